// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/capture/packet.h"

#include <array>
#include <cstdint>
#include <vector>

namespace keytrail::capture
{

/// A well-spread 64-bit mix of words, different in every run: a capture cannot be made to collide.
std::uint64_t mixWords(const std::uint64_t *words, std::size_t count);

/// Protocol, two addresses and two ports, the same for both directions.
struct FlowKey {
    std::array<std::uint64_t, 5> words{};
    bool operator==(const FlowKey &) const = default;

    static FlowKey of(const Packet &packet, std::uint16_t sourcePort, std::uint16_t destinationPort);
};

/// Finds the number of a flow by its key: open addressing, a probe is mostly one cache line.
class FlowTable
{
public:
    static constexpr std::uint32_t kNone = 0xffffffff;

    FlowTable();
    /// The slot of `key`: its flow, or kNone to be filled in by the caller at once. Valid until the next call.
    std::uint32_t &at(const FlowKey &key);
    void remove(const FlowKey &key);
    std::size_t size() const { return m_used; }
    std::size_t memory() const { return m_slots.capacity() * sizeof(Slot); }

private:
    struct Slot {
        FlowKey key;
        std::uint32_t flow = kNone;
    };
    std::size_t home(const FlowKey &key) const
    {
        return static_cast<std::size_t>(mixWords(key.words.data(), key.words.size())) & (m_slots.size() - 1);
    }
    void grow();

    std::vector<Slot> m_slots; ///< a power of two
    std::size_t m_used = 0;
};

}
