// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/cell_value.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace keytrail::telemetry {

namespace {

using How = TimeReading::How;

constexpr std::int64_t kSecond = 1'000'000'000;
constexpr std::int64_t kAppleEpoch = 978'307'200;   // 2001-01-01T00:00:00Z
constexpr std::int64_t kYear1 = -62'135'596'800;    // 0001-01-01T00:00:00Z
constexpr std::int64_t kYear1990 = 631'152'000, kYear2100 = 4'102'444'800;

TimeReading reading(Instant at, How how)
{
    const auto seconds = at.nanoseconds / kSecond;
    return {at, how, seconds < kYear1990 || seconds >= kYear2100};
}

/// A number alone: telemetry exports know five scales, ten years wide apart from each other.
std::optional<TimeReading> readEpoch(std::string_view text)
{
    const auto dot = text.find('.');
    const auto whole = text.substr(0, dot);
    std::int64_t value = 0;
    const auto end = whole.data() + whole.size();
    const auto parsed = std::from_chars(whole.data(), end, value);
    if (whole.empty() || parsed.ptr != end || parsed.ec != std::errc())
        return {};
    std::int64_t fraction = 0;
    if (dot != std::string_view::npos) {
        const auto digits = text.substr(dot + 1);
        if (digits.empty() || !std::all_of(digits.begin(), digits.end(), isDigit))
            return {};
        std::int64_t unit = kSecond;
        for (const char c : digits)
            fraction += (c - '0') * (unit /= 10);
    }
    if (value == 0 || value == kYear1)
        return TimeReading{{}, How::Never, false};
    if (value < 0)
        return value > -9'000'000'000 ? reading(Instant{value * kSecond}, How::Epoch) : TimeReading{};
    if (value < 1'000'000'000)
        return reading(Instant{(value + kAppleEpoch) * kSecond + fraction}, How::Epoch);
    if (value < 100'000'000'000)
        return value < 9'000'000'000 ? reading(Instant{value * kSecond + fraction}, How::Epoch) : TimeReading{};
    if (value < 100'000'000'000'000)
        return value < 9'000'000'000'000 ? reading(Instant{value * 1'000'000 + fraction / 1000}, How::Epoch) : TimeReading{};
    if (value < 100'000'000'000'000'000)
        return value < 9'000'000'000'000'000 ? reading(Instant{value * 1000}, How::Epoch) : TimeReading{};
    return reading(Instant{value}, How::Epoch);
}

struct Scan {
    std::string_view text;
    std::size_t at = 0;

    int number(std::size_t most)
    {
        int value = 0;
        const auto begin = at;
        while (at < text.size() && at - begin < most && isDigit(text[at]))
            value = value * 10 + (text[at++] - '0');
        return at == begin ? -1 : value;
    }
    bool skip(char c)
    {
        if (at >= text.size() || text[at] != c)
            return false;
        ++at;
        return true;
    }
    void blanks()
    {
        while (at < text.size() && (text[at] == ' ' || text[at] == ','))
            ++at;
    }
    bool atEnd() const { return at >= text.size(); }
};

/// `h:mm`, `h:mm:ss`, with AM or PM, or nothing at all; nanoseconds since midnight or -1.
std::int64_t readClock(Scan &in)
{
    in.blanks();
    if (in.atEnd())
        return 0;
    int hour = in.number(2);
    const int minute = in.skip(':') ? in.number(2) : -1;
    const int second = in.skip(':') ? in.number(2) : 0;
    std::int64_t fraction = 0;
    if (in.skip('.')) {
        const auto begin = in.at;
        fraction = std::max(in.number(9), 0);
        for (auto digits = in.at - begin; digits < 9; ++digits)
            fraction *= 10;
    }
    in.blanks();
    const auto half = lowered(in.text.substr(in.at, 2));
    if (half == "am" || half == "pm") {
        in.at += 2;
        if (hour < 1 || hour > 12)
            return -1;
        hour = hour % 12 + (half == "pm" ? 12 : 0);
    }
    const bool isSane = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second <= 60;
    return isSane ? (hour * 3600 + minute * 60 + std::min(second, 59)) * kSecond + fraction : -1;
}

/// `31/01/2026`, `1/31/2026`, `31.01.2026`: dots mean the day comes first, slashes leave it open where both could be months.
std::optional<TimeReading> readDayMonth(std::string_view text, bool isMonthFirst)
{
    Scan in{text};
    int first = in.number(2);
    const char separator = in.atEnd() ? '\0' : text[in.at];
    if (first < 0 || (separator != '/' && separator != '.' && separator != '-') || !in.skip(separator))
        return {};
    int second = in.number(2);
    const auto yearAt = in.skip(separator) ? in.at : text.size();
    int year = in.number(4);
    const auto yearDigits = in.at - std::min(yearAt, in.at);
    if (second < 0 || year < 0 || (yearDigits != 4 && !(isMonthFirst && yearDigits == 2)))
        return {};
    year += yearDigits == 2 ? 2000 : 0;
    const auto clock = readClock(in);
    if (clock < 0 || !in.atEnd() || first < 1 || second < 1)
        return TimeReading{};
    if (!isMonthFirst && separator != '.' && first <= 12 && second <= 12 && first != second)
        return TimeReading{{}, How::Ambiguous, false};
    if (isMonthFirst || (separator != '.' && first <= 12 && second > 12))
        std::swap(first, second);
    const auto seconds = epochSeconds(year, second, first, 0, 0, 0);
    if (!seconds || *seconds < -9'000'000'000 || *seconds > 9'000'000'000)
        return TimeReading{};
    return reading(Instant{*seconds * kSecond + clock}, How::ZoneAssumed);
}

constexpr std::array<std::string_view, 12> kMonths = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};

/// `Wed Aug 11 05:51:02 2021`, as C's asctime writes it; the day of the week is not asked.
std::optional<TimeReading> readAscTime(std::string_view text)
{
    if (text.size() < 20 || text[3] != ' ' || text[7] != ' ')
        return {};
    const auto month = std::find(kMonths.begin(), kMonths.end(), lowered(text.substr(4, 3)));
    Scan in{text, 8};
    in.blanks();
    const int day = in.number(2);
    const int year = static_cast<int>(Scan{text, text.size() - 4}.number(4));
    if (month == kMonths.end() || day < 1 || text[text.size() - 5] != ' ')
        return {};
    Scan clockText{text.substr(0, text.size() - 5), in.at};
    const auto clock = readClock(clockText);
    const auto seconds = epochSeconds(year, static_cast<int>(month - kMonths.begin()) + 1, day, 0, 0, 0);
    if (clock < 0 || !clockText.atEnd() || !seconds || year < 1970)
        return TimeReading{};
    return reading(Instant{*seconds * kSecond + clock}, How::ZoneAssumed);
}

/// RFC 5322 section 3.3, the day of the week not asked.
std::optional<TimeReading> readMailDate(std::string_view text)
{
    if (const auto comma = text.find(", "); comma == 3)
        text.remove_prefix(5);
    Scan in{text};
    const int day = in.number(2);
    in.blanks();
    const auto month = std::find(kMonths.begin(), kMonths.end(), lowered(text.substr(std::min(in.at, text.size()), 3)));
    if (day < 1 || month == kMonths.end())
        return {};
    in.at += 3;
    in.blanks();
    const int year = in.number(4);
    in.blanks();
    const int hour = in.number(2), minute = in.skip(':') ? in.number(2) : -1, second = in.skip(':') ? in.number(2) : 0;
    in.blanks();
    const auto seconds = epochSeconds(year, static_cast<int>(month - kMonths.begin()) + 1, day, hour, minute, second);
    if (!seconds || *seconds < -9'000'000'000 || *seconds > 9'000'000'000)
        return TimeReading{};
    const auto zone = text.substr(std::min(in.at, text.size()));
    if (zone == "GMT" || zone == "UT" || zone == "Z")
        return reading(Instant{*seconds * kSecond}, How::Exact);
    if (zone.empty())
        return reading(Instant{*seconds * kSecond}, How::ZoneAssumed);
    if (zone.size() != 5 || (zone[0] != '+' && zone[0] != '-') || !std::all_of(zone.begin() + 1, zone.end(), isDigit))
        return TimeReading{};
    const std::int64_t offset = ((zone[1] - '0') * 10 + zone[2] - '0') * 3600 + ((zone[3] - '0') * 10 + zone[4] - '0') * 60;
    return reading(Instant{(*seconds - (zone[0] == '-' ? -offset : offset)) * kSecond}, How::Exact);
}

}

TimeReading readTime(std::string_view text, bool isMonthFirst)
{
    text = trimmed(text);
    if (text.starts_with("0001-01-0") || text.starts_with("9999-12-31") || text.starts_with("0000-00-00") || text.starts_with("01/01/0001") || text.starts_with("1/1/0001"))
        return {{}, How::Never, false};
    std::string closed;
    if (text.size() > 20 && text[text.size() - 6] == ' ' && (text[text.size() - 5] == '+' || text[text.size() - 5] == '-')) {
        closed = text; // `… 08:14:07.123 +0100`
        closed.erase(closed.size() - 6, 1);
        text = closed[10] == ' ' || closed[10] == 'T' ? std::string_view(closed) : text;
    }
    const bool isLeap = text.size() >= 19 && text.substr(17, 2) == "60";
    if (const auto at = parseRfc3339(text)) {
        auto found = reading(*at, How::Exact);
        found.isOdd |= isLeap;
        return found;
    }
    const auto local = parseLocal(text.size() == 10 && text[4] == '-' ? std::string(text) + " 00:00:00" : text.size() == 16 && text[4] == '-' ? std::string(text) + ":00" : std::string(text));
    if (local) {
        auto found = reading(*local, How::ZoneAssumed);
        found.isOdd |= isLeap;
        return found;
    }
    if (const auto epoch = readEpoch(text))
        return *epoch;
    if (const auto day = readDayMonth(text, isMonthFirst))
        return *day;
    if (const auto asc = readAscTime(text))
        return *asc;
    return readMailDate(text).value_or(TimeReading{});
}

}
