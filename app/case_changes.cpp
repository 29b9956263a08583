// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case_changes.h"

#include "app/conclusions.h"
#include "widgets/wording.h"

namespace keytrail::app {

namespace {

constexpr qsizetype kMostUndone = 100;

}

CaseChanges::~CaseChanges() = default;

void CaseChanges::setCase(const QString &path)
{
    m_job.cancel();
    m_waiting.clear();
    m_done.clear();
    m_undone.clear();
    m_path = path;
    emit stateChanged();
}

void CaseChanges::setHeld(bool held)
{
    m_held = held;
    next();
}

void CaseChanges::make(const Change &change)
{
    if (m_path.isEmpty())
        return;
    m_waiting.append({change, Way::Make});
    next();
}

void CaseChanges::undo()
{
    if (m_done.isEmpty() || isRunning())
        return;
    m_waiting.append({m_done.last(), Way::Undo});
    next();
}

void CaseChanges::redo()
{
    if (m_undone.isEmpty() || isRunning())
        return;
    m_waiting.append({m_undone.last(), Way::Redo});
    next();
}

void CaseChanges::next()
{
    if (m_held || m_waiting.isEmpty() || m_job.isRunning())
        return;
    const auto wish = m_waiting.first();
    auto work = [path = m_path.toStdString(), step = wish.way == Way::Undo ? wish.change.revert : wish.change.apply](const std::atomic_bool &) -> std::optional<Outcome> {
        auto file = casedb::CaseFile::open(path);
        auto *writer = std::get_if<casedb::CaseFile>(&file);
        if (!writer)
            return Outcome{false, widgets::wording::plain(std::get<casedb::Trouble>(file).text)};
        const auto opened = casedb::CaseReader::open(path);
        const auto *reader = std::get_if<casedb::CaseReader>(&opened);
        if (!reader)
            return Outcome{false, widgets::wording::plain(std::get<casedb::Trouble>(opened).text)};
        if (!step(*writer, *reader) || !rejudgeCase(*writer))
            return Outcome{false, widgets::wording::plain(writer->trouble().text)};
        return Outcome{true, {}};
    };
    m_job.start(std::move(work), [this, wish](std::optional<Outcome> outcome) {
        m_waiting.removeFirst();
        if (outcome && outcome->done) {
            if (wish.way == Way::Undo) {
                m_undone.append(m_done.takeLast());
            } else {
                if (wish.way == Way::Redo)
                    m_undone.removeLast();
                else
                    m_undone.clear();
                m_done.append(wish.change);
                if (m_done.size() > kMostUndone)
                    m_done.removeFirst();
            }
            emit changed(wish.change.text, wish.way == Way::Undo);
        } else {
            emit failed(wish.change.text, outcome ? outcome->why : QString());
        }
        emit stateChanged();
        next();
    });
    emit stateChanged();
}

}
