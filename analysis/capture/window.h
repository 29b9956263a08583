// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/evidence.h"

#include <cstdint>
#include <vector>

namespace keytrail::capture
{

/// A moving view of a source, read forwards: a capture of many gigabytes passes through a buffer of one size. The size of the
/// source may turn out only at its end (a compressed file): reading ends where nothing comes, not where a number says.
class Window
{
public:
    explicit Window(Source &source)
        : m_source(source)
    {
    }
    /// As far as known.
    std::uint64_t size() const { return m_source.size(); }
    bool isEnd(std::uint64_t offset) { return at(offset, 1).empty(); }

    /// `count` bytes from `offset`, fewer at the end of the source or when it fails. Valid until the next call.
    Bytes at(std::uint64_t offset, std::size_t count)
    {
        if (offset >= m_begin && offset - m_begin <= m_held && count <= m_held - static_cast<std::size_t>(offset - m_begin))
            return Bytes(m_buffer).subspan(static_cast<std::size_t>(offset - m_begin), count);
        return fill(offset, count);
    }

private:
    /// Fits the second-level cache, so that what was just read is decoded from there.
    static constexpr std::size_t kReadAhead = 256 << 10;

    Bytes fill(std::uint64_t offset, std::size_t count);

    Source &m_source;
    std::vector<std::byte> m_buffer;
    std::uint64_t m_begin = 0;
    std::size_t m_held = 0;
};

}
