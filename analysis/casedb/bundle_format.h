// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The form of a bundle: the facts of one evidence file on their way from the worker to the case. All numbers are little-endian.
//
//   head    "KTBUNDLE", the schema's version (4 octets)
//   run     number of a table in tables() (4), how many rows (4), how many octets they take (8), the rows ascending by id
//   row     how many octets its values take (4), the values of the stored columns in their order, the id first
//   value   n | i and 8 octets, two's complement | r and 8 octets, IEEE 754 | t or b, how many octets (8), the octets
//
// A table may have many runs. Two numbers stand behind those of the tables: the symbols (binary, packed), and the last run, which
// says what the bundle is about (one row: id, sha256, kind, counts of the evidence). Nothing follows that run, and a bundle that
// was not finished does not have it. The values are spelled as fingerprints read them (fingerprint.h).

#include "analysis/casedb/columns.h"

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>

namespace keytrail::casedb
{

inline constexpr std::string_view kBundleMagic = "KTBUNDLE";
inline constexpr std::size_t kBundleHead = 12, kRunHead = 16, kRowHead = 4; // octets

static_assert(std::endian::native == std::endian::little, "numbers are copied as they stand in memory");

inline void appendLittle(std::string &out, std::uint64_t number, std::size_t octets)
{
    out.append(reinterpret_cast<const char *>(&number), octets);
}

/// At most 8 octets.
inline std::uint64_t littleAt(Bytes bytes, std::size_t at, std::size_t octets)
{
    std::uint64_t number = 0;
    std::memcpy(&number, bytes.data() + at, octets);
    return number;
}

/// One value of a row; the text lives as long as the row's octets.
struct BundleValue {
    Statement::Type type = Statement::Type::Null;
    std::int64_t integer = 0;
    double real = 0;
    std::string_view text; ///< of a text or blob
};

inline void appendHead(std::string &out, Statement::Type type, std::uint64_t number)
{
    char head[9] = {static_cast<char>(type)};
    std::memcpy(head + 1, &number, sizeof number);
    out.append(head, sizeof head);
}

inline void appendNull(std::string &out)
{
    out += static_cast<char>(Statement::Type::Null);
}

inline void appendValue(std::string &out, std::int64_t value)
{
    appendHead(out, Statement::Type::Integer, static_cast<std::uint64_t>(value));
}

inline void appendValue(std::string &out, double value)
{
    // As SQLite keeps it: no number is unknown, and zero has no sign.
    if (value != value)
        return appendNull(out);
    appendHead(out, Statement::Type::Real, std::bit_cast<std::uint64_t>(value == 0 ? 0.0 : value));
}

inline void appendValue(std::string &out, std::string_view text, Statement::Type type = Statement::Type::Text)
{
    appendHead(out, type, text.size());
    out += text;
}

/// A member of a row as bindColumn() would store it.
template <class T> void appendColumn(std::string &out, const T &value)
{
    if constexpr (std::is_enum_v<T>) {
        value == T{} ? appendNull(out) : appendValue(out, static_cast<std::int64_t>(value));
    } else if constexpr (std::is_same_v<T, Text>) {
        value.empty() ? appendNull(out) : appendValue(out, std::string_view(value));
    } else if constexpr (std::is_same_v<T, Json>) {
        value.text.empty() ? appendNull(out) : appendValue(out, std::string_view(value.text));
    } else if constexpr (std::is_same_v<T, Texts>) {
        value.empty() ? appendValue(out, std::string_view("[]")) : appendValue(out, std::string_view(toJson(value)));
    } else if constexpr (std::is_same_v<T, Number> || std::is_same_v<T, Real>) {
        value ? appendValue(out, *value) : appendNull(out);
    } else if constexpr (std::is_same_v<T, Flag>) {
        value ? appendValue(out, std::int64_t(*value)) : appendNull(out);
    } else {
        static_assert(std::is_same_v<T, Time>);
        value ? appendValue(out, value->nanoseconds) : appendNull(out);
    }
}

}
