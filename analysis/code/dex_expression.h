// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Parts of a reading (dex_reading.h) on the way from instructions to statements.

#include "analysis/code/dex_reading.h"
#include "analysis/code/dex_steps.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::code {

using Parts = std::vector<ReadingPart>;

/// How loosely an expression's last operator binds.
enum Rank : int { Atom, Unary, Factor, Sum, Shift, Relation, Equality, And, Xor, Or };

struct Expression {
    enum class Shape : std::uint8_t { Plain, Builder, Array, Compare };
    Parts parts;
    Rank rank = Atom;
    Shape shape = Shape::Plain;
    bool isOrdered = false;                     // it acts or reads what acts change
    std::int64_t offset = -1, from = -1, to = -1;
    std::string type;
    std::set<std::uint32_t> mentions;           // variables (webs)
    std::optional<std::int64_t> constant;
    std::vector<Expression> pieces;             // of a builder or array, or the two sides of a comparison
};

ReadingPart plain(std::string text);
ReadingPart keyword(std::string text);
void append(Parts &out, const Parts &more);
Parts inBrackets(const Parts &parts, bool needed);

/// "Cipher" of Ljavax/crypto/Cipher;, "byte[]" of [B.
std::string shortType(std::string_view descriptor);
ReadingPart typePart(const std::string &descriptor);
/// A constant as the wanted type shows it: true, null, 'a', 0x12345.
ReadingPart numberPart(std::int64_t value, std::string_view type);
bool isObject(std::string_view type);
/// "doFinal" of Ljavax/crypto/Cipher;->doFinal([B)[B.
std::string_view memberName(std::string_view symbol);

}
