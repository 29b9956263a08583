// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// DTLS records in datagrams (RFC 6347, RFC 9147 while it is in clear): handshake messages put together from their fragments.

#include "analysis/capture/tls_follower.h"

#include <string>

namespace keytrail::capture
{

class DtlsFollower
{
public:
    DtlsFollower(Services &services, FlowResults &results)
        : m_handshake(services, results, Transport::Datagram)
    {
    }
    static bool sniff(Bytes datagram);
    void datagram(int side, Bytes bytes, const Place &place);

private:
    struct Side {
        std::uint16_t sequence = 0; ///< of the message being put together
        std::uint8_t type = 0;
        std::uint32_t size = 0;
        std::string bytes;
        bool isOpen = false;
    };
    void handshake(int side, Bytes bytes, const Place &place);

    TlsHandshake m_handshake;
    Side m_sides[2];
};

}
