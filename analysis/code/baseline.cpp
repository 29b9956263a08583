// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/baseline.h"

#include <algorithm>
#include <utility>

namespace keytrail::code {

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto begin = text.find_first_not_of(' ');
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

/// The parts of a cell between any of `separators`.
std::vector<std::string_view> parts(std::string_view cell, std::string_view separators)
{
    std::vector<std::string_view> out;
    for (std::size_t at = 0; at <= cell.size();) {
        const auto end = std::min(cell.find_first_of(separators, at), cell.size());
        if (const auto part = trimmed(cell.substr(at, end - at)); !part.empty())
            out.push_back(part);
        at = end + 1;
    }
    return out;
}

bool isOf(std::string_view text, std::string_view more)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || more.find(c) != std::string_view::npos;
    });
}

/// "com.example.sdk": dots inside, no ending of a file.
bool isPackage(std::string_view word)
{
    return isOf(word, "ABCDEFGHIJKLMNOPQRSTUVWXYZ_.") && word.find('.') != std::string_view::npos && word.front() != '.' && word.back() != '.'
        && !word.ends_with(".so");
}

/// "api.example.com" or "*.example.com"; an address range or a word is none.
bool isHost(std::string_view word)
{
    if (word.starts_with("*."))
        word.remove_prefix(2);
    const auto dot = word.rfind('.');
    return isOf(word, "-.") && dot != std::string_view::npos && dot > 0 && word.size() - dot > 2 && word[dot + 1] > '9';
}

}

bool Baseline::Entry::talksTo(std::string_view host) const
{
    return std::any_of(hosts.begin(), hosts.end(), [&](std::string_view pattern) {
        if (!pattern.starts_with("*."))
            return host == pattern;
        return host == pattern.substr(2) || host.ends_with(pattern.substr(1));
    });
}

Baseline::Baseline(std::string_view tsv)
{
    bool isHeader = true;
    while (!tsv.empty()) {
        const auto end = std::min(tsv.find('\n'), tsv.size());
        const auto line = tsv.substr(0, end);
        tsv.remove_prefix(std::min(end + 1, tsv.size()));
        const auto cells = parts(line, "\t");
        if (std::exchange(isHeader, false) || cells.size() < 4)
            continue;
        Entry entry;
        entry.library = cells[0];
        entry.use = cells[2];
        for (const auto word : parts(cells[1], "; ")) {
            if (!isPackage(word))
                continue;
            std::string prefix = "L" + std::string(word);
            std::replace(prefix.begin(), prefix.end(), '.', '/');
            entry.prefixes.push_back(std::move(prefix));
        }
        for (const auto word : parts(cells[3], ",; ")) {
            if (isHost(word))
                entry.hosts.emplace_back(word);
        }
        if (!entry.prefixes.empty())
            m_entries.push_back(std::move(entry));
    }
}

const Baseline::Entry *Baseline::find(std::string_view className) const
{
    const Entry *best = nullptr;
    std::size_t length = 0;
    for (const auto &entry : m_entries) {
        for (const auto &prefix : entry.prefixes) {
            const bool holds = className.starts_with(prefix) && className.size() > prefix.size() && (className[prefix.size()] == '/' || className[prefix.size()] == ';');
            if (holds && prefix.size() > length) {
                best = &entry;
                length = prefix.size();
            }
        }
    }
    return best;
}

}
