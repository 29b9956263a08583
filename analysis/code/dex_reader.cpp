// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a dex: header, tables, map and class data, checked against the bytes that are there.
#include "analysis/base/byte_reader.h"
#include "analysis/code/dex.h"
#include "analysis/crypto/digest.h"

#include <fmt/format.h>

namespace keytrail::code {

namespace {

constexpr std::uint32_t kHeaderSize = 0x70, kContainerHeaderSize = 0x78;
constexpr std::uint32_t kEndianTag = 0x12345678;
constexpr std::uint32_t kRecordSize[Dex::kTables] = {4, 4, 12, 8, 8, 32};
constexpr const char *kTableNames[Dex::kTables] = {"string", "type", "prototype", "field", "method", "class"};
constexpr std::uint32_t kOldest = 35, kNewest = 41, kFirstContainer = 41;
constexpr std::size_t kMostImages = 256;        // a container of this many images holds millions of methods
constexpr std::uint32_t kMostMapItems = 64;     // the format names 21 kinds, each stands once
constexpr std::uint16_t kMapCallSites = 7, kMapMethodHandles = 8;

std::uint32_t adler32(Bytes bytes)
{
    std::uint32_t a = 1, b = 0;
    constexpr std::size_t kRun = 5552; // the longest run whose sums stay in 32 bits
    for (std::size_t i = 0; i < bytes.size();) {
        for (const auto end = std::min(bytes.size(), i + kRun); i < end; ++i) {
            a += std::to_integer<std::uint32_t>(bytes[i]);
            b += a;
        }
        a %= 65521;
        b %= 65521;
    }
    return b << 16 | a;
}

}

class DexLoader
{
public:
    DexLoader(Bytes bytes, std::uint64_t begin, std::string where, Notes &notes)
        : m_notes(notes)
        , m_where(std::move(where))
    {
        m_dex.m_bytes = bytes;
        m_dex.m_begin = begin;
    }

    // The size this image takes by its own word, clamped; the caller looks for another image behind it.
    Result<Dex> load(std::uint64_t &imageSize)
    {
        const auto all = m_dex.m_bytes;
        ByteReader in(all, "dex");
        in.seek(m_dex.m_begin);
        if (in.left() < kHeaderSize || !sniffDex(all.subspan(m_dex.m_begin)))
            return Error{Fault::Malformed, m_dex.m_begin, "dex"};
        in.skip(4);
        const auto digits = in.text(3);
        in.skip(1);
        readVersion(digits);
        const auto checksum = in.le<std::uint32_t>();
        const auto signature = in.take(20);
        const auto fileSize = in.le<std::uint32_t>(), headerSize = in.le<std::uint32_t>(), endian = in.le<std::uint32_t>();
        imageSize = checkHeader(fileSize, headerSize, endian);
        checkSums(checksum, signature, imageSize);
        in.skip(8);
        const auto map = in.le<std::uint32_t>();
        for (auto table : {Dex::Strings, Dex::Types, Dex::Protos, Dex::Fields, Dex::Methods, Dex::Classes}) {
            const auto size = in.le<std::uint32_t>(), offset = in.le<std::uint32_t>();
            readTable(table, size, offset);
        }
        readMap(map);
        checkStrings();
        for (std::uint32_t i = 0; i < m_dex.size(Dex::Classes); ++i)
            readClassData(i);
        return std::move(m_dex);
    }

private:
    void readVersion(std::string_view digits)
    {
        std::uint32_t version = 0;
        for (const auto digit : digits)
            version = version * 10 + static_cast<std::uint32_t>(digit - '0');
        m_dex.m_version = version;
        if (version < kOldest || version > kNewest)
            m_notes.warn("dex-version-unknown", m_where, fmt::format("Dex version {} is not known, read like the nearest one.", std::string(digits)));
    }

