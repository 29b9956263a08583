// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/neighbours.h"

#include "analysis/capture/wire.h"

namespace keytrail::capture
{

std::optional<std::pair<Mac, Address>> arpSender(Bytes packet)
{
    constexpr std::size_t kSize = 28;
    constexpr std::uint32_t kEthernetAndIp = 0x00010800;
    if (packet.size() < kSize || be32At(packet, 0) != kEthernetAndIp || be16At(packet, 4) != 0x0604)
        return std::nullopt;
    const auto address = packet.subspan(14, 4);
    if (be32At(address, 0) == 0) // a probe (RFC 5227): the address is not taken yet
        return std::nullopt;
    return std::pair(Mac::from(packet.subspan(8, 6)), Address::v4(address));
}

// RFC 4861 section 4.3, 4.4 and 4.6.1
std::optional<std::pair<Mac, Address>> neighbourOf(const Address &source, Bytes message)
{
    constexpr std::uint8_t kSolicitation = 135, kAdvertisement = 136, kSourceOption = 1, kTargetOption = 2;
    constexpr std::size_t kOptions = 24, kUnit = 8;
    if (message.size() < kOptions || (u8At(message, 0) != kSolicitation && u8At(message, 0) != kAdvertisement))
        return std::nullopt;
    const bool isSolicitation = u8At(message, 0) == kSolicitation;
    const auto subject = isSolicitation ? source : Address::v6(message.subspan(8, 16));
    for (auto rest = message.subspan(kOptions); rest.size() >= kUnit;) {
        const auto size = u8At(rest, 1) * kUnit;
        if (size == 0 || size > rest.size())
            break;
        if (u8At(rest, 0) == (isSolicitation ? kSourceOption : kTargetOption) && size == kUnit)
            return std::pair(Mac::from(rest.subspan(2, 6)), subject);
        rest = rest.subspan(size);
    }
    return std::nullopt;
}

void Neighbours::add(const std::pair<Mac, Address> &pair, const char *source, const Place &place)
{
    LeaseFact fact;
    fact.mac = pair.first.text();
    fact.ip = pair.second.text();
    if (fact.mac.empty() || m_seen.size() >= kMostPairs || !m_seen.insert(fact.mac + fact.ip).second)
        return;
    fact.place = place;
    fact.source = source;
    m_sink.lease(std::move(fact));
}

}
