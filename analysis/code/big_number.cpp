// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/big_number.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace keytrail::code {

std::optional<std::string> magnitudeOf(std::string_view digits, unsigned radix)
{
    if (!digits.empty() && digits.front() == '+')
        digits.remove_prefix(1);
    if (digits.empty() || digits.size() > kMostDigits || radix < 2 || radix > 36)
        return std::nullopt;
    std::vector<std::uint32_t> words;   // little-endian
    for (const char c : digits) {
        const unsigned digit = c >= '0' && c <= '9' ? static_cast<unsigned>(c - '0') : c >= 'a' && c <= 'z' ? static_cast<unsigned>(c - 'a' + 10) : c >= 'A' && c <= 'Z' ? static_cast<unsigned>(c - 'A' + 10) : 99u;
        if (digit >= radix)
            return std::nullopt;
        std::uint64_t carry = digit;
        for (auto &word : words) {
            carry += static_cast<std::uint64_t>(word) * radix;
            word = static_cast<std::uint32_t>(carry);
            carry >>= 32;
        }
        if (carry)
            words.push_back(static_cast<std::uint32_t>(carry));
    }
    std::string out;
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
        for (int shift = 24; shift >= 0; shift -= 8)
            out += static_cast<char>(*word >> shift & 0xff);
    }
    out.erase(0, std::min(out.find_first_not_of('\0'), out.size()));
    return out;
}

std::string decimalOf(std::string_view magnitude)
{
    if (magnitude.size() > kMostDigits / 2)
        return {};
    std::vector<std::uint32_t> groups;  // nine digits each, little-endian
    for (const char c : magnitude) {
        std::uint64_t carry = static_cast<unsigned char>(c);
        for (auto &group : groups) {
            carry += static_cast<std::uint64_t>(group) << 8;
            group = static_cast<std::uint32_t>(carry % 1'000'000'000);
            carry /= 1'000'000'000;
        }
        if (carry)
            groups.push_back(static_cast<std::uint32_t>(carry));
    }
    std::string out;
    for (auto group = groups.rbegin(); group != groups.rend(); ++group) {
        auto part = std::to_string(*group);
        out += out.empty() ? part : std::string(9 - part.size(), '0') + part;
    }
    return out.empty() ? "0" : out;
}

}
