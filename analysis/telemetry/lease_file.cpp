// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/lease_file.h"

#include "analysis/telemetry/cell_value.h"
#include "analysis/telemetry/lines_reader.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace keytrail::telemetry {

namespace {

void putText(Value &map, std::string_view key, std::string text)
{
    Value value;
    value.kind = Value::Kind::Text;
    value.text = std::move(text);
    map.kind = Value::Kind::Map;
    map.keys.emplace_back(key);
    map.items.push_back(std::move(value));
}

/// `lease 192.0.2.7 {`: the address, or nothing.
std::string addressOf(std::string_view line)
{
    line = trimmed(line);
    if (!line.starts_with("lease ") || !line.ends_with('{'))
        return {};
    return canonicalIp(trimmed(line.substr(6, line.size() - 7)));
}

/// `2 2026/03/10 08:14:07` and `epoch 1773130447` (behind `#` or not) as a time that states its zone.
std::string timeOf(std::string_view text)
{
    if (text.starts_with("epoch "))
        return std::string(trimmed(text.substr(6, text.find(';') - 6)));
    std::string time(text.substr(std::min(text.find(' ') + 1, text.size())));
    std::replace(time.begin(), time.end(), '/', '-');
    return time.size() == 19 ? time + "Z" : std::string();
}

void statement(std::string_view line, Value &lease)
{
    line = trimmed(line);
    line = line.substr(0, line.rfind(';'));
    const auto after = [&](std::string_view word) { return line.starts_with(word) ? trimmed(line.substr(word.size())) : std::string_view(); };
    for (const char *word : {"starts", "ends"}) {
        if (const auto rest = after(word); !rest.empty() && rest != "never")
            putText(lease, word, timeOf(rest));
    }
    if (const auto rest = after("hardware ethernet "); !rest.empty())
        putText(lease, "mac", std::string(rest));
    if (const auto rest = after("client-hostname "); rest.size() > 2 && rest.front() == '"')
        putText(lease, "host_name", std::string(rest.substr(1, rest.size() - 2)));
}

std::optional<std::int64_t> instantOf(const Value &lease, std::string_view name)
{
    const auto *text = lease.member(name);
    const auto read = text ? readTime(text->text) : decltype(readTime({}))();
    if (!read.at.has_value())
        return std::nullopt;
    return read.at->nanoseconds;
}

void addSeconds(Value &lease)
{
    const auto from = instantOf(lease, "starts"), to = instantOf(lease, "ends");
    if (from.has_value() && to.has_value() && *from < *to)
        putText(lease, "seconds", std::to_string((*to - *from) / 1'000'000'000));
}

}

bool sniffLeaseFile(Source &source)
{
    NoNotes quiet;
    TextStream text(source, quiet);
    std::string line;
    std::size_t inBlock = 0;
    for (std::size_t lines = 0; lines < kSampleLines && nextLine(text, line); ++lines) {
        if (!addressOf(line).empty())
            inBlock = 1;
        else if (inBlock > 0 && trimmed(line).ends_with(';'))
            return true;
    }
    return false;
}

bool eachLease(Source &source, const std::function<void(const Value &, const std::string &)> &onRecord, Notes &notes, const Pulse &pulse)
{
    TextStream text(source, notes);
    std::string line;
    Value lease;
    std::uint64_t begin = 0;
    for (std::uint64_t number = 1; nextLine(text, line); ++number) {
        if (!pulse(text.done(), text.size()))
            return false;
        if (auto address = addressOf(line); !address.empty()) {
            lease = {};
            putText(lease, "ip", std::move(address));
            begin = number;
        } else if (lease.kind == Value::Kind::Map && trimmed(line) == "}") {
            addSeconds(lease);
            onRecord(std::exchange(lease, {}), fmt::format("line {}", begin));
        } else if (lease.kind == Value::Kind::Map && lease.items.size() < 20) {
            statement(line, lease);
        }
    }
    if (lease.kind == Value::Kind::Map)
        notes.lost("truncated", fmt::format("line {}", begin), "The file ends inside this lease; it is left out");
    return true;
}

}
