// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The code of one method as lines, in smali's spelling, with symbols in place of numbers.

#include "analysis/code/dex.h"
#include "analysis/code/dex_instruction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace keytrail::code {

struct CodeLine {
    enum class Kind : std::uint8_t { Instruction, Call, Branch, Return, FieldAccess, Constant, Payload, Damaged };
    std::uint64_t offset = 0;               ///< code units from the start of the method's code; the address in native code
    Kind kind = Kind::Instruction;
    std::uint8_t opcode = 0;
    std::string name;                       ///< "invoke-virtual"
    std::string operands;                   ///< "{v0, v1}, Lp/C;->m(I)V"
    std::string comment;                    ///< lines of switch cases, array contents, handlers that start here; empty for none
    std::string label;                      ///< ":label_1c" where something jumps to this line
    std::optional<std::uint64_t> target;    ///< of a branch, or the payload of a switch or array
    /// Where control goes behind it. Computed: to an address that the code works out. Leaves: out of the method, or nowhere that is known.
    enum class Next : std::uint8_t { Falls, Branches, Jumps, Switches, Computed, Leaves };
    Next next = Next::Falls;
    bool mayLeave = false;                  ///< it falls through, or leaves under a condition
    struct Case {
        std::int32_t key = 0;
        std::uint64_t target = 0;
    };
    std::vector<Case> cases;                ///< of a switch, inside the method
    std::string symbol;                     ///< what the instruction names: string, type, field or method; empty for none
    std::uint32_t sourceLine = 0;           ///< 0: unknown
};

struct CodeListing {
    std::string symbol;                     ///< of the method
    std::uint32_t access = 0;
    std::uint16_t registers = 0, ins = 0;
    std::string sourceFile;
    std::vector<CodeLine> lines;
    std::vector<TryBlock> tries;
    struct Catch {
        std::uint64_t start = 0, end = 0;   ///< what is guarded, end exclusive
        std::uint64_t handler = 0;
        std::string type;                   ///< empty: all
    };
    std::vector<Catch> catches;             ///< the handlers of the tries, named
};

/// The listing of member `member` (of Dex::member) of class `classIndex`; an error where its code cannot be read or it has none.
/// Damage inside shows as lines of kind Damaged; operands that point nowhere read "invalid method 4711".
Result<CodeListing> disassemble(const Dex &dex, std::uint32_t classIndex, const EncodedMember &member);

/// In quotes, with escapes for what a line of code cannot hold.
std::string quotedText(std::string_view text);
/// The operands of one instruction.
std::string operandText(const Dex &dex, const Instruction &instruction);
/// What it names (see CodeLine::symbol).
std::string instructionSymbol(const Dex &dex, const Instruction &instruction);

}
