// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_dialog.h"

#include "app/case_session.h"
#include "widgets/chip_delegate.h"
#include "widgets/link_label.h"
#include "widgets/marks.h"
#include "widgets/panel.h"
#include "widgets/wording.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace keytrail::app {

namespace wording = widgets::wording;
namespace marks = widgets::marks;
using widgets::Chip;
using widgets::LinkLabel;

void ImportModel::begin(const QStringList &files)
{
    beginResetModel();
    m_lines.clear();
    m_done = 0;
    for (const auto &file : files)
        m_lines.append({file, QStringLiteral("waits"), 0, {}});
    endResetModel();
}

void ImportModel::setState(int index, const QString &state, int thousandths)
{
    if (index < 0 || index >= m_lines.size())
        return;
    m_lines[index].state = state;
    m_lines[index].thousandths = thousandths;
    emit dataChanged(this->index(index, 0), this->index(index, 5));
}

void ImportModel::finish(int index, const FileOutcome &outcome)
{
    if (index < 0 || index >= m_lines.size())
        return;
    m_lines[index].outcome = outcome;
    ++m_done;
    setState(index, QString::fromStdString(outcome.status), 1000);
}

void ImportModel::stopRest()
{
    for (int at = 0; at < m_lines.size(); ++at) {
        if (m_lines[at].outcome.status.empty())
            setState(at, QStringLiteral("stopped"));
    }
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != widgets::kChipRole && role != Qt::DisplayRole))
        return {};
    const auto &line = m_lines[index.row()];
    const auto kind = QString::fromStdString(line.outcome.kind);
    Chip chip;
    switch (index.column()) {
    case 0: {
        chip = Chip(wording::plain(line.file.section(QLatin1Char('/'), -1)));
        const auto mark = wording::evidenceMark(kind);
        chip.mark = mark ? marks::name(*mark) : QStringLiteral("file");
        chip.full = wording::plain(line.file);
        break;
    }
    case 1:
        chip = Chip(wording::evidenceKind(kind));
        break;
    case 2:
        chip = line.outcome.size ? Chip(wording::size(std::int64_t(line.outcome.size))) : Chip();
        chip.right = true;
        break;
    case 3: {
        const auto reading = line.state == QStringLiteral("reads");
        chip = Chip(reading ? tr("is read, %1 %").arg(line.thousandths / 10) : wording::status(line.state));
        chip.mark = line.state == QStringLiteral("imported") ? QStringLiteral("done") : line.state == QStringLiteral("refused") || line.state == QStringLiteral("stopped") ? QStringLiteral("refused")
            : line.state == QStringLiteral("duplicate") ? QStringLiteral("duplicate")
            : reading ? QStringLiteral("play") : QStringLiteral("waits");
        break;
    }
    case 4:
        chip = line.outcome.status == "refused" ? Chip(wording::plain(line.outcome.reason), Chip::Style::Muted) : Chip(wording::cell(QStringLiteral("counts"), QString::fromStdString(line.outcome.counts)));
        break;
    default:
        chip = line.outcome.warnings.empty() ? Chip() : Chip(wording::number(std::int64_t(line.outcome.warnings.size())));
        chip.right = true;
    }
    return role == widgets::kChipRole ? QVariant::fromValue(chip) : QVariant(chip.text());
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == 2 || section == 5 ? Qt::AlignRight : Qt::AlignLeft));
    const QString titles[] = {tr("File"), tr("Recognised as"), tr("Size"), tr("State"), tr("Found"), tr("Warnings")};
    return role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

ImportDialog::ImportDialog(CaseSession *session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(new ImportModel(this))
    , m_table(new QTableView)
    , m_head(widgets::plainLabel({}))
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel the rest")))
    , m_behind(new QPushButton(tr("Run in the background")))
    , m_close(new QPushButton(tr("Close")))
    , m_columns(new QPushButton(tr("Say what its &columns mean…")))
    , m_detail(new LinkLabel)
    , m_protection(new LinkLabel)
{
    resize(1000, 600);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    auto *top = new QHBoxLayout;
    m_head->setFont(widgets::semibold(font()));
    top->addWidget(m_head);
    top->addWidget(m_bar, 1);
    top->addWidget(m_cancel);
    column->addLayout(top);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new widgets::ChipDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(widgets::kRowHeight);
    m_table->horizontalHeader()->setFixedHeight(widgets::kHeaderHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(4, QHeaderView::Stretch);
    m_table->setAccessibleName(tr("Files of the import"));
    const int widths[] = {260, 140, 80, 120, 260, 76};
    for (int at = 0; at < 6; ++at)
        m_table->setColumnWidth(at, widths[at]);
    column->addWidget(m_table, 3);
    auto *frame = new QFrame;
    frame->setObjectName(QStringLiteral("entries"));
    frame->setMinimumHeight(120);
    auto *inside = new QVBoxLayout(frame);
    inside->addWidget(m_detail);
    inside->addWidget(m_columns, 0, Qt::AlignLeft);
    inside->addStretch(1);
    m_columns->hide();
    connect(m_columns, &QPushButton::clicked, this, [this] {
        if (const auto row = m_table->currentIndex().row(); row >= 0 && row < m_model->rowCount())
            emit mappingWanted(m_model->line(row).file);
    });
    column->addWidget(frame, 1);
    column->addWidget(m_protection);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_behind);
    buttons->addWidget(m_close);
    column->addLayout(buttons);

    connect(session, &CaseSession::importStarted, this, &ImportDialog::begin);
    connect(session, &CaseSession::fileStarted, this, [this](int index) { m_model->setState(index, QStringLiteral("reads")); });
    connect(session, &CaseSession::fileProgressed, this, [this](int index, int parts) { m_model->setState(index, QStringLiteral("reads"), parts); });
    connect(session, &CaseSession::fileFinished, this, [this](int index, const FileOutcome &outcome) {
        m_model->finish(index, outcome);
        update();
        if (outcome.status == "refused" && m_model->line(std::max(0, m_table->currentIndex().row())).outcome.status != "refused")
            m_table->setCurrentIndex(m_model->index(index, 0));
        showLine(m_table->currentIndex().row());
    });
    connect(session, &CaseSession::jobChanged, this, [this](const QString &, int parts) {
        if (m_running)
            m_bar->setValue(parts);
    });
    connect(session, &CaseSession::importFinished, this, &ImportDialog::end);
    connect(m_cancel, &QPushButton::clicked, session, &CaseSession::cancelImport);
    connect(m_behind, &QPushButton::clicked, this, &QDialog::hide);
    connect(m_close, &QPushButton::clicked, this, &QDialog::hide);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) { showLine(index.row()); });
}

