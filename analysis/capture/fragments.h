// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// IP fragment reassembly (RFC 791 section 3.2, RFC 8200 section 4.5) in bounded memory. Where two fragments say different
// things of one byte, the first counts and a note tells of it; a fragment that ends past 65,535 is dropped with a note.

#include "analysis/base/notes.h"
#include "analysis/capture/packet.h"

#include <list>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace keytrail::capture
{

class FragmentTable
{
public:
    /// Unfinished datagrams held at a time, and their bytes: the oldest gives way. Real traffic has a handful in flight.
    static constexpr std::size_t kMostDatagrams = 256;
    static constexpr std::size_t kMostBytes = 16 << 20;

    explicit FragmentTable(Notes &notes)
        : m_notes(notes)
    {
    }

    struct Piece {
        Address source, destination;
        std::uint8_t protocol = 0;
        std::uint32_t id = 0;
        std::uint32_t offset = 0; ///< bytes from the start of the datagram's payload
        bool more = false;
        Bytes data;
    };
    struct Whole {
        std::vector<std::byte> data;
        std::uint8_t protocol = 0;
        std::vector<std::uint64_t> frames; ///< numbers, the last one's too
        std::uint64_t frameBytes = 0;
    };
    /// Adds a fragment of `frame`; the whole datagram when this one completes it.
    std::optional<Whole> add(const Piece &piece, const Frame &frame);
    /// Notes how many datagrams never came whole.
    void finish();

private:
    using Key = std::tuple<Address, Address, std::uint8_t, std::uint32_t>;
    struct Datagram {
        std::vector<std::byte> data;
        std::vector<std::pair<std::uint32_t, std::uint32_t>> ranges; ///< begin and end of what is there, sorted, apart
        std::optional<std::uint32_t> size;
        std::uint8_t protocol = 0;
        std::vector<std::uint64_t> frames;
        std::uint64_t frameBytes = 0;
        std::list<Key>::iterator age;
    };

    bool put(Datagram &datagram, const Piece &piece, const Frame &frame);
    void makeRoom();

    Notes &m_notes;
    std::map<Key, Datagram> m_datagrams;
    std::list<Key> m_ages; ///< oldest first
    std::size_t m_bytes = 0;
    std::uint64_t m_unfinished = 0;
};

}
