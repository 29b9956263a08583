// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and pointer of the control flow.
#include "widgets/control_flow_view.h"

#include "widgets/code_lines.h"
#include "widgets/wording.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace keytrail::widgets {

void ControlFlowView::stepLine(int by)
{
    const auto box = currentBox();
    if (box < 0)
        return;
    const auto &rows = m_picture.boxes[std::size_t(box)].rows;
    const auto at = std::lower_bound(rows.begin(), rows.end(), m_row) - rows.begin() + by;
    if (at >= 0 && at < std::ssize(rows))
        return showRow(rows[std::size_t(at)]);
    if (by > 0)
        return goWay([](const FlowWayOut &way) { return way.kind != CodeWay::Kind::Exception && way.kind != CodeWay::Kind::Taken; });
    goBackUp();
    if (const auto above = currentBox(); above >= 0 && above != box)
        showRow(m_picture.boxes[std::size_t(above)].rows.back());
}

void ControlFlowView::goWay(const std::function<bool(const FlowWayOut &)> &fits)
{
    const auto box = currentBox();
    if (box < 0)
        return;
    for (const auto &way : m_picture.boxes[std::size_t(box)].ways) {
        if (way.to < 0 || !fits(way))
            continue;
        if (way.to != box)
            m_from[std::size_t(way.to)] = box;
        return showRow(m_picture.boxes[std::size_t(way.to)].rows.front());
    }
}

// Where one came from, else the block above that leads here and stands first.
void ControlFlowView::goBackUp()
{
    const auto box = currentBox();
    if (box < 0)
        return;
    auto to = m_from[std::size_t(box)];
    for (const auto &line : m_picture.lines) {
        if (to < 0 && line.to == box && line.from != box && !line.isBack)
            to = line.from;
    }
    if (to >= 0)
        showRow(m_picture.boxes[std::size_t(to)].rows.front());
}

void ControlFlowView::stepAside(int by)
{
    const auto box = currentBox();
    if (box < 0)
        return;
    const auto &layer = m_picture.layers[std::size_t(m_picture.boxes[std::size_t(box)].layer)];
    const auto at = std::find(layer.begin(), layer.end(), box) - layer.begin() + by;
    if (at >= 0 && at < std::ssize(layer))
        showRow(m_picture.boxes[std::size_t(layer[std::size_t(at)])].rows.front());
}

void ControlFlowView::follow()
{
    if (m_row < 0 || m_row >= m_lines.size())
        return;
    if (const auto &line = m_lines[m_row]; !line.symbol.isEmpty())
        emit followed(line.symbol);
    else if (line.target >= 0)
        showOffset(line.target);
}

bool ControlFlowView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto place = toPicture(viewport()->mapFrom(this, help->pos()));
    QStringList lines;
    if (const auto row = rowAt(place); row >= 0) {
        lines << codeText(m_lines[row]);
        for (const auto &mark : m_marks[std::size_t(row)])
            lines << mark.text;
    } else {
        const auto reach = 5 / m_scale;
        for (const auto &line : m_picture.lines) {
            bool isOn = false;
            for (std::size_t at = 1; at < line.points.size() && !line.isFar && !isOn && line.bounds.contains(place); ++at)
                isOn = QRectF(line.points[at - 1], line.points[at]).normalized().adjusted(-reach, -reach, reach, reach).contains(place);
            if (isOn && lines.size() < 6)
                lines << QStringLiteral("0x%1: ").arg(m_lines[m_picture.boxes[std::size_t(line.from)].rows.back()].offset, 0, 16) + wayText({line.kind, line.to, line.label});
        }
    }
    lines.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), wording::tip(lines.join(QLatin1Char('\n'))), this);
    return true;
}

void ControlFlowView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    m_overview = {};
    if (event->type() == QEvent::FontChange && !m_lines.isEmpty()) {
        measure();
        layOutAgain();
    }
    viewport()->update();
}

