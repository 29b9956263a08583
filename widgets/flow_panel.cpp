// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flow_panel.h"

#include "widgets/entity_panel.h"
#include "widgets/hex_area.h"
#include "widgets/models/list_specs.h"
#include "widgets/models/locator.h"
#include "widgets/models/thing_sheet.h"
#include "widgets/theme.h"
#include "widgets/wording.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

namespace keytrail::widgets {

namespace {

constexpr qsizetype kMostText = 192 << 10;  // characters in the text; the whole stands in the hex

/// The flow that a selection means: itself, that of a row which names one, or the first of a trace that carries a sign.
qint64 flowOf(const casedb::CaseReader &reader, const Selection &selection)
{
    if (selection.entity == QStringLiteral("flows"))
        return selection.id;
    const auto *table = casedb::tableNamed(selection.entity.toStdString());
    if (!table || !selection.id)
        return 0;
    if (selection.entity == QStringLiteral("traces")) {
        const auto trace = reader.row<casedb::TraceRow>(static_cast<casedb::TraceId>(selection.id));
        for (const auto flow : trace ? trace->flows : std::vector<casedb::FlowId>()) {
            if (!reader.all<casedb::PayloadSignRow>("flow = " + casedb::printId(flow) + " and size < 600").empty())
                return static_cast<qint64>(flow);
        }
        return trace && !trace->flows.empty() ? static_cast<qint64>(trace->flows.front()) : 0;
    }
    for (const auto &column : table->columns) {
        if (column.name != "flow" || column.type != casedb::ColumnType::Id)
            continue;
        const std::int64_t id = selection.id;
        const auto cells = reader.cells(table->name, {"flow"}, std::span(&id, 1));
        return cells.empty() || cells[0].empty() ? 0 : selectionOf(QString::fromStdString(cells[0][0].text)).id;
    }
    return 0;
}

}

FlowPanel::FlowPanel(QWidget *parent)
    : Panel(parent)
    , m_title(new PaneTitle(tr("Flow")))
    , m_tabs(new QTabWidget)
    , m_stream(new QPlainTextEdit)
    , m_side(new QComboBox)
    , m_hex(new HexArea)
    , m_signs(new ListModel(listSpec(QStringLiteral("payload_signs")), this))
    , m_signTable(makeTable(m_signs, nullptr))
    , m_cut(new QToolButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_tabs, 1);
    m_cut->setText(tr("Save packets…"));
    m_cut->setAutoRaise(true);
    m_cut->setAccessibleName(tr("Save the packets of this flow to a file of their own"));
    m_cut->setToolTip(m_cut->accessibleName());
    m_title->addWidget(m_cut);
    m_stream->setReadOnly(true);
    m_stream->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_stream->setFont(codeFont());
    m_stream->setFrameShape(QFrame::NoFrame);
    m_stream->setUndoRedoEnabled(false);
    m_stream->setWordWrapMode(QTextOption::WrapAnywhere);
    m_stream->setAccessibleName(tr("What both sides said"));
    auto *hexPage = new QWidget;
    auto *hexColumn = new QVBoxLayout(hexPage);
    hexColumn->setContentsMargins(0, 0, 0, 0);
    hexColumn->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(6, 2, 6, 2);
    row->addWidget(m_side);
    row->addStretch(1);
    hexColumn->addLayout(row);
    hexColumn->addWidget(m_hex, 1);
    m_side->addItems({tr("Client to server"), tr("Server to client")});
    m_side->setAccessibleName(tr("Side of the conversation"));
    m_hex->setAccessibleName(tr("Bytes of one side"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_stream, tr("Follow &stream"));
    m_tabs->addTab(hexPage, tr("&Hex"));
    m_tabs->addTab(m_signTable, tr("&Payload signs"));
    setFocusProxy(m_tabs);
    setAccessibleName(tr("Flow"));

    connect(m_side, &QComboBox::currentIndexChanged, this, &FlowPanel::fillHex);
    connect(m_cut, &QToolButton::clicked, this, [this] {
        if (m_found.flow)
            emit cutWanted(printedId({QStringLiteral("flows"), m_found.flow, {}, -1}));
    });
    connect(m_signTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) { showBlock(index.row()); });
    connect(m_signTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        showBlock(index.row());
        m_tabs->setCurrentIndex(0);
        m_stream->setFocus();
    });
    connect(m_signs, &ListModel::loaded, this, [this] {
        m_tabs->setTabText(2, tr("&Payload signs %1").arg(m_signs->rowCount()));
        m_signTable->resizeColumnsToContents();
    });
    take({});
}

