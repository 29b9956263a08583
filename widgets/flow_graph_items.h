// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/flow_graph.h"
#include "widgets/theme.h"

#include <QGraphicsPathItem>
#include <QWidget>

#include <functional>

class QGraphicsView;

namespace keytrail::widgets {

Kind kindOf(GraphLayer layer);
QString layerName(GraphLayer layer);
/// "data flow, certain, dataflow/1" or "SNI, 23 flows": what an edge says on hover.
QString edgeText(const GraphEdge &edge);

/// A node as a chip: mark, name, a second line, and a badge that says whether more can be shown.
class GraphNodeItem : public QGraphicsItem
{
public:
    static constexpr qreal kWidth = 208, kHeight = 38;

    GraphNodeItem(const ShownGraph::Node &node, std::uint32_t at);

    QRectF boundingRect() const override { return {-3, -9, kWidth + 12, kHeight + 13}; }
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    std::uint32_t at() const { return m_at; }
    const ShownGraph::Node &node() const { return m_node; }
    QRectF badge() const { return {kWidth - 8, -8, 16, 16}; }
    void setBadge(QChar sign);
    QChar badgeSign() const { return m_badge; }
    void setDimmed(bool dimmed);
    bool isDimmed() const { return m_dimmed; }

    std::function<void()> moved;    ///< while the user drags it
    std::function<void()> put;      ///< when it was let go elsewhere

protected:
    QVariant itemChange(GraphicsItemChange change, const QVariant &value) override;
    void mousePressEvent(QGraphicsSceneMouseEvent *event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent *event) override;

private:
    void paintName(QPainter &painter, const QRectF &place, const QColor &color, const QString &name) const;

    ShownGraph::Node m_node;
    std::uint32_t m_at;
    QPointF m_from;
    QChar m_badge;
    bool m_dimmed = false;
};

/// An edge as a curve through its joints; wide with its count, dashed where it is not sure.
class GraphEdgeItem : public QGraphicsPathItem
{
public:
    GraphEdgeItem(const GraphEdge &edge, const GraphNodeItem *from, const GraphNodeItem *to, std::vector<QPointF> joints);

    const GraphEdge &edge() const { return m_edge; }
    /// Draws it anew after an end has moved; joints go where an end was put elsewhere.
    void route(bool keepJoints);
    void setNear(bool near, bool dimmed);
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    GraphEdge m_edge;
    const GraphNodeItem *m_from, *m_to;
    std::vector<QPointF> m_joints;
    bool m_near = false, m_dimmed = false;
};

/// The whole graph in the corner, with the frame that is in view; a click goes there.
class GraphOverview : public QWidget
{
    Q_OBJECT
public:
    explicit GraphOverview(QGraphicsView *view);
    QSize sizeHint() const override { return {180, 110}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QTransform transform() const;
    QGraphicsView *m_view;
};

}
