// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One linear pass over all code of a dex: what a whole-app index needs, and the place where damage in code is noted
// (dex-code-invalid, dex-index-invalid, dex-payload-invalid, dex-debug-invalid, dex-hierarchy-loop, expansion-limit).

#include "analysis/base/pulse.h"
#include "analysis/code/dex.h"
#include "analysis/code/dex_instruction.h"

#include <cstdint>
#include <functional>
#include <string_view>

namespace keytrail::code {

struct DexCounts {
    std::uint64_t instructions = 0; ///< without payloads
    std::uint64_t calls = 0;        ///< invoke-* of every kind
    std::uint64_t methodsWithCode = 0;
};

class CodeVisitor
{
public:
    virtual ~CodeVisitor() = default;
    /// Called once a method with code, before its instructions.
    virtual void method(std::uint32_t classIndex, const EncodedMember &member, const CodeItem &code) = 0;
    /// Every instruction that is not a payload, in order; indexes may lie outside their tables.
    virtual void instruction(const Instruction &instruction) = 0;
};

/// Units decoded per byte of the file: honest files stay below one half, methods that share one code item can ask for more.
constexpr std::uint64_t kMostUnitsPerByte = 4;

/// Fails only with Fault::Stopped.
Result<DexCounts> walkCode(const Dex &dex, std::string_view where, CodeVisitor &visitor, Notes &notes, const Pulse &pulse);

}
