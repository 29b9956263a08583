// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All symbols of one binary and the references between them, packed: a row each would cost ten times the room and the
// time of the whole import. Symbols are texts as the contract spells them (Lp/C;  Lp/C;->m(I)V  Lp/C;->f:I  or a native
// name); a string constant is a symbol of kind String whose text is the string (UTF-8, MUTF-8 already decoded).

#include "analysis/base/evidence.h"
#include "analysis/base/result.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::casedb
{

enum class SymbolKind : std::uint8_t { String, Type, Field, Method, Import, Function };

using Symbol = std::uint32_t; ///< number of a symbol within one builder or index

struct Reference {
    Symbol from = 0; ///< a method or function
    Symbol to = 0;
    std::uint64_t offset = 0; ///< code units from the start of `from`'s code (dex), virtual address (native)
    std::uint8_t opcode = 0; ///< the format's own first byte; opcodeName() of the binary's format tells its name
};

class SymbolIndexBuilder
{
public:
    /// The number of the symbol; the same text of the same kind twice is one symbol.
    Symbol add(SymbolKind kind, std::string_view text, bool defined = false);
    /// Makes room for as many as are likely to come.
    void reserve(std::size_t symbols, std::size_t references);
    /// Both symbols must have been added.
    void addReference(const Reference &reference) { m_references.push_back(reference); }
    /// The packed form, deterministic whatever the order of add() calls.
    std::string pack() const;

private:
    struct Entry {
        std::size_t offset = 0; // of its text in m_pool
        std::uint32_t size = 0, hash = 0;
        SymbolKind kind = SymbolKind::String;
        bool defined = false;
    };
    std::string_view text(const Entry &entry) const { return std::string_view(m_pool).substr(entry.offset, entry.size); }
    void grow();

    std::string m_pool; // all texts, one after another
    std::vector<Entry> m_entries;
    std::vector<Symbol> m_slots; // by hash, a power of two; the number of an entry and one, or 0
    std::vector<Reference> m_references;
};

/// A packed index, opened. Hostile input like any bundle: every number is checked.
class SymbolIndex
{
public:
    /// A zstd frame that claims more than kLargestIndex bytes is refused.
    static Result<SymbolIndex> open(Bytes packed);
    static constexpr std::size_t kLargestIndex = 1u << 30;

    std::size_t size() const { return m_texts.size(); }
    std::string_view text(Symbol symbol) const;
    SymbolKind kind(Symbol symbol) const;
    bool isDefined(Symbol symbol) const;
    /// All symbols with exactly this text (a class and a string may share it).
    std::vector<Symbol> find(std::string_view text) const;
    /// Who uses `symbol`; what `symbol` uses. In the order of (from, offset).
    std::vector<Reference> to(Symbol symbol) const;
    std::vector<Reference> from(Symbol symbol) const;
    /// All symbols whose text contains `part`, ASCII case aside; stops when `found` answers false.
    void search(std::string_view part, const std::function<bool(Symbol)> &found) const;

private:
    struct Text {
        std::uint32_t offset = 0, size = 0;
    };
    std::string m_pool;
    std::vector<Text> m_texts; // sorted by text, then kind
    std::vector<std::uint8_t> m_kinds; // kind in the low bits, 0x80: defined here
    std::vector<Reference> m_references; // sorted by (from, offset, to)
    std::vector<std::uint32_t> m_fromStart; // per symbol, where its references begin
    std::vector<std::uint32_t> m_toOrder, m_toStart;
};

}
