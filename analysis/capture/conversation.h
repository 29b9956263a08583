// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One TCP connection while its content may still tell something: both directions in order, the protocol found by what
// is said (never by the port, DNS aside), and that protocol followed.

#include "analysis/capture/dns_follower.h"
#include "analysis/capture/entropy.h"
#include "analysis/capture/http_follower.h"
#include "analysis/capture/services.h"
#include "analysis/capture/tcp_assembler.h"
#include "analysis/capture/tls_follower.h"

#include <memory>
#include <optional>
#include <string>

namespace keytrail::capture
{

/// The two ends of a flow; side 0 sent its first packet.
struct Ends {
    Address address[2];
    std::uint16_t port[2] = {0, 0};
    Mac mac[2];
};

class Conversation final : public StreamSink
{
public:
    /// Of a message that is in no known protocol: enough for any block or point and what follows it.
    static constexpr std::size_t kSearchedMessage = 4 << 10;
    static constexpr std::size_t kMostProxyHosts = 8; ///< a connection to a SOCKS proxy asks for one
    static constexpr std::uint8_t kMostBeforeUpgrade = 64; ///< messages; TLS is asked for before anything else is said
    /// A side that pauses this long between two segments has ended its message.
    static constexpr std::int64_t kMessagePause = 200'000'000;

    Conversation(Services &services, FlowResults &results, const Ends &ends)
        : m_services(services)
        , m_results(results)
        , m_ends(ends)
    {
        if (ends.port[0] == 53 || ends.port[1] == 53)
            m_dns = std::make_unique<DnsStreamFollower>(services, results);
    }
    /// A segment with payload. `start`: the sequence number of the direction's first byte. `isResumed`: earlier bytes were
    /// followed before, so that the first segment met begins in the middle.
    void segment(
        int side, std::uint32_t start, bool isResumed, std::uint32_t sequence, Bytes bytes, std::uint32_t wireSize, const Place &place);
    void finish();
    /// Whether all bytes of the side up to the sequence number `end` were delivered.
    bool hasAll(int side, std::uint32_t end) const;
    /// Nothing more is to be learned.
    bool isDone() const { return m_isDone[0] && m_isDone[1]; }
    std::optional<double> entropy(int side) const { return m_entropy[side].bitsPerByte(); }
    std::size_t memory() const;

    void data(int side, std::uint64_t offset, Bytes bytes, const Place &place) override;
    void gap(int side, std::uint64_t offset, std::uint64_t size) override;
    void conflict(int side, std::uint64_t offset, const Place &place) override;

private:
    enum class Mode : std::uint8_t { Unknown, Tls, Http };
    enum class Verdict : std::uint8_t { Other, NeedMore, Tls, Http };
    struct Raw {
        std::string head; ///< bytes too few to tell a protocol by
        Place headPlace;
        std::uint64_t headOffset = 0;
        std::string message; ///< of no known protocol
        std::uint64_t messageOffset = 0;
        Place messagePlace;
        std::int64_t latest = 0;
        bool isCut = false, isFirst = true;
    };

    static Verdict classify(std::string_view bytes);
    void unknown(int side, std::uint64_t offset, Bytes bytes, const Place &place);
    void begin(Mode mode);
    void follow(int side, std::uint64_t offset, Bytes bytes, const Place &place);
    std::size_t helloBehindUpgrade(Bytes bytes) const;
    void endHead(int side);
    void raw(int side, std::uint64_t offset, Bytes bytes, const Place &place);
    void endMessage(int side);
    void checkDone(int side);

    Services &m_services;
    FlowResults &m_results;
    const Ends m_ends;
    std::unique_ptr<HttpFollower> m_http; ///< each made when its protocol is met
    std::unique_ptr<TlsFollower> m_tls;
    std::unique_ptr<DnsStreamFollower> m_dns;
    EntropyMeter m_entropy[2];
    std::optional<TcpAssembler> m_streams[2];
    Raw m_raw[2];
    Mode m_mode = Mode::Unknown;
    bool m_conflictNoted = false;
    bool m_isUpgrading = false; ///< a message asked for TLS
    bool m_isClear[2] = {false, false}; ///< the side still owes its answer in clear to what asked for TLS
    std::uint8_t m_messages = 0; ///< in clear, that were looked at for it
    bool m_isDone[2] = {false, false};
};

}
