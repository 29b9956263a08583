// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training_score.h"

#include "widgets/wording.h"

#include <QCoreApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTimeZone>

namespace keytrail::app::training {

namespace {

constexpr int kMostWrong = 9999;

struct ScoreWords {
    Q_DECLARE_TR_FUNCTIONS(TrainingScore)
};

QString groupOf(const Walkthrough &walkthrough)
{
    return QStringLiteral("training/scores/") + walkthrough.id;
}

QString printed(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC") : QString();
}

QDateTime readTime(const QVariant &value)
{
    const auto milliseconds = value.toLongLong();
    return milliseconds > 0 ? QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc()) : QDateTime();
}

}

int Score::doneCount(const Walkthrough &walkthrough) const
{
    return int(std::count_if(walkthrough.steps.begin(), walkthrough.steps.end(), [this](const Step &step) { return steps.value(step.id).isDone(); }));
}

Score readScore(const Walkthrough &walkthrough)
{
    Score score;
    QSettings settings;
    settings.beginGroup(groupOf(walkthrough));
    score.startedAt = readTime(settings.value(QStringLiteral("started")));
    score.step = settings.value(QStringLiteral("step")).toString();
    for (const auto &step : walkthrough.steps) {
        settings.beginGroup(QStringLiteral("steps/") + step.id);
        score.steps.insert(step.id, {settings.value(QStringLiteral("hinted")).toBool(), std::clamp(settings.value(QStringLiteral("wrong")).toInt(), 0, kMostWrong), readTime(settings.value(QStringLiteral("done")))});
        settings.endGroup();
    }
    return score;
}

void writeScore(const Walkthrough &walkthrough, const Score &score)
{
    QSettings settings;
    settings.beginGroup(groupOf(walkthrough));
    settings.setValue(QStringLiteral("started"), score.startedAt.isValid() ? score.startedAt.toMSecsSinceEpoch() : 0);
    settings.setValue(QStringLiteral("step"), score.step);
    for (const auto &step : walkthrough.steps) {
        const auto one = score.steps.value(step.id);
        settings.beginGroup(QStringLiteral("steps/") + step.id);
        settings.setValue(QStringLiteral("hinted"), one.hinted);
        settings.setValue(QStringLiteral("wrong"), one.wrong);
        settings.setValue(QStringLiteral("done"), one.isDone() ? one.doneAt.toMSecsSinceEpoch() : 0);
        settings.endGroup();
    }
}

void forgetScore(const Walkthrough &walkthrough)
{
    QSettings().remove(groupOf(walkthrough));
}

QString casesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/training");
}

QString ownFolder()
{
    return QSettings().value(QStringLiteral("training/folder")).toString();
}

void setOwnFolder(const QString &folder)
{
    QSettings().setValue(QStringLiteral("training/folder"), folder);
}

QString scoreSheet(const Walkthrough &walkthrough, const Score &score, const QString &program, const QDateTime &now)
{
    namespace wording = widgets::wording;
    QStringList lines{ScoreWords::tr("Training score sheet"), {}};
    lines.append(ScoreWords::tr("Walkthrough: %1 (%2)").arg(wording::plain(walkthrough.title), walkthrough.id));
    lines.append(ScoreWords::tr("Begun: %1").arg(score.startedAt.isValid() ? printed(score.startedAt) : ScoreWords::tr("not begun")));
    lines.append(ScoreWords::tr("Written: %1, by %2").arg(printed(now), program));
    int hinted = 0, wrong = 0;
    for (const auto &step : walkthrough.steps) {
        const auto one = score.steps.value(step.id);
        hinted += one.isDone() && one.hinted;
        wrong += one.wrong;
    }
    lines.append(ScoreWords::tr("Done: %1 of %2 steps, %3 of them with the hint; wrong answers: %4").arg(score.doneCount(walkthrough)).arg(walkthrough.steps.size()).arg(hinted).arg(wrong));
    lines.append(QString());
    int number = 0;
    for (const auto &step : walkthrough.steps) {
        const auto one = score.steps.value(step.id);
        const auto state = !one.isDone() ? ScoreWords::tr("open") : one.hinted ? ScoreWords::tr("done with the hint") : ScoreWords::tr("done");
        auto line = QStringLiteral("%1. %2: %3").arg(++number, 2).arg(wording::plain(step.title), state);
        if (one.wrong)
            line += QStringLiteral("; ") + ScoreWords::tr("wrong answers: %1").arg(one.wrong);
        if (one.isDone())
            line += QStringLiteral("; ") + printed(one.doneAt);
        lines.append(line);
    }
    lines.append(QString());
    lines.append(ScoreWords::tr("The sheet is plain text kept by the learner's program: it is a record of practice, not a proof."));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

}
