// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/disassembly_view.h"

#include "widgets/code_colors.h"
#include "widgets/marks.h"
#include "widgets/theme.h"
#include "widgets/wording.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>

namespace keytrail::widgets {

struct DisassemblyView::Painting {
    QPainter painter;
    const Theme &theme;
    QFont font, bold, italic;
    int ascent = 0;
};

void DisassemblyView::paintEvent(QPaintEvent *event)
{
    const auto &theme = Theme::current();
    Painting painting{QPainter(viewport()), theme, codeFont(), semibold(codeFont()), codeFont(), 0};
    painting.italic.setItalic(true);
    painting.ascent = QFontMetrics(painting.font).ascent() + 2;
    auto &painter = painting.painter;
    painter.fillRect(event->rect(), theme.color("surface.base"));
    if (m_lines.isEmpty()) {
        painter.setPen(theme.color("text.muted"));
        painter.setFont(font());
        painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_error.isEmpty() ? m_emptyText : m_error);
        return;
    }
    if (m_dimmed)
        painter.setOpacity(0.45);
    const int first = verticalScrollBar()->value();
    const int last = std::min(static_cast<int>(m_lines.size()) - 1, first + viewport()->height() / m_rowHeight + 1);
    for (int row = first; row <= last; ++row)
        paintRow(painting, row);
    painter.fillRect(0, 0, m_gutterWidth, rowTop(last) + m_rowHeight, theme.color("code.gutter"));
    for (int row = first; row <= last; ++row)
        paintGutter(painting, row);
    paintArrows(painting, first, last);
}

void DisassemblyView::paintRow(Painting &painting, int row)
{
    auto &painter = painting.painter;
    const QRect place(0, rowTop(row), viewport()->width(), m_rowHeight);
    const bool isSelected = row >= std::min(m_anchor, m_row) && row <= std::max(m_anchor, m_row) && m_anchor != m_row;
    if (isSelected)
        painter.fillRect(place, painting.theme.color(hasFocus() ? "selection.active" : "selection.inactive"));
    else if (row == m_row)
        painter.fillRect(place, painting.theme.color("code.current_line"));
    painter.save();
    painter.setClipRect(QRect(textLeft() - 2, place.top(), viewport()->width(), m_rowHeight));
    paintTokens(painting, row);
    painter.restore();
    if (row == m_row && hasFocus()) {
        painter.setPen(painting.theme.color("selection.focus"));
        painter.drawLine(place.left(), place.bottom(), place.right(), place.bottom());
    }
}

