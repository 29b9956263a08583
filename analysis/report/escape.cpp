// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/escape.h"

#include "analysis/base/utf8.h"

#include <algorithm>
#include <fmt/format.h>

namespace keytrail::report
{

namespace
{

bool isPrintable(unsigned char c)
{
    return c >= 0x20 && c < 0x7f;
}

/// `"` around; `"` and `\` take a backslash; code points that are not printable ASCII are given to `other`.
/// What YARA and Wireshark's display filters share: bytes outside printable ASCII as \xHH.
std::string quotedBytes(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += {'\\', c};
        else if (isPrintable(static_cast<unsigned char>(c)))
            out += c;
        else
            out += fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
    }
    return out + '"';
}

template <class Other> std::string quotedPoints(std::string_view text, Other other)
{
    std::string out = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const auto point = decodeUtf8(text, at);
        if (point == '"' || point == '\\')
            out += {'\\', static_cast<char>(point)};
        else if (point < 0x80 && isPrintable(static_cast<unsigned char>(point)))
            out += static_cast<char>(point);
        else
            out += other(static_cast<std::uint32_t>(point));
    }
    return out + '"';
}

std::string utf16Escape(std::uint32_t point)
{
    if (point < 0x10000)
        return fmt::format("\\u{:04x}", point);
    return fmt::format("\\u{:04x}\\u{:04x}", 0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff));
}

std::string utf8Of(std::uint32_t point)
{
    // Control and bidirectional characters never reach a query as they are: it would read otherwise than it runs.
    std::string out;
    appendUtf8(out, point);
    return visible(out) == out ? out : std::string("?");
}

}

std::string escapeHtml(std::string_view raw)
{
    std::string out;
    out.reserve(raw.size());
    for (const char c : raw) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string escapeXml(std::string_view text)
{
    // U+FFFE and U+FFFF are UTF-8 but no XML characters; the rest of XML's exclusions visible() has escaped.
    auto shown = visible(text);
    for (const std::string_view bad : {"\xef\xbf\xbe", "\xef\xbf\xbf"}) {
        for (auto at = shown.find(bad); at != std::string::npos; at = shown.find(bad, at))
            shown.replace(at, bad.size(), bad.back() == '\xbe' ? "\\ufffe" : "\\uffff");
    }
    return escapeHtml(shown);
}

std::string escapeMarkdown(std::string_view text)
{
    std::string out;
    bool digitsOnly = true; // so far: "1." at the start of a line would begin a list
    const auto shown = visible(text);
    const auto isMark = [&](std::size_t at) {
        const char c = shown[at];
        if (std::string_view("\\`*_{}[]#|~@").find(c) != std::string_view::npos)
            return true;
        if (at == 0)
            return std::string_view("-+= ").find(c) != std::string_view::npos;
        if ((c == '.' || c == ')') && digitsOnly)
            return true;
        // GFM 6.9: these would become links by themselves.
        return (c == ':' && shown.compare(at, 3, "://") == 0)
            || (c == '.' && at >= 3 && (shown[at - 1] | 0x20) == 'w' && (shown[at - 2] | 0x20) == 'w');
    };
    for (std::size_t at = 0; at < shown.size(); ++at) {
        const char c = shown[at];
        if (c == '<' || c == '>' || c == '&')
            out += c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;";
        else if (isMark(at))
            out += {'\\', c};
        else
            out += c;
        digitsOnly = digitsOnly && c >= '0' && c <= '9';
    }
    return out;
}

std::string markdownCode(std::string_view text)
{
    auto shown = visible(text);
    if (shown.empty())
        return {};
    std::size_t longest = 0, run = 0;
    for (const char c : shown) {
        run = c == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const std::string fence(longest + 1, '`');
    // A table cell ends at a bar even inside code, unless it takes a backslash (GFM 4.10).
    for (auto at = shown.find('|'); at != std::string::npos; at = shown.find('|', at + 2))
        shown.insert(at, 1, '\\');
    const bool padded = shown.front() == '`' || shown.back() == '`' || (shown.front() == ' ' && shown.back() == ' ');
    return padded ? fence + ' ' + shown + ' ' + fence : fence + shown + fence;
}

std::string csvLine(const std::vector<std::string> &cells)
{
    std::string line;
    for (std::size_t at = 0; at < cells.size(); ++at) {
        std::string cell = cells[at];
        if (!cell.empty() && std::string_view("=+-@\t\r\n").find(cell[0]) != std::string_view::npos)
            cell.insert(cell.begin(), '\'');
        line += at ? "," : "";
        if (cell.find_first_of(",\"\r\n") == std::string::npos) {
            line += cell;
            continue;
        }
        line += '"';
        for (const char c : cell)
            line += c == '"' ? std::string("\"\"") : std::string(1, c);
        line += '"';
    }
    return line;
}

std::string commentText(std::string_view text)
{
    std::string out;
    const auto shown = visible(text);
    for (std::size_t at = 0; at < shown.size();) {
        const auto point = decodeUtf8(shown, at);
        if (point >= 0x80)
            out += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(point));
        else
            out += std::string_view("`*/<>{}#\"';|").find(static_cast<char>(point)) == std::string_view::npos ? static_cast<char>(point)
                                                                                                              : '.';
    }
    return out;
}

std::string yaraString(std::string_view text)
{
    return quotedBytes(text);
}

std::string suricataContent(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (!isPrintable(static_cast<unsigned char>(c)) || std::string_view("\";|\\:").find(c) != std::string_view::npos)
            out += fmt::format("|{:02x}|", static_cast<unsigned char>(c));
        else
            out += c;
    }
    return out + '"';
}

std::string kqlString(std::string_view text)
{
    return quotedPoints(text, utf16Escape);
}

std::string splString(std::string_view text)
{
    return quotedPoints(text, utf8Of);
}

std::string luceneString(std::string_view text)
{
    return quotedPoints(text, utf8Of);
}

std::string yamlString(std::string_view text)
{
    return quotedPoints(text, [](std::uint32_t point) { return fmt::format("\\U{:08x}", point); });
}

std::string displayFilterString(std::string_view text)
{
    return quotedBytes(text);
}

std::string stixString(std::string_view text)
{
    std::string out = "'";
    for (const char c : text) {
        if (c == '\'' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '\'';
}

}
