// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/indicator_list.h"

#include "analysis/telemetry/cell_value.h"
#include "analysis/telemetry/lines_reader.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace keytrail::telemetry {

namespace {

std::string plainOf(std::string_view word)
{
    std::string out(word);
    const auto replace = [&](std::string_view from, std::string_view to) {
        for (auto at = out.find(from); at != std::string::npos; at = out.find(from, at + to.size()))
            out.replace(at, from.size(), to);
    };
    replace("[.]", ".");
    replace("(.)", ".");
    replace("[:]", ":");
    if (lowered(out).starts_with("hxxp"))
        out.replace(1, 2, "tt");
    return out;
}

std::string_view withoutRemark(std::string_view line)
{
    line = trimmed(line);
    if (line.starts_with('#') || line.starts_with(';') || line.starts_with("//"))
        return {};
    const auto remark = line.find(" #");
    return trimmed(line.substr(0, remark));
}

bool isHost(std::string_view word)
{
    const auto last = word.rfind('.');
    if (last == std::string_view::npos || last == 0 || word.size() > 253 || word.ends_with('.') || word.find("..") != std::string_view::npos)
        return false;
    const auto top = word.substr(last + 1);
    const auto isPart = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == '*' || static_cast<unsigned char>(c) >= 0x80; };
    const bool isTop = top.size() >= 2 && std::any_of(top.begin(), top.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80; });
    return isTop && std::all_of(word.begin(), word.end(), isPart);
}

/// A name turned round, as packages and bundle ids are, whose end is no usual top-level domain.
bool isPackage(std::string_view word)
{
    constexpr std::array<std::string_view, 12> tops = {"com", "org", "net", "io", "de", "eu", "co", "me", "app", "dev", "info", "biz"};
    const auto isTop = [&](std::string_view part) { return std::find(tops.begin(), tops.end(), lowered(part)) != tops.end(); };
    return isTop(word.substr(0, word.find('.'))) && !isTop(word.substr(word.rfind('.') + 1)) && word.find('-') == std::string_view::npos && word.find('*') == std::string_view::npos;
}

}

std::string indicatorType(std::string_view word)
{
    const bool isHex = word.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
    if (isHex && (word.size() == 32 || word.size() == 40 || word.size() == 64))
        return word.size() == 32 ? "md5" : word.size() == 40 ? "sha1" : "sha256";
    if (word.find("://") != std::string_view::npos)
        return "url";
    if (!canonicalIp(word).empty())
        return "ip";
    const auto host = word.substr(0, word.find_first_of("/:"));
    if (!isHost(host))
        return {};
    return host.size() < word.size() && word[host.size()] == '/' ? "url" : isPackage(word) ? "package" : "host";
}

namespace {

void put(Value &map, std::string_view key, std::string text)
{
    Value value;
    value.kind = Value::Kind::Text;
    value.text = std::move(text);
    map.kind = Value::Kind::Map;
    map.keys.emplace_back(key);
    map.items.push_back(std::move(value));
}

}

std::optional<Value> indicatorOf(std::string_view line)
{
    auto word = withoutRemark(line);
    if (const auto blank = word.find_first_of(" \t"); blank != std::string_view::npos) { // a hosts file
        const auto sink = canonicalIp(word.substr(0, blank));
        if (sink != "0.0.0.0" && sink != "127.0.0.1" && sink != "::" && sink != "::1")
            return {};
        word = trimmed(word.substr(blank));
    }
    auto plain = plainOf(word);
    const auto type = indicatorType(plain);
    if (type.empty() || plain.find_first_of(" \t,\"'<>") != std::string::npos)
        return {};
    Value indicator;
    put(indicator, "type", type);
    put(indicator, "value", std::move(plain));
    return indicator;
}

bool sniffIndicatorList(Source &source)
{
    NoNotes quiet;
    TextStream text(source, quiet);
    std::string line;
    std::size_t looked = 0, fits = 0;
    while (looked < kSampleLines && nextLine(text, line)) {
        if (withoutRemark(line).empty())
            continue;
        ++looked;
        fits += indicatorOf(line).has_value();
    }
    return looked > 0 && fits * 10 >= looked * 9;
}

bool eachIndicator(Source &source, const std::function<void(const Value &, const std::string &)> &onRecord, Notes &notes, const Pulse &pulse)
{
    TextStream text(source, notes);
    std::string line;
    std::uint64_t other = 0, firstOther = 0;
    for (std::uint64_t number = 1; nextLine(text, line); ++number) {
        if (!pulse(text.done(), text.size()))
            return false;
        if (withoutRemark(line).empty())
            continue;
        if (const auto indicator = indicatorOf(line))
            onRecord(*indicator, fmt::format("line {}", number));
        else if (other++ == 0)
            firstOther = number;
    }
    if (other > 0)
        notes.lost("row-rejected", fmt::format("line {}", firstOther), fmt::format("{} lines are no indicators and are left out; the first stands here", other));
    return true;
}

}
