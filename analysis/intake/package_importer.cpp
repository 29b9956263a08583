// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/code_importer.h"
#include "analysis/intake/importer.h"
#include "analysis/intake/package_contents.h"
#include "analysis/intake/package_layers.h"
#include "analysis/intake/package_rows.h"
#include "analysis/intake/package_scan.h"
#include "analysis/intake/package_sniff.h"

#include "analysis/crypto/digest.h"
#include "analysis/package/frameworks.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace keytrail::intake
{
namespace
{

constexpr std::string_view kImporterManifestName = "AndroidManifest.xml";
constexpr std::string_view kTableName = "resources.arsc";
/// Manifests have some hundred KiB, tables some MiB; more is an attack on the reader.
constexpr std::uint64_t kImporterLargestManifest = 64 << 20;
constexpr std::uint64_t kImporterLargestTable = 128 << 20;

Refusal refusal(Source &source, const Error &error)
{
    if (source.size() == 0)
        return {"empty-file", "The file is empty."};
    if (error.fault == Fault::Truncated)
        return {"empty-archive", "The archive has no entries; it is not an app package."};
    const auto head = readAll(source, 0, 8, 8);
    return {"unknown-kind", fmt::format("Not a ZIP archive; the first bytes are {}.", crypto::hex(asBytes(head)))};
}

/// Other entries of the same name, which another reading of the package would take.
void tellOtherManifests(const archive::Zip &zip, const package::ResourceTable *resources, Notes &notes)
{
    for (const auto &entry : zip.entries()) {
        if (entry.counts || entry.name != kImporterManifestName)
            continue;
        NoNotes silent;
        const auto bytes = zip.content(entry, kImporterLargestManifest, notes);
        const auto other = bytes ? package::readManifest(asBytes(*bytes), resources, silent) : Result<package::Manifest>(bytes.error());
        const auto hash = bytes ? crypto::hex(crypto::sha256(asBytes(*bytes))) : std::string("unreadable");
        notes.warn("zip-duplicate-entry", fmt::format("{}@0x{:x}", kImporterManifestName, entry.localOffset),
            fmt::format("another manifest stands here (SHA-256 {}): package {}, label {}", hash, other ? other->package : "unknown",
                other ? other->label : "unknown"));
    }
}

void readTable(OpenedPackage &opened, Notes &notes)
{
    const auto &zip = *opened.layer.zip;
    const auto *entry = zip.find(kTableName);
    auto bytes = entry ? zip.content(*entry, kImporterLargestTable, notes) : Result<std::string>(Error{});
    if (!bytes)
        return;
    auto table = package::readArsc(std::move(*bytes), notes);
    if (table)
        opened.resources = std::move(*table);
    else
        notes.lost("arsc-invalid", std::string(kTableName), "the resource table cannot be read");
}

void readManifestOf(OpenedPackage &opened, Notes &notes)
{
    const auto &zip = *opened.layer.zip;
    const auto *resources = opened.resources ? &*opened.resources : nullptr;
    const auto *entry = zip.find(kImporterManifestName);
    if (!entry)
        return notes.warn("app-missing", "", "no AndroidManifest.xml; only the code is read");
    const auto bytes = zip.content(*entry, kImporterLargestManifest, notes);
    auto manifest = bytes ? package::readManifest(asBytes(*bytes), resources, notes) : Result<package::Manifest>(bytes.error());
    tellOtherManifests(zip, resources, notes);
    if (!manifest)
        return notes.lost("app-missing", std::string(kImporterManifestName), "the manifest cannot be read");
    opened.manifest = std::move(*manifest);
    noteOddText(opened.manifest->package, "AndroidManifest.xml package", notes);
    noteOddText(opened.manifest->label, "AndroidManifest.xml label", notes);
    noteOddText(opened.manifest->versionName, "AndroidManifest.xml versionName", notes);
}

std::set<std::string> certificatesOf(const package::Signing &signing)
{
    std::set<std::string> out;
    for (const auto &signer : signing.signers) {
        if (!signer.certSha256.empty())
            out.insert(signer.certSha256);
    }
    return out;
}

class AppImport
{
public:
    AppImport(Import &import, AndroidApp &app)
        : m_import(import)
        , m_app(app)
        , m_base(app.packages.front())
    {
    }

    Outcome run()
    {
        if (m_base.manifest)
            m_contents.manifest = *m_base.manifest;
        package::Frameworks frameworks(m_import.knowledge("frameworks.tsv"));
        for (auto &opened : m_app.packages)
            addPart(opened, frameworks, true);
        for (auto &opened : m_app.otherBuilds)
            addPart(opened, frameworks, false);
        if (m_app.container)
            m_contents.parts.push_back({m_app.container->zip.get(), m_app.container->where, {}, m_app.packagesInContainer, true, false});
        m_contents.frameworks = frameworks.seen();
        checkSplits();
        const auto network = readNetwork(m_contents, m_import.notes);
        auto row = appRow(m_contents.manifest, m_base.manifest.has_value(), m_base.signing, m_contents.frameworks, network ? &*network : nullptr);
        row.where = m_base.layer.where + row.where;
        row.splits = splits();
        for (std::size_t i = 1; i < m_app.packages.size() && row.verified == true; ++i)
            row.verified = m_app.packages[i].signing.verified;
        m_contents.app = m_import.bundle.add(row);
        for (const auto &opened : m_app.packages)
            addSigners(m_import, m_contents.app, opened.signing, opened.layer.where);
        if (network)
            addNetwork(m_import, m_contents, *network);
        if (!PackageScan(m_import, m_contents).run() || !importCode(m_import, m_contents))
            return Refusal{"import-undone", "The import was stopped."};
        return {};
    }

private:
    void addPart(OpenedPackage &opened, package::Frameworks &frameworks, bool isLoaded)
    {
        m_contents.parts.push_back({opened.layer.zip.get(), opened.layer.where, {}, {}, true, isLoaded});
        if (opened.resources)
            m_contents.resources.push_back(*opened.resources);
        for (const auto &entry : opened.layer.zip->entries())
            frameworks.see(entry.name);
        if (isLoaded && &opened != &m_base && opened.manifest)
            mergeManifest(m_contents.manifest, *opened.manifest);
    }

    /// Names of the splits, as their manifests say them.
    casedb::Texts splits() const
    {
        casedb::Texts out;
        for (const auto &opened : m_app.packages) {
            if (opened.manifest && !opened.manifest->split.empty())
                out.push_back(opened.manifest->split);
        }
        return out;
    }

    void checkSplits()
    {
        const auto &manifest = m_contents.manifest;
        if (m_base.manifest && !m_base.manifest->split.empty())
            m_import.notes.lost("split-incomplete", m_base.path,
                fmt::format("the base of {} is missing; this is its split {} alone", manifest.package, m_base.manifest->split));
        else if (m_app.packages.size() == 1 && manifest.isSplitRequired)
            m_import.notes.lost("split-incomplete", m_base.path, "the package says that it needs splits, and none is here");
        const auto signers = certificatesOf(m_base.signing);
        for (std::size_t i = 1; i < m_app.packages.size(); ++i) {
            const auto &opened = m_app.packages[i];
            if (certificatesOf(opened.signing) != signers)
                m_import.notes.warn("split-mismatch", opened.path, "signed by another certificate than the base; no platform installs the two together");
        }
    }

    Import &m_import;
    AndroidApp &m_app;
    OpenedPackage &m_base;
    PackageContents m_contents;
};

}

OpenedPackage openPackage(Import &import, Layer layer)
{
    OpenedPackage opened;
    opened.path = layer.where.empty() ? "" : layer.where.substr(0, layer.where.size() - 1);
    opened.layer = std::move(layer);
    PlacedNotes notes(import.notes, opened.layer.where);
    readTable(opened, notes);
    readManifestOf(opened, notes);
    opened.signing = package::readSigning(*opened.layer.zip, opened.manifest ? &*opened.manifest : nullptr, notes);
    return opened;
}

std::optional<package::NetworkConfig> readNetwork(const PackageContents &contents, Notes &notes)
{
    const auto id = contents.manifest.networkSecurityConfigId;
    const auto file = id != 0 ? contents.resourceText(id) : std::nullopt;
    const auto bytes = file ? contents.content(*file, notes) : Result<std::string>(Error{});
    if (!bytes)
        return {};
    auto config = package::readNetworkConfig(asBytes(*bytes), notes);
    return config ? std::optional(std::move(*config)) : std::nullopt;
}

void addNetwork(Import &import, const PackageContents &contents, const package::NetworkConfig &network)
{
    const auto file = contents.resourceText(contents.manifest.networkSecurityConfigId);
    const auto where = file ? contents.placeOf(*file) : std::string();
    for (const auto &section : network.sections) {
        for (const auto &pin : section.pins)
            addPin(import, contents.app, pin, where, "resource");
        for (const auto &domain : section.domains)
            addConfigDestination(import, contents.app, domain.name, where, "named in the network security configuration");
    }
}

Outcome importAndroidApp(Import &import, AndroidApp &app)
{
    return AppImport(import, app).run();
}

Outcome importLayer(Import &import, const Layer &layer, std::string_view kind)
{
    if (kind == "apk") {
        AndroidApp app;
        app.packages.push_back(openPackage(import, layer));
        return importAndroidApp(import, app);
    }
    if (kind == "aab")
        return importAppBundle(import, layer);
    if (kind == "ipa")
        return importIosPackage(import, layer);
    return importContainer(import, layer, kind);
}

std::string hashOf(Source &source)
{
    constexpr std::size_t kPiece = 1 << 20;
    crypto::Digester digester("SHA256");
    std::vector<std::byte> buffer(static_cast<std::size_t>(std::min<std::uint64_t>(kPiece, std::max<std::uint64_t>(source.size(), 1))));
    for (std::uint64_t at = 0; at < source.size();) {
        const auto got = source.read(at, buffer);
        if (got == 0)
            return {};
        digester.add(std::span(buffer).first(got));
        at += got;
    }
    return crypto::hex(asBytes(digester.finish()));
}

Outcome importPackage(Import &import)
{
    auto zip = archive::readZip(import.source, import.notes);
    if (!zip)
        return refusal(import.source, zip.error());
    Layer layer;
    layer.zip = std::make_shared<archive::Zip>(std::move(*zip));
    return importLayer(import, layer, packageKind(*layer.zip));
}

}