    std::uint64_t checkHeader(std::uint32_t fileSize, std::uint32_t headerSize, std::uint32_t endian)
    {
        const auto room = m_dex.m_bytes.size() - m_dex.m_begin;
        // A version that is not known says by its header whether it is of the newer kind.
        m_dex.m_container = m_dex.m_version >= kFirstContainer && (m_dex.m_version == kFirstContainer || headerSize >= kContainerHeaderSize);
        if (endian != kEndianTag)
            m_notes.warn("dex-header-invalid", m_where, fmt::format("Endian tag 0x{:08x} is wrong, read as little-endian.", endian));
        if (headerSize != (m_dex.m_container ? kContainerHeaderSize : kHeaderSize))
            m_notes.warn("dex-header-invalid", m_where, fmt::format("Header size {} is wrong.", headerSize));
        if (fileSize > room || fileSize < kHeaderSize) {
            m_notes.warn("dex-header-invalid", m_where, fmt::format("File size says {}, {} bytes are there.", fileSize, room));
            return room;
        }
        return fileSize;
    }

    void checkSums(std::uint32_t checksum, Bytes signature, std::uint64_t size)
    {
        const auto image = m_dex.m_bytes.subspan(m_dex.m_begin, size);
        if (adler32(image.subspan(12)) != checksum)
            m_notes.warn("dex-checksum", m_where, "The Adler-32 checksum is wrong.");
        else if (crypto::digest("SHA1", image.subspan(32)) != asText(signature))
            m_notes.warn("dex-checksum", m_where, "The SHA-1 signature is wrong.");
    }

    void readTable(Dex::Table table, std::uint32_t size, std::uint32_t offset)
    {
        auto &section = m_dex.m_tables[table];
        section.claimed = size;
        section.offset = offset;
        const std::uint64_t end = m_dex.m_bytes.size();
        const auto room = offset < end ? (end - offset) / kRecordSize[table] : 0;
        section.size = static_cast<std::uint32_t>(std::min<std::uint64_t>(size, room));
        if (section.size != size)
            m_notes.lost("dex-table-invalid", m_where, fmt::format("The {} table claims {} entries at 0x{:x}, {} lie in the file.", kTableNames[table], size, offset, section.size));
    }

    // Section "map_list": only call sites and method handles are told there alone; the header's tables win elsewhere.
    void readMap(std::uint32_t offset)
    {
        ByteReader in(m_dex.m_bytes, "dex");
        in.seek(offset);
        const auto count = in.le<std::uint32_t>();
        if (!in.ok() || !in.canHold(count, 12) || count > kMostMapItems || offset == 0) {
            m_notes.warn("dex-map-invalid", m_where, "The map list lies outside the file or claims too much; the header's tables are used.");
            return;
        }
        std::uint32_t last = 0;
        bool ordered = true;
        for (std::uint32_t i = 0; i < count; ++i) {
            const auto kind = in.le<std::uint16_t>();
            in.skip(2);
            const auto size = in.le<std::uint32_t>(), at = in.le<std::uint32_t>();
            ordered = ordered && (i == 0 || at > last) && at <= m_dex.m_bytes.size();
            last = at;
            const auto room = at < m_dex.m_bytes.size() ? m_dex.m_bytes.size() - at : 0;
            if (kind == kMapCallSites) {
                m_dex.m_callSitesOffset = at;
                m_dex.m_callSites = static_cast<std::uint32_t>(std::min<std::uint64_t>(size, room / 4));
            } else if (kind == kMapMethodHandles) {
                m_dex.m_handlesOffset = at;
                m_dex.m_handles = static_cast<std::uint32_t>(std::min<std::uint64_t>(size, room / 8));
            }
        }
        if (!ordered)
            m_notes.warn("dex-map-invalid", m_where, "The map list overlaps or points outside; the header's tables are used.");
    }

    void checkStrings()
    {
        for (std::uint32_t i = 0; i < m_dex.size(Dex::Strings); ++i) {
            std::uint64_t at = m_dex.word(m_dex.m_tables[Dex::Strings].offset + 4 * std::uint64_t(i)), units = 0;
            std::uint32_t claimed = 0;
            bool valid = readUleb(m_dex.m_bytes, at, claimed);
            const auto raw = m_dex.rawString(i);
            valid = valid && at + raw.size() < m_dex.m_bytes.size();
            // Most strings are plain ASCII of the length they claim: nothing to decode then.
            const bool plain = valid && raw.size() == claimed
                && std::all_of(raw.begin(), raw.end(), [](std::byte byte) { return std::to_integer<unsigned>(byte) < 0x80; });
            if (plain)
                continue;
            (void)fromMutf8(raw, valid, units);
            if (!valid || units != claimed)
                m_notes.warn("dex-string-invalid", fmt::format("{}#string {}", m_where, i), "The string is no valid MUTF-8, or its length is wrong; odd bytes are shown as escapes.");
        }
    }

