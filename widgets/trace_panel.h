// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/trace_story.h"
#include "widgets/newest_job.h"
#include "widgets/panel.h"

class QAbstractItemView;
class QLabel;

namespace keytrail::widgets {

class StepModel;
class TraceStrip;

/// One trace: its strip, and its numbered steps with what, resolved value and place. `Table` shows the steps as rows below
/// Triage, `Steps` as the two-line list of the place of a trace.
class TracePanel : public Panel
{
    Q_OBJECT
public:
    enum class Form { Table, Steps };
    explicit TracePanel(Form form, QWidget *parent = nullptr);

    /// The strip, for a place of its own above other panes (it stays connected).
    TraceStrip *strip() const { return m_strip; }
    int stepCount() const;

signals:
    /// The step shown now: other panes of the place follow it.
    void stepShown(const keytrail::widgets::Selection &target, const QString &evidence, const QString &where);

protected:
    void load() override;
    void follow() override;
    bool isBusy() const override { return m_job.isRunning(); }

private:
    void present(std::optional<TraceStory> story);
    void showStep(int step);
    void pick(int node, bool joint);

    Form m_form;
    PaneTitle *m_title;
    TraceStrip *m_strip;
    StepModel *m_model;
    QAbstractItemView *m_steps;
    TraceStory m_story;
    Selection m_shown;
    bool m_quiet = false, m_picking = false;
    NewestJob<TraceStory> m_job;
};

}
