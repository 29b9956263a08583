// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who has which address on the local link, as its members say themselves: ARP (RFC 826) and neighbour discovery of IPv6
// (RFC 4861). Ties a client's address to its hardware, like a DHCP lease does.

#include "analysis/capture/facts.h"
#include "analysis/capture/packet.h"

#include <unordered_set>

namespace keytrail::capture
{

/// The sender of an ARP packet over Ethernet, by hardware and IPv4 address; nothing where it does not say.
std::optional<std::pair<Mac, Address>> arpSender(Bytes packet);
/// The same of a neighbour solicitation or advertisement that `source` sent; `message` begins with the ICMPv6 type.
std::optional<std::pair<Mac, Address>> neighbourOf(const Address &source, Bytes message);

/// Hands each pair to the sink once.
class Neighbours
{
public:
    static constexpr std::size_t kMostPairs = 100'000; ///< a scan of a network may invent any number

    explicit Neighbours(CaptureSink &sink)
        : m_sink(sink)
    {
    }
    void add(const std::pair<Mac, Address> &pair, const char *source, const Place &place);

private:
    CaptureSink &m_sink;
    std::unordered_set<std::string> m_seen;
};

}
