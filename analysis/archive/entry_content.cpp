// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/archive/entry_content.h"

#include "analysis/archive/inflate.h"
#include "analysis/archive/zip_reader.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace keytrail::archive
{
namespace
{

/// Methods of 4.4.5 that exist and are not read.
constexpr std::array<std::uint16_t, 21> kForeignMethods = {1, 2, 3, 4, 5, 6, 7, 9, 10, 12, 14, 16, 18, 19, 20, 93, 94, 95, 96, 97, 98};

/// How files begin that a package holds: enough to tell plain bytes from encrypted or packed ones.
constexpr std::array<std::string_view, 22> kBeginnings = {"dex\n", "PK\x03\x04",
    "\x7f"
    "ELF",
    "\x89PNG", "<?xml", "<", "{", "[", "Manifest-Version", "Signature-Version", "RIFF", "OggS", "\xff\xd8\xff", "GIF8", "-----BEGIN",
    "cdex", "\xca\xfe\xba\xbe", "\xcf\xfa\xed\xfe", "SQLite format 3", "#", "//", "wOFF"};

bool looksPlain(std::string_view data)
{
    // Binary XML and resource tables: chunk type and header size.
    const auto starts = [&](std::string_view magic) { return data.substr(0, magic.size()) == magic; };
    if (starts(std::string_view("\x03\x00\x08\x00", 4)) || starts(std::string_view("\x00\x00\x08\x00", 4))
        || starts(std::string_view("\x02\x00\x0c\x00", 4)))
        return true;
    return std::any_of(kBeginnings.begin(), kBeginnings.end(), starts);
}

struct Reading {
    std::string data;
    StreamEnd end = StreamEnd::Broken;
    std::uint64_t packed = 0;
    bool matches = false; ///< checksum of the directory
    bool inflated = false;
};

class EntryReader
{
public:
    EntryReader(Source &source, const ZipEntry &entry, std::uint64_t room, std::uint64_t limit)
        : m_source(source)
        , m_entry(entry)
        , m_room(room)
        , m_limit(limit)
    {
    }

    Reading stored(std::uint64_t size) const
    {
        Reading reading;
        reading.packed = std::min(size, m_room);
        reading.end = size > m_room ? StreamEnd::Short : reading.packed > m_limit ? StreamEnd::Limit : StreamEnd::Complete;
        if (reading.packed <= m_limit)
            reading.data = readAll(m_source, m_entry.dataOffset, reading.packed, m_limit);
        if (reading.data.size() < reading.packed && reading.end == StreamEnd::Complete)
            reading.end = StreamEnd::Short;
        reading.matches = reading.end == StreamEnd::Complete && crc32Of(asBytes(reading.data)) == m_entry.crc;
        return reading;
    }

    Reading deflated() const
    {
        auto reading = deflated(std::min(m_entry.packedSize, m_room));
        if (reading.end == StreamEnd::Short && m_entry.packedSize < m_room)
            reading = deflated(m_room);
        return reading;
    }

private:
    Reading deflated(std::uint64_t packed) const
    {
        Reading reading;
        reading.inflated = true;
        const auto most = std::min(m_limit,
            std::max(kFreeOutput, std::min(packed, m_room) > kTotalOutput / kLargestRatio ? kTotalOutput : packed * kLargestRatio));
        reading.data.reserve(std::min({m_entry.size, most, packed * 4}));
        const auto done = inflate(m_source, m_entry.dataOffset, packed, InflateForm::Raw, most, [&](Bytes piece) {
            reading.data.append(asText(piece));
            return true;
        });
        reading.end = done.end;
        reading.packed = done.packed;
        reading.matches = done.end == StreamEnd::Complete && crc32Of(asBytes(reading.data)) == m_entry.crc;
        return reading;
    }

    Source &m_source;
    const ZipEntry &m_entry;
    std::uint64_t m_room;
    std::uint64_t m_limit;
};

bool isForeign(std::uint16_t method)
{
    return std::find(kForeignMethods.begin(), kForeignMethods.end(), method) != kForeignMethods.end();
}

/// Whether a reading can be what was packed: its checksum fits, its stream ends, or it begins like a known file.
bool isPlausible(const Reading &reading)
{
    return reading.matches || (reading.inflated && reading.end == StreamEnd::Complete) || looksPlain(reading.data);
}

/// Android's reading first; another one only where its checksum fits or the first cannot be what was packed.
Reading best(const EntryReader &in, const ZipEntry &entry)
{
    if (entry.method == kDeflated) {
        auto first = in.deflated();
        if (first.matches || first.end == StreamEnd::Complete || first.end == StreamEnd::Limit || !first.data.empty())
            return first;
        auto second = in.stored(entry.packedSize);
        return isPlausible(second) ? second : first;
    }
    auto first = in.stored(entry.size);
    if (first.matches || first.end == StreamEnd::Limit)
        return first;
    if (entry.packedSize != entry.size) {
        auto second = in.stored(entry.packedSize);
        if (second.matches)
            return second;
        if (first.end != StreamEnd::Complete && second.end == StreamEnd::Complete)
            first = std::move(second);
    }
    if (entry.packedSize != entry.size || entry.method != kStored) {
        auto third = in.deflated();
        if (third.matches || (third.end == StreamEnd::Complete && third.data.size() == entry.size)
            || (third.end == StreamEnd::Complete && !third.data.empty() && !looksPlain(first.data)))
            return third;
    }
    return first;
}

void tellDifferences(const ZipEntry &entry, const Reading &reading, Notes &notes)
{
    const auto where = shownName(entry.name);
    if (entry.method != kStored && entry.method != kDeflated)
        notes.warn("zip-method-unknown", where,
            fmt::format("compression method {} is unknown to Android; read as {}", entry.method,
                reading.inflated ? "deflated, by its content" : "stored"));
    else if (reading.inflated != (entry.method == kDeflated))
        notes.warn("zip-headers-differ", where,
            fmt::format("said to be {}, the data is {}", entry.method == kDeflated ? "deflated" : "stored",
                reading.inflated ? "deflated" : "stored"));
    if (entry.flags & kEncrypted)
        notes.warn("zip-encryption-false", where, "encryption flag set, data not encrypted");
    if (reading.end == StreamEnd::Broken)
        notes.lost("zip-deflate-broken", where,
            fmt::format("the packed data breaks at its byte {}; the first {} bytes are kept", reading.packed, reading.data.size()));
    else if (reading.end == StreamEnd::Short)
        notes.lost("truncated", where, fmt::format("the packed data ends early; {} bytes are kept", reading.data.size()));
    else if (reading.data.size() != entry.size || (reading.inflated ? reading.packed != entry.packedSize : entry.packedSize != entry.size))
        notes.warn("zip-size-wrong", where,
            fmt::format(
                "declared {} bytes packed in {}, got {} from {}", entry.size, entry.packedSize, reading.data.size(), reading.packed));
    if (reading.end == StreamEnd::Complete && !reading.matches)
        notes.warn("zip-crc-mismatch", where,
            fmt::format("checksum {:08x} is stated, the data has {:08x}; the data is used", entry.crc, crc32Of(asBytes(reading.data))));
}

}

Result<std::string> readContent(Source &source, const ZipEntry &entry, std::uint64_t room, std::uint64_t limit, Notes &notes)
{
    const auto where = shownName(entry.name);
    auto reading = best(EntryReader(source, entry, room, limit), entry);
    if (reading.end == StreamEnd::Limit) {
        notes.lost("expansion-limit", where,
            fmt::format("expands beyond {} bytes or {} times its size; not read", std::min(limit, kFreeOutput), kLargestRatio));
        return Error{Fault::TooLarge, entry.dataOffset, "zip"};
    }
    if ((entry.flags & kEncrypted) && !isPlausible(reading)) {
        notes.lost("zip-entry-encrypted", where, "the entry is encrypted and is not read");
        return Error{Fault::Unsupported, entry.dataOffset, "zip"};
    }
    if (isForeign(entry.method) && !isPlausible(reading)) {
        notes.lost("zip-method-unsupported", where, fmt::format("compression method {} is not read", entry.method));
        return Error{Fault::Unsupported, entry.dataOffset, "zip"};
    }
    tellDifferences(entry, reading, notes);
    if (reading.data.empty() && reading.end != StreamEnd::Complete)
        return Error{Fault::Malformed, entry.dataOffset, "zip"};
    reading.data.shrink_to_fit();
    return std::move(reading.data);
}

std::string readHead(Source &source, const ZipEntry &entry, std::uint64_t room, std::size_t count)
{
    const auto plain = readAll(source, entry.dataOffset, std::min(room, std::max(entry.size, entry.packedSize)), count);
    if (entry.method != kDeflated && (entry.size == entry.packedSize || looksPlain(plain)))
        return plain;
    std::string head;
    const auto done = inflate(
        source, entry.dataOffset, std::min(room, std::max<std::uint64_t>(entry.packedSize, 64)), InflateForm::Raw, count, [&](Bytes piece) {
            head.append(asText(piece));
            return true;
        });
    return done.end == StreamEnd::Broken && head.empty() ? plain : head;
}

}
