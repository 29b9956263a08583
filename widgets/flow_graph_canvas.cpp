// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flow_graph_canvas.h"

#include "widgets/flow_graph_items.h"
#include "widgets/flow_graph_view.h"
#include "widgets/theme.h"

#include <QGraphicsScene>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <map>

namespace keytrail::widgets {

namespace {

constexpr double kSmallest = 0.08, kLargest = 3;

}

GraphCanvas::GraphCanvas(FlowGraphView *owner)
    : QGraphicsView(owner)
    , m_owner(owner)
{
    auto *scene = new QGraphicsScene(this);
    scene->setItemIndexMethod(QGraphicsScene::BspTreeIndex);
    setScene(scene);
    setAccessibleName(GraphCanvas::tr("Graph"));
    setFrameShape(QFrame::NoFrame);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate); // the heads of the columns stay in place while the sheet moves
    viewport()->setCursor(Qt::ArrowCursor);
}

void GraphCanvas::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, Theme::current().color("surface.base"));
}

// The names of the layers, over their columns.
void GraphCanvas::drawForeground(QPainter *painter, const QRectF &)
{
    std::map<int, GraphLayer> columns;
    for (const auto &node : m_owner->m_items) {
        if (!m_owner->m_put.contains(node->node().what.key))
            columns.try_emplace(mapFromScene(node->pos()).x(), node->node().what.layer);
    }
    if (columns.empty())
        return;
    const auto &theme = Theme::current();
    painter->save();
    painter->resetTransform();
    painter->setFont(font());
    const int height = kHeaderHeight;
    painter->fillRect(0, 0, viewport()->width(), height, theme.color("surface.header"));
    painter->setPen(theme.color("border.normal"));
    painter->drawLine(0, height - 1, viewport()->width(), height - 1);
    painter->setPen(theme.color("text.secondary"));
    int free = 0;
    for (const auto &[x, layer] : columns) {
        if (x < free)
            continue;
        const auto name = layerName(layer);
        painter->drawText(QRect(x, 0, 400, height), Qt::AlignVCenter, name);
        free = x + fontMetrics().horizontalAdvance(name) + 8;
    }
    painter->restore();
}

void GraphCanvas::zoom(double factor)
{
    const double now = transform().m11(), next = std::clamp(now * factor, kSmallest, kLargest);
    scale(next / now, next / now);
    m_owner->m_isFitted = false;
    m_owner->placeOverview();
}

void GraphCanvas::wheelEvent(QWheelEvent *event)
{
    zoom(std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

void GraphCanvas::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return m_owner->copyCurrent();
    const bool isControl = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return m_owner->step(static_cast<Qt::Key>(event->key()));
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return isControl ? zoom(1.25) : m_owner->grow(m_owner->current());
    case Qt::Key_Minus:
        return isControl ? zoom(0.8) : m_owner->fold(m_owner->current());
    case Qt::Key_Home:
        return m_owner->fit();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_owner->openCurrent();
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void GraphCanvas::mousePressEvent(QMouseEvent *event)
{
    for (const auto *item : items(event->pos())) {
        const auto *node = dynamic_cast<const GraphNodeItem *>(item);
        if (!node)
            continue;
        if (!node->badgeSign().isNull() && node->badge().contains(node->mapFromScene(mapToScene(event->pos()))))
            return node->badgeSign() == QLatin1Char('+') ? m_owner->grow(node) : m_owner->fold(node);
        break;
    }
    QGraphicsView::mousePressEvent(event);
}

void GraphCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (dynamic_cast<const GraphNodeItem *>(itemAt(event->pos())))
        m_owner->openCurrent();
    else
        m_owner->fit();
}

void GraphCanvas::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_owner->m_isFitted)
        m_owner->fit();
    m_owner->placeOverview();
}

void GraphCanvas::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    m_owner->m_overview->update();
}

void GraphCanvas::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

}
