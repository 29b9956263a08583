// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A Dalvik method read as statements: instructions folded into calls, string building, field access and conditions, branches as
// blocks where their edges allow it and as jumps to labels where not. It is a way of reading the instructions, not the source:
// every line says which instructions it was made from, and none is left out. Variables bear the names of their registers.

#include "analysis/code/dex.h"

#include <cstdint>
#include <string>
#include <vector>

namespace keytrail::code {

enum class ReadingRole : std::uint8_t { Plain, Keyword, Variable, String, Type, Method, Number, Label, Comment };

struct ReadingPart {
    std::string text;
    ReadingRole role = ReadingRole::Plain;
    std::string symbol;             ///< what it names, as in xref; empty: nothing
};

struct ReadingLine {
    /// The instruction the statement ends in, and the first and last it was folded from; -1 for lines that are no instruction (braces).
    std::int64_t offset = -1, from = -1, to = -1;
    std::uint32_t depth = 0;        ///< of indentation
    std::uint32_t sourceLine = 0;   ///< 0: unknown
    std::vector<ReadingPart> parts;
};

std::string textOf(const ReadingLine &line);

/// The reading of member `member` (of Dex::member) of class `classIndex`. Refused: methods without code, and those too large for it.
Result<std::vector<ReadingLine>> readMethod(const Dex &dex, std::uint32_t classIndex, const EncodedMember &member);

}
