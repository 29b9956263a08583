// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace_strip.h"

#include "widgets/chip_delegate.h"
#include "widgets/marks.h"
#include "widgets/models/list_specs.h"
#include "widgets/wording.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace keytrail::widgets {

namespace {

constexpr int kMargin = 8, kNodeHeight = 46, kLeastNode = 62, kLeastJoint = 34, kMostNode = 250;


}

TraceStrip::TraceStrip(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Trace, from code to device"));
}

void TraceStrip::setNodes(const QList<TraceNode> &nodes)
{
    m_nodes = nodes;
    m_current = nodes.isEmpty() ? -1 : std::min(m_current, int(nodes.size()) * 2 - 2);
    QStringList words;
    for (const auto &node : nodes)
        words.append(node.missing ? tr("gap: %1").arg(node.title) : node.title);
    setAccessibleDescription(words.join(QStringLiteral(" – ")));
    lay();
    update();
}

void TraceStrip::showStep(int step)
{
    int best = -1;
    for (int at = 0; at < m_nodes.size(); ++at) {
        if (m_nodes[at].firstStep >= 0 && m_nodes[at].firstStep <= step && (best < 0 || m_nodes[at].firstStep >= m_nodes[best].firstStep))
            best = at;
    }
    if (best >= 0 && m_current != best * 2) {
        m_current = best * 2;
        update();
    }
}

void TraceStrip::lay()
{
    m_places.clear();
    if (m_nodes.isEmpty())
        return;
    const QFontMetrics bold(semibold(font())), body(font());
    QList<int> wanted, least;
    int total = 0;
    for (const auto &node : m_nodes) {
        const auto width = std::clamp(std::max(bold.horizontalAdvance(node.title), std::min(body.horizontalAdvance(node.detail), 190)) + 44, kLeastNode, kMostNode);
        // A destination keeps its registrable domain whatever the room.
        least.append(node.kind == Kind::Destination && !node.missing ? std::min(width, bold.horizontalAdvance(wording::host(node.title, node.domain).domain) + 50) : kLeastNode);
        wanted.append(width);
        total += width;
    }
    const int joints = int(m_nodes.size()) - 1, room = width() - 2 * kMargin;
    int joint = joints ? std::clamp((room - total) / joints, kLeastJoint, 92) : 0;
    // Too narrow: what a node wishes above the least is cut in proportion; what is left over is spread.
    const int over = total + joints * joint - room;
    if (over > 0) {
        int spare = 0;
        for (int at = 0; at < wanted.size(); ++at)
            spare += wanted[at] - least[at];
        for (int at = 0; at < wanted.size(); ++at)
            wanted[at] -= spare ? int(double(wanted[at] - least[at]) * std::min(1.0, double(over) / spare)) : 0;
    } else if (joints) {
        const int more = std::min(-over / int(m_nodes.size()), 60);
        for (auto &width : wanted)
            width += more;
    }
    int left = kMargin;
    for (int at = 0; at < m_nodes.size(); ++at) {
        m_places.append(QRect(left, (height() - kNodeHeight) / 2, wanted[at], kNodeHeight));
        left += wanted[at];
        if (at < joints)
            m_places.append(QRect(left, (height() - kNodeHeight) / 2, joint, kNodeHeight));
        left += joint;
    }
}

void TraceStrip::resizeEvent(QResizeEvent *)
{
    lay();
}

void TraceStrip::paintNode(QPainter &painter, int at) const
{
    const auto &theme = Theme::current();
    const auto &node = m_nodes[at];
    const auto colors = theme.kind(node.kind);
    const auto place = m_places[at * 2];
    const QRectF frame = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_current == at * 2) {
        painter.setPen(QPen(theme.color("selection.focus"), hasFocus() ? 3 : 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(-2, -2, 2, 2), 5, 5);
    }
    painter.setPen(node.missing ? QPen(theme.color("gap.line"), 1, Qt::DashLine) : QPen(colors.ink, 1));
    painter.setBrush(node.missing ? theme.color("gap.background") : colors.tint);
    painter.drawRoundedRect(frame, 4, 4);
    const int icon = place.width() < 96 ? 0 : 18;
    if (icon)
        marks::paint(painter, node.missing ? QStringLiteral("gap") : marks::name(node.kind), QRectF(place.left() + 7, place.center().y() - icon / 2, icon, icon));
    const QRect text(place.left() + (icon ? icon + 8 : 0), place.top() + 5, place.width() - (icon ? icon + 10 : 2), 18);
    Chip title = node.kind == Kind::Destination && !node.missing ? hostChip(node.title, node.domain, {}, false) : Chip(node.title, Chip::Style::Strong);
    Chip detail(node.detail, Chip::Style::Muted);
    const auto ink = node.missing ? theme.color("gap.text") : theme.color("text.primary");
    if (node.detail.isEmpty()) {
        ChipDelegate::draw(painter, text.translated(0, 9), title, ink, true);
    } else {
        ChipDelegate::draw(painter, text, title, ink, true);
        ChipDelegate::draw(painter, text.translated(0, 18), detail, ink, true);
    }
}

