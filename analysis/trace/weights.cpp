// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trace/weights.h"

#include <charconv>
#include <utility>

namespace keytrail::trace
{

Weights Weights::read(std::string_view table)
{
    Weights weights;
    bool header = true;
    while (!table.empty()) {
        const auto end = table.find('\n');
        const auto line = table.substr(0, end);
        table.remove_prefix(end == std::string_view::npos ? table.size() : end + 1);
        if (line.empty() || line[0] == '#')
            continue;
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
    return weights;
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
