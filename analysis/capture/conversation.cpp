// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/conversation.h"

#include "analysis/capture/payload_signs.h"
#include "analysis/capture/socks.h"
#include "analysis/capture/tls_hello.h"
#include "analysis/capture/wire.h"

#include <fmt/format.h>

#include <algorithm>

namespace keytrail::capture
{

namespace
{
constexpr char kHandshakeRecord = 22; // RFC 8446 section 5.1
constexpr std::uint8_t kClientHelloType = 1, kServerHelloType = 2; // RFC 8446 section 4
}

void Conversation::segment(
    int side, std::uint32_t start, bool isResumed, std::uint32_t sequence, Bytes bytes, std::uint32_t wireSize, const Place &place)
{
    if (m_isDone[side])
        return;
    auto &stream = m_streams[side];
    if (!stream)
        stream.emplace(side, isResumed ? sequence : start, isResumed ? sequence - start : 0);
    stream->add(sequence, bytes, wireSize, place, *this);
    if (m_isDone[side])
        stream.reset();
}

void Conversation::data(int side, std::uint64_t offset, Bytes bytes, const Place &place)
{
    if (m_isDone[side])
        return;
    m_entropy[side].add(bytes);
    follow(side, offset, bytes, place);
    checkDone(side);
}

void Conversation::follow(int side, std::uint64_t offset, Bytes bytes, const Place &place)
{
    if (m_dns) {
        m_dns->data(side, m_ends, bytes, place);
        return;
    }
    if (m_mode == Mode::Http) {
        const auto taken = m_http->data(side, offset, bytes, place);
        if (!m_http->isTunnel())
            return;
        m_mode = Mode::Unknown; // CONNECT or Upgrade: what follows is something else
        offset += taken;
        bytes = bytes.subspan(taken);
    }
    if (bytes.empty())
        return;
    if (m_mode == Mode::Tls && m_isClear[side]) {
        // The other side did not wait for this answer before it sent its hello.
        const auto hello = findHello(bytes, kServerHelloType);
        if (hello > 0)
            raw(side, offset, bytes.first(hello), place);
        bytes = bytes.subspan(hello);
        if (bytes.empty())
            return;
        m_isClear[side] = false;
        endMessage(side);
    }
    if (m_mode == Mode::Tls)
        m_tls->data(side, bytes, place);
    else
        unknown(side, offset, bytes, place);
}

/// TLS by its record and handshake header, HTTP by its start line.
Conversation::Verdict Conversation::classify(std::string_view bytes)
{
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(bytes[at]); };
    const auto size = bytes.size();
    if (size == 0)
        return Verdict::NeedMore;
    if (byte(0) == 22) {
        if ((size > 1 && byte(1) != 3) || (size > 2 && byte(2) > 4) || (size > 5 && byte(5) != 1 && byte(5) != 2))
            return Verdict::Other;
        return size > 5 ? Verdict::Tls : Verdict::NeedMore;
    }
    const auto guess = beginsHttp(bytes);
    return guess == Guess::Yes ? Verdict::Http : guess == Guess::Perhaps ? Verdict::NeedMore : Verdict::Other;
}

void Conversation::begin(Mode mode)
{
    m_mode = mode;
    if (mode == Mode::Tls) {
        m_results.appProtocol = "tls";
        m_tls = std::make_unique<TlsFollower>(m_services, m_results);
    } else {
        m_results.appProtocol = "http";
        m_http = std::make_unique<HttpFollower>(m_services, m_results);
    }
}

void Conversation::unknown(int side, std::uint64_t offset, Bytes bytes, const Place &place)
{
    auto &state = m_raw[side];
    std::string joined;
    if (!state.head.empty() && asText(bytes).front() == kHandshakeRecord && classify(asText(bytes)) == Verdict::Tls)
        endHead(side); // an answer of one byte that lets TLS begin, as PostgreSQL's
    if (!state.head.empty()) {
        joined = std::move(state.head) + std::string(asText(bytes));
        state.head = std::string();
        bytes = asBytes(joined);
        offset = state.headOffset;
    }
    constexpr std::size_t kEnough = 32; // longer than any method or record header
    auto verdict = classify(asText(bytes));
    if (verdict == Verdict::NeedMore && bytes.size() < kEnough) {
        state.head = std::string(asText(bytes));
        state.headOffset = offset;
        state.headPlace = place;
        return;
    }
    if (verdict == Verdict::Tls || (verdict == Verdict::Http && !(m_http && m_http->isTunnel()))) {
        begin(verdict == Verdict::Tls ? Mode::Tls : Mode::Http);
        endMessage(0);
        endMessage(1);
        // What the other side began before this was clear belongs to the same protocol.
        auto &other = m_raw[1 - side];
        if (m_mode == Mode::Tls && !other.head.empty() && other.head.front() != kHandshakeRecord) {
            endHead(1 - side);
            endMessage(1 - side);
        }
        const auto head = std::move(other.head);
        other.head = std::string();
        if (!head.empty())
            follow(1 - side, other.headOffset, asBytes(head), other.headPlace);
        follow(side, offset, bytes, place);
        return;
    }
    if (const auto hello = helloBehindUpgrade(bytes); hello < bytes.size()) {
        raw(side, offset, bytes.first(hello), place);
        m_isClear[1 - side] = true;
        unknown(side, offset + hello, bytes.subspan(hello), place);
        return;
    }
    if (state.isFirst && m_results.appProtocol.empty())
        m_results.appProtocol = std::string(m_services.knowledge.protocolOfStart(false, bytes));
    if (const auto target = state.isFirst || m_results.appProtocol == "socks5" ? socksTarget(bytes) : std::nullopt) {
        m_results.appProtocol = u8At(bytes, 0) == 4 ? "socks4" : "socks5";
        if (m_results.proxyHosts.size() < kMostProxyHosts)
            m_results.proxyHosts.push_back(*target);
    }
    state.isFirst = false;
    raw(side, offset, bytes, place);
}

