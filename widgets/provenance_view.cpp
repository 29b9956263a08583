// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/provenance_view.h"

#include "analysis/casedb/case_reader.h"
#include "widgets/hex_area.h"
#include "widgets/theme.h"
#include "widgets/wording.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace keytrail::widgets {

namespace {

struct Fact {
    QString sha256, file, where;
};

// A conclusion speaks of several files: its bytes are those of the fact it begins with.
std::optional<Fact> firstFact(const casedb::CaseReader &reader, const std::string &entity, std::int64_t id)
{
    casedb::EvidenceId evidence{};
    Fact fact;
    if (entity == "traces") {
        const auto trace = reader.row<casedb::TraceRow>(static_cast<casedb::TraceId>(id));
        if (const auto operation = trace ? reader.row<casedb::OperationRow>(trace->operation) : std::nullopt) {
            evidence = operation->evidence;
            fact.where = QString::fromStdString(operation->where);
        }
    } else {
        const auto places = reader.all<casedb::KeyPlaceRow>("key = " + casedb::printId(static_cast<casedb::KeyId>(id)));
        if (!places.empty()) {
            evidence = places.front().evidence;
            fact.where = QString::fromStdString(places.front().where);
        }
    }
    const auto file = reader.row<casedb::EvidenceRow>(evidence);
    if (!file)
        return {};
    fact.sha256 = QString::fromStdString(file->sha256);
    fact.file = QString::fromStdString(file->file);
    return fact;
}

}

ProvenanceView::ProvenanceView(QWidget *parent)
    : View(parent)
    , m_file(new QLabel(this))
    , m_hash(new QLabel(this))
    , m_where(new QLabel(this))
    , m_note(new QLabel(this))
    , m_copy(new QToolButton(this))
    , m_area(new HexArea(this))
{
    setAccessibleName(tr("Provenance"));
    auto *bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("paneTitle"));
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(6, 2, kGap, 2);
    line->setSpacing(3 * kGap);
    for (auto *label : {m_file, m_hash, m_where, m_note}) {
        label->setTextFormat(Qt::PlainText);
        line->addWidget(label, label == m_where ? 1 : 0);
    }
    m_where->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setText(tr("Copy place"));
    m_copy->setAccessibleName(tr("Copy evidence hash and place"));
    line->addWidget(m_copy);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(bar);
    box->addWidget(m_area, 1);
    setFocusProxy(m_area);
    connect(m_copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(m_place.sha256 + QLatin1Char(' ') + m_place.where); });
    openCase({});
}

ProvenanceView::~ProvenanceView() = default;

void ProvenanceView::openCase(const QString &path)
{
    const bool isSame = path == m_path && !path.isEmpty();
    m_path = path;
    if (isSame)
        return;
    m_job.cancel();
    m_selection = {};
    m_place = {};
    m_isAwaiting = false;
    m_area->setMessage(path.isEmpty() ? tr("No case is open. The bytes behind a fact stand here.") : tr("Select a fact: the bytes it was read from stand here, with the block marked."));
    retitle();
}

void ProvenanceView::select(const Selection &selection)
{
    if (m_path.isEmpty() || selection.id == 0 || selection == m_selection)
        return;
    m_selection = selection;
    m_area->setDimmed(true);
    const auto path = m_path.toStdString();
    const auto entity = selection.entity.toStdString();
    const std::int64_t id = selection.id;
    m_job.start(
        [path, entity, id](const std::atomic_bool &) -> std::optional<Place> {
            auto opened = casedb::CaseReader::open(path);
            const auto *reader = std::get_if<casedb::CaseReader>(&opened);
            if (!reader)
                return {};
            const bool isFile = entity == "evidence";
            if (entity == "traces" || entity == "keys") {
                const auto place = firstFact(*reader, entity, id);
                return place ? std::optional<Place>({place->sha256, place->file, place->where}) : std::nullopt;
            }
            const auto cells = reader->cells(entity, {isFile ? "sha256" : "evidence", isFile ? "id" : "where"}, std::span(&id, 1));
            if (cells.empty() || cells[0].size() < 2)
                return {};
            Place place;
            place.sha256 = QString::fromStdString(cells[0][0].text).section(QLatin1Char(','), 0, 0); // a merged row names several: the first speaks
            place.where = isFile ? QString() : QString::fromStdString(cells[0][1].text);
            for (const auto &row : reader->all<casedb::EvidenceRow>()) {
                if (row.sha256 == place.sha256.toStdString())
                    place.file = QString::fromStdString(row.file);
            }
            return place;
        },
        [this](std::optional<Place> place) {
            if (place)
                showPlace(*place);
            else
                m_area->setMessage(tr("This has no place of its own in the evidence."));
            if (isSettled())
                emit settled();
        });
}

void ProvenanceView::showEvidence(const QString &sha256, const QString &where)
{
    if (m_path.isEmpty())
        return;
    m_selection = {};
    m_area->setDimmed(true);
    m_job.start(
        [path = m_path.toStdString(), sha256, where](const std::atomic_bool &) -> std::optional<Place> {
            auto opened = casedb::CaseReader::open(path);
            const auto *reader = std::get_if<casedb::CaseReader>(&opened);
            const auto rows = reader ? reader->all<casedb::EvidenceRow>("sha256 = \"" + sha256.toStdString() + '"') : std::vector<casedb::EvidenceRow>();
            return Place{sha256, rows.empty() ? QString() : QString::fromStdString(rows.front().file), where};
        },
        [this](std::optional<Place> place) {
            if (place)
                showPlace(*place);
            if (isSettled())
                emit settled();
        });
}

void ProvenanceView::showPlace(const Place &place)
{
    m_place = place;
    retitle();
    if (place.sha256.isEmpty()) {
        m_area->setMessage(tr("This has no place of its own in the evidence."));
        return;
    }
    m_isAwaiting = true;
    emit bytesWanted(place.sha256, place.where);
}

void ProvenanceView::retitle()
{
    m_file->setText(m_place.file.isEmpty() ? tr("Provenance") : wording::plain(QFileInfo(m_place.file).fileName()));
    m_file->setFont(semibold(font()));
    m_file->setToolTip(wording::tip(wording::plain(m_place.file)));
    m_hash->setFont(codeFont());
    m_hash->setText(wording::shortHash(m_place.sha256));
    m_hash->setToolTip(wording::tip(m_place.sha256));
    m_where->setFont(codeFont());
    m_where->setText(wording::where(m_place.where, 90));
    m_where->setToolTip(wording::tip(wording::plain(m_place.where)));
    m_note->clear();
    m_copy->setEnabled(!m_place.sha256.isEmpty());
}

void ProvenanceView::showBytes(const QString &where, qint64 base, const QByteArray &bytes, qint64 markFrom, qint64 markSize, const QString &error)
{
    if (where != m_place.where)
        return;
    m_isAwaiting = false;
    if (!error.isEmpty()) {
        m_area->setMessage(wording::plain(error));
    } else if (bytes.isEmpty()) {
        m_area->setMessage(tr("There are no bytes at this place."));
    } else {
        m_area->showBytes(base, bytes, markFrom, markSize);
        m_note->setText(markFrom < 0 || markSize <= 0 ? tr("no block marked") : tr("%1 at 0x%2").arg(wording::size(markSize)).arg(markFrom, 0, 16));
    }
    emit settled();
}

}
