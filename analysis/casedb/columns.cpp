// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/columns.h"

#include "analysis/base/json_reader.h"
#include "analysis/base/json_writer.h"

#include <charconv>
#include <fmt/format.h>

namespace keytrail::casedb
{

std::string toJson(const Texts &texts)
{
    JsonWriter out;
    out.beginArray();
    for (const auto &text : texts)
        out.string(text);
    return out.endArray().take();
}

std::string toJson(const std::vector<std::int64_t> &numbers)
{
    JsonWriter out;
    out.beginArray();
    for (const auto number : numbers)
        out.number(number);
    return out.endArray().take();
}

Texts textsFromJson(std::string_view json)
{
    return readJsonArray(json);
}

std::vector<std::int64_t> numbersFromJson(std::string_view json)
{
    std::vector<std::int64_t> numbers;
    for (const auto &text : readJsonArray(json)) {
        std::int64_t value = 0;
        if (std::from_chars(text.data(), text.data() + text.size(), value).ec == std::errc())
            numbers.push_back(value);
    }
    return numbers;
}

std::string printId(std::string_view prefix, std::int64_t id)
{
    return id ? fmt::format("{}-{:016x}", prefix, static_cast<std::uint64_t>(id)) : std::string();
}

std::int64_t parseId(std::string_view prefix, std::string_view text)
{
    if (text.size() != prefix.size() + 17 || text.substr(0, prefix.size()) != prefix || text[prefix.size()] != '-')
        return 0;
    std::uint64_t value = 0;
    const auto *end = text.data() + text.size();
    const auto read = std::from_chars(text.data() + prefix.size() + 1, end, value, 16);
    return read.ec == std::errc() && read.ptr == end ? static_cast<std::int64_t>(value) : 0;
}

}
