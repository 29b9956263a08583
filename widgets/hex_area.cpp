// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hex_area.h"

#include "widgets/theme.h"
#include "widgets/wording.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace keytrail::widgets {

HexArea::HexArea(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Bytes of the evidence"));
    setFrameShape(QFrame::NoFrame);
    updateMeasures();
}

void HexArea::showBytes(qint64 base, const QByteArray &bytes, qint64 markFrom, qint64 markSize)
{
    m_base = base;
    m_bytes = bytes;
    m_message.clear();
    m_dimmed = false;
    const auto from = markFrom - base;
    const bool isInside = markFrom >= 0 && markSize > 0 && from < bytes.size() && from > -markSize;
    m_markFrom = isInside ? std::max<qint64>(0, from) : 0;
    m_markEnd = isInside ? std::min<qint64>(bytes.size(), from + markSize) : 0;
    m_cursor = m_anchor = m_markFrom;
    updateMeasures();
    const auto row = m_cursor / kPerRow;
    verticalScrollBar()->setValue(static_cast<int>(std::max<qint64>(0, row - verticalScrollBar()->pageStep() / 4)));
    viewport()->update();
}

void HexArea::setMessage(const QString &message)
{
    m_message = message;
    m_bytes.clear();
    m_markFrom = m_markEnd = m_cursor = m_anchor = 0;
    m_dimmed = false;
    updateMeasures();
    viewport()->update();
}

void HexArea::setDimmed(bool dimmed)
{
    m_dimmed = dimmed;
    viewport()->update();
}

void HexArea::updateMeasures()
{
    const QFontMetrics metrics(codeFont());
    m_rowHeight = metrics.height() + 4;
    m_charWidth = std::max(1, metrics.horizontalAdvance(QLatin1Char('0')));
    m_digits = std::max<int>(6, static_cast<int>(QString::number(m_base + m_bytes.size(), 16).size()));
    const auto rows = static_cast<int>((m_bytes.size() + kPerRow - 1) / kPerRow);
    const int page = std::max(1, viewport()->height() / m_rowHeight);
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, std::max(0, rows - page));
    horizontalScrollBar()->setRange(0, m_bytes.isEmpty() ? 0 : std::max(0, textLeft(kPerRow) + horizontalScrollBar()->value() + 8 - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

int HexArea::hexLeft(qint64 column) const
{
    return 8 + (m_digits + 2) * m_charWidth + static_cast<int>(column) * 3 * m_charWidth + (column >= 8 ? m_charWidth : 0) - horizontalScrollBar()->value();
}

int HexArea::textLeft(qint64 column) const
{
    return hexLeft(kPerRow) + 2 * m_charWidth + static_cast<int>(column) * m_charWidth;
}

void HexArea::paintEvent(QPaintEvent *event)
{
    const auto &theme = Theme::current();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme.color("surface.base"));
    if (m_bytes.isEmpty()) {
        painter.setPen(theme.color("text.muted"));
        painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_message);
        return;
    }
    if (m_dimmed)
        painter.setOpacity(0.45);
    painter.setFont(codeFont());
    painter.fillRect(0, 0, hexLeft(0) - m_charWidth, viewport()->height(), theme.color("code.gutter"));
    const qint64 first = verticalScrollBar()->value();
    for (qint64 row = first; row * kPerRow < m_bytes.size() && (row - first) * m_rowHeight < viewport()->height(); ++row)
        paintRow(painter, row, static_cast<int>(row - first) * m_rowHeight);
}

