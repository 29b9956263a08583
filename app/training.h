// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training_check.h"
#include "app/training_score.h"
#include "widgets/newest_job.h"

#include <QObject>

#include <functional>

namespace keytrail::widgets {
class TrainingPanel;
}

namespace keytrail::app {

class CaseSession;
struct Answer;

/// The training: takes a learner through a walkthrough in the window. It makes the walkthrough's own case by a real import,
/// looks at what the learner does in that case only, and keeps the score. No step is done without the learner doing it:
/// going somewhere, filtering and judging count when they happen after the step was shown; a selection, which the window also
/// makes by itself, counts when the learner asks for the check.
class Training : public QObject
{
    Q_OBJECT
public:
    /// What the training needs of the window.
    struct Window {
        std::function<QString()> place;
        std::function<QString(const QString &entity)> filterOf;
        std::function<QString(const QString &spot)> spotWords;
    };
    Training(CaseSession *session, widgets::TrainingPanel *panel, Window window, QObject *parent = nullptr);
    ~Training() override;

    const QList<training::Walkthrough> &cases() const { return m_shelf.cases; }
    int doneCount() const;
    /// Opens the walkthrough where it was left, or from the beginning.
    void start(const QString &id);
    /// Forgets its score and makes its case anew.
    void startAgain(const QString &id);
    void showList();
    void showStep(int step);
    bool isRunning() const { return m_at >= 0; }
    int step() const { return m_step; }
    bool isSettled() const { return !m_making.isRunning() && !m_checking.isRunning() && !m_waiting; }
    /// The walkthroughs of a team's folder too, from now on; empty: ours only.
    void setFolder(const QString &folder);
    QString sheet(const QString &id) const;
    /// The kind of thing that happened in the window; what only a press of the button may check is not looked at.
    void happened(training::Check::Kind kind);

signals:
    /// How many walkthroughs there are and how many are done.
    void progressed(int cases, int done);
    /// The spot of the step that is shown; empty: none.
    void spotChanged(const QString &spot);
    void troubled(const QString &title, const QString &text);
    void sheetWanted(const QString &id);
    void folderWanted();
    void spotWanted();

private:
    const training::Walkthrough *find(const QString &id) const;
    const training::Walkthrough &lesson() const { return m_shelf.cases[m_at]; }
    QString casePath(const training::Walkthrough &walkthrough) const;
    bool isOpen() const;
    void make(int at);
    void show();
    void list();
    void check(bool asked);
    void finish(bool right, bool asked);

    CaseSession *m_session;
    widgets::TrainingPanel *m_panel;
    Window m_window;
    training::Shelf m_shelf;
    training::Score m_score;
    int m_at = -1, m_step = 0;
    bool m_waiting = false;     ///< for its case to be opened
    widgets::NewestJob<std::shared_ptr<Answer>> m_making;
    widgets::NewestJob<bool> m_checking;
};

}
