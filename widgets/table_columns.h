// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/list_model.h"

#include <QObject>
#include <QStringList>

class QMenu;
class QTableView;

namespace keytrail::widgets {

/// The columns of one table: as wide as what stands in them, chosen and ordered by the menu of the head, and remembered
/// for this kind of table from one start to the next. A width that was drawn by hand stays.
class TableColumns : public QObject
{
    Q_OBJECT
public:
    TableColumns(QTableView *table, ListModel *model);

    /// Measures what is shown now, once a case.
    void measure();
    /// Shares the room of the table among the columns.
    void fit();
    /// Fields that the menu offers besides the columns of the table.
    void setFields(const QStringList &fields) { m_fields = fields; }
    QStringList shown() const;              ///< in their order
    void setShown(const QStringList &names);
    void fillMenu(QMenu *menu);
    void reset();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QString nameOf(int section) const;
    void apply(const QStringList &names);
    void save() const;
    int desired(int section) const;

    QTableView *m_table;
    QObject *m_viewport = nullptr;
    ListModel *m_model;
    QList<ListColumn> m_own;
    QStringList m_fields;
    QHash<QString, int> m_measured, m_byHand;
    bool m_busy = false;
    std::int64_t m_measuredRows = 0;
};

}
