// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, wheel and pointer of the timeline.
#include "widgets/timeline_view.h"

#include "widgets/heat_map.h"
#include "widgets/wording.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace keytrail::widgets {

namespace {

constexpr qint64 kOneGesture = 400;                            // milliseconds
constexpr std::size_t kMostZooms = 100;
constexpr std::int64_t kContext = 5 * 60 * std::int64_t(1'000'000'000);

}

void TimelineView::stepEvent(int by)
{
    int lane = m_sheet.currentLane;
    if (lane < 0 || m_data->lanes[static_cast<std::size_t>(lane)].events.empty())
        return stepLane(by > 0 ? 1 : -1);
    const auto &events = m_data->lanes[static_cast<std::size_t>(lane)].events;
    const auto *now = current();
    const auto at = now ? now - events.data() + by : 0;
    setCurrent(lane, &events[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at, 0, static_cast<std::ptrdiff_t>(events.size()) - 1))], true);
}

void TimelineView::stepLane(int by)
{
    if (m_sheet.rows.empty())
        return;
    const auto *now = current();
    const auto time = now ? now->start : m_sheet.from;
    const int row = m_sheet.currentLane < 0 ? -1 : m_sheet.rowOf(m_sheet.currentLane);
    const int next = std::clamp(row + by, 0, static_cast<int>(m_sheet.rows.size()) - 1);
    const int lane = m_sheet.rows[static_cast<std::size_t>(next)];
    const auto &events = m_data->lanes[static_cast<std::size_t>(lane)].events;
    auto at = std::lower_bound(events.begin(), events.end(), time, [](const TimelineEvent &event, std::int64_t wanted) { return event.start < wanted; });
    if (at == events.end() && !events.empty())
        --at;
    setCurrent(lane, events.empty() ? nullptr : &*at, true);
}

void TimelineView::showContext()
{
    if (const auto *event = current())
        setRange(event->start - kContext, event->end + kContext);
}

bool TimelineView::press(const QPoint &place, Qt::MouseButton button)
{
    canvas()->setFocus();
    if (button != Qt::LeftButton)
        return true;
    const int row = m_sheet.rowAt(place.y());
    if (place.x() < m_sheet.headWidth) {
        if (row >= 0) {
            const int lane = m_sheet.rows[static_cast<std::size_t>(row)];
            const auto &at = m_data->lanes[static_cast<std::size_t>(lane)];
            setCurrent(lane, nullptr, false);
            if (at.isGroup())
                setFolded(at.key, !m_sheet.folded.contains(at.key));
        }
        return true;
    }
    m_isPressed = true;
    m_pressed = place;
    return true;
}

