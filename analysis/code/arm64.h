// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The fields of the A64 instructions that the sweep and the interpreter look at. Arm Architecture Reference Manual for
// A-profile, C4 and C6.

#include <cstdint>

namespace keytrail::code::arm64
{

constexpr std::int64_t signedField(std::uint64_t value, unsigned bits)
{
    const auto sign = std::uint64_t(1) << (bits - 1);
    return static_cast<std::int64_t>((value & (sign * 2 - 1)) ^ sign) - static_cast<std::int64_t>(sign);
}

constexpr bool isBranchLink(std::uint32_t w) { return (w >> 26) == 0x25; }
constexpr bool isBranch(std::uint32_t w) { return (w >> 26) == 0x05; }
constexpr std::uint64_t branchTarget(std::uint64_t pc, std::uint32_t w)
{
    return pc + static_cast<std::uint64_t>(signedField(w & 0x3ffffff, 26) * 4);
}
constexpr bool isAdrp(std::uint32_t w) { return (w & 0x9f000000) == 0x90000000; }
constexpr bool isAdr(std::uint32_t w) { return (w & 0x9f000000) == 0x10000000; }
constexpr std::int64_t adrImmediate(std::uint32_t w) { return signedField((w >> 5 & 0x7ffff) << 2 | (w >> 29 & 3), 21); }
constexpr std::uint64_t adrpTarget(std::uint64_t pc, std::uint32_t w)
{
    return (pc & ~std::uint64_t(0xfff)) + (static_cast<std::uint64_t>(adrImmediate(w)) << 12);
}
/// ADD Xd, Xn, #imm{, LSL #12}
constexpr bool isAddImmediate(std::uint32_t w) { return (w & 0xff800000) == 0x91000000; }
constexpr std::uint64_t addImmediate(std::uint32_t w) { return std::uint64_t(w >> 10 & 0xfff) << ((w >> 22 & 1) * 12); }
/// A load or store with an unsigned scaled offset.
constexpr bool isMemoryUnsigned(std::uint32_t w) { return (w & 0x3b000000) == 0x39000000; }
constexpr unsigned memoryScale(std::uint32_t w)
{
    const bool vector = w >> 26 & 1;
    return vector && (w >> 23 & 1) ? 4 : w >> 30;
}
constexpr std::uint64_t memoryOffset(std::uint32_t w) { return std::uint64_t(w >> 10 & 0xfff) << memoryScale(w); }
constexpr bool isLoadWide(std::uint32_t w) { return (w & 0xffc00000) == 0xf9400000; } ///< LDR Xt, [Xn, #imm]
constexpr bool isLoadLiteral(std::uint32_t w) { return (w & 0x3b000000) == 0x18000000; }
constexpr std::uint64_t literalTarget(std::uint64_t pc, std::uint32_t w)
{
    return pc + static_cast<std::uint64_t>(signedField(w >> 5 & 0x7ffff, 19) * 4);
}
constexpr bool isMoveRegister(std::uint32_t w) { return (w & 0xffe0ffe0) == 0xaa0003e0; } ///< MOV Xd, Xm
/// BLR and BR, those with pointer authentication as well.
constexpr bool isCallRegister(std::uint32_t w) { return (w & 0xfefff800) == 0xd63f0800 || (w & 0xfffffc1f) == 0xd63f0000; }
constexpr bool isJumpRegister(std::uint32_t w) { return (w & 0xfefff800) == 0xd61f0800 || (w & 0xfffffc1f) == 0xd61f0000; }
constexpr unsigned rd(std::uint32_t w) { return w & 31; }
constexpr unsigned rn(std::uint32_t w) { return w >> 5 & 31; }
constexpr unsigned rm(std::uint32_t w) { return w >> 16 & 31; }

}
