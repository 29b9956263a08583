// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/chip_rows.h"

namespace keytrail::widgets {

void ChipRows::setHeads(const QStringList &heads)
{
    beginResetModel();
    m_heads = heads;
    m_rows.clear();
    endResetModel();
}

void ChipRows::setRows(QList<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QVariant ChipRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const auto &row = m_rows[index.row()];
    if (role == kSelectionRole)
        return QVariant::fromValue(row.target);
    if (role == kKeyRole)
        return row.key;
    const auto chip = index.column() < row.chips.size() ? row.chips[index.column()] : Chip();
    if (role == kChipRole)
        return QVariant::fromValue(chip);
    if (role == Qt::DisplayRole)
        return chip.text();
    if (role == Qt::AccessibleTextRole)
        return chip.full.isEmpty() ? chip.text() : chip.full;
    return {};
}

QVariant ChipRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_heads.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    return role == Qt::DisplayRole ? QVariant(m_heads[section]) : QVariant();
}

}