void TimelineView::drag(const QPoint &place)
{
    canvas()->setCursor(place.x() >= m_sheet.headWidth && m_sheet.eventAt(m_sheet.rowAt(place.y()), place.x()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!m_isPressed || (!m_isDragging && std::abs(place.x() - m_pressed.x()) < 4))
        return;
    m_isDragging = true;
    const auto a = m_sheet.timeAt(std::clamp(m_pressed.x(), m_sheet.area.left(), m_sheet.area.right())), b = m_sheet.timeAt(std::clamp(place.x(), m_sheet.area.left(), m_sheet.area.right()));
    m_sheet.brushFrom = std::min(a, b);
    m_sheet.brushTo = std::max(a, b);
    replot();
}

void TimelineView::release(const QPoint &place)
{
    if (std::exchange(m_isDragging, false)) {
        m_isPressed = false;
        m_sheet.currentId = 0;
        replot();
        emit rangeSelected(m_sheet.brushFrom, m_sheet.brushTo);
        return;
    }
    if (!std::exchange(m_isPressed, false))
        return;
    const int row = m_sheet.rowAt(place.y());
    if (row < 0)
        return;
    const auto *event = m_sheet.eventAt(row, place.x());
    setCurrent(m_sheet.rows[static_cast<std::size_t>(row)], event, true);
}

// Steps of one gesture (a wheel that turns on) are one: what is a little wider or beside is not worth a stop.
void TimelineView::noteZoom()
{
    const Shown now{m_sheet.from, m_sheet.to};
    if (now.to - now.from <= 1)
        return;
    m_after.clear();
    if (!m_before.empty() && m_lastZoom.isValid() && m_lastZoom.elapsed() < kOneGesture) {
        m_lastZoom.restart();
        return;
    }
    m_lastZoom.restart();
    m_before.push_back(now);
    if (m_before.size() > kMostZooms)
        m_before.erase(m_before.begin());
}

bool TimelineView::zoomBack(bool again)
{
    auto &from = again ? m_after : m_before, &to = again ? m_before : m_after;
    if (from.empty())
        return false;
    to.push_back({m_sheet.from, m_sheet.to});
    const auto shown = from.back();
    from.pop_back();
    m_isTravelling = true;
    setRange(shown.from, shown.to);
    m_isTravelling = false;
    m_lastZoom.invalidate();
    return true;
}

void TimelineView::showHeatMap(bool shown)
{
    m_heat->setVisible(shown);
    if (shown)
        m_heat->setData(*m_data);
}

bool TimelineView::wheel(QWheelEvent *event)
{
    const int delta = event->angleDelta().y() ? event->angleDelta().y() : event->angleDelta().x();
    if (event->modifiers() & Qt::ShiftModifier)
        pan(-delta / 1200.0);
    else if (event->position().x() < m_sheet.headWidth)
        m_scroll->setValue(m_scroll->value() - delta / 120 * 3 * LaneSheet::kRow);
    else
        zoom(std::pow(0.8, delta / 120.0), m_sheet.timeAt(event->position().x()));
    event->accept();
    return true;
}

bool TimelineView::key(QKeyEvent *event)
{
    const auto middle = m_sheet.from + (m_sheet.to - m_sheet.from) / 2;
    const auto round = current() ? current()->start : middle;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        event->modifiers() & Qt::ShiftModifier ? pan(event->key() == Qt::Key_Left ? -0.2 : 0.2) : stepEvent(event->key() == Qt::Key_Left ? -1 : 1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        stepLane(event->key() == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(0.5, round);
        return true;
    case Qt::Key_Minus:
        zoom(2, round);
        return true;
    case Qt::Key_Home:
        fit();
        return true;
    case Qt::Key_Period:
        showContext();
        return true;
    case Qt::Key_Backspace:
        zoomBack(event->modifiers() & Qt::ShiftModifier);
        return true;
    case Qt::Key_H:
        showHeatMap(m_heat->isHidden());
        return true;
    case Qt::Key_Space:
        if (m_sheet.currentLane >= 0) {
            const auto &lane = m_data->lanes[static_cast<std::size_t>(m_sheet.currentLane)];
            const int group = lane.isGroup() ? m_sheet.currentLane : lane.parent;
            const auto groupKey = m_data->lanes[static_cast<std::size_t>(group)].key;
            setCurrent(group, nullptr, false);
            setFolded(groupKey, !m_sheet.folded.contains(groupKey));
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current())
            emit opened({tableName(m_sheet.currentTable), m_sheet.currentId, {}, -1});
        return true;
    case Qt::Key_Escape:
        if (m_sheet.brushFrom == m_sheet.brushTo)
            return false;
        m_sheet.brushFrom = m_sheet.brushTo = 0;
        replot();
        emit rangeSelected(0, 0);
        return true;
    default:
        return false;
    }
}

bool TimelineView::overviewEvent(QEvent *event)
{
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, [this] { replot(); }, Qt::QueuedConnection);
    const bool isPress = event->type() == QEvent::MouseButtonPress, isMove = event->type() == QEvent::MouseMove;
    if (event->type() == QEvent::MouseButtonDblClick) {
        fit();
        return true;
    }
    if (event->type() == QEvent::Wheel)
        return wheel(static_cast<QWheelEvent *>(event));
    if (!isPress && !(isMove && static_cast<QMouseEvent *>(event)->buttons() & Qt::LeftButton))
        return isMove;
    const auto middle = overviewTime(static_cast<QMouseEvent *>(event)->pos().x());
    const auto half = (m_sheet.to - m_sheet.from) / 2;
    setRange(middle - half, middle + half);
    return true;
}

bool TimelineView::tip(QHelpEvent *event)
{
    const int row = m_sheet.rowAt(event->pos().y());
    if (row < 0)
        return true;
    const auto &lane = m_data->lanes[static_cast<std::size_t>(m_sheet.rows[static_cast<std::size_t>(row)])];
    QStringList lines;
    if (event->pos().x() < m_sheet.headWidth) {
        lines << laneTitle(lane);
        if (!lane.detail.isEmpty())
            lines << lane.detail;
        if (lane.period > 0)
            lines << tr("beacon, every %1").arg(wording::span(lane.period));
    } else if (const auto *at = m_sheet.eventAt(row, event->pos().x())) {
        lines << wording::time(Instant{at->start}) << laneTitle(lane);
        if (at->end > at->start)
            lines << wording::span(at->end - at->start);
    }
    lines.isEmpty() ? QToolTip::hideText() : QToolTip::showText(event->globalPos(), wording::tip(lines.join(QLatin1Char('\n'))), canvas());
    return true;
}

}
