// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/macho_reader.h"

#include <algorithm>
#include <fmt/format.h>

namespace keytrail::code
{
namespace
{

constexpr std::uint8_t kDebug = 0xe0, kTypeMask = 0x0e, kDefinedInSection = 0x0e, kUndefined = 0x00, kExternal = 0x01;
constexpr std::uint16_t kThumb = 0x0008;
constexpr std::uint32_t kStubs = 8, kPointers = 6, kLazyPointers = 7;
constexpr std::uint32_t kNoSymbol = 0xc0000000; // local and absolute pointers of the indirect table
constexpr std::size_t kMostExports = 1 << 20, kLongestExport = 8192;
constexpr int kDeepestTrie = 256;

}

void MachoReader::readSymbols()
{
    const auto table = part(m_symbols, "macho-symbols-invalid", "the symbol table");
    const auto strings = asText(part(m_strings, "macho-symbols-invalid", "the string table"));
    const bool wide = m_out.image.wide;
    const std::size_t entry = wide ? 16 : 12;
    std::size_t unreadable = 0;
    for (std::size_t at = 0; at + entry <= table.size(); at += entry) {
        ByteReader in(table.subspan(at, entry), "macho");
        const auto nameOffset = in.le<std::uint32_t>();
        const auto type = in.u8(), number = in.u8();
        const auto description = in.le<std::uint16_t>();
        const auto value = wide ? in.le<std::uint64_t>() : in.le<std::uint32_t>();
        unreadable += nameOffset >= strings.size();
        const auto rest = strings.substr(std::min<std::size_t>(nameOffset, strings.size()));
        const auto name = rest.substr(0, rest.find('\0'));
        m_symbolNames.emplace_back();
        if ((type & kDebug) || name.empty())
            continue;
        if ((type & kTypeMask) == kUndefined) {
            if ((type & kExternal) && value == 0) {
                (void)m_out.image.importNumber(name);
                m_symbolNames.back() = name;
            }
            continue;
        }
        if ((type & kTypeMask) != kDefinedInSection || number == 0)
            continue;
        NativeSymbol symbol;
        symbol.name = name;
        symbol.function = number <= m_sectionIsCode.size() && m_sectionIsCode[number - 1u];
        symbol.thumb = symbol.function && m_out.image.arch == Arch::Arm && (description & kThumb);
        symbol.address = value;
        symbol.exported = type & kExternal;
        if (symbol.exported)
            m_defined.emplace(symbol.name, value);
        if (symbol.function)
            m_out.image.addFunction(value, 0, symbol.thumb, symbol.name);
        m_out.image.symbols.push_back(std::move(symbol));
    }
    if (unreadable > 0)
        lost("macho-symbols-invalid", fmt::format("{} symbols have their names outside the string table", unreadable));
}

void MachoReader::readIndirectSymbols()
{
    const auto table = part(m_indirect, "macho-symbols-invalid", "the indirect symbol table");
    auto &image = m_out.image;
    const auto nameOf = [&](std::uint64_t index) -> std::string_view {
        if (index * 4 + 4 > table.size())
            return {};
        ByteReader in(table.subspan(index * 4, 4), "macho");
        const auto number = in.le<std::uint32_t>();
        return (number & kNoSymbol) || number >= m_symbolNames.size() ? std::string_view() : m_symbolNames[number];
    };
    for (const auto &section : m_sections) {
        const bool stubs = section.type == kStubs && section.stubSize > 0;
        if (!stubs && section.type != kPointers && section.type != kLazyPointers)
            continue;
        const std::uint64_t step = stubs ? section.stubSize : image.wide ? 8 : 4;
        const auto count = std::min<std::uint64_t>(section.region.fileSize / step, table.size() / 4);
        for (std::uint64_t i = 0; i < count; ++i) {
            const auto name = nameOf(section.first + i);
            if (name.empty())
                continue;
            const auto import = image.importNumber(name);
            const auto address = section.region.address + i * step;
            if (stubs)
                image.stubs.insert_or_assign(address, import);
            else
                image.pointerSlots.insert_or_assign(address, NativeSlot{import, 0});
        }
    }
}

void MachoReader::readFunctionStarts()
{
    ByteReader in(part(m_starts, "macho-range-invalid", "the function starts"), "macho");
    auto address = m_base;
    while (!in.atEnd()) {
        const auto delta = readUleb(in);
        if (delta == 0 || !in.ok())
            break;
        address += delta;
        const bool thumb = m_out.image.arch == Arch::Arm && (address & 1);
        m_out.image.addFunction(thumb ? address & ~std::uint64_t(1) : address, 0, thumb);
    }
}

/// The export trie: names that the symbol table does not have any more.
void MachoReader::readExports()
{
    const auto trie = part(m_exports, "macho-range-invalid", "the export trie");
    struct Node {
        std::uint64_t offset;
        std::string name;
        int depth;
    };
    std::vector<Node> open{{0, {}, 0}};
    std::set<std::uint64_t> seen{0};
    std::size_t found = 0;
    bool loops = false;
    std::set<std::pair<std::uint64_t, std::string_view>> known;
    for (const auto &symbol : m_out.image.symbols)
        known.emplace(symbol.address, symbol.name);
    std::vector<NativeSymbol> fresh;
    while (!open.empty() && !trie.empty() && found < kMostExports) {
        const auto node = std::move(open.back());
        open.pop_back();
        ByteReader in(trie, "macho");
        in.seek(node.offset);
        const auto size = readUleb(in);
        auto about = in.part(size);
        if (size > 0 && in.ok()) {
            ++found;
            const auto flags = readUleb(about);
            const auto address = m_base + readUleb(about);
            // Re-exports (8) name another library's symbol; 3 holds the kind, 0 is a regular one.
            if (about.ok() && !(flags & 8) && (flags & 3) == 0 && !known.count({address, node.name}))
                fresh.push_back({node.name, address, 0, false, true, false});
        }
        const auto children = in.u8();
        for (unsigned i = 0; i < children && in.ok(); ++i) {
            std::string name = node.name;
            for (char c = static_cast<char>(in.u8()); c != 0 && in.ok() && name.size() < kLongestExport; c = static_cast<char>(in.u8()))
                name += c;
            const auto offset = readUleb(in);
            if (!in.ok() || offset >= trie.size())
                continue;
            if (!seen.insert(offset).second || node.depth >= kDeepestTrie)
                loops = true;
            else
                open.push_back({offset, std::move(name), node.depth + 1});
        }
    }
    if (loops)
        m_notes.warn("macho-export-loop", std::string(m_where), "the export trie points back into itself; each node is read once");
    for (auto &symbol : fresh) {
        const auto *region = m_out.image.regionAt(symbol.address);
        symbol.function = region && region->code && !m_out.image.sections.empty();
        if (symbol.function)
            m_out.image.addFunction(symbol.address, 0, false, symbol.name);
        m_out.image.symbols.push_back(std::move(symbol));
    }
}

}
