// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The parts of a resource table in memory; included by arsc.cpp, which fills them, and arsc_table.cpp, which looks things up.

#include "analysis/base/byte_reader.h"
#include "analysis/package/arsc.h"

#include <algorithm>

namespace keytrail::package
{

constexpr std::uint8_t kSparseType = 1;
constexpr std::uint8_t kShortOffsets = 2;
constexpr std::uint16_t kComplexEntry = 1;
constexpr std::uint16_t kCompactEntry = 8;
/// Values of one bag that are listed; the largest honest array seen has some thousands.
constexpr std::size_t kMostBagValues = 100'000;

struct ResourceTable::TypeChunk {
    Bytes bytes;
    std::uint8_t type = 0, flags = 0;
    std::size_t headerSize = 0, count = 0, entriesStart = 0;
    bool isDefault = false;

    /// Offset of entry number `at` of the offset table (not of the entry id) in `bytes`, and its id; nothing where unused.
    std::optional<std::pair<std::uint16_t, std::size_t>> slot(std::size_t at) const
    {
        ByteReader in(bytes, "arsc");
        if (flags & kSparseType) {
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
        if (!(flags & kSparseType)) {
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
    ResourceValue value; ///< of a simple entry
    Bytes bag; ///< whole ResTable_map records of a complex one
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
        if (entry.flags & kCompactEntry) {
            entry.key = size;
            entry.value = {static_cast<std::uint8_t>(entry.flags >> 8), in.le<std::uint32_t>()};
            return in.ok() ? std::optional(entry) : std::nullopt;
        }
        entry.key = in.le<std::uint32_t>();
        if (entry.flags & kComplexEntry) {
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

    bool isBag() const { return (flags & kComplexEntry) && !(flags & kCompactEntry); }

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

}
