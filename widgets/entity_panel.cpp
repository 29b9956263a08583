// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity_panel.h"

#include "widgets/chip_delegate.h"
#include "widgets/filter_bar.h"
#include "widgets/filter_text.h"
#include "widgets/models/list_specs.h"
#include "widgets/models/locator.h"
#include "widgets/saved_filters.h"
#include "widgets/table_columns.h"
#include "widgets/wording.h"

#include <QApplication>
#include <QClipboard>
#include <QFocusEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace keytrail::widgets {

namespace {

/// What the empty filter line of a table shows: a filter that means something there.
QString exampleOf(const QString &entity)
{
    static const QHash<QString, const char *> examples{{QStringLiteral("traces"), "tier in (strong, confirmed) and app.package contains weather"}, {QStringLiteral("flows"), "server_port = 443 and client_ip within 192.168.0.0/16"},
        {QStringLiteral("operations"), "expectation = unexpected and origin = first-party"}, {QStringLiteral("keys"), "bits < 2048"}, {QStringLiteral("destinations"), "confidence >= 0.8 and scheme = http"},
        {QStringLiteral("devices"), "platform = android and compliance != compliant"}, {QStringLiteral("installs"), "package starts com. and managed = false"}, {QStringLiteral("apps"), "platform = android"},
        {QStringLiteral("evidence"), "status = refused"}, {QStringLiteral("warnings"), "severity != info"}, {QStringLiteral("dns"), "query ends .example"}, {QStringLiteral("tls"), "sni = null or ech = true"},
        {QStringLiteral("http"), "method = POST"}, {QStringLiteral("findings"), "verdict = open and score >= 40"}, {QStringLiteral("baselines"), "removed_at = null"}, {QStringLiteral("events"), "kind = check-in"}};
    if (const auto *example = examples.value(entity))
        return QString::fromLatin1(example);
    return {};
}

constexpr int kMostValues = 40;
constexpr std::int64_t kLookedAt = 5000;

}

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
    , m_columns(new TableColumns(m_table, m_model))
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

    m_filter->setFields(fieldsOf(entity), exampleOf(entity));
    m_filter->setKind(entity);
    m_columns->setFields(fieldsOf(entity));
    connect(m_filter, &FilterBar::valuesWanted, this, &EntityPanel::findValues);
    connect(m_filter, &FilterBar::hiddenWanted, this, &EntityPanel::showHidden);
    connect(m_filter, &FilterBar::filterChanged, this, [this] { load(); });
    connect(m_filter, &FilterBar::rulesChanged, this, [this] { load(); });
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
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_sharedByHand = true; });
    setFocusProxy(m_table);
    m_table->installEventFilter(this);
    connect(m_model, &ListModel::loaded, this, &EntityPanel::settle);
    connect(m_model, &ListModel::filterWrong, m_filter, &FilterBar::setWrong);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) { current(index); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { emit opened(index.data(kSelectionRole).value<Selection>()); });
    connect(m_table, &QTableView::customContextMenuRequested, this, &EntityPanel::showMenu);
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

QString EntityPanel::filter() const
{
    return m_filter->filter();
}

void EntityPanel::clearFilter()
{
    m_filter->clear();
}

void EntityPanel::showHidden(bool shows)
{
    m_model->setShowsHidden(shows);
    load();
}

bool EntityPanel::isBusy() const
{
    return m_model->isLoading();
}

// The values that a field has, most frequent first; of a large table its beginning is looked at.
void EntityPanel::findValues(const QString &field)
{
    if (casePath().isEmpty() || field.isEmpty())
        return;
    auto work = [path = casePath().toStdString(), entity = m_model->spec().entity.toStdString(), field = field.toStdString()](const std::atomic_bool &stop) -> std::optional<QStringList> {
        auto opened = casedb::CaseReader::open(path);
        auto *reader = std::get_if<casedb::CaseReader>(&opened);
        if (!reader)
            return {};
        reader->setPulse([&stop] { return !stop.load(); });
        casedb::Query query;
        query.entity = entity;
        query.limit = kLookedAt;
        const auto found = reader->ids(query);
        const auto *ids = std::get_if<std::vector<std::int64_t>>(&found);
        if (!ids)
            return {};
        QHash<QString, int> counts;
        for (const auto &row : reader->cells(entity, {field}, *ids)) {
            if (!row.empty() && !row[0].isNull && row[0].text.size() < 200)
                ++counts[wording::plain(row[0].text)];
        }
        auto values = counts.keys();
        std::sort(values.begin(), values.end(), [&](const QString &a, const QString &b) { return counts[a] != counts[b] ? counts[a] > counts[b] : a < b; });
        return values.mid(0, kMostValues);
    };
    m_values.start(std::move(work), [this, field](std::optional<QStringList> values) { m_filter->setValues(field, values.value_or(QStringList())); });
}

// A table of few rows leaves its room to what stands below, until the analyst moves the border.
void EntityPanel::shareRoom()
{
    if (m_splitter->count() < 2 || m_sharedByHand || m_splitter->property("kept").toBool() || !m_splitter->isVisible())
        return;
    const auto whole = m_splitter->height();
    const auto wanted = m_model->rowCount() * kRowHeight + kHeaderHeight + 3 * kRowHeight;
    const auto upper = std::clamp(wanted, std::min(140, whole / 3), whole * 6 / 11);
    m_splitter->setSizes({upper, whole - upper});
}

