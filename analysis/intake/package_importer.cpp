// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/code_importer.h"
#include "analysis/intake/importer.h"
#include "analysis/intake/package_contents.h"
#include "analysis/intake/package_rows.h"
#include "analysis/intake/package_scan.h"
#include "analysis/intake/package_sniff.h"

#include "analysis/crypto/digest.h"
#include "analysis/package/frameworks.h"

#include <fmt/format.h>

namespace keytrail::intake
{
namespace
{

constexpr std::string_view kManifestName = "AndroidManifest.xml";
constexpr std::string_view kTableName = "resources.arsc";
/// Manifests have some hundred KiB, tables some MiB; more is an attack on the reader.
constexpr std::uint64_t kLargestManifest = 64 << 20;
constexpr std::uint64_t kLargestTable = 128 << 20;

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
        if (entry.counts || entry.name != kManifestName)
            continue;
        NoNotes silent;
        const auto bytes = zip.content(entry, kLargestManifest, notes);
        const auto other = bytes ? package::readManifest(asBytes(*bytes), resources, silent) : Result<package::Manifest>(bytes.error());
        const auto hash = bytes ? crypto::hex(crypto::sha256(asBytes(*bytes))) : std::string("unreadable");
        notes.warn("zip-duplicate-entry", fmt::format("{}@0x{:x}", kManifestName, entry.localOffset),
            fmt::format("another manifest stands here (SHA-256 {}): package {}, label {}", hash, other ? other->package : "unknown",
                other ? other->label : "unknown"));
    }
}

class PackageImport
{
public:
    PackageImport(Import &import, const archive::Zip &zip)
        : m_import(import)
        , m_zip(zip)
    {
        m_contents.zip = &zip;
    }

    Outcome run()
    {
        readResources();
        readManifest();
        const auto signing = package::readSigning(m_zip, m_hasManifest ? &m_contents.manifest : nullptr, m_import.notes);
        findFrameworks();
        m_contents.app = m_import.bundle.add(appRow(m_contents.manifest, m_hasManifest, signing, m_contents.frameworks));
        addSigners(m_import, m_contents.app, signing);
        if (!PackageScan(m_import, m_contents).run() || !importCode(m_import, m_contents))
            return Refusal{"import-undone", "The import was stopped."};
        return {};
    }

private:
    void readResources()
    {
        const auto *entry = m_zip.find(kTableName);
        auto bytes = entry ? m_zip.content(*entry, kLargestTable, m_import.notes) : Result<std::string>(Error{});
        if (!bytes)
            return;
        auto table = package::readArsc(std::move(*bytes), m_import.notes);
        if (table)
            m_contents.resources = std::move(*table);
        else
            m_import.notes.lost("arsc-invalid", std::string(kTableName), "the resource table cannot be read");
    }

    void readManifest()
    {
        const auto *resources = m_contents.resources ? &*m_contents.resources : nullptr;
        const auto *entry = m_zip.find(kManifestName);
        if (!entry) {
            m_import.notes.warn("app-missing", "", "no AndroidManifest.xml; only the code is read");
            return;
        }
        const auto bytes = m_zip.content(*entry, kLargestManifest, m_import.notes);
        auto manifest
            = bytes ? package::readManifest(asBytes(*bytes), resources, m_import.notes) : Result<package::Manifest>(bytes.error());
        tellOtherManifests(m_zip, resources, m_import.notes);
        if (!manifest) {
            m_import.notes.lost("app-missing", std::string(kManifestName), "the manifest cannot be read");
            return;
        }
        m_hasManifest = true;
        m_contents.manifest = std::move(*manifest);
        noteOddText(m_contents.manifest.package, "AndroidManifest.xml package", m_import.notes);
        noteOddText(m_contents.manifest.label, "AndroidManifest.xml label", m_import.notes);
        noteOddText(m_contents.manifest.versionName, "AndroidManifest.xml versionName", m_import.notes);
    }

    void findFrameworks()
    {
        package::Frameworks frameworks(m_import.knowledge("frameworks.tsv"));
        for (const auto &entry : m_zip.entries())
            frameworks.see(entry.name);
        m_contents.frameworks = frameworks.seen();
    }

    Import &m_import;
    const archive::Zip &m_zip;
    PackageContents m_contents;
    bool m_hasManifest = false;
};

}

Outcome importPackage(Import &import)
{
    const auto zip = archive::readZip(import.source, import.notes);
    if (!zip)
        return refusal(import.source, zip.error());
    const auto kind = packageKind(*zip);
    if (kind != "apk")
        return Refusal{"unknown-kind",
            fmt::format(
                "A ZIP archive of kind {} with {} entries, but without AndroidManifest.xml or classes.dex.", kind, zip->entries().size())};
    return PackageImport(import, *zip).run();
}

}
