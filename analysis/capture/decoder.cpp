// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/decoder.h"

#include "analysis/capture/wire.h"

#include <fmt/format.h>

#include <charconv>

namespace keytrail::capture
{

void Decoder::frame(const Frame &frame)
{
    m_frame = &frame;
    m_sourceMac = m_destinationMac = Mac{};
    m_fragmentFrames.clear();
    readAppMarks(frame);
    auto layer = byLinkType(frame.linkType, {Kind::None, frame.bytes, frame.originalSize});
    for (int depth = 0; layer.kind != Kind::None; ++depth) {
        if (depth == kDeepestNesting) {
            m_notes.warn("nesting-limit", packetPlace(frame.number),
                fmt::format("More than {} headers lie in each other; what is inside is not read.", kDeepestNesting));
            return;
        }
        layer = step(layer);
    }
}

void Decoder::appName(std::int32_t uid, std::string_view package, std::string_view name)
{
    if (m_apps.byUid.size() < kMostApps)
        m_apps.byUid.try_emplace(uid, AppNames::Entry{std::string(package), std::string(name)});
}

void Decoder::finish()
{
    m_fragments.finish();
    for (const auto &[type, count] : m_unknownLinks)
        m_notes.lost(
            "link-type-unknown", "", fmt::format("{} packets are of link type {}, which is not read; they count in no flow.", count, type));
}

// https://www.tcpdump.org/linktypes.html
Decoder::Layer Decoder::byLinkType(std::uint32_t linkType, const Layer &layer)
{
    const auto as = [&](Kind kind) { return Layer{kind, layer.data, layer.wire}; };
    switch (linkType) {
    case 0:
    case 108:
        return as(Kind::Loop);
    case 1:
        return as(Kind::Ethernet);
    case 9:
    case 50:
        return as(Kind::Ppp);
    case 12:
    case 14:
    case 101:
        return as(Kind::Ip);
    case 51:
        return as(Kind::PppEther);
    case 104:
        return as(Kind::Tag);
    case 105:
        return as(Kind::Wlan);
    case 113:
        return as(Kind::Sll);
    case 127:
        return as(Kind::Radiotap);
    case 149:
    case 258:
        return as(Kind::Pktap);
    case 166:
        return enough(layer, 2, "PPP") ? inside(layer, 1, Kind::Ppp) : Layer{}; // pppd puts the direction in front
    case 228:
        return as(Kind::Ipv4);
    case 229:
        return as(Kind::Ipv6);
    case 276:
        return as(Kind::Sll2);
    default:
        ++m_unknownLinks[linkType];
        return {};
    }
}

Decoder::Layer Decoder::step(const Layer &layer)
{
    switch (layer.kind) {
    case Kind::None:
        return {};
    case Kind::Ethernet:
        return ethernet(layer);
    case Kind::Ip:
        return ip(layer);
    case Kind::Ipv4:
        return ipv4(layer);
    case Kind::Ipv6:
        return ipv6(layer);
    case Kind::Ppp:
        return ppp(layer);
    case Kind::PppEther:
    case Kind::Pppoe:
        return pppoe(layer);
    case Kind::Sll:
        return cooked(layer);
    case Kind::Sll2:
        return cooked2(layer);
    case Kind::Loop:
        return loopback(layer);
    case Kind::Tag:
        return enough(layer, 4, "tag") ? etherType(be16At(layer.data, 2), layer, 4) : Layer{}; // two bytes, then a type
    case Kind::Radiotap:
        return radiotap(layer);
    case Kind::Wlan:
        return wlan(layer);
    case Kind::Llc:
        return llc(layer);
    case Kind::Pktap:
        return pktap(layer);
    case Kind::Gre:
        return gre(layer);
    case Kind::Mpls:
        return mpls(layer);
    case Kind::Vxlan:
        return vxlan(layer);
    case Kind::Gtp:
        return gtp(layer);
    case Kind::Teredo:
        return teredo(layer);
    }
    return {};
}

/// Whether `header` bytes were captured; that the wire had fewer is a fault, that the snapshot did is not.
bool Decoder::enough(const Layer &layer, std::size_t header, const char *what)
{
    if (layer.data.size() >= header)
        return true;
    if (layer.wire < header && layer.wire > 0)
        m_notes.warn("packet-malformed", packetPlace(m_frame->number), fmt::format("The packet ends inside its {} header.", what));
    return false;
}

/// What lies behind a header of `header` captured bytes.
Decoder::Layer Decoder::inside(const Layer &layer, std::size_t header, Kind kind) const
{
    const auto part = std::min(header, layer.data.size());
    return {kind, layer.data.subspan(part), layer.wire > header ? static_cast<std::uint32_t>(layer.wire - header) : 0};
}

void Decoder::malformed(const char *text)
{
    m_notes.warn("packet-malformed", packetPlace(m_frame->number), text);
}

/// PCAPdroid names the app in a trailer behind the network packet (pcap) or by "u-" and the user id in a comment (pcapng).
void Decoder::readAppMarks(const Frame &frame)
{
    constexpr std::size_t kTrailer = 32, kNameSize = 20;
    constexpr std::uint32_t kTrailerMagic = 0x01072021;
    m_uid.reset();
    m_appName = {};
    if (frame.comment.starts_with("u-")) {
        std::int32_t uid = 0;
        const auto *end = frame.comment.data() + frame.comment.size();
        if (std::from_chars(frame.comment.data() + 2, end, uid).ec == std::errc() && uid >= 0)
            m_uid = uid;
    } else if (frame.linkType == 1 && frame.bytes.size() >= 14 + kTrailer && frame.bytes.size() == frame.originalSize) {
        const auto trailer = frame.bytes.last(kTrailer);
        if (be32At(trailer, 0) != kTrailerMagic)
            return;
        const auto uid = static_cast<std::int32_t>(be32At(trailer, 4));
        if (uid < 0)
            return; // the recorder did not know
        m_uid = uid;
        const auto name = asText(trailer.subspan(8, kNameSize));
        m_appName = name.substr(0, name.find('\0'));
    }
}

}
