// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The instructions of each basic block folded into statements (the inner half of dex_reading.h).

#include "analysis/code/dex_expression.h"
#include "analysis/code/dex_steps.h"

namespace keytrail::code {

/// What a block comes to and how it ends.
struct BlockReading {
    enum class End : std::uint8_t { Falls, Goes, Branches, Switches, Leaves };
    std::vector<ReadingLine> lines;
    End end = End::Falls;
    std::int64_t offset = -1, from = -1;    ///< of the instruction that ends it, and the first folded into it
    std::uint32_t target = kUnset;           ///< block
    Parts condition, opposite;              ///< of a branch; of a switch `condition` is the value
    struct Case {
        std::int32_t key = 0;
        std::uint32_t block = kUnset;
    };
    std::vector<Case> cases;
    Parts caught;                           ///< the variable that a handler's exception goes to
};

std::vector<BlockReading> readStatements(const Dex &dex, const CodeItem &code, const MethodSteps &method);

/// "this", or pN as smali counts.
std::string parameterName(const MethodSteps &method, std::uint32_t reg);

}
