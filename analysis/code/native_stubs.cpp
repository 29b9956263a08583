// SPDX-License-Identifier: GPL-3.0-or-later
// Stubs are known by their instructions, not by the names of sections: those may be missing or lie.
#include "analysis/code/arm64.h"
#include "analysis/code/native_sweep.h"

namespace keytrail::code
{
namespace
{

using namespace arm64;

/// adrp; ldr (; add); br, or adrp; add; ldr; braa, or a literal; the branch target identification in front is passed over.
std::uint64_t slotOfArm64(const NativeImage &image, std::uint64_t at)
{
    constexpr std::uint32_t kBranchTarget = 0xd503245f, kNop = 0xd503201f;
    std::uint64_t value = 0, slot = 0;
    unsigned reg = 32, loaded = 32;
    for (int i = 0; i < 6; ++i, at += 4) {
        const auto word = image.word32(at);
        if (!word)
            return 0;
        const auto w = *word;
        if (w == kBranchTarget || w == kNop)
            continue;
        if (isAdrp(w)) {
            reg = rd(w);
            value = adrpTarget(at, w);
        } else if (isAddImmediate(w) && rn(w) == reg) {
            if (loaded == 32)
                value += addImmediate(w);
        } else if (isLoadWide(w) && rn(w) == reg) {
            loaded = rd(w);
            slot = value + memoryOffset(w);
        } else if (isLoadLiteral(w) && (w >> 30) == 1) {
            loaded = rd(w);
            slot = literalTarget(at, w);
        } else {
            return isJumpRegister(w) && rn(w) == loaded ? slot : 0;
        }
    }
    return 0;
}

std::uint64_t slotOfX86(const NativeImage &image, std::uint64_t at)
{
    auto code = image.at(at, 16);
    const auto byte = [&](std::size_t i) { return i < code.size() ? std::to_integer<std::uint32_t>(code[i]) : 0u; };
    std::size_t skip = 0;
    if (byte(0) == 0xf3 && byte(1) == 0x0f && byte(2) == 0x1e)
        skip = 4; // endbr
    if (byte(skip) == 0xf2)
        ++skip; // bnd
    if (byte(skip) != 0xff || code.size() < skip + 6)
        return 0;
    if (byte(skip + 1) == 0x63 && image.arch == Arch::X86) // a short distance from the global offset table
        return (image.globalOffsetTable + static_cast<std::uint64_t>(static_cast<std::int8_t>(byte(skip + 2)))) & 0xffffffff;
    const auto word = image.word32(at + skip + 2).value_or(0);
    const auto displacement = static_cast<std::uint64_t>(static_cast<std::int32_t>(word));
    if (byte(skip + 1) == 0x25)
        return image.arch == Arch::X86_64 ? at + skip + 6 + displacement : word;
    if (byte(skip + 1) == 0xa3 && image.arch == Arch::X86)
        return (image.globalOffsetTable + displacement) & 0xffffffff;
    return 0;
}

std::uint32_t rotated(std::uint32_t w)
{
    const auto value = w & 0xff, turn = (w >> 8 & 15) * 2;
    return turn == 0 ? value : value >> turn | value << (32 - turn);
}

/// The A32 forms: add ip, pc, #; add ip, ip, #; ldr pc, [ip, #]! and the long one with its literal.
std::uint64_t slotOfArmWords(const NativeImage &image, std::uint64_t at)
{
    std::uint32_t value = 0;
    for (int i = 0; i < 4; ++i, at += 4) {
        const auto w = image.word32(at).value_or(0);
        const auto pc = static_cast<std::uint32_t>(at) + 8;
        if ((w & 0xfffff000) == 0xe28fc000)
            value = pc + rotated(w);
        else if ((w & 0xfffff000) == 0xe28cc000)
            value += rotated(w);
        else if ((w & 0xfffff000) == 0xe59fc000)
            value = image.word32(pc + (w & 0xfff)).value_or(0);
        else if (w == 0xe08cc00f || w == 0xe08fc00c)
            value += pc;
        else if ((w & 0xffdff000) == 0xe59cf000) // with or without write-back
            return value + (w & 0xfff);
        else
            return 0;
    }
    return 0;
}

std::uint32_t moveImmediate(std::uint32_t first, std::uint32_t second)
{
    return (first & 15) << 12 | (first >> 10 & 1) << 11 | (second >> 12 & 7) << 8 | (second & 0xff);
}

std::uint64_t slotOfArm(const NativeImage &image, std::uint64_t at)
{
    const auto head = image.word32(at).value_or(0);
    if (head == 0x46c04778) // bx pc; nop: a Thumb caller enters the A32 stub behind
        return slotOfArmWords(image, at + 4);
    // movw ip; movt ip; add ip, pc; ldr pc, [ip]
    if ((head & 0xfbf0) == 0xf240 && (head >> 24 & 15) == 12) {
        const auto high = image.word32(at + 4).value_or(0), add = image.word32(at + 8).value_or(0);
        if ((high & 0xfbf0) != 0xf2c0 || (add & 0xffff) != 0x44fc)
            return 0;
        const auto value = moveImmediate(head & 0xffff, head >> 16) | moveImmediate(high & 0xffff, high >> 16) << 16;
        return value + static_cast<std::uint32_t>(at) + 12;
    }
    return slotOfArmWords(image, at);
}

}

std::uint32_t stubImport(NativeImage &image, std::uint64_t address)
{
    if (const auto known = image.stubs.find(address); known != image.stubs.end())
        return known->second;
    std::uint64_t slot = 0;
    if (image.arch == Arch::Arm64 || image.arch == Arch::Arm64e)
        slot = slotOfArm64(image, address);
    else if (image.arch == Arch::Arm)
        slot = slotOfArm(image, address);
    else if (image.arch == Arch::X86 || image.arch == Arch::X86_64)
        slot = slotOfX86(image, address);
    const auto import = slot == 0 ? kNoImport : image.importAt(slot);
    if (import != kNoImport)
        image.stubs.emplace(address, import);
    return import;
}

}