void EntityPanel::load()
{
    const auto *head = m_table->horizontalHeader();
    const auto sorted = head->isSortIndicatorShown() ? head->sortIndicatorSection() : -1;
    if (!casePath().isEmpty())
        m_filter->setLoading();
    QList<RowRule> rules;
    for (const auto &one : savedfilters::of(m_model->spec().entity)) {
        if (one.rule)
            rules.append({one.name, one.text, one.rule});
    }
    m_model->setRules(std::move(rules));
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
    m_filter->setHidden(m_model->hiddenCount(), m_model->showsHidden());
    m_columns->measure();
    m_columns->fit();
    shareRoom();
    auto text = tr("%1 of %2 shown").arg(wording::number(shown), wording::entityCount(m_model->spec().entity, m_model->total()));
    if (m_model->hiddenCount() && !m_model->showsHidden())
        text += QStringLiteral(", ") + wording::counted("keytrail::widgets::EntityPanel", "%1 hidden by the baseline", QT_TRANSLATE_N_NOOP("keytrail::widgets::EntityPanel", "%1 hidden by the baseline"), m_model->hiddenCount());
    emit shownChanged(text);
    follow();
    // Nothing is chosen yet in the whole window: the first row is, so that the panes beside have something to tell.
    if (selection().isEmpty() && !m_table->currentIndex().isValid() && shown > 0 && isVisible())
        m_table->setCurrentIndex(m_model->index(0, 0));
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

// Where the keys come back to a table, the row that they are at is what is chosen: what is said next is said of it.
bool EntityPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::FocusIn) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            current(m_table->currentIndex());
    }
    return Panel::eventFilter(watched, event);
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
    // Asked for by the keyboard it is about the cell that the keys are at.
    const auto under = m_table->indexAt(at);
    const auto index = under.isValid() ? under : m_table->currentIndex();
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    const auto chosen = index.data(kSelectionRole).value<Selection>();
    const auto text = index.data(Qt::AccessibleTextRole).toString();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("rowMenu"));
    connect(menu->addAction(tr("&Open")), &QAction::triggered, this, [this, chosen] { emit opened(chosen); });
    addFilters(menu, index);
    menu->addSeparator();
    addThingActions(menu);
    menu->addSeparator();
    connect(menu->addAction(tr("&Copy the text")), &QAction::triggered, this, [text] { QApplication::clipboard()->setText(text); });
    connect(menu->addAction(tr("Copy the i&d")), &QAction::triggered, this, [chosen] { QApplication::clipboard()->setText(printedId(chosen)); });
    auto *columns = menu->addMenu(tr("Co&lumns"));
    m_columns->fillMenu(columns);
    menu->popup(m_table->viewport()->mapToGlobal(under.isValid() ? at : m_table->visualRect(index).bottomLeft()));
}

// The same five in both menus: one filters at once, the other leaves the text to be read over.
void EntityPanel::addFilters(QMenu *menu, const QModelIndex &index)
{
    const auto field = m_model->spec().columns[index.column()].field;
    if (field.isEmpty())
        return;
    // The filter takes the value that the case holds, not the words on the screen.
    const auto value = m_model->value(index.row(), field);
    const auto term = filtertext::term(field, QStringLiteral("="), value), other = filtertext::term(field, QStringLiteral("!="), value);
    const auto now = m_filter->text();
    const std::pair<QString, QString> ways[] = {{tr("&Selected"), term}, {tr("&Not selected"), other}, {tr("… &and selected"), filtertext::joined(now, QStringLiteral("and"), term)}, {tr("… &or selected"), filtertext::joined(now, QStringLiteral("or"), term)},
        {tr("… and not s&elected"), filtertext::joined(now, QStringLiteral("and"), other)}};
    const auto shown = wording::middle(wording::plain(term), 48).replace(QLatin1Char('&'), QStringLiteral("&&"));
    for (const bool apply : {true, false}) {
        auto *part = menu->addMenu(apply ? tr("&Apply as filter") : tr("&Prepare as filter"));
        part->addAction(shown)->setEnabled(false);
        part->addSeparator();
        for (const auto &[name, text] : ways) {
            if (now.isEmpty() && name.startsWith(QChar(0x2026)))
                continue;
            connect(part->addAction(name), &QAction::triggered, this, [this, apply, text = text] { apply ? m_filter->setFilter(text) : m_filter->prepareFilter(text); });
        }
        const auto *table = casedb::tableNamed(m_model->spec().entity.toStdString());
        const auto *column = table ? casedb::resolveField(*table, field.toStdString()).column : nullptr;
        if (column && column->type == casedb::ColumnType::Time && !value.isEmpty()) {
            part->addSeparator();
            for (const auto &[name, op] : {std::pair(tr("&From this time on"), QStringLiteral(">=")), std::pair(tr("&Up to this time"), QStringLiteral("<="))})
                connect(part->addAction(name), &QAction::triggered, this, [this, apply, text = filtertext::joined(now, QStringLiteral("and"), filtertext::term(field, op, value))] { apply ? m_filter->setFilter(text) : m_filter->prepareFilter(text); });
        }
    }
}

}
