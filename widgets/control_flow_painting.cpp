// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/control_flow_view.h"

#include "widgets/code_colors.h"
#include "widgets/code_lines.h"
#include "widgets/marks.h"
#include "widgets/theme.h"
#include "widgets/wording.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace keytrail::widgets {

namespace {

constexpr double kReadable = 0.45;      // smaller, lines of code are bars
constexpr double kSoft = 0.12;          // smaller, ways are a pixel wide
constexpr QSize kOverviewSize(200, 150);

struct WayLook {
    const char *color;
    Qt::PenStyle style;
    double width;
};

// Colour never stands alone: a branch taken is thick, one not taken thin, an exception dotted, a case dashed.
WayLook lookOf(CodeWay::Kind kind)
{
    switch (kind) {
    case CodeWay::Kind::Taken:
        return {"code.type", Qt::SolidLine, 2.2};
    case CodeWay::Kind::NotTaken:
        return {"code.method", Qt::SolidLine, 1.1};
    case CodeWay::Kind::Case:
        return {"code.string", Qt::DashLine, 1.4};
    case CodeWay::Kind::Exception:
        return {"code.number", Qt::DotLine, 1.6};
    default:
        return {"text.muted", Qt::SolidLine, 1.4};
    }
}

}

bool ControlFlowView::hasOverview() const
{
    const auto room = viewport()->size();
    const auto whole = m_picture.size * m_scale;
    return !m_picture.boxes.empty() && room.width() > 420 && room.height() > 300 && (whole.width() > room.width() * 1.05 || whole.height() > room.height() * 1.05);
}

QRect ControlFlowView::overviewPlace() const
{
    const auto size = m_picture.size.scaled(kOverviewSize, Qt::KeepAspectRatio).toSize().expandedTo({16, 16}).boundedTo(kOverviewSize);
    return {viewport()->width() - size.width() - 10, viewport()->height() - size.height() - 10, size.width(), size.height()};
}

