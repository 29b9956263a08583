// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/http_follower.h"

#include "analysis/capture/name_text.h"
#include "analysis/capture/payload_signs.h"

#include <algorithm>
#include <charconv>

namespace keytrail::capture
{

namespace
{

std::string mediaType(std::string_view value)
{
    return nameText(trimmed(value.substr(0, value.find(';'))));
}

}

std::size_t HttpFollower::data(int side, std::uint64_t offset, Bytes bytes, const Place &place)
{
    std::size_t taken = 0;
    while (taken < bytes.size() && !m_isTunnel) {
        const auto rest = bytes.subspan(taken);
        switch (m_sides[side].state) {
        case State::Head:
            taken += takeHead(side, rest, place);
            break;
        case State::Body:
        case State::ChunkData:
        case State::UntilEnd:
            taken += takeBody(side, offset + taken, rest, place);
            break;
        case State::ChunkSize:
        case State::Trailer:
            taken += takeLine(side, rest, place);
            break;
        }
    }
    return taken;
}

std::size_t HttpFollower::takeHead(int side, Bytes bytes, const Place &place)
{
    auto &state = m_sides[side];
    if (state.text.empty()) {
        const auto first = std::find_if(bytes.begin(), bytes.end(), [](auto b) { return b != std::byte('\r') && b != std::byte('\n'); });
        if (first != bytes.begin()) // RFC 9112 section 2.2: empty lines before a request are ignored
            return static_cast<std::size_t>(first - bytes.begin());
        if (beginsHttp(asText(bytes)) == Guess::No)
            return bytes.size(); // nothing of ours; the next segment may begin a message again
        state.place = place;
    }
    const auto before = state.text.size();
    const auto room = kLargestHead - before;
    state.text += asText(bytes.first(std::min(room, bytes.size())));
    const auto size = httpHeadSize(state.text, state.looked);
    if (size == 0) {
        state.looked = state.text.size() - std::min<std::size_t>(state.text.size(), 3);
        if (state.text.size() >= kLargestHead) {
            m_services.notes.warn(
                "http-malformed", packetPlace(place.packet), "The head of an HTTP message has no end; its first part is read.");
            cutHead(side, nullptr);
            state.state = State::UntilEnd;
        }
        return std::min(room, bytes.size());
    }
    const auto text = std::move(state.text);
    state.text = std::string();
    state.looked = 0;
    head(side, std::string_view(text).substr(0, size), state.place);
    return size - before;
}

void HttpFollower::head(int side, std::string_view text, const Place &place)
{
    auto &state = m_sides[side];
    auto head = parseHttpHead(text);
    if (!head)
        return;
    if (head->isDamaged)
        m_services.notes.warn("http-malformed", packetPlace(place.packet),
            "The length of an HTTP body is no number, or there are two; it is read until the end.");
    state.bodyBytes = 0;
    state.isRequest = head->isRequest;
    state.isSearched = !head->isEncoded;
    state.isCut = false;
    bool mayHaveBody = true;
    if (head->isRequest)
        beginRequest(state, *head, place, side);
    else
        mayHaveBody = beginResponse(state, *head, place, side);
    // RFC 9112 section 6.3
    if (!mayHaveBody)
        state.left = 0;
    if (!mayHaveBody || (head->isRequest && !head->isChunked && !head->length && !head->isDamaged)) {
        state.state = State::Head;
        return;
    }
    if (head->isChunked) {
        state.state = State::ChunkSize;
    } else if (head->length && !head->isDamaged) {
        state.left = *head->length;
        state.state = State::Body;
        if (state.left == 0)
            endBody(side);
    } else {
        state.state = State::UntilEnd;
    }
}

void HttpFollower::beginRequest(Side &state, HttpHead &head, const Place &place, int side)
{
    m_results.clientSide = side;
    state.row = m_results.http.size();
    if (m_results.http.size() >= kMostMessages)
        return;
    HttpFact row;
    row.place = place;
    row.method = std::move(head.method);
    row.host = nameText(head.host);
    row.uri = std::move(head.uri);
    row.userAgent = std::move(head.userAgent);
    row.requestType = mediaType(head.contentType);
    row.requestBytes = 0;
    m_waiting.push_back(m_results.http.size());
    m_results.http.push_back(std::move(row));
}

/// Answers whether a body may follow.
bool HttpFollower::beginResponse(Side &state, HttpHead &head, const Place &place, int side)
{
    m_results.clientSide = 1 - side;
    if (head.status < 200 && head.status != 101)
        return false; // interim: the answer is still to come
    auto &rows = m_results.http;
    std::size_t row = rows.size();
    if (!m_waiting.empty()) {
        row = m_waiting.front();
        m_waiting.pop_front();
    } else if (rows.size() < kMostMessages) {
        rows.emplace_back();
        rows.back().place = place;
    }
    state.row = row;
    if (row >= rows.size())
        return true;
    rows[row].status = head.status;
    rows[row].responseType = mediaType(head.contentType);
    rows[row].responseBytes = 0;
    rows[row].date = std::move(head.date);
    if (head.status == 101 && equalNoCase(head.upgrade, "websocket"))
        m_results.appProtocol = "websocket";
    if (head.status == 101 || (rows[row].method == "CONNECT" && head.status < 300))
        m_isTunnel = true;
    return rows[row].method != "HEAD" && head.status != 204 && head.status != 304 && !m_isTunnel;
}

std::size_t HttpFollower::takeBody(int side, std::uint64_t offset, Bytes bytes, const Place &place)
{
    auto &state = m_sides[side];
    const auto size
        = state.state == State::UntilEnd ? bytes.size() : static_cast<std::size_t>(std::min<std::uint64_t>(state.left, bytes.size()));
    const auto part = bytes.first(size);
    if (state.isSearched) {
        const auto kept = std::min(part.size(), kSearchedBody - std::min(kSearchedBody, state.body.size()));
        if (kept > 0 && (state.pieces.empty() || state.state == State::ChunkData))
            state.pieces.emplace_back(state.body.size(), offset);
        state.body += asText(part.first(kept));
        state.isCut = state.isCut || kept < part.size();
    }
    if (state.bodyBytes == 0)
        state.place = place;
    state.bodyBytes += size;
    if (state.state == State::UntilEnd)
        return size;
    state.left -= size;
    if (state.left == 0) {
        if (state.state == State::ChunkData)
            state.state = State::ChunkSize;
        else
            endBody(side);
    }
    return size;
}

std::size_t HttpFollower::takeLine(int side, Bytes bytes, const Place &place)
{
    constexpr std::size_t kLongestLine = 4096; // a chunk size with extensions
    auto &state = m_sides[side];
    const auto end = std::find(bytes.begin(), bytes.end(), std::byte('\n'));
    const auto size = static_cast<std::size_t>(end - bytes.begin());
    state.text += asText(bytes.first(std::min(size, kLongestLine)));
    if (state.text.size() > kLongestLine) {
        m_services.notes.warn("http-malformed", packetPlace(place.packet), "A chunk line has no end; the body is read until the end.");
        state.text.clear();
        state.state = State::UntilEnd;
        return std::min(size + 1, bytes.size());
    }
    if (end == bytes.end())
        return bytes.size();
    const auto line = std::move(state.text);
    state.text = std::string();
    chunkLine(side, line.ends_with('\r') ? std::string_view(line).substr(0, line.size() - 1) : std::string_view(line), place);
    return size + 1;
}

// RFC 9112 section 7.1
void HttpFollower::chunkLine(int side, std::string_view line, const Place &place)
{
    auto &state = m_sides[side];
    if (state.state == State::Trailer) {
        if (line.empty())
            endBody(side);
        return;
    }
    const auto digits = trimmed(line.substr(0, line.find(';')));
    if (digits.empty())
        return; // the line end behind a chunk
    std::uint64_t size = 0;
    const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), size, 16);
    constexpr std::uint64_t kLargestChunk = std::uint64_t(1) << 48;
    if (result.ec != std::errc() || result.ptr != digits.data() + digits.size() || size > kLargestChunk) {
        m_services.notes.warn(
            "http-malformed", packetPlace(place.packet), "The size of a chunk cannot be; the body is read until the end.");
        state.state = State::UntilEnd;
        return;
    }
    state.left = size;
    state.state = size == 0 ? State::Trailer : State::ChunkData;
}

