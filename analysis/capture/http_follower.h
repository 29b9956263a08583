// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// HTTP/1 over one TCP connection (RFC 9112): requests and responses in their order, pipelined too, bodies by length, in
// chunks or until the end. Bodies are counted and searched for key material, never decoded (security: no inflation).

#include "analysis/capture/http_head.h"
#include "analysis/capture/services.h"

#include <deque>
#include <string>
#include <utility>
#include <vector>

namespace keytrail::capture
{

class HttpFollower
{
public:
    /// A head longer than this is cut there; servers accept 8 to 16 KiB.
    static constexpr std::size_t kLargestHead = 64 << 10;
    /// Of a body searched for key material: keys and envelopes stand in small messages.
    static constexpr std::size_t kSearchedBody = 64 << 10;
    /// Rows of one flow; beyond them a flow's messages are counted, not kept.
    static constexpr std::size_t kMostMessages = 100'000;

    HttpFollower(Services &services, FlowResults &results)
        : m_services(services)
        , m_results(results)
    {
    }
    /// Answers how many bytes it took; fewer than all when the connection turns to something else (CONNECT, Upgrade).
    std::size_t data(int side, std::uint64_t offset, Bytes bytes, const Place &place);
    void gap(int side, std::uint64_t size);
    void finish();
    /// The two sides speak another protocol from here on.
    bool isTunnel() const { return m_isTunnel; }
    std::size_t memory() const
    {
        return m_sides[0].text.capacity() + m_sides[1].text.capacity() + m_sides[0].body.capacity() + m_sides[1].body.capacity();
    }

private:
    enum class State : std::uint8_t { Head, Body, ChunkSize, ChunkData, Trailer, UntilEnd };
    struct Side {
        State state = State::Head;
        std::string text; ///< of a head or a line that is not complete
        std::size_t looked = 0; ///< of text
        std::uint64_t left = 0; ///< of the body or chunk
        std::uint64_t bodyBytes = 0;
        std::string body; ///< the searched part
        std::vector<std::pair<std::size_t, std::uint64_t>> pieces; ///< where parts of `body` begin, there and in the stream
        std::size_t row = 0; ///< whose body it is
        bool isRequest = false, isSearched = false, isCut = false;
        Place place;
    };

    std::size_t takeHead(int side, Bytes bytes, const Place &place);
    std::size_t takeBody(int side, std::uint64_t offset, Bytes bytes, const Place &place);
    std::size_t takeLine(int side, Bytes bytes, const Place &place);
    void head(int side, std::string_view text, const Place &place);
    void beginRequest(Side &state, HttpHead &head, const Place &place, int side);
    bool beginResponse(Side &state, HttpHead &head, const Place &place, int side);
    void chunkLine(int side, std::string_view line, const Place &place);
    void endBody(int side);
    void cutHead(int side, const char *why);

    Services &m_services;
    FlowResults &m_results;
    std::deque<std::size_t> m_waiting; ///< rows whose response has not come
    Side m_sides[2];
    bool m_isTunnel = false;
};

/// An HTTP message in one datagram (SSDP); nothing where it is none.
std::optional<HttpFact> httpDatagram(Bytes datagram, const Place &place);

}
