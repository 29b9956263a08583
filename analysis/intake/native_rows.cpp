// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/native_rows.h"

#include "analysis/base/utf8.h"

#include <fmt/format.h>

#include <unordered_map>

namespace keytrail::intake
{
namespace
{

using casedb::Symbol;
using casedb::SymbolKind;
using Kind = code::NativeReference::Kind;

constexpr std::size_t kShortestText = 2; // a single character is met by chance in any data

class NativeIndexer
{
public:
    NativeIndexer(const code::NativeBinary &binary, casedb::SymbolIndexBuilder &symbols)
        : m_binary(binary)
        , m_image(binary.image)
        , m_symbols(symbols)
    {
        for (const auto &name : m_image.imports)
            m_imports.push_back(symbols.add(SymbolKind::Import, name));
        for (const auto &function : m_image.functions)
            m_functions.emplace(function.address, symbols.add(SymbolKind::Function, function.name, true));
        for (const auto &symbol : m_image.symbols) {
            // A name beside the one that the function goes by (an alias) is a symbol too.
            (void)symbols.add(symbol.function ? SymbolKind::Function : SymbolKind::Field, symbol.name, true);
        }
        for (const auto &one : binary.objc.classes)
            (void)symbols.add(SymbolKind::Type, one.name, one.address != 0);
        for (const auto &name : binary.objc.swiftTypes)
            (void)symbols.add(SymbolKind::Type, name, true);
    }

    void references()
    {
        const code::NativeFunction *function = nullptr;
        for (const auto &one : m_binary.sweep.references) {
            if (!function || one.address - function->address >= function->size)
                function = m_image.functionAt(one.address);
            const auto to = targetOf(one);
            if (!to)
                continue;
            const auto from = function ? m_functions.at(function->address) : outside();
            m_symbols.addReference({from, to->first, one.address, static_cast<std::uint8_t>(to->second)});
        }
    }

    void ties(const std::vector<code::JniTie> &ties)
    {
        for (const auto &tie : ties) {
            const auto function = m_functions.find(tie.address);
            if (function == m_functions.end())
                continue;
            m_symbols.addReference({m_symbols.add(SymbolKind::Method, tie.method), function->second, tie.address, static_cast<std::uint8_t>(Kind::Call)});
        }
    }

private:
    using Target = std::optional<std::pair<Symbol, Kind>>;

    /// Code that no function holds: its references stand under the file's own name.
    Symbol outside()
    {
        if (!m_outside)
            m_outside = m_symbols.add(SymbolKind::Function, m_binary.path, true);
        return *m_outside;
    }

    Target targetOf(const code::NativeReference &one)
    {
        if (one.import != code::kNoImport)
            return std::pair(m_imports[one.import], one.kind);
        if (one.kind == Kind::Call || one.kind == Kind::Jump) {
            const auto stub = m_binary.objc.selectorStubs.find(one.target);
            if (stub != m_binary.objc.selectorStubs.end())
                return std::pair(m_symbols.add(SymbolKind::Method, stub->second), one.kind);
            const auto function = m_functions.find(one.target);
            return function == m_functions.end() ? Target() : std::pair(function->second, one.kind);
        }
        const auto [at, fresh] = m_data.emplace(one.target, Target());
        if (fresh)
            at->second = dataTarget(one);
        return at->second;
    }

    Target dataTarget(const code::NativeReference &one)
    {
        const auto &objc = m_binary.objc;
        if (const auto found = objc.selectors.find(one.target); found != objc.selectors.end())
            return std::pair(m_symbols.add(SymbolKind::Method, found->second), Kind::Data);
        if (const auto found = objc.classReferences.find(one.target); found != objc.classReferences.end())
            return std::pair(m_symbols.add(SymbolKind::Type, found->second), Kind::Data);
        if (const auto found = m_functions.find(one.target); found != m_functions.end())
            return std::pair(found->second, Kind::Pointer);
        if (const auto *symbol = m_image.symbolAt(one.target); symbol && !symbol->function)
            return std::pair(m_symbols.add(SymbolKind::Field, symbol->name, true), Kind::Data);
        if (const auto text = code::textAt(m_binary, one.target); text && text->size() >= kShortestText)
            return std::pair(m_symbols.add(SymbolKind::String, *text), Kind::String);
        return {};
    }

    const code::NativeBinary &m_binary;
    const code::NativeImage &m_image;
    casedb::SymbolIndexBuilder &m_symbols;
    std::vector<Symbol> m_imports;
    std::unordered_map<std::uint64_t, Symbol> m_functions;
    std::unordered_map<std::uint64_t, Target> m_data;
    std::optional<Symbol> m_outside;
};

}

casedb::BinaryRow nativeRow(const code::NativeBinary &binary, casedb::AppId app, const std::string &prefix, const std::string &sha256)
{
    casedb::BinaryRow row;
    row.where = prefix + binary.path;
    row.app = app;
    row.path = binary.path;
    row.format = binary.image.format;
    row.arch = code::archName(binary.image.arch);
    row.sha256 = sha256;
    row.size = static_cast<std::int64_t>(binary.size);
    if (!binary.objc.classes.empty())
        row.classes = static_cast<std::int64_t>(binary.objc.classes.size());
    row.methods = static_cast<std::int64_t>(binary.image.functions.size());
    if (binary.sweep.instructions > 0) {
        row.instructions = static_cast<std::int64_t>(binary.sweep.instructions);
        row.calls = static_cast<std::int64_t>(binary.sweep.calls);
    }
    for (const auto &name : binary.image.imports)
        row.imports.push_back(visible(name));
    return row;
}

void indexNative(const code::NativeBinary &binary, const std::vector<code::JniTie> &ties, casedb::SymbolIndexBuilder &symbols)
{
    NativeIndexer indexer(binary, symbols);
    indexer.references();
    indexer.ties(ties);
}

}
