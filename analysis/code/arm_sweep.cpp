// SPDX-License-Identifier: GPL-3.0-or-later
// A32 and T32. Code of one binary mixes the two, with literals between functions and inside them: functions are swept one by
// one, from those whose mode is known to those that they call. Arm Architecture Reference Manual for A-profile, F3 to F5.
#include "analysis/code/arm64.h"
#include "analysis/code/native_sweep.h"

#include <array>
#include <map>
#include <set>

namespace keytrail::code
{
namespace
{

using arm64::signedField;
using Kind = NativeReference::Kind;

constexpr std::uint32_t kThumbCallerSaved = 0x500f; // r0 to r3, ip, lr

class ArmSweep
{
public:
    ArmSweep(NativeImage &image, const Pulse &pulse)
        : m_image(image)
        , m_pulse(pulse)
    {
        for (const auto &region : image.codeRegions())
            m_regions.push_back(region);
    }

    Result<NativeSweep> run()
    {
        for (const auto &function : m_image.functions) {
            if (function.named || function.thumb)
                learn(function.address, function.thumb);
            else
                m_unsure.insert(function.address);
        }
        if (!drain())
            return Error{Fault::Stopped, 0, "native"};
        // Of the unwind table alone: the mode is told by the first words, A32 ones are nearly all unconditional.
        for (const auto address : m_unsure) {
            if (!m_modes.count(address))
                learn(address, !looksLikeWords(address));
        }
        if (!drain())
            return Error{Fault::Stopped, 0, "native"};
        for (const auto &[address, thumb] : m_modes)
            m_image.addFunction(address, 0, thumb);
        return std::move(m_out);
    }

private:
    void learn(std::uint64_t address, bool thumb)
    {
        if (m_image.isCode(address) && m_modes.emplace(address, thumb).second)
            m_queue.push_back(address);
    }
    bool looksLikeWords(std::uint64_t address) const
    {
        int fitting = 0;
        for (std::uint64_t i = 0; i < 4; ++i)
            fitting += m_image.word32(address + i * 4).value_or(0) >> 28 == 14;
        return fitting >= 3;
    }
    std::uint64_t endOf(std::uint64_t address) const
    {
        std::uint64_t end = address;
        for (const auto &region : m_regions) {
            if (address - region.address < region.fileSize)
                end = region.address + region.fileSize;
        }
        const auto next = m_modes.upper_bound(address);
        if (next != m_modes.end())
            end = std::min(end, next->first);
        const auto unsure = m_unsure.upper_bound(address);
        return unsure == m_unsure.end() ? end : std::min(end, *unsure);
    }

    bool drain()
    {
        while (!m_queue.empty()) {
            const auto address = m_queue.back();
            m_queue.pop_back();
            if (!m_pulse(m_out.instructions, 0))
                return false;
            m_known = 0;
            m_literals.clear();
            const auto end = endOf(address);
            if (m_modes[address])
                sweepHalves(address, end);
            else
                sweepWords(address, end);
        }
        return true;
    }

    bool knows(unsigned reg) const { return m_known >> reg & 1; }
    void set(unsigned reg, std::uint32_t value, std::uint32_t import = kNoImport)
    {
        m_value[reg] = value;
        m_import[reg] = import;
        m_known |= 1u << reg;
    }
    void refer(std::uint64_t pc, std::uint64_t target, Kind kind, std::uint32_t import = kNoImport)
    {
        m_out.references.push_back({pc, target, import, kind});
    }
    void call(std::uint64_t pc, std::uint32_t target, bool thumb, Kind kind)
    {
        refer(pc, target, kind);
        if (kind == Kind::Call) {
            ++m_out.calls;
            m_known &= ~kThumbCallerSaved;
        }
        if (kind == Kind::Call && stubImport(m_image, target) == kNoImport)
            learn(target, thumb);
    }
    void callRegister(std::uint64_t pc, unsigned reg)
    {
        ++m_out.calls;
        if (knows(reg) && m_import[reg] != kNoImport)
            refer(pc, m_value[reg], Kind::Call, m_import[reg]);
        m_known &= ~kThumbCallerSaved;
    }
    void literal(std::uint32_t place, unsigned reg)
    {
        m_literals.insert(place);
        m_known &= ~(1u << reg);
        if (const auto word = m_image.word32(place))
            set(reg, *word);
    }
    /// A register that now holds pc + a literal: an address of data.
    void addPc(std::uint64_t at, unsigned reg, std::uint32_t value)
    {
        set(reg, value);
        refer(at, value, Kind::Data);
    }
    void load(std::uint64_t at, unsigned reg, std::uint32_t place)
    {
        const auto slot = m_image.pointerSlots.find(place);
        m_known &= ~(1u << reg);
        if (slot == m_image.pointerSlots.end())
            return refer(at, place, Kind::Data);
        refer(at, place, Kind::Data, slot->second.import);
        if (slot->second.import == kNoImport)
            refer(at, slot->second.target, Kind::Pointer);
        set(reg, slot->second.import == kNoImport ? static_cast<std::uint32_t>(slot->second.target) : place, slot->second.import);
    }

