// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chip.h"
#include "widgets/models/trace_story.h"

#include <QAbstractTableModel>

namespace keytrail::widgets {

/// The numbered steps of a trace: number, what, resolved value, where.
class StepModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSteps(const QList<TraceStep> &steps);
    const QList<TraceStep> &steps() const { return m_steps; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_steps.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 4; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<TraceStep> m_steps;
};

}