void HexArea::paintRow(QPainter &painter, qint64 row, int top)
{
    const auto &theme = Theme::current();
    const int baseline = top + 2 + QFontMetrics(painter.font()).ascent();
    painter.setPen(theme.color("code.address"));
    painter.drawText(8 - horizontalScrollBar()->value(), baseline, QStringLiteral("%1").arg(m_base + row * kPerRow, m_digits, 16, QLatin1Char('0')));
    const auto end = std::min<qint64>(m_bytes.size(), (row + 1) * kPerRow);
    for (qint64 at = row * kPerRow; at < end; ++at) {
        const auto column = at % kPerRow;
        const auto byte = static_cast<unsigned char>(m_bytes[at]);
        const bool isSelected = at >= std::min(m_anchor, m_cursor) && at <= std::max(m_anchor, m_cursor) && m_anchor != m_cursor;
        // The ground runs on to the next byte where that is marked too, so that a block is one shape.
        const auto ground = [&](const QColor &color, bool joins) {
            const int width = joins && column + 1 < kPerRow ? hexLeft(column + 1) - hexLeft(column) : 2 * m_charWidth;
            painter.fillRect(hexLeft(column), top, width, m_rowHeight, color);
            painter.fillRect(textLeft(column), top, m_charWidth, m_rowHeight, color);
        };
        if (isMarked(at))
            ground(theme.color("code.block"), isMarked(at + 1));
        if (isSelected)
            ground(theme.color("selection.active"), at < std::max(m_anchor, m_cursor));
        painter.setPen(theme.color(isMarked(at) || byte != 0 ? "code.text" : "code.address"));
        painter.drawText(hexLeft(column), baseline, QStringLiteral("%1").arg(byte, 2, 16, QLatin1Char('0')));
        const bool isPrintable = byte >= 0x20 && byte < 0x7f;
        painter.setPen(theme.color(isPrintable ? "code.text" : "code.address"));
        painter.drawText(textLeft(column), baseline, QString(isPrintable ? QLatin1Char(static_cast<char>(byte)) : QLatin1Char('.')));
        if (at == m_cursor) {
            painter.setPen(theme.color(hasFocus() ? "selection.focus" : "border.strong"));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(hexLeft(column) - 2, top, 2 * m_charWidth + 3, m_rowHeight - 1);
            painter.drawRect(textLeft(column) - 1, top, m_charWidth + 1, m_rowHeight - 1);
        }
    }
}

void HexArea::moveTo(qint64 cursor, bool extend)
{
    if (m_bytes.isEmpty())
        return;
    m_cursor = std::clamp<qint64>(cursor, 0, m_bytes.size() - 1);
    if (!extend)
        m_anchor = m_cursor;
    const auto row = static_cast<int>(m_cursor / kPerRow);
    if (row < verticalScrollBar()->value())
        verticalScrollBar()->setValue(row);
    else if (row >= verticalScrollBar()->value() + verticalScrollBar()->pageStep())
        verticalScrollBar()->setValue(row - verticalScrollBar()->pageStep() + 1);
    setAccessibleDescription(tr("offset 0x%1, byte 0x%2").arg(cursorOffset(), 0, 16).arg(static_cast<unsigned char>(m_bytes[m_cursor]), 2, 16, QLatin1Char('0')));
    viewport()->update();
}

QByteArray HexArea::selectedBytes() const
{
    return m_bytes.isEmpty() ? QByteArray() : m_bytes.mid(std::min(m_anchor, m_cursor), std::abs(m_anchor - m_cursor) + 1);
}

qint64 HexArea::byteAt(const QPoint &place) const
{
    qint64 column = 0;
    for (qint64 at = 0; at < kPerRow; ++at) {
        if (place.x() >= textLeft(0) ? place.x() >= textLeft(at) : place.x() >= hexLeft(at))
            column = at;
    }
    return (verticalScrollBar()->value() + place.y() / m_rowHeight) * qint64(kPerRow) + column;
}

void HexArea::resizeEvent(QResizeEvent *)
{
    updateMeasures();
}

void HexArea::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    updateMeasures();
    viewport()->update();
}

void HexArea::keyPressEvent(QKeyEvent *event)
{
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    if (event->key() == Qt::Key_C && event->modifiers() & Qt::ControlModifier) {
        QApplication::clipboard()->setText(extend ? wording::plain(selectedBytes().toStdString()) : QString::fromLatin1(selectedBytes().toHex(' ')));
        return;
    }
    const auto page = qint64(verticalScrollBar()->pageStep()) * kPerRow;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_cursor - 1, extend);
    case Qt::Key_Right:
        return moveTo(m_cursor + 1, extend);
    case Qt::Key_Up:
        return moveTo(m_cursor - kPerRow, extend);
    case Qt::Key_Down:
        return moveTo(m_cursor + kPerRow, extend);
    case Qt::Key_PageUp:
        return moveTo(m_cursor - page, extend);
    case Qt::Key_PageDown:
        return moveTo(m_cursor + page, extend);
    case Qt::Key_Home:
        return moveTo(event->modifiers() & Qt::ControlModifier ? 0 : m_cursor / kPerRow * kPerRow, extend);
    case Qt::Key_End:
        return moveTo(event->modifiers() & Qt::ControlModifier ? m_bytes.size() : m_cursor / kPerRow * kPerRow + kPerRow - 1, extend);
    default:
        return QAbstractScrollArea::keyPressEvent(event);
    }
}

void HexArea::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        moveTo(byteAt(event->pos()), event->modifiers() & Qt::ShiftModifier);
}

void HexArea::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveTo(byteAt(event->pos()), true);
}

}
