// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An opened app, as the package importers hand it to the code importer: what is in it, and how to get at the bytes. One app
// is one package or several (base and splits), or a part of an archive (a module of an app bundle, an app of an .ipa).
// Lives during one import; the importer's source, notes and bundle outlive it.

#include "analysis/archive/zip.h"
#include "analysis/base/notes.h"
#include "analysis/casedb/rows.h"
#include "analysis/package/arsc.h"
#include "analysis/package/manifest.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::intake
{

/// Something that holds code. Bytes are read when asked for and belong to the asker: drop them when done.
struct CodeEntry {
    std::string path; ///< in the evidence, outer containers first ("base.apk!classes.dex"); the row's `path`
    enum class Kind { Dex, Native } kind = Kind::Dex;
    bool loaded = true; ///< the platform loads it by itself: classes.dex, classes2.dex … of a package without a gap
    int number = 0; ///< of a loaded dex: 1 for classes.dex, n for classesN.dex
    std::size_t part = 0; ///< which part of the app it stands in
    std::uint64_t size = 0; ///< as the directory says, for progress only
    std::function<Result<std::string>(Notes &)> read;
};

/// One archive that the app, or a part of it, stands in.
struct PackagePart {
    const archive::Zip *zip = nullptr;
    std::string where; ///< before the names of its entries in locators ("base.apk!"); empty for the file itself
    std::string root = {}; ///< the folder that is the package ("base/", "Payload/App.app/"); empty: the whole archive
    std::vector<std::string> others = {}; ///< folders and packages that are looked into elsewhere
    bool takesRest = true; ///< what stands in none of these folders belongs to this part
    bool isLoaded = true; ///< false: another build, or the container round the packages
};

struct PackageContents {
    casedb::AppId app{}; ///< the row of `apps`, already written
    std::string platform = "android";
    std::string where; ///< before the locators of code; empty, as paths of entries say already where they stand
    package::Manifest manifest; ///< empty where there is none
    std::vector<PackagePart> parts; ///< the base first
    std::vector<package::ResourceTable> resources; ///< the base's first
    std::vector<CodeEntry> dex; ///< those the platform loads first, in its load order; then hidden and shadowed ones
    std::vector<CodeEntry> native; ///< lib/ABI/*.so, Mach-O files of an .ipa and others by content, in directory order
    std::vector<std::string> assets; ///< names of other files that may hold code or data (js, hbc, json, dll …)
    std::vector<std::string> frameworks; ///< as in apps.frameworks

    /// Bytes of a file by its name in the package ("assets/a.json", "res/raw/key.der"), at most kLargestAsset, from the first
    /// part that has it; an error where there is none.
    Result<std::string> content(std::string_view path, Notes &notes) const;
    /// Where that file stands in the evidence; empty where there is none.
    std::string placeOf(std::string_view path) const;

    /// The answer of the first table that has one.
    std::optional<std::string> resourceText(std::uint32_t id) const;
    std::optional<package::ResourceValue> resourceValue(std::uint32_t id) const;
    std::vector<std::string> resourceArray(std::uint32_t id) const;
    std::string resourceName(std::uint32_t id) const;
    std::uint32_t resourceId(std::string_view name) const;
};

/// A code or asset entry beyond this is not read in one piece (the largest dex the format allows is far below).
constexpr std::uint64_t kLargestAsset = 256 << 20;

}