void DisassemblyView::paintTokens(Painting &painting, int row)
{
    auto &painter = painting.painter;
    const auto &theme = painting.theme;
    const auto &line = m_lines[row];
    using LineKind = DisassemblyLine::Kind;
    const int top = rowTop(row);
    int x = textLeft() - horizontalScrollBar()->value();
    const auto draw = [&](const QString &text, const QColor &color, const QFont &font) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(x, top + painting.ascent, text);
        x += QFontMetrics(font).horizontalAdvance(text);
    };
    const bool isQuiet = line.kind == LineKind::Source || line.kind == LineKind::Label || line.kind == LineKind::Payload;
    if (line.kind == LineKind::Source && line.opcode.isEmpty() && line.operands.isEmpty()) {
        draw(tr("line %1").arg(line.sourceLine), theme.color("code.comment"), painting.font);
    } else if (!line.opcode.isEmpty()) {
        const bool isCode = line.kind == LineKind::Instruction || line.kind == LineKind::Payload;
        draw(wording::plain(line.opcode), theme.color(isQuiet ? "code.comment" : "code.opcode"), line.kind == LineKind::Header ? painting.bold : painting.font);
        x = isCode ? std::max(x + m_charWidth, textLeft() - horizontalScrollBar()->value() + kOpcodeChars * m_charWidth) : x + m_charWidth;
    }
    x += line.depth * kReadingIndent * m_charWidth;
    const auto tokens = codeTokens(line);
    const auto &marks = m_marks[static_cast<std::size_t>(row)];
    // A statement names many things: of a mark the text where it is of one, else what is called.
    const bool hasText = !marks.empty() && marks.front().kind != CodeMarkKind::Operation && std::any_of(tokens.begin(), tokens.end(), [](const CodeToken &token) { return token.role == CodeToken::Role::String; });
    const auto markedRole = hasText ? CodeToken::Role::String : CodeToken::Role::Method;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto &token = tokens[i];
        const int left = x, width = QFontMetrics(painting.font).horizontalAdvance(token.text);
        const bool isLast = i + 1 == tokens.size() || tokens[i + 1].symbol != token.symbol;
        const bool isBoxed = !marks.empty() && !token.symbol.isEmpty() && isLast && (line.kind == LineKind::Instruction || (line.kind == LineKind::Reading && token.role == markedRole));
        if (isBoxed) {
            const auto kind = theme.kind(markOf(marks.front().kind));
            painter.setPen(kind.ink);
            painter.setBrush(kind.tint);
            painter.drawRect(left - 1, top + 1, width + 1, m_rowHeight - 3);
        }
        if (!m_highlight.isEmpty()) {
            for (auto at = token.text.indexOf(m_highlight, 0, Qt::CaseInsensitive); at >= 0; at = token.text.indexOf(m_highlight, at + 1, Qt::CaseInsensitive))
                painter.fillRect(left + static_cast<int>(at) * m_charWidth, top + 1, static_cast<int>(m_highlight.size()) * m_charWidth, m_rowHeight - 2, theme.color("code.block"));
        }
        draw(token.text, isQuiet && token.role == CodeToken::Role::Plain ? theme.color("code.comment") : roleColor(theme, token.role), token.role == CodeToken::Role::Resolved ? painting.italic : token.role == CodeToken::Role::Keyword ? painting.bold : painting.font);
        if (!m_cursorSymbol.isEmpty() && token.symbol == m_cursorSymbol && !isBoxed) {
            painter.setPen(roleColor(theme, token.role));
            painter.drawLine(left, top + painting.ascent + 2, left + width - 1, top + painting.ascent + 2);
        }
    }
}

void DisassemblyView::paintGutter(Painting &painting, int row)
{
    auto &painter = painting.painter;
    const auto &line = m_lines[row];
    const QRect place(0, rowTop(row), m_gutterWidth - 6, m_rowHeight);
    painter.setFont(painting.font);
    painter.setPen(painting.theme.color("code.address"));
    if (line.kind == DisassemblyLine::Kind::Reading && line.sourceLine > 0)
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("%1:").arg(line.sourceLine));
    else if (line.offset >= 0 && line.kind != DisassemblyLine::Kind::Label)
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("%1").arg(line.offset, 3, 16, QLatin1Char('0')));
    else if (row == 0 && m_uses > 0)
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("%1×").arg(m_uses));
    int x = 2, shownKinds = 0;
    for (const auto &mark : m_marks[static_cast<std::size_t>(row)]) {
        if (shownKinds & (1 << int(mark.kind)) || x > 2 + kMarkSize + 2)
            continue;
        shownKinds |= 1 << int(mark.kind);
        marks::paint(painter, markOf(mark.kind), QRectF(x, place.top() + (m_rowHeight - kMarkSize) / 2.0, kMarkSize, kMarkSize));
        x += kMarkSize + 2;
    }
}

void DisassemblyView::paintArrows(Painting &painting, int first, int last)
{
    auto &painter = painting.painter;
    painter.setClipRect(QRect(m_gutterWidth, 0, textLeft() - m_gutterWidth, viewport()->height()));
    const int right = textLeft() - 4;
    for (const auto &arrow : m_arrows) {
        if (std::max(arrow.from, arrow.to) < first || std::min(arrow.from, arrow.to) > last)
            continue;
        const bool isCurrent = arrow.from == m_row || arrow.to == m_row;
        painter.setPen(QPen(painting.theme.color(isCurrent ? "selection.focus" : "border.strong"), isCurrent ? 2 : 1));
        const int x = right - 5 - arrow.lane * kLaneWidth, from = rowTop(arrow.from) + m_rowHeight / 2 + 2, to = rowTop(arrow.to) + m_rowHeight / 2 - 2;
        painter.drawLine(right, from, x, from);
        painter.drawLine(x, from, x, to);
        painter.drawLine(x, to, right, to);
        painter.drawLine(right, to, right - 3, to - 3);
        painter.drawLine(right, to, right - 3, to + 3);
    }
}

}
