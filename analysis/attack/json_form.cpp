// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attack/json_form.h"

#include "analysis/base/json_reader.h"
#include "analysis/base/json_writer.h"

#include <algorithm>
#include <fmt/format.h>

namespace keytrail::attack
{

std::string oneForm(std::string_view json)
{
    std::string out;
    for (std::size_t at = 0; at < json.size();) {
        const char c = json[at];
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            ++at;
            continue;
        }
        if (c != '"') {
            out += c;
            ++at;
            continue;
        }
        auto end = at + 1;
        while (end < json.size() && json[end] != '"')
            end += json[end] == '\\' ? 2 : 1;
        const bool isCut = end >= json.size();
        end = std::min(json.size(), end + 1);
        const auto string = readJsonArray(fmt::format("[{}{}]", json.substr(at, end - at), isCut ? "\"" : ""));
        out += jsonString(string.empty() ? std::string_view() : std::string_view(string.front()));
        at = end;
    }
    return out;
}

}
