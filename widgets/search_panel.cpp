// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search_panel.h"

#include "widgets/chip_delegate.h"
#include "widgets/marks.h"
#include "widgets/models/list_specs.h"
#include "widgets/models/locator.h"
#include "widgets/wording.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace keytrail::widgets {

void HitModel::setHits(std::vector<casedb::SearchHit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &hit = m_hits[std::size_t(index.row())];
    const auto entity = QString::fromStdString(hit.entity);
    if (role == kSelectionRole)
        return QVariant::fromValue(hit.entity == "symbols" ? Selection{{}, 0, QString::fromStdString(hit.id), -1} : selectionOf(QString::fromStdString(hit.id)));
    if (role != kChipRole && role != Qt::DisplayRole)
        return {};
    Chip chip;
    switch (index.column()) {
    case 0: {
        chip = Chip(wording::plain(hit.text));
        chip.full = wording::middle(chip.text(), 2000);
        const auto kind = wording::entityKind(entity);
        chip.mark = kind ? marks::name(*kind) : hit.entity == "symbols" ? QStringLiteral("code") : QStringLiteral("file");
        break;
    }
    case 1:
        chip = Chip(wording::entity(entity), Chip::Style::Muted);
        break;
    case 2:
        chip = Chip(wording::column(QString::fromStdString(hit.field)), Chip::Style::Muted);
        break;
    default:
        chip = whereChip(QString::fromStdString(hit.where));
    }
    return role == kChipRole ? QVariant::fromValue(chip) : QVariant(chip.text());
}

QVariant HitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    const QString titles[] = {tr("Text"), tr("In"), tr("Field"), tr("Where")};
    return role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

SearchPanel::SearchPanel(QWidget *parent)
    : Panel(parent)
    , m_edit(new QLineEdit)
    , m_state(plainLabel({}))
    , m_table(new QTableView)
    , m_model(new HitModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(4, 3, 8, 3);
    row->setSpacing(6);
    auto *name = plainLabel(tr("&Search"));
    name->setBuddy(m_edit);
    row->addWidget(name);
    row->addWidget(m_edit, 1);
    row->addWidget(m_state);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    m_edit->setPlaceholderText(tr("Text anywhere in the case: hosts, classes, strings, devices"));
    m_edit->setAccessibleName(tr("Search the whole case"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setFixedHeight(kHeaderHeight);
    m_table->setAccessibleName(tr("Hits"));
    const int widths[] = {520, 120, 120};
    for (int at = 0; at < 3; ++at)
        m_table->setColumnWidth(at, widths[at]);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { search(m_edit->text()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            emit selected(index.data(kSelectionRole).value<Selection>());
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { emit opened(index.data(kSelectionRole).value<Selection>()); });
    setAccessibleName(tr("Search"));
}

void SearchPanel::focusSearch()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void SearchPanel::search(const QString &text)
{
    m_text = text.trimmed();
    if (m_edit->text() != text)
        m_edit->setText(text);
    if (isVisible())
        load();
}

void SearchPanel::load()
{
    if (casePath().isEmpty() || m_text.isEmpty()) {
        m_job.cancel();
        m_model->setHits({});
        m_state->clear();
        return;
    }
    m_state->setText(tr("is searched …"));
    auto work = [path = casePath().toStdString(), text = m_text.toStdString()](const std::atomic_bool &stop) -> std::optional<std::vector<casedb::SearchHit>> {
        auto opened = casedb::CaseReader::open(path);
        auto *reader = std::get_if<casedb::CaseReader>(&opened);
        if (!reader)
            return {};
        reader->setPulse([&stop] { return !stop.load(); });
        return reader->search(text, kMostHits);
    };
    m_job.start(std::move(work), [this](std::optional<std::vector<casedb::SearchHit>> hits) {
        const auto count = hits ? hits->size() : 0;
        m_model->setHits(hits ? std::move(*hits) : std::vector<casedb::SearchHit>());
        m_state->setText(count >= kMostHits ? tr("the first %1 hits").arg(wording::number(std::int64_t(count))) : wording::counted("keytrail::widgets::SearchPanel", "%1 hit", QT_TRANSLATE_N_NOOP("keytrail::widgets::SearchPanel", "%1 hits"), std::int64_t(count)));
        emit shownChanged(m_state->text());
        emit settled();
    });
}

}
