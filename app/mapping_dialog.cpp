// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping_dialog.h"

#include "widgets/panel.h"
#include "widgets/theme.h"
#include "widgets/wording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace keytrail::app {

namespace wording = widgets::wording;

namespace {

constexpr int kRowsShown = 8, kLongestCell = 120;

QTableWidget *plainTable(const QStringList &head, const QString &name)
{
    auto *table = new QTableWidget(0, int(head.size()));
    table->setHorizontalHeaderLabels(head);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setAccessibleName(name);
    return table;
}

QString entityName(const QString &entity)
{
    if (entity == QStringLiteral("device"))
        return MappingDialog::tr("device");
    if (entity == QStringLiteral("install"))
        return MappingDialog::tr("installed app");
    if (entity == QStringLiteral("event"))
        return MappingDialog::tr("event");
    return MappingDialog::tr("address lease");
}

}

MappingDialog::MappingDialog(const QString &file, SketchedTable table, QWidget *parent)
    : QDialog(parent)
    , m_file(file)
    , m_table(std::move(table))
    , m_name(new QLineEdit)
    , m_result(widgets::plainLabel({}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Columns of %1").arg(wording::plain(QFileInfo(file).fileName())));
    resize(980, 680);
    auto *column = new QVBoxLayout(this);
    auto *head = widgets::plainLabel(m_table.known.isEmpty() ? tr("This table is of no kind that Keytrail knows. Say what its columns mean; nothing is imported before. What is guessed stands there already.")
                                                             : tr("This table is known as %1; it is read without a mapping. One that you save here comes first.").arg(m_table.known));
    head->setWordWrap(true);
    column->addWidget(head);

    QStringList names;
    for (const auto &one : std::as_const(m_table.columns))
        names.append(wording::middle(wording::plain(one.column), 40));
    m_rows = plainTable(names, tr("First rows of the file"));
    for (const auto &cells : m_table.rows.mid(0, kRowsShown)) {
        const auto row = m_rows->rowCount();
        m_rows->insertRow(row);
        for (int at = 0; at < std::min(cells.size(), m_table.columns.size()); ++at)
            m_rows->setItem(row, at, new QTableWidgetItem(wording::middle(wording::plain(cells[at]), kLongestCell)));
    }
    m_rows->verticalHeader()->setDefaultSectionSize(widgets::kRowHeight);
    m_rows->resizeColumnsToContents();

    m_meanings = plainTable({tr("Column"), tr("Becomes"), tr("Sure"), tr("Recognised by"), tr("For example")}, tr("Meaning of the columns"));
    m_meanings->verticalHeader()->setDefaultSectionSize(widgets::kRowHeight + 6);
    const auto all = mappings::meanings();
    for (const auto &one : std::as_const(m_table.columns)) {
        const auto row = m_meanings->rowCount();
        m_meanings->insertRow(row);
        auto *choice = new QComboBox;
        choice->setAccessibleName(tr("Meaning of %1").arg(wording::plain(one.column)));
        choice->addItem(tr("leave aside"), QStringList());
        for (const auto &[entity, field] : all)
            choice->addItem(QStringLiteral("%1: %2").arg(entityName(entity), wording::column(field)), QStringList{entity, field});
        if (!one.field.isEmpty() && choice->findData(QStringList{one.entity, one.field}) < 0)
            choice->addItem(QStringLiteral("%1: %2").arg(one.entity, wording::column(one.field)), QStringList{one.entity, one.field});
        choice->setMaxVisibleItems(20);
        choice->setCurrentIndex(std::max(0, one.field.isEmpty() ? 0 : choice->findData(QStringList{one.entity, one.field})));
        connect(choice, &QComboBox::currentIndexChanged, this, &MappingDialog::refresh);
        m_choices.append(choice);
        const auto reason = one.reason == QStringLiteral("header") ? tr("its name") : wording::plain(one.reason);
        m_meanings->setItem(row, 0, new QTableWidgetItem(wording::plain(one.column)));
        m_meanings->setCellWidget(row, 1, choice);
        m_meanings->setItem(row, 2, new QTableWidgetItem(one.field.isEmpty() ? QStringLiteral("–") : tr("%1 %").arg(qRound(one.confidence * 100))));
        m_meanings->setItem(row, 3, new QTableWidgetItem(one.field.isEmpty() ? tr("no idea") : reason));
        m_meanings->setItem(row, 4, new QTableWidgetItem(wording::middle(wording::plain(one.samples.mid(0, 2).join(QStringLiteral("; "))), kLongestCell)));
    }
    const int widths[] = {170, 240, 60, 150};
    for (int at = 0; at < 4; ++at)
        m_meanings->setColumnWidth(at, widths[at]);

    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_rows);
    parts->addWidget(m_meanings);
    parts->setSizes({230, 360});
    column->addWidget(parts, 1);
    m_result->setWordWrap(true);
    column->addWidget(m_result);
    auto *row = new QHBoxLayout;
    auto *label = widgets::plainLabel(tr("&Name of these tables"));
    label->setBuddy(m_name);
    m_name->setText(tr("own table"));
    m_name->setAccessibleName(tr("Name of these tables"));
    m_name->setMaximumWidth(260);
    row->addWidget(label);
    row->addWidget(m_name);
    row->addWidget(widgets::plainLabel(tr("remembered for every file with these columns")));
    row->addStretch(1);
    column->addLayout(row);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("Save and import"), QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &MappingDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (!mappings::save(m_table.shape, mappings::textOf(told(), formatName()))) {
            m_result->setText(tr("The mapping cannot be saved: there is no room, or no right to write."));
            return;
        }
        emit saved(m_file);
        accept();
    });
    refresh();
}

