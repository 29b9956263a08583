// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/quic_packet.h"

#include "analysis/base/byte_reader.h"
#include "analysis/capture/wire.h"

#include <algorithm>

namespace keytrail::capture
{

namespace
{

constexpr const char *kQuicPacketReader = "quic";
constexpr std::size_t kLongestId = 20; ///< RFC 9000 section 17.2
constexpr std::size_t kGoogleHash = 12; ///< FNV-1a of packets in clear

// RFC 9000 section 16
std::uint64_t variable(ByteReader &in)
{
    const auto first = in.u8();
    std::uint64_t value = first & 0x3fu;
    for (int more = (1 << (first >> 6)) - 1; more > 0; --more)
        value = value << 8 | in.u8();
    return value;
}

// The types of the long header, by their two bits
constexpr QuicPacket::Kind kKindsOfOne[]
    = {QuicPacket::Kind::Initial, QuicPacket::Kind::ZeroRtt, QuicPacket::Kind::Handshake, QuicPacket::Kind::Retry};
constexpr QuicPacket::Kind kKindsOfTwo[]
    = {QuicPacket::Kind::Retry, QuicPacket::Kind::Initial, QuicPacket::Kind::ZeroRtt, QuicPacket::Kind::Handshake};

QuicPacket::Kind kindOf(Bytes datagram, QuicVersion::Form form)
{
    const std::size_t type = u8At(datagram, 0) >> 4 & 3u;
    if (form == QuicVersion::Form::Two)
        return kKindsOfTwo[type];
    return kKindsOfOne[type];
}

// Section 17.2.2 to 17.2.5, behind the connection ids
Result<QuicPacket> readProtected(ByteReader &in, Bytes datagram, QuicPacket packet, QuicVersion::Form form)
{
    packet.kind = kindOf(datagram, form);
    packet.bytes = datagram;
    if (packet.kind == QuicPacket::Kind::Retry) // it takes the datagram to its end
        return packet;
    if (packet.kind == QuicPacket::Kind::Initial)
        in.skip(variable(in)); // token
    const auto size = variable(in);
    const auto at = in.position();
    in.skip(size);
    if (!in.ok())
        return in.error();
    packet.numberOffset = at;
    packet.bytes = datagram.first(in.position());
    return packet;
}

// Google's public header: flags, connection id of 8 bytes, version, packet number of 1, 2, 4 or 6 bytes
Result<QuicPacket> readPublic(Bytes datagram, const CaptureKnowledge &knowledge)
{
    ByteReader in(datagram, kQuicPacketReader);
    QuicPacket packet;
    const auto flags = in.u8();
    constexpr std::uint8_t kHasVersion = 0x01, kIsReset = 0x02, kHasId = 0x08, kUnused = 0xc0;
    packet.kind = QuicPacket::Kind::Google;
    packet.destination = in.take(8);
    packet.version = in.be<std::uint32_t>();
    const auto *version = in.ok() ? knowledge.quicVersion(packet.version) : nullptr;
    if ((flags & (kHasVersion | kIsReset | kHasId | kUnused)) != (kHasVersion | kHasId) || !version
        || version->form != QuicVersion::Form::Clear)
        return Error{Fault::Unsupported, 0, kQuicPacketReader};
    constexpr std::size_t kNumberSizes[] = {1, 2, 4, 6};
    packet.numberOffset = in.position();
    in.skip(kNumberSizes[flags >> 4 & 3]);
    if (!in.ok())
        return in.error();
    packet.bytes = datagram;
    return packet;
}

// Google's packets in clear with a long header (Q044 to Q046): both lengths of the connection ids in one byte, less 3
Result<QuicPacket> readClear(ByteReader &in, Bytes datagram, QuicPacket packet)
{
    const auto lengths = in.u8();
    const auto size = [](unsigned nibble) { return nibble == 0 ? 0u : nibble + 3; };
    packet.kind = QuicPacket::Kind::Google;
    packet.destination = in.take(size(lengths >> 4));
    packet.source = in.take(size(lengths & 15));
    packet.numberOffset = in.position();
    in.skip(4);
    if (!in.ok())
        return in.error();
    packet.bytes = datagram;
    return packet;
}

/// Behind the packet number of a packet in clear.
std::size_t clearOffset(const QuicPacket &packet)
{
    const auto first = u8At(packet.bytes, 0);
    constexpr std::size_t kNumberSizes[] = {1, 2, 4, 6};
    return packet.numberOffset + ((first & 0x80) != 0 ? 4 : kNumberSizes[first >> 4 & 3]);
}

std::uint32_t tagOf(const char (&text)[5])
{
    return be32At(asBytes(std::string_view(text, 4)), 0);
}

}

Result<QuicPacket> readQuicPacket(Bytes datagram, const CaptureKnowledge &knowledge)
{
    if (datagram.empty())
        return Error{Fault::Truncated, 0, kQuicPacketReader};
    if ((u8At(datagram, 0) & 0x80) == 0)
        return readPublic(datagram, knowledge);
    ByteReader in(datagram, kQuicPacketReader);
    QuicPacket packet;
    in.skip(1);
    packet.version = in.be<std::uint32_t>();
    const auto *version = in.ok() && packet.version != 0 ? knowledge.quicVersion(packet.version) : nullptr;
    if (version && version->form == QuicVersion::Form::Clear)
        return readClear(in, datagram, packet);
    if (!version && (packet.version != 0 || !in.ok()))
        return Error{in.ok() ? Fault::Unsupported : Fault::Truncated, 0, kQuicPacketReader};
    const auto destinationSize = in.u8();
    packet.destination = in.take(destinationSize);
    const auto sourceSize = in.u8();
    packet.source = in.take(sourceSize);
    if (destinationSize > kLongestId || sourceSize > kLongestId)
        in.fail(Fault::Malformed);
    if (!in.ok())
        return in.error();
    if (version)
        return readProtected(in, datagram, packet, version->form);
    // Section 17.2.1: a list of versions, nothing else
    if (in.left() == 0 || in.left() % 4 != 0)
        return Error{Fault::Unsupported, 0, kQuicPacketReader};
    packet.kind = QuicPacket::Kind::Negotiation;
    packet.bytes = datagram;
    return packet;
}

bool sniffQuic(Bytes datagram, const CaptureKnowledge &knowledge)
{
    constexpr std::size_t kVersionOffset = 9; // in Google's public header
    if (datagram.size() <= kVersionOffset)
        return false;
    if ((u8At(datagram, 0) & 0x80) == 0)
        return u8At(datagram, kVersionOffset) == 'Q' && static_cast<bool>(readQuicPacket(datagram, knowledge));
    const auto version = be32At(datagram, 1);
    // The first bytes of other protocols (RTP) may look like a version by chance; the length behind it then mostly does not fit.
    return knowledge.quicVersion(version) && (knowledge.quicVersion(version)->form == QuicVersion::Form::Clear || u8At(datagram, 5) <= kLongestId);
}

// RFC 9000 section 19; section 12.4 says which frames an Initial may carry
bool eachCrypto(Bytes frames, bool isGoogle, const std::function<void(std::uint64_t, Bytes)> &crypto)
{
    constexpr std::uint8_t kPadding = 0, kPing = 1, kAck = 2, kAckWithEcn = 3, kCrypto = 6, kGoogleCrypto = 8, kClose = 0x1c;
    ByteReader in(frames, kQuicPacketReader);
    while (in.left() > 0) {
        const auto rest = frames.subspan(in.position());
        const auto run = std::find_if(rest.begin(), rest.end(), [](std::byte byte) { return byte != std::byte(kPadding); });
        in.skip(static_cast<std::size_t>(run - rest.begin()));
        const auto type = in.left() > 0 ? in.u8() : kPadding;
        if (type == kPadding || type == kPing) {
            continue;
        } else if (type == kCrypto || (isGoogle && type == kGoogleCrypto)) {
            const auto offset = variable(in);
            const auto bytes = in.take(variable(in));
            if (in.ok())
                crypto(offset, bytes);
        } else if (type == kAck || type == kAckWithEcn) {
            (void)variable(in); // largest
            (void)variable(in); // delay
            const auto ranges = variable(in);
            (void)variable(in); // first range
            for (std::uint64_t i = 0; i < ranges && in.ok(); ++i) {
                (void)variable(in);
                (void)variable(in);
            }
            for (int i = 0; type == kAckWithEcn && i < 3; ++i)
                (void)variable(in);
        } else if (type == kClose) {
            (void)variable(in); // code
            (void)variable(in); // frame type
            in.skip(variable(in));
        } else {
            return false;
        }
    }
    return in.ok();
}

// Frames of Google's QUIC: the first byte of a STREAM frame is 1fdooossb (fin, data length, offset size, stream id size).
Bytes googleHandshake(const QuicPacket &packet)
{
    ByteReader in(packet.bytes, kQuicPacketReader);
    in.skip(clearOffset(packet) + kGoogleHash);
    constexpr std::uint32_t kPrivateFlagsUntil = 0x51303333; // "Q033": one more byte of flags behind the hash
    if (packet.version <= kPrivateFlagsUntil)
        in.skip(1);
    while (in.left() > 0) {
        const auto type = in.u8();
        if (type == 0)
            continue; // padding
        if ((type & 0x80) == 0)
            return {};
        const auto offsetSize = type >> 2 & 7;
        std::uint64_t stream = 0, offset = 0;
        // Numbers were little-endian until Q038; the handshake's stream is 1 and its offset 0 in either order of the bytes.
        for (int i = 0; i <= (type & 3); ++i)
            stream += in.u8();
        for (int i = 0; offsetSize > 0 && i <= offsetSize; ++i)
            offset += in.u8();
        auto size = in.left();
        if ((type & 0x20) != 0) {
            const auto big = in.be<std::uint16_t>();
            const auto swapped = static_cast<std::size_t>((big & 0xff) << 8 | big >> 8);
            size = packet.version < 0x51303339 ? swapped : big; // "Q039" turned the order
        }
        const auto bytes = in.take(std::min(size, in.left()));
        if (in.ok() && stream == 1 && offset == 0)
            return bytes;
    }
    return {};
}

// The message's tag, the number of its pairs, two bytes of nothing, pairs of tag and end of value, values
Result<GoogleHello> readGoogleHello(Bytes message)
{
    ByteReader in(message, kQuicPacketReader);
    if (in.be<std::uint32_t>() != tagOf("CHLO"))
        return Error{Fault::Unsupported, 0, kQuicPacketReader};
    const auto count = in.le<std::uint16_t>();
    in.skip(2);
    constexpr std::size_t kPair = 8;
    if (!in.canHold(count, kPair))
        in.fail(Fault::Truncated);
    auto table = in.part(count * kPair);
    if (!in.ok())
        return in.error();
    const auto values = in.take(in.left());
    GoogleHello out;
    std::size_t begin = 0;
    for (unsigned i = 0; i < count; ++i) {
        const auto tag = table.be<std::uint32_t>();
        const std::size_t end = table.le<std::uint32_t>();
        if (end < begin || end > values.size())
            break;
        const auto value = asText(values.subspan(begin, end - begin));
        if (tag == tagOf("SNI\0"))
            out.sni = std::string(value);
        else if (tag == tagOf("UAID"))
            out.userAgent = std::string(value);
        begin = end;
    }
    return out;
}

}
