// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The steps of readZip(); included by analysis/archive only. Section numbers are those of APPNOTE 6.3.10.

#include "analysis/archive/zip.h"
#include "analysis/base/byte_reader.h"

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace keytrail::archive
{

constexpr std::uint32_t kLocalSignature = 0x04034b50;
constexpr std::uint32_t kCentralSignature = 0x02014b50;
constexpr std::uint32_t kEndSignature = 0x06054b50;
constexpr std::uint32_t kDescriptorSignature = 0x08074b50;
constexpr std::size_t kEndSize = 22;
constexpr std::size_t kLocalSize = 30;
constexpr std::size_t kCentralSize = 46;
constexpr std::uint16_t kStored = 0;
constexpr std::uint16_t kDeflated = 8;
constexpr std::uint16_t kEncrypted = 0x0001;
constexpr std::uint16_t kHasDescriptor = 0x0008;

/// 4.3.16, with what was found at the place it points to.
struct EndRecord {
    std::uint64_t offset = 0;
    std::uint16_t disk = 0, directoryDisk = 0, entriesHere = 0, entries = 0, commentSize = 0;
    std::uint64_t directorySize = 0, directoryOffset = 0;
    std::uint64_t directoryAt = 0; ///< where the directory really begins
    std::uint64_t shift = 0; ///< bytes in front that offsets do not count
    std::uint64_t otherDirectory = 0; ///< one that stands right before the record, where the offset means another
    std::uint64_t zip64Entries = 0;
    bool hasDirectory = false; ///< a directory record stands there, or the archive says it is empty
    bool closes = false; ///< ends, comment included, with the source
    bool zip64 = false, zip64Invalid = false;
};

/// 4.3.7.
struct LocalHeader {
    std::uint16_t flags = 0, method = 0, dosTime = 0, dosDate = 0;
    std::uint32_t crc = 0;
    std::uint64_t packedSize = 0, size = 0;
    std::uint64_t dataOffset = 0;
    std::string name;
    std::string extra;
};

/// 4.5: header ids with their data; `left` counts the bytes that are no whole field.
struct ExtraFields {
    std::optional<Bytes> zip64, unicodePath;
    std::size_t left = 0;
};
ExtraFields readExtraFields(Bytes extra);

class ZipReader
{
public:
    ZipReader(Source &source, Notes &notes)
        : m_source(source)
        , m_notes(notes)
    {
        m_zip.m_source = &source;
    }
    Result<Zip> read();
    void own(std::shared_ptr<Source> source) { m_zip.m_owned = std::move(source); }

private:
    // zip_end.cpp
    std::optional<EndRecord> findEnd();
    void collectEnds(std::uint64_t from, std::uint64_t to);
    std::optional<EndRecord> readEnd(std::uint64_t offset);
    void readZip64(EndRecord &end);
    void locateDirectory(EndRecord &end);
    void checkEnd(const EndRecord &end);
    // zip_directory.cpp
    void readDirectory(const EndRecord &end);
    bool readRecord(ByteReader &in, std::uint64_t at, const EndRecord &end);
    void readRecordExtras(ZipEntry &entry, Bytes extra, Bytes name);
    std::optional<LocalHeader> readLocal(std::uint64_t offset);
    void resolveLocal(ZipEntry &entry, const EndRecord &end);
    void compareHeaders(ZipEntry &entry, const LocalHeader &local);
    void checkDescriptor(const ZipEntry &entry);
    void scanLocalHeaders(std::uint64_t to);
    std::uint64_t addScanned(std::uint64_t offset, const LocalHeader &local);
    // zip_checks.cpp
    void checkEntries();
    void checkName(const ZipEntry &entry);
    void checkDuplicates();
    void checkOverlaps();
    void checkLeading();
    void checkOtherArchives(const EndRecord *used);

    std::uint32_t word(std::uint64_t offset);
    void warn(std::string_view code, const ZipEntry &entry, std::string text)
    {
        m_notes.warn(code, shownName(entry.name), std::move(text));
    }

    Source &m_source;
    Notes &m_notes;
    Zip m_zip;
    std::vector<EndRecord> m_ends;
    std::set<std::uint64_t> m_localOffsets;
};

}
