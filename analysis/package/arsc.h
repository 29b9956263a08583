// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Compiled resource table (resources.arsc), as the platform's ResourceTypes.h lays it out: global string pool, packages,
// type specifications, types in all configurations, with sparse entries, 16-bit offsets and compact entries.
// Entries are found on demand, in the bytes; nothing is sized by a count in the file. A chunk that lies is skipped or
// clamped with a note (`arsc-invalid`); refused is only what does not start as a table.
// Not read: overlays and the staged-alias lists (no values stand there).

#include "analysis/base/evidence.h"
#include "analysis/base/notes.h"
#include "analysis/base/result.h"
#include "analysis/package/string_pool.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::package
{

/// Res_value: the type of a value (0x01 reference, 0x03 string, 0x10 decimal, 0x12 boolean …) and its 32 bits.
struct ResourceValue {
    std::uint8_t type = 0;
    std::uint32_t data = 0;
    bool operator==(const ResourceValue &) const = default;
};

/// One text value of the table.
struct ResourceString {
    std::uint32_t id = 0; ///< 0xPPTTEEEE
    std::string name; ///< "string/app_url", "array/hosts" …; ids where names were removed ("string/0x7f0b0001")
    std::string value; ///< UTF-8
    bool isDefault = true; ///< of the default configuration
};

class ResourceTable
{
public:
    /// The value of a resource in the default configuration (else the first there is), references followed at most
    /// kMostHops; nothing where the id is unknown, is a bag, or refers back to itself.
    std::optional<ResourceValue> value(std::uint32_t id) const;
    /// The same as text; nothing where it is no string. A file resource gives the entry's name ("res/raw/key.der").
    std::optional<std::string> string(std::uint32_t id) const;
    /// The strings of an array (or other bag), in order; numbers as decimal text.
    std::vector<std::string> array(std::uint32_t id) const;
    /// "string/app_url"; empty when unknown.
    std::string name(std::uint32_t id) const;
    /// The id of "string/app_url" in the app's own package; 0 when there is none.
    std::uint32_t find(std::string_view name) const;
    /// Every text value of every package, type and configuration, in the order of the file.
    void eachString(const std::function<void(const ResourceString &)> &visit) const;
    /// Text of the global pool by index, as values of type 0x03 give it.
    std::string poolText(std::uint32_t index) const;
    /// Whether references from `id` do not end within kMostHops: they come back to where they were.
    bool hasLoop(std::uint32_t id) const;

    struct PackageInfo {
        std::uint32_t id = 0;
        std::string name;
        std::size_t typeChunks = 0, sparseChunks = 0, shortOffsetChunks = 0;
    };
    std::vector<PackageInfo> packages() const;
    std::size_t poolSize() const;
    bool poolIsUtf8() const;

private:
    friend class ArscReader;
    struct TypeChunk;
    struct Package;
    struct Data;
    struct Entry;
    void eachReference(const std::function<void(std::uint32_t)> &visit) const;
    std::optional<Entry> entryOf(std::uint32_t id) const;
    std::shared_ptr<const Data> m_data;
};

/// How many references are followed from one value.
constexpr int kMostHops = 20;

/// Takes the bytes; copies of the table share them.
Result<ResourceTable> readArsc(std::string bytes, Notes &notes);
Result<ResourceTable> readArsc(Bytes bytes, Notes &notes);

}
