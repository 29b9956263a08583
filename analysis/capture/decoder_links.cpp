// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/decoder.h"

#include "analysis/capture/wire.h"

namespace keytrail::capture
{

namespace
{
constexpr std::size_t kEthernetHeader = 14;
constexpr std::uint16_t kSmallestEtherType = 0x0600; // below it the field is the length of an 802.3 frame
}

Decoder::Layer Decoder::ethernet(const Layer &layer)
{
    if (!enough(layer, kEthernetHeader, "Ethernet"))
        return {};
    m_destinationMac = Mac::from(layer.data.first(6));
    m_sourceMac = Mac::from(layer.data.subspan(6, 6));
    return etherType(be16At(layer.data, 12), layer, kEthernetHeader);
}

/// IEEE 802 numbers. `header` bytes of the layer come before what the type speaks of.
Decoder::Layer Decoder::etherType(std::uint16_t type, const Layer &layer, std::size_t header)
{
    if (type < kSmallestEtherType)
        return inside(layer, header, Kind::Llc);
    switch (type) {
    case 0x0800:
        return inside(layer, header, Kind::Ipv4);
    case 0x0806:
        m_sink.arp(inside(layer, header, Kind::None).data, *m_frame);
        return {};
    case 0x86dd:
        return inside(layer, header, Kind::Ipv6);
    case 0x8100:
    case 0x88a8:
    case 0x9100:
    case 0x9200:
        return inside(layer, header, Kind::Tag); // VLAN
    case 0x8847:
    case 0x8848:
        return inside(layer, header, Kind::Mpls);
    case 0x8864:
        return inside(layer, header, Kind::Pppoe);
    case 0x880b:
        return inside(layer, header, Kind::Ppp);
    case 0x6558:
        return inside(layer, header, Kind::Ethernet);
    default:
        return {};
    }
}

// RFC 1661 section 2, RFC 1662 section 3.1
Decoder::Layer Decoder::ppp(const Layer &layer)
{
    std::size_t at = 0;
    if (layer.data.size() >= 2 && u8At(layer.data, 0) == 0xff && u8At(layer.data, 1) == 0x03)
        at = 2;
    if (!enough(layer, at + 2, "PPP"))
        return {};
    std::uint16_t protocol = u8At(layer.data, at);
    std::size_t size = 1;
    if ((protocol & 1) == 0) { // an odd first byte is a compressed protocol field
        protocol = be16At(layer.data, at);
        size = 2;
    }
    switch (protocol) {
    case 0x0021:
        return inside(layer, at + size, Kind::Ipv4);
    case 0x0057:
        return inside(layer, at + size, Kind::Ipv6);
    case 0x0281:
        return inside(layer, at + size, Kind::Mpls);
    default:
        return {};
    }
}

// RFC 2516 section 4
Decoder::Layer Decoder::pppoe(const Layer &layer)
{
    if (!enough(layer, 6, "PPPoE") || u8At(layer.data, 0) != 0x11 || u8At(layer.data, 1) != 0)
        return {};
    return inside(layer, 6, Kind::Ppp);
}

// LINKTYPE_LINUX_SLL
Decoder::Layer Decoder::cooked(const Layer &layer)
{
    if (!enough(layer, 16, "cooked"))
        return {};
    if (be16At(layer.data, 4) == 6)
        m_sourceMac = Mac::from(layer.data.subspan(6, 6));
    const auto protocol = be16At(layer.data, 14);
    return protocol >= kSmallestEtherType ? etherType(protocol, layer, 16) : protocol == 4 ? inside(layer, 16, Kind::Llc) : Layer{};
}

// LINKTYPE_LINUX_SLL2
Decoder::Layer Decoder::cooked2(const Layer &layer)
{
    if (!enough(layer, 20, "cooked"))
        return {};
    if (u8At(layer.data, 11) == 6)
        m_sourceMac = Mac::from(layer.data.subspan(12, 6));
    const auto protocol = be16At(layer.data, 0);
    return protocol >= kSmallestEtherType ? etherType(protocol, layer, 20) : protocol == 4 ? inside(layer, 20, Kind::Llc) : Layer{};
}

// LINKTYPE_NULL, LINKTYPE_LOOP: an address family in one byte order or the other
Decoder::Layer Decoder::loopback(const Layer &layer)
{
    if (!enough(layer, 4, "loopback"))
        return {};
    const auto family = be32At(layer.data, 0);
    const auto number = family > 0xffff ? family >> 24 : family;
    const bool isIp = number == 2 || number == 10 || number == 24 || number == 28 || number == 30;
    return isIp ? inside(layer, 4, Kind::Ip) : etherType(be16At(layer.data, 2), layer, 4); // some writers put an EtherType there
}

// https://www.radiotap.org: the length is little-endian
Decoder::Layer Decoder::radiotap(const Layer &layer)
{
    if (!enough(layer, 8, "radiotap"))
        return {};
    const std::size_t size = std::size_t(u8At(layer.data, 3)) << 8 | u8At(layer.data, 2);
    if (size < 8)
        return malformed("The radiotap header is too short to be one."), Layer{};
    return inside(layer, size, Kind::Wlan);
}

// IEEE 802.11-2020 section 9.2: data frames that are not encrypted
Decoder::Layer Decoder::wlan(const Layer &layer)
{
    if (!enough(layer, 24, "802.11"))
        return {};
    const auto control = u8At(layer.data, 0), flags = u8At(layer.data, 1);
    const bool isData = (control & 0x0c) == 0x08, hasBody = (control & 0x40) == 0, isQos = (control & 0x80) != 0;
    const bool toDs = (flags & 1) != 0, fromDs = (flags & 2) != 0, isProtected = (flags & 0x40) != 0, hasOrder = (flags & 0x80) != 0;
    if (!isData || !hasBody || isProtected)
        return {};
    const std::size_t header = 24 + (toDs && fromDs ? 6u : 0u) + (isQos ? 2u : 0u) + (isQos && hasOrder ? 4u : 0u);
    if (!enough(layer, header, "802.11"))
        return {};
    m_destinationMac = Mac::from(layer.data.subspan(toDs ? 16 : 4, 6));
    m_sourceMac = Mac::from(layer.data.subspan(fromDs ? (toDs ? 24 : 16) : 10, 6));
    return inside(layer, header, Kind::Llc);
}

// RFC 1042: SNAP
Decoder::Layer Decoder::llc(const Layer &layer)
{
    if (layer.data.size() < 8 || be32At(layer.data, 0) != 0xaaaa0300)
        return {};
    const auto type = be16At(layer.data, 6);
    return type >= kSmallestEtherType ? etherType(type, layer, 8) : Layer{};
}

// Apple's packet metadata: length, record type, link type behind it, …, process id and name, the same of the process acted for
Decoder::Layer Decoder::pktap(const Layer &layer)
{
    constexpr std::size_t kHeader = 108, kProcess = 56, kEffectiveProcess = 88, kNameSize = 20;
    if (!enough(layer, kHeader, "PKTAP"))
        return {};
    const auto little = [&](std::size_t at) {
        return std::uint32_t(u8At(layer.data, at)) | std::uint32_t(u8At(layer.data, at + 1)) << 8
            | std::uint32_t(u8At(layer.data, at + 2)) << 16 | std::uint32_t(u8At(layer.data, at + 3)) << 24;
    };
    const auto size = little(0), linkType = little(8);
    if (size < kHeader || size > layer.data.size())
        return malformed("The PKTAP header claims an impossible length."), Layer{};
    for (const auto at : {kEffectiveProcess, kProcess}) {
        const auto name = asText(layer.data.subspan(at, kNameSize));
        if (m_appName.empty())
            m_appName = name.substr(0, name.find('\0'));
    }
    if (linkType == 149 || linkType == 258)
        return {};
    return byLinkType(linkType, inside(layer, size, Kind::None));
}

// RFC 3032: labels until the bottom of the stack; what follows tells its version itself
Decoder::Layer Decoder::mpls(const Layer &layer)
{
    if (!enough(layer, 4, "MPLS"))
        return {};
    if ((u8At(layer.data, 2) & 1) == 0) // not the bottom of the stack
        return inside(layer, 4, Kind::Mpls);
    const auto rest = inside(layer, 4, Kind::Ip);
    const auto version = rest.data.empty() ? 0 : u8At(rest.data, 0) >> 4;
    return version == 4 || version == 6 ? rest : Layer{};
}

}
