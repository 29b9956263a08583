// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity_panel.h"

#include "widgets/chip_delegate.h"
#include "widgets/filter_bar.h"
#include "widgets/models/list_specs.h"
#include "widgets/models/locator.h"
#include "widgets/wording.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace keytrail::widgets {

QTableView *makeTable(ListModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->setItemDelegate(new ChipDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    auto *head = table->horizontalHeader();
    head->setHighlightSections(false);
    head->setStretchLastSection(true);
    head->setMinimumSectionSize(30);
    head->setFixedHeight(kHeaderHeight);
    head->setSectionsClickable(true);
    for (int at = 0; at < int(model->spec().columns.size()); ++at)
        table->setColumnWidth(at, model->spec().columns[at].width);
    table->setAccessibleName(wording::entity(model->spec().entity));
    return table;
}

EntityPanel::EntityPanel(const QString &entity, QWidget *parent)
    : Panel(parent)
    , m_model(new ListModel(listSpec(entity), this))
    , m_filter(new FilterBar)
    , m_table(makeTable(m_model, nullptr))
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_stack(new QStackedLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    auto *empty = new EmptyState(QStringLiteral("tables"), tr("Nothing of this kind is in the case yet. It comes with evidence: packages, captures, exports of the device management."), tr("Import…"));
    connect(empty, &EmptyState::actionWanted, this, &EntityPanel::importWanted);
    m_empty = empty;
    auto *upper = new QWidget;
    upper->setLayout(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_splitter->addWidget(upper);
    m_splitter->setChildrenCollapsible(false);
    column->addWidget(m_splitter, 1);
    setAccessibleName(wording::entity(entity));

    QStringList fields;
    for (const auto &name : casedb::CaseReader::columns(entity.toStdString()))
        fields.append(QString::fromStdString(name));
    m_filter->setFields(fields);
    connect(m_filter, &FilterBar::filterChanged, this, [this] { load(); });
    connect(m_filter, &FilterBar::leave, m_table, [this] { m_table->setFocus(); });
    auto *head = m_table->horizontalHeader();
    connect(head, &QHeaderView::sectionClicked, this, [this, head](int section) {
        const auto &clicked = m_model->spec().columns[section];
        if (!clicked.sorts || clicked.field.isEmpty())
            return;
        const bool again = head->isSortIndicatorShown() && head->sortIndicatorSection() == section;
        const auto order = again && head->sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        head->setSortIndicatorShown(true);
        head->setSortIndicator(section, order);
        load();
    });
    m_table->viewport()->installEventFilter(this);
    connect(head, &QHeaderView::sectionResized, this, [this, head](int section) {
        if (!m_fitting && section != head->count() - 1 && head->underMouse())
            m_sizedByHand = true;
    });
    setFocusProxy(m_table);
    connect(m_model, &ListModel::loaded, this, &EntityPanel::settle);
    connect(m_model, &ListModel::filterWrong, m_filter, &FilterBar::setWrong);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) { current(index); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { emit opened(index.data(kSelectionRole).value<Selection>()); });
    connect(m_table, &QTableView::customContextMenuRequested, this, &EntityPanel::showMenu);
}

// The wide columns share what room there is, down to little more than half of what they wish; below that the table scrolls.
void EntityPanel::fitColumns()
{
    if (m_sizedByHand)
        return;
    constexpr int kWide = 140;
    const auto &columns = m_model->spec().columns;
    int total = 0, wide = 0;
    for (const auto &column : columns) {
        total += column.width;
        wide += column.width >= kWide ? column.width : 0;
    }
    const auto room = m_table->viewport()->width() - 1;
    const auto factor = wide ? std::clamp(1.0 + double(room - total) / wide, 0.58, 1.6) : 1.0;
    m_fitting = true;
    for (int at = 0; at < int(columns.size()); ++at)
        m_table->setColumnWidth(at, columns[at].width >= kWide ? std::max(columns[at].least, int(columns[at].width * factor)) : columns[at].width);
    m_fitting = false;
}

bool EntityPanel::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return Panel::eventFilter(object, event);
}

