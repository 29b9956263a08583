// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From frames to IP packets. Links: Ethernet with VLAN tags (802.1Q, 802.1ad), MPLS, PPPoE and PPP, raw IP, BSD loopback,
// Linux cooked v1 and v2, 802.11 (also behind radiotap), Cisco HDLC, Apple PKTAP. Networks: IPv4 (RFC 791), IPv6 (RFC 8200), fragments
// reassembled. Tunnels: IP in IP, GRE (RFC 2784, with PPP, Ethernet, ERSPAN), VXLAN (RFC 7348), GTP-U, Teredo (RFC 4380);
// every layer of IP is a packet of its own. What ICMP errors quote is no packet. Encrypted layers are not entered.
// PCAPdroid's trailer and packet comments name the app of a packet.

#include "analysis/base/notes.h"
#include "analysis/capture/fragments.h"
#include "analysis/capture/frame.h"
#include "analysis/capture/packet.h"

#include <map>
#include <string>
#include <vector>

namespace keytrail::capture
{

/// Which app a user id of the recording phone stands for.
struct AppNames {
    struct Entry {
        std::string package, name;
    };
    std::map<std::int32_t, Entry> byUid;
};

class Decoder final : public FrameSink
{
public:
    /// Headers of one frame, tags and tunnels together: real stacks stay below a dozen.
    static constexpr int kDeepestNesting = 24;
    /// Extension headers of one IPv6 packet (RFC 8200 names seven kinds, each to stand once or twice).
    static constexpr int kMostExtensions = 16;
    static constexpr std::size_t kMostApps = 100'000; ///< of the phone's user ids

    Decoder(PacketSink &sink, Notes &notes)
        : m_sink(sink)
        , m_notes(notes)
        , m_fragments(notes)
    {
    }
    void frame(const Frame &frame) override;
    void appName(std::int32_t uid, std::string_view package, std::string_view name) override;
    const AppNames &apps() const { return m_apps; }
    /// Notes what was left open. To be called once, after the last frame.
    void finish();

private:
    enum class Kind : std::uint8_t {
        None,
        Ethernet,
        Ip,
        Ipv4,
        Ipv6,
        Ppp,
        PppEther,
        Pppoe,
        Sll,
        Sll2,
        Loop,
        Tag,
        Radiotap,
        Wlan,
        Llc,
        Pktap,
        Gre,
        Mpls,
        Vxlan,
        Gtp,
        Teredo
    };
    struct Layer {
        Kind kind = Kind::None;
        Bytes data; ///< as captured
        std::uint32_t wire = 0; ///< on the wire
    };
    struct Network {
        Address source, destination;
        std::uint32_t frames = 1;
        std::uint64_t frameBytes = 0;
    };

    Layer step(const Layer &layer);
    Layer ethernet(const Layer &layer);
    Layer etherType(std::uint16_t type, const Layer &layer, std::size_t header);
    Layer ppp(const Layer &layer);
    Layer pppoe(const Layer &layer);
    Layer cooked(const Layer &layer);
    Layer cooked2(const Layer &layer);
    Layer loopback(const Layer &layer);
    Layer radiotap(const Layer &layer);
    Layer wlan(const Layer &layer);
    Layer llc(const Layer &layer);
    Layer pktap(const Layer &layer);
    Layer mpls(const Layer &layer);
    Layer ip(const Layer &layer);
    Layer ipv4(const Layer &layer);
    Layer ipv6(const Layer &layer);
    Layer fragment(const FragmentTable::Piece &piece);
    Layer extensions(std::uint8_t protocol, Layer body, Network network);
    Layer transport(std::uint8_t protocol, const Layer &body, const Network &network);
    Layer udpTunnel(const Layer &body);
    Layer gre(const Layer &layer);
    Layer vxlan(const Layer &layer);
    Layer gtp(const Layer &layer);
    Layer teredo(const Layer &layer);

    bool enough(const Layer &layer, std::size_t header, const char *what);
    Layer inside(const Layer &layer, std::size_t header, Kind kind) const;
    Layer byLinkType(std::uint32_t linkType, const Layer &layer);
    void malformed(const char *text);
    void readAppMarks(const Frame &frame);

    PacketSink &m_sink;
    Notes &m_notes;
    FragmentTable m_fragments;
    AppNames m_apps;
    std::map<std::uint32_t, std::uint64_t> m_unknownLinks;
    std::vector<std::byte> m_whole; ///< the datagram put together last
    std::vector<std::uint64_t> m_fragmentFrames; ///< whose fragments the current frame completed, in all layers

    const Frame *m_frame = nullptr;
    Mac m_sourceMac, m_destinationMac;
    std::optional<std::int32_t> m_uid;
    std::string_view m_appName;
};

}
