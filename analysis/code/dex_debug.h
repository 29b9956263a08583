// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Line numbers of a method ("debug_info_item" and its state machine). Names of locals are skipped.

#include "analysis/code/dex.h"

#include <cstdint>
#include <vector>

namespace keytrail::code {

struct LineEntry {
    std::uint32_t address = 0;  ///< units
    std::uint32_t line = 0;
};

constexpr std::size_t kMostDebugSteps = 1 << 20;    ///< opcodes of one program; a method has at most 65536 units

/// The table in the order of addresses; `broken` says that the program does not end well, and the table is empty then.
std::vector<LineEntry> readLines(const Dex &dex, std::uint32_t debugOffset, std::uint64_t units, bool &broken);

/// The line at `address`, 0 for none.
std::uint32_t lineAt(const std::vector<LineEntry> &lines, std::uint32_t address);

}