void ControlFlowView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const auto &theme = Theme::current();
    painter.fillRect(viewport()->rect(), theme.color("surface.base"));
    if (m_picture.boxes.empty()) {
        painter.setPen(theme.color("text.muted"));
        const auto text = m_laying.isRunning() ? tr("Blocks are being laid out…") : m_picture.isTooLarge ? tr("There are more than %1 blocks: too many for a graph. The listing shows them.").arg(wording::number(kMostBoxes)) : m_emptyText;
        painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
        return;
    }
    if (m_dimmed)
        painter.setOpacity(0.45);
    painter.save();
    painter.translate(origin());
    painter.scale(m_scale, m_scale);
    const QRectF seen(toPicture({0, 0}), QSizeF(viewport()->size()) / m_scale);
    paintLines(painter, seen);
    for (const auto &layer : m_picture.layers) {
        if (layer.empty())
            continue;
        if (m_picture.boxes[std::size_t(layer.front())].place.top() > seen.bottom())
            break;
        for (const auto at : layer) {
            if (m_picture.boxes[std::size_t(at)].place.intersects(seen))
                paintBox(painter, at);
        }
    }
    painter.restore();
    painter.setOpacity(1);
    if (hasOverview())
        paintOverview(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(theme.color("selection.focus"));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

// Those of the chosen block lie over the others.
void ControlFlowView::paintLines(QPainter &painter, const QRectF &seen) const
{
    const auto box = currentBox();
    for (const bool isNear : {false, true}) {
        for (const auto &line : m_picture.lines) {
            if ((line.from == box || line.to == box) == isNear && (isNear || !line.isFar) && line.bounds.intersects(seen))
                paintLine(painter, line, isNear);
        }
    }
}

void ControlFlowView::paintLine(QPainter &painter, const FlowLine &line, bool isNear) const
{
    const auto look = lookOf(line.kind);
    const bool isSmall = m_scale < kSoft;
    const auto color = Theme::current().color(look.color);
    QPen pen(color, isSmall ? 0 : look.width + (isNear ? 1 : 0), isSmall ? Qt::SolidLine : look.style, Qt::FlatCap, Qt::MiterJoin);
    painter.setRenderHint(QPainter::Antialiasing, line.isFar);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line.points.data(), int(line.points.size()));
    if (m_scale < kReadable / 2)
        return;
    const auto head = line.points.back();
    const QPointF arrow[] = {head, head + QPointF(-4, -8), head + QPointF(4, -8)};
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawConvexPolygon(arrow, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (line.label.isEmpty() || line.kind != CodeWay::Kind::Case || m_scale < kReadable)
        return;
    painter.setFont(codeFont());
    painter.setPen(color);
    painter.drawText(line.points.front() + QPointF(3, 12), wording::middle(line.label, 14));
}

void ControlFlowView::paintBox(QPainter &painter, int at) const
{
    const auto &theme = Theme::current();
    const auto &box = m_picture.boxes[std::size_t(at)];
    const bool isCurrent = at == currentBox();
    painter.setPen(QPen(theme.color(isCurrent ? "selection.focus" : "border.strong"), isCurrent ? 2 : 1));
    painter.setBrush(theme.color("surface.alternate"));
    painter.drawRect(box.place);
    // Where the code goes to an address that it computes, nobody knows from here.
    if (std::any_of(box.ways.begin(), box.ways.end(), [](const FlowWayOut &way) { return way.kind == CodeWay::Kind::Computed; }) && m_scale >= kSoft) {
        const auto from = QPointF(box.place.center().x(), box.place.bottom());
        painter.setPen(QPen(theme.color("gap.line"), 1.4, Qt::DashLine));
        painter.drawLine(from, from + QPointF(0, 12));
        painter.setFont(codeFont());
        painter.drawText(from + QPointF(4, 13), QStringLiteral("?"));
    }
    const auto height = m_measures.rowHeight;
    auto place = QRectF(box.place.left(), box.place.top() + kFlowPadding, box.place.width(), height);
    const auto seenTop = toPicture({0, 0}).y(), seenBottom = toPicture({0, double(viewport()->height())}).y();
    const auto first = std::clamp(int((seenTop - place.top()) / height), 0, int(box.rows.size()));
    place.translate(0, first * height);
    // Where words are too small to read, a bar a line stands for them; smaller still, only what is marked is shown.
    const bool isReadable = m_scale >= kReadable, hasBars = m_scale >= 0.08;
    painter.setFont(codeFont());
    for (auto i = std::size_t(first); i < box.rows.size() && place.top() < seenBottom; ++i, place.translate(0, height)) {
        const auto row = box.rows[i];
        const auto &marks = m_marks[std::size_t(row)];
        if (row == m_row && hasBars)
            painter.fillRect(place.adjusted(1, 0, -1, 0), theme.color("selection.active"));
        if (isReadable) {
            paintRow(painter, row, place);
        } else if (!marks.empty()) {
            const auto tall = std::max(height, 3 / m_scale);
            painter.fillRect(QRectF(place.left(), place.top(), place.width(), tall), theme.kind(markOf(marks.front().kind)).fill);
        } else if (hasBars) {
            const auto chars = double(std::min<qsizetype>(m_lines[row].opcode.size() + m_lines[row].operands.size() / 2, kLongestFlowLine));
            painter.fillRect(QRectF(place.left() + m_measures.gutter, place.top() + height * 0.3, chars * m_measures.charWidth * 0.8, height * 0.4), theme.color("border.normal"));
        }
    }
}

void ControlFlowView::paintRow(QPainter &painter, int row, const QRectF &place) const
{
    const auto &theme = Theme::current();
    const auto &line = m_lines[row];
        const auto base = place.top() + QFontMetricsF(painter.font()).ascent() + 1;
    const auto &marks = m_marks[std::size_t(row)];
    if (!marks.empty()) {
        const auto kind = theme.kind(markOf(marks.front().kind));
        painter.setPen(kind.ink);
        painter.setBrush(kind.tint);
        painter.drawRect(place.adjusted(m_measures.gutter - 3, 0, -4, -1));
        marks::paint(painter, markOf(marks.front().kind), QRectF(place.left() + 4, place.top() + (m_measures.rowHeight - 14) / 2, 14, 14));
    }
    painter.setPen(theme.color(row == m_row ? "text.secondary" : "code.address"));
    painter.drawText(QRectF(place.left(), place.top(), m_measures.gutter - 8, m_measures.rowHeight), Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("%1").arg(line.offset, 3, 16, QLatin1Char('0')));
    auto x = place.left() + m_measures.gutter;
    qsizetype left = kLongestFlowLine;
    const auto draw = [&](const QString &text, const QColor &color) {
        const auto shown = text.size() > left ? text.left(std::max<qsizetype>(0, left - 1)) + QChar(0x2026) : text;
        painter.setPen(row == m_row ? theme.color("selection.active_text") : color);
        painter.drawText(QPointF(x, base), shown);
        x += QFontMetricsF(painter.font()).horizontalAdvance(shown);
        left -= text.size();
    };
    draw(wording::plain(line.opcode) + QLatin1Char(' '), theme.color("code.opcode"));
    for (const auto &token : codeTokens(line)) {
        if (left <= 0)
            break;
        draw(token.text, roleColor(theme, token.role));
    }
}

// The whole is drawn once, and again after a change of the theme or the graph.
void ControlFlowView::paintOverview(QPainter &painter)
{
    const auto &theme = Theme::current();
    const auto place = overviewPlace();
    const auto ratio = devicePixelRatioF();
    if (m_overview.isNull() || m_overview.deviceIndependentSize().toSize() != place.size()) {
        m_overview = QPixmap((QSizeF(place.size()) * ratio).toSize());
        m_overview.setDevicePixelRatio(ratio);
        m_overview.fill(theme.color("surface.window"));
        QPainter small(&m_overview);
        const auto across = place.width() / m_picture.size.width(), down = place.height() / m_picture.size.height();
        for (std::size_t at = 0; at < m_picture.boxes.size(); ++at) {
            const auto &box = m_picture.boxes[at];
            const auto marked = std::find_if(box.rows.begin(), box.rows.end(), [this](int row) { return !m_marks[std::size_t(row)].empty(); });
            const bool isMarked = marked != box.rows.end();
            const auto color = isMarked ? theme.kind(markOf(m_marks[std::size_t(*marked)].front().kind)).fill : theme.color("border.strong");
            const auto least = isMarked ? 3.0 : 1.0;
            small.fillRect(QRectF(box.place.left() * across, box.place.top() * down, std::max(least, box.place.width() * across), std::max(least, box.place.height() * down)), color);
        }
    }
    painter.drawPixmap(place.topLeft(), m_overview);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme.color("border.strong"));
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
    const QRectF seen(toPicture({0, 0}), QSizeF(viewport()->size()) / m_scale);
    const auto across = place.width() / m_picture.size.width(), down = place.height() / m_picture.size.height();
    const auto frame = QRectF(place.left() + seen.left() * across, place.top() + seen.top() * down, seen.width() * across, seen.height() * down).intersected(QRectF(place));
    painter.setPen(QPen(theme.color("selection.focus"), 1.5));
    painter.drawRect(frame);
}

