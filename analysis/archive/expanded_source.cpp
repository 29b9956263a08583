// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/archive/expanded_source.h"

#include "analysis/archive/gzip.h"

#include <algorithm>
#include <vector>

namespace keytrail::archive
{

namespace
{
/// Between two looks at the limits.
constexpr std::size_t kPiece = 1 << 20;
}

ExpandedSource::ExpandedSource(Source &packed)
    : m_packed(packed)
{
    rewind();
}

void ExpandedSource::rewind()
{
    m_stream = openPacked(m_packed);
    m_at = 0;
    m_isOver = !m_stream;
    m_end = StreamEnd::Complete;
}

std::size_t ExpandedSource::pull(std::span<std::byte> into)
{
    std::size_t made = 0;
    while (made < into.size() && !m_isOver) {
        const auto wanted = std::min(into.size() - made, kPiece);
        const auto got = m_stream->pull(into.subspan(made, wanted));
        made += got;
        m_at += got;
        if (got < wanted) {
            m_isOver = true;
            m_end = m_stream->end();
        } else if (m_at >= kLargestSize || (m_at > kAlwaysExpanded && m_at / kLargestRatio > m_stream->taken())) {
            m_isOver = true;
            m_end = StreamEnd::Limit;
        }
    }
    return made;
}

void ExpandedSource::skipTo(std::uint64_t offset)
{
    if (offset < m_at)
        rewind();
    std::vector<std::byte> scratch(static_cast<std::size_t>(std::min<std::uint64_t>(offset - m_at, kPiece)));
    while (m_at < offset && !m_isOver)
        (void)pull(std::span(scratch).first(static_cast<std::size_t>(std::min<std::uint64_t>(offset - m_at, scratch.size()))));
}

std::size_t ExpandedSource::read(std::uint64_t offset, std::span<std::byte> into)
{
    if (m_isOver && offset >= m_at)
        return 0;
    if (offset != m_at)
        skipTo(offset);
    return m_at == offset ? pull(into) : 0;
}

void ExpandedSource::noteEnd(Notes &notes) const
{
    if (m_stream && m_isOver)
        notePackedEnd(*m_stream, m_end, m_at, m_packed.size(), notes);
}

}