void FlowPanel::load()
{
    m_shown = {};
    if (casePath().isEmpty()) {
        m_job.cancel();
        take({});
        return;
    }
    follow();
}

void FlowPanel::follow()
{
    const auto wanted = selection();
    if (casePath().isEmpty() || wanted == m_shown)
        return;
    m_shown = wanted;
    auto work = [path = casePath().toStdString(), wanted](const std::atomic_bool &) -> std::optional<Found> {
        auto opened = casedb::CaseReader::open(path);
        const auto *reader = std::get_if<casedb::CaseReader>(&opened);
        if (!reader)
            return {};
        Found found;
        found.flow = flowOf(*reader, wanted);
        if (!found.flow)
            return found;
        const auto sheet = readThing(*reader, {QStringLiteral("flows"), found.flow, QStringLiteral("-"), -1});
        found.title = sheet ? sheet->title : QString();
        for (const auto &sign : reader->all<casedb::PayloadSignRow>("flow = " + casedb::printId(static_cast<casedb::FlowId>(found.flow))))
            found.blocks.append({static_cast<qint64>(sign.id), QString::fromStdString(sign.kind), sign.direction != "in", qint64(sign.offset.value_or(0)), qint64(sign.size.value_or(0))});
        return found;
    };
    m_job.start(std::move(work), [this, wanted](std::optional<Found> found) {
        // A thing that is no flow leaves the one that is shown.
        if (found && (found->flow || !m_found.flow)) {
            m_chosen = wanted.entity == QStringLiteral("payload_signs") ? wanted.id : 0;
            take(*found);
        }
        emit settled();
    });
}

void FlowPanel::take(const Found &found)
{
    const bool other = found.flow != m_found.flow;
    m_found = found;
    m_cut->setEnabled(found.flow != 0);
    m_title->setDetail(found.title);
    if (!found.flow) {
        m_said = {};
        m_signs->show({});
        say(casePath().isEmpty() ? QString() : tr("Choose a flow, or a trace that was seen on the wire: what both sides said is shown here."));
        return;
    }
    m_signs->show(casePath(), QStringLiteral("flow = ") + printedId({QStringLiteral("flows"), found.flow, {}, -1}));
    if (!other && !m_said.pieces.isEmpty()) {
        fillStream();
        fillHex();
        return;
    }
    say(tr("is read from the evidence …"));
    m_isAwaiting = true;
    emit conversationWanted(printedId({QStringLiteral("flows"), found.flow, {}, -1}));
}

void FlowPanel::showConversation(const QString &flow, const Conversation &conversation, const QString &error)
{
    if (flow != printedId({QStringLiteral("flows"), m_found.flow, {}, -1}))
        return;
    m_isAwaiting = false;
    m_said = conversation;
    if (!error.isEmpty()) {
        say(error);
    } else if (conversation.pieces.isEmpty()) {
        say(tr("Neither side said anything that the capture holds."));
    } else {
        fillStream();
        m_side->setCurrentIndex(std::any_of(m_found.blocks.begin(), m_found.blocks.end(), [this](const PayloadBlock &block) { return isBlock(block) && !block.isFromClient; })
                && std::none_of(m_found.blocks.begin(), m_found.blocks.end(), [this](const PayloadBlock &block) { return isBlock(block) && block.isFromClient; }));
        fillHex();
    }
    emit settled();
}

void FlowPanel::say(const QString &text)
{
    m_stream->setPlainText(text);
    m_hex->setMessage(text);
    m_marked = 0;
}

// A sign over all that one side said (a beacon) marks no block; a chosen one is marked whatever it is.
bool FlowPanel::isBlock(const PayloadBlock &block) const
{
    if (m_chosen)
        return block.id == m_chosen;
    qint64 total = 0;
    for (const auto &piece : m_said.pieces) {
        if (piece.isFromClient == block.isFromClient)
            total = std::max(total, piece.offset + piece.size);
    }
    return block.size > 0 && (block.offset > 0 || block.size < total);
}