void EntityPanel::setLower(QWidget *widget, int tableShare, int lowerShare)
{
    m_splitter->addWidget(widget);
    m_splitter->setStretchFactor(0, tableShare);
    m_splitter->setStretchFactor(1, lowerShare);
    m_splitter->setSizes({tableShare * 100, lowerShare * 100});
}

void EntityPanel::setFilter(const QString &where)
{
    m_filter->setFilter(where);
}

void EntityPanel::focusFilter()
{
    m_filter->focusFilter();
}

bool EntityPanel::isBusy() const
{
    return m_model->isLoading();
}

void EntityPanel::load()
{
    const auto *head = m_table->horizontalHeader();
    const auto sorted = head->isSortIndicatorShown() ? head->sortIndicatorSection() : -1;
    if (!casePath().isEmpty())
        m_filter->setLoading();
    m_model->show(casePath(), m_filter->filter(), sorted < 0 ? QString() : m_model->spec().columns[sorted].field, head->sortIndicatorOrder() == Qt::DescendingOrder);
}

void EntityPanel::settle()
{
    const auto shown = m_model->rowCount();
    m_stack->setCurrentWidget(m_model->total() == 0 ? m_empty : m_table);
    if (m_splitter->count() > 1)
        m_splitter->widget(1)->setVisible(m_model->total() > 0);
    if (!m_filter->isWrong())
        m_filter->setShown(shown, m_model->total());
    emit shownChanged(tr("%1 of %2 shown").arg(wording::number(shown), wording::entityCount(m_model->spec().entity, m_model->total())));
    follow();
    emit settled();
}

void EntityPanel::follow()
{
    if (selection().entity != m_model->spec().entity)
        return;
    const auto row = m_model->rowOf(selection().id);
    if (row < 0 || row == m_table->currentIndex().row())
        return;
    m_following = true;
    const auto column = std::max(0, m_table->currentIndex().column());
    m_table->setCurrentIndex(m_model->index(row, column));
    m_table->scrollTo(m_table->currentIndex());
    m_following = false;
}

void EntityPanel::current(const QModelIndex &index)
{
    if (!index.isValid() || m_following)
        return;
    const auto chosen = index.data(kSelectionRole).value<Selection>();
    if (chosen == selection())
        return;
    remember(chosen);
    emit selected(chosen);
}

void EntityPanel::showMenu(const QPoint &at)
{
    const auto index = m_table->indexAt(at);
    if (!index.isValid())
        return;
    const auto chosen = index.data(kSelectionRole).value<Selection>();
    const auto field = m_model->spec().columns[index.column()].field;
    const auto text = index.data(Qt::AccessibleTextRole).toString();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this, chosen] { emit opened(chosen); });
    const auto filter = [this, field](const QString &op, const QString &value) {
        const auto term = QStringLiteral("%1 %2 \"%3\"").arg(field, op, QString(value).replace(QLatin1Char('"'), QStringLiteral("\\\"")));
        m_filter->setFilter(m_filter->filter().isEmpty() ? term : QStringLiteral("(%1) and %2").arg(m_filter->filter(), term));
    };
    // The filter takes the value that the case holds, not the words on the screen.
    const auto value = field.isEmpty() ? QString() : m_model->value(index.row(), field);
    if (!value.isEmpty()) {
        const auto shown = wording::middle(wording::plain(value), 32).replace(QLatin1Char('&'), QStringLiteral("&&"));
        connect(menu->addAction(tr("Filter by %1").arg(shown)), &QAction::triggered, this, [=] { filter(QStringLiteral("="), value); });
        connect(menu->addAction(tr("Filter out %1").arg(shown)), &QAction::triggered, this, [=] { filter(QStringLiteral("!="), value); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Copy the text")), &QAction::triggered, this, [text] { QApplication::clipboard()->setText(text); });
    connect(menu->addAction(tr("Copy the id")), &QAction::triggered, this, [chosen] { QApplication::clipboard()->setText(printedId(chosen)); });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

}
