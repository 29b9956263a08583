// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An opened package, as the package importer hands it to the code importer: what is in it, and how to get at the bytes.
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
    std::string path; ///< in the package, outer containers first ("assets/a.dat!classes.dex"); the row's `path`
    enum class Kind { Dex, Native } kind = Kind::Dex;
    bool loaded = true; ///< the platform loads it by itself: classes.dex, classes2.dex … of the outer package without a gap
    std::uint64_t size = 0; ///< as the directory says, for progress only
    std::function<Result<std::string>(Notes &)> read;
};

struct PackageContents {
    casedb::AppId app{}; ///< the row of `apps`, already written
    std::string where; ///< prefix of locators: empty for the file itself
    package::Manifest manifest; ///< empty where there is none
    std::optional<package::ResourceTable> resources;
    const archive::Zip *zip = nullptr;
    std::vector<CodeEntry> dex; ///< those the platform loads first, in its load order; then hidden and shadowed ones
    std::vector<CodeEntry> native; ///< lib/ABI/*.so and ELF files elsewhere (by content), in directory order
    std::vector<std::string> assets; ///< paths of other files that may hold code or data (js, hbc, json, dll …)
    std::vector<std::string> frameworks; ///< as in apps.frameworks

    /// Bytes of any entry by its exact name, at most kLargestAsset; an error where there is none.
    Result<std::string> content(std::string_view path, Notes &notes) const;
};

/// A code or asset entry beyond this is not read in one piece (the largest dex the format allows is far below).
constexpr std::uint64_t kLargestAsset = 256 << 20;

}
