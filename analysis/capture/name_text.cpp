// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/name_text.h"

#include <fmt/format.h>

namespace keytrail::capture
{

namespace
{

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The size of the UTF-8 sequence at the start of `text`, 0 where it is none (RFC 3629 section 4).
std::size_t utf8Size(std::string_view text)
{
    const auto byte = [&](std::size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0u; };
    const auto follows = [&](std::size_t at) { return (byte(at) & 0xc0u) == 0x80u; };
    const auto first = byte(0), second = byte(1);
    if (first >= 0xc2 && first <= 0xdf)
        return follows(1) ? 2 : 0;
    if ((first & 0xf0u) == 0xe0u)
        return follows(1) && follows(2) && !(first == 0xe0 && second < 0xa0) && !(first == 0xed && second > 0x9f) ? 3 : 0;
    if (first >= 0xf0 && first <= 0xf4)
        return follows(1) && follows(2) && follows(3) && !(first == 0xf0 && second < 0x90) && !(first == 0xf4 && second > 0x8f) ? 4 : 0;
    return 0;
}

}

std::string nameText(std::string_view bytes, bool dot, bool keepCase)
{
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size();) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        const auto wide = c >= 0x80 ? utf8Size(bytes.substr(i)) : 0;
        const bool isControl
            = c < 0x20 || c == 0x7f || (c == 0xc2 && i + 1 < bytes.size() && static_cast<unsigned char>(bytes[i + 1]) < 0xa0);
        if (wide > 0 && !isControl) {
            out += bytes.substr(i, wide);
            i += wide;
            continue;
        }
        if (isControl || c >= 0x80 || c == '\\')
            out += fmt::format("\\{:03}", unsigned(c));
        else if (dot && c == '.')
            out += "\\.";
        else
            out += keepCase ? bytes[i] : lower(bytes[i]);
        ++i;
    }
    return out;
}

std::string lowerAscii(std::string_view text)
{
    std::string out(text);
    for (auto &c : out)
        c = lower(c);
    return out;
}

bool equalNoCase(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (lower(a[i]) != lower(b[i]))
            return false;
    return true;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

}
