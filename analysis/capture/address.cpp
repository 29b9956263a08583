// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/address.h"

#include <fmt/format.h>

#include <algorithm>

namespace keytrail::capture
{

namespace
{

template <std::size_t Size> void copy(Bytes from, std::array<std::uint8_t, Size> &to)
{
    for (std::size_t i = 0; i < std::min(Size, from.size()); ++i)
        to[i] = std::to_integer<std::uint8_t>(from[i]);
}

}

Address Address::v4(Bytes four)
{
    Address address;
    copy(four.first(std::min<std::size_t>(four.size(), 4)), address.bytes);
    return address;
}

Address Address::v6(Bytes sixteen)
{
    Address address;
    copy(sixteen, address.bytes);
    address.isV6 = true;
    return address;
}

bool Address::isGroup() const
{
    if (isV6)
        return bytes[0] == 0xff;
    return (bytes[0] & 0xf0) == 0xe0 || (bytes[0] == 0xff && bytes[3] == 0xff);
}

std::string Address::text() const
{
    if (!isV6)
        return fmt::format("{}.{}.{}.{}", bytes[0], bytes[1], bytes[2], bytes[3]);
    // RFC 5952 section 5: mapped addresses keep their dotted tail
    if (std::all_of(bytes.begin(), bytes.begin() + 10, [](auto b) { return b == 0; }) && bytes[10] == 0xff && bytes[11] == 0xff)
        return fmt::format("::ffff:{}.{}.{}.{}", bytes[12], bytes[13], bytes[14], bytes[15]);
    std::array<unsigned, 8> groups{};
    for (std::size_t i = 0; i < 8; ++i)
        groups[i] = unsigned(bytes[2 * i]) << 8 | bytes[2 * i + 1];
    // Section 4.2: the longest run of zero groups, the first of equals, and never a single one
    std::size_t bestStart = 8, bestSize = 1;
    for (std::size_t i = 0; i < 8;) {
        std::size_t end = i;
        while (end < 8 && groups[end] == 0)
            ++end;
        if (end - i > bestSize) {
            bestStart = i;
            bestSize = end - i;
        }
        i = std::max(end, i + 1);
    }
    std::string out;
    for (std::size_t i = 0; i < 8; ++i) {
        if (i == bestStart) {
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

Mac Mac::from(Bytes six)
{
    Mac mac;
    copy(six, mac.bytes);
    return mac;
}

std::string Mac::text() const
{
    const bool nobody = std::all_of(bytes.begin() + 1, bytes.end(), [](auto b) { return b == 0; }) && (bytes[0] == 0 || bytes[0] == 2);
    if (nobody || (bytes[0] & 1) != 0)
        return {};
    return fmt::format("{:02x}:{:02x}:{:02x}:{:02x}:{:02x}:{:02x}", bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5]);
}

}
