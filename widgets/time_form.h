// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

/// How times are told in the whole window: in UTC, in the zone of this computer, or counted from the case's first one. Whatever
/// it is, a time says it. Files and filters know UTC alone. GUI thread and jobs read it; the GUI thread sets it.
namespace keytrail::widgets::timeform {

enum class Form { Utc, Local, Relative };

Form current();
/// `reference`: what is counted from, nanoseconds since 1970.
void set(Form form, std::int64_t reference = 0);

/// Nanoseconds to be added to `time` for a clock that knows no zones to show it.
std::int64_t shift(std::int64_t time);
/// `UTC`, `+01:00`, or nothing where times are counted.
QString zone(std::int64_t time);
/// `2026-01-05 10:11:12.123 UTC`, `2026-01-05 11:11:12.123 +01:00`, `+3 d 04:05:06.789`.
QString text(std::int64_t time);

}
