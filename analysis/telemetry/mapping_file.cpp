// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/mapping_file.h"

#include "analysis/telemetry/text_stream.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace keytrail::telemetry {

namespace {

constexpr std::size_t kLongestName = 60;
constexpr std::array<std::string_view, 10> kEntities = {"device", "install", "event", "lease", "flow", "dns", "tls", "http", "certificate", "payload"};
constexpr std::array<std::string_view, 9> kShapes = {"table", "table-plain", "json", "plist", "xml", "lines", "sqlite", "zeek", "flows"};

bool isPlainName(std::string_view name)
{
    const auto isPlain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '/'; };
    return !name.empty() && name.size() <= kLongestName && std::all_of(name.begin(), name.end(), isPlain);
}

std::optional<std::string> formatFault(const Format &format, const ColumnMapping &own)
{
    if (!isPlainName(format.name))
        return fmt::format("The name {} is not made of small letters, digits and hyphens", quotedText(std::string_view(format.name).substr(0, kLongestName)));
    const auto isSame = [&](const Format &one) { return one.kind() == format.kind(); };
    if (std::any_of(own.formats().begin(), own.formats().end(), isSame))
        return fmt::format("{} is a kind of the program's own", format.name);
    if (format.signatures.empty())
        return fmt::format("{} has no line `is` that says how it is recognised", format.name);
    if (format.groups.empty())
        return fmt::format("{} states no fact", format.name);
    for (const auto &signature : format.signatures) {
        if (std::find(kShapes.begin(), kShapes.end(), signature.shape) == kShapes.end())
            return fmt::format("{} has the shape {}, which is none", format.name, quotedText(std::string_view(signature.shape).substr(0, kLongestName)));
        if (signature.needs.empty() && !signature.pattern)
            return fmt::format("{} would fit every file", format.name);
    }
    for (const auto &group : format.groups) {
        if (std::find(kEntities.begin(), kEntities.end(), group.entity) == kEntities.end())
            return fmt::format("{} states {}, which is no kind of fact", format.name, quotedText(std::string_view(group.entity).substr(0, kLongestName)));
    }
    return {};
}

}

std::optional<std::string> mappingFault(std::string_view text, const ColumnMapping &own)
{
    if (text.size() > kLargestMapping)
        return fmt::format("It is larger than {} KiB", kLargestMapping >> 10);
    if (!isUtf8(text) || text.find('\0') != std::string_view::npos)
        return "It is not UTF-8 text";
    const ColumnMapping mapping(text, {});
    if (mapping.faults() > 0) {
        std::size_t line = 0, faults = 0;
        for (auto rest = text; !rest.empty() && faults == 0;) {
            const auto end = std::min(rest.find('\n'), rest.size());
            faults = ColumnMapping(rest.substr(0, end), {}).faults();
            rest.remove_prefix(std::min(end + 1, rest.size()));
            ++line;
        }
        return fmt::format("Line {} is not format, part, field, names and how, with tabs between", line);
    }
    if (mapping.formats().empty())
        return "It holds no format";
    if (mapping.formats().size() > kMostMappingFormats)
        return fmt::format("It holds more than {} formats", kMostMappingFormats);
    for (const auto &format : mapping.formats()) {
        if (auto fault = formatFault(format, own))
            return fault;
    }
    return {};
}

}
