// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which frameworks a package is built with, told by the names of its entries. What to look for is data
// (resources/knowledge/frameworks.tsv): framework, pattern with `*` for any run of bytes, a name to hit, a name to miss.

#include <string>
#include <string_view>
#include <vector>

namespace keytrail::package
{

/// Whether `name` matches `pattern` from end to end; `*` stands for any bytes, slashes included.
bool matchesPattern(std::string_view name, std::string_view pattern);

/// Code of frameworks that is not read (resources/knowledge/framework-gaps.tsv): framework, pattern, what it is, a name to hit,
/// a name to miss.
class FrameworkGaps
{
public:
    struct Gap {
        std::string framework, pattern, what, hit, miss;
        std::string first; ///< the place of the first entry that matched; empty: none
        std::size_t count = 0;
    };
    explicit FrameworkGaps(std::string_view tsv);
    /// Looks at one more entry, which stands at `place`.
    void see(std::string_view name, std::string_view place);
    const std::vector<Gap> &rows() const { return m_rows; }

private:
    std::vector<Gap> m_rows;
};

class Frameworks
{
public:
    struct Row {
        std::string framework, pattern, hit, miss;
    };
    /// Lines that begin with `#` and lines with fewer than two columns are left out. An empty table recognises nothing.
    explicit Frameworks(std::string_view tsv);

    const std::vector<Row> &rows() const { return m_rows; }
    /// Looks at one more entry.
    void see(std::string_view name);
    /// Those recognised so far, in the order of the table, each once.
    std::vector<std::string> seen() const;

private:
    std::vector<Row> m_rows;
    std::vector<bool> m_hit;
};

}
