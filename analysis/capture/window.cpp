// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/window.h"

#include <algorithm>
#include <cstring>

namespace keytrail::capture
{

/// What is held already from `offset` on is kept, so that the source is read strictly forwards.
Bytes Window::fill(std::uint64_t offset, std::size_t count)
{
    const auto size = m_source.size();
    if (offset >= size)
        return {};
    const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(std::max(count, kReadAhead), size - offset));
    if (m_buffer.size() < wanted)
        m_buffer.resize(wanted);
    std::size_t kept = 0;
    if (offset >= m_begin && offset - m_begin < m_held) {
        kept = m_held - static_cast<std::size_t>(offset - m_begin);
        std::memmove(m_buffer.data(), m_buffer.data() + (m_held - kept), kept);
    }
    m_begin = offset;
    m_held = kept;
    if (kept < wanted)
        m_held += m_source.read(offset + kept, std::span(m_buffer).first(wanted).subspan(kept));
    return Bytes(m_buffer).first(std::min(count, m_held));
}

}
