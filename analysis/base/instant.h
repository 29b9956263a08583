// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace keytrail
{

/// A point in time: nanoseconds since 1970-01-01T00:00:00Z, leap seconds aside. Holds the years 1677 to 2262.
struct Instant {
    std::int64_t nanoseconds = 0;
    auto operator<=>(const Instant &) const = default;
};

/// RFC 3339 in UTC with nine digits of fraction: "2026-01-05T10:11:12.123456789Z".
std::string toRfc3339(Instant at);

/// RFC 3339 section 5.6, with any offset, any length of fraction, blank or T between; nothing where it is no such time,
/// is out of range, or states no offset (a time without zone is not a point in time: ask parseLocal).
std::optional<Instant> parseRfc3339(std::string_view text);

/// The same grammar without an offset, read as if it were UTC; the caller says so in a note (`zone-assumed`).
std::optional<Instant> parseLocal(std::string_view text);

/// RFC 9110 section 5.6.7, the fixed form only ("Sun, 06 Nov 1994 08:49:37 GMT"); the day's name is not checked.
std::optional<Instant> parseHttpDate(std::string_view text);

/// Seconds since 1970 of a Gregorian date and time (month 1 to 12, day 1 to 31, as UTC); nothing where no such day exists.
/// Second 60 is read as 59 (leap seconds have no place on this scale).
std::optional<std::int64_t> epochSeconds(std::int64_t year, int month, int day, int hour, int minute, int second);

}
