// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/coverage_panel.h"

#include "widgets/chip_delegate.h"
#include "widgets/link_label.h"
#include "widgets/marks.h"
#include "widgets/sheet.h"
#include "widgets/wording.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace keytrail::widgets {

namespace {

constexpr int kNamed = 6;   // subjects that a blind spot names; the rest is counted

QString said(const QString &text)
{
    return wording::sentence(wording::plain(text));
}

}

CoveragePanel::CoveragePanel(ReadCoverage read, QWidget *parent)
    : Panel(parent)
    , m_read(std::move(read))
    , m_model(new CoverageModel(this))
    , m_table(new QTableView)
    , m_filter(new QLineEdit)
    , m_gapsOnly(new QCheckBox(tr("With &blind spots only")))
    , m_spots(sheet::area(tr("Blind spots")))
    , m_subject(sheet::area(tr("Coverage of the chosen one")))
    , m_spotsTitle(new PaneTitle(tr("Blind spots, and what would close them")))
    , m_subjectTitle(new PaneTitle(tr("Of the chosen one")))
    , m_stack(new QStackedLayout)
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(4, 3, 8, 3);
    bar->setSpacing(8);
    auto *name = plainLabel(tr("&Filter"));
    name->setBuddy(m_filter);
    bar->addWidget(name);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_gapsOnly);
    for (const auto *state : {"seen", "partly", "missing", "not-visible"}) {
        auto *key = new LinkLabel;
        key->setMark(marks::answer(QString::fromLatin1(state)));
        key->setRuns({{wording::coverageState(QString::fromLatin1(state)), LinkLabel::Muted, {}, {}}});
        key->setFixedWidth(26 + key->fontMetrics().horizontalAdvance(key->text()));
        bar->addWidget(key);
    }
    m_filter->setPlaceholderText(tr("Device, app or capture that contains…"));
    m_filter->setAccessibleName(tr("Filter by name"));
    m_filter->setClearButtonEnabled(true);

    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setFixedHeight(kHeaderHeight);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setAccessibleName(tr("Coverage"));

    auto *left = new QSplitter(Qt::Vertical);
    left->setChildrenCollapsible(false);
    left->addWidget(m_table);
    auto *lower = new QWidget;
    auto *lowerColumn = new QVBoxLayout(lower);
    lowerColumn->setContentsMargins(0, 0, 0, 0);
    lowerColumn->setSpacing(0);
    lowerColumn->addWidget(m_subjectTitle);
    lowerColumn->addWidget(m_subject, 1);
    left->addWidget(lower);
    left->setSizes({600, 300});
    auto *right = new QWidget;
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    auto *copy = new QPushButton(tr("Copy as a &list"));
    m_spotsTitle->addWidget(copy);
    copy->setFlat(true);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(listText()); });
    rightColumn->addWidget(m_spotsTitle);
    rightColumn->addWidget(m_spots, 1);
    auto *across = new QSplitter(Qt::Horizontal);
    across->setChildrenCollapsible(false);
    across->addWidget(left);
    across->addWidget(right);
    across->setStretchFactor(0, 5);
    across->setStretchFactor(1, 2);
    across->setSizes({1000, 420});

    auto *empty = new EmptyState(QStringLiteral("gap"), tr("What the evidence can show and what it cannot stands here, for every app, device and capture. There is no evidence yet."), tr("Import…"));
    connect(empty, &EmptyState::actionWanted, this, &CoveragePanel::importWanted);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(across, 1);
    m_stack->addWidget(whole);
    m_stack->addWidget(empty);
    setLayout(m_stack);
    setFocusProxy(m_table);
    setAccessibleName(tr("Coverage"));

    connect(m_filter, &QLineEdit::textChanged, this, &CoveragePanel::show);
    connect(m_gapsOnly, &QCheckBox::toggled, this, &CoveragePanel::show);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        showSubject();
        const auto target = index.data(kSelectionRole).value<Selection>();
        if (!m_following && !target.isEmpty() && target != selection()) {
            remember(target);
            emit selected(target);
        }
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { emit opened(index.data(kSelectionRole).value<Selection>()); });
    connect(m_table, &QTableView::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addThingActions(menu);
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
}

void CoveragePanel::load()
{
    if (casePath().isEmpty() || !m_read) {
        m_job.cancel();
        m_facts.clear();
        show();
        return;
    }
    auto work = [path = casePath().toStdString(), read = m_read](const std::atomic_bool &stop) -> std::optional<QList<CoverageFact>> {
        auto opened = casedb::CaseReader::open(path);
        auto *reader = std::get_if<casedb::CaseReader>(&opened);
        if (!reader)
            return {};
        reader->setPulse([&stop] { return !stop.load(); });
        return read(*reader);
    };
    m_job.start(std::move(work), [this](std::optional<QList<CoverageFact>> facts) {
        m_facts = facts.value_or(QList<CoverageFact>());
        show();
        showSpots();
        emit settled();
    });
}