    void sweepWords(std::uint64_t at, std::uint64_t end)
    {
        for (; at + 4 <= end; at += 4) {
            if (m_literals.count(static_cast<std::uint32_t>(at)))
                continue;
            ++m_out.instructions;
            wordStep(at, m_image.word32(at).value_or(0));
        }
    }
    void wordStep(std::uint64_t at, std::uint32_t w)
    {
        const auto pc = static_cast<std::uint32_t>(at) + 8;
        const auto jump = static_cast<std::uint32_t>(signedField(w & 0xffffff, 24) * 4);
        const unsigned target = w >> 12 & 15, source = w & 15, base = w >> 16 & 15;
        if ((w >> 28) == 15) {
            if ((w & 0xfe000000) == 0xfa000000)
                call(at, pc + jump + (w >> 23 & 2), true, Kind::Call);
        } else if ((w & 0x0f000000) == 0x0b000000) {
            call(at, pc + jump, false, Kind::Call);
        } else if ((w & 0x0f000000) == 0x0a000000) {
            call(at, pc + jump, false, Kind::Jump);
        } else if ((w & 0x0f7f0000) == 0x051f0000) {
            literal(w & 0x00800000 ? pc + (w & 0xfff) : pc - (w & 0xfff), target);
        } else if ((w & 0x0fef0ff0) == 0x008f0000 && knows(source)) {
            addPc(at, target, pc + m_value[source]);
        } else if ((w & 0x0fe00fff) == 0x0080000f && knows(base)) {
            addPc(at, target, pc + m_value[base]);
        } else if ((w & 0x0fff0ff0) == 0x079f0000 && knows(source)) {
            load(at, target, pc + m_value[source]);
        } else if ((w & 0x0ff00000) == 0x03000000) {
            set(target, (w >> 4 & 0xf000) | (w & 0xfff));
        } else if ((w & 0x0ff00000) == 0x03400000 && knows(target)) {
            set(target, (m_value[target] & 0xffff) | ((w >> 4 & 0xf000) | (w & 0xfff)) << 16);
        } else if ((w & 0x0ff00000) == 0x05900000 && knows(base)) {
            load(at, target, m_value[base] + (w & 0xfff));
        } else if ((w & 0x0ffffff0) == 0x012fff30) {
            callRegister(at, source);
        } else if ((w & 0x0c000000) == 0 || (w & 0x0c100000) == 0x04100000) {
            m_known &= ~(1u << target);
        }
    }

