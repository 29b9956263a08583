// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_columns.h"

#include "widgets/models/list_specs.h"
#include "widgets/wording.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTableView>

namespace keytrail::widgets {

namespace {

constexpr int kMeasuredRows = 60, kHeadRoom = 26, kLeastWidth = 44, kMostWidth = 460;
constexpr double kNarrowest = 0.55;     // of what stands in it; below, the table scrolls

QString keyOf(const QString &entity)
{
    return QStringLiteral("tables/%1/columns").arg(entity);
}

}

TableColumns::TableColumns(QTableView *table, ListModel *model)
    : QObject(table)
    , m_table(table)
    , m_model(model)
    , m_own(model->spec().columns)
{
    auto *head = table->horizontalHeader();
    head->setSectionsMovable(true);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(head, &QHeaderView::customContextMenuRequested, this, [this, head](const QPoint &at) {
        auto *menu = new QMenu(m_table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(menu);
        menu->popup(head->mapToGlobal(at));
    });
    connect(head, &QHeaderView::sectionMoved, this, [this] {
        if (!m_busy)
            save();
    });
    connect(head, &QHeaderView::sectionResized, this, [this, head](int section, int, int width) {
        if (!m_busy && head->underMouse())
            m_byHand.insert(nameOf(section), width);
    });
    m_viewport = table->viewport();
    m_viewport->installEventFilter(this);
    if (const auto names = QSettings().value(keyOf(model->spec().entity)).toStringList(); !names.isEmpty())
        apply(names);
}

QString TableColumns::nameOf(int section) const
{
    if (section < 0 || section >= m_model->spec().columns.size())
        return {};
    const auto &column = m_model->spec().columns[section];
    return column.field.isEmpty() ? QStringLiteral("#%1").arg(section) : column.field;
}

QStringList TableColumns::shown() const
{
    QStringList names;
    const auto *head = m_table->horizontalHeader();
    for (int at = 0; at < head->count(); ++at) {
        const auto section = head->logicalIndex(at);
        if (!head->isSectionHidden(section))
            names.append(nameOf(section));
    }
    return names;
}

void TableColumns::apply(const QStringList &names)
{
    QStringList own, more;
    for (int at = 0; at < m_own.size(); ++at)
        own.append(m_own[at].field.isEmpty() ? QStringLiteral("#%1").arg(at) : m_own[at].field);
    const auto known = fieldsOf(m_model->spec().entity);
    for (const auto &name : names) {
        if (!own.contains(name) && known.contains(name) && !more.contains(name))
            more.append(name);
    }
    m_busy = true;
    auto spec = listSpec(m_model->spec().entity, more);
    if (spec.columns != m_model->spec().columns)
        m_model->setSpec(std::move(spec));
    auto *head = m_table->horizontalHeader();
    int place = 0;
    for (const auto &name : names) {
        for (int section = 0; section < head->count(); ++section) {
            if (nameOf(section) == name)
                head->moveSection(head->visualIndex(section), place++);
        }
    }
    bool any = false;
    for (int section = 0; section < head->count(); ++section) {
        const bool shows = names.contains(nameOf(section));
        head->setSectionHidden(section, !shows);
        any |= shows;
    }
    if (!any && head->count())
        head->setSectionHidden(0, false);
    m_busy = false;
    m_measuredRows = 0;
    measure();
    fit();
}

void TableColumns::setShown(const QStringList &names)
{
    const auto row = m_table->currentIndex().row();
    apply(names);
    if (row >= 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(row, 0));
    save();
}

void TableColumns::reset()
{
    m_byHand.clear();
    QStringList names;
    for (int at = 0; at < m_own.size(); ++at)
        names.append(m_own[at].field.isEmpty() ? QStringLiteral("#%1").arg(at) : m_own[at].field);
    setShown(names);
    QSettings().remove(keyOf(m_model->spec().entity));
}

void TableColumns::save() const
{
    QSettings().setValue(keyOf(m_model->spec().entity), shown());
}

void TableColumns::fillMenu(QMenu *menu)
{
    const auto now = shown();
    const auto add = [&](QMenu *into, const QString &name, const QString &title) {
        auto *action = into->addAction(QString(title).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(now.contains(name));
        action->setData(name);
        connect(action, &QAction::triggered, this, [this, name](bool shows) {
            auto names = shown();
            shows ? names.append(name) : void(names.removeAll(name));
            setShown(names);
        });
    };
    QStringList own;
    for (int at = 0; at < m_own.size(); ++at) {
        own.append(m_own[at].field.isEmpty() ? QStringLiteral("#%1").arg(at) : m_own[at].field);
        add(menu, own.last(), m_own[at].title);
    }
    menu->addSeparator();
    QMenu *fields = nullptr, *part = nullptr;
    QString prefix;
    for (const auto &field : m_fields) {
        if (own.contains(field))
            continue;
        const auto before = field.section(QLatin1Char('.'), 0, -2);
        if (!fields)
            fields = menu->addMenu(tr("&More columns"));
        if (!before.isEmpty() && (!part || before != prefix)) {
            part = fields->addMenu(tr("of its %1").arg(wording::column(before)));
            prefix = before;
        }
        add(before.isEmpty() ? fields : part, field, QStringLiteral("%1   %2").arg(wording::column(field), field));
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Widths by content")), &QAction::triggered, this, [this] {
        m_byHand.clear();
        m_measuredRows = 0;
        measure();
        fit();
    });
    connect(menu->addAction(tr("&Columns as they came")), &QAction::triggered, this, &TableColumns::reset);
}

void TableColumns::measure()
{
    const auto rows = std::min(m_model->rowCount(), kMeasuredRows);
    if (rows == 0 || m_measuredRows == m_model->total())
        return;
    m_measuredRows = m_model->total();
    m_measured.clear();
    QStyleOptionViewItem option;
    option.initFrom(m_table);
    const QFontMetrics metrics(m_table->horizontalHeader()->font());
    for (int section = 0; section < m_model->columnCount(); ++section) {
        if (m_table->isColumnHidden(section))
            continue;
        int widest = metrics.horizontalAdvance(m_model->spec().columns[section].title) + kHeadRoom;
        for (int row = 0; row < rows; ++row)
            widest = std::max(widest, m_table->itemDelegate()->sizeHint(option, m_model->index(row, section)).width() + 4);
        m_measured.insert(nameOf(section), std::clamp(widest, kLeastWidth, kMostWidth));
    }
}

int TableColumns::desired(int section) const
{
    const auto name = nameOf(section);
    return m_byHand.value(name, m_measured.value(name, m_model->spec().columns[section].width));
}

// What stands in the cells decides. Where the room is too small the widest columns give first, times and numbers never.
void TableColumns::fit()
{
    const auto count = m_table->horizontalHeader()->count();
    const auto room = m_table->viewport()->width() - 1;
    QList<int> widths(count), least(count);
    int total = 0;
    for (int section = 0; section < count; ++section) {
        if (m_table->isColumnHidden(section))
            continue;
        const auto &column = m_model->spec().columns[section];
        widths[section] = desired(section);
        const bool fixed = m_byHand.contains(nameOf(section)) || column.right || column.least >= column.width || widths[section] < 110;
        least[section] = fixed ? widths[section] : std::max({100, int(widths[section] * kNarrowest), std::min(column.least, widths[section])});
        total += widths[section];
    }
    while (total > room) {
        int widest = -1;
        for (int section = 0; section < count; ++section) {
            if (widths[section] > least[section] && (widest < 0 || widths[section] > widths[widest]))
                widest = section;
        }
        if (widest < 0)
            break;
        const auto cut = std::min({8, widths[widest] - least[widest], total - room});
        widths[widest] -= cut;
        total -= cut;
    }
    m_busy = true;
    for (int section = 0; section < count; ++section) {
        if (widths[section] > 0)
            m_table->setColumnWidth(section, widths[section]);
    }
    m_busy = false;
}

bool TableColumns::eventFilter(QObject *object, QEvent *event)
{
    // Events come while the table is taken down as well: then it is no table any more.
    if (object == m_viewport && event->type() == QEvent::Resize && qobject_cast<QTableView *>(object->parent()))
        fit();
    return QObject::eventFilter(object, event);
}

}
