// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/tcp_assembler.h"

#include <algorithm>

namespace keytrail::capture
{

void TcpAssembler::add(std::uint32_t sequence, Bytes bytes, std::uint32_t wireSize, const Place &place, StreamSink &sink)
{
    const auto distance = static_cast<std::int32_t>(sequence - m_next); // wraps as sequence numbers do (RFC 9293 section 3.4)
    if (distance > 0)
        return hold(m_offset + static_cast<std::uint32_t>(distance), bytes, wireSize, place, sink);
    const auto old = std::uint64_t(-std::int64_t(distance));
    if (old > 0) {
        // A keep-alive repeats one byte that was acknowledged, with any value.
        if (!(old == 1 && wireSize == 1) && old <= m_offset)
            compareOld(m_offset - old, bytes.first(static_cast<std::size_t>(std::min<std::uint64_t>(bytes.size(), old))), place, sink);
        if (wireSize <= old)
            return;
        bytes = bytes.subspan(static_cast<std::size_t>(std::min<std::uint64_t>(bytes.size(), old)));
        wireSize -= static_cast<std::uint32_t>(old);
    }
    deliver(bytes, wireSize, place, sink);
    if (!m_pending.empty())
        drain(sink);
}

void TcpAssembler::deliver(Bytes bytes, std::uint32_t wireSize, const Place &place, StreamSink &sink)
{
    if (!bytes.empty()) {
        const auto offset = m_offset;
        m_offset += bytes.size();
        m_next += static_cast<std::uint32_t>(bytes.size());
        remember(bytes);
        sink.data(m_side, offset, bytes, place);
    }
    if (wireSize > bytes.size()) // cut by the snapshot length
        skipTo(m_offset + (wireSize - bytes.size()), sink);
}

void TcpAssembler::skipTo(std::uint64_t offset, StreamSink &sink)
{
    const auto from = m_offset;
    m_next += static_cast<std::uint32_t>(offset - from);
    m_offset = offset;
    m_recent.clear();
    sink.gap(m_side, from, offset - from);
}

void TcpAssembler::hold(std::uint64_t offset, Bytes bytes, std::uint32_t wireSize, const Place &place, StreamSink &sink)
{
    for (auto found = m_pending.find(offset); found != m_pending.end(); found = m_pending.find(offset)) {
        const auto same = std::min(found->second.bytes.size(), bytes.size());
        if (asText(bytes.first(same)) != std::string_view(found->second.bytes).substr(0, same))
            sink.conflict(m_side, offset, place);
        if (bytes.size() <= found->second.bytes.size() || same == 0)
            return;
        // The longer copy adds its tail behind what the first one said.
        offset += same;
        bytes = bytes.subspan(same);
        wireSize -= static_cast<std::uint32_t>(same);
    }
    m_pending.emplace(offset, Segment{std::string(asText(bytes)), wireSize, place});
    m_pendingBytes += bytes.size() + sizeof(Segment);
    if (m_pendingBytes > kMostPending) {
        skipTo(m_pending.begin()->first, sink);
        drain(sink);
    }
}

void TcpAssembler::drain(StreamSink &sink)
{
    while (!m_pending.empty() && m_pending.begin()->first <= m_offset) {
        const auto node = m_pending.extract(m_pending.begin());
        const auto &segment = node.mapped();
        m_pendingBytes -= segment.bytes.size() + sizeof(Segment);
        const auto old = m_offset - node.key();
        auto bytes = asBytes(segment.bytes);
        const auto known = static_cast<std::size_t>(std::min<std::uint64_t>(bytes.size(), old));
        if (known > 0)
            compareOld(node.key(), bytes.first(known), segment.place, sink);
        if (segment.wireSize > old)
            deliver(bytes.subspan(known), segment.wireSize - static_cast<std::uint32_t>(old), segment.place, sink);
    }
}

void TcpAssembler::compareOld(std::uint64_t offset, Bytes bytes, const Place &place, StreamSink &sink)
{
    const auto begin = m_offset - m_recent.size(); // first byte remembered
    if (offset < begin) {
        const auto forgotten = static_cast<std::size_t>(std::min<std::uint64_t>(begin - offset, bytes.size()));
        bytes = bytes.subspan(forgotten);
        offset += forgotten;
    }
    if (bytes.empty() || offset >= m_offset)
        return;
    const auto known = std::string_view(m_recent).substr(static_cast<std::size_t>(offset - begin));
    const auto same = std::min(known.size(), bytes.size());
    if (known.substr(0, same) != asText(bytes.first(same)))
        sink.conflict(m_side, offset, place);
}

void TcpAssembler::remember(Bytes bytes)
{
    if (!m_isComparing)
        return;
    if (bytes.size() >= kRemembered) {
        m_recent.assign(asText(bytes.last(kRemembered)));
        return;
    }
    if (m_recent.size() + bytes.size() > 2 * kRemembered)
        m_recent.erase(0, m_recent.size() - std::min(m_recent.size(), kRemembered));
    m_recent += asText(bytes);
}

void TcpAssembler::finish(StreamSink &sink)
{
    while (!m_pending.empty()) {
        if (m_pending.begin()->first > m_offset)
            skipTo(m_pending.begin()->first, sink);
        drain(sink);
    }
    m_recent = std::string();
}

}
