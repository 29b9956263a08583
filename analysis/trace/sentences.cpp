// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trace/sentences.h"

#include <algorithm>
#include <array>

namespace keytrail::trace
{

Sentences readSentences(std::string_view table)
{
    Sentences out;
    while (!table.empty()) {
        auto line = table.substr(0, table.find('\n'));
        table.remove_prefix(std::min(table.size(), line.size() + 1));
        if (line.empty() || line[0] == '#')
            continue;
        std::array<std::string, 5> cells;
        for (auto &cell : cells) {
            cell = line.substr(0, line.find('\t'));
            line.remove_prefix(std::min(line.size(), cell.size() + 1));
        }
        out[cells[0]] = {cells[1], cells[2], cells[3], cells[4]};
    }
    return out;
}

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

std::string filled(std::string_view sentence, const std::vector<std::string> &values)
{
    std::string out;
    std::size_t value = 0;
    for (std::size_t at = 0; at < sentence.size();) {
        if (sentence.substr(at, 2) == "{}") {
            out += value < values.size() ? values[value] : "?";
            ++value;
            at += 2;
        } else {
            out += sentence[at++];
        }
    }
    return out;
}

}
