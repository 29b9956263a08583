// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/rhythm.h"

#include "analysis/base/json_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace keytrail::capture
{

namespace
{

template <class Number> Number median(std::vector<Number> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

template <class Number> Number spread(const std::vector<Number> &values, Number around)
{
    std::vector<Number> distances;
    distances.reserve(values.size());
    for (const auto value : values)
        distances.push_back(value > around ? value - around : around - value);
    return median(std::move(distances));
}

template <class Number> double evenness(Number spread, Number around)
{
    return around == 0 ? 0.0 : std::max(0.0, 1.0 - double(spread) / double(around));
}

}

std::optional<Rhythm> rhythmOf(std::vector<Contact> contacts)
{
    if (contacts.size() < Rhythm::kFewest)
        return std::nullopt;
    std::sort(contacts.begin(), contacts.end(), [](const Contact &a, const Contact &b) { return a.time < b.time; });
    std::vector<std::int64_t> intervals;
    std::vector<std::uint64_t> sizes;
    for (std::size_t i = 0; i < contacts.size(); ++i) {
        sizes.push_back(contacts[i].bytes);
        if (i > 0)
            intervals.push_back(contacts[i].time - contacts[i - 1].time);
    }
    Rhythm out;
    out.contacts = contacts.size();
    out.first = contacts.front().time;
    out.last = contacts.back().time;
    out.interval = median(intervals);
    if (out.interval < Rhythm::kShortestInterval)
        return std::nullopt;
    out.intervalSpread = spread(intervals, out.interval);
    out.size = median(sizes);
    out.sizeSpread = spread(sizes, out.size);
    out.timing = evenness(out.intervalSpread, out.interval);
    out.sizes = evenness(out.sizeSpread, out.size);
    const auto near = std::count_if(intervals.begin(), intervals.end(),
        [&](std::int64_t interval) { return std::abs(interval - out.interval) * 4 <= out.interval; });
    out.kept = double(near) / double(intervals.size());
    out.score = static_cast<int>(std::lround(100 * (0.4 * out.timing + 0.3 * out.sizes + 0.3 * out.kept)));
    return out.score >= Rhythm::kLowestScore ? std::optional(out) : std::nullopt;
}

std::string Rhythm::text() const
{
    return fmt::format("{} contacts about every {:.1f} s (spread {:.1f} s) with {} bytes (spread {}), score {}", contacts,
        double(interval) / 1e9, double(intervalSpread) / 1e9, size, sizeSpread, score);
}

std::string Rhythm::json(std::size_t flows) const
{
    const auto number = [](auto value) { return static_cast<std::int64_t>(value); };
    JsonWriter json;
    json.beginObject().key("score").number(std::int64_t(score)).key("contacts").number(number(contacts)).key("flows").number(number(flows));
    json.key("interval_ns").number(interval).key("interval_spread_ns").number(intervalSpread);
    json.key("size").number(number(size)).key("size_spread").number(number(sizeSpread));
    json.key("timing_percent").number(number(std::lround(100 * timing))).key("sizes_percent").number(number(std::lround(100 * sizes)));
    json.key("kept_percent").number(number(std::lround(100 * kept)));
    json.key("first_ns").number(first).key("last_ns").number(last);
    return json.endObject().take();
}

}
