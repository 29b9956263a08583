// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/thing_sheet.h"
#include "widgets/newest_job.h"
#include "widgets/panel.h"

class QScrollArea;
class QVBoxLayout;

namespace keytrail::widgets {

/// Anything selected, in full: a trace with its signs for and against and its gaps, any other row with its fields; and
/// always where in the evidence it stands.
class InspectorPanel : public Panel
{
    Q_OBJECT
public:
    explicit InspectorPanel(QWidget *parent = nullptr);
    QSize sizeHint() const override { return {310, 600}; }

signals:
    /// The analyst's word on what is shown.
    void verdictWanted(const QString &verdict);

protected:
    void load() override;
    void follow() override;
    bool isBusy() const override { return m_job.isRunning(); }

private:
    void present(const std::optional<ThingSheet> &sheet);
    void addTrace(QVBoxLayout *into, const TraceStory &story, const Judged &judged);
    void addFields(QVBoxLayout *into, const ThingSheet &sheet);
    void addJudgement(QVBoxLayout *into, const Judged &judged);
    void addProvenance(QVBoxLayout *into, const ThingSheet &sheet);

    QScrollArea *m_scroll;
    Selection m_shown;
    NewestJob<ThingSheet> m_job;
};

}
