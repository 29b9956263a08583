// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// DER (X.690 section 10) as evidence has it: definite lengths only, in up to four octets; longer forms than needed are taken,
// since certificates in the field have them. Refused: indefinite lengths (8.1.3.6), tags above 30 (8.1.2.4; no key or certificate
// has one), lengths beyond the bytes. A reader goes only as deep as its caller asks, so nesting costs nothing.

#include "analysis/base/evidence.h"
#include "analysis/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace keytrail::crypto {

namespace tag {
constexpr std::uint8_t kBoolean = 0x01, kInteger = 0x02, kBitString = 0x03, kOctetString = 0x04, kNull = 0x05, kObject = 0x06,
                       kUtcTime = 0x17, kGeneralizedTime = 0x18, kSequence = 0x30, kSet = 0x31;
/// Context-specific tag `number`, constructed.
constexpr std::uint8_t context(unsigned number) { return static_cast<std::uint8_t>(0xa0 | number); }
/// The same, primitive.
constexpr std::uint8_t contextPrimitive(unsigned number) { return static_cast<std::uint8_t>(0x80 | number); }
}

/// One element: views into the reader's bytes. An element that could not be read has no bytes and tag 0.
struct DerItem {
    std::uint8_t tag = 0;
    Bytes whole;    ///< with tag and length
    Bytes content;
};

/// Reads elements in order. The first fault sticks, as with ByteReader; offsets count from `base`.
class DerReader
{
public:
    explicit DerReader(Bytes bytes, std::uint64_t base = 0)
        : m_bytes(bytes)
        , m_base(base)
    {
    }

    bool ok() const { return !m_error; }
    Error error() const { return m_error.value_or(Error{Fault::Malformed, offset(), "der"}); }
    void fail(Fault fault)
    {
        if (!m_error)
            m_error = Error{fault, offset(), "der"};
    }
    bool atEnd() const { return m_error || m_at == m_bytes.size(); }
    std::uint64_t offset() const { return m_base + m_at; }
    Bytes left() const { return m_error ? Bytes() : m_bytes.subspan(m_at); }

    /// The tag of the next element, or 0 at the end.
    std::uint8_t peek() const { return atEnd() ? std::uint8_t(0) : std::to_integer<std::uint8_t>(m_bytes[m_at]); }
    DerItem next();
    /// The next element, which must have this tag.
    DerItem expect(std::uint8_t tag);
    /// The next element if it has this tag; else nothing is read.
    std::optional<DerItem> optional(std::uint8_t tag);
    /// A reader over the content of the next element, which must have this tag.
    DerReader inside(std::uint8_t tag);
    /// Content of a BIT STRING of whole octets (unused bits 0).
    Bytes bits();
    /// Fails unless all was read.
    void end()
    {
        if (!atEnd())
            fail(Fault::Malformed);
    }

private:
    Bytes m_bytes;
    std::size_t m_at = 0;
    std::uint64_t m_base;
    std::optional<Error> m_error;
};

/// An INTEGER's content octets without leading zero octets: the value of one that is not negative.
Bytes magnitude(Bytes integer);
/// Bits of a big-endian number, leading zeros not counted.
std::uint32_t bitLength(Bytes number);
/// A big-endian number of up to 64 bits; nothing where it is longer.
std::optional<std::uint64_t> smallNumber(Bytes number);
/// "1.2.840.113549.1.1.1" from an OBJECT IDENTIFIER's content; empty where it is none or an arc has over 63 bits.
std::string dottedObject(Bytes content);

/// An element written out, shortest length form.
std::string derElement(std::uint8_t tag, std::string_view content);
/// A non-negative INTEGER written out.
std::string derInteger(Bytes bigEndian);

/// How a whole input that claims to be DER (first octet 0x30) is not: nothing where its outer length fits and first
/// children nest at most kDeepestNesting; else Unsupported (indefinite), Truncated (length beyond the end), TooLarge (nesting or length).
std::optional<Error> derFault(Bytes bytes);
constexpr int kDeepestNesting = 64; ///< certificates nest about 12 deep; more is an attack on recursive readers

}
