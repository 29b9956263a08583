// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/entity_panel.h"

namespace keytrail::widgets {

class LinkLabel;

/// A line a file of evidence; below, what is to be known of the chosen one: where it came from, what protected its
/// reading, and its warnings one by one.
class EvidencePanel : public EntityPanel
{
    Q_OBJECT
public:
    explicit EvidencePanel(QWidget *parent = nullptr);
    bool isSettled() const override { return EntityPanel::isSettled() && !m_warnings->isLoading() && !m_job.isRunning(); }

protected:
    void follow() override;

private:
    struct Sheet {
        QString hash;
        QList<std::pair<QString, QString>> lines;
    };
    void showFile();

    ListModel *m_warnings;
    PaneTitle *m_title;
    LinkLabel *m_about;
    qint64 m_shown = 0;
    NewestJob<Sheet> m_job;
};

}
