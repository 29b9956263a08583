// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/elf.h"

#include "analysis/base/utf8.h"
#include "analysis/code/elf_reader.h"

#include <algorithm>
#include <fmt/format.h>

namespace keytrail::code
{
namespace
{

constexpr std::size_t kHeader64 = 64, kHeader32 = 52;
constexpr std::uint32_t kLoad = 1, kDynamic = 2, kUnwindHeader = 0x6474e550, kArmIndex = 0x70000001;
constexpr std::uint32_t kNoBits = 8;
constexpr std::uint64_t kSectionWrite = 1, kSectionAlloc = 2, kSectionCode = 4;
constexpr std::uint64_t kNeeded = 1, kPltGot = 3, kStrings = 5, kStringsSize = 10;
constexpr std::size_t kMostTags = 4096; // of a dynamic section; real ones have some thirty

Arch archOf(std::uint16_t machine)
{
    switch (machine) {
    case 3:
        return Arch::X86;
    case 8:
    case 10:
        return Arch::Mips;
    case 40:
        return Arch::Arm;
    case 62:
        return Arch::X86_64;
    case 183:
        return Arch::Arm64;
    default:
        return Arch::Other;
    }
}

}

bool sniffElf(Bytes head)
{
    return asText(head).starts_with("\x7f"
                                    "ELF");
}

Result<NativeImage> readElf(Bytes file, std::string_view where, Notes &notes)
{
    return ElfReader(file, where, notes).read();
}

void ElfReader::lost(std::string_view what)
{
    m_notes.lost("elf-invalid", std::string(m_where), std::string(what));
}

std::uint64_t ElfReader::tag(std::uint64_t number) const
{
    const auto at = m_tags.find(number);
    return at == m_tags.end() ? 0 : at->second;
}

std::string_view ElfReader::nameAt(Bytes strings, std::uint64_t offset) const
{
    if (offset >= strings.size())
        return {};
    const auto rest = asText(strings).substr(offset);
    return rest.substr(0, rest.find('\0'));
}

Bytes ElfReader::part(std::uint64_t offset, std::uint64_t size, std::string_view what)
{
    if (offset <= m_file.size() && size <= m_file.size() - offset)
        return m_file.subspan(offset, size);
    lost(fmt::format("{} at 0x{:x} with {} bytes lies outside the file; what is inside is read", what, offset, size));
    return offset < m_file.size() ? m_file.subspan(offset) : Bytes();
}

bool ElfReader::readHeader()
{
    if (!sniffElf(m_file) || m_file.size() < kHeader32)
        return false;
    const auto wide = std::to_integer<int>(m_file[4]), order = std::to_integer<int>(m_file[5]);
    if ((wide != 1 && wide != 2) || (order != 1 && order != 2) || (wide == 2 && m_file.size() < kHeader64))
        return false;
    m_image.format = "elf";
    m_image.wide = wide == 2;
    m_image.bigEndian = order == 2;
    m_image.bytes = m_file;
    auto in = numbers(m_file);
    in.in().skip(16);
    m_type = in.half();
    m_machine = in.half();
    (void)in.word();
    m_entry = in.native();
    m_segmentsAt = in.native();
    m_sectionsAt = in.native();
    (void)in.word();
    (void)in.half();
    m_segmentSize = in.half();
    m_segmentCount = in.half();
    m_sectionSize = in.half();
    m_sectionCount = in.half();
    m_namesIndex = in.half();
    m_image.arch = archOf(m_machine);
    return in.in().ok();
}

void ElfReader::readSegments()
{
    const std::uint16_t least = m_image.wide ? 56 : 32;
    if (m_segmentCount == 0)
        return;
    if (m_segmentSize < least)
        return lost(fmt::format("the program header's entries are {} bytes long; none is read", m_segmentSize));
    const auto table = part(m_segmentsAt, std::uint64_t(m_segmentSize) * m_segmentCount, "the program header");
    std::uint64_t dynamicAt = 0, dynamicSize = 0;
    for (std::size_t at = 0; at + m_segmentSize <= table.size(); at += m_segmentSize) {
        auto in = numbers(table.subspan(at, m_segmentSize));
        NativeRegion one;
        const auto type = in.word();
        auto flags = m_image.wide ? in.word() : 0;
        one.offset = in.native();
        one.address = in.native();
        (void)in.native();
        one.fileSize = in.native();
        one.size = in.native();
        flags = m_image.wide ? flags : in.word();
        if (type == kDynamic) {
            dynamicAt = one.offset;
            dynamicSize = one.fileSize;
        } else if (type == kUnwindHeader) {
            m_unwindAt = one.address;
            m_unwindSize = one.size;
        } else if (type == kArmIndex && m_image.arch == Arch::Arm) {
            m_indexAt = one.address;
            m_indexSize = one.size;
        }
        if (type != kLoad)
            continue;
        if (one.offset > m_file.size() || one.fileSize > m_file.size() - one.offset) {
            lost(fmt::format("the segment at 0x{:x} reaches beyond the end of the file", one.address));
            one.offset = std::min<std::uint64_t>(one.offset, m_file.size());
            one.fileSize = m_file.size() - one.offset;
        }
        one.size = std::max(one.size, one.fileSize);
        one.code = flags & 1;
        one.writable = flags & 2;
        m_image.segments.push_back(one);
    }
    std::sort(m_image.segments.begin(), m_image.segments.end(),
        [](const NativeRegion &a, const NativeRegion &b) { return a.address < b.address; });
    if (dynamicSize > 0)
        readDynamic(dynamicAt, dynamicSize);
}

void ElfReader::readSections()
{
    const std::uint16_t least = m_image.wide ? 64 : 40;
    if (m_sectionCount == 0 || m_sectionsAt == 0)
        return;
    if (m_sectionSize < least || m_sectionsAt >= m_file.size())
        return lost("the section header lies outside the file; sections are left out");
    const auto table = part(m_sectionsAt, std::uint64_t(m_sectionSize) * m_sectionCount, "the section header");
    for (std::size_t at = 0; at + m_sectionSize <= table.size(); at += m_sectionSize) {
        auto in = numbers(table.subspan(at, m_sectionSize));
        ElfSection one;
        one.name = in.word();
        one.type = in.word();
        one.flags = in.native();
        one.address = in.native();
        one.offset = in.native();
        one.size = in.native();
        one.link = in.word();
        (void)in.word();
        (void)in.native();
        one.entry = in.native();
        m_sections.push_back(one);
    }
    const auto names = m_namesIndex < m_sections.size() && m_sections[m_namesIndex].type != kNoBits
        ? part(m_sections[m_namesIndex].offset, m_sections[m_namesIndex].size, "the section names")
        : Bytes();
    for (const auto &one : m_sections) {
        if (!(one.flags & kSectionAlloc) || one.size == 0 || m_type == 1)
            continue;
        NativeRegion region{std::string(nameAt(names, one.name)), one.address, one.size, one.offset, one.type == kNoBits ? 0 : one.size,
            (one.flags & kSectionCode) != 0, (one.flags & kSectionWrite) != 0};
        if (region.fileSize > 0 && (region.offset > m_file.size() || region.fileSize > m_file.size() - region.offset)) {
            lost(fmt::format("the section {} reaches beyond the end of the file", visible(region.name)));
            region.offset = std::min<std::uint64_t>(region.offset, m_file.size());
            region.fileSize = m_file.size() - region.offset;
        }
        m_image.sections.push_back(std::move(region));
    }
    std::sort(m_image.sections.begin(), m_image.sections.end(),
        [](const NativeRegion &a, const NativeRegion &b) { return a.address < b.address; });
}

void ElfReader::readDynamic(std::uint64_t offset, std::uint64_t size)
{
    auto in = numbers(part(offset, size, "the dynamic section"));
    const std::size_t entry = m_image.wide ? 16 : 8;
    for (std::size_t count = 0; count < kMostTags && in.in().left() >= entry; ++count) {
        const auto number = in.native(), value = in.native();
        if (number == 0)
            break;
        if (number == kNeeded)
            m_needed.push_back(value);
        else
            m_tags.emplace(number, value);
    }
    m_image.globalOffsetTable = tag(kPltGot);
}

void ElfReader::readLibraries()
{
    const auto strings = m_image.at(tag(kStrings), tag(kStringsSize));
    for (const auto offset : m_needed) {
        const auto name = nameAt(strings, offset);
        if (!name.empty())
            m_image.libraries.emplace_back(name);
    }
}

Result<NativeImage> ElfReader::read()
{
    if (!readHeader())
        return Error{m_file.size() < kHeader64 ? Fault::Truncated : Fault::Malformed, 0, "elf"};
    readSegments();
    readSections();
    readLibraries();
    readSymbols();
    readRelocations();
    if (m_entry != 0 && m_image.arch != Arch::Arm)
        m_image.addFunction(m_entry);
    addUnwindFunctions(m_image, m_unwindAt, m_unwindSize);
    addIndexFunctions(m_image, m_indexAt, m_indexSize);
    m_image.finish();
    return std::move(m_image);
}

}
