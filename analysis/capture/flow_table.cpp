// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/flow_table.h"

#include <chrono>
#include <cstring>
#include <tuple>

namespace keytrail::capture
{

namespace
{

std::uint64_t runSeed()
{
    static const auto seed = static_cast<std::uint64_t>(std::chrono::steady_clock::now().time_since_epoch().count()) * 0x9e3779b97f4a7c15u
        ^ static_cast<std::uint64_t>(reinterpret_cast<std::uintptr_t>(&runSeed));
    return seed;
}

}

std::uint64_t mixWords(const std::uint64_t *words, std::size_t count)
{
    std::uint64_t hash = runSeed();
    for (std::size_t i = 0; i < count; ++i) {
        hash = (hash ^ words[i]) * 0xff51afd7ed558ccdu;
        hash ^= hash >> 32;
    }
    hash *= 0xc4ceb9fe1a85ec53u;
    return hash ^ hash >> 29;
}

FlowKey FlowKey::of(const Packet &packet, std::uint16_t sourcePort, std::uint16_t destinationPort)
{
    FlowKey key;
    const bool inOrder = std::tie(packet.source, sourcePort) <= std::tie(packet.destination, destinationPort);
    const auto &low = inOrder ? packet.source : packet.destination, &high = inOrder ? packet.destination : packet.source;
    std::memcpy(key.words.data(), low.bytes.data(), 16);
    std::memcpy(key.words.data() + 2, high.bytes.data(), 16);
    key.words[4] = std::uint64_t(inOrder ? sourcePort : destinationPort) << 32 | std::uint64_t(inOrder ? destinationPort : sourcePort) << 16
        | std::uint64_t(packet.protocol) << 8 | (packet.source.isV6 ? 1u : 0u);
    return key;
}

void FlowTable::remove(const FlowKey &key, std::uint32_t flow)
{
    auto hole = tagOf(key) & mask();
    while (m_slots[hole].flow != kNone && m_slots[hole].flow != flow)
        hole = (hole + 1) & mask();
    if (m_slots[hole].flow == kNone)
        return;
    --m_used;
    // Those behind the hole move up where their home allows it, so that no probe ends too early.
    for (auto slot = (hole + 1) & mask(); m_slots[slot].flow != kNone; slot = (slot + 1) & mask()) {
        const auto distance = (slot - m_slots[slot].tag) & mask();
        if (distance >= ((slot - hole) & mask())) {
            m_slots[hole] = m_slots[slot];
            hole = slot;
        }
    }
    m_slots[hole].flow = kNone;
}

void FlowTable::grow()
{
    auto old = std::move(m_slots);
    m_slots.assign(old.size() * 2, Slot{});
    for (const auto &slot : old) {
        if (slot.flow == kNone)
            continue;
        auto to = slot.tag & mask();
        while (m_slots[to].flow != kNone)
            to = (to + 1) & mask();
        m_slots[to] = slot;
    }
}

}
