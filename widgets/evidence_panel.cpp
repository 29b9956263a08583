// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence_panel.h"

#include "widgets/link_label.h"
#include "widgets/models/list_specs.h"
#include "widgets/wording.h"

#include <QTableView>
#include <QVBoxLayout>

namespace keytrail::widgets {

EvidencePanel::EvidencePanel(QWidget *parent)
    : EntityPanel(QStringLiteral("evidence"), parent)
    , m_warnings(new ListModel(listSpec(QStringLiteral("warnings")), this))
    , m_title(new PaneTitle(tr("File")))
    , m_about(new LinkLabel)
{
    auto *lower = new QWidget;
    auto *column = new QVBoxLayout(lower);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    auto *about = new QWidget;
    about->setBackgroundRole(QPalette::Base);
    about->setAutoFillBackground(true);
    auto *room = new QVBoxLayout(about);
    room->setContentsMargins(9, 6, 9, 6);
    room->addWidget(m_about);
    column->addWidget(about);
    auto *table = makeTable(m_warnings, lower);
    table->hideColumn(4);
    column->addWidget(table, 1);
    setLower(lower, 3, 2);
    connect(m_warnings, &ListModel::loaded, this, &View::settled);
    connect(model(), &ListModel::loaded, this, [this] {
        m_shown = 0;
        if (!this->table()->currentIndex().isValid() && model()->rowCount() > 0)
            this->table()->setCurrentIndex(model()->index(0, 0));
        showFile();
    });
    connect(this->table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EvidencePanel::showFile);
    connect(table, &QTableView::activated, this, [this](const QModelIndex &index) { emit selected(index.data(kSelectionRole).value<Selection>()); });
}

void EvidencePanel::follow()
{
    EntityPanel::follow();
    showFile();
}

void EvidencePanel::showFile()
{
    const auto id = model()->id(table()->currentIndex().row());
    if (id == m_shown)
        return;
    m_shown = id;
    if (!id) {
        m_warnings->show({});
        m_title->setDetail({});
        m_about->setRuns({});
        return;
    }
    auto work = [path = casePath().toStdString(), id](const std::atomic_bool &) -> std::optional<Sheet> {
        auto opened = casedb::CaseReader::open(path);
        const auto *reader = std::get_if<casedb::CaseReader>(&opened);
        const auto row = reader ? reader->row<casedb::EvidenceRow>(static_cast<casedb::EvidenceId>(id)) : std::nullopt;
        if (!row)
            return {};
        Sheet sheet;
        sheet.hash = QString::fromStdString(row->sha256);
        sheet.lines.append({tr("Path"), wording::plain(row->file)});
        sheet.lines.append({tr("SHA-256"), sheet.hash});
        if (row->status == "refused") {
            sheet.lines.append({tr("Why refused"), wording::plain(row->reason)});
            sheet.lines.append({tr("What was kept"), tr("Name, size and hash; nothing of the content.")});
            sheet.lines.append({tr("What to do"), wording::remedy(QString::fromStdString(row->reason))});
        } else {
            QStringList off;
            for (const auto &one : row->protectionsOff)
                off.append(wording::plain(one));
            sheet.lines.append({tr("Protection"), off.isEmpty() ? tr("all on while it was read") : tr("off while it was read: %1").arg(off.join(QStringLiteral(", ")))});
        }
        if (row->clockOffsetNs.value_or(0))
            sheet.lines.append({tr("Clock"), tr("corrected by %1").arg(wording::span(*row->clockOffsetNs))});
        return sheet;
    };
    m_job.start(std::move(work), [this](std::optional<Sheet> sheet) {
        if (!sheet)
            return;
        QList<LinkLabel::Run> runs;
        for (const auto &[name, value] : sheet->lines) {
            runs.append({(runs.isEmpty() ? QString() : QString(QChar::LineSeparator)) + name + QStringLiteral("  "), LinkLabel::Muted, {}, {}, {}});
            runs.append({value, name == tr("SHA-256") || name == tr("Path") ? LinkLabel::Code : LinkLabel::Normal, {}, {}, {}});
        }
        m_about->setRuns(runs);
        m_title->setDetail(sheet->lines.front().second.section(QLatin1Char('/'), -1));
        m_warnings->show(casePath(), QStringLiteral("evidence = %1").arg(sheet->hash));
        emit settled();
    });
}

}
