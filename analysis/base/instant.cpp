// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/instant.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>

namespace keytrail
{

namespace
{

constexpr std::int64_t kSecond = 1'000'000'000;

// Days from civil and back: H. Hinnant, "chrono-compatible low-level date algorithms".
constexpr std::int64_t daysFromCivil(std::int64_t year, int month, int day)
{
    year -= month <= 2;
    const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
    const std::int64_t yearOfEra = year - era * 400;
    const std::int64_t dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

struct Digits {
    std::string_view text;
    std::size_t at = 0;
    bool ok = true;

    int take(std::size_t count)
    {
        int value = 0;
        for (std::size_t i = 0; i < count; ++i, ++at) {
            if (at >= text.size() || text[at] < '0' || text[at] > '9') {
                ok = false;
                return 0;
            }
            value = value * 10 + (text[at] - '0');
        }
        return value;
    }
    bool is(std::string_view any) const { return at < text.size() && any.find(text[at]) != std::string_view::npos; }
    void want(std::string_view any)
    {
        if (!is(any))
            ok = false;
        else
            ++at;
    }
};

std::optional<Instant> parse(std::string_view text, bool zoned)
{
    Digits in{text};
    const int year = in.take(4);
    in.want("-");
    const int month = in.take(2);
    in.want("-");
    const int day = in.take(2);
    in.want("Tt ");
    const int hour = in.take(2);
    in.want(":");
    const int minute = in.take(2);
    in.want(":");
    const int second = in.take(2);
    std::int64_t fraction = 0;
    if (in.ok && in.is(".,")) {
        ++in.at;
        std::int64_t unit = kSecond;
        const auto begin = in.at;
        while (in.is("0123456789")) {
            unit /= 10;
            fraction += (text[in.at++] - '0') * unit;
        }
        if (in.at == begin)
            return {};
    }
    std::int64_t offset = 0;
    if (zoned) {
        if (in.is(" ") && in.at + 1 < text.size())
            ++in.at;
        if (in.is("Zz")) {
            ++in.at;
        } else if (text.substr(std::min(in.at, text.size())) == "UTC") {
            in.at += 3;
        } else {
            const bool west = in.is("-");
            in.want("+-");
            offset = in.take(2) * 3600;
            if (in.is(":"))
                ++in.at;
            const int minutes = in.take(2);
            if (minutes > 59)
                return {};
            offset += minutes * 60;
            offset = west ? -offset : offset;
        }
    }
    if (!in.ok || in.at != text.size())
        return {};
    const auto seconds = epochSeconds(year, month, day, hour, minute, second);
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() / kSecond - 100000;
    if (!seconds || *seconds > most || *seconds < -most)
        return {};
    return Instant{(*seconds - offset) * kSecond + fraction};
}

}

std::optional<std::int64_t> epochSeconds(std::int64_t year, int month, int day, int hour, int minute, int second)
{
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0
        || second > 60)
        return {};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (day > days[month - 1] + (month == 2 && leap))
        return {};
    return daysFromCivil(year, month, day) * 86400 + hour * 3600 + minute * 60 + (second == 60 ? 59 : second);
}

std::string toRfc3339(Instant at)
{
    std::int64_t seconds = at.nanoseconds / kSecond, fraction = at.nanoseconds % kSecond;
    if (fraction < 0) {
        fraction += kSecond;
        --seconds;
    }
    std::int64_t days = seconds / 86400, rest = seconds % 86400;
    if (rest < 0) {
        rest += 86400;
        --days;
    }
    days += 719468;
    const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
    const std::int64_t dayOfEra = days - era * 146097;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t shifted = (5 * dayOfYear + 2) / 153;
    const std::int64_t day = dayOfYear - (153 * shifted + 2) / 5 + 1;
    const std::int64_t month = shifted < 10 ? shifted + 3 : shifted - 9;
    const std::int64_t year = yearOfEra + era * 400 + (month <= 2);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:09}Z", year, month, day, rest / 3600, rest / 60 % 60, rest % 60, fraction);
}

std::optional<Instant> parseRfc3339(std::string_view text)
{
    return parse(text, true);
}

std::optional<Instant> parseLocal(std::string_view text)
{
    return parse(text, false);
}

std::optional<Instant> parseHttpDate(std::string_view text)
{
    constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    constexpr std::size_t kLength = 29;
    if (text.size() != kLength || text.substr(3, 2) != ", " || text.substr(25) != " GMT" || text[7] != ' ' || text[11] != ' ' || text[16] != ' '
        || text[19] != ':' || text[22] != ':')
        return {};
    const auto month = months.find(text.substr(8, 3));
    const auto number = [&](std::size_t at, std::size_t digits) {
        int value = 0;
        for (std::size_t i = at; i < at + digits; ++i) {
            if (text[i] < '0' || text[i] > '9')
                return -1;
            value = value * 10 + (text[i] - '0');
        }
        return value;
    };
    const int day = number(5, 2), year = number(12, 4), hour = number(17, 2), minute = number(20, 2), second = number(23, 2);
    if (month == std::string_view::npos || month % 3 != 0 || std::min({day, year, hour, minute, second}) < 0)
        return {};
    const auto seconds = epochSeconds(year, static_cast<int>(month / 3) + 1, day, hour, minute, second);
    constexpr std::int64_t kSecond = 1'000'000'000;
    constexpr std::int64_t kFurthest = 9'000'000'000; // seconds that still fit as nanoseconds
    if (!seconds || *seconds > kFurthest || *seconds < -kFurthest)
        return {};
    return Instant{*seconds * kSecond};
}

}
