// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/archive/plist_binary.h"

#include "analysis/base/byte_reader.h"
#include "analysis/base/instant.h"
#include "analysis/base/utf8.h"
#include "analysis/base/windows1252.h"

#include <bit>
#include <cmath>
#include <fmt/format.h>

namespace keytrail::archive {

namespace {

constexpr const char *kPlistBinaryReader = "plist";
constexpr std::size_t kTrailerSize = 32;
constexpr double kAppleEpoch = 978307200.0; // 2001-01-01T00:00:00Z

std::uint64_t number(ByteReader &in, std::uint64_t size)
{
    std::uint64_t value = 0;
    for (std::uint64_t i = 0; i < size; ++i)
        value = value << 8 | in.u8();
    return value;
}

class BinaryPlist
{
public:
    BinaryPlist(Bytes bytes, Notes &notes)
        : m_bytes(bytes)
        , m_notes(notes)
    {
    }

    Result<Value> read()
    {
        ByteReader in(m_bytes, kPlistBinaryReader);
        if (in.text(8) != "bplist00" || m_bytes.size() < 8 + kTrailerSize)
            return Error{Fault::Malformed, 0, kPlistBinaryReader};
        in.seek(m_bytes.size() - kTrailerSize + 6);
        m_offsetSize = in.u8();
        m_refSize = in.u8();
        m_count = in.be<std::uint64_t>();
        const auto top = in.be<std::uint64_t>();
        m_table = in.be<std::uint64_t>();
        const auto room = m_bytes.size() - kTrailerSize;
        const bool isSane = m_offsetSize >= 1 && m_offsetSize <= 8 && m_refSize >= 1 && m_refSize <= 8 && m_table >= 8 && m_table <= room
            && m_count > 0 && m_count <= (room - m_table) / m_offsetSize && top < m_count;
        if (!isSane)
            return Error{Fault::Malformed, m_bytes.size() - kTrailerSize, kPlistBinaryReader};
        m_isOpen.assign(m_count, false);
        Value value;
        object(top, value, 1);
        return value;
    }

private:
    void invalid(std::uint64_t index, const char *why) { m_notes.lost("plist-invalid", fmt::format("object {}", index), why); }

    /// Depth is bounded by kDeepestPlist, so this recursion ends.
    void object(std::uint64_t index, Value &into, std::size_t depth)
    {
        if (index >= m_count)
            return invalid(index, "Reference to an object that is not there");
        if (m_isOpen[index])
            return m_notes.lost("plist-loop", fmt::format("object {}", index), "An object contains itself; cut there");
        if (depth > kDeepestPlist)
            return m_notes.lost("nesting-limit", fmt::format("object {}", index), "Nested too deep; cut there");
        if (m_values >= kMostPlistValues || m_copied >= kMostPlistBytes) {
            if (!m_isSpent)
                m_notes.lost("plist-shared", fmt::format("object {}", index), "Shared objects unfold without end; the rest is left out");
            m_isSpent = true;
            return;
        }
        ++m_values;
        ByteReader table(m_bytes, kPlistBinaryReader);
        table.seek(m_table + index * m_offsetSize);
        const auto offset = number(table, m_offsetSize);
        if (!table.ok() || offset < 8 || offset >= m_table)
            return invalid(index, "Offset outside the objects");
        ByteReader in(m_bytes.first(m_table), kPlistBinaryReader);
        in.seek(offset);
        m_isOpen[index] = true;
        contents(in, index, into, depth);
        m_isOpen[index] = false;
        if (!in.ok())
            invalid(index, "Object ends beyond the objects");
    }

    void contents(ByteReader &in, std::uint64_t index, Value &into, std::size_t depth)
    {
        const auto marker = in.u8();
        const auto low = static_cast<std::uint64_t>(marker & 15);
        switch (marker >> 4) {
        case 0:
            if (low == 8 || low == 9)
                into = {Value::Kind::Bool, low == 9 ? "true" : "false", {}, {}};
            return;
        case 1:
            return integer(in, low, into);
        case 2:
        case 3:
            return real(in, marker, index, into);
        case 8:
            into = {Value::Kind::Number, fmt::format("{}", number(in, low + 1)), {}, {}};
            return;
        default:
            break;
        }
        const auto count = low == 15 ? longCount(in) : low;
        switch (marker >> 4) {
        case 4:
        case 5:
            if (in.canHold(count, 1))
                text(in.text(count), marker >> 4 == 4, into);
            else
                in.fail(Fault::Truncated);
            return;
        case 6:
            return wideText(in, count, into);
        case 10:
        case 12:
        case 13:
            return collection(in, count, marker >> 4 == 13, index, into, depth);
        default:
            invalid(index, "Unknown kind of object");
        }
    }

