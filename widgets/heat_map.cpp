// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/heat_map.h"

#include "widgets/theme.h"
#include "widgets/time_form.h"
#include "widgets/wording.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace keytrail::widgets {

namespace {

constexpr std::int64_t kHeatHour = 3'600'000'000'000, kHeatDay = 24 * kHeatHour; // nanoseconds
constexpr int kHeatLeft = 44, kHeatTop = 4, kHeatBottom = 18;

std::int64_t dayOf(std::int64_t time)
{
    return time / kHeatDay - (time % kHeatDay < 0 ? 1 : 0);
}

}

HeatMap::HeatMap(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Hours and days"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void HeatMap::setData(const TimelineData &data)
{
    m_counts.clear();
    m_columns = 0;
    m_most = 0;
    if (data.events == 0) {
        update();
        return;
    }
    m_firstDay = dayOf(data.begin + timeform::shift(data.begin));
    const auto days = dayOf(data.end + timeform::shift(data.end)) - m_firstDay + 1;
    m_daysInColumn = int(std::max<std::int64_t>(1, (days + kMostColumns - 1) / kMostColumns));
    m_columns = int((days + m_daysInColumn - 1) / m_daysInColumn);
    m_counts.assign(std::size_t(m_columns) * kHours, 0);
    // A zone's offset is asked for once a day of UTC: a million events need no million look-ups.
    std::int64_t knownDay = INT64_MIN, shift = 0;
    for (const auto &lane : data.lanes) {
        if (lane.isGroup() || lane.role == TimelineLane::Role::Findings)
            continue;
        for (const auto &one : lane.events) {
            if (dayOf(one.start) != knownDay) {
                knownDay = dayOf(one.start);
                shift = timeform::shift(one.start);
            }
            const auto at = one.start + shift - m_firstDay * kHeatDay;
            const auto column = dayOf(at) / m_daysInColumn, hour = (at - dayOf(at) * kHeatDay) / kHeatHour;
            if (column >= 0 && column < m_columns)
                m_most = std::max(m_most, ++m_counts[std::size_t(column) * kHours + std::size_t(hour)]);
        }
    }
    setCurrent(m_column, m_hour);
}

std::uint32_t HeatMap::count(int column, int hour) const
{
    return column >= 0 && column < m_columns && hour >= 0 && hour < kHours ? m_counts[std::size_t(column) * kHours + std::size_t(hour)] : 0;
}

QRect HeatMap::cell(int column, int hour) const
{
    const double across = double(width() - kHeatLeft - 8) / std::max(1, m_columns), down = double(height() - kHeatTop - kHeatBottom) / kHours;
    const auto left = int(kHeatLeft + across * column), top = int(kHeatTop + down * hour);
    return {left, top, std::max(1, int(kHeatLeft + across * (column + 1)) - left - (across > 4 ? 1 : 0)), std::max(1, int(kHeatTop + down * (hour + 1)) - top - 1)};
}

std::int64_t HeatMap::start(int column) const
{
    return (m_firstDay + std::int64_t(column) * m_daysInColumn) * kHeatDay;
}

QString HeatMap::text(int column, int hour) const
{
    const auto at = start(column) + hour * kHeatHour;
    const auto real = at - timeform::shift(at);
    auto day = wording::day(Instant{real});
    if (m_daysInColumn > 1)
        day = tr("%1 and the %2 days after it").arg(day).arg(m_daysInColumn - 1);
    const auto zone = timeform::zone(real);
    return tr("%1, %2:00 to %3:00%4: %5").arg(day).arg(hour, 2, 10, QLatin1Char('0')).arg(hour + 1, 2, 10, QLatin1Char('0')).arg(zone.isEmpty() ? QString() : QLatin1Char(' ') + zone,
        wording::counted("keytrail::widgets::HeatMap", "%1 event", QT_TRANSLATE_N_NOOP("keytrail::widgets::HeatMap", "%1 events"), count(column, hour)));
}

void HeatMap::setCurrent(int column, int hour)
{
    m_column = std::clamp(column, 0, std::max(0, m_columns - 1));
    m_hour = std::clamp(hour, 0, kHours - 1);
    setAccessibleDescription(m_columns ? text(m_column, m_hour) : QString());
    update();
}

void HeatMap::choose()
{
    if (m_columns == 0)
        return;
    const auto from = start(m_column) + m_hour * kHeatHour;
    const auto to = m_daysInColumn > 1 ? start(m_column + 1) : from + kHeatHour;
    emit hourChosen(from - timeform::shift(from), to - timeform::shift(to));
}

bool HeatMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int column = 0; column < m_columns; ++column) {
        for (int hour = 0; hour < kHours; ++hour) {
            if (cell(column, hour).adjusted(0, 0, 1, 1).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), wording::tip(text(column, hour)), this);
                return true;
            }
        }
    }
    QToolTip::hideText();
    return true;
}

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = Theme::current();
    painter.fillRect(rect(), theme.color("surface.base"));
    const auto base = theme.color("surface.base"), fill = theme.color("selection.brush");
    painter.setFont(font());
    painter.setPen(theme.color("text.secondary"));
    for (int hour = 0; hour < kHours; hour += 6)
        painter.drawText(QRect(0, cell(0, hour).top() - 4, kHeatLeft - 6, 16), Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0')));
    int free = 0;
    for (int column = 0; column < m_columns; ++column) {
        const auto place = cell(column, kHours - 1);
        const auto name = wording::day(Instant{start(column) - timeform::shift(start(column))});
        if (place.left() >= free) {
            painter.setPen(theme.color("text.secondary"));
            painter.drawText(place.left(), height() - 5, name);
            free = place.left() + painter.fontMetrics().horizontalAdvance(name) + 14;
        }
        for (int hour = 0; hour < kHours; ++hour) {
            const auto here = count(column, hour);
            const auto box = cell(column, hour);
            if (here == 0) {
                painter.fillRect(box, theme.color("surface.alternate"));
                continue;
            }
            // The few beside the many stay to be seen.
            const auto part = 0.25 + 0.75 * std::sqrt(double(here) / std::max<std::uint32_t>(1, m_most));
            const auto mix = [&](int a, int b) { return int(a + (b - a) * part); };
            painter.fillRect(box, QColor(mix(base.red(), fill.red()), mix(base.green(), fill.green()), mix(base.blue(), fill.blue())));
        }
    }
    if (hasFocus() && m_columns) {
        painter.setPen(QPen(theme.color("text.primary"), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell(m_column, m_hour).adjusted(-1, -1, 1, 1));
    }
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_column - 1, m_hour);
    case Qt::Key_Right:
        return setCurrent(m_column + 1, m_hour);
    case Qt::Key_Up:
        return setCurrent(m_column, m_hour - 1);
    case Qt::Key_Down:
        return setCurrent(m_column, m_hour + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose();
    default:
        QWidget::keyPressEvent(event);
    }
}

void HeatMap::mousePressEvent(QMouseEvent *event)
{
    const double across = double(width() - kHeatLeft - 8) / std::max(1, m_columns), down = double(height() - kHeatTop - kHeatBottom) / kHours;
    const auto column = int(std::floor((event->pos().x() - kHeatLeft) / across)), hour = int(std::floor((event->pos().y() - kHeatTop) / down));
    if (column < 0 || column >= m_columns || hour < 0 || hour >= kHours)
        return;
    setCurrent(column, hour);
    choose();
}

void HeatMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void HeatMap::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

}
