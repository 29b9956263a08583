// SPDX-License-Identifier: GPL-3.0-or-later
// Central directory (4.3.12), local headers (4.3.7), data descriptors (4.3.9) and extra fields (4.5).
#include "analysis/archive/inflate.h"
#include "analysis/archive/zip_reader.h"

#include <algorithm>
#include <fmt/format.h>

namespace keytrail::archive
{
namespace
{

/// The directory is read in one piece; half a million entries with long names fit.
constexpr std::uint64_t kLargestDirectory = 128 << 20;
/// Alignment fields reach 16 KiB; beyond twice that an extra field is there to trouble readers.
constexpr std::size_t kLargeExtra = 32 << 10;
constexpr std::uint16_t kZip64Id = 0x0001;
constexpr std::uint16_t kUnicodePathId = 0x7075;
constexpr std::size_t kScanWindow = 1 << 20;

}

ExtraFields readExtraFields(Bytes extra)
{
    ExtraFields fields;
    ByteReader in(extra, "zip");
    while (in.left() >= 4) {
        const auto begin = in.position();
        const auto id = in.le<std::uint16_t>();
        const auto size = in.le<std::uint16_t>();
        if (size > in.left()) {
            in.seek(begin);
            break;
        }
        const auto data = in.take(size);
        if (id == kZip64Id && !fields.zip64)
            fields.zip64 = data;
        if (id == kUnicodePathId && !fields.unicodePath)
            fields.unicodePath = data;
    }
    // Alignment tools fill up with zero bytes; those are no field and no fault.
    const auto rest = extra.subspan(in.position());
    if (std::any_of(rest.begin(), rest.end(), [](std::byte byte) { return byte != std::byte(0); }))
        fields.left = rest.size();
    return fields;
}

void ZipReader::readDirectory(const EndRecord &end)
{
    const auto size = end.offset - std::min(end.offset, end.directoryAt);
    const auto bytes = readAll(m_source, end.directoryAt, size, kLargestDirectory);
    if (size > kLargestDirectory)
        m_notes.lost("expansion-limit", fmt::format("@0x{:x}", end.directoryAt),
            fmt::format("the directory has {} bytes, the first {} are read", size, kLargestDirectory));
    ByteReader in(asBytes(bytes), "zip", end.directoryAt);
    while (m_zip.m_entries.size() < kMostEntries && in.left() >= kCentralSize) {
        const auto at = in.offset();
        if (!readRecord(in, at, end))
            break;
    }
    const auto found = m_zip.m_entries.size();
    if (found == kMostEntries)
        m_notes.lost("expansion-limit", "", fmt::format("more than {} entries; the others are not listed", kMostEntries));
    const auto claimed = end.zip64 && end.entries == 0xffff ? end.zip64Entries : end.entries;
    if (found == claimed)
        return;
    m_notes.warn("zip-count-wrong", fmt::format("@0x{:x}", end.offset),
        fmt::format("the end record counts {} entries, the directory holds {}", claimed, found));
    m_zip.m_extreme = true;
    if (found < claimed)
        scanLocalHeaders(end.directoryAt);
}

bool ZipReader::readRecord(ByteReader &in, std::uint64_t at, const EndRecord &end)
{
    ZipEntry entry;
    entry.recordOffset = at;
    if (in.le<std::uint32_t>() != kCentralSignature)
        return false;
    in.skip(1);
    const auto system = in.u8();
    in.skip(2);
    entry.flags = in.le<std::uint16_t>();
    entry.method = in.le<std::uint16_t>();
    entry.dosTime = in.le<std::uint16_t>();
    entry.dosDate = in.le<std::uint16_t>();
    entry.crc = in.le<std::uint32_t>();
    entry.packedSize = in.le<std::uint32_t>();
    entry.size = in.le<std::uint32_t>();
    const auto nameSize = in.le<std::uint16_t>(), extraSize = in.le<std::uint16_t>(), commentSize = in.le<std::uint16_t>();
    const auto disk = in.le<std::uint16_t>();
    in.skip(2);
    entry.attributes = in.le<std::uint32_t>();
    if (system != 3)
        entry.attributes &= 0xffff;
    entry.localOffset = in.le<std::uint32_t>();
    const auto name = in.take(nameSize);
    const auto extra = in.take(extraSize);
    if (!in.ok()) {
        m_notes.lost("truncated", fmt::format("@0x{:x}", at), "a directory record is cut");
        return false;
    }
    in.skip(std::min<std::uint64_t>(commentSize, in.left()));
    entry.name = asText(name);
    if (disk != 0 && disk != 0xffff)
        warn("zip-disk-number", entry, fmt::format("said to stand on disk {}; read from this file", disk));
    readRecordExtras(entry, extra, name);
    resolveLocal(entry, end);
    m_zip.m_entries.push_back(std::move(entry));
    return true;
}

void ZipReader::readRecordExtras(ZipEntry &entry, Bytes extra, Bytes name)
{
    const auto fields = readExtraFields(extra);
    if (fields.left > 0)
        warn("zip-extra-invalid", entry, fmt::format("an extra field of the directory overruns; {} bytes ignored", fields.left));
    if (extra.size() > kLargeExtra)
        warn("zip-extra-oversized", entry, fmt::format("extra fields of {} bytes, skipped by length", extra.size()));
    if (fields.zip64) {
        ByteReader in(*fields.zip64, "zip");
        for (auto *field : {&entry.size, &entry.packedSize, &entry.localOffset}) {
            if (*field != 0xffffffff)
                continue;
            const auto value = in.le<std::uint64_t>();
            if (in.ok() && (field == &entry.size || value <= m_source.size())) {
                *field = value;
            } else {
                warn("zip-zip64-invalid", entry, "a zip64 number lies outside the file; the 32-bit number is used");
                m_zip.m_extreme = true;
            }
        }
    }
    if (fields.unicodePath) {
        ByteReader in(*fields.unicodePath, "zip");
        in.skip(1);
        const auto crc = in.le<std::uint32_t>();
        const auto text = in.text(in.left());
        if (text != entry.name)
            warn("name-encoding", entry,
                fmt::format(
                    "a Unicode path field says \"{}\"{}; not used", shownName(text), crc == crc32Of(name) ? "" : " for another name"));
    }
}

std::optional<LocalHeader> ZipReader::readLocal(std::uint64_t offset)
{
    constexpr std::size_t kUsual = 512;
    auto bytes = readAll(m_source, offset, kUsual, kUsual);
    ByteReader in(asBytes(bytes), "zip", offset);
    LocalHeader local;
    if (in.le<std::uint32_t>() != kLocalSignature)
        return {};
    in.skip(2);
    local.flags = in.le<std::uint16_t>();
    local.method = in.le<std::uint16_t>();
    local.dosTime = in.le<std::uint16_t>();
    local.dosDate = in.le<std::uint16_t>();
    local.crc = in.le<std::uint32_t>();
    local.packedSize = in.le<std::uint32_t>();
    local.size = in.le<std::uint32_t>();
    const auto nameSize = in.le<std::uint16_t>(), extraSize = in.le<std::uint16_t>();
    if (!in.ok())
        return {};
    local.dataOffset = offset + kLocalSize + nameSize + extraSize;
    if (kLocalSize + nameSize + extraSize > bytes.size())
        bytes = readAll(m_source, offset, kLocalSize + nameSize + extraSize, 1 << 18);
    local.name = bytes.substr(kLocalSize, nameSize);
    local.extra = kLocalSize + nameSize < bytes.size() ? bytes.substr(kLocalSize + nameSize, extraSize) : std::string();
    const auto fields = readExtraFields(asBytes(local.extra));
    if (fields.zip64 && fields.zip64->size() >= 16 && local.size == 0xffffffff && local.packedSize == 0xffffffff) {
        ByteReader sizes(*fields.zip64, "zip");
        local.size = sizes.le<std::uint64_t>();
        local.packedSize = sizes.le<std::uint64_t>();
    }
    return local;
}

void ZipReader::resolveLocal(ZipEntry &entry, const EndRecord &end)
{
    const auto stated = entry.localOffset;
    std::optional<LocalHeader> local;
    if (end.shift <= m_source.size() && stated <= m_source.size() - end.shift)
        local = readLocal(entry.localOffset = stated + end.shift);
    if (!local && end.shift > 0)
        local = readLocal(entry.localOffset = stated);
    if (!local) {
        m_notes.lost(
            "zip-headers-differ", shownName(entry.name), fmt::format("no local header at 0x{:x}; the entry cannot be read", stated));
        entry.localOffset = std::min(stated, m_source.size());
        m_zip.m_extreme = true;
        return;
    }
    m_localOffsets.insert(entry.localOffset);
    entry.dataOffset = local->dataOffset;
    compareHeaders(entry, *local);
    if (entry.flags & kHasDescriptor)
        checkDescriptor(entry);
}

void ZipReader::compareHeaders(ZipEntry &entry, const LocalHeader &local)
{
    if (local.name != entry.name)
        warn("zip-name-differs", entry, fmt::format("the local header says \"{}\"; the directory's name is used", shownName(local.name)));
    if (local.method != entry.method)
        warn("zip-headers-differ", entry,
            fmt::format("method {} in the local header, {} in the directory, which counts", local.method, entry.method));
    if ((local.flags ^ entry.flags) & kEncrypted)
        warn("zip-headers-differ", entry, "only one of the two headers says that the entry is encrypted");
    const bool later = ((local.flags | entry.flags) & kHasDescriptor) && local.size == 0 && local.packedSize == 0;
    if (!later && (local.size != entry.size || local.packedSize != entry.packedSize))
        warn("zip-headers-differ", entry,
            fmt::format("{} bytes of {} in the local header, {} of {} in the directory, which counts", local.packedSize, local.size,
                entry.packedSize, entry.size));
    if (!later && local.crc != entry.crc && local.crc != 0)
        warn(
            "zip-headers-differ", entry, fmt::format("checksum {:08x} in the local header, {:08x} in the directory", local.crc, entry.crc));
    if (local.extra.size() > kLargeExtra)
        warn("zip-extra-oversized", entry, fmt::format("local extra fields of {} bytes, skipped by length", local.extra.size()));
    if (const auto fields = readExtraFields(asBytes(local.extra)); fields.left > 3)
        warn("zip-extra-invalid", entry, fmt::format("an extra field of the local header overruns; {} bytes ignored", fields.left));
}

void ZipReader::checkDescriptor(const ZipEntry &entry)
{
    if (entry.packedSize > m_source.size() - std::min(m_source.size(), entry.dataOffset))
        return;
    const auto bytes = readAll(m_source, entry.dataOffset + entry.packedSize, 24, 24);
    const auto fits = [&](std::size_t at, bool wide) {
        ByteReader in(asBytes(bytes), "zip");
        in.skip(at);
        const auto crc = in.le<std::uint32_t>();
        const auto packed = wide ? in.le<std::uint64_t>() : in.le<std::uint32_t>();
        const auto size = wide ? in.le<std::uint64_t>() : in.le<std::uint32_t>();
        return in.ok() && crc == entry.crc && packed == entry.packedSize && size == entry.size;
    };
    if (fits(4, false) || fits(0, false) || fits(4, true) || fits(0, true))
        return;
    if (ByteReader(asBytes(bytes), "zip").le<std::uint32_t>() == kDescriptorSignature)
        warn("zip-descriptor-invalid", entry, "the data descriptor contradicts the directory, whose sizes are used");
    else
        m_notes.info("zip-descriptor-invalid", shownName(entry.name), "the data descriptor is missing; the directory's sizes are used");
}

void ZipReader::scanLocalHeaders(std::uint64_t to)
{
    std::uint64_t at = 0;
    while (at < to && m_zip.m_entries.size() < kMostEntries) {
        const auto bytes = readAll(m_source, at, std::min<std::uint64_t>(to - at, kScanWindow), kScanWindow);
        const auto found = bytes.find("PK\x03\x04");
        if (found == std::string::npos) {
            if (bytes.size() < 4)
                break;
            at += bytes.size() - 3;
            continue;
        }
        at += found;
        const auto local = readLocal(at);
        at = local ? addScanned(at, *local) : at + 4;
    }
}

std::uint64_t ZipReader::addScanned(std::uint64_t offset, const LocalHeader &local)
{
    if (local.dataOffset > m_source.size())
        return offset + 4;
    ZipEntry entry;
    entry.name = local.name;
    entry.localOffset = offset;
    entry.dataOffset = local.dataOffset;
    entry.packedSize = local.packedSize;
    entry.size = local.size;
    entry.crc = local.crc;
    entry.method = local.method;
    entry.flags = local.flags;
    entry.dosDate = local.dosDate;
    entry.dosTime = local.dosTime;
    const auto left = m_source.size() - local.dataOffset;
    if ((local.flags & kHasDescriptor) && local.packedSize == 0 && local.method == kDeflated) {
        // The sizes stand behind the data: the stream itself says where it ends.
        std::uint64_t size = 0;
        const auto done = inflate(
            m_source, local.dataOffset, left, InflateForm::Raw, kFreeOutput, [&](Bytes piece) { return size += piece.size(), true; });
        entry.packedSize = done.packed;
        entry.size = size;
        const auto bytes = readAll(m_source, local.dataOffset + done.packed, 8, 8);
        ByteReader in(asBytes(bytes), "zip");
        const auto first = in.le<std::uint32_t>();
        entry.crc = first == kDescriptorSignature ? in.le<std::uint32_t>() : first;
    }
    entry.packedSize = std::min(entry.packedSize, left);
    const auto next = local.dataOffset + entry.packedSize;
    if (m_localOffsets.insert(offset).second)
        m_zip.m_entries.push_back(std::move(entry));
    return std::max(next, offset + 4);
}

}
