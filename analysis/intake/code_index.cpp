// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/code_index.h"

#include <algorithm>
#include <fmt/format.h>

namespace keytrail::intake
{
namespace
{

using casedb::Symbol;
using casedb::SymbolKind;
using code::Dex;

constexpr std::uint64_t kLeastText = 64 << 20, kTextPerByte = 8;

class Indexer final : public code::CodeVisitor
{
public:
    Indexer(const Dex &dex, std::string_view where, casedb::SymbolIndexBuilder &symbols, Notes &notes)
        : m_dex(dex)
        , m_symbols(symbols)
        , m_left(std::max<std::uint64_t>(kLeastText, kTextPerByte * dex.bytes().size()))
    {
        std::vector<bool> types(dex.size(Dex::Types)), fields(dex.size(Dex::Fields)), methods(dex.size(Dex::Methods));
        const auto mark = [](std::vector<bool> &set, std::uint32_t index) {
            if (index < set.size())
                set[index] = true;
        };
        for (std::uint32_t i = 0; i < dex.size(Dex::Classes); ++i) {
            mark(types, dex.classDef(i).type);
            const auto &members = dex.members(i);
            for (auto at = members.first; at < members.end; ++at)
                mark(at < members.firstDirect ? fields : methods, dex.member(at).index);
        }
        symbols.reserve(std::size_t(dex.size(Dex::Strings)) + dex.size(Dex::Types) + dex.size(Dex::Fields) + dex.size(Dex::Methods), dex.bytes().size() / 24);
        for (std::uint32_t i = 0; i < dex.size(Dex::Strings); ++i)
            m_strings.push_back(symbols.add(SymbolKind::String, text("string", i, [&] { return dex.string(i); })));
        for (std::uint32_t i = 0; i < dex.size(Dex::Types); ++i)
            m_types.push_back(symbols.add(SymbolKind::Type, text("type", i, [&] { return dex.type(i); }), types[i]));
        for (std::uint32_t i = 0; i < dex.size(Dex::Fields); ++i)
            m_fields.push_back(symbols.add(SymbolKind::Field, text("field", i, [&] { return dex.fieldSymbol(i); }), fields[i]));
        for (std::uint32_t i = 0; i < dex.size(Dex::Methods); ++i)
            m_methods.push_back(symbols.add(SymbolKind::Method, text("method", i, [&] { return dex.methodSymbol(i); }), methods[i]));
        if (m_left == 0)
            notes.warn("dex-text-limit", std::string(where), "The names of this dex overlap to more text than any real one has: some are shown by number");
    }

    void method(std::uint32_t, const code::EncodedMember &member, const code::CodeItem &) override
    {
        m_from = member.index < m_methods.size() ? m_methods[member.index]
                                                 : m_symbols.add(SymbolKind::Method, m_dex.methodSymbol(member.index), true);
    }

    void instruction(const code::Instruction &in) override
    {
        switch (code::opcodeInfo(in.opcode).index) {
        case code::IndexKind::String:
            add(m_strings, in, in.index);
            break;
        case code::IndexKind::Type:
            add(m_types, in, in.index);
            break;
        case code::IndexKind::Field:
            add(m_fields, in, in.index);
            break;
        case code::IndexKind::Method:
        case code::IndexKind::MethodAndProto:
            add(m_methods, in, in.index);
            break;
        case code::IndexKind::CallSite:
            // A lambda: what it will run is what the instruction leads to.
            if (const auto site = m_dex.callSite(in.index); site && site->implementation != code::kNoIndex)
                add(m_methods, in, site->implementation);
            break;
        default:
            break;
        }
    }

private:
    /// Overlapping strings and lists can make gigabytes of names out of a small file: past the allowance they are numbers.
    template <class Make> std::string text(const char *kind, std::uint32_t index, Make make)
    {
        if (m_left > 0) {
            auto made = make();
            if (made.size() <= m_left) {
                m_left -= made.size();
                return made;
            }
            m_left = 0;
        }
        return fmt::format("{} {} (name not read)", kind, index);
    }

    void add(const std::vector<Symbol> &table, const code::Instruction &in, std::uint32_t index)
    {
        if (index < table.size())
            m_symbols.addReference({m_from, table[index], in.offset, in.opcode});
    }

    const Dex &m_dex;
    casedb::SymbolIndexBuilder &m_symbols;
    std::vector<Symbol> m_strings, m_types, m_fields, m_methods;
    Symbol m_from = 0;
    std::uint64_t m_left; ///< bytes of text that may still be made
};

}

Result<code::DexCounts> indexDex(
    const code::Dex &dex, std::string_view where, casedb::SymbolIndexBuilder &symbols, Notes &notes, const Pulse &pulse)
{
    Indexer indexer(dex, where, symbols, notes);
    return code::walkCode(dex, where, indexer, notes, pulse);
}

}
