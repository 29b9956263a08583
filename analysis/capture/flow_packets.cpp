// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/flow_packets.h"

#include "analysis/capture/capture_file.h"
#include "analysis/capture/decoder.h"
#include "analysis/capture/flows.h"
#include "analysis/capture/wire.h"

#include <algorithm>
#include <functional>

namespace keytrail::capture
{

namespace
{

constexpr std::uint8_t kSyn = 2, kAck = 16;
constexpr std::size_t kPorts = 4, kTcpHeader = 20, kPacketsUdpHeader = 8;

/// Passes on the packets of one flow, from its first packet until its last or until its ports are used again.
class Finder final : public PacketSink
{
public:
    using Chosen = std::function<void(const Packet &, bool isFromClient)>;

    Finder(const FlowName &flow, Chosen chosen)
        : m_flow(flow)
        , m_chosen(std::move(chosen))
    {
    }

    void packet(const Packet &packet) override
    {
        if (m_isOver || packet.number < m_flow.firstPacket || (!m_key && packet.number > m_flow.firstPacket))
            return;
        const bool hasPorts = packet.protocol == kTcp || packet.protocol == kUdp || packet.protocol == kSctp;
        if (hasPorts && packet.data.size() < kPorts)
            return;
        const std::uint16_t from = hasPorts ? be16At(packet.data, 0) : 0, to = hasPorts ? be16At(packet.data, 2) : 0;
        if (!m_key && !begin(packet, from, to))
            return;
        if (FlowKey::of(packet, from, to) != *m_key)
            return;
        const bool isFromClient = packet.source == m_client && from == m_flow.clientPort;
        if (isUsedAgain(packet, isFromClient)) {
            m_isOver = true;
            return;
        }
        m_frames += packet.frames;
        m_chosen(packet, isFromClient);
    }
    bool isFound() const { return m_key.has_value(); }
    bool isOver() const { return m_isOver || (m_flow.frames > 0 && m_frames >= m_flow.frames); }

private:
    bool begin(const Packet &packet, std::uint16_t from, std::uint16_t to)
    {
        const auto source = packet.source.text(), destination = packet.destination.text();
        const bool isOut = source == m_flow.client && from == m_flow.clientPort && destination == m_flow.server && to == m_flow.serverPort;
        const bool isIn = source == m_flow.server && from == m_flow.serverPort && destination == m_flow.client && to == m_flow.clientPort;
        if (protocolName(packet.protocol) != m_flow.protocol || (!isOut && !isIn))
            return false;
        m_key = FlowKey::of(packet, from, to);
        m_client = isOut ? packet.source : packet.destination;
        return true;
    }

    /// As flows are told apart: a SYN with another sequence number begins a new one.
    bool isUsedAgain(const Packet &packet, bool isFromClient)
    {
        if (packet.protocol != kTcp || packet.data.size() < kTcpHeader)
            return false;
        const auto sequence = be32At(packet.data, 4);
        const auto flags = u8At(packet.data, 13);
        auto &base = m_base[isFromClient ? 0 : 1];
        if (base && (flags & (kSyn | kAck)) == kSyn && *base != sequence)
            return true;
        if (!base)
            base = (flags & kSyn) != 0 ? sequence : sequence - 1;
        return false;
    }

    const FlowName &m_flow;
    Chosen m_chosen;
    std::optional<FlowKey> m_key;
    Address m_client;
    std::optional<std::uint32_t> m_base[2];
    std::uint64_t m_frames = 0;
    bool m_isOver = false;
};

Result<std::uint64_t> readWith(Source &source, Finder &finder, const Pulse &pulse)
{
    NoNotes quiet;
    Decoder decoder(finder, quiet);
    const Pulse until = [&](std::uint64_t done, std::uint64_t total) { return !finder.isOver() && pulse(done, total); };
    auto count = readFrames(source, decoder, quiet, until);
    if (!count && !(count.error().fault == Fault::Stopped && finder.isOver()))
        return count;
    if (!finder.isFound())
        return Error{Fault::Malformed, 0, "flow"};
    return std::uint64_t(0);
}

/// Keeps what is said, up to a limit.
class Listener final : public StreamSink
{
public:
    explicit Listener(std::uint64_t limit)
        : m_left(limit)
    {
    }
    void data(int side, std::uint64_t offset, Bytes bytes, const Place &place) override
    {
        const auto kept = static_cast<std::size_t>(std::min<std::uint64_t>(bytes.size(), m_left));
        spoken.isCut = spoken.isCut || kept < bytes.size();
        m_left -= kept;
        if (kept > 0)
            spoken.pieces.push_back(
                {side == 0, false, place.packet, offset, kept, place.time, place.hasTime, std::string(asText(bytes.first(kept)))});
    }
    void gap(int side, std::uint64_t offset, std::uint64_t size) override
    {
        if (spoken.pieces.size() < kMostPieces)
            spoken.pieces.push_back({side == 0, true, 0, offset, size, 0, false, {}});
    }
    void conflict(int, std::uint64_t, const Place &) override { }
    bool isFull() const { return m_left == 0 || spoken.pieces.size() >= kMostPieces; }

