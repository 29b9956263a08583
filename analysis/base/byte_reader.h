// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/evidence.h"
#include "analysis/base/result.h"

#include <concepts>
#include <cstdint>
#include <optional>
#include <string_view>

namespace keytrail
{

/// A bounded view and a place in it. The first bad read sticks: later reads give zero or nothing, and error() keeps the
/// first place, so a record is read top to bottom and asked once. Offsets in errors count from the start of the evidence.
class ByteReader
{
public:
    ByteReader(Bytes bytes, const char *reader, std::uint64_t base = 0)
        : m_bytes(bytes)
        , m_base(base)
        , m_reader(reader)
    {
    }

    bool ok() const { return !m_error; }
    Error error() const { return m_error.value_or(Error{Fault::Malformed, m_base + m_at, m_reader}); }
    void fail(Fault fault)
    {
        if (!m_error)
            m_error = Error{fault, m_base + m_at, m_reader};
    }

    std::size_t position() const { return m_at; }
    std::uint64_t offset() const { return m_base + m_at; }
    std::size_t size() const { return m_bytes.size(); }
    std::size_t left() const { return m_error ? 0 : m_bytes.size() - m_at; }
    bool atEnd() const { return left() == 0; }

    template <std::unsigned_integral T> T le()
    {
        const auto part = take(sizeof(T));
        T value = 0;
        for (std::size_t i = part.size(); i > 0; --i)
            value = static_cast<T>((sizeof(T) > 1 ? value << (sizeof(T) > 1 ? 8 : 0) : 0) | std::to_integer<T>(part[i - 1]));
        return value;
    }
    template <std::unsigned_integral T> T be()
    {
        T value = 0;
        for (const auto byte : take(sizeof(T)))
            value = static_cast<T>((sizeof(T) > 1 ? value << (sizeof(T) > 1 ? 8 : 0) : 0) | std::to_integer<T>(byte));
        return value;
    }
    std::uint8_t u8() { return le<std::uint8_t>(); }

    /// The next `count` bytes, or none and an error.
    Bytes take(std::uint64_t count)
    {
        if (m_error || count > m_bytes.size() - m_at) {
            fail(Fault::Truncated);
            return {};
        }
        const auto part = m_bytes.subspan(m_at, count);
        m_at += count;
        return part;
    }
    std::string_view text(std::uint64_t count) { return asText(take(count)); }
    void skip(std::uint64_t count) { (void)take(count); }
    void seek(std::uint64_t position)
    {
        if (m_error)
            return;
        if (position > m_bytes.size())
            fail(Fault::Truncated);
        else
            m_at = position;
    }

    /// A reader over the next `count` bytes; this one moves past them. Offsets go on counting from the start of the evidence.
    ByteReader part(std::uint64_t count)
    {
        const auto begin = offset();
        ByteReader inner(take(count), m_reader, begin);
        inner.m_error = m_error;
        return inner;
    }

    /// Whether `count` records of `size` bytes fit in what is left: ask before anything is sized by a count.
    bool canHold(std::uint64_t count, std::uint64_t size) const { return size == 0 || count <= left() / size; }

private:
    Bytes m_bytes;
    std::size_t m_at = 0;
    std::uint64_t m_base;
    const char *m_reader;
    std::optional<Error> m_error;
};

}
