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

/// Finds the number of a flow by its key: open addressing over eight bytes a slot. The keys themselves stay with the flows:
/// `keyOf(number)` answers the key of a flow that is in the table.
class FlowTable
{
public:
    static constexpr std::uint32_t kNone = 0xffffffff;

    FlowTable()
        : m_slots(1024)
    {
    }
    /// The slot of `key`: its flow, or kNone to be filled in by the caller at once. Valid until the next call.
    template <class KeyOf> std::uint32_t &at(const FlowKey &key, const KeyOf &keyOf)
    {
        if (m_used * 4 >= m_slots.size() * 3)
            grow();
        const auto tag = tagOf(key);
        auto slot = tag & mask();
        while (m_slots[slot].flow != kNone && !(m_slots[slot].tag == tag && keyOf(m_slots[slot].flow) == key))
            slot = (slot + 1) & mask();
        if (m_slots[slot].flow == kNone) {
            m_slots[slot].tag = tag;
            ++m_used;
        }
        return m_slots[slot].flow;
    }
    /// Takes the flow of this number out.
    void remove(const FlowKey &key, std::uint32_t flow);
    std::size_t size() const { return m_used; }

private:
    struct Slot {
        std::uint32_t tag = 0; ///< lower half of the key's hash
        std::uint32_t flow = kNone;
    };
    static std::uint32_t tagOf(const FlowKey &key) { return static_cast<std::uint32_t>(mixWords(key.words.data(), key.words.size())); }
    std::size_t mask() const { return m_slots.size() - 1; }
    void grow();

    std::vector<Slot> m_slots; ///< a power of two
    std::size_t m_used = 0;
};

}