    // Section "class_data_item".
    void readClassData(std::uint32_t index)
    {
        auto &members = m_dex.m_classMembers.emplace_back();
        const auto begin = static_cast<std::uint32_t>(m_dex.m_members.size());
        members = {begin, begin, begin, begin, begin};
        std::uint64_t at = m_dex.classDef(index).data;
        if (at == 0)
            return;
        std::uint32_t sizes[4] = {};
        bool good = at < m_dex.m_bytes.size();
        for (auto &size : sizes)
            good = good && readUleb(m_dex.m_bytes, at, size);
        std::uint32_t *starts[4] = {&members.firstInstance, &members.firstDirect, &members.firstVirtual, &members.end};
        for (int list = 0; list < 4; ++list) {
            std::uint32_t previous = 0;
            for (std::uint32_t i = 0; good && i < sizes[list]; ++i) {
                EncodedMember member;
                std::uint32_t step = 0;
                good = readUleb(m_dex.m_bytes, at, step) && readUleb(m_dex.m_bytes, at, member.access) && (list < 2 || readUleb(m_dex.m_bytes, at, member.code));
                if (!good || m_dex.m_members.size() >= mostMembers()) {
                    good = false;
                    break;
                }
                member.index = previous += step;
                m_dex.m_members.push_back(member);
            }
            for (int rest = list; rest < 4; ++rest)
                *starts[rest] = static_cast<std::uint32_t>(m_dex.m_members.size());
        }
        if (!good)
            m_notes.lost("dex-class-invalid", fmt::format("{}!{}", m_where, m_dex.type(m_dex.classDef(index).type)), "The class data cannot be read to its end.");
    }

    // A member takes at least two bytes, so an honest file cannot hold more; many classes that share one list can.
    std::size_t mostMembers() const { return m_dex.m_bytes.size() / 2; }

    Dex m_dex;
    Notes &m_notes;
    std::string m_where;
};

bool sniffDex(Bytes bytes)
{
    const auto text = asText(bytes.first(std::min<std::size_t>(bytes.size(), 8)));
    const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    return text.size() == 8 && text.substr(0, 4) == "dex\n" && digit(4) && digit(5) && digit(6) && text[7] == '\0';
}

Result<std::vector<Dex>> readDex(Bytes bytes, std::string_view where, Notes &notes)
{
    if (!sniffDex(bytes))
        return Error{bytes.size() < 8 ? Fault::Truncated : Fault::Malformed, 0, "dex"};
    if (bytes.size() < kHeaderSize)
        return Error{Fault::Truncated, bytes.size(), "dex"};
    std::vector<Dex> images;
    std::uint64_t begin = 0;
    while (begin < bytes.size() && images.size() < kMostImages) {
        const auto rest = bytes.subspan(begin);
        if (!sniffDex(rest) || rest.size() < kHeaderSize)
            break;
        // Offsets of a container's images count from its start; an older image that follows another stands for itself.
        const bool inContainer = begin == 0 || images.front().isContainer();
        std::uint64_t size = 0;
        DexLoader loader(inContainer ? bytes : rest, inContainer ? begin : 0, std::string(where) + (begin ? fmt::format("#0x{:x}", begin) : ""), notes);
        auto image = loader.load(size);
        if (!image)
            break;
        images.push_back(std::move(*image));
        begin += size;
    }
    if (images.empty())
        return Error{Fault::Malformed, 0, "dex"};
    if (images.size() > 1)
        notes.warn("dex-several-images", std::string(where), fmt::format("{} dex images stand in one entry; all are read.", images.size()));
    if (begin < bytes.size())
        notes.warn("dex-trailing-data", std::string(where), fmt::format("{} bytes follow the dex image.", bytes.size() - begin));
    return images;
}

}
