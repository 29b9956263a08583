// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/quic_follower.h"

#include "analysis/capture/name_text.h"
#include "analysis/capture/wire.h"

#include <algorithm>
#include <functional>

namespace keytrail::capture
{

namespace
{
constexpr std::uint8_t kClientHello = 1, kServerHello = 2;
constexpr std::size_t kQuicMessageHeader = 4;
constexpr int kMostPackets = 8; ///< of one datagram: four kinds are coalesced at most, each once or twice
}

bool CryptoStream::add(std::uint64_t offset, Bytes bytes)
{
    if (offset > kLongest || bytes.size() > kLongest - offset)
        return false;
    if (offset > m_whole.size()) {
        if (m_pendingBytes + bytes.size() > kLongest)
            return false;
        auto &held = m_pending[offset];
        if (held.size() < bytes.size()) {
            m_pendingBytes += bytes.size() - held.size();
            held = std::string(asText(bytes));
        }
        return true;
    }
    const auto known = static_cast<std::size_t>(m_whole.size() - offset);
    if (bytes.size() > known)
        m_whole += asText(bytes.subspan(known));
    while (!m_pending.empty() && m_pending.begin()->first <= m_whole.size()) {
        const auto node = m_pending.extract(m_pending.begin());
        const auto &held = node.mapped();
        m_pendingBytes -= held.size();
        const auto old = static_cast<std::size_t>(m_whole.size() - node.key());
        if (held.size() > old)
            m_whole += std::string_view(held).substr(old);
    }
    return true;
}

// RFC 9000 section 12.2: packets of one connection may share a datagram
void QuicFollower::datagram(int side, Bytes bytes, bool isWhole, const Place &place)
{
    if (m_client >= 0 && !bytes.empty() && (u8At(bytes, 0) & 0x80) == 0)
        return; // a short header: secret
    for (int count = 0; count < kMostPackets && !bytes.empty(); ++count) {
        const auto packet = readQuicPacket(bytes, m_services.knowledge);
        if (!packet) {
            if (isWhole && count == 0 && packet.error().fault != Fault::Unsupported)
                malformed(place, "The lengths of a QUIC packet do not fit its datagram.");
            return;
        }
        switch (packet->kind) {
        case QuicPacket::Kind::Initial:
            initial(side, *packet, place);
            break;
        case QuicPacket::Kind::Google:
            google(side, googleHandshake(*packet), packet->version, place);
            return;
        case QuicPacket::Kind::Retry:
        case QuicPacket::Kind::Negotiation:
            return;
        default:
            break;
        }
        bytes = bytes.subspan(packet->bytes.size());
    }
}

/// Whether the packet goes to somebody whom the connection that is followed knows.
bool QuicFollower::isKnown(const QuicPacket &packet) const
{
    const auto id = asText(packet.destination);
    return id == m_original || id == m_serverId;
}

void QuicFollower::initial(int side, const QuicPacket &packet, const Place &place)
{
    const bool isClient = m_client < 0 || side == m_client;
    if (m_isDone && (!isClient || isKnown(packet)))
        return;
    if (m_opened >= kMostOpened || m_keysMade >= kMostKeys)
        return;
    if (m_client >= 0 && openAs(side, !isClient, packet, place)) {
        if (!isClient)
            m_serverId = std::string(asText(packet.source));
        return;
    }
    // Another connection, the first one, or the same one after a Retry: its keys follow from the id that this packet is sent to.
    (void)begin(side, packet, place);
}

/// Opens with the keys of the connection that is followed. A server may answer in another version (RFC 9368 section 2.3).
bool QuicFollower::openAs(int side, bool isServer, const QuicPacket &packet, const Place &place)
{
    auto &state = m_sides[side];
    const auto *version = m_services.knowledge.quicVersion(packet.version);
    if (state.keysOf != packet.version) {
        state.keys = m_services.quic.keys(asBytes(version->salt), asBytes(m_original), isServer, version->label);
        state.keysOf = packet.version;
        ++m_keysMade;
    }
    ++m_opened;
    const auto payload = m_services.quic.open(state.keys, packet.bytes, packet.numberOffset);
    if (!payload)
        return false;
    frames(side, asBytes(*payload), packet.version, place);
    return true;
}

bool QuicFollower::begin(int side, const QuicPacket &packet, const Place &place)
{
    if (m_client >= 0 && asText(packet.destination) == m_original)
        return false; // tried already
    const auto *version = m_services.knowledge.quicVersion(packet.version);
    const auto keys = m_services.quic.keys(asBytes(version->salt), packet.destination, false, version->label);
    ++m_keysMade;
    ++m_opened;
    const auto payload = m_services.quic.open(keys, packet.bytes, packet.numberOffset);
    if (!payload)
        return false;
    m_sides[0] = Side{};
    m_sides[1] = Side{};
    m_client = side;
    m_isDone = false;
    m_original = std::string(asText(packet.destination));
    m_serverId.clear();
    m_sides[side].keys = keys;
    m_sides[side].keysOf = packet.version;
    frames(side, asBytes(*payload), packet.version, place);
    return true;
}

void QuicFollower::frames(int side, Bytes payload, std::uint32_t version, const Place &place)
{
    const bool isGoogle = m_services.knowledge.quicVersion(version)->form == QuicVersion::Form::Google;
    auto &stream = m_sides[side].stream;
    bool isLong = false;
    const bool isSound = eachCrypto(
        payload, isGoogle, [&](std::uint64_t offset, Bytes bytes) { isLong = !stream.add(offset, bytes) || isLong; });
    if (!isSound || isLong)
        malformed(place, isLong ? "A QUIC handshake is longer than any real one." : "A QUIC Initial packet holds frames that it may not.");
    if (isGoogle && asText(stream.whole()).starts_with("CHLO"))
        google(side, stream.whole(), version, place);
    else
        drain(side, place);
}

// RFC 9001 section 4.1.3: handshake messages follow each other in the stream
void QuicFollower::drain(int side, const Place &place)
{
    auto &state = m_sides[side];
    for (;;) {
        const auto rest = state.stream.whole().subspan(state.read);
        if (rest.size() < kQuicMessageHeader)
            return;
        const auto type = u8At(rest, 0);
        const std::size_t size = be32At(rest, 0) & 0xffffff;
        if (rest.size() - kQuicMessageHeader < size)
            return;
        const auto body = rest.subspan(kQuicMessageHeader, size);
        state.read += kQuicMessageHeader + size;
        const auto hash = std::hash<std::string_view>()(asText(body));
        if (type == kClientHello && hash == m_lastHello)
            continue; // the same hello behind a Retry
        if (type == kClientHello)
            m_lastHello = hash;
        m_handshake.message(side, type, body, place);
        if (type == kServerHello)
            m_isDone = !m_handshake.isRetried();
    }
}

/// Google's hello, as soon as it can be read.
void QuicFollower::google(int side, Bytes message, std::uint32_t version, const Place &place)
{
    const auto hello = readGoogleHello(message);
    const auto hash = std::hash<std::string_view>()(asText(message));
    if (!hello || hello->sni.empty() || hash == m_lastHello)
        return;
    m_lastHello = hash;
    m_results.clientSide = side;
    m_client = side;
    auto &rows = m_results.tls;
    const auto sni = nameText(hello->sni);
    // A hello that was turned down for want of a token comes again with more tags: one row stands for both.
    if ((!rows.empty() && rows.back().sni == sni) || rows.size() >= TlsHandshake::kMostHellos)
        return;
    TlsFact fact;
    fact.place = place;
    fact.sni = sni;
    fact.version = m_services.knowledge.quicVersion(version)->name;
    fact.userAgent = nameText(hello->userAgent, false, true);
    rows.push_back(std::move(fact));
}

void QuicFollower::malformed(const Place &place, const char *text)
{
    m_services.notes.warn("quic-malformed", packetPlace(place.packet), text);
}

}
