// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/arm64.h"
#include "analysis/code/native_sweep.h"

#include "analysis/base/byte_reader.h"

#include <array>
#include <bit>
#include <cstring>

namespace keytrail::code
{
namespace
{

using namespace arm64;
using Kind = NativeReference::Kind;

constexpr std::uint32_t kCallerSaved = 0x4007ffff; // x0 to x18 and the link register do not survive a call
constexpr std::size_t kPulseWords = 1 << 16;

std::uint32_t wordAt(const std::byte *at)
{
    std::uint32_t word = 0;
    std::memcpy(&word, at, 4);
    if constexpr (std::endian::native == std::endian::big)
        word = __builtin_bswap32(word);
    return word;
}

/// Registers whose value is an address that the code formed, along one straight line.
class Line
{
public:
    Line(const NativeImage &image, NativeSweep &out)
        : m_image(image)
        , m_out(out)
    {
    }
    void forget() { m_known = 0; }

    void step(std::uint64_t pc, std::uint32_t w)
    {
        // Bits 28 to 25 tell the groups apart (C4.1).
        switch (w >> 25 & 15) {
        case 8:
        case 9:
            immediate(pc, w);
            break;
        case 10:
        case 11:
            branch(pc, w);
            break;
        case 4:
        case 6:
        case 12:
        case 14:
            memory(pc, w);
            break;
        default:
            if (isMoveRegister(w) && knows(rm(w))) {
                m_value[rd(w)] = m_value[rm(w)];
                m_import[rd(w)] = m_import[rm(w)];
                m_known |= 1u << rd(w);
            } else {
                m_known &= ~(1u << rd(w));
            }
        }
    }

private:
    bool knows(unsigned reg) const { return m_known >> reg & 1; }
    void set(unsigned reg, std::uint64_t value, std::uint32_t import = kNoImport)
    {
        if (reg == 31)
            return;
        m_value[reg] = value;
        m_import[reg] = import;
        m_known |= 1u << reg;
    }
    void refer(std::uint64_t pc, std::uint64_t target, Kind kind, std::uint32_t import = kNoImport)
    {
        m_out.references.push_back({pc, target, import, kind});
    }

    void immediate(std::uint64_t pc, std::uint32_t w)
    {
        if (isAdrp(w)) {
            set(rd(w), adrpTarget(pc, w));
        } else if (isAdr(w)) {
            set(rd(w), pc + static_cast<std::uint64_t>(adrImmediate(w)));
            refer(pc, m_value[rd(w)], Kind::Data);
        } else if (isAddImmediate(w) && knows(rn(w)) && rd(w) != 31) {
            set(rd(w), m_value[rn(w)] + addImmediate(w));
            refer(pc, m_value[rd(w)], Kind::Data);
        } else {
            m_known &= ~(1u << rd(w));
        }
    }

    void branch(std::uint64_t pc, std::uint32_t w)
    {
        if (isBranchLink(w)) {
            refer(pc, branchTarget(pc, w), Kind::Call);
            ++m_out.calls;
            m_known &= ~kCallerSaved;
        } else if (isBranch(w)) {
            refer(pc, branchTarget(pc, w), Kind::Jump);
        } else if (isCallRegister(w) || isJumpRegister(w)) {
            const bool call = isCallRegister(w);
            m_out.calls += call;
            if (knows(rn(w)))
                refer(pc, m_value[rn(w)], call ? Kind::Call : Kind::Jump, m_import[rn(w)]);
            if (call)
                m_known &= ~kCallerSaved;
        }
    }

    void memory(std::uint64_t pc, std::uint32_t w)
    {
        if (isLoadLiteral(w)) {
            const bool wide = (w >> 30) == 1 && !(w >> 26 & 1);
            load(pc, literalTarget(pc, w), rd(w), wide, !(w >> 26 & 1));
        } else if (isMemoryUnsigned(w)) {
            const bool general = !(w >> 26 & 1), loads = (w >> 22 & 3) != 0;
            if (knows(rn(w)))
                load(pc, m_value[rn(w)] + memoryOffset(w), rd(w), isLoadWide(w), general && loads);
            else if (general && loads)
                m_known &= ~(1u << rd(w));
        } else if (w >> 22 & 1) {
            m_known &= ~(1u << rd(w));
            if ((w & 0x3a000000) == 0x28000000)
                m_known &= ~(1u << (w >> 10 & 31));
        }
    }

    /// A load from (or store to) a known place; the pointer it brings is known where the loader or the file says it.
    void load(std::uint64_t pc, std::uint64_t place, unsigned reg, bool pointer, bool writesRegister)
    {
        const auto slot = m_image.pointerSlots.find(place);
        const bool filled = slot != m_image.pointerSlots.end();
        refer(pc, place, Kind::Data, filled ? slot->second.import : kNoImport);
        if (!writesRegister)
            return;
        m_known &= ~(1u << reg);
        if (pointer && filled)
            set(reg, slot->second.import == kNoImport ? slot->second.target : place, slot->second.import);
        if (pointer && filled && slot->second.import == kNoImport)
            refer(pc, slot->second.target, Kind::Pointer);
    }

    const NativeImage &m_image;
    NativeSweep &m_out;
    std::array<std::uint64_t, 32> m_value{};
    std::array<std::uint32_t, 32> m_import{};
    std::uint32_t m_known = 0;
};

}

Result<NativeSweep> sweepArm64(NativeImage &image, const Pulse &pulse)
{
    NativeSweep out;
    Line line(image, out);
    std::size_t next = 0;
    for (const auto &region : image.codeRegions()) {
        const auto code = image.bytes.subspan(region.offset, region.fileSize);
        const auto start = region.address;
        line.forget();
        next = 0;
        while (next < image.functions.size() && image.functions[next].address < start)
            ++next;
        out.references.reserve(out.references.size() + code.size() / 20);
        for (std::size_t at = 0; at + 4 <= code.size(); at += 4) {
            if (at / 4 % kPulseWords == 0 && !pulse(at, code.size()))
                return Error{Fault::Stopped, region.offset + at, "native"};
            const auto pc = start + at;
            if (next < image.functions.size() && image.functions[next].address <= pc) {
                line.forget();
                while (next < image.functions.size() && image.functions[next].address <= pc)
                    ++next;
            }
            line.step(pc, wordAt(code.data() + at));
        }
        out.instructions += code.size() / 4;
    }
    return out;
}

}
