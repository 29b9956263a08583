// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/step_model.h"

#include "widgets/marks.h"
#include "widgets/models/list_specs.h"
#include "widgets/wording.h"

namespace keytrail::widgets {

void StepModel::setSteps(const QList<TraceStep> &steps)
{
    beginResetModel();
    m_steps = steps;
    endResetModel();
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &step = m_steps[index.row()];
    if (role == kSelectionRole)
        return QVariant::fromValue(step.target);
    if (role != kChipRole && role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    Chip chip;
    switch (index.column()) {
    case 0:
        chip = Chip(QString::number(index.row() + 1), Chip::Style::Muted);
        chip.right = true;
        break;
    case 1:
        chip = Chip(step.what);
        chip.mark = marks::name(step.kind);
        break;
    case 2:
        chip = Chip(step.value, Chip::Style::Code);
        break;
    default:
        chip = whereChip(step.where);
    }
    if (role == Qt::AccessibleTextRole)
        return tr("step %1: %2, %3, %4").arg(index.row() + 1).arg(wording::plain(step.what), wording::plain(step.value), wording::plain(step.where));
    return role == kChipRole ? QVariant::fromValue(chip) : QVariant(chip.text());
}

QVariant StepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == 0 ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Step"), tr("What"), tr("Resolved value"), tr("Where (opens it)")};
    return titles[section];
}

}
