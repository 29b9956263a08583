// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/evidence.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace keytrail::capture
{

/// Shannon entropy, in bits a byte, of the first kSample bytes of a stream. Short streams cost their own size only:
/// captures have many flows of a few bytes.
class EntropyMeter
{
public:
    static constexpr std::size_t kSample = 16 << 10;

    void add(Bytes bytes);
    bool isFull() const { return m_seen >= kSample; }
    std::optional<double> bitsPerByte() const; ///< nothing for an empty stream
    std::size_t memory() const { return m_short.capacity() + (m_counts ? sizeof(Counts) : 0); }

private:
    using Counts = std::array<std::uint16_t, 256>;
    void count(Bytes bytes);

    std::string m_short;
    std::unique_ptr<Counts> m_counts;
    std::size_t m_seen = 0;
    double m_final = 0; ///< once the sample is full
};

/// The same for bytes at hand.
double entropyOf(Bytes bytes);

}
