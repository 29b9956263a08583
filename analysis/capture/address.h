// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/evidence.h"

#include <array>
#include <compare>
#include <cstdint>
#include <string>

namespace keytrail::capture
{

/// An IPv4 (the first four bytes, the others zero) or IPv6 address.
struct Address {
    std::array<std::uint8_t, 16> bytes{};
    bool isV6 = false;

    static Address v4(Bytes four);
    static Address v6(Bytes sixteen);
    bool isGroup() const; ///< multicast or broadcast: never a client
    std::string text() const; ///< dotted decimal, or RFC 5952
    auto operator<=>(const Address &) const = default;
};

/// A hardware address; all zero where there is none.
struct Mac {
    std::array<std::uint8_t, 6> bytes{};

    static Mac from(Bytes six);
    /// Lower case with colons; empty for what names no device (zero, group addresses, Android's 02:00:00:00:00:00).
    std::string text() const;
    bool operator==(const Mac &) const = default;
};

}
