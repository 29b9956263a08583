// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The control-flow graph of one listing, Dalvik or native: basic blocks and the ways between them. A block begins where control
// can come in (the first instruction, a target, a handler, the bounds of a try) and behind what does not simply fall through.
// Payloads, and padding that nothing leads to, stand in no block. Ways of exceptions go from every block of a try to its handlers, whatever the block holds.

#include "analysis/code/dex_disassembly.h"

#include <cstdint>
#include <string>
#include <vector>

namespace keytrail::code {

struct FlowWay {
    enum class Kind : std::uint8_t { Next, Taken, NotTaken, Jump, Case, Exception, Leaves, Computed };
    Kind kind = Kind::Next;
    std::uint32_t block = 0;        ///< where it leads; of Leaves and Computed the block itself
    std::string label;              ///< the keys of a case ("1, 2", "default"), the type that is caught (empty: all)
};

struct FlowBlock {
    std::uint32_t first = 0, end = 0;   ///< lines of the listing
    std::vector<FlowWay> ways;
    bool isHandler = false;
};

struct ControlFlow {
    std::vector<FlowBlock> blocks;  ///< in the order of the code; the first is entered first
    bool isCut = false;             ///< there are more ways than kMostWays: the last ones of exceptions are left out
};

constexpr std::size_t kMostWays = 100'000;

/// Of a listing whose lines are in the order of their offsets. Targets outside it leave the method.
ControlFlow controlFlow(const CodeListing &listing);

}