std::pair<QString, QString> MappingDialog::meaning(int column) const
{
    const auto data = m_choices[column]->currentData().toStringList();
    return data.size() == 2 ? std::pair(data[0], data[1]) : std::pair<QString, QString>();
}

void MappingDialog::setMeaning(int column, const QString &entity, const QString &field)
{
    m_choices[column]->setCurrentIndex(std::max(0, m_choices[column]->findData(entity.isEmpty() ? QStringList() : QStringList{entity, field})));
}

SketchedTable MappingDialog::told() const
{
    auto table = m_table;
    for (int at = 0; at < int(table.columns.size()); ++at) {
        const auto [entity, field] = meaning(at);
        if (entity != table.columns[at].entity || field != table.columns[at].field)
            table.columns[at].how.clear();
        table.columns[at].entity = entity;
        table.columns[at].field = field;
    }
    return table;
}

QString MappingDialog::formatName() const
{
    QString name;
    for (const auto c : m_name->text().toLower()) {
        if ((c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9')))
            name += c;
        else if (!name.isEmpty() && !name.endsWith(QLatin1Char('-')))
            name += QLatin1Char('-');
    }
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    return name;
}

void MappingDialog::refresh()
{
    const auto table = told();
    int used = 0, devices = 0, twice = 0;
    QStringList seen;
    for (const auto &one : table.columns) {
        used += !one.field.isEmpty();
        devices += one.entity == QStringLiteral("device") && (one.field == QStringLiteral("serial") || one.field == QStringLiteral("name") || one.field == QStringLiteral("source_id") || one.field == QStringLiteral("udid") || one.field == QStringLiteral("imei"));
        const auto both = one.entity + QLatin1Char('.') + one.field;
        twice += !one.field.isEmpty() && seen.contains(both);
        seen.append(both);
    }
    const auto name = formatName();
    QString fault;
    if (name.isEmpty())
        fault = tr("These tables want a name of letters and digits.");
    else if (used == 0)
        fault = tr("No column has a meaning yet.");
    else
        fault = mappings::faultOf(mappings::textOf(table, name));
    auto text = tr("Columns with a meaning: %1, left aside: %2.").arg(used).arg(int(table.columns.size()) - used);
    if (used && !devices)
        text += QLatin1Char(' ') + tr("No column names a device: the rows will be tied to none.");
    if (twice)
        text += QLatin1Char(' ') + tr("Two columns become the same: the first that holds something counts.");
    m_result->setText(fault.isEmpty() ? text : fault);
    m_save->setEnabled(fault.isEmpty());
}

}
