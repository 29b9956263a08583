// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/entity_panel.h"

class QLabel;

namespace keytrail::widgets {

class TracePanel;

/// Triage: the ranked traces, the strip of the chosen one, and the proof of its joints.
class TracesPanel : public EntityPanel
{
    Q_OBJECT
public:
    explicit TracesPanel(QWidget *parent = nullptr);

    bool isSettled() const override;

protected:
    void load() override;
    void follow() override;

private:
    void summarise();

    QLabel *m_summary;
    TracePanel *m_trace;
    NewestJob<QString> m_job;
};

}
