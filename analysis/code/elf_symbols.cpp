// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/elf_reader.h"

#include <algorithm>
#include <fmt/format.h>

namespace keytrail::code
{
namespace
{

constexpr std::uint64_t kHash = 4, kElfSymbolsStrings = 5, kSymbols = 6, kElfSymbolsStringsSize = 10, kGnuHash = 0x6ffffef5;
constexpr std::uint32_t kSymbolTable = 2, kDynamicSymbolTable = 11;
constexpr std::uint8_t kFunctionSymbol = 2, kSectionSymbol = 3, kFileSymbol = 4, kIndirect = 10;
constexpr std::uint64_t kMostSymbols = 1 << 22; // beyond any library that was met; the bytes bound the count as well

}

std::uint64_t ElfReader::countByHash(std::uint64_t address) const
{
    auto in = numbers(m_image.at(address, 8));
    (void)in.word();
    const auto chains = in.word();
    return in.in().ok() ? chains : 0;
}

std::uint64_t ElfReader::countByGnuHash(std::uint64_t address) const
{
    auto head = numbers(m_image.at(address, 16));
    const auto buckets = head.word(), first = head.word(), filters = head.word();
    const std::uint64_t bucketsAt = address + 16 + std::uint64_t(filters) * (m_image.wide ? 8 : 4);
    const auto table = m_image.at(bucketsAt, std::uint64_t(buckets) * 4);
    auto in = numbers(table);
    std::uint32_t last = 0;
    while (in.in().left() >= 4)
        last = std::max(last, in.word());
    if (!head.in().ok() || last < first)
        return first;
    // The chain of the last bucket ends where the low bit is set.
    auto chain = numbers(m_image.at(bucketsAt + std::uint64_t(buckets) * 4 + std::uint64_t(last - first) * 4, kMostSymbols * 4));
    std::uint64_t count = last;
    while (chain.in().left() >= 4) {
        ++count;
        if (chain.word() & 1)
            break;
    }
    return count;
}

std::uint64_t ElfReader::dynamicSymbolCount() const
{
    std::uint64_t count = 0;
    if (const auto hash = tag(kHash))
        count = countByHash(hash);
    if (const auto hash = tag(kGnuHash))
        count = std::max(count, countByGnuHash(hash));
    for (const auto &section : m_sections) {
        if (section.type == kDynamicSymbolTable && section.address == tag(kSymbols) && section.entry > 0)
            count = std::max(count, section.size / section.entry);
    }
    // Without any of them: linkers put the names behind the symbols.
    if (count == 0 && tag(kElfSymbolsStrings) > tag(kSymbols))
        count = (tag(kElfSymbolsStrings) - tag(kSymbols)) / (m_image.wide ? 24 : 16);
    return std::min(count, kMostSymbols);
}

void ElfReader::addSymbol(
    std::string_view name, std::uint64_t value, std::uint64_t size, std::uint8_t info, std::uint16_t section, bool dynamic)
{
    const auto type = info & 15, binding = info >> 4;
    if (section == 0) {
        if (!name.empty() && (dynamic || m_type == 1)) {
            const auto number = m_image.importNumber(name);
            if (dynamic)
                m_dynamicSymbols.back().import = number;
        }
        return;
    }
    const bool reserved = section >= 0xff00 && section != 0xffff;
    if (type == kSectionSymbol || type == kFileSymbol || reserved || name.empty() || m_type == 1 || name.front() == '$')
        return;
    NativeSymbol symbol;
    symbol.name = name;
    symbol.function = type == kFunctionSymbol || type == kIndirect;
    symbol.thumb = symbol.function && m_image.arch == Arch::Arm && (value & 1);
    symbol.address = symbol.thumb ? value & ~std::uint64_t(1) : value;
    symbol.size = size;
    symbol.exported = dynamic && binding != 0;
    if (symbol.function)
        m_image.addFunction(symbol.address, size, symbol.thumb, symbol.name);
    m_image.symbols.push_back(std::move(symbol));
}

void ElfReader::readSymbolTable(Bytes table, Bytes strings, bool dynamic)
{
    const std::size_t entry = m_image.wide ? 24 : 16;
    std::size_t unreadable = 0;
    for (std::size_t at = 0; at + entry <= table.size(); at += entry) {
        auto in = numbers(table.subspan(at, entry));
        const auto nameOffset = in.word();
        std::uint64_t value = 0, size = 0;
        std::uint8_t info = 0;
        std::uint16_t section = 0;
        if (m_image.wide) {
            info = in.in().u8();
            in.in().skip(1);
            section = in.half();
            value = in.xword();
            size = in.xword();
        } else {
            value = in.word();
            size = in.word();
            info = in.in().u8();
            in.in().skip(1);
            section = in.half();
        }
        if (dynamic)
            m_dynamicSymbols.push_back({kNoImport, value});
        unreadable += nameOffset >= strings.size() && nameOffset > 0;
        if (at > 0)
            addSymbol(nameAt(strings, nameOffset), value, size, info, section, dynamic);
    }
    if (unreadable > 0)
        lost(fmt::format("{} symbols have their names outside the string table", unreadable));
}

void ElfReader::readSymbols()
{
    const std::uint64_t entry = m_image.wide ? 24 : 16;
    if (const auto address = tag(kSymbols)) {
        const auto count = dynamicSymbolCount();
        const auto table = m_image.at(address, count * entry);
        if (table.size() < count * entry)
            lost(fmt::format("the symbol table at 0x{:x} with {} symbols reaches outside the file", address, count));
        readSymbolTable(table, m_image.at(tag(kElfSymbolsStrings), tag(kElfSymbolsStringsSize)), true);
    }
    for (const auto &section : m_sections) {
        // The loader does not look at the section table: its symbols stand where the loader's are missing, or are the static ones.
        const bool dynamic = section.type == kDynamicSymbolTable && m_dynamicSymbols.empty();
        if ((section.type != kSymbolTable && !dynamic) || section.link >= m_sections.size())
            continue;
        const auto &strings = m_sections[section.link];
        readSymbolTable(part(section.offset, std::min(section.size, kMostSymbols * entry), "a symbol table"),
            part(strings.offset, strings.size, "the names of a symbol table"), dynamic);
    }
}

}
