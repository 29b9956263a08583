// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The handshake of QUIC as everybody on the way can read it: Initial packets are opened with the keys that follow from their
// connection id, their CRYPTO frames put in order over packets and datagrams, and the hellos read from them. A Retry, another
// version or another connection on the same ports begins anew. Google's QUIC says its hello in tags of its own.

#include "analysis/capture/quic_packet.h"
#include "analysis/capture/services.h"
#include "analysis/capture/tls_follower.h"
#include "analysis/crypto/quic_initial.h"

#include <map>
#include <string>

namespace keytrail::capture
{

/// The CRYPTO frames of one side, put in order.
class CryptoStream
{
public:
    /// Hellos with keys that withstand quantum computers take two packets, certificates do not stand here. No honest stream of Initial
    /// packets is longer.
    static constexpr std::size_t kLongest = 64 << 10;

    /// Answers false for what lies beyond kLongest.
    bool add(std::uint64_t offset, Bytes bytes);
    /// What is there without a gap from the start.
    Bytes whole() const { return asBytes(m_whole); }
    std::size_t memory() const { return m_whole.capacity() + m_pendingBytes; }

private:
    std::string m_whole;
    std::map<std::uint64_t, std::string> m_pending; ///< behind a gap; may overlap
    std::size_t m_pendingBytes = 0;
};

class QuicFollower
{
public:
    /// Keys tried and packets opened for one flow: a handshake has a handful of Initials, and each costs some microseconds.
    static constexpr int kMostKeys = 16;
    static constexpr int kMostOpened = 64;

    QuicFollower(Services &services, FlowResults &results)
        : m_services(services)
        , m_results(results)
        , m_handshake(services, results, Transport::Quic)
    {
    }
    void datagram(int side, Bytes bytes, bool isWhole, const Place &place);
    std::size_t memory() const { return sizeof(*this) + m_sides[0].stream.memory() + m_sides[1].stream.memory(); }

private:
    struct Side {
        crypto::QuicKeys keys;
        std::uint32_t keysOf = 0; ///< the version they were derived for; 0: none yet
        CryptoStream stream;
        std::size_t read = 0; ///< bytes of whole messages handed on
    };

    void initial(int side, const QuicPacket &packet, const Place &place);
    bool isKnown(const QuicPacket &packet) const;
    bool openAs(int side, bool isServer, const QuicPacket &packet, const Place &place);
    bool begin(int side, const QuicPacket &packet, const Place &place);
    void frames(int side, Bytes payload, std::uint32_t version, const Place &place);
    void drain(int side, const Place &place);
    void google(int side, Bytes message, std::uint32_t version, const Place &place);
    void malformed(const Place &place, const char *text);

    Services &m_services;
    FlowResults &m_results;
    TlsHandshake m_handshake;
    Side m_sides[2];
    std::string m_original; ///< the connection id that the keys follow from
    std::string m_serverId; ///< what the server calls itself
    std::size_t m_lastHello = 0; ///< hash of the client's hello: one that comes again is no other
    int m_client = -1;
    int m_keysMade = 0, m_opened = 0;
    bool m_isDone = false; ///< the server has answered: what follows is secret
};

}
