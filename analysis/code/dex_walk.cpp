// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/dex_walk.h"

#include "analysis/code/dex_debug.h"

#include <fmt/format.h>

namespace keytrail::code {

namespace {

class Walk
{
public:
    Walk(const Dex &dex, std::string_view where, CodeVisitor &visitor, Notes &notes)
        : m_dex(dex)
        , m_where(where)
        , m_visitor(visitor)
        , m_notes(notes)
        , m_budget(dex.bytes().size() * kMostUnitsPerByte)
    {
    }

    void method(std::uint32_t classIndex, const EncodedMember &member)
    {
        const auto code = m_dex.code(member.code);
        if (!code) {
            lost("dex-code-invalid", member, "The code lies outside the file.");
            return;
        }
        ++m_counts.methodsWithCode;
        if (code->cut)
            lost("dex-code-invalid", member, "The instructions reach past the end of the file; what is there is read.");
        bool broken = false;
        (void)m_dex.tries(*code, broken);
        if (broken)
            lost("dex-code-invalid", member, "The try blocks cannot be read.");
        (void)readLines(m_dex, code->debug, code->units.size() / 2, broken);
        if (broken)
            m_notes.warn("dex-debug-invalid", place(member), "The debug info cannot be read and is dropped.");
        m_visitor.method(classIndex, member, *code);
        instructions(member, *code);
    }

    const DexCounts &counts() const { return m_counts; }
    bool exhausted() const { return m_budget == 0; }

private:
    void instructions(const EncodedMember &member, const CodeItem &code)
    {
        const auto units = static_cast<std::uint32_t>(code.units.size() / 2);
        for (std::uint32_t at = 0; at < units && m_budget > 0;) {
            const auto in = decodeInstruction(code.units, at);
            if (in.width == 0) {
                lost("dex-code-invalid", member, fmt::format("The instruction at 0x{:x} does not fit in the method.", at));
                return;
            }
            m_budget -= std::min<std::uint64_t>(m_budget, in.width);
            at += in.width;
            if (in.isPayload())
                continue;
            ++m_counts.instructions;
            if (in.isInvoke() && in.opcode < 0xfe)
                ++m_counts.calls;
            check(member, code, in);
            m_visitor.instruction(in);
        }
    }

    void check(const EncodedMember &member, const CodeItem &code, const Instruction &in)
    {
        const auto units = static_cast<std::int64_t>(code.units.size() / 2);
        if (const auto limit = limitOf(opcodeInfo(in.opcode).index); in.index >= limit)
            lost("dex-index-invalid", member, fmt::format("Invalid index {} in the instruction at 0x{:x}.", in.index, in.offset));
        if (in.opcode == 0x26 || in.opcode == 0x2b || in.opcode == 0x2c) {
            const bool found = in.opcode == 0x26 ? arrayPayload(code.units, in.target).elementSize != 0 : payloadIsSwitch(code.units, in.target);
            if (!found)
                lost("dex-payload-invalid", member, fmt::format("The payload of the instruction at 0x{:x} cannot be read; its edges are dropped.", in.offset));
        } else if (isBranch(in) && (in.target < 0 || in.target >= units)) {
            lost("dex-index-invalid", member, fmt::format("The branch at 0x{:x} leaves the method.", in.offset));
        }
    }

    static bool isBranch(const Instruction &in) { return (in.opcode >= 0x28 && in.opcode <= 0x2a) || (in.opcode >= 0x32 && in.opcode <= 0x3d); }
    static bool payloadIsSwitch(Bytes units, std::int64_t target)
    {
        if (target < 0 || target > 0xffffffffLL)
            return false;
        const auto found = decodeInstruction(units, static_cast<std::uint32_t>(target));
        return found.width != 0 && (found.format == Format::PackedSwitch || found.format == Format::SparseSwitch);
    }

    std::uint64_t limitOf(IndexKind kind) const
    {
        switch (kind) {
        case IndexKind::String:
            return m_dex.size(Dex::Strings);
        case IndexKind::Type:
            return m_dex.size(Dex::Types);
        case IndexKind::Field:
            return m_dex.size(Dex::Fields);
        case IndexKind::Method:
        case IndexKind::MethodAndProto:
            return m_dex.size(Dex::Methods);
        case IndexKind::CallSite:
            return m_dex.callSites();
        case IndexKind::Proto:
            return m_dex.size(Dex::Protos);
        default:
            return ~std::uint64_t(0);
        }
    }

    std::string place(const EncodedMember &member) const { return fmt::format("{}!{}", m_where, m_dex.methodSymbol(member.index)); }
    void lost(std::string_view code, const EncodedMember &member, std::string text) { m_notes.lost(code, place(member), std::move(text)); }

    const Dex &m_dex;
    std::string_view m_where;
    CodeVisitor &m_visitor;
    Notes &m_notes;
    DexCounts m_counts;
    std::uint64_t m_budget;
};

}

Result<DexCounts> walkCode(const Dex &dex, std::string_view where, CodeVisitor &visitor, Notes &notes, const Pulse &pulse)
{
    Walk walk(dex, where, visitor, notes);
    const auto classes = dex.size(Dex::Classes);
    for (std::uint32_t i = 0; i < classes; ++i) {
        if (!pulse(i, classes))
            return Error{Fault::Stopped, 0, "dex"};
        const auto &members = dex.members(i);
        for (auto at = members.firstDirect; at < members.end; ++at) {
            if (const auto &member = dex.member(at); member.code != 0)
                walk.method(i, member);
        }
        if (walk.exhausted()) {
            notes.lost("expansion-limit", std::string(where), "Methods share code beyond any honest measure; the rest of the code is not walked.");
            break;
        }
    }
    return walk.counts();
}

}