void HttpFollower::endBody(int side)
{
    auto &state = m_sides[side];
    state.state = State::Head;
    if (state.row < m_results.http.size()) {
        auto &row = m_results.http[state.row];
        (state.isRequest ? row.requestBytes : row.responseBytes) = state.bodyBytes;
    }
    const auto before = m_results.signs.size();
    if (!state.body.empty())
        findSigns({asBytes(state.body), side, 0, !state.isCut, state.place}, m_services, m_results);
    if (!state.body.empty() && m_results.signs.size() == before && state.isSearched && state.row < m_results.http.size()) {
        const auto &row = m_results.http[state.row];
        findOpaqueBody({asBytes(state.body), side, 0, !state.isCut, state.place}, state.isRequest ? row.requestType : row.responseType,
            m_services, m_results);
    }
    for (auto sign = m_results.signs.begin() + static_cast<std::ptrdiff_t>(before); sign != m_results.signs.end(); ++sign) {
        const auto piece = std::find_if(state.pieces.rbegin(), state.pieces.rend(), [&](const auto &p) { return p.first <= sign->offset; });
        if (piece != state.pieces.rend())
            sign->offset = piece->second + (sign->offset - piece->first);
    }
    state.pieces.clear();
    state.body = std::string();
    state.bodyBytes = 0;
}

