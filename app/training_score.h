// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training_case.h"

#include <QDateTime>
#include <QHash>

namespace keytrail::app::training {

struct StepScore {
    bool hinted = false;    ///< the hint was looked at before the step was done
    int wrong = 0;          ///< wrong answers, and checks asked for in vain
    QDateTime doneAt;       ///< UTC; invalid: not done
    bool isDone() const { return doneAt.isValid(); }
};

/// How far a learner is in one walkthrough. Kept in the settings; nothing of the case is in it.
struct Score {
    QDateTime startedAt;    ///< UTC; invalid: never begun
    QString step;           ///< id of the step that is shown
    QHash<QString, StepScore> steps;

    int doneCount(const Walkthrough &walkthrough) const;
    bool isComplete(const Walkthrough &walkthrough) const { return doneCount(walkthrough) == walkthrough.steps.size(); }
};

Score readScore(const Walkthrough &walkthrough);
void writeScore(const Walkthrough &walkthrough, const Score &score);
void forgetScore(const Walkthrough &walkthrough);

/// Where the cases of walkthroughs are made; and the folder of a team's own walkthroughs, empty where none was chosen.
QString casesFolder();
QString ownFolder();
void setOwnFolder(const QString &folder);

/// The sheet for a trainer: plain text, a line a step, times in UTC. `program` is name and version.
QString scoreSheet(const Walkthrough &walkthrough, const Score &score, const QString &program, const QDateTime &now);

}
