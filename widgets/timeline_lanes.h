// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Draws lanes of a timeline. Knows rows and pixels; where time lies is handed in.

#include "widgets/theme.h"
#include "widgets/timeline_data.h"

#include <QRect>
#include <QSet>

class QPainter;

namespace keytrail::widgets {

/// Above this many events in view a lane shows how many there are, not which; and where marks would cover each other.
constexpr std::size_t kMostPoints = 5000;
constexpr int kLeastRoom = 4;      ///< px to an event

struct LaneSheet {
    static constexpr int kRow = 24, kRuler = 24;

    const TimelineData *data = nullptr;
    std::vector<int> rows;          ///< lanes in view order, folded ones left out
    QSet<QString> folded;           ///< keys of groups
    QRect area;                     ///< of the lanes, without heads and ruler
    int headWidth = 320;
    int scroll = 0;                 ///< px
    std::int64_t from = 0, to = 1;  ///< what the area spans
    int currentLane = -1;
    std::int64_t currentId = 0;     ///< event; 0: none
    TimelineTable currentTable = TimelineTable::Flow;
    std::int64_t trace = 0;         ///< whose line is drawn strongly
    std::int64_t brushFrom = 0, brushTo = 0; ///< equal: no brush
    bool hasFocus = false;

    double x(std::int64_t time) const;
    std::int64_t timeAt(double x) const;
    int rowTop(int row) const { return area.top() + row * kRow - scroll; }
    int rowAt(int y) const;         ///< -1: none
    int rowOf(int lane) const;      ///< that of its group where that is folded; -1: none
    bool isDense(const TimelineLane &lane) const;
    /// The event of the row nearest to `x`, within 8 px; null: none, or the row shows density.
    const TimelineEvent *eventAt(int row, double x) const;
};

Kind markOf(TimelineTable table);
QString laneTitle(const TimelineLane &lane);
QString gapText(const TimelineLane &lane);
void paintLanes(QPainter &painter, const LaneSheet &sheet, const QFont &font);

}
