// SPDX-License-Identifier: GPL-3.0-or-later
// What the loader writes into the image: pointers to imports and to the image itself.
#include "analysis/code/elf_reader.h"

#include <algorithm>
#include <fmt/format.h>

namespace keytrail::code
{
namespace
{

constexpr std::uint64_t kPltSize = 2, kRela = 7, kRelaSize = 8, kRel = 17, kRelSize = 18, kPltKind = 20, kPlt = 23;
constexpr std::uint64_t kRelrSize = 35, kRelr = 36, kAndroidRelr = 0x6fffe000, kAndroidRelrSize = 0x6fffe001;
constexpr std::uint64_t kAndroidRel = 0x6000000f, kAndroidRelSize = 0x60000010, kAndroidRela = 0x60000011, kAndroidRelaSize = 0x60000012;
constexpr std::size_t kMostSlots = 4 << 20; // pointers of one image; a library of 100 MB has half a million

enum class Use { None, Symbol, Relative };

Use useOf(Arch arch, std::uint32_t type)
{
    switch (arch) {
    case Arch::Arm64:
        return type == 257 || type == 1025 || type == 1026 ? Use::Symbol : type == 1027 || type == 1032 ? Use::Relative : Use::None;
    case Arch::X86_64:
        return type == 1 || type == 6 || type == 7 ? Use::Symbol : type == 8 || type == 37 ? Use::Relative : Use::None;
    case Arch::X86:
        return type == 1 || type == 6 || type == 7 ? Use::Symbol : type == 8 || type == 42 ? Use::Relative : Use::None;
    case Arch::Arm:
        return type == 2 || type == 21 || type == 22 ? Use::Symbol : type == 23 || type == 160 ? Use::Relative : Use::None;
    default:
        return Use::None;
    }
}

}

void ElfReader::relocate(std::uint64_t place, std::uint32_t type, std::uint32_t symbol, std::int64_t addend, bool withAddend)
{
    const auto use = useOf(m_image.arch, type);
    if (use == Use::None || m_image.pointerSlots.size() >= kMostSlots)
        return;
    if (!withAddend)
        addend = static_cast<std::int64_t>(m_image.wide ? m_image.word64(place).value_or(0) : m_image.word32(place).value_or(0));
    NativeSlot slot;
    if (use == Use::Relative) {
        slot.target = static_cast<std::uint64_t>(addend);
    } else {
        if (symbol >= m_dynamicSymbols.size())
            return;
        slot.import = m_dynamicSymbols[symbol].import;
        // A slot of the procedure linkage table holds the way to the loader, no addend.
        const bool plain = withAddend || type == 1 || type == 2;
        slot.target = m_dynamicSymbols[symbol].value + (plain ? static_cast<std::uint64_t>(addend) : 0);
    }
    if (m_image.arch == Arch::Arm && slot.import == kNoImport && (slot.target & 1) && m_image.isCode(slot.target)) {
        slot.target &= ~std::uint64_t(1);
        m_image.addFunction(slot.target, 0, true);
    } else if (slot.import == kNoImport && m_image.isCode(slot.target) && m_image.arch != Arch::Arm) {
        m_image.addFunction(slot.target);
    }
    m_image.pointerSlots.insert_or_assign(place, slot);
}

void ElfReader::readTable(Bytes table, bool withAddend)
{
    const std::size_t entry = (m_image.wide ? 16 : 8) + (withAddend ? (m_image.wide ? 8 : 4) : 0);
    for (std::size_t at = 0; at + entry <= table.size(); at += entry) {
        auto in = numbers(table.subspan(at, entry));
        const auto place = in.native(), info = in.native();
        const auto addend = withAddend ? (m_image.wide ? static_cast<std::int64_t>(in.xword()) : static_cast<std::int32_t>(in.word())) : 0;
        const auto type = static_cast<std::uint32_t>(m_image.wide ? info : info & 0xff);
        relocate(place, type, static_cast<std::uint32_t>(m_image.wide ? info >> 32 : info >> 8), addend, withAddend);
    }
}

// Android's packed form: "APS2", then signed LEB128 numbers in groups that share what their flags say.
void ElfReader::readPacked(Bytes table, bool withAddend)
{
    ByteReader in(table, "elf");
    if (in.text(4) != "APS2")
        return;
    const auto number = [&in] {
        std::uint64_t value = 0;
        for (unsigned shift = 0; in.ok() && shift < 64; shift += 7) {
            const auto byte = in.u8();
            value |= std::uint64_t(byte & 0x7f) << shift;
            if (!(byte & 0x80)) {
                if ((byte & 0x40) && shift + 7 < 64)
                    value |= ~std::uint64_t(0) << (shift + 7);
                break;
            }
        }
        return value;
    };
    const auto total = std::min<std::uint64_t>(number(), kMostSlots);
    auto place = number();
    std::int64_t addend = 0;
    for (std::uint64_t done = 0; done < total && in.ok();) {
        const auto size = number(), flags = number();
        const bool sameInfo = flags & 1, sameStep = flags & 2, sameAddend = flags & 4, hasAddend = flags & 8;
        const auto step = sameStep ? number() : 0;
        auto info = sameInfo ? number() : 0;
        if (hasAddend && sameAddend)
            addend += static_cast<std::int64_t>(number());
        if (!hasAddend)
            addend = 0;
        if (size == 0)
            break;
        for (std::uint64_t i = 0; i < size && done < total && in.ok(); ++i, ++done) {
            place += sameStep ? step : number();
            info = sameInfo ? info : number();
            if (hasAddend && !sameAddend)
                addend = static_cast<std::int64_t>(static_cast<std::uint64_t>(addend) + number());
            const auto type = static_cast<std::uint32_t>(m_image.wide ? info : info & 0xff);
            relocate(place, type, static_cast<std::uint32_t>(m_image.wide ? info >> 32 : info >> 8), addend, withAddend);
        }
    }
}

// RELR: an even word is a place, an odd one a bit map of the words that follow the last place. The words hold their targets.
void ElfReader::readRelative(Bytes table)
{
    const std::uint64_t size = m_image.wide ? 8 : 4;
    const auto type = m_image.arch == Arch::Arm64 ? 1027u : m_image.arch == Arch::Arm ? 23u : 8u;
    auto in = numbers(table);
    std::uint64_t next = 0;
    const auto add = [&](std::uint64_t place) {
        const auto held = m_image.wide ? m_image.word64(place).value_or(0) : m_image.word32(place).value_or(0);
        if (held != 0)
            relocate(place, type, 0, static_cast<std::int64_t>(held), true);
    };
    while (in.in().left() >= size) {
        const auto word = in.native();
        if (!(word & 1)) {
            add(word);
            next = word + size;
            continue;
        }
        for (unsigned bit = 1; bit < size * 8; ++bit) {
            if (word >> bit & 1)
                add(next + (bit - 1) * size);
        }
        next += (size * 8 - 1) * size;
    }
}

void ElfReader::readRelocations()
{
    const auto table = [&](std::uint64_t addressTag, std::uint64_t sizeTag, std::string_view what) {
        const auto address = tag(addressTag), size = tag(sizeTag);
        if (address == 0 || size == 0)
            return Bytes();
        const auto found = m_image.at(address, size);
        if (found.size() < size)
            lost(fmt::format("{} at 0x{:x} with {} bytes reach outside the file", what, address, size));
        return found;
    };
    readTable(table(kRela, kRelaSize, "relocations"), true);
    readTable(table(kRel, kRelSize, "relocations"), false);
    readTable(table(kPlt, kPltSize, "relocations of the procedure linkage table"), tag(kPltKind) == kRela);
    readPacked(table(kAndroidRela, kAndroidRelaSize, "packed relocations"), true);
    readPacked(table(kAndroidRel, kAndroidRelSize, "packed relocations"), false);
    readRelative(table(kRelr, kRelrSize, "relative relocations"));
    readRelative(table(kAndroidRelr, kAndroidRelrSize, "relative relocations"));
}

}
