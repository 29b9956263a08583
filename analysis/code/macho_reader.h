// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the sources of the Mach-O reader share.

#include "analysis/base/byte_reader.h"
#include "analysis/code/macho.h"

#include <map>
#include <set>

namespace keytrail::code
{

/// One slice. Numbers are little-endian: no machine with the other order is read beyond its header.
class MachoReader
{
public:
    MachoReader(Bytes slice, std::uint64_t fileOffset, std::string_view where, Notes &notes)
        : m_slice(slice)
        , m_fileOffset(fileOffset)
        , m_where(where)
        , m_notes(notes)
    {
    }
    Result<MachoSlice> read();

private:
    struct Range {
        std::uint64_t offset = 0, size = 0;
    };
    struct Section {
        NativeRegion region;
        std::uint32_t type = 0, first = 0, stubSize = 0; ///< reserved1 and reserved2
    };

    // macho.cpp
    bool readHeader();
    void readCommands();
    void readCommand(std::uint32_t command, ByteReader in);
    void readSegment(ByteReader &in, bool wide);
    void readLibrary(ByteReader in, std::size_t size);
    void readEncryption(ByteReader &in);
    void lost(std::string_view code, std::string_view what);
    /// The part of the slice, clamped; a note where it does not lie inside.
    Bytes part(Range range, std::string_view code, std::string_view what);

    // macho_symbols.cpp
    void readSymbols();
    void readIndirectSymbols();
    void readFunctionStarts();
    void readExports();

    // macho_binds.cpp
    void readBinds(Range range, std::string_view what);
    void readChained();
    void readChainedSegment(ByteReader in, std::uint32_t imports);
    void readChainedImports(Bytes table, std::uint32_t count, std::uint32_t format, Bytes names);
    /// Follows one chain from `address`; false where it leads nowhere.
    bool followChain(std::uint64_t address, std::uint64_t end, unsigned format);
    void bindSlot(std::uint64_t address, std::string_view name);
    bool spend();

    // macho_signature.cpp
    void readSignature();

    Bytes m_slice;
    std::uint64_t m_fileOffset;
    std::string_view m_where;
    Notes &m_notes;
    MachoSlice m_out;
    std::uint32_t m_commands = 0, m_commandsSize = 0;
    std::vector<Section> m_sections;
    std::vector<std::pair<std::uint64_t, std::uint64_t>> m_segmentOrder; ///< address and size, in the order of the commands
    std::vector<bool> m_sectionIsCode; ///< by number, from 1
    std::uint64_t m_base = 0; ///< address of the header
    Range m_symbols, m_strings, m_indirect, m_starts, m_exports, m_bind, m_weakBind, m_lazyBind, m_chained, m_signature;
    std::vector<std::string> m_symbolNames; ///< of undefined symbols by number; empty for others
    std::vector<NativeSlot> m_chainImports; ///< what the ordinals of the fixups stand for
    std::map<std::string, std::uint64_t, std::less<>> m_defined; ///< external symbols of the image itself
    std::uint64_t m_budget = 0; ///< pointers that binds and fixups may still write
};

/// A ULEB128 of at most ten bytes; fails the reader where it is longer.
std::uint64_t readUleb(ByteReader &in);

}
