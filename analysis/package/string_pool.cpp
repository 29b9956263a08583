// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/string_pool.h"

#include "analysis/base/byte_reader.h"
#include "analysis/base/utf8.h"

#include <algorithm>
#include <fmt/format.h>

namespace keytrail::package
{
namespace
{

constexpr std::size_t kHeaderSize = 28;
constexpr std::uint32_t kUtf8Flag = 0x100;

std::string fromUtf16(Bytes units)
{
    std::string text;
    ByteReader in(units, "pool");
    while (in.left() >= 2) {
        char32_t code = in.le<std::uint16_t>();
        if (code >= 0xd800 && code < 0xdc00 && in.left() >= 2) {
            const auto before = in.position();
            const char32_t low = in.le<std::uint16_t>();
            if (low >= 0xdc00 && low < 0xe000) {
                code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
            } else {
                in.seek(before);
                code = 0xfffd;
            }
        } else if (code >= 0xd800 && code < 0xe000) {
            code = 0xfffd;
        }
        appendUtf8(text, code);
    }
    return text;
}

/// Lengths above 127 take two bytes in UTF-8 pools.
std::size_t shortLength(ByteReader &in)
{
    const std::size_t first = in.u8();
    return first & 0x80 ? ((first & 0x7f) << 8) | in.u8() : first;
}

}

std::string utf8FromUtf16(Bytes units)
{
    return fromUtf16(units);
}

StringPool::StringPool(Bytes chunk, std::string_view family, std::string_view where, Notes &notes)
    : m_chunk(chunk)
{
    const auto code
        = [&](std::string_view own) { return family == "arsc" ? std::string("arsc-invalid") : fmt::format("{}-{}", family, own); };
    ByteReader in(chunk, "pool");
    in.skip(2);
    std::size_t header = in.le<std::uint16_t>();
    in.skip(4);
    const std::size_t count = in.le<std::uint32_t>(), styles = in.le<std::uint32_t>();
    const auto flags = in.le<std::uint32_t>();
    m_strings = in.le<std::uint32_t>();
    if (!in.ok() || chunk.size() < kHeaderSize) {
        notes.warn(code("string-count"), std::string(where), "the string pool is cut");
        return;
    }
    if (header < kHeaderSize || header > chunk.size())
        header = kHeaderSize;
    m_utf8 = flags & kUtf8Flag;
    m_offsets = header;
    if (count == 0 && m_strings == 0)
        return;
    if (m_strings < header || m_strings > chunk.size()) {
        notes.warn(code("string-invalid"), std::string(where),
            fmt::format("the strings begin at {} of {} bytes; read from behind the offsets", m_strings, chunk.size()));
        m_strings = header + std::min(count, (chunk.size() - header) / 4) * 4;
    }
    const std::size_t room = (m_strings - header) / 4;
    // Styles share the offset table; their count may lie as well.
    const std::size_t stated = std::min(styles, room);
    m_count = styles <= room && count + styles == room ? count : std::max(room - stated, std::min(count, room));
    if (m_count != count)
        notes.warn(code("string-count"), std::string(where),
            fmt::format("{} strings are stated, the offset table has room for {}", count, m_count));
    std::size_t outside = 0;
    ByteReader offsets(chunk, "pool");
    offsets.seek(m_offsets);
    for (std::size_t at = 0; at < m_count; ++at)
        outside += offsets.le<std::uint32_t>() >= chunk.size() - m_strings;
    if (outside > 0)
        notes.warn(
            code("string-invalid"), std::string(where), fmt::format("{} of {} string offsets lie outside the pool", outside, m_count));
}

std::optional<std::string> StringPool::text(std::uint32_t index) const
{
    if (index >= m_count)
        return {};
    ByteReader in(m_chunk, "pool");
    in.seek(m_offsets + std::size_t(index) * 4);
    const auto offset = in.le<std::uint32_t>();
    in.seek(m_strings + std::size_t(offset));
    if (m_utf8) {
        shortLength(in);
        const auto size = shortLength(in);
        const auto text = in.text(size);
        if (!in.ok())
            return {};
        return std::string(text);
    }
    std::size_t units = in.le<std::uint16_t>();
    if (units & 0x8000)
        units = ((units & 0x7fff) << 16) | in.le<std::uint16_t>();
    if (!in.ok() || units > kLongestString / 2 || !in.canHold(units, 2))
        return {};
    return fromUtf16(in.take(units * 2));
}

}
