// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/attack_panel.h"

#include "widgets/attack_pages.h"
#include "widgets/chip_delegate.h"
#include "widgets/link_label.h"
#include "widgets/sheet.h"
#include "widgets/theme.h"
#include "widgets/wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace keytrail::widgets {

namespace {

constexpr const char *kFirst = "T1521.002";     // what the program stands on

QTableView *plainTable(QAbstractItemModel *model, const QString &name)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setItemDelegate(new ChipDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setFixedHeight(kHeaderHeight);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setAccessibleName(name);
    return table;
}

}

AttackPanel::AttackPanel(AttackReads reads, QWidget *parent)
    : Panel(parent)
    , m_reads(std::move(reads))
    , m_objects(new ChipRows(this))
{
    m_objects->setHeads({tr("Id"), tr("Name"), tr("Kind"), tr("Releases")});
    auto *across = new QSplitter(Qt::Horizontal);
    across->setChildrenCollapsible(false);
    across->addWidget(makeList());
    across->addWidget(makeSheet());
    across->setStretchFactor(1, 1);
    across->setSizes({520, 800});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(across);
    setFocusProxy(m_list);
    setAccessibleName(tr("MITRE ATT&CK"));
}

QWidget *AttackPanel::makeList()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(4, 3, 8, 3);
    bar->setSpacing(8);
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Id or name that contains…"));
    m_filter->setAccessibleName(tr("Filter by id or name"));
    m_filter->setClearButtonEnabled(true);
    auto *name = plainLabel(tr("&Filter"));
    name->setBuddy(m_filter);
    m_kind = new QComboBox;
    m_kind->setAccessibleName(tr("Kind of object"));
    m_kind->addItem(tr("All kinds"));
    bar->addWidget(name);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_kind);
    column->addLayout(bar);
    m_list = plainTable(m_objects, tr("Objects of ATT&CK"));
    const int widths[] = {82, 205, 118};
    for (int at = 0; at < 3; ++at)
        m_list->setColumnWidth(at, widths[at]);
    column->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &AttackPanel::showList);
    connect(m_kind, &QComboBox::activated, this, &AttackPanel::showList);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (m_following || !index.isValid())
            return;
        m_id = index.data(ChipRows::kKeyRole).toString();
        m_release.clear();
        readSheet();
        const auto target = index.data(kSelectionRole).value<Selection>();
        if (!target.isEmpty() && target != selection()) {
            remember(target);
            emit selected(target);
        }
    });
    return pane;
}

QWidget *AttackPanel::makeSheet()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_title = new PaneTitle(tr("MITRE ATT&CK"));
    m_releases = new QComboBox;
    m_releases->setObjectName(QStringLiteral("release"));
    m_releases->setAccessibleName(tr("Release"));
    m_releases->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_title->addWidget(m_releases);
    column->addWidget(m_title);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_sheet = sheet::area(tr("The chosen object"));
    m_changes = sheet::area(tr("Differences between releases"));
    m_analytics = sheet::area(tr("Analytics laid on this case"));
    m_tabs->addTab(m_sheet, tr("&Object"));
    m_tabs->addTab(m_changes, tr("Between &releases"));
    m_tabs->addTab(m_analytics, tr("On this &case"));
    column->addWidget(m_tabs, 1);
    m_use = plainLabel(tr("Context only: that something uses a technique says nothing of this case, and attributes nothing."));
    m_use->setWordWrap(true);
    m_use->setContentsMargins(9, 4, 9, 5);
    column->addWidget(m_use);
    connect(m_releases, &QComboBox::activated, this, [this] {
        m_release = m_releases->currentData().toString();
        readSheet();
    });
    return pane;
}

void AttackPanel::load()
{
    if (casePath().isEmpty()) {
        m_reading.cancel();
        m_sheetReading.cancel();
        m_facts = {};
        m_id.clear();
        showList();
        showSheet({});
        m_analytics->setWidget(analyticsPage({}));
        return;
    }
    auto work = [path = casePath().toStdString(), list = m_reads.list](const std::atomic_bool &stop) -> std::optional<AttackList> {
        auto opened = casedb::CaseReader::open(path);
        auto *reader = std::get_if<casedb::CaseReader>(&opened);
        if (!reader)
            return {};
        reader->setPulse([&stop] { return !stop.load(); });
        return list(*reader);
    };
    m_reading.start(std::move(work), [this](std::optional<AttackList> facts) {
        m_facts = facts.value_or(AttackList());
        const auto kept = m_kind->currentData().toString();
        m_kind->clear();
        m_kind->addItem(tr("All kinds"));
        for (const auto &one : m_facts.objects) {
            if (m_kind->findData(one.kind) < 0)
                m_kind->addItem(wording::attackKind(one.kind), one.kind);
        }
        m_kind->setCurrentIndex(std::max(0, kept.isEmpty() ? 0 : m_kind->findData(kept)));
        if (m_id.isEmpty())
            m_id = QString::fromLatin1(kFirst);
        showList();
        m_analytics->setWidget(analyticsPage(m_facts.analytics));
        follow();
        readSheet();
    });
}

