// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/native_listing.h"

#include <algorithm>
#include <array>

namespace keytrail::code
{
namespace
{

using LineNext = CodeLine::Next;

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Arm ARM F2.3.1: the condition codes, with the other names of two of them.
bool isCondition(std::string_view text)
{
    return isOneOf(text, {"eq", "ne", "cs", "hs", "cc", "lo", "mi", "pl", "vs", "vc", "hi", "ls", "ge", "lt", "gt", "le"});
}

/// Arm ARM C6: branches, returns and traps.
LineNext arm64Next(std::string_view name)
{
    if (isOneOf(name, {"ret", "retaa", "retab", "eret", "brk", "hlt", "udf"}))
        return LineNext::Leaves;
    if (isOneOf(name, {"br", "braa", "brab", "braaz", "brabz"}))
        return LineNext::Computed;
    if (name == "b")
        return LineNext::Jumps;
    const bool isBranch = name.starts_with("b.") || name.starts_with("bc.") || isOneOf(name, {"cbz", "cbnz", "tbz", "tbnz"});
    return isBranch ? LineNext::Branches : LineNext::Falls;
}

/// Arm ARM F5: what writes the program counter leaves or goes to an address that is computed; a condition stands behind the name.
LineNext armNext(std::string_view name, std::string_view operands, bool &mayLeave)
{
    if (name.ends_with(".w") || name.ends_with(".n"))
        name.remove_suffix(2);
    if (isOneOf(name, {"cbz", "cbnz"}) || (name.size() == 3 && name[0] == 'b' && isCondition(name.substr(1))))
        return LineNext::Branches;
    if (isOneOf(name, {"b", "bal"}))
        return LineNext::Jumps;
    if (isOneOf(name, {"udf", "tbb", "tbh"}))
        return name == "udf" ? LineNext::Leaves : LineNext::Computed;
    const auto base = name.size() > 2 && isCondition(name.substr(name.size() - 2)) ? name.substr(0, name.size() - 2) : name;
    const bool isConditional = base.size() != name.size();
    const bool toLink = (base == "bx" && operands == "lr") || (base == "mov" && operands == "pc, lr");
    const bool popsPc = (base == "pop" || base.starts_with("ldm")) && operands.find("pc}") != std::string_view::npos;
    const bool toRegister = base == "bx" || base == "bxj" || (isOneOf(base, {"mov", "ldr", "add", "sub"}) && operands.starts_with("pc,"));
    if (!toLink && !popsPc && !toRegister)
        return LineNext::Falls;
    mayLeave = isConditional;
    return isConditional ? LineNext::Falls : toLink || popsPc ? LineNext::Leaves : LineNext::Computed;
}

/// Intel SDM volume 2.
LineNext x86Next(std::string_view name, std::string_view operands)
{
    if (name.starts_with("ret") || name.starts_with("iret") || isOneOf(name, {"ud2", "hlt", "int3", "sysret", "sysexit"}))
        return LineNext::Leaves;
    if (name == "jmp" || name == "ljmp")
        return operands.starts_with("0x") ? LineNext::Jumps : LineNext::Computed;
    return name.starts_with('j') || name.starts_with("loop") ? LineNext::Branches : LineNext::Falls;
}

}

CodeLine::Next nativeNext(Arch arch, std::string_view name, std::string_view operands, bool &mayLeave)
{
    mayLeave = false;
    switch (arch) {
    case Arch::Arm64:
    case Arch::Arm64e:
        return arm64Next(name);
    case Arch::Arm:
        return armNext(name, operands, mayLeave);
    case Arch::X86:
    case Arch::X86_64:
        return x86Next(name, operands);
    default:
        return LineNext::Falls;
    }
}

}
