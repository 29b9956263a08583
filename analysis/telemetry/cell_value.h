// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a cell means: times, addresses, identifiers, in the many spellings of exports, into the one of the case.
// Nothing is guessed: what cannot be told is said (ZoneAssumed, Ambiguous, Invalid) or empty.

#include "analysis/base/instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace keytrail::telemetry {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
/// Its value, or -1.
constexpr int hexDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

struct TimeReading {
    enum class How : std::uint8_t {
        Exact,          ///< with its zone, or by a format that states it
        Epoch,          ///< a bare number, its unit told by its size
        ZoneAssumed,    ///< no zone stated, read as UTC
        Never,          ///< year 1, year 9999, zero: what exports write for "never"; no time
        Ambiguous,      ///< day and month cannot be told apart; no time
        Invalid,        ///< no time at all
    };
    std::optional<Instant> at;
    How how = How::Invalid;
    bool isOdd = false;         ///< second 60, or before 1990, or after 2100
};

/// RFC 3339 and its kin (blank for T, no zone, up to nine digits of fraction, date only), RFC 5322 dates
/// ("Tue, 10 Mar 2026 09:14:08 +0100"), `1/31/2026 2:03 PM`, `31.01.2026 14:03`, numbers (below 1e9 seconds since 2001,
/// then seconds, milliseconds, microseconds, nanoseconds since 1970, by size), `Wed Aug 11 05:51:02 2021` as C's asctime writes it.
/// `isMonthFirst`: the writer is known to put the month before the day (`10/13/21`, a year of two digits then is of this century).
TimeReading readTime(std::string_view text, bool isMonthFirst = false);

/// Six octets, lower case with colons, from any usual spelling (with or without separators, octets of one digit).
/// Empty for what is none, and for 00:…, ff:… and 02:00:00:00:00:00, which stand for "not told".
std::string canonicalMac(std::string_view text);
/// The same from six raw bytes.
std::string macOf(std::string_view sixBytes);

/// RFC 5952 for IPv6, dotted decimal for IPv4; a zone (%en0), brackets and a leading `/` are dropped. Empty for what is none.
std::string canonicalIp(std::string_view text);

/// Digits only where there are 14 to 16 of them, else the text as it stands.
std::string canonicalImei(std::string_view text);
/// Hexadecimal digits in lower case without separators where it is nothing else, else the text as it stands.
std::string canonicalHash(std::string_view text);
/// The host of a name or URL: without scheme, path, port and the dot at the end, in lower case; an address by canonicalIp().
std::string canonicalHost(std::string_view text);

/// Without white space at both ends.
std::string_view trimmed(std::string_view text);
std::string lowered(std::string_view text);

}
