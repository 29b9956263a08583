// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/frameworks.h"

#include <algorithm>
#include <functional>

namespace keytrail::package
{
namespace
{

/// Names longer than any honest one would make the match costly and tell nothing.
constexpr std::size_t kLongestName = 512;

/// Calls `visit` with the cells of each row, at least `count` of them; lines of one cell and those that begin with `#` are left out.
void eachRow(std::string_view tsv, std::size_t count, const std::function<void(std::vector<std::string> &)> &visit)
{
    while (!tsv.empty()) {
        const auto end = std::min(tsv.find('\n'), tsv.size());
        auto line = tsv.substr(0, end);
        tsv.remove_prefix(std::min(end + 1, tsv.size()));
        if (line.starts_with('#'))
            continue;
        std::vector<std::string> cells;
        while (true) {
            const auto tab = std::min(line.find('\t'), line.size());
            cells.emplace_back(line.substr(0, tab));
            if (tab == line.size())
                break;
            line.remove_prefix(tab + 1);
        }
        cells.resize(std::max<std::size_t>(cells.size(), count));
        if (!cells[0].empty() && !cells[1].empty())
            visit(cells);
    }
}

}

bool matchesPattern(std::string_view name, std::string_view pattern)
{
    std::size_t at = 0, in = 0, star = std::string_view::npos, resume = 0;
    while (at < name.size()) {
        if (in < pattern.size() && pattern[in] == '*') {
            star = in++;
            resume = at;
        } else if (in < pattern.size() && pattern[in] == name[at]) {
            ++in;
            ++at;
        } else if (star != std::string_view::npos) {
            in = star + 1;
            at = ++resume;
        } else {
            return false;
        }
    }
    while (in < pattern.size() && pattern[in] == '*')
        ++in;
    return in == pattern.size();
}

FrameworkGaps::FrameworkGaps(std::string_view tsv)
{
    eachRow(tsv, 5, [&](std::vector<std::string> &cells) { m_rows.push_back({cells[0], cells[1], cells[2], cells[3], cells[4], {}, 0}); });
}

void FrameworkGaps::see(std::string_view name, std::string_view place)
{
    for (auto &row : m_rows) {
        if (name.size() > kLongestName || !matchesPattern(name, row.pattern))
            continue;
        if (row.count++ == 0)
            row.first = place;
    }
}

Frameworks::Frameworks(std::string_view tsv)
{
    eachRow(tsv, 4, [&](std::vector<std::string> &cells) { m_rows.push_back({cells[0], cells[1], cells[2], cells[3]}); });
    m_hit.resize(m_rows.size());
}

void Frameworks::see(std::string_view name)
{
    for (std::size_t at = 0; at < m_rows.size() && name.size() <= kLongestName; ++at) {
        if (!m_hit[at] && matchesPattern(name, m_rows[at].pattern))
            m_hit[at] = true;
    }
}

std::vector<std::string> Frameworks::seen() const
{
    std::vector<std::string> list;
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        if (m_hit[at] && std::find(list.begin(), list.end(), m_rows[at].framework) == list.end())
            list.push_back(m_rows[at].framework);
    }
    return list;
}

}