void TraceStrip::paintJoint(QPainter &painter, int at) const
{
    const auto &theme = Theme::current();
    const auto &node = m_nodes[at + 1];
    const auto place = m_places[at * 2 + 1];
    const bool current = m_current == at * 2 + 1;
    if (current)
        painter.fillRect(place, theme.color("selection.active"));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme.color(node.missing ? "gap.line" : "text.primary"), node.missing ? 1 : 2, node.missing ? Qt::DashLine : Qt::SolidLine));
    const int middle = place.center().y();
    painter.drawLine(place.left(), middle, place.right(), middle);
    if (node.missing && node.tie.isEmpty())
        return;
    const auto font = QApplication::font();
    painter.setFont(font);
    painter.setPen(theme.color(current ? "selection.active_text" : "text.secondary"));
    const QFontMetrics metrics(font);
    const QRect above(place.left(), place.top(), place.width(), middle - place.top() - 1), below(place.left(), middle + 2, place.width(), place.bottom() - middle - 1);
    if (metrics.horizontalAdvance(node.tie) <= above.width() - 8)
        painter.drawText(above, Qt::AlignCenter, node.tie);
    if (node.missing)
        return;
    const int word = metrics.horizontalAdvance(node.sure);
    const bool both = below.width() > marks::kTierWidth * 2 / 3 + 8 + word;
    const int bar = marks::kTierWidth * 2 / 3;
    int left = below.center().x() - (both ? bar + 4 + word : bar) / 2;
    marks::paint(painter, QStringLiteral("tier-%1").arg(node.strength), QRectF(left, below.center().y() - 2, bar, 6));
    if (both)
        painter.drawText(QRect(left + bar + 4, below.top(), word + 2, below.height()), Qt::AlignVCenter, node.sure);
}

void TraceStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::current().color("border.normal"));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    for (int at = 0; at + 1 < m_nodes.size(); ++at)
        paintJoint(painter, at);
    for (int at = 0; at < m_nodes.size(); ++at)
        paintNode(painter, at);
    if (m_nodes.isEmpty()) {
        painter.setPen(Theme::current().color("text.muted"));
        painter.drawText(rect().adjusted(8, 0, -8, 0), int(Qt::AlignCenter) | int(Qt::TextWordWrap), m_empty.isEmpty() ? tr("Choose a trace: its way from code to device stands here.") : m_empty);
    }
}

int TraceStrip::placeAt(const QPoint &at) const
{
    for (int place = 0; place < m_places.size(); ++place) {
        if (m_places[place].contains(at))
            return place;
    }
    return -1;
}

void TraceStrip::setCurrent(int place)
{
    if (place < 0 || place >= m_places.size())
        return;
    m_current = place;
    update();
    emit picked((place + 1) / 2, place % 2);
}

void TraceStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setCurrent(placeAt(event->pos()));
}

void TraceStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto place = placeAt(event->pos()); place >= 0)
        emit opened((place + 1) / 2);
}

void TraceStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(std::max(0, m_current - 1));
    case Qt::Key_Right:
        return setCurrent(std::min(m_current + 1, int(m_places.size()) - 1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit opened((m_current + 1) / 2);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool TraceStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto place = placeAt(help->pos());
        if (place >= 0 && place % 2 == 0) {
            const auto &node = m_nodes[place / 2];
            QToolTip::showText(help->globalPos(), wording::tip((node.full.isEmpty() ? node.title : node.full) + (node.detail.isEmpty() ? QString() : QLatin1Char('\n') + node.detail)), this);
        } else if (place >= 0) {
            const auto &node = m_nodes[place / 2 + 1];
            QToolTip::showText(help->globalPos(), wording::tip(node.sure.isEmpty() ? node.tie : tr("%1, %2").arg(node.tie, node.sure)), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

}
