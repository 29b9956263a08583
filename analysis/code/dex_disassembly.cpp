// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/dex_disassembly.h"

#include "analysis/code/dex_debug.h"

#include <fmt/format.h>

namespace keytrail::code {

namespace {

constexpr std::size_t kShownElements = 32; // of an array or switch in a comment
constexpr std::size_t kMostCatches = 100'000; // each handler of each try counts

std::string registersText(const Instruction &in)
{
    if (in.isRange())
        return in.b == 0 ? "{}" : fmt::format("{{v{} .. v{}}}", in.a, in.a + in.b - 1);
    std::string text = "{";
    for (unsigned i = 0; i < in.count; ++i)
        text += fmt::format("{}v{}", i ? ", " : "", in.args[i]);
    return text + "}";
}

std::string labelText(std::int64_t target)
{
    return target < 0 ? fmt::format(":invalid_{}", target) : fmt::format(":label_{:x}", target);
}

std::string literalText(const Instruction &in)
{
    return in.literal < 0 ? fmt::format("-0x{:x}", ~static_cast<std::uint64_t>(in.literal) + 1) : fmt::format("0x{:x}", in.literal);
}

CodeLine::Kind kindOf(const Instruction &in)
{
    if (in.isPayload())
        return CodeLine::Kind::Payload;
    if (in.isInvoke() && in.opcode < 0xfe)
        return CodeLine::Kind::Call;
    if (in.opcode >= 0x0e && in.opcode <= 0x11)
        return CodeLine::Kind::Return;
    if ((in.opcode >= 0x28 && in.opcode <= 0x2c) || (in.opcode >= 0x32 && in.opcode <= 0x3d))
        return CodeLine::Kind::Branch;
    if (in.opcode >= 0x52 && in.opcode <= 0x6d)
        return CodeLine::Kind::FieldAccess;
    if (in.opcode >= 0x12 && in.opcode <= 0x1c)
        return CodeLine::Kind::Constant;
    return CodeLine::Kind::Instruction;
}

CodeLine::Next dexNext(const Instruction &in)
{
    using Next = CodeLine::Next;
    if ((in.opcode >= 0x0e && in.opcode <= 0x11) || in.opcode == 0x27)
        return Next::Leaves;
    if (in.opcode >= 0x28 && in.opcode <= 0x2a)
        return Next::Jumps;
    if (in.opcode == 0x2b || in.opcode == 0x2c)
        return Next::Switches;
    return in.opcode >= 0x32 && in.opcode <= 0x3d ? Next::Branches : Next::Falls;
}

bool hasTarget(Format format)
{
    return format == Format::F10t || format == Format::F20t || format == Format::F21t || format == Format::F22t || format == Format::F30t || format == Format::F31t;
}

class Listing
{
public:
    Listing(const Dex &dex, const CodeItem &code)
        : m_dex(dex)
        , m_code(code)
    {
    }

    void fill(CodeListing &out)
    {
        bool broken = false;
        out.tries = m_dex.tries(m_code, broken);
        const auto lines = readLines(m_dex, m_code.debug, m_code.units.size() / 2, broken);
        const auto units = static_cast<std::uint32_t>(m_code.units.size() / 2);
        for (std::uint32_t at = 0; at < units;) {
            const auto in = decodeInstruction(m_code.units, at);
            out.lines.push_back(lineOf(in));
            out.lines.back().offset = at;
            out.lines.back().sourceLine = lineAt(lines, at);
            if (in.width == 0)
                break;
            at += in.width;
        }
        for (const auto &block : out.tries) {
            for (const auto &handler : block.handlers) {
                const auto type = handler.type == kNoIndex ? std::string("all") : m_dex.type(handler.type);
                if (out.catches.size() < kMostCatches)
                    out.catches.push_back({block.start, block.end, handler.address, handler.type == kNoIndex ? std::string() : type});
                comment(out, handler.address, fmt::format("catches {} from 0x{:x} to 0x{:x}", type, block.start, block.end));
            }
        }
        for (auto &line : out.lines) {
            if (std::binary_search(m_targets.begin(), m_targets.end(), line.offset))
                line.label = labelText(static_cast<std::int64_t>(line.offset));
        }
    }

