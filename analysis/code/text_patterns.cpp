// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/text_patterns.h"

#include "analysis/code/js_regex.h"

namespace keytrail::code {

namespace {

constexpr std::size_t kMostMatches = 4096, kLongest = 1 << 20;

bool isDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

bool expand(std::u16string &out, std::u16string_view to, std::u16string_view text, const JsMatch &match)
{
    for (std::size_t i = 0; i < to.size(); ++i) {
        if (to[i] == u'\\' && i + 1 < to.size()) {
            out += to[++i];
        } else if (to[i] == u'$' && i + 1 < to.size() && isDigit(to[i + 1])) {
            const auto group = static_cast<std::size_t>(to[++i] - u'0');
            if (group >= match.groups.size())
                return false;
            if (const auto [begin, end] = match.groups[group]; begin != std::u16string_view::npos)
                out += text.substr(begin, end - begin);
        } else if (to[i] == u'$') {
            return false;   // a named group
        } else {
            out += to[i];
        }
    }
    return out.size() <= kLongest;
}

int hexValue(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

}

std::optional<std::u16string> replacePattern(std::u16string_view text, std::u16string_view pattern, bool ignoreCase, std::u16string_view to, bool firstOnly)
{
    std::u16string out;
    std::size_t at = 0;
    for (std::size_t matches = 0; at <= text.size(); ++matches) {
        const auto match = matches < kMostMatches ? matchJsRegex(pattern, ignoreCase, text, at) : std::nullopt;
        if (!match)
            return std::nullopt;
        if (!match->found)
            break;
        const auto [begin, end] = match->groups.front();
        out += text.substr(at, begin - at);
        if (!expand(out, to, text, *match))
            return std::nullopt;
        at = end;
        if (firstOnly)
            break;
        if (begin == end) {
            if (at < text.size())
                out += text[at];
            ++at;
        }
    }
    if (at < text.size())
        out += text.substr(at);
    return out;
}

std::optional<std::vector<std::u16string>> splitPattern(std::u16string_view text, std::u16string_view pattern, std::size_t most)
{
    std::vector<std::u16string> parts;
    std::size_t from = 0, at = 0;
    while (at <= text.size() && parts.size() + 1 < most) {
        const auto match = parts.size() < kMostMatches ? matchJsRegex(pattern, false, text, at) : std::nullopt;
        if (!match)
            return std::nullopt;
        if (!match->found)
            break;
        const auto [begin, end] = match->groups.front();
        if (begin == end) {     // an empty match parts two characters, and never stands at an edge
            at = end + 1;
            if (begin == 0 || begin >= text.size())
                continue;
            parts.emplace_back(text.substr(from, begin - from));
            from = begin;
            continue;
        }
        parts.emplace_back(text.substr(from, begin - from));
        from = at = end;
    }
    parts.emplace_back(text.substr(from));
    return parts;
}

std::u16string formatMessage(std::u16string_view pattern, const std::vector<std::u16string> &values)
{
    std::u16string out;
    bool quoted = false;
    for (std::size_t i = 0; i < pattern.size() && out.size() < kLongest; ++i) {
        if (pattern[i] == u'\'') {
            if (i + 1 < pattern.size() && pattern[i + 1] == u'\'') {
                out += u'\'';
                ++i;
            } else {
                quoted = !quoted;
            }
            continue;
        }
        const auto close = !quoted && pattern[i] == u'{' ? pattern.find(u'}', i) : std::u16string_view::npos;
        if (close == std::u16string_view::npos) {
            out += pattern[i];
            continue;
        }
        std::size_t index = 0, digits = 0;
        while (i + 1 + digits < close && isDigit(pattern[i + 1 + digits]) && digits < 4)
            index = index * 10 + static_cast<std::size_t>(pattern[i + 1 + digits++] - u'0');
        if (digits && index < values.size())
            out += values[index];
        else
            out += pattern.substr(i, close - i + 1);
        i = close;
    }
    return out;
}

std::string percentDecoded(std::string_view text, bool plus)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = text[i] == '%' && i + 2 < text.size() ? hexValue(text[i + 1]) : -1, low = high >= 0 ? hexValue(text[i + 2]) : -1;
        if (low >= 0) {
            out += static_cast<char>(high << 4 | low);
            i += 2;
        } else {
            out += plus && text[i] == '+' ? ' ' : text[i];
        }
    }
    return out;
}

}
