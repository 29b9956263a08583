// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/base64.h"

#include <algorithm>
#include <cstdint>

namespace keytrail {

namespace {

int sextet(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    if (c == '+' || c == '-')
        return 62;
    if (c == '/' || c == '_')
        return 63;
    return -1;
}

}

std::string toBase64(std::string_view bytes, bool isUrlSafe, bool isPadded)
{
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    constexpr std::string_view safe = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const auto letters = isUrlSafe ? safe : plain;
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const auto at = [&](std::size_t k) { return i + k < bytes.size() ? static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i + k])) : 0U; };
        const std::uint32_t bits = at(0) << 16 | at(1) << 8 | at(2);
        const auto count = std::min<std::size_t>(3, bytes.size() - i);
        for (std::size_t k = 0; k <= count; ++k)
            out += letters[bits >> (18 - 6 * k) & 63];
        if (isPadded)
            out.append(3 - count, '=');
    }
    return out;
}

std::optional<std::string> fromBase64(std::string_view text)
{
    std::string out;
    out.reserve(text.size() / 4 * 3);
    std::uint32_t bits = 0;
    int held = 0;
    bool padded = false;
    for (const char c : text) {
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
            continue;
        if (c == '=') {
            padded = true;
            continue;
        }
        const int value = sextet(c);
        if (value < 0 || padded)
            return {};
        bits = bits << 6 | static_cast<std::uint32_t>(value);
        held += 6;
        if (held >= 8) {
            held -= 8;
            out += static_cast<char>(bits >> held & 0xff);
        }
    }
    if (held == 6)
        return {};
    return out;
}

}
