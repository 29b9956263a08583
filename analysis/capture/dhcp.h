// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// DHCPv4 messages (RFC 2131, options of RFC 2132): which hardware address was given which address, under which name.
// Option overload (RFC 2132 section 9.3) is read; DHCPv6 names no hardware address in a way that can be relied on (left out).

#include "analysis/base/evidence.h"
#include "analysis/base/result.h"
#include "analysis/capture/facts.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace keytrail::capture
{

struct DhcpMessage {
    std::uint8_t type = 0; ///< option 53: 1 discover, 3 request, 5 acknowledge, …
    Mac client;
    Address clientAddress, yourAddress;
    std::string hostName, vendorClass; ///< raw
    std::optional<std::uint32_t> leaseSeconds;
};

/// Refuses what is no DHCP message over Ethernet; options that run over the end are left out.
Result<DhcpMessage> readDhcp(Bytes datagram);

/// Puts what clients say of themselves together with what servers acknowledge.
class DhcpFollower
{
public:
    static constexpr std::size_t kMostClients = 100'000;

    explicit DhcpFollower(CaptureSink &sink)
        : m_sink(sink)
    {
    }
    /// Answers whether it was a DHCP message.
    bool message(Bytes datagram, const Place &place);

private:
    struct Client {
        std::string hostName, vendorClass;
    };
    CaptureSink &m_sink;
    std::unordered_map<std::string, Client> m_clients; ///< by hardware address
};

}