bool ControlFlowView::eventFilter(QObject *watched, QEvent *event)
{
    return paintsLegend(watched, event) || QAbstractScrollArea::eventFilter(watched, event);
}

void ControlFlowView::resizeEvent(QResizeEvent *)
{
    placeLegend();
    updateBars();
}

void ControlFlowView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoom(std::pow(1.0015, event->angleDelta().y()), event->position());
        event->accept();
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
}

void ControlFlowView::keyPressEvent(QKeyEvent *event)
{
    using Kind = CodeWay::Kind;
    const bool isControl = event->modifiers() & Qt::ControlModifier;
    const auto middle = QPointF(viewport()->rect().center());
    const auto box = currentBox();
    if (event->matches(QKeySequence::Copy) && box >= 0)
        return QApplication::clipboard()->setText(boxText(box));
    if (event->modifiers() & Qt::AltModifier)
        return QAbstractScrollArea::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Down:
        return isControl ? goWay([](const FlowWayOut &way) { return way.kind == Kind::Next || way.kind == Kind::NotTaken || way.kind == Kind::Jump || way.kind == Kind::Case; }) : stepLine(1);
    case Qt::Key_Up:
        return isControl ? goBackUp() : stepLine(-1);
    case Qt::Key_Right:
        return isControl ? goWay([](const FlowWayOut &way) { return way.kind == Kind::Taken || way.kind == Kind::Jump || way.kind == Kind::Case; }) : stepAside(1);
    case Qt::Key_Left:
        return isControl ? goWay([](const FlowWayOut &way) { return way.kind == Kind::Exception; }) : stepAside(-1);
    case Qt::Key_Home:
        return m_picture.boxes.empty() ? void() : showRow(m_picture.boxes.front().rows.front());
    case Qt::Key_End:
        return m_picture.boxes.empty() ? void() : showRow(m_picture.boxes.back().rows.back());
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        return verticalScrollBar()->triggerAction(event->key() == Qt::Key_PageDown ? QScrollBar::SliderPageStepAdd : QScrollBar::SliderPageStepSub);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1.25, rowPlace(m_row).isNull() ? middle : rowPlace(m_row).center());
    case Qt::Key_Minus:
        return zoom(0.8, rowPlace(m_row).isNull() ? middle : rowPlace(m_row).center());
    case Qt::Key_0:
        return fit();
    case Qt::Key_1:
        zoom(1 / m_scale, middle);
        return reveal();
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

void ControlFlowView::mousePressEvent(QMouseEvent *event)
{
    m_inOverview = hasOverview() && overviewPlace().contains(event->pos());
    if (m_inOverview)
        return mouseMoveEvent(event);
    m_pressed = event->pos();
    m_scrolled = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    const auto row = rowAt(toPicture(event->pos()));
    m_dragging = row < 0;
    if (row >= 0)
        setCurrent(row);
    else
        viewport()->setCursor(Qt::ClosedHandCursor);
}

void ControlFlowView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_inOverview && event->buttons() & Qt::LeftButton) {
        const auto place = overviewPlace();
        const auto small = QPointF(event->pos() - place.topLeft());
        return centreOn({small.x() / place.width() * m_picture.size.width(), small.y() / place.height() * m_picture.size.height()});
    }
    if (m_dragging && event->buttons() & Qt::LeftButton) {
        horizontalScrollBar()->setValue(m_scrolled.x() - (event->pos() - m_pressed).x());
        verticalScrollBar()->setValue(m_scrolled.y() - (event->pos() - m_pressed).y());
        return;
    }
    const auto row = rowAt(toPicture(event->pos()));
    viewport()->setCursor(row >= 0 && !m_lines[row].symbol.isEmpty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ControlFlowView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = m_inOverview = false;
    viewport()->setCursor(Qt::ArrowCursor);
}

void ControlFlowView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    rowAt(toPicture(event->pos())) >= 0 ? follow() : fit();
}

void ControlFlowView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ControlFlowView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

}
