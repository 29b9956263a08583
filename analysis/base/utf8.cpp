// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/utf8.h"

#include <fmt/format.h>

namespace keytrail
{

namespace
{

constexpr char32_t kReplacement = 0xfffd;

bool isHidden(char32_t point)
{
    return (point >= 0x200b && point <= 0x200f) || (point >= 0x202a && point <= 0x202e) || (point >= 0x2060 && point <= 0x2069)
        || point == 0x061c || point == 0xfeff || point == 0x00ad || point == 0x2028 || point == 0x2029
        || (point >= 0xe0000 && point <= 0xe007f) || (point >= 0xfff9 && point <= 0xfffb);
}

}

char32_t decodeUtf8(std::string_view text, std::size_t &at)
{
    const auto first = static_cast<unsigned char>(text[at++]);
    if (first < 0x80)
        return first;
    const std::size_t more = first >= 0xf0 && first < 0xf5 ? 3 : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xc2 && first < 0xe0 ? 1 : 0;
    if (more == 0 || text.size() - at < more)
        return kReplacement;
    char32_t point = first & (0x3fu >> more);
    for (std::size_t i = 0; i < more; ++i) {
        const auto next = static_cast<unsigned char>(text[at + i]);
        if ((next & 0xc0) != 0x80)
            return kReplacement;
        point = point << 6 | (next & 0x3fu);
    }
    constexpr char32_t least[] = {0, 0x80, 0x800, 0x10000};
    if (point < least[more] || point > 0x10ffff || (point >= 0xd800 && point < 0xe000))
        return kReplacement;
    at += more;
    return point;
}

void appendUtf8(std::string &out, char32_t point)
{
    const auto add = [&](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (point < 0x80) {
        add(point);
    } else if (point < 0x800) {
        add(0xc0 | point >> 6);
        add(0x80 | (point & 0x3f));
    } else if (point < 0x10000) {
        add(0xe0 | point >> 12);
        add(0x80 | (point >> 6 & 0x3f));
        add(0x80 | (point & 0x3f));
    } else {
        add(0xf0 | point >> 18);
        add(0x80 | (point >> 12 & 0x3f));
        add(0x80 | (point >> 6 & 0x3f));
        add(0x80 | (point & 0x3f));
    }
}

bool isUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto before = at;
        if (decodeUtf8(text, at) == kReplacement && at == before + 1)
            return false;
    }
    return true;
}

std::string visible(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto before = at;
        const auto point = decodeUtf8(text, at);
        if (point == kReplacement && at == before + 1)
            out += fmt::format("\\x{:02x}", static_cast<unsigned>(static_cast<unsigned char>(text[before])));
        else if (point < 0x20 || (point >= 0x7f && point < 0xa0))
            out += fmt::format("\\x{:02x}", static_cast<unsigned>(point));
        else if (isHidden(point))
            out += fmt::format("\\u{:04x}", static_cast<unsigned>(point));
        else
            appendUtf8(out, point);
    }
    return out;
}

}
