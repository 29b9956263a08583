// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/coverage_model.h"

#include "widgets/marks.h"
#include "widgets/wording.h"

#include <algorithm>

namespace keytrail::widgets {

namespace {

const QStringList &kindOrder()
{
    static const QStringList order{QStringLiteral("code"), QStringLiteral("app-inventory"), QStringLiteral("identity"), QStringLiteral("network"), QStringLiteral("name"), QStringLiteral("payload"),
        QStringLiteral("certificate"), QStringLiteral("endpoint"), QStringLiteral("time")};
    return order;
}

bool isGap(const CoverageFact &fact)
{
    return fact.state != QStringLiteral("seen");
}

// Of several facts in one cell: some seen and some not is "in part".
QString joinedState(const QList<CoverageFact> &facts, const QString &kind)
{
    QStringList states;
    for (const auto &fact : facts) {
        if (fact.kind == kind && !states.contains(fact.state))
            states.append(fact.state);
    }
    if (states.size() <= 1)
        return states.isEmpty() ? QString() : states.front();
    if (states.contains(QStringLiteral("seen")) || states.contains(QStringLiteral("partly")))
        return QStringLiteral("partly");
    return QStringLiteral("missing");
}

}

QList<BlindSpot> blindSpots(const QList<CoverageFact> &facts)
{
    QList<BlindSpot> spots;
    for (const auto &fact : facts) {
        if (!isGap(fact))
            continue;
        auto found = std::find_if(spots.begin(), spots.end(), [&](const BlindSpot &spot) { return spot.code == fact.code; });
        if (found == spots.end())
            found = spots.insert(spots.end(), {fact.code, fact.kind, fact.state, fact.reason, fact.closes, fact.controls, {}});
        found->facts.append(fact);
    }
    std::stable_sort(spots.begin(), spots.end(), [](const BlindSpot &a, const BlindSpot &b) { return a.facts.size() > b.facts.size(); });
    return spots;
}

void CoverageModel::setFacts(const QList<CoverageFact> &facts, const QString &text, bool gapsOnly)
{
    beginResetModel();
    m_rows.clear();
    m_kinds.clear();
    QList<Row> all;
    QHash<QString, int> known;
    for (const auto &fact : facts) {
        const auto key = fact.target.isEmpty() ? fact.subject : QStringLiteral("%1 %2").arg(fact.target.entity).arg(fact.target.id);
        auto at = known.constFind(key);
        if (at == known.constEnd()) {
            at = known.insert(key, int(all.size()));
            all.append({fact.subject, fact.target, {}});
        }
        all[*at].facts.append(fact);
    }
    m_subjects = int(all.size());
    for (auto &row : all) {
        if ((text.isEmpty() || row.subject.contains(text, Qt::CaseInsensitive)) && (!gapsOnly || std::any_of(row.facts.begin(), row.facts.end(), isGap)))
            m_rows.append(std::move(row));
    }
    for (const auto &kind : kindOrder()) {
        if (std::any_of(facts.begin(), facts.end(), [&](const CoverageFact &fact) { return fact.kind == kind; }))
            m_kinds.append(kind);
    }
    endResetModel();
}

QList<CoverageFact> CoverageModel::factsOf(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].facts : QList<CoverageFact>();
}

int CoverageModel::rowOf(const Selection &target) const
{
    for (int at = 0; at < m_rows.size(); ++at) {
        if (!target.isEmpty() && m_rows[at].target == target)
            return at;
    }
    return -1;
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const auto &row = m_rows[index.row()];
    if (role == kSelectionRole)
        return QVariant::fromValue(row.target);
    if (role != kChipRole && role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    Chip chip;
    if (index.column() == 0) {
        chip = Chip(wording::plain(row.subject));
        const auto kind = wording::entityKind(row.target.entity);
        chip.mark = kind ? marks::name(*kind) : row.target.entity == QStringLiteral("evidence") ? QStringLiteral("file") : QStringLiteral("gap");
        chip.full = chip.text();
    } else {
        const auto &kind = m_kinds[index.column() - 1];
        const auto state = joinedState(row.facts, kind);
        if (!state.isEmpty()) {
            chip = Chip(wording::coverageState(state));
            chip.mark = marks::answer(state);
            chip.dim = state == QStringLiteral("seen");
            QStringList whole;
            for (const auto &fact : row.facts) {
                if (fact.kind == kind)
                    whole.append(fact.closes.isEmpty() ? wording::sentence(fact.reason) : QStringLiteral("%1\n\u2192 %2").arg(wording::sentence(fact.reason), wording::sentence(fact.closes)));
            }
            chip.full = wording::plain(whole.join(QLatin1Char('\n')));
        }
    }
    if (role == Qt::AccessibleTextRole)
        return index.column() ? QStringLiteral("%1, %2: %3").arg(wording::plain(row.subject), wording::coverageKind(m_kinds[index.column() - 1]), chip.full.isEmpty() ? chip.text() : chip.full) : chip.text();
    return role == kChipRole ? QVariant::fromValue(chip) : QVariant(chip.text());
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section > m_kinds.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Of whom") : wording::coverageKind(m_kinds[section - 1]);
}

}
