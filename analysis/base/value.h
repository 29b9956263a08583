// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One record of an export, whatever it was written in (JSON, property list, XML): what a column mapping looks things up in.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail {

struct Value {
    enum class Kind : std::uint8_t { Null, Bool, Number, Text, Data, Time, List, Map };

    Kind kind = Kind::Null;
    std::string text;               ///< Bool "true"/"false"; Number as written; Text; Data raw bytes; Time RFC 3339
    std::vector<std::string> keys;  ///< of a Map, in the order of the source, doubled ones too
    std::vector<Value> items;       ///< of a List or Map

    bool isScalar() const { return kind != Kind::List && kind != Kind::Map; }
    /// The member whose key is `key`, letter case, blanks, `-`, `_` and `.` aside; the last one where it is doubled.
    const Value *member(std::string_view key) const;
};

/// Whether two names are one, letter case (ASCII), blanks, `-`, `_` and `.` aside.
bool isSameName(std::string_view left, std::string_view right);

/// The value as JSON text, numbers as they were written; Data as base64. At most about `limit` bytes, else empty.
std::string toJson(const Value &value, std::size_t limit);
/// A JSON string literal of UTF-8 `text`.
std::string quotedText(std::string_view text);
/// The same, behind what stands in `out`.
void quoteText(std::string_view text, std::string &out);

}
