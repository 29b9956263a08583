// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/cell_value.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace keytrail::telemetry {

namespace {

std::optional<std::array<std::uint8_t, 4>> readIp4(std::string_view text)
{
    std::array<std::uint8_t, 4> bytes{};
    std::size_t at = 0;
    for (std::size_t part = 0; part < 4; ++part) {
        if (part > 0 && (at >= text.size() || text[at++] != '.'))
            return {};
        const auto begin = at;
        int value = 0;
        while (at < text.size() && isDigit(text[at]) && at - begin < 3)
            value = value * 10 + (text[at++] - '0');
        if (at == begin || value > 255 || (at - begin > 1 && text[begin] == '0'))
            return {};
        bytes[part] = static_cast<std::uint8_t>(value);
    }
    return at == text.size() ? std::optional(bytes) : std::nullopt;
}

using Groups = std::array<std::uint16_t, 8>;

/// RFC 4291 section 2.2, one side of `::`.
bool readGroups(std::string_view text, Groups &groups, std::size_t &count)
{
    count = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find(':'), text.size());
        const auto group = text.substr(0, end);
        if (group.find('.') != std::string_view::npos) {
            const auto last = readIp4(group);
            if (!last || end != text.size() || count > 6)
                return false;
            groups[count++] = static_cast<std::uint16_t>((*last)[0] << 8 | (*last)[1]);
            groups[count++] = static_cast<std::uint16_t>((*last)[2] << 8 | (*last)[3]);
            return true;
        }
        unsigned value = 0;
        for (const char c : group) {
            if (hexDigit(c) < 0)
                return false;
            value = value << 4 | static_cast<unsigned>(hexDigit(c));
        }
        if (group.empty() || group.size() > 4 || count == 8)
            return false;
        groups[count++] = static_cast<std::uint16_t>(value);
        if (end + 1 == text.size())
            return false;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return true;
}

/// RFC 5952 section 4: the longest run of two or more zero groups is shortened, the first of equals.
std::string writeIp6(const Groups &groups)
{
    std::size_t best = 0, bestSize = 1;
    for (std::size_t i = 0; i < 8; ++i) {
        std::size_t size = 0;
        while (i + size < 8 && groups[i + size] == 0)
            ++size;
        if (size > bestSize) {
            best = i;
            bestSize = size;
        }
    }
    const bool isMapped = bestSize == 5 && best == 0 && groups[5] == 0xffff;
    if (isMapped)
        return fmt::format("::ffff:{}.{}.{}.{}", groups[6] >> 8, groups[6] & 255, groups[7] >> 8, groups[7] & 255);
    std::string out;
    for (std::size_t i = 0; i < 8; ++i) {
        if (bestSize > 1 && i == best) {
            out += "::";
            i += bestSize - 1;
            continue;
        }
        if (!out.empty() && out.back() != ':')
            out += ':';
        out += fmt::format("{:x}", groups[i]);
    }
    return out;
}

std::optional<Groups> readIp6(std::string_view text)
{
    Groups groups{}, head{}, tail{};
    std::size_t headCount = 0, tailCount = 0;
    const auto gap = text.find("::");
    if (!readGroups(text.substr(0, gap), head, headCount))
        return {};
    if (gap == std::string_view::npos) {
        if (headCount != 8)
            return {};
        return head;
    }
    if (!readGroups(text.substr(gap + 2), tail, tailCount) || headCount + tailCount > 7)
        return {};
    std::copy_n(head.begin(), headCount, groups.begin());
    std::copy_n(tail.begin(), tailCount, groups.end() - static_cast<std::ptrdiff_t>(tailCount));
    return groups;
}

}

std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    for (char &c : out) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + 32);
    }
    return out;
}

std::string macOf(std::string_view sixBytes)
{
    if (sixBytes.size() != 6)
        return {};
    std::string out;
    for (const char c : sixBytes)
        out += fmt::format("{}{:02x}", out.empty() ? "" : ":", static_cast<unsigned>(static_cast<unsigned char>(c)));
    const bool isPlaceholder = out == "00:00:00:00:00:00" || out == "ff:ff:ff:ff:ff:ff" || out == "02:00:00:00:00:00";
    return isPlaceholder ? std::string() : out;
}

std::string canonicalMac(std::string_view text)
{
    text = trimmed(text);
    std::string bytes;
    if (text.find_first_of(":-") != std::string_view::npos) {
        while (!text.empty()) {
            const auto end = std::min(text.find_first_of(":-"), text.size());
            const auto octet = text.substr(0, end);
            if (octet.empty() || octet.size() > 2 || hexDigit(octet.front()) < 0 || hexDigit(octet.back()) < 0)
                return {};
            bytes += static_cast<char>(octet.size() == 1 ? hexDigit(octet[0]) : hexDigit(octet[0]) << 4 | hexDigit(octet[1]));
            if (end + 1 == text.size())
                return {};
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        return macOf(bytes);
    }
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](char c) { return c != '.'; });
    if (digits.size() != 12)
        return {};
    for (std::size_t i = 0; i < 12; i += 2) {
        if (hexDigit(digits[i]) < 0 || hexDigit(digits[i + 1]) < 0)
            return {};
        bytes += static_cast<char>(hexDigit(digits[i]) << 4 | hexDigit(digits[i + 1]));
    }
    return macOf(bytes);
}

std::string canonicalIp(std::string_view text)
{
    text = trimmed(text);
    if (text.starts_with('/'))
        text.remove_prefix(1);
    if (text.starts_with('[') && text.ends_with(']'))
        text = text.substr(1, text.size() - 2);
    text = text.substr(0, text.find('%'));
    if (const auto four = readIp4(text))
        return fmt::format("{}.{}.{}.{}", (*four)[0], (*four)[1], (*four)[2], (*four)[3]);
    if (text.find(':') == std::string_view::npos)
        return {};
    const auto six = readIp6(text);
    return six ? writeIp6(*six) : std::string();
}

std::string canonicalImei(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (isDigit(c))
            digits += c;
        else if (c != ' ' && c != '-' && c != '/')
            return std::string(text);
    }
    return digits.size() >= 14 && digits.size() <= 16 ? digits : std::string(text);
}

std::string canonicalHash(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (c == ':' || c == ' ')
            continue;
        if (hexDigit(c) < 0)
            return std::string(text);
        digits += c;
    }
    return lowered(digits);
}

std::string canonicalHost(std::string_view text)
{
    text = trimmed(text);
    if (const auto scheme = text.find("://"); scheme != std::string_view::npos)
        text.remove_prefix(scheme + 3);
    if (!text.starts_with('/'))
        text = text.substr(0, text.find_first_of("/?#"));
    text = text.substr(text.find('@') == std::string_view::npos ? 0 : text.find('@') + 1);
    if (auto ip = canonicalIp(text); !ip.empty())
        return ip;
    if (const auto port = text.rfind(':'); port != std::string_view::npos && port > 0)
        text = text.substr(0, port);
    if (auto ip = canonicalIp(text); !ip.empty())
        return ip;
    if (text.size() > 1 && text.ends_with('.'))
        text.remove_suffix(1);
    return lowered(text);
}

}
