// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace keytrail::widgets {

struct TimelineTick {
    std::int64_t time = 0;  ///< nanoseconds since 1970
    QString text;           ///< "07:45", "07:45:10.250", "Mon 9 Nov"; in UTC
    bool isDay = false;     ///< midnight UTC: drawn through all lanes
};

/// Ticks of a ruler over [from, to] that is `pixels` wide and gives a label at least `room` pixels; at most 2,000.
std::vector<TimelineTick> timelineTicks(std::int64_t from, std::int64_t to, int pixels, int room);

/// "9 Nov 2026, 07:44 - 08:21 UTC": the shortest that tells both ends.
QString timelineSpanText(std::int64_t from, std::int64_t to);

}
