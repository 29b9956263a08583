// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/crypto/key_text.h"

#include <algorithm>
#include <array>

namespace keytrail::crypto {

namespace {

constexpr std::size_t kWidestGap = 96; ///< between two pieces of one text: an indented line with quotes and a plus sign

constexpr std::array<std::int8_t, 256> base64Digits()
{
    std::array<std::int8_t, 256> values = {};
    values.fill(-1);
    for (int i = 0; i < 26; ++i) {
        values[static_cast<std::size_t>('A' + i)] = static_cast<std::int8_t>(i);
        values[static_cast<std::size_t>('a' + i)] = static_cast<std::int8_t>(26 + i);
    }
    for (int i = 0; i < 10; ++i)
        values[static_cast<std::size_t>('0' + i)] = static_cast<std::int8_t>(52 + i);
    values['+'] = values['-'] = 62;
    values['/'] = values['_'] = 63;
    return values;
}

constexpr auto kBase64 = base64Digits();

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// From a closing quote to the next opening one of the same kind, with only joints between; 0 where there is none.
std::size_t joint(std::string_view text, std::size_t at)
{
    const char quote = text[at];
    const auto last = std::min(text.size(), at + kWidestGap);
    for (auto next = at + 1; next < last; ++next) {
        if (text[next] == quote)
            return next + 1;
        if (!isBlank(text[next]) && text[next] != '+' && text[next] != ',' && text[next] != '\\' && text[next] != '.')
            return 0;
    }
    return 0;
}

/// Past an escape that stands for a line break, at a backslash; 0 where it is another.
std::size_t escapedBreak(std::string_view text, std::size_t at)
{
    auto next = at;
    while (next < text.size() && text[next] == '\\' && next - at < 3)
        ++next;
    if (next < text.size() && (text[next] == 'n' || text[next] == 'r' || text[next] == 't' || text[next] == '\n' || text[next] == '\r'))
        return next + 1;
    return 0;
}

/// Where the text goes on after what may stand between two pieces; `at` itself where nothing may.
std::size_t passGap(std::string_view text, std::size_t at)
{
    const auto last = std::min(text.size(), at + kWidestGap);
    auto next = at;
    while (next < last) {
        std::size_t after = 0;
        if (isBlank(text[next]))
            after = next + 1;
        else if (text[next] == '\\')
            after = escapedBreak(text, next);
        else if (text[next] == '"' || text[next] == '\'')
            after = joint(text, next);
        if (!after)
            break;
        next = after;
    }
    return next;
}

}

DecodedText decodeBase64(std::string_view text, std::size_t at, std::size_t most)
{
    DecodedText out;
    out.end = at;
    std::uint32_t held = 0;
    int bits = 0;
    while (at < text.size() && out.bytes.size() < most) {
        auto digit = kBase64[static_cast<unsigned char>(text[at])];
        if (digit < 0 && text[at] == '\\' && at + 1 < text.size() && text[at + 1] == '/')
            digit = kBase64[static_cast<unsigned char>(text[++at])];
        if (digit < 0) {
            const auto next = passGap(text, at);
            if (next == at)
                break;
            at = next;
            continue;
        }
        held = held << 6 | static_cast<std::uint32_t>(digit);
        bits += 6;
        out.end = ++at;
        if (bits >= 8) {
            bits -= 8;
            out.bytes += static_cast<char>(held >> bits & 0xff);
        }
    }
    return out;
}

DecodedText decodeHex(std::string_view text, std::size_t at, std::size_t most)
{
    DecodedText out;
    out.end = at;
    const auto isGap = [](char c) { return isBlank(c) || c == ':' || c == ',' || c == '"' || c == '\\' || c == '+'; };
    while (out.bytes.size() < most) {
        const auto last = std::min(text.size(), at + kWidestGap);
        while (at < last && isGap(text[at]))
            ++at;
        if (at + 1 < text.size() && (text[at] == 'x' || (text[at] == '0' && (text[at + 1] == 'x' || text[at + 1] == 'X'))))
            at += text[at] == 'x' ? 1 : 2;
        if (at + 1 >= text.size())
            break;
        const int high = hexDigit(text[at]), low = hexDigit(text[at + 1]);
        if (high < 0 || low < 0)
            break;
        out.bytes += static_cast<char>(high * 16 + low);
        at += 2;
        out.end = at;
    }
    return out;
}

}