void AttackPanel::showList()
{
    const auto wanted = m_filter->text().trimmed();
    const auto kind = m_kind->currentData().toString();
    QList<ChipRows::Row> rows;
    int current = -1;
    for (const auto &one : m_facts.objects) {
        const auto id = wording::plain(one.id), name = wording::plain(one.name);
        if (!kind.isEmpty() && kind != one.kind)
            continue;
        if (!wanted.isEmpty() && !id.contains(wanted, Qt::CaseInsensitive) && !name.contains(wanted, Qt::CaseInsensitive))
            continue;
        QStringList releases;
        for (const auto &release : one.releases)
            releases.append(wording::plain(release));
        Chip first(id, Chip::Style::Strong);
        first.dim = one.isGone;
        Chip named(name);
        named.dim = one.isGone;
        if (one.isGone)
            named.full = tr("%1: revoked or deprecated").arg(name);
        Chip told(releases.isEmpty() ? tr("own notes only") : releases.join(QStringLiteral(", ")), Chip::Style::Muted);
        const auto key = one.stixId.isEmpty() ? one.id : one.stixId;
        if (key == m_id || one.id == m_id)
            current = int(rows.size());
        rows.append({{first, named, Chip(wording::attackKind(one.kind), Chip::Style::Muted), told}, one.target, key});
    }
    m_following = true;
    m_objects->setRows(std::move(rows));
    if (current >= 0) {
        m_list->setCurrentIndex(m_objects->index(current, 0));
        m_list->scrollTo(m_list->currentIndex());
    }
    m_following = false;
    emit shownChanged(tr("%1 of %2 shown").arg(wording::number(m_objects->rowCount()), wording::number(std::int64_t(m_facts.objects.size()))));
}

void AttackPanel::showObject(const QString &id)
{
    const auto known = std::any_of(m_facts.objects.begin(), m_facts.objects.end(), [&](const AttackName &one) { return one.stixId == id || one.id == id; });
    if (!known)
        return;
    m_id = id;
    m_release.clear();
    m_filter->clear();
    m_kind->setCurrentIndex(0);
    showList();
    const auto target = m_list->currentIndex().data(kSelectionRole).value<Selection>();
    readSheet();
    m_tabs->setCurrentIndex(0);
    if (!target.isEmpty() && target != selection()) {
        remember(target);
        emit selected(target);
    }
}

void AttackPanel::follow()
{
    if (selection().entity != QStringLiteral("attack_objects"))
        return;
    for (int row = 0; row < m_objects->rowCount(); ++row) {
        const auto index = m_objects->index(row, 0);
        if (index.data(kSelectionRole).value<Selection>() != selection())
            continue;
        m_id = index.data(ChipRows::kKeyRole).toString();
        m_following = true;
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
        m_following = false;
        readSheet();
        return;
    }
    // A relationship has no line of its own: it is told where it begins.
    auto work = [path = casePath().toStdString(), id = selection().id](const std::atomic_bool &) -> std::optional<QString> {
        auto opened = casedb::CaseReader::open(path);
        auto *reader = std::get_if<casedb::CaseReader>(&opened);
        const auto row = reader ? reader->row<casedb::AttackObjectRow>(static_cast<casedb::AttackObjectId>(id)) : std::nullopt;
        return row ? std::optional(QString::fromStdString(row->source)) : std::nullopt;
    };
    m_originReading.start(std::move(work), [this](const std::optional<QString> &source) {
        if (source && !source->isEmpty())
            showObject(*source);
    });
}

void AttackPanel::readSheet()
{
    if (casePath().isEmpty() || m_id.isEmpty())
        return;
    auto work = [path = casePath().toStdString(), read = m_reads.sheet, id = m_id, release = m_release](const std::atomic_bool &stop) -> std::optional<AttackSheet> {
        auto opened = casedb::CaseReader::open(path);
        auto *reader = std::get_if<casedb::CaseReader>(&opened);
        if (!reader)
            return {};
        reader->setPulse([&stop] { return !stop.load(); });
        return read(*reader, id, release);
    };
    m_sheetReading.start(std::move(work), [this](std::optional<AttackSheet> sheet) {
        showSheet(sheet.value_or(AttackSheet()));
        emit settled();
    });
}

void AttackPanel::showSheet(const AttackSheet &sheet)
{
    m_releases->clear();
    for (auto at = sheet.states.size(); at-- > 0;) {
        const auto &name = sheet.states[at].release;
        m_releases->addItem(tr("Release %1").arg(wording::plain(name)), name);
        if (int(at) == sheet.shown)
            m_releases->setCurrentIndex(m_releases->count() - 1);
    }
    m_releases->setVisible(sheet.states.size() > 1);

    auto *page = attackPage(sheet);
    for (auto *place : page->findChildren<LinkLabel *>())
        connect(place, &LinkLabel::chosen, this, &View::opened);
    for (auto *label : page->findChildren<LinkLabel *>()) {
        connect(label, &LinkLabel::activated, this, [this](const QString &entity, const QString &id) {
            if (entity == kAttackLink)
                QMetaObject::invokeMethod(this, [this, id] { showObject(id); }, Qt::QueuedConnection);
        });
    }
    m_sheet->setWidget(page);
    const auto title = sheet.states.isEmpty() ? sheet.note.id : sheet.states[sheet.shown].id;
    m_title->setDetail(wording::plain(title));
    m_changes->setWidget(attackChangesPage(sheet));
}

QString AttackPanel::sheetText() const
{
    return sheet::text(m_sheet);
}

QString AttackPanel::changesText() const
{
    return sheet::text(m_changes);
}

QString AttackPanel::analyticsText() const
{
    return sheet::text(m_analytics);
}

}