    static constexpr std::size_t kMostPieces = 200'000;
    Spoken spoken;

private:
    std::uint64_t m_left;
};

/// Both directions of the flow, put in order.
class Talk
{
public:
    explicit Talk(Listener &listener)
        : m_listener(listener)
    {
    }
    void packet(const Packet &packet, bool isFromClient)
    {
        const int side = isFromClient ? 0 : 1;
        const Place place{packet.number, packet.time, packet.hasTime};
        if (packet.protocol == kTcp)
            return tcp(packet, side, place);
        const std::size_t header = packet.protocol == kUdp ? kPacketsUdpHeader : 0;
        if (packet.data.size() <= header)
            return;
        const auto bytes = packet.data.subspan(header);
        m_listener.data(side, m_said[side], bytes, place);
        m_said[side] += bytes.size();
    }
    void finish()
    {
        for (auto &stream : m_streams)
            if (stream)
                stream->finish(m_listener);
    }

private:
    void tcp(const Packet &packet, int side, const Place &place)
    {
        if (packet.data.size() < kTcpHeader)
            return;
        const std::size_t header = (u8At(packet.data, 12) >> 4) * 4u;
        if (header < kTcpHeader || header > packet.wireSize)
            return;
        const bool isSyn = (u8At(packet.data, 13) & kSyn) != 0;
        const auto sequence = be32At(packet.data, 4) + (isSyn ? 1 : 0);
        auto &stream = m_streams[side];
        if (!stream)
            stream.emplace(side, sequence);
        const auto size = static_cast<std::uint32_t>(packet.wireSize - header);
        if (size > 0)
            stream->add(sequence, packet.data.subspan(std::min(header, packet.data.size())), size, place, m_listener);
    }

    Listener &m_listener;
    std::optional<TcpAssembler> m_streams[2];
    std::uint64_t m_said[2] = {0, 0};
};

/// Passes on the frames whose numbers are in a sorted list.
class Picker final : public FrameSink
{
public:
    Picker(const std::vector<std::uint64_t> &wanted, FrameSink &sink)
        : m_wanted(wanted)
        , m_sink(sink)
    {
    }
    void frame(const Frame &frame) override
    {
        if (isOver() || frame.number != m_wanted[m_next])
            return;
        ++m_next;
        m_sink.frame(frame);
    }
    bool isOver() const { return m_next == m_wanted.size(); }

private:
    const std::vector<std::uint64_t> &m_wanted;
    FrameSink &m_sink;
    std::size_t m_next = 0;
};

}

Result<Spoken> readSpoken(Source &source, const FlowName &flow, std::uint64_t limit, const Pulse &pulse)
{
    Listener listener(limit);
    Talk talk(listener);
    Finder finder(flow, [&](const Packet &packet, bool isFromClient) { talk.packet(packet, isFromClient); });
    bool isFull = false;
    const auto done = readWith(source, finder, [&](std::uint64_t at, std::uint64_t total) {
        isFull = listener.isFull();
        return !isFull && pulse(at, total);
    });
    if (!done && !isFull)
        return done.error();
    talk.finish();
    listener.spoken.isCut = listener.spoken.isCut || isFull;
    return std::move(listener.spoken);
}

Result<std::uint64_t> readFlowFrames(Source &source, const FlowName &flow, FrameSink &sink, const Pulse &pulse)
{
    std::vector<std::uint64_t> numbers;
    Finder finder(flow, [&](const Packet &packet, bool) {
        numbers.insert(numbers.end(), packet.fragments.begin(), packet.fragments.end());
        numbers.push_back(packet.number);
    });
    if (const auto found = readWith(source, finder, pulse); !found)
        return found.error();
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    Picker picker(numbers, sink);
    NoNotes quiet;
    const auto read = readFrames(
        source, picker, quiet, [&](std::uint64_t done, std::uint64_t total) { return !picker.isOver() && pulse(done, total); });
    if (!read && !picker.isOver())
        return read.error();
    return std::uint64_t(numbers.size());
}

}