    static std::uint64_t longCount(ByteReader &in)
    {
        const auto marker = in.u8();
        if (marker >> 4 != 1 || (marker & 15) > 3) {
            in.fail(Fault::Malformed);
            return 0;
        }
        return number(in, std::uint64_t{1} << (marker & 15));
    }

    static void integer(ByteReader &in, std::uint64_t power, Value &into)
    {
        if (power > 4)
            return in.fail(Fault::Malformed);
        const auto high = power == 4 ? in.be<std::uint64_t>() : 0;
        const auto value = number(in, power == 4 ? 8 : std::uint64_t{1} << power);
        into.kind = Value::Kind::Number;
        if (power == 3)
            into.text = fmt::format("{}", static_cast<std::int64_t>(value));
        else if (high == 0)
            into.text = fmt::format("{}", value);
        else
            into = {Value::Kind::Text, fmt::format("0x{:016x}{:016x}", high, value), {}, {}};
    }

    void real(ByteReader &in, std::uint8_t marker, std::uint64_t index, Value &into)
    {
        if (marker != 0x22 && marker != 0x23 && marker != 0x33)
            return in.fail(Fault::Malformed);
        const double value = marker == 0x22 ? static_cast<double>(std::bit_cast<float>(in.be<std::uint32_t>())) : std::bit_cast<double>(in.be<std::uint64_t>());
        if (marker != 0x33) {
            into = {std::isfinite(value) ? Value::Kind::Number : Value::Kind::Text, fmt::format("{}", value), {}, {}};
            return;
        }
        const double seconds = value + kAppleEpoch;
        if (!(std::abs(seconds) < 9.0e9)) {
            m_notes.warn("time-invalid", fmt::format("object {}", index), "A date beyond the years 1685 to 2255");
            into = {Value::Kind::Text, fmt::format("{}", value), {}, {}};
            return;
        }
        const double whole = std::floor(seconds);
        const auto nanoseconds = static_cast<std::int64_t>(whole) * 1'000'000'000 + static_cast<std::int64_t>((seconds - whole) * 1e6) * 1000;
        into = {Value::Kind::Time, toRfc3339(Instant{nanoseconds}), {}, {}};
    }

    void text(std::string_view bytes, bool isData, Value &into)
    {
        m_copied += bytes.size();
        into.kind = isData ? Value::Kind::Data : Value::Kind::Text;
        into.text = isData || isUtf8(bytes) ? std::string(bytes) : fromWindows1252(bytes);
    }

    void wideText(ByteReader &in, std::uint64_t count, Value &into)
    {
        if (!in.canHold(count, 2))
            return in.fail(Fault::Truncated);
        m_copied += count * 2;
        into.kind = Value::Kind::Text;
        for (std::uint64_t i = 0; i < count; ++i) {
            std::uint32_t code = in.be<std::uint16_t>();
            if (code >= 0xd800 && code < 0xdc00 && i + 1 < count) {
                const auto place = in.position();
                const std::uint32_t next = in.be<std::uint16_t>();
                if (next >= 0xdc00 && next < 0xe000) {
                    code = 0x10000 + ((code - 0xd800) << 10) + (next - 0xdc00);
                    ++i;
                } else {
                    in.seek(place);
                }
            }
            if (code >= 0xd800 && code < 0xe000) {
                m_notes.warn("surrogate-unpaired", fmt::format("byte {}", in.offset() - 2), fmt::format("Lone surrogate, kept as the text \\u{:04x}", code));
                into.text += fmt::format("\\u{:04x}", code);
                continue;
            }
            appendUtf8(into.text, code);
        }
    }

    void collection(ByteReader &in, std::uint64_t count, bool isMap, std::uint64_t index, Value &into, std::size_t depth)
    {
        if (!in.canHold(count, isMap ? m_refSize * 2 : m_refSize))
            return in.fail(Fault::Truncated);
        into.kind = isMap ? Value::Kind::Map : Value::Kind::List;
        auto keys = in.part(isMap ? count * m_refSize : 0);
        for (std::uint64_t i = 0; i < count && !m_isSpent; ++i) {
            if (isMap) {
                Value key;
                object(number(keys, m_refSize), key, kDeepestPlist);
                if (!key.isScalar() || key.kind == Value::Kind::Data)
                    invalid(index, "A key that is no text");
                into.keys.push_back(std::move(key.text));
            }
            into.items.emplace_back();
            object(number(in, m_refSize), into.items.back(), depth + 1);
        }
    }

    Bytes m_bytes;
    Notes &m_notes;
    std::uint64_t m_offsetSize = 0, m_refSize = 0, m_count = 0, m_table = 0;
    std::vector<bool> m_isOpen;
    std::size_t m_values = 0, m_copied = 0;
    bool m_isSpent = false;
};

}

Result<Value> readBinaryPlist(Bytes plist, Notes &notes)
{
    return BinaryPlist(plist, notes).read();
}

}