void ImportDialog::begin(const QStringList &files)
{
    m_running = true;
    setWindowTitle(tr("Import into %1").arg(m_session->name()));
    m_model->begin(files);
    m_table->setCurrentIndex(m_model->index(0, 0));
    m_bar->setValue(0);
    m_cancel->setEnabled(true);
    m_behind->setEnabled(true);
    m_behind->setDefault(true);
    m_close->setEnabled(false);
    m_protection->setMark(QStringLiteral("done"));
    m_protection->setRuns({{tr("Each file is read in its own closed process, without network. Originals are not changed."), LinkLabel::Muted, {}, {}, {}}});
    update();
}

void ImportDialog::update()
{
    m_head->setText(tr("%1 of %2 files done").arg(wording::number(m_model->doneCount()), wording::number(m_model->rowCount())));
}

void ImportDialog::end(bool stopped)
{
    m_running = false;
    m_model->stopRest();
    update();
    m_bar->setValue(1000);
    if (stopped)
        m_head->setText(tr("Stopped: %1 of %2 files are in the case").arg(wording::number(m_model->doneCount()), wording::number(m_model->rowCount())));
    m_cancel->setEnabled(false);
    m_behind->setEnabled(false);
    m_close->setEnabled(true);
    m_close->setDefault(true);
    QStringList off;
    for (int at = 0; at < m_model->rowCount(); ++at) {
        for (const auto &one : m_model->line(at).outcome.protectionsOff) {
            if (!off.contains(wording::plain(one)))
                off.append(wording::plain(one));
        }
    }
    if (!off.isEmpty()) {
        m_protection->setMark(QStringLiteral("warning"));
        m_protection->setRuns({{tr("Protection that was off while files were read: %1").arg(off.join(QStringLiteral(", "))), LinkLabel::Normal, {}, {}, {}}});
    }
}

void ImportDialog::showLine(int row)
{
    // A table that nobody knows can be explained; for anything else there is nothing to be told.
    static const QStringList tables{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"), QStringLiteral("tab")};
    const bool known = row < 0 || row >= m_model->rowCount();
    m_columns->setVisible(!known && m_model->line(row).outcome.status == "refused" && m_model->line(row).outcome.code == "unknown-kind" && tables.contains(m_model->line(row).file.section(QLatin1Char('.'), -1).toLower()));
    if (row < 0 || row >= m_model->rowCount()) {
        m_detail->setRuns({});
        return;
    }
    const auto &line = m_model->line(row);
    QList<LinkLabel::Run> runs{{wording::plain(line.file.section(QLatin1Char('/'), -1)), LinkLabel::Strong, {}, {}, {}}};
    const auto add = [&](const QString &name, const QString &value) {
        runs.append({QString(QChar::LineSeparator) + name + QStringLiteral("  "), LinkLabel::Muted, {}, {}, {}});
        runs.append({value, LinkLabel::Normal, {}, {}, {}});
    };
    if (line.outcome.status == "refused") {
        const auto kind = QString::fromStdString(line.outcome.kind);
        add(tr("What was tried"), kind.isEmpty() || kind == QStringLiteral("unknown") ? tr("Every reader looked at its content; none knows it.") : tr("Read as %1.").arg(wording::evidenceKind(kind)));
        add(tr("Where it failed"), wording::plain(line.outcome.reason));
        add(tr("What was kept"), tr("Name, size and SHA-256 %1; nothing of the content.").arg(wording::shortHash(QString::fromStdString(line.outcome.sha256))));
        add(tr("What to do"), wording::remedy(QString::fromStdString(line.outcome.code)));
    } else if (line.outcome.status == "duplicate") {
        add(tr("Duplicate"), tr("A file of the same SHA-256 %1 is in the case; nothing was read twice.").arg(wording::shortHash(QString::fromStdString(line.outcome.sha256))));
    }
    constexpr std::size_t kShown = 4;
    for (std::size_t at = 0; at < std::min(kShown, line.outcome.warnings.size()); ++at)
        add(at == 0 ? tr("Warnings") : QString(8, QChar::Nbsp), wording::plain(line.outcome.warnings[at]));
    if (line.outcome.warnings.size() > kShown)
        add(QString(), tr("and %1 more: see Evidence").arg(line.outcome.warnings.size() - kShown));
    if (runs.size() == 1)
        add(tr("State"), wording::status(line.state));
    m_detail->setMark(line.outcome.status == "refused" ? QStringLiteral("refused") : QStringLiteral("file"));
    m_detail->setRuns(runs);
}

}
