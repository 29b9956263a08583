// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/capture/address.h"
#include "analysis/capture/frame.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace keytrail::capture
{

constexpr std::uint8_t kIcmp = 1, kTcp = 6, kUdp = 17, kIcmpV6 = 58, kSctp = 132;

/// One IP packet of one layer of a frame: an IP packet in an IP packet makes two of these.
/// A fragmented datagram is delivered once, when it is whole, with the frames and bytes of all its fragments.
struct Packet {
    std::uint64_t number = 0; ///< of the frame (that completed it)
    std::int64_t time = 0; ///< nanoseconds since 1970
    bool hasTime = false;
    std::uint32_t frames = 1;
    std::uint64_t frameBytes = 0; ///< whole original frames
    Address source, destination;
    std::uint8_t protocol = 0; ///< IP protocol number
    Bytes data; ///< from the transport header on, as captured; valid during the call only
    std::uint32_t wireSize = 0; ///< the same on the wire
    Mac sourceMac, destinationMac; ///< zero where the layer below has none
    std::span<const std::uint64_t> fragments = {}; ///< frames of the fragments it came in, in any layer; valid during the call only
    std::optional<std::int32_t> uid; ///< of the app, where the recorder says so
    std::string_view appName; ///< the same, by name; may be cut
};

class PacketSink
{
public:
    virtual ~PacketSink() = default;
    virtual void packet(const Packet &packet) = 0;
    /// An ARP packet in a frame. Valid during the call only.
    virtual void arp(Bytes, const Frame &) { }
};

}
