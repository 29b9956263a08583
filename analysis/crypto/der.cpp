// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/crypto/der.h"

#include <algorithm>
#include <bit>
#include <fmt/format.h>

namespace keytrail::crypto {

DerItem DerReader::next()
{
    constexpr std::size_t kMostLengthOctets = 4; // 4 GiB: more than any evidence window
    if (m_error)
        return {};
    const auto rest = m_bytes.subspan(m_at);
    if (rest.size() < 2)
        return fail(Fault::Truncated), DerItem();
    DerItem item;
    item.tag = std::to_integer<std::uint8_t>(rest[0]);
    if ((item.tag & 0x1f) == 0x1f)
        return fail(Fault::Unsupported), DerItem();
    const auto first = std::to_integer<std::size_t>(rest[1]);
    std::size_t header = 2, length = first;
    if (first == 0x80)
        return fail(Fault::Unsupported), DerItem();
    if (first > 0x80) {
        const auto octets = first & 0x7f;
        if (octets > kMostLengthOctets)
            return fail(Fault::TooLarge), DerItem();
        if (rest.size() < 2 + octets)
            return fail(Fault::Truncated), DerItem();
        length = 0;
        for (std::size_t i = 0; i < octets; ++i)
            length = length << 8 | std::to_integer<std::size_t>(rest[2 + i]);
        header += octets;
    }
    if (length > rest.size() - header)
        return fail(Fault::Truncated), DerItem();
    item.whole = rest.first(header + length);
    item.content = item.whole.subspan(header);
    m_at += item.whole.size();
    return item;
}

DerItem DerReader::expect(std::uint8_t tag)
{
    if (m_error)
        return {};
    if (peek() != tag)
        return fail(atEnd() ? Fault::Truncated : Fault::Malformed), DerItem();
    return next();
}

std::optional<DerItem> DerReader::optional(std::uint8_t tag)
{
    if (atEnd() || peek() != tag)
        return {};
    const auto item = next();
    return ok() ? std::optional(item) : std::nullopt;
}

DerReader DerReader::inside(std::uint8_t tag)
{
    const auto item = expect(tag);
    DerReader inner(item.content, offset() - item.content.size());
    inner.m_error = m_error;
    return inner;
}

Bytes DerReader::bits()
{
    const auto item = expect(tag::kBitString);
    if (!ok())
        return {};
    if (item.content.empty() || item.content[0] != std::byte(0))
        return fail(Fault::Malformed), Bytes();
    return item.content.subspan(1);
}

Bytes magnitude(Bytes integer)
{
    while (!integer.empty() && integer[0] == std::byte(0))
        integer = integer.subspan(1);
    return integer;
}

std::uint32_t bitLength(Bytes number)
{
    number = magnitude(number);
    if (number.empty())
        return 0;
    const auto top = static_cast<std::size_t>(std::bit_width(std::to_integer<unsigned>(number[0])));
    return static_cast<std::uint32_t>(std::min<std::size_t>((number.size() - 1) * 8 + top, UINT32_MAX));
}

std::optional<std::uint64_t> smallNumber(Bytes number)
{
    number = magnitude(number);
    if (number.size() > sizeof(std::uint64_t))
        return {};
    std::uint64_t value = 0;
    for (const auto byte : number)
        value = value << 8 | std::to_integer<std::uint64_t>(byte);
    return value;
}

std::string dottedObject(Bytes content)
{
    // X.690 8.19. The longest arcs in use (UUIDs under 2.25) do not occur in keys; 64 octets hold every registered one.
    constexpr std::size_t kLongestObject = 64;
    if (content.empty() || content.size() > kLongestObject)
        return {};
    std::string text;
    std::uint64_t arc = 0;
    bool open = false;
    for (const auto byte : content) {
        const auto octet = std::to_integer<std::uint64_t>(byte);
        if (arc >> 56)
            return {};
        arc = arc << 7 | (octet & 0x7f);
        open = octet & 0x80;
        if (open)
            continue;
        if (text.empty()) {
            const auto root = std::min<std::uint64_t>(arc / 40, 2);
            text = fmt::format("{}.{}", root, arc - root * 40);
        } else {
            text += fmt::format(".{}", arc);
        }
        arc = 0;
    }
    return open ? std::string() : text;
}

std::string derElement(std::uint8_t tag, std::string_view content)
{
    std::string out(1, static_cast<char>(tag));
    const auto size = content.size();
    if (size < 0x80) {
        out += static_cast<char>(size);
    } else {
        const int octets = (static_cast<int>(std::bit_width(size)) + 7) / 8;
        out += static_cast<char>(0x80 | octets);
        for (int i = octets - 1; i >= 0; --i)
            out += static_cast<char>(size >> (8 * i) & 0xff);
    }
    return out.append(content);
}

std::string derInteger(Bytes bigEndian)
{
    bigEndian = magnitude(bigEndian);
    std::string content;
    if (bigEndian.empty() || (bigEndian[0] & std::byte(0x80)) != std::byte(0))
        content += '\0';
    content += asText(bigEndian);
    return derElement(tag::kInteger, content);
}

std::optional<Error> derFault(Bytes bytes)
{
    std::uint64_t base = 0;
    for (int depth = 0;; ++depth) {
        DerReader in(bytes, base);
        if (depth > kDeepestNesting)
            return Error{Fault::TooLarge, base, "der"};
        const auto item = in.next();
        if (!in.ok())
            return in.error();
        if ((item.tag & 0x20) == 0 || item.content.empty())
            return {};
        base += item.whole.size() - item.content.size();
        bytes = item.content;
    }
}

}
