// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/disassembly_view.h"

#include "widgets/theme.h"
#include "widgets/wording.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace keytrail::widgets {

namespace {

constexpr int kMostLines = 200'000; // copied at once: a clipboard is no archive

}

DisassemblyView::DisassemblyView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Disassembly"));
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    updateMeasures();
}

void DisassemblyView::showLines(const Disassembly &lines, const std::vector<CodeMark> &marks, const QString &error)
{
    m_lines = lines;
    m_error = error;
    m_dimmed = false;
    m_arrows = branchArrows(m_lines);
    m_marks.assign(static_cast<std::size_t>(m_lines.size()), {});
    for (const auto &mark : marks) {
        const int row = mark.offset >= 0 ? rowAtOffset(m_lines, mark.offset) : 0;
        if (row >= 0 && row < m_lines.size())
            m_marks[static_cast<std::size_t>(row)].push_back(mark);
    }
    m_lanes = 0;
    for (const auto &arrow : m_arrows)
        m_lanes = std::max(m_lanes, arrow.lane + 1);
    m_row = m_anchor = 0;
    m_cursorSymbol.clear();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    updateMeasures();
    viewport()->update();
}

void DisassemblyView::setUseCount(qsizetype uses)
{
    m_uses = uses;
    viewport()->update();
}

void DisassemblyView::setDimmed(bool dimmed)
{
    m_dimmed = dimmed;
    viewport()->update();
}

void DisassemblyView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void DisassemblyView::updateMeasures()
{
    const QFontMetrics metrics(codeFont());
    m_rowHeight = metrics.height() + 4;
    m_charWidth = std::max(1, metrics.horizontalAdvance(QLatin1Char('0')));
    qint64 largest = 0;
    m_longest = 0;
    for (const auto &line : m_lines) {
        largest = std::max(largest, line.offset);
        auto chars = kOpcodeChars + 4 + line.operands.size() + line.comment.size();
        if (line.kind == DisassemblyLine::Kind::Reading)
            chars = std::accumulate(line.parts.begin(), line.parts.end(), qsizetype(line.depth) * kReadingIndent, [](qsizetype sum, const CodeToken &part) { return sum + std::min<qsizetype>(part.text.size(), 60); });
        else if (chars > m_longest && !line.symbol.isEmpty()) { // symbols are drawn short: only what may be the longest is looked at
            chars = kOpcodeChars + 2;
            for (const auto &token : codeTokens(line))
                chars += token.text.size();
        }
        m_longest = std::max(m_longest, static_cast<int>(std::min<qsizetype>(chars, 4000)));
    }
    const auto digits = std::max<qsizetype>(4, QString::number(largest, 16).size());
    m_gutterWidth = 2 * (kMarkSize + 2) + static_cast<int>(digits) * m_charWidth + 14;
    const int page = std::max(1, viewport()->height() / m_rowHeight);
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(m_lines.size()) - page));
    verticalScrollBar()->setPageStep(page);
    horizontalScrollBar()->setRange(0, std::max(0, textLeft() + m_longest * m_charWidth - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(4 * m_charWidth);
}

int DisassemblyView::textLeft() const
{
    return m_gutterWidth + 6 + (m_lanes ? m_lanes * kLaneWidth + 8 : 0);
}

int DisassemblyView::rowTop(int row) const
{
    return (row - verticalScrollBar()->value()) * m_rowHeight;
}

int DisassemblyView::rowAt(const QPoint &place) const
{
    return std::clamp(verticalScrollBar()->value() + place.y() / m_rowHeight, 0, std::max(0, static_cast<int>(m_lines.size()) - 1));
}

std::optional<CodeToken> DisassemblyView::tokenAt(const QPoint &place) const
{
    if (m_lines.isEmpty() || place.x() < textLeft())
        return {};
    const auto &line = m_lines[rowAt(place)];
    const bool isCode = line.kind == DisassemblyLine::Kind::Instruction || line.kind == DisassemblyLine::Kind::Payload;
    int x = textLeft() - horizontalScrollBar()->value();
    if (!line.opcode.isEmpty())
        x += isCode ? std::max(static_cast<int>(line.opcode.size()) + 1, kOpcodeChars) * m_charWidth : static_cast<int>(line.opcode.size() + 1) * m_charWidth;
    x += line.depth * kReadingIndent * m_charWidth;
    const QFontMetrics metrics(codeFont());
    for (const auto &token : codeTokens(line)) {
        const int width = metrics.horizontalAdvance(token.text);
        if (place.x() >= x && place.x() < x + width)
            return token;
        x += width;
    }
    return {};
}

QString DisassemblyView::symbolUnderCursor() const
{
    return !m_cursorSymbol.isEmpty() ? m_cursorSymbol : m_row < m_lines.size() ? m_lines[m_row].symbol : QString();
}

qint64 DisassemblyView::currentOffset() const
{
    return m_row < m_lines.size() ? m_lines[m_row].offset : -1;
}

std::vector<CodeMark> DisassemblyView::marksOfRow(int row) const
{
    return row >= 0 && static_cast<std::size_t>(row) < m_marks.size() ? m_marks[static_cast<std::size_t>(row)] : std::vector<CodeMark>();
}

void DisassemblyView::setCurrentRow(int row, bool extend)
{
    if (m_lines.isEmpty())
        return;
    row = std::clamp(row, 0, static_cast<int>(m_lines.size()) - 1);
    const bool isOther = row != m_row;
    m_row = row;
    if (!extend)
        m_anchor = row;
    if (isOther)
        m_cursorSymbol.clear();
    const int first = verticalScrollBar()->value(), page = std::max(1, viewport()->height() / m_rowHeight);
    if (row < first)
        verticalScrollBar()->setValue(row);
    else if (row >= first + page)
        verticalScrollBar()->setValue(row - page + 1);
    setAccessibleDescription(codeText(m_lines[row]));
    viewport()->update();
    if (isOther)
        emit currentChanged(row);
}

void DisassemblyView::showOffset(qint64 offset)
{
    const int row = rowAtOffset(m_lines, offset);
    if (row < 0)
        return;
    setCurrentRow(row);
    const int page = std::max(1, viewport()->height() / m_rowHeight);
    if (row - verticalScrollBar()->value() > page * 3 / 4)
        verticalScrollBar()->setValue(row - page / 3);
}

void DisassemblyView::follow()
{
    if (m_row >= m_lines.size())
        return;
    if (const auto symbol = symbolUnderCursor(); !symbol.isEmpty())
        emit followed(symbol);
    else if (m_lines[m_row].target >= 0)
        showOffset(m_lines[m_row].target);
}

bool DisassemblyView::find(const QString &text, bool forward)
{
    setHighlight(text);
    const auto count = static_cast<int>(m_lines.size());
    for (int step = 1; step <= count && !text.isEmpty(); ++step) {
        const int row = (m_row + (forward ? step : count - step)) % count;
        QString whole = m_lines[row].opcode + QLatin1Char(' ');
        for (const auto &token : codeTokens(m_lines[row]))
            whole += token.text;
        if (whole.contains(text, Qt::CaseInsensitive) || codeText(m_lines[row]).contains(text, Qt::CaseInsensitive)) {
            setCurrentRow(row);
            return true;
        }
    }
    return false;
}

void DisassemblyView::setHighlight(const QString &text)
{
    m_highlight = text;
    viewport()->update();
}

QString DisassemblyView::selectedText() const
{
    QStringList text;
    for (int row = std::min(m_anchor, m_row); row <= std::max(m_anchor, m_row) && row < m_lines.size() && text.size() < kMostLines; ++row)
        text << codeText(m_lines[row]);
    return text.join(QLatin1Char('\n'));
}

void DisassemblyView::copy() const
{
    if (!m_lines.isEmpty())
        QApplication::clipboard()->setText(selectedText());
}

bool DisassemblyView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto place = viewport()->mapFrom(this, help->pos());
        QStringList lines;
        if (const auto token = tokenAt(place); token && !token->symbol.isEmpty())
            lines << wording::plain(token->symbol.left(2000));
        if (!m_lines.isEmpty() && place.x() < m_gutterWidth) {
            for (const auto &mark : marksOfRow(rowAt(place)))
                lines << mark.text;
        }
        lines.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), wording::tip(lines.join(QLatin1Char('\n'))), this);
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void DisassemblyView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        updateMeasures();
    QAbstractScrollArea::changeEvent(event);
    viewport()->update();
}