    void collectTargets(const std::vector<TryBlock> &tries)
    {
        const auto units = static_cast<std::uint32_t>(m_code.units.size() / 2);
        for (std::uint32_t at = 0; at < units;) {
            const auto in = decodeInstruction(m_code.units, at);
            if (in.width == 0)
                break;
            if (hasTarget(in.format) && in.target >= 0 && in.target < units)
                m_targets.push_back(static_cast<std::uint32_t>(in.target));
            if (in.opcode == 0x2b || in.opcode == 0x2c) {
                for (const auto &entry : switchCases(m_code.units, in.target, at)) {
                    if (entry.target >= 0 && entry.target < units)
                        m_targets.push_back(static_cast<std::uint32_t>(entry.target));
                }
            }
            at += in.width;
        }
        for (const auto &block : tries) {
            for (const auto &handler : block.handlers)
                m_targets.push_back(handler.address);
        }
        std::sort(m_targets.begin(), m_targets.end());
    }

private:
    CodeLine lineOf(const Instruction &in) const
    {
        CodeLine line;
        line.opcode = in.opcode;
        if (in.width == 0) {
            line.kind = CodeLine::Kind::Damaged;
            line.name = "damaged";
            line.next = CodeLine::Next::Leaves;
            line.comment = "the instruction does not fit in the method";
            return line;
        }
        line.kind = kindOf(in);
        if (in.isPayload()) {
            line.name = in.format == Format::PackedSwitch ? ".packed-switch" : in.format == Format::SparseSwitch ? ".sparse-switch" : ".array-data";
            line.comment = payloadText(in);
            return line;
        }
        line.name = opcodeInfo(in.opcode).name;
        line.next = dexNext(in);
        line.operands = operandText(m_dex, in);
        line.symbol = instructionSymbol(m_dex, in);
        if (hasTarget(in.format)) {
            if (in.target >= 0 && in.target < static_cast<std::int64_t>(m_code.units.size() / 2))
                line.target = static_cast<std::uint32_t>(in.target);
            else
                line.comment = "the target lies outside the method";
        }
        if (in.opcode == 0x2b || in.opcode == 0x2c) {
            line.comment = casesText(in);
            for (const auto &entry : switchCases(m_code.units, in.target, in.offset)) {
                if (entry.target >= 0 && entry.target < static_cast<std::int64_t>(m_code.units.size() / 2))
                    line.cases.push_back({entry.key, static_cast<std::uint64_t>(entry.target)});
            }
        }
        return line;
    }

    std::string payloadText(const Instruction &in) const
    {
        const auto data = arrayPayload(m_code.units, in.offset);
        if (data.elementSize == 0)
            return {};
        std::string text = fmt::format("{} elements of {} bytes:", data.elements.size() / data.elementSize, data.elementSize);
        for (std::size_t i = 0; i < std::min(data.elements.size(), kShownElements * data.elementSize); ++i)
            text += fmt::format("{}{:02x}", i % data.elementSize ? "" : " ", std::to_integer<unsigned>(data.elements[i]));
        return text + (data.elements.size() > kShownElements * data.elementSize ? " …" : "");
    }

    std::string casesText(const Instruction &in) const
    {
        const auto cases = switchCases(m_code.units, in.target, in.offset);
        if (cases.empty())
            return "no cases can be read";
        std::string text;
        for (std::size_t i = 0; i < std::min(cases.size(), kShownElements); ++i)
            text += fmt::format("{}{} -> {}", i ? ", " : "", cases[i].key, labelText(cases[i].target));
        return text + (cases.size() > kShownElements ? ", …" : "");
    }