/// Where TLS begins in a segment that begins with the last words in clear; the size of `bytes` where it does not.
std::size_t Conversation::helloBehindUpgrade(Bytes bytes) const
{
    const auto hello = findHello(bytes, kClientHelloType);
    const auto asks = [this](Bytes message) { return m_services.knowledge.asksForTls(message); };
    const bool isAsked = hello < bytes.size()
        && (m_isUpgrading || asks(bytes.first(hello)) || asks(asBytes(m_raw[0].message)) || asks(asBytes(m_raw[1].message)));
    return isAsked ? hello : bytes.size();
}

/// Bytes that were too few to tell a protocol by begin none.
void Conversation::endHead(int side)
{
    auto &state = m_raw[side];
    const auto head = std::move(state.head);
    state.head = std::string();
    if (!head.empty())
        raw(side, state.headOffset, asBytes(head), state.headPlace);
}

void Conversation::raw(int side, std::uint64_t offset, Bytes bytes, const Place &place)
{
    endMessage(1 - side);
    auto &state = m_raw[side];
    if (!state.message.empty() && place.hasTime && place.time - state.latest > kMessagePause)
        endMessage(side);
    if (state.message.empty()) {
        state.messageOffset = offset;
        state.messagePlace = place;
        state.isCut = false;
    }
    const auto kept = std::min(bytes.size(), kSearchedMessage - std::min(kSearchedMessage, state.message.size()));
    state.message += asText(bytes.first(kept));
    state.isCut = state.isCut || kept < bytes.size();
    state.latest = place.time;
}

void Conversation::endMessage(int side)
{
    auto &state = m_raw[side];
    if (state.message.empty())
        return;
    if (!m_isUpgrading && m_messages < kMostBeforeUpgrade) {
        ++m_messages;
        m_isUpgrading = m_services.knowledge.asksForTls(asBytes(state.message));
    }
    findSigns({asBytes(state.message), side, state.messageOffset, !state.isCut, state.messagePlace}, m_services, m_results);
    state.message.clear();
}

void Conversation::gap(int side, std::uint64_t offset, std::uint64_t size)
{
    if (m_dns)
        m_dns->gap(side);
    else if (m_mode == Mode::Http)
        m_http->gap(side, size);
    else if (m_mode == Mode::Tls)
        m_tls->gap(side);
    m_raw[side].head = std::string();
    m_raw[side].isCut = true;
    endMessage(side);
    (void)offset;
    checkDone(side);
}

void Conversation::conflict(int side, std::uint64_t offset, const Place &place)
{
    if (m_conflictNoted)
        return;
    m_conflictNoted = true;
    m_services.notes.warn("tcp-conflict", packetPlace(place.packet),
        fmt::format("Two segments of {} say different things from byte {} on; the first one counts.", m_ends.address[side].text(), offset));
}

void Conversation::checkDone(int side)
{
    if (m_mode != Mode::Tls || !m_tls->isDone(side))
        return;
    if (m_streams[side])
        m_streams[side]->forget();
    m_isDone[side] = m_entropy[side].isFull();
}

bool Conversation::hasAll(int side, std::uint32_t end) const
{
    return m_isDone[side] || !m_streams[side] || m_streams[side]->nextSequence() == end;
}

void Conversation::finish()
{
    for (auto &stream : m_streams)
        if (stream)
            stream->finish(*this);
    for (int side = 0; side < 2; ++side) {
        if (m_mode == Mode::Unknown)
            endHead(side);
    }
    endMessage(0);
    endMessage(1);
    if (m_http)
        m_http->finish();
    m_streams[0].reset();
    m_streams[1].reset();
}

std::size_t Conversation::memory() const
{
    std::size_t size = sizeof(*this) + (m_http ? sizeof(HttpFollower) + m_http->memory() : 0) + (m_tls ? sizeof(TlsFollower) : 0);
    for (int side = 0; side < 2; ++side)
        size += m_entropy[side].memory() + (m_streams[side] ? m_streams[side]->memory() : 0) + m_raw[side].message.capacity();
    return size;
}

}
