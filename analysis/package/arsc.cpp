// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/arsc.h"

#include "analysis/base/byte_reader.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace keytrail::package {
namespace {

constexpr std::uint16_t kStringPool = 0x0001;
constexpr std::uint16_t kTable = 0x0002;
constexpr std::uint16_t kPackage = 0x0200;
constexpr std::uint16_t kType = 0x0201;
constexpr std::size_t kChunkHeader = 8;
constexpr std::uint8_t kSparse = 1;
constexpr std::uint8_t kShortOffsets = 2;
constexpr std::uint16_t kComplex = 1;
constexpr std::uint16_t kCompact = 8;
constexpr std::uint8_t kReference = 0x01;
constexpr std::uint8_t kString = 0x03;
constexpr std::uint8_t kDynamicReference = 0x07;
/// Values of one bag that are listed; the largest honest array seen has some thousands.
constexpr std::size_t kMostBagValues = 100'000;

}

struct ResourceTable::TypeChunk {
    Bytes bytes;
    std::uint8_t type = 0, flags = 0;
    std::size_t headerSize = 0, count = 0, entriesStart = 0;
    bool isDefault = false;

    /// Offset of entry number `at` of the offset table (not of the entry id) in `bytes`, and its id; nothing where unused.
    std::optional<std::pair<std::uint16_t, std::size_t>> slot(std::size_t at) const
    {
        ByteReader in(bytes, "arsc");
        if (flags & kSparse) {
            in.seek(headerSize + at * 4);
            const auto id = in.le<std::uint16_t>();
            const std::size_t offset = std::size_t(in.le<std::uint16_t>()) * 4;
            if (!in.ok())
                return {};
            return std::pair(id, entriesStart + offset);
        }
        std::size_t offset = 0;
        if (flags & kShortOffsets) {
            in.seek(headerSize + at * 2);
            const auto value = in.le<std::uint16_t>();
            if (value == 0xffff)
                return {};
            offset = std::size_t(value) * 4;
        } else {
            in.seek(headerSize + at * 4);
            const auto value = in.le<std::uint32_t>();
            if (value == 0xffffffff)
                return {};
            offset = value;
        }
        if (!in.ok())
            return {};
        return std::pair(static_cast<std::uint16_t>(at), entriesStart + offset);
    }

    std::optional<std::size_t> find(std::uint16_t id) const
    {
        if (!(flags & kSparse)) {
            const auto found = id < count ? slot(id) : std::nullopt;
            return found ? std::optional(found->second) : std::nullopt;
        }
        // Sorted by id in honest tables; a table that is not hides its entries from Android too.
        std::size_t low = 0, high = count;
        while (low < high) {
            const auto middle = (low + high) / 2;
            const auto found = slot(middle);
            if (!found)
                return {};
            if (found->first == id)
                return found->second;
            (found->first < id ? low : high) = found->first < id ? middle + 1 : middle;
        }
        return {};
    }
};

struct ResourceTable::Package {
    std::uint32_t id = 0;
    std::string name;
    std::uint32_t typeIdOffset = 0;
    StringPool types, keys;
    std::vector<TypeChunk> chunks;
    std::map<std::uint8_t, std::vector<std::size_t>> byType;
};

struct ResourceTable::Data {
    std::string bytes;
    StringPool pool;
    std::vector<Package> packages;
};

struct ResourceTable::Entry {
    const Package *package = nullptr;
    std::uint32_t key = 0;
    std::uint16_t flags = 0;
    ResourceValue value;        ///< of a simple entry
    Bytes bag;                  ///< whole ResTable_map records of a complex one
    bool isDefault = false;