    static void comment(CodeListing &out, std::uint32_t offset, std::string text)
    {
        const auto line = std::lower_bound(out.lines.begin(), out.lines.end(), offset, [](const CodeLine &have, std::uint32_t wanted) { return have.offset < wanted; });
        if (line != out.lines.end() && line->offset == offset)
            line->comment += (line->comment.empty() ? "" : "; ") + text;
    }

    const Dex &m_dex;
    const CodeItem &m_code;
    std::vector<std::uint32_t> m_targets;
};

}

std::string quotedText(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (c == '\n')
            out += "\\n";
        else if (c == '\r')
            out += "\\r";
        else if (c == '\t')
            out += "\\t";
        else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
        else
            out += c;
    }
    return out + "\"";
}

std::string instructionSymbol(const Dex &dex, const Instruction &in)
{
    switch (opcodeInfo(in.opcode).index) {
    case IndexKind::String:
        return dex.string(in.index);
    case IndexKind::Type:
        return dex.type(in.index);
    case IndexKind::Field:
        return dex.fieldSymbol(in.index);
    case IndexKind::Method:
    case IndexKind::MethodAndProto:
        return dex.methodSymbol(in.index);
    default:
        return {};
    }
}

std::string operandText(const Dex &dex, const Instruction &in)
{
    std::string text;
    switch (in.format) {
    case Format::F12x: case Format::F22x: case Format::F32x:
        return fmt::format("v{}, v{}", in.a, in.b);
    case Format::F11n: case Format::F21s: case Format::F21h: case Format::F31i: case Format::F51l:
        return fmt::format("v{}, {}", in.a, literalText(in));
    case Format::F11x:
        return fmt::format("v{}", in.a);
    case Format::F10t: case Format::F20t: case Format::F30t:
        return labelText(in.target);
    case Format::F21t: case Format::F31t:
        return fmt::format("v{}, {}", in.a, labelText(in.target));
    case Format::F22t:
        return fmt::format("v{}, v{}, {}", in.a, in.b, labelText(in.target));
    case Format::F23x:
        return fmt::format("v{}, v{}, v{}", in.a, in.b, in.c);
    case Format::F22b: case Format::F22s:
        return fmt::format("v{}, v{}, {}", in.a, in.b, literalText(in));
    case Format::F21c: case Format::F31c:
        text = fmt::format("v{}", in.a);
        break;
    case Format::F22c:
        text = fmt::format("v{}, v{}", in.a, in.b);
        break;
    case Format::F35c: case Format::F3rc: case Format::F45cc: case Format::F4rcc:
        text = registersText(in);
        break;
    default:
        return {};
    }
    switch (opcodeInfo(in.opcode).index) {
    case IndexKind::String:
        return text + ", " + (in.index < dex.size(Dex::Strings) ? quotedText(dex.string(in.index)) : dex.string(in.index));
    case IndexKind::MethodAndProto:
        return text + ", " + dex.methodSymbol(in.index) + ", " + dex.protoText(in.index2);
    case IndexKind::CallSite:
        return text + ", " + dex.callSiteText(in.index);
    case IndexKind::MethodHandle:
        return text + ", " + dex.methodHandleText(in.index);
    case IndexKind::Proto:
        return text + ", " + dex.protoText(in.index);
    default:
        return text + ", " + instructionSymbol(dex, in);
    }
}

Result<CodeListing> disassemble(const Dex &dex, std::uint32_t classIndex, const EncodedMember &member)
{
    const auto code = dex.code(member.code);
    if (!code)
        return code.error();
    CodeListing out;
    out.symbol = dex.methodSymbol(member.index);
    out.access = member.access;
    out.registers = code->registers;
    out.ins = code->ins;
    if (const auto file = dex.classDef(classIndex).sourceFile; file != kNoIndex)
        out.sourceFile = dex.string(file);
    bool broken = false;
    Listing listing(dex, *code);
    listing.collectTargets(dex.tries(*code, broken));
    listing.fill(out);
    return out;
}

}
