// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::trace
{

/// The weight of every sign and the sentence that stands for it, from resources/knowledge/weights.tsv
/// (columns: sign, weight, text; `#` begins a comment). `{}` in a text takes the sign's own values in order.
class Weights
{
public:
    /// `marks` is resources/knowledge/behaviour.tsv (columns: kind, value, more); without it signs that need it are not given.
    static Weights read(std::string_view table, std::string_view marks = {});

    bool has(std::string_view sign) const { return m_rows.find(sign) != m_rows.end(); }
    int weight(std::string_view sign) const;
    std::string text(std::string_view sign, const std::vector<std::string> &values) const;
    std::size_t size() const { return m_rows.size(); }

    struct Mark {
        std::string value, more;
    };
    /// The marks of a kind, in the order of the table.
    const std::vector<Mark> &marks(std::string_view kind) const;
    /// The number of the mark `limit` with this value; 0: none.
    std::int64_t limit(std::string_view what) const;

private:
    struct Row {
        int weight = 0;
        std::string text;
    };
    std::map<std::string, Row, std::less<>> m_rows;
    std::map<std::string, std::vector<Mark>, std::less<>> m_marks;
};

}
