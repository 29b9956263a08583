// SPDX-License-Identifier: GPL-3.0-or-later
// Android app bundles (.aab): modules as folders, manifests and resources as protocol buffers. One bundle is one app; its
// base is the module "base", the others are what becomes feature splits.
#include "analysis/intake/code_importer.h"
#include "analysis/intake/package_contents.h"
#include "analysis/intake/package_layers.h"
#include "analysis/intake/package_rows.h"
#include "analysis/intake/package_scan.h"

#include "analysis/package/frameworks.h"
#include "analysis/package/proto_table.h"

#include <algorithm>
#include <fmt/format.h>

namespace keytrail::intake
{
namespace
{

constexpr std::string_view kManifestName = "manifest/AndroidManifest.xml";
constexpr std::uint64_t kLargestManifest = 64 << 20;
constexpr std::uint64_t kLargestTable = 128 << 20;
constexpr std::size_t kMostModules = 500;

class BundleImport
{
public:
    BundleImport(Import &import, const Layer &layer)
        : m_import(import)
        , m_layer(layer)
        , m_zip(*layer.zip)
        , m_notes(import.notes, layer.where)
    {
    }

    Outcome run()
    {
        findModules();
        package::Frameworks frameworks(m_import.knowledge("frameworks.tsv"));
        for (std::size_t at = 0; at < m_modules.size(); ++at) {
            const auto &root = m_modules[at];
            m_contents.parts.push_back({&m_zip, m_layer.where, root, m_modules, at == 0, true});
            readResources(root);
            readManifestOf(root, at == 0);
            for (const auto &entry : m_zip.entries()) {
                if (entry.name.starts_with(root))
                    frameworks.see(std::string_view(entry.name).substr(root.size()));
            }
        }
        m_contents.frameworks = frameworks.seen();
        if (!m_hasManifest)
            m_notes.lost("app-missing", "base/" + std::string(kManifestName), "no manifest of the base module can be read");
        addRow();
        if (!PackageScan(m_import, m_contents).run() || !importCode(m_import, m_contents))
            return Refusal{"import-undone", "The import was stopped."};
        return {};
    }

private:
    /// The base first, then the others in the order of the archive.
    void findModules()
    {
        for (const auto &entry : m_zip.entries()) {
            const auto slash = entry.name.find('/');
            if (slash == std::string::npos || std::string_view(entry.name).substr(slash + 1) != kManifestName)
                continue;
            auto root = entry.name.substr(0, slash + 1);
            if (m_modules.size() < kMostModules && std::find(m_modules.begin(), m_modules.end(), root) == m_modules.end())
                m_modules.push_back(std::move(root));
        }
        const auto base = std::find(m_modules.begin(), m_modules.end(), "base/");
        if (base == m_modules.end())
            m_modules.insert(m_modules.begin(), "base/");
        else
            std::rotate(m_modules.begin(), base, base + 1);
    }

    void readResources(const std::string &root)
    {
        const auto name = root + "resources.pb";
        const auto *entry = m_zip.find(name);
        const auto bytes = entry ? m_zip.content(*entry, kLargestTable, m_notes) : Result<std::string>(Error{});
        if (!bytes)
            return;
        auto table = package::readProtoTable(asBytes(*bytes), m_notes);
        if (table)
            m_contents.resources.push_back(std::move(*table));
        else if (!bytes->empty())
            m_notes.info("arsc-invalid", archive::shownName(name), "the resource table holds no package");
    }

    void readManifestOf(const std::string &root, bool isBase)
    {
        const auto name = root + std::string(kManifestName);
        const auto *entry = m_zip.find(name);
        if (!entry)
            return;
        const auto bytes = m_zip.content(*entry, kLargestManifest, m_notes);
        const auto *table = m_contents.resources.empty() ? nullptr : &m_contents.resources.front();
        const auto manifest = bytes ? package::readBundleManifest(asBytes(*bytes), table, m_notes) : Result<package::Manifest>(bytes.error());
        if (!manifest)
            return m_notes.lost("app-missing", archive::shownName(name), "the manifest cannot be read");
        if (isBase) {
            m_hasManifest = true;
            m_contents.manifest = *manifest;
            noteOddText(manifest->package, name + " package", m_notes);
            noteOddText(manifest->label, name + " label", m_notes);
            return;
        }
        m_splits.push_back(manifest->split.empty() ? root.substr(0, root.size() - 1) : manifest->split);
        mergeManifest(m_contents.manifest, *manifest);
    }

    void addRow()
    {
        // Whoever signs a bundle is the uploader; the store signs what devices get, so there is no verdict.
        const auto signing = package::readSigning(m_zip, nullptr, m_notes);
        const auto network = readNetwork(m_contents, m_notes);
        auto row = appRow(m_contents.manifest, m_hasManifest, signing, m_contents.frameworks, network ? &*network : nullptr);
        row.where = m_layer.where + (m_hasManifest ? "base/" + std::string(kManifestName) : std::string());
        row.splits = m_splits;
        m_contents.app = m_import.bundle.add(row);
        addSigners(m_import, m_contents.app, signing, m_layer.where);
        if (network)
            addNetwork(m_import, m_contents, *network);
    }

    Import &m_import;
    const Layer &m_layer;
    const archive::Zip &m_zip;
    PlacedNotes m_notes;
    PackageContents m_contents;
    std::vector<std::string> m_modules;
    casedb::Texts m_splits;
    bool m_hasManifest = false;
};

}

Outcome importAppBundle(Import &import, const Layer &layer)
{
    return BundleImport(import, layer).run();
}

}
