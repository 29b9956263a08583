// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/arsc_parts.h"

#include <fmt/format.h>

namespace keytrail::package
{
namespace
{

constexpr std::uint8_t kReference = 0x01;
constexpr std::uint8_t kString = 0x03;
constexpr std::uint8_t kDynamicReference = 0x07;

bool isReference(const ResourceValue &value)
{
    return value.type == kReference || value.type == kDynamicReference;
}

}

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
        if (!entry || entry->isBag())
            return {};
        if (!isReference(entry->value))
            return entry->value;
        id = entry->value.data;
    }
    return {};
}

bool ResourceTable::hasLoop(std::uint32_t id) const
{
    for (int hop = 0; hop < kMostHops; ++hop) {
        const auto entry = entryOf(id);
        if (!entry || entry->isBag() || !isReference(entry->value))
            return false;
        id = entry->value.data;
    }
    return true;
}

void ResourceTable::eachReference(const std::function<void(std::uint32_t)> &visit) const
{
    for (const auto &package : m_data->packages) {
        for (const auto &chunk : package.chunks) {
            for (std::size_t at = 0; at < chunk.count; ++at) {
                const auto slot = chunk.slot(at);
                const auto entry = slot ? Entry::read(package, chunk, slot->second) : std::nullopt;
                if (entry && !entry->isBag() && isReference(entry->value))
                    visit((package.id << 24) | (std::uint32_t(chunk.type) << 16) | slot->first);
            }
        }
    }
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
        const auto resolved = isReference(given) ? value(given.data) : given;
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
            info.sparseChunks += (chunk.flags & kSparseType) != 0;
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

}
