// SPDX-License-Identifier: GPL-3.0-or-later
// End of central directory record and its zip64 kin (4.3.14 to 4.3.16).
#include "analysis/archive/zip_reader.h"

#include <algorithm>
#include <fmt/format.h>

namespace keytrail::archive
{
namespace
{

/// The record and its longest comment: Android looks no further back.
constexpr std::uint64_t kTail = kEndSize + 0xffff;
/// How far back an end record is looked for where bytes were added behind the archive.
constexpr std::uint64_t kLongestTail = 16 << 20;
/// Look-alikes of the signature that are looked at, in one window.
constexpr std::size_t kMostEnds = 1000;
constexpr std::uint32_t kZip64LocatorSignature = 0x07064b50;
constexpr std::uint32_t kZip64EndSignature = 0x06064b50;
constexpr std::size_t kZip64LocatorSize = 20;
constexpr std::size_t kZip64EndSize = 56;
constexpr std::size_t kWindow = 1 << 20;

}

std::uint32_t ZipReader::word(std::uint64_t offset)
{
    const auto bytes = readAll(m_source, offset, 4, 4);
    return ByteReader(asBytes(bytes), "zip").le<std::uint32_t>();
}

std::optional<EndRecord> ZipReader::readEnd(std::uint64_t offset)
{
    const auto bytes = readAll(m_source, offset, kEndSize, kEndSize);
    ByteReader in(asBytes(bytes), "zip", offset);
    EndRecord end;
    end.offset = offset;
    if (in.le<std::uint32_t>() != kEndSignature)
        return {};
    end.disk = in.le<std::uint16_t>();
    end.directoryDisk = in.le<std::uint16_t>();
    end.entriesHere = in.le<std::uint16_t>();
    end.entries = in.le<std::uint16_t>();
    end.directorySize = in.le<std::uint32_t>();
    end.directoryOffset = in.le<std::uint32_t>();
    end.commentSize = in.le<std::uint16_t>();
    if (!in.ok())
        return {};
    end.closes = offset + kEndSize + end.commentSize == m_source.size();
    readZip64(end);
    locateDirectory(end);
    return end;
}

void ZipReader::readZip64(EndRecord &end)
{
    if (end.offset < kZip64LocatorSize || word(end.offset - kZip64LocatorSize) != kZip64LocatorSignature)
        return;
    const auto locator = readAll(m_source, end.offset - kZip64LocatorSize, kZip64LocatorSize, kZip64LocatorSize);
    ByteReader in(asBytes(locator), "zip");
    in.skip(8);
    const auto at = in.le<std::uint64_t>();
    const auto bytes = at < end.offset ? readAll(m_source, at, kZip64EndSize, kZip64EndSize) : std::string();
    ByteReader record(asBytes(bytes), "zip");
    if (record.le<std::uint32_t>() != kZip64EndSignature) {
        end.zip64Invalid = true;
        return;
    }
    record.skip(20);
    const auto here = record.le<std::uint64_t>(), entries = record.le<std::uint64_t>();
    const auto size = record.le<std::uint64_t>(), offset = record.le<std::uint64_t>();
    // Compared by subtraction: the numbers may be near 2^64.
    if (!record.ok() || here != entries || offset > at || size > at - offset || entries > size / kCentralSize) {
        end.zip64Invalid = true;
        return;
    }
    end.zip64 = true;
    end.zip64Entries = entries;
    if (end.directorySize == 0xffffffff)
        end.directorySize = size;
    if (end.directoryOffset == 0xffffffff)
        end.directoryOffset = offset;
}

void ZipReader::locateDirectory(EndRecord &end)
{
    const auto limit = end.offset;
    if (end.directoryOffset < limit && word(end.directoryOffset) == kCentralSignature) {
        end.directoryAt = end.directoryOffset;
        end.hasDirectory = true;
        // Android takes the offset as it stands; readers that count back from the end record see another directory.
        const auto back = limit - std::min(limit, end.directorySize);
        if (back != end.directoryOffset && end.directorySize > 0 && word(back) == kCentralSignature)
            end.otherDirectory = back;
        return;
    }
    for (const auto between : {std::uint64_t(0), std::uint64_t(kZip64LocatorSize + kZip64EndSize)}) {
        if (end.directorySize == 0 || end.directorySize > limit || between > limit - end.directorySize)
            continue;
        const auto at = limit - between - end.directorySize;
        if (at > end.directoryOffset && word(at) == kCentralSignature) {
            end.directoryAt = at;
            end.shift = at - end.directoryOffset;
            end.hasDirectory = true;
            return;
        }
    }
    end.directoryAt = std::min(end.directoryOffset, limit);
    end.hasDirectory = end.entries == 0 && end.directorySize == 0;
}

void ZipReader::collectEnds(std::uint64_t from, std::uint64_t to)
{
    for (auto high = to; high > from && m_ends.size() < kMostEnds;) {
        const auto low = high - from > kWindow ? high - kWindow : from;
        // Three bytes more, so that a signature across the border is seen.
        const auto bytes = readAll(m_source, low, high - low + 3, kWindow + 3);
        for (auto at = bytes.rfind("PK\x05\x06"); at != std::string::npos && m_ends.size() < kMostEnds;
             at = at == 0 ? std::string::npos : bytes.rfind("PK\x05\x06", at - 1)) {
            if (low + at < high) {
                if (auto end = readEnd(low + at))
                    m_ends.push_back(*end);
            }
        }
        high = low;
    }
}

std::optional<EndRecord> ZipReader::findEnd()
{
    const auto size = m_source.size();
    const auto near = size > kTail ? size - kTail : 0;
    collectEnds(near, size);
    const auto usable = [](const EndRecord &end) { return end.hasDirectory; };
    if (std::none_of(m_ends.begin(), m_ends.end(), usable) && near > 0)
        collectEnds(size > kLongestTail ? size - kLongestTail : 0, near);
    // The last one first. Android takes the last signature and asks that it closes with the file.
    for (const auto &end : m_ends) {
        if (end.closes && end.hasDirectory)
            return end;
    }
    const auto found = std::find_if(m_ends.begin(), m_ends.end(), usable);
    if (found != m_ends.end())
        return *found;
    return {};
}

void ZipReader::checkEnd(const EndRecord &end)
{
    const auto where = fmt::format("@0x{:x}", end.offset);
    const auto behind = m_source.size() - end.offset - kEndSize;
    if (end.commentSize > behind)
        m_notes.warn(
            "zip-comment-invalid", where, fmt::format("the end record states a comment of {} bytes, {} follow", end.commentSize, behind));
    else if (end.commentSize < behind)
        m_notes.warn("zip-trailing-data", where,
            fmt::format("{} bytes follow the archive; Android refuses such a package", behind - end.commentSize));
    if (end.disk != 0 || end.directoryDisk != 0 || end.entriesHere != end.entries)
        m_notes.warn("zip-disk-number", where,
            fmt::format("the end record speaks of disks {} and {}; read as one file", end.disk, end.directoryDisk));
    if (end.otherDirectory > 0)
        m_notes.warn("zip-several-archives", fmt::format("@0x{:x}", end.otherDirectory),
            "another directory stands before the end record; the one at the stated offset is read, as Android does");
    if (end.zip64Invalid)
        m_notes.warn(
            "zip-zip64-invalid", where, "the zip64 end record lies outside the file or contradicts itself; the 32-bit record is used");
    if (end.shift > 0)
        m_notes.warn("zip-leading-data", "@0x0",
            fmt::format("data before archive: {} bytes that no offset counts; Android refuses such a package", end.shift));
}

}
