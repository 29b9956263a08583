// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training_check.h"

#include "analysis/casedb/case_reader.h"
#include "widgets/models/locator.h"

#include <set>

namespace keytrail::app::training {

namespace {

using Ids = std::set<std::int64_t>;

std::optional<Ids> idsOf(const casedb::CaseReader &reader, const QString &entity, const QString &where)
{
    const auto name = entity.toStdString(), text = where.toStdString();
    casedb::Query query;
    query.entity = name;
    query.where = text;
    const auto found = reader.ids(query);
    const auto *list = std::get_if<std::vector<std::int64_t>>(&found);
    return list ? std::optional<Ids>(Ids(list->begin(), list->end())) : std::nullopt;
}

/// Printed ids on which a judgement counts: the rows themselves, and the findings of traces, which is where it is kept.
std::set<std::string> targetsOf(const casedb::CaseReader &reader, const QString &entity, const Ids &rows)
{
    std::set<std::string> targets;
    for (const auto id : rows)
        targets.insert(widgets::printedId({entity, id, {}, -1}).toStdString());
    if (entity != QStringLiteral("traces"))
        return targets;
    for (const auto &finding : reader.all<casedb::FindingRow>()) {
        if (rows.count(static_cast<std::int64_t>(finding.trace)))
            targets.insert(casedb::printId(finding.id));
    }
    return targets;
}

bool isJudged(const Check &check, const casedb::CaseReader &reader, const Ids &rows)
{
    const auto targets = targetsOf(reader, check.entity, rows);
    const std::string kind = check.kind == Check::Kind::Verdict ? "verdict" : check.kind == Check::Kind::Note ? "note" : "tag";
    bool holds = false;
    for (const auto &row : reader.all<casedb::JudgementRow>()) {
        if (row.kind != kind || row.undoneAt || !targets.count(row.target))
            continue;
        const auto value = QString::fromStdString(row.value);
        if (check.kind == Check::Kind::Note)
            holds |= std::any_of(check.accept.begin(), check.accept.end(), [&](const QString &one) { return value.contains(one, Qt::CaseInsensitive); });
        else if (check.kind == Check::Kind::Tag)
            holds |= value.compare(check.value, Qt::CaseInsensitive) == 0;
        else
            holds = value == check.value;   // the latest one counts
    }
    return holds;
}

bool isApproved(const Check &check, const casedb::CaseReader &reader)
{
    const auto rows = reader.all<casedb::BaselineRow>();
    return std::any_of(rows.begin(), rows.end(), [&](const casedb::BaselineRow &row) {
        return !row.removedAt && row.kind == check.value.toStdString() && check.accept.contains(QString::fromStdString(row.value), Qt::CaseInsensitive);
    });
}

}

std::optional<QList<qint64>> rightRows(const Check &check, const casedb::CaseReader &reader)
{
    const auto ids = idsOf(reader, check.entity, check.where);
    if (!ids)
        return {};
    return QList<qint64>(ids->begin(), ids->end());
}

bool holds(const Check &check, const WindowState &state, const casedb::CaseReader &reader)
{
    using Kind = Check::Kind;
    if (check.kind == Kind::Place)
        return state.place == check.place;
    if (check.kind == Kind::Approval)
        return isApproved(check, reader);
    if (check.kind == Kind::Selection && !check.symbol.isEmpty())
        return state.selection.symbol.startsWith(check.symbol);
    if (check.isSaid())
        return false;
    const auto right = idsOf(reader, check.entity, check.where);
    if (!right || right->empty())
        return false;
    if (check.kind == Kind::Selection)
        return state.selection.entity == check.entity && right->count(state.selection.id);
    if (check.kind == Kind::Filter)
        return !state.filter.trimmed().isEmpty() && idsOf(reader, check.entity, state.filter) == right;
    return isJudged(check, reader, *right);
}

}
