// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a listing needs beyond its lines before it can be drawn: a line's parts by meaning, and the branch arrows.

#include "widgets/disassembly.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace keytrail::widgets {

constexpr int kReadingIndent = 2; ///< characters a level

/// Operands and comment of a line as parts; the opcode is not among them. With `whole` symbols are not shortened.
std::vector<CodeToken> codeTokens(const DisassemblyLine &line, bool whole = false);
/// The whole line as text, for copying and searching: operands and comment as they stand, control characters visible.
QString codeText(const DisassemblyLine &line);

/// What was read of a symbol comes as one list: the lines of the listing, and those of the reading.
Disassembly listingOf(const Disassembly &lines);
Disassembly readingOf(const Disassembly &lines);

struct BranchArrow {
    int from = 0, to = 0;   ///< rows
    int lane = 0;           ///< 0 beside the text; kMostLanes - 1 is shared by all that find no room
};
constexpr int kMostLanes = 6;
/// Arrows for the branches whose target is a row of the listing; short ones lie inside, and arrows of a lane do not overlap
/// (those to one target may share its end).
std::vector<BranchArrow> branchArrows(const Disassembly &lines);

/// The row whose offset is `offset`, else the last one before it; -1 where there is none. Of a reading, the row of the statement
/// that the instruction was folded into.
int rowAtOffset(const Disassembly &lines, qint64 offset);

}
