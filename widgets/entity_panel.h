// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/list_model.h"
#include "widgets/newest_job.h"
#include "widgets/panel.h"

class QMenu;
class QSplitter;
class QStackedLayout;
class QTableView;

namespace keytrail::widgets {

class FilterBar;
class TableColumns;

/// A table as every place of the window shows one: chips, compact rows, sorting by the head, the menu of a thing.
QTableView *makeTable(ListModel *model, QWidget *parent);

/// One entity as a table under a filter. The filter, the sorting, the selection and the scroll place outlive a change of the case.
class EntityPanel : public Panel
{
    Q_OBJECT
public:
    explicit EntityPanel(const QString &entity, QWidget *parent = nullptr);

    void setFilter(const QString &where);
    void focusFilter();
    void clearFilter();
    QString filter() const;
    FilterBar *filterBar() const { return m_filter; }
    /// Whether rows that the baseline approves of are in the list.
    void showHidden(bool shows);
    bool showsHidden() const { return m_model->showsHidden(); }
    QTableView *table() const { return m_table; }
    ListModel *model() const { return m_model; }

signals:
    void importWanted();

protected:
    void load() override;
    void follow() override;
    bool isBusy() const override;
    /// Room below the table for what belongs to the chosen row.
    void setLower(QWidget *widget, int tableShare, int lowerShare);

private:
    void showMenu(const QPoint &at);
    void settle();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void current(const QModelIndex &index);
    void addFilters(QMenu *menu, const QModelIndex &index);
    void findValues(const QString &field);
    void shareRoom();

    ListModel *m_model;
    FilterBar *m_filter;
    QTableView *m_table;
    QSplitter *m_splitter;
    QWidget *m_empty;
    QStackedLayout *m_stack;
    TableColumns *m_columns;
    NewestJob<QStringList> m_values;
    bool m_following = false, m_sharedByHand = false;
};

}
