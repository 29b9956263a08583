// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One direction of a TCP connection (RFC 9293) put in order, in bounded memory. The first copy of a byte counts; a later
// one that differs is told of. What was never captured becomes a gap.

#include "analysis/base/evidence.h"
#include "analysis/capture/facts.h"

#include <cstdint>
#include <map>
#include <string>

namespace keytrail::capture
{

/// Receives one direction in order: bytes and gaps, whose offsets count from the first byte of the direction.
class StreamSink
{
public:
    virtual ~StreamSink() = default;
    virtual void data(int side, std::uint64_t offset, Bytes bytes, const Place &place) = 0;
    virtual void gap(int side, std::uint64_t offset, std::uint64_t size) = 0;
    virtual void conflict(int side, std::uint64_t offset, const Place &place) = 0;
};

class TcpAssembler
{
public:
    /// Bytes held back for a hole before it is taken for a gap: about what a fast link sends in one round trip.
    static constexpr std::size_t kMostPending = 256 << 10;
    /// Delivered bytes remembered to compare repeated ones with.
    static constexpr std::size_t kRemembered = 2 << 10;

    /// `offset`: of the first byte in the stream.
    TcpAssembler(int side, std::uint32_t firstSequence, std::uint64_t offset = 0)
        : m_offset(offset)
        , m_next(firstSequence)
        , m_side(side)
    {
    }
    /// A segment of `wireSize` bytes of which `bytes` were captured.
    void add(std::uint32_t sequence, Bytes bytes, std::uint32_t wireSize, const Place &place, StreamSink &sink);
    /// Delivers what is held back, with gaps.
    void finish(StreamSink &sink);
    std::uint32_t nextSequence() const { return m_next; }
    /// Stops comparing repeated bytes: they matter no more.
    void forget()
    {
        m_isComparing = false;
        m_recent = std::string();
    }
    std::size_t memory() const { return m_pendingBytes + m_recent.capacity(); }

private:
    struct Segment {
        std::string bytes;
        std::uint32_t wireSize = 0;
        Place place;
    };

    void deliver(Bytes bytes, std::uint32_t wireSize, const Place &place, StreamSink &sink);
    void skipTo(std::uint64_t offset, StreamSink &sink);
    void drain(StreamSink &sink);
    void compareOld(std::uint64_t offset, Bytes bytes, const Place &place, StreamSink &sink);
    void hold(std::uint64_t offset, Bytes bytes, std::uint32_t wireSize, const Place &place, StreamSink &sink);
    void remember(Bytes bytes);

    std::map<std::uint64_t, Segment> m_pending; ///< by offset; may overlap
    std::string m_recent; ///< the bytes just before m_offset
    std::size_t m_pendingBytes = 0;
    std::uint64_t m_offset = 0; ///< of the next byte in the stream
    std::uint32_t m_next; ///< its sequence number
    int m_side;
    bool m_isComparing = true;
};

}
