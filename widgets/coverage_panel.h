// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/coverage_model.h"
#include "widgets/newest_job.h"
#include "widgets/panel.h"

class QCheckBox;
class QLineEdit;
class QScrollArea;
class QStackedLayout;
class QTableView;

namespace keytrail::widgets {

/// What the case can show and what it cannot: devices, apps and captures by kind of telemetry, the blind spots with what
/// would close each, and below all of it for the chosen subject.
class CoveragePanel : public Panel
{
    Q_OBJECT
public:
    explicit CoveragePanel(ReadCoverage read, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }
    CoverageModel *model() const { return m_model; }
    /// How many kinds of blind spot are listed.
    int spotCount() const { return m_spotCount; }

signals:
    void importWanted();
    /// A compensating control is to be noted for the blind spots of this code; `about` is what they are, in words.
    void controlWanted(const QString &code, const QString &about);

protected:
    void load() override;
    void follow() override;
    bool isBusy() const override { return m_job.isRunning(); }

private:
    void show();
    void showSpots();
    void showSubject();
    QString listText() const;

    ReadCoverage m_read;
    QList<CoverageFact> m_facts;
    CoverageModel *m_model;
    QTableView *m_table;
    QLineEdit *m_filter;
    QCheckBox *m_gapsOnly;
    QScrollArea *m_spots, *m_subject;
    PaneTitle *m_spotsTitle, *m_subjectTitle;
    class QStackedLayout *m_stack;
    int m_spotCount = 0;
    bool m_following = false;
    NewestJob<QList<CoverageFact>> m_job;
};

}
