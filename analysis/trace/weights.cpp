// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trace/weights.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace keytrail::trace
{

namespace
{

/// The next line that says something; empty at the end.
std::string_view nextLine(std::string_view &table)
{
    while (!table.empty()) {
        const auto end = table.find('\n');
        const auto line = table.substr(0, end);
        table.remove_prefix(end == std::string_view::npos ? table.size() : end + 1);
        if (!line.empty() && line[0] != '#')
            return line;
    }
    return {};
}

}

Weights Weights::read(std::string_view table, std::string_view marks)
{
    Weights weights;
    bool header = true;
    for (auto line = nextLine(table); !line.empty(); line = nextLine(table)) {
        const auto first = line.find('\t'), second = line.find('\t', first + 1);
        if (std::exchange(header, false) || first == std::string_view::npos || second == std::string_view::npos)
            continue;
        Row row;
        const auto number = line.substr(first + 1, second - first - 1);
        if (std::from_chars(number.data(), number.data() + number.size(), row.weight).ec != std::errc())
            continue;
        row.text = line.substr(second + 1);
        weights.m_rows.emplace(line.substr(0, first), std::move(row));
    }
    for (auto line = nextLine(marks); !line.empty(); line = nextLine(marks)) {
        const auto first = line.find('\t');
        if (first == std::string_view::npos)
            continue;
        const auto rest = line.substr(first + 1);
        const auto second = std::min(rest.find('\t'), rest.size());
        weights.m_marks[std::string(line.substr(0, first))].push_back({std::string(rest.substr(0, second)), std::string(rest.substr(std::min(rest.size(), second + 1)))});
    }
    return weights;
}

const std::vector<Weights::Mark> &Weights::marks(std::string_view kind) const
{
    static const std::vector<Mark> none;
    const auto found = m_marks.find(kind);
    return found == m_marks.end() ? none : found->second;
}

std::int64_t Weights::limit(std::string_view what) const
{
    const auto &limits = marks("limit");
    const auto found = std::find_if(limits.begin(), limits.end(), [&](const Mark &one) { return one.value == what; });
    std::int64_t number = 0;
    if (found != limits.end())
        std::from_chars(found->more.data(), found->more.data() + found->more.size(), number);
    return number;
}

int Weights::weight(std::string_view sign) const
{
    const auto row = m_rows.find(sign);
    return row == m_rows.end() ? 0 : row->second.weight;
}

std::string Weights::text(std::string_view sign, const std::vector<std::string> &values) const
{
    const auto row = m_rows.find(sign);
    if (row == m_rows.end())
        return std::string(sign);
    std::string out;
    std::size_t at = 0, value = 0;
    for (std::size_t mark; (mark = row->second.text.find("{}", at)) != std::string::npos; at = mark + 2) {
        out.append(row->second.text, at, mark - at);
        out += value < values.size() ? values[value] : "?";
        ++value;
    }
    return out.append(row->second.text, at);
}

}
