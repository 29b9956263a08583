// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flow_graph_items.h"

#include "widgets/marks.h"
#include "widgets/wording.h"

#include <QCoreApplication>
#include <QGraphicsScene>
#include <QGraphicsSceneMouseEvent>
#include <QGraphicsView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>

namespace keytrail::widgets {

namespace {

struct FlowGraphWords {
    Q_DECLARE_TR_FUNCTIONS(FlowGraph)
};

}

Kind kindOf(GraphLayer layer)
{
    switch (layer) {
    case GraphLayer::App:
        return Kind::App;
    case GraphLayer::Operation:
        return Kind::Operation;
    case GraphLayer::Key:
        return Kind::Key;
    case GraphLayer::Destination:
        return Kind::Destination;
    case GraphLayer::Address:
    case GraphLayer::FlowGroup:
        return Kind::Flow;
    case GraphLayer::Device:
        break;
    }
    return Kind::Device;
}

QString layerName(GraphLayer layer)
{
    const QString names[] = {FlowGraphWords::tr("App"), FlowGraphWords::tr("Operation"), FlowGraphWords::tr("Key"), FlowGraphWords::tr("Destination"), FlowGraphWords::tr("Address"), FlowGraphWords::tr("Flows"), FlowGraphWords::tr("Device")};
    return names[static_cast<std::size_t>(layer)];
}

QString edgeText(const GraphEdge &edge)
{
    const auto flows = wording::entityCount(QStringLiteral("flows"), edge.count);
    switch (edge.rule) {
    case GraphRule::Contains:
        return FlowGraphWords::tr("in the code of the app");
    case GraphRule::UsesKey:
        return FlowGraphWords::tr("uses this key");
    case GraphRule::Link:
        return QStringList{wording::relation(edge.relation), wording::certainty(edge.confidence), wording::plain(edge.drawnBy)}.join(QStringLiteral(", "));
    case GraphRule::SeenBySni:
        return FlowGraphWords::tr("named by SNI, %1").arg(flows);
    case GraphRule::SeenByHttpHost:
        return FlowGraphWords::tr("named by HTTP Host, %1").arg(flows);
    case GraphRule::SeenByDns:
        return FlowGraphWords::tr("named by DNS before, %1").arg(flows);
    case GraphRule::SameAddress:
        return FlowGraphWords::tr("by its address, %1").arg(flows);
    case GraphRule::Flows:
    case GraphRule::Client:
    case GraphRule::Folded:
        break;
    }
    return flows;
}

GraphNodeItem::GraphNodeItem(const ShownGraph::Node &node, std::uint32_t at)
    : m_node(node)
    , m_at(at)
{
    setFlags(ItemIsMovable | ItemIsSelectable | ItemIsFocusable | ItemSendsGeometryChanges);
    setZValue(1);
    auto lines = node.what.identity;
    lines.removeAll(QString());
    lines.prepend(layerName(node.what.layer));
    if (node.isFold())
        lines << FlowGraphWords::tr("%1 folded: + shows them").arg(wording::number(static_cast<std::int64_t>(node.members.size())));
    setToolTip(wording::tip(lines.join(QLatin1Char('\n'))));
}

QPainterPath GraphNodeItem::shape() const
{
    QPainterPath path;
    path.addRect(0, 0, kWidth, kHeight);
    if (!m_badge.isNull())
        path.addEllipse(badge());
    path.setFillRule(Qt::WindingFill);
    return path;
}

void GraphNodeItem::setBadge(QChar sign)
{
    m_badge = sign;
    update();
}

void GraphNodeItem::setDimmed(bool dimmed)
{
    m_dimmed = dimmed;
    update();
}

void GraphNodeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget)
{
    const auto &theme = Theme::current();
    const auto colors = theme.kind(kindOf(m_node.what.layer));
    const bool isSelected = option->state & QStyle::State_Selected;
    if (m_dimmed)
        painter->setOpacity(0.4);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box(0.5, 0.5, kWidth - 1, kHeight - 1);
    if (m_node.isFold()) {
        painter->setPen(colors.ink);
        painter->setBrush(theme.color("surface.base"));
        painter->drawRoundedRect(box.translated(3, 3), 3, 3);
    }
    if (isSelected) {
        painter->setPen(QPen(theme.color("selection.focus"), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(-2.5, -2.5, 2.5, 2.5), 4, 4);
    }
    QPen outline(colors.ink, 1);
    if (m_dimmed)
        outline.setStyle(Qt::DashLine);
    painter->setPen(outline);
    painter->setBrush(colors.tint);
    painter->drawRoundedRect(box, 3, 3);
    marks::paint(*painter, kindOf(m_node.what.layer), QRectF(8, (kHeight - 18) / 2, 18, 18));
    const qreal right = kWidth - (m_node.what.isExpected ? 24 : 6);
    if (m_node.what.isExpected)
        marks::paint(*painter, QStringLiteral("expected"), QRectF(kWidth - 22, (kHeight - 16) / 2, 16, 16));
    QFont body = widget ? widget->font() : QFont();
    painter->setFont(body);
    auto detail = m_node.what.detail;
    if (m_node.isFold())
        detail = FlowGraphWords::tr("%1 folded").arg(wording::number(static_cast<std::int64_t>(m_node.members.size())));
    const auto flows = m_node.what.flows > 0 ? wording::entityCount(QStringLiteral("flows"), m_node.what.flows) : QString();
    const bool isGroup = m_node.what.layer == GraphLayer::FlowGroup && !m_node.isFold();
    if (!flows.isEmpty() && !isGroup)
        detail = detail.isEmpty() ? flows : flows + QStringLiteral(", ") + detail;
    const bool isAlone = detail.isEmpty();
    paintName(*painter, QRectF(32, isAlone ? 0 : 2, right - 32, isAlone ? kHeight : kHeight / 2), theme.color("text.primary"), isGroup ? flows : m_node.what.name);
    painter->setPen(theme.color("text.secondary"));
    painter->setFont(body);
    if (!isAlone)
        painter->drawText(QRectF(32, kHeight / 2 - 2, right - 32, kHeight / 2), Qt::AlignVCenter, QFontMetrics(body).elidedText(detail, Qt::ElideRight, int(right - 32)));
    if (!m_badge.isNull()) {
        painter->setOpacity(1);
        painter->setPen(theme.color("border.strong"));
        painter->setBrush(theme.color("surface.base"));
        painter->drawEllipse(badge().adjusted(1, 1, -1, -1));
        painter->setPen(QPen(theme.color("text.primary"), 1.4));
        const auto middle = badge().center();
        painter->drawLine(middle - QPointF(3.5, 0), middle + QPointF(3.5, 0));
        if (m_badge == QLatin1Char('+'))
            painter->drawLine(middle - QPointF(0, 3.5), middle + QPointF(0, 3.5));
    }
}

// A host keeps its registrable domain whatever the room: what stands before it is cut.
void GraphNodeItem::paintName(QPainter &painter, const QRectF &place, const QColor &color, const QString &name) const
{
    const auto bold = semibold(painter.font());
    const QFontMetrics plain(painter.font()), strong(bold);
    const int room = static_cast<int>(place.width());
    painter.setPen(color);
    if (m_node.what.layer == GraphLayer::Destination && !m_node.isFold() && !name.isEmpty()) {
        const auto host = wording::host(name, m_node.what.domain);
        const auto domain = strong.elidedText(host.domain, Qt::ElideMiddle, room);
        const auto before = plain.elidedText(host.before, Qt::ElideRight, room - strong.horizontalAdvance(domain));
        const auto shown = before.isEmpty() && !host.before.isEmpty() ? QStringLiteral("…") : before;
        painter.drawText(place, Qt::AlignVCenter, shown);
        painter.setFont(bold);
        painter.drawText(place.adjusted(plain.horizontalAdvance(shown), 0, 0, 0), Qt::AlignVCenter, domain);
        return;
    }
    if (name.isEmpty())
        return painter.drawText(place, Qt::AlignVCenter, plain.elidedText(FlowGraphWords::tr("not known from the code"), Qt::ElideRight, room));
    painter.setFont(bold);
    painter.drawText(place, Qt::AlignVCenter, strong.elidedText(name, Qt::ElideMiddle, room));
}

QVariant GraphNodeItem::itemChange(GraphicsItemChange change, const QVariant &value)
{
    if (change == ItemPositionHasChanged && moved)
        moved();
    return QGraphicsItem::itemChange(change, value);
}

void GraphNodeItem::mousePressEvent(QGraphicsSceneMouseEvent *event)
{
    m_from = pos();
    QGraphicsItem::mousePressEvent(event);
}

void GraphNodeItem::mouseReleaseEvent(QGraphicsSceneMouseEvent *event)
{
    QGraphicsItem::mouseReleaseEvent(event);
    if (pos() != m_from && put)
        put();
}

GraphEdgeItem::GraphEdgeItem(const GraphEdge &edge, const GraphNodeItem *from, const GraphNodeItem *to, std::vector<QPointF> joints)
    : m_edge(edge)
    , m_from(from)
    , m_to(to)
    , m_joints(std::move(joints))
{
    setToolTip(wording::tip(edgeText(edge)));
    route(true);
}

void GraphEdgeItem::route(bool keepJoints)
{
    if (!keepJoints)
        m_joints.clear();
    QPainterPath path;
    QPointF at = m_from->pos() + QPointF(GraphNodeItem::kWidth, GraphNodeItem::kHeight / 2);
    QPointF end = m_to->pos() + QPointF(0, GraphNodeItem::kHeight / 2);
    path.moveTo(at);
    const auto curve = [&](const QPointF &to) {
        const qreal bend = std::max<qreal>(24, std::abs(to.x() - at.x()) / 2);
        path.cubicTo(at + QPointF(bend, 0), to - QPointF(bend, 0), to);
        at = to;
    };
    for (std::size_t i = 0; i + 1 < m_joints.size(); i += 2) {
        curve(m_joints[i]);
        path.lineTo(m_joints[i + 1]);
        at = m_joints[i + 1];
    }
    curve(end);
    setPath(path);
}

void GraphEdgeItem::setNear(bool near, bool dimmed)
{
    m_near = near;
    m_dimmed = dimmed;
    setZValue(near ? 0.5 : 0);
    update();
}

QPainterPath GraphEdgeItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(9);
    return stroker.createStroke(path());
}

void GraphEdgeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const auto &theme = Theme::current();
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_dimmed)
        painter->setOpacity(0.4);
    QPen pen(theme.color(m_near ? "text.secondary" : "border.strong"), std::min(4.0, 1 + std::log10(static_cast<double>(std::max<std::int64_t>(1, m_edge.count)))) + (m_near ? 0.8 : 0));
    pen.setCapStyle(Qt::FlatCap);
    if (m_edge.confidence < 0.5)
        pen.setDashPattern({4, 3});
    painter->setPen(pen);
    painter->drawPath(path());
}

GraphOverview::GraphOverview(QGraphicsView *view)
    : QWidget(view->viewport())
    , m_view(view)
{
    setAccessibleName(FlowGraphWords::tr("Overview of the graph"));
    setCursor(Qt::CrossCursor);
}

QTransform GraphOverview::transform() const
{
    const auto whole = m_view->sceneRect();
    const qreal scale = std::min((width() - 8) / std::max(1.0, whole.width()), (height() - 8) / std::max(1.0, whole.height()));
    return QTransform::fromTranslate(width() / 2.0, height() / 2.0).scale(scale, scale).translate(-whole.center().x(), -whole.center().y());
}

void GraphOverview::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::current();
    QPainter painter(this);
    painter.setPen(theme.color("border.normal"));
    painter.setBrush(theme.color("surface.window"));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const auto map = transform();
    for (const auto *item : m_view->scene()->items(Qt::AscendingOrder)) {
        if (const auto *node = dynamic_cast<const GraphNodeItem *>(item)) {
            const auto colors = theme.kind(kindOf(node->node().what.layer));
            auto box = map.mapRect(QRectF(node->pos(), QSizeF(GraphNodeItem::kWidth, GraphNodeItem::kHeight)));
            box.setHeight(std::max(box.height(), 1.5));
            painter.fillRect(box, node->isDimmed() ? theme.color("border.normal") : colors.fill);
        }
    }
    const auto frame = map.mapRect(m_view->mapToScene(m_view->viewport()->rect()).boundingRect()).intersected(QRectF(rect()).adjusted(1, 1, -2, -2));
    painter.setPen(QPen(theme.color("selection.focus"), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
}

void GraphOverview::mousePressEvent(QMouseEvent *event)
{
    m_view->centerOn(transform().inverted().map(QPointF(event->pos())));
}

void GraphOverview::mouseMoveEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

}
