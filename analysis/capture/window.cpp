// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/window.h"

#include <algorithm>

namespace keytrail::capture
{

Bytes Window::fill(std::uint64_t offset, std::size_t count)
{
    const auto size = m_source.size();
    if (offset >= size)
        return {};
    const auto there = size - offset;
    const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(std::max(count, kReadAhead), there));
    if (m_buffer.size() < wanted)
        m_buffer.resize(wanted);
    m_begin = offset;
    m_held = m_source.read(offset, std::span(m_buffer).first(wanted));
    return Bytes(m_buffer).first(std::min(count, m_held));
}

}
