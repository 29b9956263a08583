// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/decoder.h"

#include "analysis/capture/wire.h"

#include <fmt/format.h>

namespace keytrail::capture
{

namespace
{
constexpr std::uint8_t kHopByHop = 0, kIpv4In = 4, kIpv6In = 41, kRouting = 43, kFragment = 44, kGreIn = 47, kAuthentication = 51,
                       kNoNext = 59, kDestinationOptions = 60, kMobility = 135, kMplsIn = 137, kHostIdentity = 139, kShim = 140;
constexpr std::uint16_t kVxlanPort = 4789, kVxlanGpePort = 4790, kGtpPort = 2152, kTeredoPort = 3544;
constexpr std::size_t kUdpHeader = 8;
}

Decoder::Layer Decoder::ip(const Layer &layer)
{
    if (layer.data.empty())
        return {};
    const auto version = u8At(layer.data, 0) >> 4;
    if (version == 4)
        return ipv4(layer);
    if (version == 6)
        return ipv6(layer);
    return malformed("The packet is of an IP version that does not exist."), Layer{};
}

// RFC 791 section 3.1
Decoder::Layer Decoder::ipv4(const Layer &layer)
{
    if (!enough(layer, 20, "IPv4"))
        return {};
    if (u8At(layer.data, 0) >> 4 != 4)
        return malformed("The packet is announced as IPv4 and is not."), Layer{};
    const std::uint32_t header = (u8At(layer.data, 0) & 15u) * 4u, total = be16At(layer.data, 2);
    // Segmentation offload leaves the length at zero: then it is what was captured.
    const auto size = total == 0 ? layer.wire : std::min(total, layer.wire);
    if (total > layer.wire)
        malformed("The IPv4 length is larger than the packet.");
    if (header < 20 || header > size)
        return malformed("The IPv4 header length does not fit the packet."), Layer{};
    if (!enough(layer, header, "IPv4"))
        return {};
    Network network;
    network.source = Address::v4(layer.data.subspan(12, 4));
    network.destination = Address::v4(layer.data.subspan(16, 4));
    network.frameBytes = m_frame->originalSize;
    const auto flags = be16At(layer.data, 6);
    const auto protocol = u8At(layer.data, 9);
    const Layer body{Kind::None, layer.data.subspan(header, std::min<std::size_t>(size, layer.data.size()) - header), size - header};
    if ((flags & 0x3fff) != 0) { // more fragments, or an offset
        if (body.data.size() < body.wire)
            return {}; // cut by the snapshot length: can never be put together
        return fragment({network.source, network.destination, protocol, be16At(layer.data, 4), (flags & 0x1fffu) * 8u,
            (flags & 0x2000) != 0, body.data});
    }
    return extensions(protocol, body, network);
}

// RFC 8200 section 3
Decoder::Layer Decoder::ipv6(const Layer &layer)
{
    constexpr std::uint32_t kHeader = 40;
    if (!enough(layer, kHeader, "IPv6"))
        return {};
    if (u8At(layer.data, 0) >> 4 != 6)
        return malformed("The packet is announced as IPv6 and is not."), Layer{};
    const std::uint32_t payload = be16At(layer.data, 4), there = layer.wire - kHeader;
    if (payload > there)
        malformed("The IPv6 length is larger than the packet.");
    const auto size = payload == 0 ? there : std::min(payload, there);
    Network network;
    network.source = Address::v6(layer.data.subspan(8, 16));
    network.destination = Address::v6(layer.data.subspan(24, 16));
    network.frameBytes = m_frame->originalSize;
    const Layer body{Kind::None, layer.data.subspan(kHeader, std::min<std::size_t>(size, layer.data.size() - kHeader)), size};
    return extensions(u8At(layer.data, 6), body, network);
}

/// Puts a fragment to its datagram and goes on with the whole one.
Decoder::Layer Decoder::fragment(const FragmentTable::Piece &piece)
{
    auto whole = m_fragments.add(piece, *m_frame);
    if (!whole)
        return {};
    m_whole = std::move(whole->data);
    m_fragmentFrames.insert(m_fragmentFrames.end(), whole->frames.begin(), whole->frames.end());
    const Layer body{Kind::None, m_whole, static_cast<std::uint32_t>(m_whole.size())};
    return extensions(whole->protocol, body, {piece.source, piece.destination, static_cast<std::uint32_t>(whole->frames.size()), whole->frameBytes});
}

// RFC 8200 section 4; the authentication header (RFC 4302) may also follow IPv4
Decoder::Layer Decoder::extensions(std::uint8_t protocol, Layer body, Network network)
{
    for (int count = 0; count <= kMostExtensions; ++count) {
        std::size_t size = 0;
        const bool mayExtend = network.source.isV6 || protocol == kAuthentication;
        if (!mayExtend)
            return transport(protocol, body, network);
        switch (protocol) {
        case kHopByHop:
        case kRouting:
        case kDestinationOptions:
        case kMobility:
        case kHostIdentity:
        case kShim:
            if (!enough(body, 8, "extension"))
                return {};
            size = (u8At(body.data, 1) + 1u) * 8u;
            break;
        case kAuthentication:
            if (!enough(body, 8, "extension"))
                return {};
            size = (u8At(body.data, 1) + 2u) * 4u;
            break;
        case kFragment: {
            if (!enough(body, 8, "fragment"))
                return {};
            const auto field = be16At(body.data, 2);
            if ((field & 0xfff9) != 0) {
                if (body.data.size() < body.wire)
                    return {};
                return fragment({network.source, network.destination, u8At(body.data, 0), be32At(body.data, 4), field & 0xfff8u,
                    (field & 1) != 0, body.data.subspan(8)});
            }
            size = 8; // a fragment that is the whole datagram (RFC 6946)
            break;
        }
        case kNoNext:
        default:
            return transport(protocol, body, network);
        }
        if (size > body.wire)
            return malformed("An extension header is longer than the packet."), Layer{};
        if (!enough(body, size, "extension"))
            return {};
        protocol = u8At(body.data, 0);
        body = inside(body, size, Kind::None);
    }
    m_notes.warn("header-chain-limit", packetPlace(m_frame->number),
        fmt::format("More than {} extension headers follow each other; the packet is not read.", kMostExtensions));
    return {};
}

Decoder::Layer Decoder::transport(std::uint8_t protocol, const Layer &body, const Network &network)
{
    Packet packet;
    packet.number = m_frame->number;
    packet.time = m_frame->time;
    packet.hasTime = m_frame->hasTime;
    packet.frames = network.frames;
    packet.fragments = m_fragmentFrames;
    packet.frameBytes = network.frameBytes;
    packet.source = network.source;
    packet.destination = network.destination;
    packet.protocol = protocol;
    packet.data = body.data;
    packet.wireSize = body.wire;
    packet.sourceMac = m_sourceMac;
    packet.destinationMac = m_destinationMac;
    packet.uid = m_uid;
    packet.appName = m_appName;
    m_sink.packet(packet);
    if (protocol == kTcp)
        return {};
    if (protocol == kUdp)
        return udpTunnel(body);
    const auto tunnel = [&](Kind kind) {
        m_sourceMac = m_destinationMac = Mac{}; // the frame's hardware addresses are those of the tunnel's ends
        return Layer{kind, body.data, body.wire};
    };
    switch (protocol) {
    case kIpv4In:
        return tunnel(Kind::Ipv4);
    case kIpv6In:
        return tunnel(Kind::Ipv6);
    case kGreIn:
        return tunnel(Kind::Gre);
    case kMplsIn:
        return tunnel(Kind::Mpls);
    default:
        return {};
    }
}

Decoder::Layer Decoder::udpTunnel(const Layer &body)
{
    if (body.data.size() < kUdpHeader)
        return {};
    const auto source = be16At(body.data, 0), destination = be16At(body.data, 2);
    const auto kind = destination == kVxlanPort || destination == kVxlanGpePort ? Kind::Vxlan
        : source == kGtpPort || destination == kGtpPort                         ? Kind::Gtp
        : source == kTeredoPort || destination == kTeredoPort                   ? Kind::Teredo
                                                                                : Kind::None;
    if (kind != Kind::None)
        m_sourceMac = m_destinationMac = Mac{};
    return inside(body, kUdpHeader, kind);
}

// RFC 2784, RFC 2890 (key and sequence number), RFC 2637 (version 1, with an acknowledgment number)
Decoder::Layer Decoder::gre(const Layer &layer)
{
    if (!enough(layer, 4, "GRE"))
        return {};
    const auto flags = be16At(layer.data, 0), type = be16At(layer.data, 2);
    const bool hasChecksum = (flags & 0xc000) != 0, hasKey = (flags & 0x2000) != 0, hasSequence = (flags & 0x1000) != 0;
    const auto version = flags & 7;
    if (version > 1 || (flags & 0x4000) != 0) // source routes: not seen in the field
        return {};
    const std::size_t header
        = 4 + (hasChecksum ? 4u : 0u) + (hasKey ? 4u : 0u) + (hasSequence ? 4u : 0u) + (version == 1 && (flags & 0x0080) != 0 ? 4u : 0u);
    if (!enough(layer, header, "GRE"))
        return {};
    // ERSPAN, draft-foschiano-erspan: type I has no header of its own, II has 8 bytes, III 12 and perhaps 8 more
    if (type == 0x88be)
        return inside(layer, header + (hasSequence ? 8 : 0), Kind::Ethernet);
    if (type == 0x22eb) {
        if (!enough(layer, header + 12, "ERSPAN"))
            return {};
        return inside(layer, header + 12 + ((u8At(layer.data, header + 11) & 1) != 0 ? 8 : 0), Kind::Ethernet);
    }
    return type < 0x0600 ? Layer{} : etherType(type, layer, header);
}

// RFC 7348 section 5; with the P bit the last reserved byte tells what follows (draft-ietf-nvo3-vxlan-gpe)
Decoder::Layer Decoder::vxlan(const Layer &layer)
{
    if (layer.data.size() < 8 || (u8At(layer.data, 0) & 0x08) == 0)
        return {};
    const auto next = (u8At(layer.data, 0) & 0x04) != 0 ? u8At(layer.data, 3) : 3;
    return next == 3 ? inside(layer, 8, Kind::Ethernet)
        : next == 1  ? inside(layer, 8, Kind::Ipv4)
        : next == 2  ? inside(layer, 8, Kind::Ipv6)
                     : Layer{};
}

// 3GPP TS 29.281 section 5: G-PDU messages of version 1
Decoder::Layer Decoder::gtp(const Layer &layer)
{
    constexpr std::uint8_t kUserData = 255;
    if (layer.data.size() < 8 || u8At(layer.data, 0) >> 4 != 3 || u8At(layer.data, 1) != kUserData)
        return {};
    const auto flags = u8At(layer.data, 0);
    std::size_t at = 8;
    if ((flags & 7) != 0) {
        at += 4;
        if (layer.data.size() < at)
            return {};
        auto next = (flags & 4) != 0 ? u8At(layer.data, at - 1) : std::uint8_t(0);
        for (int count = 0; next != 0 && count < kMostExtensions; ++count) {
            if (layer.data.size() <= at || u8At(layer.data, at) == 0)
                return {};
            at += u8At(layer.data, at) * 4u;
            if (layer.data.size() < at)
                return {};
            next = u8At(layer.data, at - 1);
        }
    }
    const auto rest = inside(layer, at, Kind::Ip);
    const auto version = rest.data.empty() ? 0 : u8At(rest.data, 0) >> 4;
    return version == 4 || version == 6 ? rest : Layer{};
}

// RFC 4380 section 5.1.1: authentication and origin in front of the packet
Decoder::Layer Decoder::teredo(const Layer &layer)
{
    auto rest = layer;
    if (rest.data.size() >= 4 && be16At(rest.data, 0) == 0x0001)
        rest = inside(rest, 4u + u8At(rest.data, 2) + u8At(rest.data, 3) + 9u, Kind::Teredo);
    if (rest.data.size() >= 8 && be16At(rest.data, 0) == 0x0000)
        rest = inside(rest, 8, Kind::Teredo);
    if (rest.data.empty() || u8At(rest.data, 0) >> 4 != 6)
        return {};
    return {Kind::Ipv6, rest.data, rest.wire};
}

}