void CoveragePanel::show()
{
    const auto kept = m_table->currentIndex().data(kSelectionRole).value<Selection>();
    m_stack->setCurrentIndex(m_facts.isEmpty() ? 1 : 0);
    m_following = true;
    m_model->setFacts(m_facts, m_filter->text().trimmed(), m_gapsOnly->isChecked());
    if (const auto row = m_model->rowOf(kept.isEmpty() ? selection() : kept); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    else if (m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_following = false;
    auto *head = m_table->horizontalHeader();
    head->setMinimumSectionSize(86);
    for (int at = 0; at < head->count(); ++at)
        head->setSectionResizeMode(at, at == 0 ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    emit shownChanged(tr("%1 of %2 shown").arg(wording::number(m_model->rowCount()), wording::number(m_model->subjects())));
    showSubject();
    // Nothing is chosen yet in the whole window: the subject that is shown is.
    const auto shown = m_table->currentIndex().data(kSelectionRole).value<Selection>();
    if (selection().isEmpty() && !shown.isEmpty() && isVisible()) {
        remember(shown);
        emit selected(shown);
    }
}

void CoveragePanel::follow()
{
    const auto row = m_model->rowOf(selection());
    if (row < 0 || row == m_table->currentIndex().row())
        return;
    m_following = true;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_table->currentIndex());
    m_following = false;
}

void CoveragePanel::showSpots()
{
    const auto spots = blindSpots(m_facts);
    m_spotCount = int(spots.size());
    m_spotsTitle->setDetail(wording::number(m_spotCount));
    QWidget *page = nullptr;
    auto *column = sheet::page(page);
    for (const auto &spot : spots) {
        sheet::line(column, {{spot.facts.size() == 1 ? said(spot.reason) : wording::coverageKind(spot.kind), LinkLabel::Strong, {}, {}}, {QStringLiteral("  %1").arg(spot.facts.size()), LinkLabel::Muted, {}, {}}}, marks::answer(spot.state));
        int named = 0;
        for (const auto &fact : spot.facts) {
            if (named++ == kNamed) {
                sheet::line(column, {{tr("and %1 more").arg(wording::number(std::int64_t(spot.facts.size() - kNamed))), LinkLabel::Muted, {}, {}}}, {}, QStringLiteral(" "));
                break;
            }
            QList<LinkLabel::Run> runs{{fact.subject, fact.target.isEmpty() ? LinkLabel::Normal : LinkLabel::Link, {}, {}, fact.target}};
            // An address that the sentence names itself is not said twice.
            if (spot.facts.size() > 1 && fact.target.isEmpty() && fact.reason.contains(fact.subject))
                runs = {{said(fact.reason), LinkLabel::Normal, {}, {}}};
            else if (spot.facts.size() > 1)
                runs.append({QStringLiteral(": %1").arg(said(fact.reason)), LinkLabel::Normal, {}, {}});
            connect(sheet::line(column, runs, {}, QStringLiteral(" ")), &LinkLabel::chosen, this, &View::selected);
        }
        if (!spot.closes.isEmpty())
            sheet::line(column, {{said(spot.closes), LinkLabel::Muted, {}, {}}}, {}, QStringLiteral("\u2192"));
        for (const auto &control : spot.controls)
            sheet::line(column, {{tr("Compensating control: %1").arg(wording::plain(control)), LinkLabel::Normal, {}, {}}}, QStringLiteral("pencil"));
        const auto about = spot.facts.size() == 1 ? said(spot.reason) : wording::coverageKind(spot.kind);
        auto *note = sheet::line(column, {{tr("Note a compensating control…"), LinkLabel::Link, QStringLiteral("control"), spot.code}}, {}, QStringLiteral(" "));
        connect(note, &LinkLabel::activated, this, [this, about](const QString &, const QString &code) { emit controlWanted(code, about); });
        column->addSpacing(3);
        column->addWidget(ruleLine());
        column->addSpacing(3);
    }
    if (spots.isEmpty())
        sheet::line(column, {{tr("None: of all that is in the case, all is told."), LinkLabel::Muted, {}, {}}}, QStringLiteral("done"));
    column->addStretch(1);
    m_spots->setWidget(page);
}

void CoveragePanel::showSubject()
{
    const auto facts = m_model->factsOf(m_table->currentIndex().row());
    m_subjectTitle->setDetail(facts.isEmpty() ? QString() : wording::plain(facts.front().subject));
    QWidget *page = nullptr;
    auto *column = sheet::page(page);
    for (const auto &fact : facts) {
        QList<LinkLabel::Run> runs{{wording::coverageKind(fact.kind) + QStringLiteral("  "), LinkLabel::Muted, {}, {}}, {said(fact.reason), LinkLabel::Normal, {}, {}}};
        if (!fact.from.isEmpty() && !fact.to.isEmpty())
            runs.append({QStringLiteral("  ") + tr("from %1 to %2").arg(wording::time(fact.from), wording::time(fact.to)), LinkLabel::Muted, {}, {}});
        sheet::line(column, runs, marks::answer(fact.state));
        if (!fact.closes.isEmpty())
            sheet::line(column, {{said(fact.closes), LinkLabel::Muted, {}, {}}}, {}, QStringLiteral("\u2192"));
    }
    column->addStretch(1);
    m_subject->setWidget(page);
}

QString CoveragePanel::listText() const
{
    QStringList lines;
    for (const auto &spot : blindSpots(m_facts)) {
        for (const auto &fact : spot.facts)
            lines.append(QStringLiteral("- %1: %2").arg(wording::plain(fact.subject), said(fact.reason)));
        if (!spot.closes.isEmpty())
            lines.append(QStringLiteral("  \u2192 %1").arg(said(spot.closes)));
        for (const auto &control : spot.controls)
            lines.append(QStringLiteral("  ") + tr("Compensating control: %1").arg(wording::plain(control)));
    }
    return lines.join(QLatin1Char('\n'));
}

}
