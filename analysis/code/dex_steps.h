// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A Dalvik method as steps (an instruction with the move-result behind it), basic blocks and definitions of registers with what
// they reach. What the reading view is made from (dex_reading.h).

#include "analysis/code/dex.h"
#include "analysis/code/dex_instruction.h"

#include <cstdint>
#include <string>
#include <vector>

namespace keytrail::code {

constexpr std::uint32_t kUnset = 0xffffffff;

struct MethodStep {
    Instruction in;
    std::uint32_t last = 0;             ///< offset of the move-result, else that of the instruction
    std::vector<std::uint16_t> uses;    ///< registers read, in the order of the operands; of wide values the first
    std::vector<std::string> wanted;    ///< per use the descriptor the instruction wants; empty: any
    std::uint32_t defines = kUnset;      ///< register
    bool isWide = false;                ///< two registers are defined
    bool isRenewal = false;             ///< the object in `defines` stays the same and grows: append, an element, the contents of an array
    std::string type;                   ///< descriptor of what is defined; empty: unknown
    std::vector<std::uint32_t> reaching; ///< per use: the only definition that reaches it, or kUnset
    std::vector<std::uint32_t> met;     ///< per use: one of those that reach it, or kUnset
    std::uint32_t definition = kUnset;   ///< the one this step makes
};

struct MethodBlock {
    std::uint32_t first = 0, end = 0;   ///< steps
    std::vector<std::uint32_t> next, before; ///< blocks, without the ways of exceptions
    bool isHandler = false;
};

struct Definition {
    std::uint32_t step = kUnset;         ///< kUnset: a parameter
    std::uint16_t reg = 0;
    bool isWide = false;
    std::string type;
    std::uint32_t web = 0;              ///< definitions that meet in a use are one variable: the smallest of them
    std::uint32_t uses = 0;
    std::uint32_t onlyUse = kUnset;      ///< the step, where there is one use
    bool isAlone = true;                ///< no use of it is reached by another one too
};

struct MethodTry {
    std::uint32_t first = 0, end = 0;   ///< blocks
    struct Catch {
        std::string type;               ///< empty: all
        std::uint32_t block = 0;
    };
    std::vector<Catch> catches;
};

struct MethodSteps {
    std::string symbol, owner, name, returnType;
    std::vector<std::string> parameters;    ///< descriptors, without `this`
    bool isStatic = false;
    std::uint16_t registers = 0, ins = 0;
    std::vector<MethodStep> steps;
    std::vector<MethodBlock> blocks;
    std::vector<Definition> definitions;
    std::vector<MethodTry> tries;
    std::uint32_t blockAt(std::int64_t offset) const;   ///< the block that starts there, kUnset for none
};

/// Parameter descriptors and the return type of "(ILjava/lang/String;)V".
std::pair<std::vector<std::string>, std::string> protoParts(std::string_view proto);

/// Bounded in size and time: methods beyond are refused (Fault::TooLarge).
Result<MethodSteps> methodSteps(const Dex &dex, const EncodedMember &member, const CodeItem &code);

}
