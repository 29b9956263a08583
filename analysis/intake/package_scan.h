// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Walks the entries of a package: finds code by content wherever it stands, packages inside it, and keys in files that are
// no code. One walk; entries are expanded one at a time.

#include "analysis/intake/importer.h"
#include "analysis/intake/package_contents.h"
#include "analysis/intake/package_layers.h"

#include "analysis/package/frameworks.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace keytrail::intake
{

/// Archives inside one package that are opened, and their bytes in all: copies of one archive cost each time.
constexpr std::size_t kMostPackages = 64;
constexpr std::uint64_t kPackageBytes = 512 << 20;
/// An archive inside the package beyond this is listed only.
constexpr std::uint64_t kLargestInner = 128 << 20;

class PackageScan
{
public:
    PackageScan(Import &import, PackageContents &contents)
        : m_import(import)
        , m_contents(contents)
        , m_gaps(import.knowledge("framework-gaps.tsv"))
    {
    }
    /// False when the pulse said stop.
    bool run();

private:
    struct Level {
        const archive::Zip *zip;
        std::string prefix; ///< "assets/a.dat!" for what is inside
        int depth; ///< 1: a part of the app
        std::size_t part;
        std::function<Result<std::string>(Notes &)> container; ///< of an inner archive; none for a part of the app
    };
    bool walk(const Level &level);
    /// The entry's name in its package ("classes.dex" for "base/dex/classes.dex" of an app bundle); nothing where the entry
    /// belongs to another app.
    std::optional<std::string_view> localName(const Level &level, std::string_view name) const;
    void look(const Level &level, const archive::ZipEntry &entry, std::string_view name);
    void addCode(const Level &level, const archive::ZipEntry &entry, std::string_view name, CodeEntry::Kind kind);
    void addFrontDex(std::size_t part);
    void openInner(const Level &level, const archive::ZipEntry &entry, const std::string &path);
    void findKeys(const Level &level, const archive::ZipEntry &entry, const std::string &path);
    void findResourceKeys();
    void tellGaps();
    void orderDex();
    std::function<Result<std::string>(Notes &)> reader(const Level &level, const archive::ZipEntry &entry) const;

    Import &m_import;
    PackageContents &m_contents;
    std::size_t m_packages = 0;
    std::uint64_t m_packageBytes = 0;
    std::set<std::string> m_seenPackages; ///< hashes: the same archive is opened once
    std::set<std::string> m_urls; ///< of resources, each told once
    bool m_limitTold = false;
    package::FrameworkGaps m_gaps;
};

}