/// Reads what there is of a head that does not go on.
void HttpFollower::cutHead(int side, const char *why)
{
    auto &state = m_sides[side];
    const auto text = std::move(state.text);
    state.text = std::string();
    state.looked = 0;
    if (text.find('\n') == std::string::npos)
        return;
    if (why)
        m_services.notes.warn("http-malformed", packetPlace(state.place.packet), why);
    // The last line may be cut in the middle of a value.
    head(side, std::string_view(text).substr(0, text.rfind('\n') + 1), state.place);
    state.isSearched = false;
}

void HttpFollower::gap(int side, std::uint64_t size)
{
    auto &state = m_sides[side];
    if (state.state == State::Head) {
        if (!state.text.empty())
            cutHead(side, "A piece of an HTTP head is missing from the capture; the rest is read.");
        state.state = State::Head;
        return;
    }
    state.isSearched = false; // its offsets would be wrong
    state.body = std::string();
    state.pieces.clear();
    if (state.state == State::UntilEnd) {
        state.bodyBytes += size;
    } else if ((state.state == State::Body || state.state == State::ChunkData) && size < state.left) {
        state.left -= size;
        state.bodyBytes += size;
    } else {
        state.text.clear();
        endBody(side);
    }
}

void HttpFollower::finish()
{
    for (int side = 0; side < 2; ++side) {
        auto &state = m_sides[side];
        if (state.state == State::Head) {
            if (!state.text.empty())
                cutHead(side, "An HTTP head has no end; what is there is read.");
        }
        if (state.state != State::Head)
            endBody(side);
    }
}

std::optional<HttpFact> httpDatagram(Bytes datagram, const Place &place)
{
    if (beginsHttp(asText(datagram)) != Guess::Yes)
        return std::nullopt;
    auto head = parseHttpHead(asText(datagram));
    if (!head)
        return std::nullopt;
    HttpFact row;
    row.place = place;
    row.method = std::move(head->method);
    row.host = nameText(head->host);
    row.uri = std::move(head->uri);
    row.userAgent = std::move(head->userAgent);
    if (!head->isRequest) {
        row.status = head->status;
        row.responseType = mediaType(head->contentType);
    }
    return row;
}

}
