// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The record layer of TLS (RFC 8446 section 5.1) over one TCP connection, as long as its handshake is in clear.

#include "analysis/capture/fingerprints.h"
#include "analysis/capture/services.h"
#include "analysis/capture/tls_hello.h"

#include <array>
#include <string>

namespace keytrail::capture
{

/// What handshake messages say, put into rows; shared by TLS, DTLS and QUIC.
class TlsHandshake
{
public:
    /// RFC 8446 allows messages of 16 MiB; the longest real chains stay below 128 KiB.
    static constexpr std::uint32_t kLargestMessage = 1 << 20;
    static constexpr std::size_t kMostCertificates = 100; ///< of one chain
    static constexpr std::size_t kMostHellos = 16; ///< rows of one flow: renegotiation in clear is not seen more often

    TlsHandshake(Services &services, FlowResults &results, Transport transport)
        : m_services(services)
        , m_results(results)
        , m_transport(transport)
    {
    }
    void message(int side, std::uint8_t type, Bytes body, const Place &place);
    /// The side encrypts from here on.
    void cipherChanged(int side);
    void tooLarge(std::uint32_t size, const Place &place);
    void malformed(const Place &place, const char *text);
    /// The server's last hello asked for another one of the client.
    bool isRetried() const { return m_isRetried; }

private:
    void clientHello(int side, Bytes body, const Place &place);
    void serverHello(int side, Bytes body, const Place &place);
    void certificate(int side, Bytes body, const Place &place);
    TlsFact &current(const Place &place);

    Services &m_services;
    FlowResults &m_results;
    Transport m_transport;
    bool m_isRetried = false;
    std::string m_clientSession;
    std::uint16_t m_version = 0;
    int m_serverSide = -1;
};

class TlsFollower
{
public:
    TlsFollower(Services &services, FlowResults &results)
        : m_handshake(services, results, Transport::Tcp)
    {
    }
    void data(int side, Bytes bytes, const Place &place);
    void gap(int side) { m_sides[side].isDone = true; }
    /// Nothing more is to be learned from this side.
    bool isDone(int side) const { return m_sides[side].isDone; }

private:
    struct Side {
        std::array<std::byte, 5> header{};
        std::size_t headerSize = 0;
        std::uint32_t left = 0; ///< of the record's payload
        std::uint8_t type = 0;
        std::string messages; ///< handshake bytes that are no whole message yet
        bool cipherChanged = false;
        bool isDone = false;
        bool anyRecord = false;
    };
    void beginRecord(int side, const Place &place);
    void drain(int side, const Place &place);

    TlsHandshake m_handshake;
    Side m_sides[2];
};

}
