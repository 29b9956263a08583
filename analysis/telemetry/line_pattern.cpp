// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/line_pattern.h"

#include "analysis/telemetry/cell_value.h"

#include <algorithm>

namespace keytrail::telemetry {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == ':';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

template <class Is>
bool takeMany(std::string_view line, std::size_t &at, const Is &is)
{
    const auto begin = at;
    while (at < line.size() && is(line[at]))
        ++at;
    return at > begin;
}

bool takeMask(std::string_view line, std::size_t &at, char mask)
{
    switch (mask) {
    case '#':
        return takeMany(line, at, isDigit);
    case 'H':
        return takeMany(line, at, isHex);
    case 'W':
        return takeMany(line, at, [](char c) { return !isBlank(c); });
    case 'J': {
        const bool isObject = at < line.size() && line[at] == '{' && line.back() == '}';
        at = isObject ? line.size() : at;
        return isObject;
    }
    default:
        break;
    }
    if (at >= line.size())
        return false;
    const char c = line[at++];
    return mask == '9' ? isDigit(c) : mask == 'A' ? isLetter(c) : mask == '_' ? isDigit(c) || c == ' ' : mask == 'S' ? c == '+' || c == '-' : c == mask;
}

bool takeText(std::string_view line, std::size_t &at, std::string_view text)
{
    for (const char c : text) {
        if (c == ' ') {
            if (!takeMany(line, at, isBlank))
                return false;
        } else if (at >= line.size() || line[at++] != c) {
            return false;
        }
    }
    return true;
}

}

LinePattern::LinePattern(std::string_view pattern)
{
    while (!pattern.empty()) {
        Piece piece;
        if (pattern.front() != '{') {
            const auto end = std::min(pattern.find('{'), pattern.size());
            piece.text = pattern.substr(0, end);
            pattern.remove_prefix(end);
            m_pieces.push_back(std::move(piece));
            continue;
        }
        const auto end = pattern.find('}');
        m_isFaulty |= end == std::string_view::npos;
        if (m_isFaulty)
            return;
        const auto inner = pattern.substr(1, end - 1);
        const auto equal = std::min(inner.find('='), inner.size());
        piece.isNamed = true;
        piece.name = inner.substr(0, equal);
        piece.mask = inner.substr(std::min(equal + 1, inner.size()));
        pattern.remove_prefix(end + 1);
        m_isFaulty |= piece.mask.empty() && !pattern.empty() && pattern.front() == '{';
        m_pieces.push_back(std::move(piece));
    }
    m_isFaulty |= m_pieces.empty();
}

std::optional<std::vector<LinePattern::Part>> LinePattern::match(std::string_view line) const
{
    std::vector<Part> parts;
    std::size_t at = 0;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const auto &piece = m_pieces[i];
        if (!piece.isNamed) {
            if (!takeText(line, at, piece.text))
                return {};
            continue;
        }
        const auto begin = at;
        if (piece.mask.empty()) { // up to what follows; a blank there may be a tab
            const auto next = i + 1 < m_pieces.size() ? std::string_view(m_pieces[i + 1].text) : std::string_view();
            const auto found = next.empty() ? line.size() : next == " " ? line.find_first_of(" \t", at) : line.find(next, at);
            if (found == std::string_view::npos)
                return {};
            at = found;
        }
        for (const char mask : piece.mask) {
            if (!takeMask(line, at, mask))
                return {};
        }
        if (!piece.name.empty())
            parts.push_back({piece.name, line.substr(begin, at - begin), piece.mask == "J"});
    }
    return at == line.size() ? std::optional(std::move(parts)) : std::nullopt;
}

std::string withoutColours(std::string_view line)
{
    std::string out;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] != '\x1b' || i + 1 >= line.size() || line[i + 1] != '[') {
            out += line[i];
            continue;
        }
        i += 2;
        while (i < line.size() && static_cast<unsigned char>(line[i]) >= 0x20 && static_cast<unsigned char>(line[i]) < 0x40)
            ++i; // parameters; the byte after them ends the sequence
    }
    return out;
}

}