void DisassemblyView::resizeEvent(QResizeEvent *)
{
    updateMeasures();
}

void DisassemblyView::keyPressEvent(QKeyEvent *event)
{
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    const int page = std::max(1, viewport()->height() / m_rowHeight - 1);
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll)) {
        m_anchor = 0;
        return setCurrentRow(static_cast<int>(m_lines.size()) - 1, true);
    }
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return QAbstractScrollArea::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrentRow(m_row - 1, extend);
    case Qt::Key_Down:
        return setCurrentRow(m_row + 1, extend);
    case Qt::Key_PageUp:
        return setCurrentRow(m_row - page, extend);
    case Qt::Key_PageDown:
        return setCurrentRow(m_row + page, extend);
    case Qt::Key_Home:
        return setCurrentRow(0, extend);
    case Qt::Key_End:
        return setCurrentRow(static_cast<int>(m_lines.size()) - 1, extend);
    case Qt::Key_Left:
    case Qt::Key_Right:
        return horizontalScrollBar()->triggerAction(event->key() == Qt::Key_Left ? QScrollBar::SliderSingleStepSub : QScrollBar::SliderSingleStepAdd);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return follow();
    case Qt::Key_X:
        if (const auto symbol = symbolUnderCursor(); !symbol.isEmpty())
            emit usesWanted(symbol);
        return;
    default:
        return QAbstractScrollArea::keyPressEvent(event);
    }
}

void DisassemblyView::mousePressEvent(QMouseEvent *event)
{
    if (m_lines.isEmpty() || (event->button() == Qt::RightButton && m_anchor != m_row))
        return;
    setCurrentRow(rowAt(event->pos()), event->modifiers() & Qt::ShiftModifier);
    const auto token = tokenAt(event->pos());
    m_cursorSymbol = token ? token->symbol : QString();
    viewport()->update();
}

void DisassemblyView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton && !m_lines.isEmpty())
        return setCurrentRow(rowAt(event->pos()), true);
    const auto token = tokenAt(event->pos());
    viewport()->setCursor(token && (!token->symbol.isEmpty() || token->target >= 0) ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void DisassemblyView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        follow();
}

void DisassemblyView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto symbol = symbolUnderCursor();
    auto *go = menu->addAction(tr("&Go to symbol"), this, [this] { follow(); });
    auto *uses = menu->addAction(tr("Find &uses"), this, [this, symbol] { emit usesWanted(symbol); });
    go->setEnabled(!symbol.isEmpty());
    uses->setEnabled(!symbol.isEmpty());
    menu->addSeparator();
    menu->addAction(tr("&Copy lines"), this, [this] { copy(); });
    menu->addAction(tr("Copy &symbol"), this, [symbol] { QApplication::clipboard()->setText(symbol); })->setEnabled(!symbol.isEmpty());
    menu->popup(event->globalPos());
}

void DisassemblyView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void DisassemblyView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

}
