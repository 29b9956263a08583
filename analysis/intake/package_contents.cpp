// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/package_contents.h"

namespace keytrail::intake
{
namespace
{

/// The first entry of that name in any part, with its part.
std::pair<const archive::ZipEntry *, const PackagePart *> findEntry(const std::vector<PackagePart> &parts, std::string_view path)
{
    for (const auto &part : parts) {
        if (const auto *entry = part.zip->find(part.root + std::string(path)))
            return {entry, &part};
    }
    return {};
}

}

Result<std::string> PackageContents::content(std::string_view path, Notes &notes) const
{
    const auto [entry, part] = findEntry(parts, path);
    if (!entry)
        return Error{Fault::Unreadable, 0, "package"};
    return part->zip->content(*entry, kLargestAsset, notes);
}

std::string PackageContents::placeOf(std::string_view path) const
{
    const auto [entry, part] = findEntry(parts, path);
    return entry ? part->where + archive::shownName(entry->name) : std::string();
}

std::optional<std::string> PackageContents::resourceText(std::uint32_t id) const
{
    for (const auto &table : resources) {
        if (auto text = table.string(id))
            return text;
    }
    return {};
}

std::optional<package::ResourceValue> PackageContents::resourceValue(std::uint32_t id) const
{
    for (const auto &table : resources) {
        if (const auto value = table.value(id))
            return value;
    }
    return {};
}

std::vector<std::string> PackageContents::resourceArray(std::uint32_t id) const
{
    for (const auto &table : resources) {
        if (auto array = table.array(id); !array.empty())
            return array;
    }
    return {};
}

std::string PackageContents::resourceName(std::uint32_t id) const
{
    for (const auto &table : resources) {
        if (auto name = table.name(id); !name.empty())
            return name;
    }
    return {};
}

std::uint32_t PackageContents::resourceId(std::string_view name) const
{
    for (const auto &table : resources) {
        if (const auto id = table.find(name))
            return id;
    }
    return 0;
}

}
