// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the sources of the ELF reader share.

#include "analysis/base/byte_reader.h"
#include "analysis/base/notes.h"
#include "analysis/code/native_image.h"

#include <map>
#include <string>
#include <vector>

namespace keytrail::code
{

/// Numbers of one ELF file: its class and byte order are in the calls' answers.
class ElfNumbers
{
public:
    ElfNumbers(Bytes bytes, bool wide, bool bigEndian)
        : m_in(bytes, "elf")
        , m_wide(wide)
        , m_big(bigEndian)
    {
    }
    std::uint16_t half() { return m_big ? m_in.be<std::uint16_t>() : m_in.le<std::uint16_t>(); }
    std::uint32_t word() { return m_big ? m_in.be<std::uint32_t>() : m_in.le<std::uint32_t>(); }
    std::uint64_t xword() { return m_big ? m_in.be<std::uint64_t>() : m_in.le<std::uint64_t>(); }
    /// An address, offset or size.
    std::uint64_t native() { return m_wide ? xword() : word(); }
    ByteReader &in() { return m_in; }

private:
    ByteReader m_in;
    bool m_wide, m_big;
};

struct ElfSection {
    std::uint32_t name = 0, type = 0, link = 0;
    std::uint64_t flags = 0, address = 0, offset = 0, size = 0, entry = 0;
};

class ElfReader
{
public:
    ElfReader(Bytes file, std::string_view where, Notes &notes)
        : m_file(file)
        , m_where(where)
        , m_notes(notes)
    {
    }
    Result<NativeImage> read();

private:
    // elf.cpp: header, segments, sections, dynamic section
    bool readHeader();
    void readSegments();
    void readSections();
    void readDynamic(std::uint64_t offset, std::uint64_t size);
    void readLibraries();

    // elf_symbols.cpp
    void readSymbols();
    std::uint64_t dynamicSymbolCount() const;
    std::uint64_t countByHash(std::uint64_t address) const;
    std::uint64_t countByGnuHash(std::uint64_t address) const;
    void readSymbolTable(Bytes table, Bytes strings, bool dynamic);
    void addSymbol(std::string_view name, std::uint64_t value, std::uint64_t size, std::uint8_t info, std::uint16_t section, bool dynamic);

    // elf_relocations.cpp
    void readRelocations();
    void readTable(Bytes table, bool withAddend);
    void readPacked(Bytes table, bool withAddend);
    void readRelative(Bytes table);
    void relocate(std::uint64_t place, std::uint32_t type, std::uint32_t symbol, std::int64_t addend, bool withAddend);

    void lost(std::string_view what);
    std::string_view nameAt(Bytes strings, std::uint64_t offset) const;
    ElfNumbers numbers(Bytes bytes) const { return ElfNumbers(bytes, m_image.wide, m_image.bigEndian); }
    std::uint64_t tag(std::uint64_t number) const;
    /// The part of the file, clamped; a note where it does not lie inside.
    Bytes part(std::uint64_t offset, std::uint64_t size, std::string_view what);

    Bytes m_file;
    std::string_view m_where;
    Notes &m_notes;
    NativeImage m_image;
    std::uint16_t m_type = 0, m_machine = 0;
    std::uint64_t m_entry = 0, m_segmentsAt = 0, m_sectionsAt = 0;
    std::uint16_t m_segmentSize = 0, m_segmentCount = 0, m_sectionSize = 0, m_sectionCount = 0, m_namesIndex = 0;
    std::vector<ElfSection> m_sections;
    std::map<std::uint64_t, std::uint64_t> m_tags;
    std::vector<std::uint64_t> m_needed;
    std::uint64_t m_unwindAt = 0, m_unwindSize = 0, m_indexAt = 0, m_indexSize = 0;
    struct DynamicSymbol {
        std::uint32_t import = kNoImport;
        std::uint64_t value = 0;
    };
    std::vector<DynamicSymbol> m_dynamicSymbols; ///< by their number, for relocations
};

/// Function starts of the unwind tables: .eh_frame by its header's table (LSB 5.0, 10.6), .ARM.exidx (EHABI 6).
void addUnwindFunctions(NativeImage &image, std::uint64_t headerAddress, std::uint64_t headerSize);
void addIndexFunctions(NativeImage &image, std::uint64_t address, std::uint64_t size);

}
