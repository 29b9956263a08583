// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <optional>

namespace keytrail::capture
{

/// The if_tsresol of a pcapng interface: units of 10^-n or, with the top bit, 2^-n seconds. Microseconds unless stated.
/// Finer than 10^-19 or 2^-63 cannot be used: no clock is, and the sums leave 64 bits.
class Resolution
{
public:
    Resolution() = default;
    explicit Resolution(std::uint8_t stated)
        : m_exponent(stated & 0x7f)
        , m_binary((stated & 0x80) != 0)
    {
    }
    bool isUsable() const { return m_exponent <= (m_binary ? 63 : 19); }

    /// Nanoseconds since 1970 of `ticks` units and `offset` seconds; nothing where unusable or outside the years 1677 to 2262.
    std::optional<std::int64_t> toNanoseconds(std::uint64_t ticks, std::int64_t offset) const
    {
        if (!isUsable())
            return std::nullopt;
        std::uint64_t unit = 1;
        if (m_binary)
            unit <<= m_exponent;
        else
            for (int i = 0; i < m_exponent; ++i)
                unit *= 10;
        const std::uint64_t seconds = ticks / unit, rest = ticks % unit;
        constexpr std::int64_t kLimit = std::numeric_limits<std::int64_t>::max() / 1'000'000'000 - 1;
        if (seconds > std::uint64_t(kLimit) || offset > kLimit || offset < -kLimit)
            return std::nullopt;
        const auto total = std::int64_t(seconds) + offset;
        if (total > kLimit || total < -kLimit)
            return std::nullopt;
        return total * 1'000'000'000 + fraction(rest, unit);
    }

private:
    /// rest / unit of a second in nanoseconds, rounded down; digit by digit where rest may need all 64 bits.
    static std::int64_t fraction(std::uint64_t rest, std::uint64_t unit)
    {
        if (unit <= std::uint64_t(1) << 34)
            return static_cast<std::int64_t>(rest * 1'000'000'000 / unit);
        std::int64_t nanoseconds = 0;
        for (int digit = 0; digit < 9; ++digit) {
            int value = 0;
            std::uint64_t sum = 0;
            for (int i = 0; i < 10; ++i) { // sum = rest * 10 mod unit
                if (sum >= unit - rest) {
                    sum -= unit - rest;
                    ++value;
                } else {
                    sum += rest;
                }
            }
            rest = sum;
            nanoseconds = nanoseconds * 10 + value;
        }
        return nanoseconds;
    }

    std::uint8_t m_exponent = 6;
    bool m_binary = false;
};

}
