// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    static Weights read(std::string_view table);

    bool has(std::string_view sign) const { return m_rows.find(sign) != m_rows.end(); }
    int weight(std::string_view sign) const;
    std::string text(std::string_view sign, const std::vector<std::string> &values) const;
    std::size_t size() const { return m_rows.size(); }

private:
    struct Row {
        int weight = 0;
        std::string text;
    };
    std::map<std::string, Row, std::less<>> m_rows;
};

}
