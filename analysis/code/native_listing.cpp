// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/native_listing.h"

#include "analysis/base/utf8.h"
#include "analysis/code/arm64.h"
#include "analysis/code/native.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace keytrail::code
{
namespace
{

constexpr std::size_t kListingLongestShown = 200; // of a text in a comment

/// Instructions that capstone 4 does not know or names wrongly: pointer authentication, atomics, and the like. Arm ARM C6.
std::string_view newerName(std::uint32_t w)
{
    struct Known {
        std::uint32_t mask, value;
        std::string_view name;
    };
    static constexpr Known kKnown[] = {{0xffffffff, 0xd65f0bff, "retaa"}, {0xffffffff, 0xd65f0fff, "retab"}, {0xffffffff, 0xd503237f, "pacibsp"},
        {0xffffffff, 0xd503233f, "paciasp"}, {0xffffffff, 0xd50323bf, "autiasp"}, {0xffffffff, 0xd50323ff, "autibsp"}, {0xffffffff, 0xd503245f, "bti c"},
        {0xffffffff, 0xd503249f, "bti j"}, {0xffffffff, 0xd50324df, "bti jc"}, {0xffffffff, 0xd50330ff, "sb"}, {0xfffffc00, 0xd73f0800, "blraa"},
        {0xfffffc00, 0xd73f0c00, "blrab"}, {0xfffffc1f, 0xd63f081f, "blraaz"}, {0xfffffc1f, 0xd63f0c1f, "blrabz"}, {0xfffffc00, 0xd71f0800, "braa"},
        {0xfffffc00, 0xd71f0c00, "brab"}, {0xfffffc1f, 0xd61f081f, "braaz"}, {0xfffffc1f, 0xd61f0c1f, "brabz"}, {0xfffffc00, 0xdac10000, "pacia"},
        {0xfffffc00, 0xdac10400, "pacib"}, {0xfffffc00, 0xdac10800, "pacda"}, {0xfffffc00, 0xdac10c00, "pacdb"}, {0xfffffc00, 0xdac11000, "autia"},
        {0xfffffc00, 0xdac11400, "autib"}, {0xfffffc00, 0xdac11800, "autda"}, {0xfffffc00, 0xdac11c00, "autdb"}, {0xffffffe0, 0xdac143e0, "xpaci"},
        {0xffffffe0, 0xdac147e0, "xpacd"}, {0xbfa0fc00, 0xb8a0c000, "ldapr"}, {0x3f20fc00, 0x38200000, "ldadd"}, {0x3f20fc00, 0x38201000, "ldclr"},
        {0x3f20fc00, 0x38202000, "ldeor"}, {0x3f20fc00, 0x38203000, "ldset"}, {0x3f20fc00, 0x38208000, "swp"}, {0x3fa07c00, 0x08a07c00, "cas"},
        {0xbfe0fc00, 0xb8200000, "stadd"}, {0xff200400, 0xf8200400, "ldra"}};
    for (const auto &one : kKnown) {
        if ((w & one.mask) == one.value)
            return one.name;
    }
    return {};
}

std::string newerOperands(std::string_view name, std::uint32_t w)
{
    const auto reg = [](unsigned number) { return number == 31 ? std::string("sp") : fmt::format("x{}", number); };
    if (name.starts_with("bl") || name.starts_with("br"))
        return name.ends_with("z") ? reg(arm64::rn(w)) : fmt::format("{}, {}", reg(arm64::rn(w)), reg(arm64::rd(w)));
    if (name.starts_with("pac") || name.starts_with("aut"))
        return name.ends_with("sp") ? std::string() : fmt::format("{}, {}", reg(arm64::rd(w)), reg(arm64::rn(w)));
    if (name.starts_with("xpac"))
        return reg(arm64::rd(w));
    if (name.starts_with("ld") || name.starts_with("swp") || name.starts_with("cas") || name.starts_with("st"))
        return fmt::format("{}, {}, [{}]", reg(arm64::rm(w)), reg(arm64::rd(w)), reg(arm64::rn(w)));
    return {};
}

std::string shortened(std::string_view text)
{
    auto shown = visible(text.substr(0, kListingLongestShown));
    return text.size() > kListingLongestShown ? shown + " …" : shown;
}

class Lister
{
public:
    Lister(const NativeBinary &binary, const NativeFunction &function)
        : m_binary(binary)
        , m_function(function)
    {
    }

    Result<CodeListing> list()
    {
        NativeDecoder decoder(m_binary.image.arch, m_function.thumb, true);
        const auto code = m_binary.image.at(m_function.address, m_function.size);
        if (!decoder.canDecode() || code.empty())
            return Error{Fault::Unsupported, m_function.address, "native"};
        m_out.symbol = m_function.name;
        decoder.decode(code, m_function.address, [&](const NativeInstruction &in) {
            add(in);
            return m_out.lines.size() < kMostLines;
        });
        if (m_out.lines.size() >= kMostLines)
            m_out.lines.back().comment += fmt::format(" (listed up to here; the function has {} bytes)", m_function.size);
        for (auto &line : m_out.lines) {
            if (m_labels.count(line.offset))
                line.label = fmt::format("loc_{:x}", line.offset);
        }
        return std::move(m_out);
    }

private:
    bool isArm64() const { return m_binary.image.arch == Arch::Arm64 || m_binary.image.arch == Arch::Arm64e; }

    void add(const NativeInstruction &in)
    {
        CodeLine line;
        line.offset = in.address;
        line.name = in.name;
        line.operands = in.operands;
        if (isArm64() && in.bytes.size() == 4) {
            const auto word = m_binary.image.word32(in.address).value_or(0);
            if (const auto newer = newerName(word); !newer.empty()) {
                line.name = newer;
                line.operands = newerOperands(newer, word);
            }
        }
        if (line.name.empty()) {
            line.kind = CodeLine::Kind::Damaged;
            line.name = in.bytes.size() == 4 ? ".word" : in.bytes.size() == 2 ? ".short" : ".byte";
            for (std::size_t i = in.bytes.size(); i > 0; --i)
                line.operands += fmt::format("{}{:02x}", i == in.bytes.size() ? "0x" : "", std::to_integer<int>(in.bytes[i - 1]));
        }
        line.next = line.kind == CodeLine::Kind::Damaged ? CodeLine::Next::Falls : nativeNext(m_binary.image.arch, line.name, line.operands, line.mayLeave);
        branch(line);
        references(line);
        m_out.lines.push_back(std::move(line));
    }

    /// A jump inside the function: its target gets a label.
    void branch(CodeLine &line)
    {
        const bool goes = line.next == CodeLine::Next::Jumps || line.next == CodeLine::Next::Branches;
        const bool jumps = goes || line.name.starts_with('b') || line.name.starts_with("cb") || line.name.starts_with("tb") || line.name.starts_with('j');
        const auto mark = jumps ? line.operands.rfind("0x") : std::string::npos;
        if (mark == std::string::npos)
            return;
        const auto target = std::strtoull(line.operands.c_str() + mark, nullptr, 16);
        if (target - m_function.address >= m_function.size || (target == m_function.address && !goes))
            return;
        line.kind = CodeLine::Kind::Branch;
        line.target = target;
        m_labels.insert(target);
    }

    void references(CodeLine &line)
    {
        const auto &all = m_binary.sweep.references;
        auto at = std::lower_bound(
            all.begin(), all.end(), line.offset, [](const NativeReference &one, std::uint64_t two) { return one.address < two; });
        for (; at != all.end() && at->address == line.offset; ++at) {
            const auto [text, symbol] = describe(*at);
            if (text.empty() || line.comment.find(text) != std::string::npos)
                continue;
            line.comment += (line.comment.empty() ? "" : ", ") + text;
            line.symbol = symbol;
            if (at->kind == NativeReference::Kind::Call || at->kind == NativeReference::Kind::Jump)
                line.kind = CodeLine::Kind::Call;
        }
    }

    /// What a reference leads to, for people, and as a symbol of the index.
    std::pair<std::string, std::string> describe(const NativeReference &one) const
    {
        const auto &objc = m_binary.objc;
        if (const auto called = m_binary.targetName(one); !called.empty())
            return {visible(called), called};
        if (const auto found = objc.strings.find(one.target); found != objc.strings.end())
            return {fmt::format("@\"{}\"", shortened(found->second)), found->second};
        if (const auto found = objc.selectors.find(one.target); found != objc.selectors.end())
            return {fmt::format("@selector({})", shortened(found->second)), found->second};
        if (const auto found = objc.classReferences.find(one.target); found != objc.classReferences.end())
            return {fmt::format("class {}", shortened(found->second)), found->second};
        if (const auto *symbol = m_binary.image.symbolAt(one.target))
            return {visible(symbol->name), symbol->name};
        if (const auto text = textAt(m_binary, one.target); text && text->size() > 1)
            return {fmt::format("\"{}\"", shortened(*text)), *text};
        return {};
    }

    const NativeBinary &m_binary;
    const NativeFunction &m_function;
    CodeListing m_out;
    std::set<std::uint64_t> m_labels;
};

}

Result<CodeListing> listNative(const NativeBinary &binary, std::string_view symbol)
{
    const auto &functions = binary.image.functions;
    auto found = std::find_if(functions.begin(), functions.end(), [&](const NativeFunction &one) { return one.name == symbol; });
    if (found == functions.end()) {
        // An alias: another name of the symbol table for the same place.
        const auto &symbols = binary.image.symbols;
        const auto alias = std::find_if(symbols.begin(), symbols.end(), [&](const NativeSymbol &one) { return one.function && one.name == symbol; });
        const auto *function = alias == symbols.end() ? nullptr : binary.image.functionAt(alias->address);
        if (!function)
            return Error{Fault::Malformed, 0, "symbol"};
        found = functions.begin() + (function - functions.data());
    }
    if (binary.encrypted)
        return Error{Fault::Unsupported, found->address, "native"};
    return Lister(binary, *found).list();
}

}
