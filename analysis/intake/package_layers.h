// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the package importers share: archives opened inside archives, and the way from an opened package to the rows of an app.

#include "analysis/archive/zip.h"
#include "analysis/intake/importer.h"
#include "analysis/intake/package_contents.h"
#include "analysis/package/arsc.h"
#include "analysis/package/manifest.h"
#include "analysis/package/network_config.h"
#include "analysis/package/signing.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::intake
{

/// Archives inside archives that are opened: the file itself counts as 1.
constexpr int kDeepestPackage = 3;

/// Passes notes on with a prefix before their places ("base.apk!"). The notes must outlive it.
class PlacedNotes final : public Notes
{
public:
    PlacedNotes(Notes &notes, std::string where)
        : m_notes(notes)
        , m_where(std::move(where))
    {
    }
    void add(Note note) override
    {
        note.where = note.where.empty() && m_where.ends_with('!') ? m_where.substr(0, m_where.size() - 1) : m_where + note.where;
        m_notes.add(std::move(note));
    }

private:
    Notes &m_notes;
    std::string m_where;
};

/// An archive inside the evidence, or the evidence itself. The source lives as long as this.
struct Layer {
    std::shared_ptr<Source> source; ///< empty for the evidence itself
    std::shared_ptr<archive::Zip> zip;
    std::string where; ///< before the names of its entries ("a.xapk!base.apk!"); empty for the evidence itself
    int depth = 1;
};

/// A package of Android in a layer, read as far as the app's row needs.
struct OpenedPackage {
    Layer layer;
    std::string path; ///< of the package in the evidence; empty for the evidence itself
    std::optional<package::Manifest> manifest;
    std::optional<package::ResourceTable> resources;
    package::Signing signing;
};

/// Reads manifest, resources and signatures. Notes of the archive itself are the caller's.
OpenedPackage openPackage(Import &import, Layer layer);

/// One app from its packages: `packages[0]` is the base, the others are splits or (not loaded) other builds of it.
/// `container` is the archive round them, or null.
struct AndroidApp {
    std::vector<OpenedPackage> packages;
    std::vector<OpenedPackage> otherBuilds;
    const Layer *container = nullptr;
    std::vector<std::string> packagesInContainer; ///< its entries that are packages of this or another app
};
Outcome importAndroidApp(Import &import, AndroidApp &app);

/// An archive of packages: apks, xapk, apkm, or any archive that holds packages.
Outcome importContainer(Import &import, const Layer &layer, std::string_view kind);
/// An Android app bundle, and an .ipa.
Outcome importAppBundle(Import &import, const Layer &layer);
Outcome importIosPackage(Import &import, const Layer &layer);

/// Whatever kind of package the layer is.
Outcome importLayer(Import &import, const Layer &layer, std::string_view kind);

/// The network security configuration that the manifest names, where it can be read; and its pins and hosts as rows.
std::optional<package::NetworkConfig> readNetwork(const PackageContents &contents, Notes &notes);
void addNetwork(Import &import, const PackageContents &contents, const package::NetworkConfig &network);

/// SHA-256 of a whole source, hex; empty where it cannot be read to its end.
std::string hashOf(Source &source);

}
