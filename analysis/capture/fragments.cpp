// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/fragments.h"

#include <fmt/format.h>

#include <algorithm>

namespace keytrail::capture
{

namespace
{
constexpr std::uint32_t kLargestDatagram = 65535;
}

std::optional<FragmentTable::Whole> FragmentTable::add(const Piece &piece, const Frame &frame)
{
    if (piece.offset + piece.data.size() > kLargestDatagram) {
        m_notes.warn("fragment-conflict", packetPlace(frame.number), "A fragment ends past the largest datagram; it is left out.");
        return std::nullopt;
    }
    const Key key(piece.source, piece.destination, piece.source.isV6 ? std::uint8_t(0) : piece.protocol, piece.id);
    auto found = m_datagrams.find(key);
    if (found == m_datagrams.end()) {
        makeRoom();
        found = m_datagrams.emplace(key, Datagram{}).first;
        found->second.age = m_ages.insert(m_ages.end(), key);
    }
    auto &datagram = found->second;
    const auto before = datagram.data.size();
    const bool whole = put(datagram, piece, frame);
    m_bytes += datagram.data.size() - before;
    if (!whole)
        return std::nullopt;
    Whole answer{std::move(datagram.data), datagram.protocol, std::move(datagram.frames), datagram.frameBytes};
    m_bytes -= answer.data.size();
    answer.data.resize(*datagram.size);
    m_ages.erase(datagram.age);
    m_datagrams.erase(found);
    return answer;
}

/// Answers whether the datagram is whole now.
bool FragmentTable::put(Datagram &datagram, const Piece &piece, const Frame &frame)
{
    const auto begin = piece.offset, end = static_cast<std::uint32_t>(piece.offset + piece.data.size());
    if (piece.offset == 0)
        datagram.protocol = piece.protocol;
    datagram.frames.push_back(frame.number);
    datagram.frameBytes += frame.originalSize;
    if (datagram.data.size() < end)
        datagram.data.resize(end);
    bool conflict = false;
    std::uint32_t at = begin;
    auto fresh = [&](std::uint32_t until) {
        if (at < until)
            std::copy(piece.data.begin() + (at - begin), piece.data.begin() + (until - begin), datagram.data.begin() + at);
        at = std::max(at, until);
    };
    for (const auto &[first, last] : datagram.ranges) {
        if (last <= at || first >= end)
            continue;
        fresh(first);
        const auto stop = std::min(last, end);
        conflict
            = conflict || !std::equal(piece.data.begin() + (at - begin), piece.data.begin() + (stop - begin), datagram.data.begin() + at);
        at = stop;
    }
    fresh(end);
    if (!piece.more) {
        conflict = conflict || (datagram.size && *datagram.size != end);
        if (!datagram.size)
            datagram.size = end;
    }
    if (conflict)
        m_notes.warn(
            "fragment-conflict", packetPlace(frame.number), "Two fragments of a datagram contradict each other; the first one counts.");
    datagram.ranges.emplace_back(begin, end);
    std::sort(datagram.ranges.begin(), datagram.ranges.end());
    std::vector<std::pair<std::uint32_t, std::uint32_t>> joined;
    for (const auto &range : datagram.ranges) {
        if (!joined.empty() && range.first <= joined.back().second)
            joined.back().second = std::max(joined.back().second, range.second);
        else
            joined.push_back(range);
    }
    datagram.ranges = std::move(joined);
    const auto &front = datagram.ranges.front();
    return datagram.size && front.first == 0 && front.second >= *datagram.size;
}

void FragmentTable::makeRoom()
{
    while (!m_ages.empty() && (m_datagrams.size() >= kMostDatagrams || m_bytes > kMostBytes)) {
        const auto oldest = m_datagrams.find(m_ages.front());
        m_bytes -= oldest->second.data.size();
        m_datagrams.erase(oldest);
        m_ages.pop_front();
        ++m_unfinished;
    }
}

void FragmentTable::finish()
{
    m_unfinished += m_datagrams.size();
    if (m_unfinished > 0)
        m_notes.lost(
            "fragment-unfinished", "", fmt::format("{} fragmented datagrams never came whole; they count in no flow.", m_unfinished));
    m_datagrams.clear();
    m_ages.clear();
    m_bytes = m_unfinished = 0;
}

}
