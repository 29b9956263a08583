// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/arsc_parts.h"

#include <fmt/format.h>

namespace keytrail::package
{
namespace
{

constexpr std::uint16_t kStringPool = 0x0001;
constexpr std::uint16_t kTable = 0x0002;
constexpr std::uint16_t kPackage = 0x0200;
constexpr std::uint16_t kType = 0x0201;
constexpr std::size_t kChunkHeader = 8;

}

class ArscReader
{
public:
    ArscReader(std::string bytes, Notes &notes)
        : m_data(std::make_shared<ResourceTable::Data>())
        , m_notes(notes)
    {
        m_data->bytes = std::move(bytes);
    }

    Result<ResourceTable> read()
    {
        const auto all = asBytes(m_data->bytes);
        ByteReader in(all, "arsc");
        const auto type = in.le<std::uint16_t>();
        const std::size_t header = in.le<std::uint16_t>(), size = in.le<std::uint32_t>();
        if (!in.ok() || type != kTable)
            return Error{in.ok() ? Fault::Malformed : Fault::Truncated, 0, "arsc"};
        if (size > all.size())
            warn(0, fmt::format("the table states {} bytes, {} are there", size, all.size()));
        const auto end = size >= kChunkHeader ? std::min(size, all.size()) : all.size();
        bool pooled = false;
        eachChunk(all.first(end), std::clamp<std::size_t>(header, kChunkHeader, end), [&](std::uint16_t kind, Bytes chunk, std::size_t at) {
            if (kind == kStringPool && !pooled) {
                m_data->pool = StringPool(chunk, "arsc", "resources.arsc string pool", m_notes);
                pooled = true;
            } else if (kind == kPackage) {
                readPackage(chunk, at);
            }
        });
        ResourceTable table;
        table.m_data = std::move(m_data);
        tellLoops(table);
        return table;
    }

private:
    void warn(std::size_t at, std::string text) { m_notes.warn("arsc-invalid", fmt::format("resources.arsc@0x{:x}", at), std::move(text)); }

    /// Walks the chunks of `bytes` from `begin`; a size that lies is clamped to what is left, a size below a header ends the walk.
    template <class Visit> void eachChunk(Bytes bytes, std::size_t begin, Visit visit)
    {
        for (auto at = begin; at < bytes.size() && bytes.size() - at >= kChunkHeader;) {
            ByteReader in(bytes, "arsc");
            in.seek(at);
            const auto type = in.le<std::uint16_t>();
            const std::size_t header = in.le<std::uint16_t>();
            std::size_t size = in.le<std::uint32_t>();
            const auto left = bytes.size() - at;
            if (size < kChunkHeader || header > size) {
                warn(at,
                    fmt::format(
                        "a chunk of type 0x{:04x} states {} bytes and a header of {}; what follows is left out", type, size, header));
                return;
            }
            if (size > left) {
                warn(at, fmt::format("a chunk of type 0x{:04x} states {} bytes, {} are left", type, size, left));
                size = left;
            }
            visit(type, bytes.subspan(at, size), at);
            at += size;
        }
    }

    /// Resources that refer to each other in a ring; said once, whoever asks for one gets nothing.
    void tellLoops(const ResourceTable &table)
    {
        std::size_t loops = 0;
        std::uint32_t first = 0;
        table.eachReference([&](std::uint32_t id) {
            if (table.hasLoop(id) && loops++ == 0)
                first = id;
        });
        if (loops > 0)
            m_notes.warn("arsc-reference-loop", fmt::format("resources.arsc!{}", table.name(first)),
                fmt::format("{} resources refer back to themselves or never end; their values are not known", loops));
    }

    void readPackage(Bytes chunk, std::size_t base)
    {
        ResourceTable::Package package;
        ByteReader in(chunk, "arsc", base);
        in.skip(2);
        const std::size_t header = in.le<std::uint16_t>();
        in.skip(4);
        package.id = in.le<std::uint32_t>();
        auto name = utf8FromUtf16(in.take(256));
        package.name = name.substr(0, name.find('\0'));
        const std::size_t types = in.le<std::uint32_t>();
        in.skip(4);
        const std::size_t keys = in.le<std::uint32_t>();
        in.skip(4);
        if (!in.ok()) {
            warn(base, "a package chunk is cut");
            return;
        }
        if (header >= 288)
            package.typeIdOffset = in.le<std::uint32_t>();
        eachChunk(chunk, std::clamp<std::size_t>(header, kChunkHeader, chunk.size()), [&](std::uint16_t kind, Bytes inner, std::size_t at) {
            if (kind == kStringPool && at == types)
                package.types = StringPool(inner, "arsc", "resources.arsc type names", m_notes);
            else if (kind == kStringPool && at == keys)
                package.keys = StringPool(inner, "arsc", "resources.arsc key names", m_notes);
            else if (kind == kType)
                readType(package, inner, base + at);
        });
        m_data->packages.push_back(std::move(package));
    }

    void readType(ResourceTable::Package &package, Bytes bytes, std::size_t at)
    {
        ByteReader in(bytes, "arsc", at);
        ResourceTable::TypeChunk chunk;
        chunk.bytes = bytes;
        in.skip(2);
        chunk.headerSize = in.le<std::uint16_t>();
        in.skip(4);
        chunk.type = in.u8();
        chunk.flags = in.u8();
        in.skip(2);
        chunk.count = in.le<std::uint32_t>();
        chunk.entriesStart = in.le<std::uint32_t>();
        const std::size_t config = in.le<std::uint32_t>();
        if (!in.ok() || chunk.type == 0 || chunk.headerSize > bytes.size() || chunk.entriesStart > bytes.size()) {
            warn(at, "a type chunk is cut or points outside; skipped");
            return;
        }
        const auto settings = in.take(std::min<std::size_t>(config < 4 ? 0 : config - 4, in.left()));
        chunk.isDefault = std::all_of(settings.begin(), settings.end(), [](std::byte byte) { return byte == std::byte(0); });
        const std::size_t width = (chunk.flags & kShortOffsets) && !(chunk.flags & kSparseType) ? 2 : 4;
        const auto room = (bytes.size() - chunk.headerSize) / width;
        if (chunk.count > room) {
            warn(at, fmt::format("a type chunk states {} entries, {} fit", chunk.count, room));
            chunk.count = room;
        }
        // Entry numbers have 16 bits.
        chunk.count = std::min<std::size_t>(chunk.count, 0x10000);
        package.byType[chunk.type].push_back(package.chunks.size());
        package.chunks.push_back(chunk);
    }

    std::shared_ptr<ResourceTable::Data> m_data;
    Notes &m_notes;
};

Result<ResourceTable> readArsc(std::string bytes, Notes &notes)
{
    return ArscReader(std::move(bytes), notes).read();
}

Result<ResourceTable> readArsc(Bytes bytes, Notes &notes)
{
    return readArsc(std::string(asText(bytes)), notes);
}

}