    static std::optional<Entry> read(const Package &package, const TypeChunk &chunk, std::size_t offset)
    {
        ByteReader in(chunk.bytes, "arsc");
        in.seek(offset);
        Entry entry;
        entry.package = &package;
        entry.isDefault = chunk.isDefault;
        const auto size = in.le<std::uint16_t>();
        entry.flags = in.le<std::uint16_t>();
        if (entry.flags & kCompact) {
            entry.key = size;
            entry.value = {static_cast<std::uint8_t>(entry.flags >> 8), in.le<std::uint32_t>()};
            return in.ok() ? std::optional(entry) : std::nullopt;
        }
        entry.key = in.le<std::uint32_t>();
        if (entry.flags & kComplex) {
            in.skip(4);
            const std::size_t count = in.le<std::uint32_t>();
            in.seek(offset + std::max<std::size_t>(size, 16));
            entry.bag = in.take(std::min({count, in.left() / 12, kMostBagValues}) * 12);
            return in.ok() ? std::optional(entry) : std::nullopt;
        }
        in.seek(offset + std::max<std::size_t>(size, 8));
        in.skip(3);
        entry.value.type = in.u8();
        entry.value.data = in.le<std::uint32_t>();
        return in.ok() ? std::optional(entry) : std::nullopt;
    }

    std::vector<ResourceValue> bagValues() const
    {
        std::vector<ResourceValue> values;
        ByteReader in(bag, "arsc");
        while (in.left() >= 12) {
            in.skip(7);
            ResourceValue value;
            value.type = in.u8();
            value.data = in.le<std::uint32_t>();
            values.push_back(value);
        }
        return values;
    }
};

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
        return table;
    }

