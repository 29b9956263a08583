// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/tls_follower.h"

#include "analysis/capture/name_text.h"
#include "analysis/capture/wire.h"

#include <fmt/format.h>

#include <algorithm>

namespace keytrail::capture
{

namespace
{
constexpr std::uint8_t kTlsChangeCipherSpec = 20, kTlsHandshakeRecord = 22, kApplicationData = 23, kHeartbeat = 24;
constexpr std::uint8_t kTlsClientHello = 1, kTlsServerHello = 2, kCertificate = 11;
/// RFC 5246 section 6.2.3: 2^14 and at most 2,048 more for the cipher.
constexpr std::uint32_t kLargestRecord = (1 << 14) + 2048;
}

void TlsHandshake::message(int side, std::uint8_t type, Bytes body, const Place &place)
{
    switch (type) {
    case kTlsClientHello:
        clientHello(side, body, place);
        break;
    case kTlsServerHello:
        serverHello(side, body, place);
        break;
    case kCertificate:
        certificate(side, body, place);
        break;
    default:
        break;
    }
}

void TlsHandshake::clientHello(int side, Bytes body, const Place &place)
{
    const auto hello = readClientHello(body, m_transport == Transport::Datagram);
    if (!hello)
        return malformed(place, "A ClientHello ends inside its fields.");
    if (hello->damaged)
        malformed(place, "An extension of a ClientHello does not fit; what could be read is kept.");
    m_results.clientSide = side;
    m_clientSession = hello->sessionId;
    if (m_results.tls.size() >= kMostHellos)
        return;
    TlsFact fact;
    fact.place = place;
    fact.sni = nameText(hello->sni.value_or(std::string()));
    for (const auto &name : hello->alpn)
        fact.alpn.push_back(nameText(name));
    fact.ja3 = ja3(*hello);
    fact.ja4 = ja4(*hello, m_transport);
    fact.ech = hello->hasEch;
    // A hello that was read before it was answered; the answer may have been captured first.
    auto &rows = m_results.tls;
    if (!rows.empty() && !rows.back().fromClient) {
        fact.version = rows.back().version;
        fact.cipher = rows.back().cipher;
        fact.ja3s = rows.back().ja3s;
        fact.certificates = rows.back().certificates;
        fact.chosenAlpn = rows.back().chosenAlpn;
        fact.resumed = rows.back().resumed;
        rows.back() = std::move(fact);
    } else {
        rows.push_back(std::move(fact));
    }
}

TlsFact &TlsHandshake::current(const Place &place)
{
    auto &rows = m_results.tls;
    if (rows.empty()) {
        TlsFact fact;
        fact.place = place;
        fact.fromClient = false;
        rows.push_back(std::move(fact));
    }
    return rows.back();
}

void TlsHandshake::serverHello(int side, Bytes body, const Place &place)
{
    const auto hello = readServerHello(body);
    if (!hello)
        return malformed(place, "A ServerHello ends inside its fields.");
    m_results.clientSide = 1 - side;
    m_serverSide = side;
    m_isRetried = hello->isRetry;
    m_version = finalVersion(hello->chosenVersion);
    auto &row = current(place);
    row.version = versionName(hello->chosenVersion);
    row.cipher = m_services.knowledge.cipherName(hello->cipher);
    row.ja3s = ja3s(*hello);
    row.chosenAlpn = nameText(hello->alpn);
    if (m_version == 0x0304 || m_version == 0xfefc) {
        if (!hello->isRetry)
            row.resumed = hello->hasPreSharedKey;
    } else if (!hello->sessionId.empty() && hello->sessionId == m_clientSession) {
        row.resumed = true; // RFC 5246 section 7.3: the server takes the offered session up
    }
}

void TlsHandshake::certificate(int side, Bytes body, const Place &place)
{
    bool damaged = false;
    auto list = certificateList(body, damaged);
    if (damaged)
        malformed(place, "A Certificate message does not fit its lengths; the certificates before that are kept.");
    if (list.size() > kMostCertificates) {
        m_services.notes.warn("certificate-limit", packetPlace(place.packet),
            fmt::format("A chain of {} certificates; the first {} are kept.", list.size(), kMostCertificates));
        list.resize(kMostCertificates);
    }
    const bool isServer = m_serverSide == side || (m_serverSide < 0 && m_results.clientSide != side);
    auto &row = current(place);
    auto &hashes = isServer ? row.certificates : row.clientCertificates;
    for (const auto der : list) {
        auto sha256 = m_services.certificates.add(der, place);
        if (std::find(hashes.begin(), hashes.end(), sha256) == hashes.end())
            hashes.push_back(std::move(sha256));
    }
    if (isServer)
        row.resumed = false;
}

void TlsHandshake::cipherChanged(int side)
{
    // Up to TLS 1.2 a server that shows no certificate before it encrypts takes up a session (by id or ticket).
    if (side == m_serverSide && m_version != 0x0304 && !m_results.tls.empty() && !m_results.tls.back().resumed)
        m_results.tls.back().resumed = m_results.tls.back().certificates.empty();
}

void TlsHandshake::tooLarge(std::uint32_t size, const Place &place)
{
    m_services.notes.warn("certificate-limit", packetPlace(place.packet),
        fmt::format("A handshake message of {} bytes is not read; {} is the limit.", size, kLargestMessage));
}

void TlsHandshake::malformed(const Place &place, const char *text)
{
    m_services.notes.warn("tls-malformed", packetPlace(place.packet), text);
}

void TlsFollower::data(int side, Bytes bytes, const Place &place)
{
    auto &state = m_sides[side];
    while (!bytes.empty() && !state.isDone) {
        if (state.left == 0) {
            state.header[state.headerSize++] = bytes.front();
            bytes = bytes.subspan(1);
            if (state.headerSize == state.header.size())
                beginRecord(side, place);
            continue;
        }
        const auto part = bytes.first(std::min<std::size_t>(state.left, bytes.size()));
        bytes = bytes.subspan(part.size());
        state.left -= static_cast<std::uint32_t>(part.size());
        if (state.type == kTlsHandshakeRecord) {
            state.messages += asText(part);
            drain(side, place);
        }
    }
    if (state.isDone)
        state.messages = std::string();
}

void TlsFollower::beginRecord(int side, const Place &place)
{
    auto &state = m_sides[side];
    state.headerSize = 0;
    state.type = u8At(state.header, 0);
    state.left = be16At(state.header, 3);
    if (state.type < kTlsChangeCipherSpec || state.type > kHeartbeat || u8At(state.header, 1) != 3 || state.left > kLargestRecord) {
        if (state.anyRecord && !state.messages.empty())
            m_handshake.malformed(place, "A TLS record in the middle of a handshake message is none.");
        state.isDone = true;
        return;
    }
    state.anyRecord = true;
    if (state.type == kTlsChangeCipherSpec) {
        state.cipherChanged = true;
        m_handshake.cipherChanged(side);
    } else if (state.type == kApplicationData) {
        state.isDone = true; // in TLS 1.3 the encrypted handshake looks the same
    }
}

void TlsFollower::drain(int side, const Place &place)
{
    auto &state = m_sides[side];
    std::size_t at = 0;
    const auto bytes = asBytes(state.messages);
    while (bytes.size() - at >= 4) {
        const auto type = u8At(bytes, at);
        const auto size = be32At(bytes, at) & 0xffffff;
        // After ChangeCipherSpec only the hello that answers a HelloRetryRequest is in clear; all else is noise to us.
        if (state.cipherChanged && ((type != kTlsClientHello && type != kTlsServerHello) || size > 0xffff)) {
            state.isDone = true;
            break;
        }
        if (size > TlsHandshake::kLargestMessage) {
            m_handshake.tooLarge(size, place);
            state.isDone = true;
            break;
        }
        if (bytes.size() - at - 4 < size)
            break;
        m_handshake.message(side, type, bytes.subspan(at + 4, size), place);
        at += 4 + size;
    }
    state.messages.erase(0, at);
}

}