void FlowPanel::fillStream()
{
    const auto &theme = Theme::current();
    m_stream->clear();
    m_marked = 0;
    QTextCursor cursor(m_stream->document());
    cursor.beginEditBlock();
    int firstMark = -1;
    qsizetype written = 0;
    bool first = true, cut = m_said.isCut;
    for (const auto &piece : std::as_const(m_said.pieces)) {
        if (written > kMostText) {
            cut = true;
            break;
        }
        QTextCharFormat head, body, block;
        head.setForeground(theme.color("text.muted"));
        body.setForeground(theme.color(piece.isFromClient ? "text.primary" : "text.secondary"));
        block.setForeground(theme.color("text.primary"));
        block.setBackground(theme.color("code.block"));
        const auto who = piece.isFromClient ? tr("\u2192 client") : tr("\u2190 server");
        const auto size = wording::counted("keytrail::widgets::FlowPanel", "%1 byte", QT_TRANSLATE_N_NOOP("keytrail::widgets::FlowPanel", "%1 bytes"), piece.size);
        const auto when = piece.time < 0 ? QString() : QStringLiteral(", ") + wording::time(Instant{piece.time});
        cursor.insertText((first ? QString() : QStringLiteral("\n")) + (piece.isGap ? tr("%1: %2 missing from the capture").arg(who, size) : tr("%1: %2, packet %3").arg(who, size).arg(piece.packet) + when) + QLatin1Char('\n'), head);
        first = false;
        if (piece.isGap)
            continue;
        QList<int> starts;
        const auto text = spokenText(piece.bytes.left(kMostText), &starts);
        const auto begin = cursor.position();
        cursor.insertText(text, body);
        written += text.size();
        for (const auto &one : std::as_const(m_found.blocks)) {
            if (!isBlock(one) || one.isFromClient != piece.isFromClient)
                continue;
            const auto from = std::max<qint64>(0, one.offset - piece.offset), to = std::min<qint64>(starts.size(), one.offset + one.size - piece.offset);
            if (from >= to)
                continue;
            const auto end = cursor.position();
            QTextCursor marker(m_stream->document());
            const auto last = to < starts.size() ? starts[to] : int(text.size());
            marker.setPosition(begin + starts[from]);
            marker.setPosition(begin + last, QTextCursor::KeepAnchor);
            marker.mergeCharFormat(block);
            m_marked += last - starts[from];
            if (firstMark < 0)
                firstMark = begin + starts[from];
            cursor.setPosition(end);
        }
    }
    if (cut) {
        QTextCharFormat note;
        note.setForeground(theme.color("text.muted"));
        cursor.insertText(QStringLiteral("\n\n") + tr("More was said than is shown here; save the packets to have all of it."), note);
    }
    cursor.endEditBlock();
    QTextCursor top(m_stream->document());
    if (firstMark >= 0)
        top.setPosition(firstMark);
    m_stream->setTextCursor(top);
    m_stream->ensureCursorVisible();
}

void FlowPanel::fillHex()
{
    if (m_said.pieces.isEmpty())
        return;
    const bool client = m_side->currentIndex() == 0;
    const auto bytes = streamOf(m_said, client);
    if (bytes.isEmpty()) {
        m_hex->setMessage(tr("This side said nothing."));
        return;
    }
    qint64 from = -1, size = 0;
    for (const auto &block : std::as_const(m_found.blocks)) {
        if (isBlock(block) && block.isFromClient == client && from < 0) {
            from = block.offset;
            size = block.size;
        }
    }
    m_hex->showBytes(0, bytes, from, size);
}

void FlowPanel::showBlock(int row)
{
    const auto id = m_signs->id(row);
    const auto found = std::find_if(m_found.blocks.begin(), m_found.blocks.end(), [&](const PayloadBlock &block) { return block.id == id; });
    if (!id || found == m_found.blocks.end() || m_said.pieces.isEmpty())
        return;
    m_chosen = id;
    fillStream();
    m_side->setCurrentIndex(found->isFromClient ? 0 : 1);
    fillHex();
}

void FlowPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_stream && !m_said.pieces.isEmpty())
        fillStream();
}

}