private:
    void warn(std::size_t at, std::string text) { m_notes.warn("arsc-invalid", fmt::format("resources.arsc@0x{:x}", at), std::move(text)); }

    /// Walks the chunks of `bytes` from `begin`; a size that lies is clamped to what is left, a size below a header ends the walk.
    template <class Visit>
    void eachChunk(Bytes bytes, std::size_t begin, Visit visit)
    {
        for (auto at = begin; at < bytes.size() && bytes.size() - at >= kChunkHeader;) {
            ByteReader in(bytes, "arsc");
            in.seek(at);
            const auto type = in.le<std::uint16_t>();
            const std::size_t header = in.le<std::uint16_t>();
            std::size_t size = in.le<std::uint32_t>();
            const auto left = bytes.size() - at;
            if (size < kChunkHeader || header > size) {
                warn(at, fmt::format("a chunk of type 0x{:04x} states {} bytes and a header of {}; what follows is left out", type, size, header));
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
        const std::size_t width = (chunk.flags & kShortOffsets) && !(chunk.flags & kSparse) ? 2 : 4;
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

std::optional<ResourceTable::Entry> ResourceTable::entryOf(std::uint32_t id) const
{
    if (!m_data)
        return {};
    std::optional<Entry> other;
    for (const auto &package : m_data->packages) {
        if (package.id != id >> 24)
            continue;
        const auto chunks = package.byType.find(static_cast<std::uint8_t>(id >> 16));
        if (chunks == package.byType.end())
            continue;
        for (const auto at : chunks->second) {
            const auto &chunk = package.chunks[at];
            if (!chunk.isDefault && other)
                continue;
            const auto offset = chunk.find(static_cast<std::uint16_t>(id));
            auto entry = offset ? Entry::read(package, chunk, *offset) : std::nullopt;
            if (entry && chunk.isDefault)
                return entry;
            if (entry)
                other = entry;
        }
    }
    return other;
}

std::optional<ResourceValue> ResourceTable::value(std::uint32_t id) const
{
    for (int hop = 0; hop < kMostHops; ++hop) {
        const auto entry = entryOf(id);
        if (!entry || (entry->flags & kComplex && !(entry->flags & kCompact)))
            return {};
        if (entry->value.type != kReference && entry->value.type != kDynamicReference)
            return entry->value;
        id = entry->value.data;
    }
    return {};
}

bool ResourceTable::hasLoop(std::uint32_t id) const
{
    std::set<std::uint32_t> seen;
    while (seen.insert(id).second) {
        const auto entry = entryOf(id);
        if (!entry || !entry->bag.empty() || (entry->value.type != kReference && entry->value.type != kDynamicReference))
            return false;
        id = entry->value.data;
    }
    return true;
}

std::optional<std::string> ResourceTable::string(std::uint32_t id) const
{
    const auto found = value(id);
    if (!found || found->type != kString)
        return {};
    return m_data->pool.text(found->data);
}

std::vector<std::string> ResourceTable::array(std::uint32_t id) const
{
    std::vector<std::string> texts;
    const auto entry = entryOf(id);
    if (!entry)
        return texts;
    for (const auto &given : entry->bagValues()) {
        const auto resolved = given.type == kReference || given.type == kDynamicReference ? value(given.data) : given;
        if (!resolved)
            continue;
        if (resolved->type == kString)
            texts.push_back(m_data->pool.text(resolved->data).value_or(""));
        else if (resolved->type >= 0x10 && resolved->type <= 0x1f)
            texts.push_back(std::to_string(static_cast<std::int32_t>(resolved->data)));
    }
    return texts;
}

std::string ResourceTable::name(std::uint32_t id) const
{
    const auto entry = entryOf(id);
    if (!entry)
        return {};
    const auto type = ((id >> 16) & 0xff) - entry->package->typeIdOffset - 1;
    const auto kind = entry->package->types.text(type);
    const auto key = entry->package->keys.text(entry->key);
    return fmt::format("{}/{}", kind.value_or("?"), key && !key->empty() ? *key : fmt::format("0x{:08x}", id));
}

std::uint32_t ResourceTable::find(std::string_view name) const
{
    const auto slash = name.find('/');
    if (!m_data || slash == std::string_view::npos)
        return 0;
    for (const auto &package : m_data->packages) {
        for (const auto &chunk : package.chunks) {
            if (package.types.text(std::uint32_t(chunk.type) - package.typeIdOffset - 1) != name.substr(0, slash))
                continue;
            for (std::size_t at = 0; at < chunk.count; ++at) {
                const auto slot = chunk.slot(at);
                const auto entry = slot ? Entry::read(package, chunk, slot->second) : std::nullopt;
                if (entry && package.keys.text(entry->key) == name.substr(slash + 1))
                    return (package.id << 24) | (std::uint32_t(chunk.type) << 16) | slot->first;
            }
        }
    }
    return 0;
}

void ResourceTable::eachString(const std::function<void(const ResourceString &)> &visit) const
{
    if (!m_data)
        return;
    for (const auto &package : m_data->packages) {
        for (const auto &chunk : package.chunks) {
            const auto kind = package.types.text(std::uint32_t(chunk.type) - package.typeIdOffset - 1).value_or("?");
            for (std::size_t at = 0; at < chunk.count; ++at) {
                const auto slot = chunk.slot(at);
                const auto entry = slot ? Entry::read(package, chunk, slot->second) : std::nullopt;
                if (!entry)
                    continue;
                ResourceString found;
                const auto tell = [&](const ResourceValue &value) {
                    const auto text = value.type == kString ? m_data->pool.text(value.data) : std::nullopt;
                    if (!text)
                        return;
                    found.id = (package.id << 24) | (std::uint32_t(chunk.type) << 16) | slot->first;
                    const auto key = package.keys.text(entry->key);
                    found.name = fmt::format("{}/{}", kind, key && !key->empty() ? *key : fmt::format("0x{:08x}", found.id));
                    found.value = *text;
                    found.isDefault = chunk.isDefault;
                    visit(found);
                };
                if (!entry->bag.empty()) {
                    for (const auto &value : entry->bagValues())
                        tell(value);
                } else {
                    tell(entry->value);
                }
            }
        }
    }
}

std::string ResourceTable::poolText(std::uint32_t index) const
{
    return m_data ? m_data->pool.text(index).value_or("") : std::string();
}

std::vector<ResourceTable::PackageInfo> ResourceTable::packages() const
{
    std::vector<PackageInfo> list;
    if (!m_data)
        return list;
    for (const auto &package : m_data->packages) {
        PackageInfo info{package.id, package.name, package.chunks.size()};
        for (const auto &chunk : package.chunks) {
            info.sparseChunks += (chunk.flags & kSparse) != 0;
            info.shortOffsetChunks += (chunk.flags & kShortOffsets) != 0;
        }
        list.push_back(info);
    }
    return list;
}

std::size_t ResourceTable::poolSize() const
{
    return m_data ? m_data->pool.size() : 0;
}

bool ResourceTable::poolIsUtf8() const
{
    return m_data && m_data->pool.isUtf8();
}

Result<ResourceTable> readArsc(std::string bytes, Notes &notes)
{
    return ArscReader(std::move(bytes), notes).read();
}

Result<ResourceTable> readArsc(Bytes bytes, Notes &notes)
{
    return readArsc(std::string(asText(bytes)), notes);
}

}