    void sweepHalves(std::uint64_t at, std::uint64_t end)
    {
        while (at + 2 <= end) {
            if (m_literals.count(static_cast<std::uint32_t>(at))) {
                at += 4;
                continue;
            }
            const auto word = m_image.word32(at).value_or(0);
            const auto first = m_image.at(at, 4).size() < 4 ? 0 : word & 0xffff;
            ++m_out.instructions;
            if ((first >> 11) >= 0x1d) {
                longStep(at, first, word >> 16);
                at += 4;
            } else {
                halfStep(at, first);
                at += 2;
            }
        }
    }
    void halfStep(std::uint64_t at, std::uint32_t h)
    {
        const auto pc = static_cast<std::uint32_t>(at) + 4;
        const unsigned low = h & 7, high = h >> 8 & 7, wide = (h & 7) | (h >> 4 & 8), source = h >> 3 & 15;
        if ((h & 0xf800) == 0x4800) {
            literal((pc & ~3u) + (h & 0xff) * 4, high);
        } else if ((h & 0xff78) == 0x4478) {
            if (knows(wide))
                addPc(at, wide, pc + m_value[wide]);
        } else if ((h & 0xf800) == 0xa000) {
            addPc(at, high, (pc & ~3u) + (h & 0xff) * 4);
        } else if ((h & 0xf800) == 0x6800) {
            if (knows(h >> 3 & 7))
                load(at, low, m_value[h >> 3 & 7] + (h >> 6 & 31) * 4);
            else
                m_known &= ~(1u << low);
        } else if ((h & 0xff87) == 0x4780) {
            callRegister(at, source);
        } else if ((h & 0xff00) == 0x4600) {
            m_known &= ~(1u << wide);
            if (knows(source))
                set(wide, m_value[source], m_import[source]);
        } else if ((h & 0xf800) == 0xe000) {
            call(at, pc + static_cast<std::uint32_t>(signedField(h & 0x7ff, 11) * 2), true, Kind::Jump);
        } else if ((h & 0xf800) == 0x2000 || (h & 0xf800) == 0x9800) {
            m_known &= ~(1u << high);
        } else if ((h >> 14) == 0 || (h & 0xfc00) == 0x4000) {
            m_known &= ~(1u << low);
        }
    }
    void longStep(std::uint64_t at, std::uint32_t a, std::uint32_t b)
    {
        const auto pc = static_cast<std::uint32_t>(at) + 4;
        const unsigned target = b >> 12, moved = b >> 8 & 15;
        if ((a & 0xf800) == 0xf000 && (b & 0x8000)) {
            const auto sign = a >> 10 & 1, i1 = ~(b >> 13 ^ sign) & 1, i2 = ~(b >> 11 ^ sign) & 1;
            const auto offset = static_cast<std::uint32_t>(
                signedField(sign << 24 | i1 << 23 | i2 << 22 | (a & 0x3ff) << 12 | (b & 0x7ff) << 1, 25));
            if ((b & 0xd000) == 0xd000)
                call(at, pc + offset, true, Kind::Call);
            else if ((b & 0xd000) == 0xc000)
                call(at, (pc & ~3u) + offset, false, Kind::Call);
            else if ((b & 0xd000) == 0x9000)
                call(at, pc + offset, true, Kind::Jump);
        } else if ((a & 0xff7f) == 0xf85f) {
            literal((pc & ~3u) + (a & 0x80 ? b & 0xfff : ~(b & 0xfff) + 1), target);
        } else if ((a & 0xfbf0) == 0xf240) {
            set(moved, immediate(a, b));
        } else if ((a & 0xfbf0) == 0xf2c0) {
            if (knows(moved))
                set(moved, (m_value[moved] & 0xffff) | immediate(a, b) << 16);
        } else if ((a & 0xfff0) == 0xf8d0 && knows(a & 15)) {
            load(at, target, m_value[a & 15] + (b & 0xfff));
        } else if ((a & 0xfe50) == 0xf850) {
            m_known &= ~(1u << target);
        } else if ((a & 0xfe00) == 0xf000 || (a & 0xfe00) == 0xea00 || (a & 0xfe00) == 0xf200) {
            m_known &= ~(1u << moved);
        }
    }
    static std::uint32_t immediate(std::uint32_t a, std::uint32_t b)
    {
        return (a & 15) << 12 | (a >> 10 & 1) << 11 | (b >> 12 & 7) << 8 | (b & 0xff);
    }

    NativeImage &m_image;
    const Pulse &m_pulse;
    NativeSweep m_out;
    std::vector<NativeRegion> m_regions;
    std::map<std::uint64_t, bool> m_modes; ///< functions, and whether they are T32
    std::set<std::uint64_t> m_unsure;
    std::vector<std::uint64_t> m_queue;
    std::set<std::uint32_t> m_literals;
    std::array<std::uint32_t, 16> m_value{}, m_import{};
    std::uint32_t m_known = 0;
};

}

Result<NativeSweep> sweepArm(NativeImage &image, const Pulse &pulse)
{
    return ArmSweep(image, pulse).run();
}

}
