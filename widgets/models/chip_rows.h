// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chip.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace keytrail::widgets {

/// Rows of chips that stand as they were given: for tables that are made whole. Each row may carry what it selects.
class ChipRows : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Row {
        QList<Chip> chips;
        Selection target;
        QString key;            ///< under kKeyRole: what the row is, where it is no row of the case
    };
    static constexpr int kKeyRole = Qt::UserRole + 20;

    using QAbstractTableModel::QAbstractTableModel;

    void setHeads(const QStringList &heads);
    void setRows(QList<Row> rows);
    const QList<Row> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_heads.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_heads;
    QList<Row> m_rows;
};

}