// The kinds of ways that are there, each with its line, and how much there is.
void ControlFlowView::paintLegend(QPainter &painter, const QRect &room) const
{
    using Way = CodeWay::Kind;
    const std::pair<Way, QString> kinds[] = {{Way::Next, tr("straight on")}, {Way::Taken, tr("taken")}, {Way::NotTaken, tr("not taken")}, {Way::Case, tr("case")}, {Way::Exception, tr("exception")}};
    const auto &theme = Theme::current();
    painter.fillRect(room, theme.color("surface.window"));
    painter.setFont(font());
    const QFontMetrics metrics(font());
    int x = room.left() + 8;
    for (const auto &[kind, name] : kinds) {
        const auto isThere = std::any_of(m_picture.lines.begin(), m_picture.lines.end(), [kind = kind](const FlowLine &line) { return line.kind == kind || (kind == Way::Next && line.kind == Way::Jump); });
        const int width = 26 + metrics.horizontalAdvance(name) + 12;
        if (!isThere || x + width > room.right())
            continue;
        const auto look = lookOf(kind);
        painter.setPen(QPen(theme.color(look.color), look.width, look.style, Qt::FlatCap));
        painter.drawLine(x, room.center().y(), x + 20, room.center().y());
        painter.setPen(theme.color("text.secondary"));
        painter.drawText(QRect(x + 26, room.top(), width, room.height()), Qt::AlignVCenter | Qt::AlignLeft, name);
        x += width;
    }
    painter.setPen(theme.color("text.muted"));
    const QRect rest(x, room.top(), room.right() - x - 8, room.height());
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignRight, metrics.elidedText(summary(), Qt::ElideRight, std::max(0, rest.width())));
}

bool ControlFlowView::paintsLegend(QObject *watched, QEvent *event) const
{
    if (watched != m_legend || event->type() != QEvent::Paint)
        return false;
    QPainter painter(m_legend);
    paintLegend(painter, m_legend->rect());
    return true;
}

}
