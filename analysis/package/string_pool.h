// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// String pools (ResStringPool, chunk type 0x0001) of binary XML and resource tables, UTF-8 and UTF-16. Strings are decoded
// when asked for. Counts and offsets that lie are clamped to the room there is.

#include "analysis/base/evidence.h"
#include "analysis/base/notes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace keytrail::package
{

/// Longest string decoded, in bytes of UTF-8; the format's own lengths end at 2^31.
constexpr std::size_t kLongestString = 1 << 20;

/// Little-endian UTF-16 as UTF-8; unpaired surrogates become U+FFFD.
std::string utf8FromUtf16(Bytes units);

class StringPool
{
public:
    StringPool() = default;
    /// `chunk` starts at the pool's header and must outlive the pool; `where` names it in notes, with codes that start
    /// with `family` ("axml" or "arsc").
    StringPool(Bytes chunk, std::string_view family, std::string_view where, Notes &notes);

    std::size_t size() const { return m_count; }
    bool isUtf8() const { return m_utf8; }
    /// UTF-8 of the string (unpaired surrogates as U+FFFD), or nothing where index, offset or length lie outside.
    std::optional<std::string> text(std::uint32_t index) const;

private:
    Bytes m_chunk;
    std::size_t m_count = 0;
    std::size_t m_offsets = 0;
    std::size_t m_strings = 0;
    bool m_utf8 = false;
};

}
