// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Protocol Buffers wire format (protobuf.dev, "Encoding"): one field after the other, without a schema.
// Read: varint, 64-bit, length-delimited, 32-bit. A group, a varint of more than ten bytes or a length beyond the message ends it.

#include "analysis/base/byte_reader.h"

#include <cstdint>
#include <string_view>

namespace keytrail::package
{

class ProtoReader
{
public:
    explicit ProtoReader(Bytes message)
        : m_in(message, "proto")
    {
    }

    /// The next field; false at the end and where the rest cannot be read (then ok() is false).
    bool next()
    {
        if (m_in.left() == 0)
            return false;
        const auto key = varint();
        m_field = static_cast<std::uint32_t>(key >> 3);
        m_bytes = {};
        m_number = 0;
        switch (key & 7) {
        case 0:
            m_number = varint();
            break;
        case 1:
            m_number = m_in.le<std::uint64_t>();
            break;
        case 2: {
            const auto size = varint();
            m_bytes = m_in.take(size);
            break;
        }
        case 5:
            m_number = m_in.le<std::uint32_t>();
            break;
        default:
            m_in.fail(Fault::Malformed);
        }
        if (m_field == 0)
            m_in.fail(Fault::Malformed);
        return m_in.ok();
    }

    bool ok() const { return m_in.ok(); }
    std::uint64_t offset() const { return m_in.offset(); }
    std::uint32_t field() const { return m_field; }
    std::uint64_t number() const { return m_number; }
    Bytes bytes() const { return m_bytes; } ///< of a length-delimited field, else none
    std::string_view text() const { return asText(m_bytes); }

private:
    std::uint64_t varint()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 70; shift += 7) {
            const auto byte = m_in.u8();
            if (shift < 64)
                value |= std::uint64_t(byte & 0x7f) << shift;
            if (!(byte & 0x80))
                return value;
        }
        m_in.fail(Fault::Malformed);
        return 0;
    }

    ByteReader m_in;
    std::uint32_t m_field = 0;
    std::uint64_t m_number = 0;
    Bytes m_bytes;
};

/// The first field of that number, or none.
inline Bytes protoBytes(Bytes message, std::uint32_t field)
{
    ProtoReader in(message);
    while (in.next()) {
        if (in.field() == field)
            return in.bytes();
    }
    return {};
}

inline std::uint64_t protoNumber(Bytes message, std::uint32_t field)
{
    ProtoReader in(message);
    while (in.next()) {
        if (in.field() == field)
            return in.number();
    }
    return 0;
}

}
