// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attack/known_objects.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace keytrail::attack
{

namespace
{

std::vector<std::string> split(std::string_view text, std::string_view by)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find(by), text.size());
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(text.size(), end + by.size()));
    }
    return parts;
}

}

KnownObjects KnownObjects::read(std::string_view table)
{
    KnownObjects out;
    for (const auto &line : split(table, "\n")) {
        if (line.empty() || line[0] == '#' || line.starts_with("id\t"))
            continue;
        std::array<std::string, 8> cells;
        std::string_view rest = line;
        for (auto &cell : cells) {
            cell = rest.substr(0, rest.find('\t'));
            rest.remove_prefix(std::min(rest.size(), cell.size() + 1));
        }
        if (cells[0] == "notice")
            out.notices.push_back(cells[7]);
        else
            out.rows.push_back({cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[7], split(cells[6], "; ")});
    }
    return out;
}

const KnownObject *KnownObjects::find(std::string_view id) const
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const KnownObject &one) { return one.id == id || (!one.stixId.empty() && one.stixId == id); });
    return found == rows.end() ? nullptr : &*found;
}

std::vector<std::string> KnownObjects::tiesTo(std::string_view id) const
{
    std::vector<std::string> out;
    for (const auto &row : rows) {
        for (const auto &tie : row.ties) {
            if (tie.size() > id.size() && tie.ends_with(id) && tie[tie.size() - id.size() - 1] == ' ')
                out.push_back(fmt::format("{} {} ({})", tie.substr(0, tie.size() - id.size() - 1), row.id, row.name));
        }
    }
    return out;
}

}
