// SPDX-License-Identifier: GPL-3.0-or-later
// x86 and x86-64: capstone tells how long an instruction is, the few that matter are read by their bytes. Intel SDM volume 2.
#include "analysis/base/byte_reader.h"
#include "analysis/code/native.h"
#include "analysis/code/native_sweep.h"

namespace keytrail::code
{
namespace
{

using Kind = NativeReference::Kind;

constexpr std::uint64_t kPulseInstructions = 1 << 14;

class X86Sweep
{
public:
    X86Sweep(NativeImage &image, const Pulse &pulse)
        : m_image(image)
        , m_pulse(pulse)
        , m_wide(image.arch == Arch::X86_64)
    {
    }

    Result<NativeSweep> run()
    {
        NativeDecoder decoder(m_image.arch, false, false);
        bool stopped = false;
        for (const auto &region : m_image.codeRegions()) {
            decoder.decode(m_image.bytes.subspan(region.offset, region.fileSize), region.address, [&](const NativeInstruction &in) {
                if (++m_out.instructions % kPulseInstructions == 0 && !m_pulse(m_out.instructions, 0))
                    stopped = true;
                step(in);
                return !stopped;
            });
            if (stopped)
                return Error{Fault::Stopped, region.offset, "native"};
        }
        return std::move(m_out);
    }

private:
    static std::uint32_t byteAt(Bytes code, std::size_t at) { return at < code.size() ? std::to_integer<std::uint32_t>(code[at]) : 0; }
    static std::uint64_t displacement(Bytes code, std::size_t at)
    {
        if (at + 4 > code.size())
            return 0;
        ByteReader in(code.subspan(at, 4), "native");
        return static_cast<std::uint64_t>(static_cast<std::int32_t>(in.le<std::uint32_t>()));
    }
    std::uint64_t bounded(std::uint64_t address) const { return m_wide ? address : address & 0xffffffff; }
    void refer(std::uint64_t pc, std::uint64_t target, Kind kind, std::uint32_t import = kNoImport)
    {
        m_out.references.push_back({pc, bounded(target), import, kind});
    }

    void step(const NativeInstruction &in)
    {
        const auto code = in.bytes;
        const auto end = in.address + code.size();
        std::size_t at = 0;
        while (at < code.size() && (byteAt(code, at) == 0xf2 || byteAt(code, at) == 0xf3 || byteAt(code, at) == 0x66 || byteAt(code, at) == 0x3e))
            ++at;
        if (m_wide && (byteAt(code, at) & 0xf0) == 0x40)
            ++at;
        const auto opcode = byteAt(code, at);
        if (opcode == 0xe8 || opcode == 0xe9) {
            m_out.calls += opcode == 0xe8;
            // A call of the next instruction only asks where it stands.
            if (code.size() == at + 5 && displacement(code, at + 1) != 0)
                refer(in.address, end + displacement(code, at + 1), opcode == 0xe8 ? Kind::Call : Kind::Jump);
        } else if (opcode == 0xff && (byteAt(code, at + 1) >> 3 & 7) >= 2 && (byteAt(code, at + 1) >> 3 & 7) <= 5) {
            const bool call = (byteAt(code, at + 1) >> 3 & 7) == 2;
            m_out.calls += call;
            if (const auto place = memoryOperand(code, at + 1, end))
                refer(in.address, place, call ? Kind::Call : Kind::Jump, m_image.importAt(place));
        } else if (opcode == 0x0f) {
            operand(in, at + 2, end);
        } else if (!m_wide && (opcode == 0x68 || (opcode & 0xf8) == 0xb8)) {
            if (code.size() == at + 5)
                refer(in.address, displacement(code, at + 1), Kind::Data);
        } else if (opcode < 0x40 || (opcode >= 0x80 && opcode <= 0x8f) || opcode == 0x63 || opcode == 0xc7 || opcode == 0xff) {
            operand(in, at + 1, end);
        }
    }
    void operand(const NativeInstruction &in, std::size_t modrm, std::uint64_t end)
    {
        const auto place = memoryOperand(in.bytes, modrm, end);
        if (place == 0)
            return;
        const auto import = m_image.importAt(place);
        refer(in.address, place, Kind::Data, import);
        const auto slot = m_image.pointerSlots.find(place);
        if (slot != m_image.pointerSlots.end() && slot->second.import == kNoImport)
            refer(in.address, slot->second.target, Kind::Pointer);
    }
    /// The address of an operand that is relative to the instruction, absolute, or relative to the global offset table.
    std::uint64_t memoryOperand(Bytes code, std::size_t modrm, std::uint64_t end) const
    {
        const auto form = byteAt(code, modrm), mode = form >> 6, base = form & 7;
        if (modrm + 5 > code.size())
            return 0;
        if (mode == 0 && base == 5)
            return m_wide ? end + displacement(code, modrm + 1) : bounded(displacement(code, modrm + 1));
        if (!m_wide && mode == 2 && base != 4 && m_image.globalOffsetTable != 0) {
            const auto place = bounded(m_image.globalOffsetTable + displacement(code, modrm + 1));
            return m_image.regionAt(place) ? place : 0;
        }
        return 0;
    }

    NativeImage &m_image;
    const Pulse &m_pulse;
    NativeSweep m_out;
    bool m_wide;
};

}

Result<NativeSweep> sweepX86(NativeImage &image, const Pulse &pulse)
{
    return X86Sweep(image, pulse).run();
}

}
