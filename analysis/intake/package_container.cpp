// SPDX-License-Identifier: GPL-3.0-or-later
// Archives of packages: apks (bundletool and others), xapk, apkm, and any archive that holds packages. Packages of one name
// and version are one app: the one without a split name is the base, those with one are joined to it.
#include "analysis/intake/package_layers.h"
#include "analysis/intake/package_sniff.h"

#include "analysis/base/utf8.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace keytrail::intake
{
namespace
{

/// Packages that one container may hold: sets for every language and density come to some hundred.
constexpr std::size_t kMostMembers = 500;
/// Memory for members that are packed once more; a set of that size stores its packages as they are.
constexpr std::uint64_t kLeastMemory = 256 << 20;
constexpr std::uint64_t kMostMemory = 768 << 20;

class ContainerImport
{
public:
    ContainerImport(Import &import, const Layer &layer, std::string_view kind)
        : m_import(import)
        , m_layer(layer)
        , m_kind(kind)
        , m_memory(std::clamp(4 * layer.zip->source().size(), kLeastMemory, kMostMemory))
    {
    }

    Outcome run()
    {
        for (const auto &entry : m_layer.zip->entries()) {
            if (!m_import.pulse(m_import.members.size(), m_layer.zip->entries().size()))
                return Refusal{"import-undone", "The import was stopped."};
            if (mayBePackage(*m_layer.zip, entry, m_guesses))
                open(entry);
        }
        tellMismatches();
        std::size_t apps = m_apps.size();
        for (auto &[name, packages] : m_apps) {
            if (const auto refused = importGroup(packages))
                return refused;
        }
        for (const auto &inner : m_inner) {
            const auto refused = importLayer(m_import, inner.layer, inner.kind);
            if (refused && refused->code == "import-undone")
                return refused;
            if (refused && inner.kind != "zip")
                m_import.notes.lost(refused->code, inner.path(), refused->reason);
            if (refused)
                m_import.members[inner.member].reason = refused->reason;
            apps += refused ? 0 : 1;
        }
        if (apps > 1)
            m_import.notes.warn("several-apps", placeOfLayer(), fmt::format("{} apps in one archive; each is listed by itself", apps));
        // Where the limit bit, an app may stand beyond it: what was listed is kept.
        if (apps == 0 && !m_isLimited)
            return Refusal{"unknown-kind",
                fmt::format("An archive of kind {} with {} entries that holds no app package.", m_kind, m_layer.zip->entries().size())};
        return {};
    }

private:
    std::string placeOfLayer() const { return m_layer.where.empty() ? "" : m_layer.where.substr(0, m_layer.where.size() - 1); }

    void refuse(ImportMember member, std::string_view code, std::string reason)
    {
        m_import.notes.lost(code, member.name, reason);
        member.reason = std::move(reason);
        m_import.members.push_back(std::move(member));
    }

    void open(const archive::ZipEntry &entry)
    {
        ImportMember member{m_layer.where + visible(entry.name), {}, "zip", entry.size, {}};
        if (m_layer.depth >= kDeepestPackage || m_import.members.size() >= kMostMembers) {
            m_isLimited = true;
            return refuse(std::move(member), "nesting-limit",
                fmt::format("Archives are opened {} deep and {} in one container.", kDeepestPackage, kMostMembers));
        }
        PlacedNotes outer(m_import.notes, m_layer.where);
        auto source = m_layer.zip->open(entry, m_memory, outer);
        if (!source)
            return refuse(std::move(member), source.error().fault == Fault::TooLarge ? "expansion-limit" : "truncated", "The package cannot be unpacked.");
        if (!m_layer.zip->isPlain(entry))
            m_memory -= std::min(m_memory, (*source)->size());
        member.size = (*source)->size();
        member.sha256 = hashOf(**source);
        Layer inner{std::move(*source), nullptr, member.name + "!", m_layer.depth + 1};
        PlacedNotes notes(m_import.notes, inner.where);
        auto zip = archive::readZip(*inner.source, notes);
        if (!zip)
            return refuse(std::move(member), "empty-archive", "The package has no entries or is no archive.");
        inner.zip = std::make_shared<archive::Zip>(std::move(*zip));
        member.kind = packageKind(*inner.zip);
        m_names.push_back(entry.name);
        take(std::move(inner), std::move(member));
    }

    void take(Layer inner, ImportMember member)
    {
        if (member.kind == "apk") {
            auto opened = openPackage(m_import, std::move(inner));
            const auto name = opened.manifest ? opened.manifest->package : member.name;
            m_apps[{name, opened.manifest ? opened.manifest->versionCode.value_or(0) : 0}].push_back(std::move(opened));
        } else if (member.kind == "jar" || (member.kind == "zip" && m_kind != "zip")) {
            // Neither the app nor a part of it: left to the walk over the container's files.
            m_names.pop_back();
            return;
        } else {
            m_inner.push_back({std::move(inner), member.kind, m_import.members.size()});
        }
        m_import.members.push_back(std::move(member));
    }

    /// Splits of a package whose base is here in another version: named, and not joined.
    void tellMismatches()
    {
        for (const auto &[name, packages] : m_apps) {
            if (!std::all_of(packages.begin(), packages.end(), isSplit))
                continue;
            for (const auto &[other, bases] : m_apps) {
                if (other.first == name.first && other.second != name.second)
                    m_import.notes.warn("split-mismatch", packages.front().path,
                        fmt::format("a split of {} for version code {}; version code {} is here too and is another app", name.first, name.second, other.second));
            }
        }
    }

    static bool isSplit(const OpenedPackage &opened) { return opened.manifest && !opened.manifest->split.empty(); }

    static std::string folderOf(const OpenedPackage &opened) { return opened.path.substr(0, opened.path.rfind('/') + 1); }

    /// The base first: one without a split name, beside the splits where there are several.
    Outcome importGroup(std::vector<OpenedPackage> &packages)
    {
        const auto split = std::find_if(packages.begin(), packages.end(), isSplit);
        const auto folder = split == packages.end() ? std::string() : folderOf(*split);
        const auto rank = [&](const OpenedPackage &opened) { return isSplit(opened) ? 2 : split != packages.end() && folderOf(opened) != folder ? 1 : 0; };
        std::stable_sort(packages.begin(), packages.end(), [&](const OpenedPackage &a, const OpenedPackage &b) { return rank(a) < rank(b); });
        AndroidApp app;
        for (auto &opened : packages) {
            const bool isOther = !app.packages.empty() && !isSplit(opened);
            if (isOther)
                m_import.notes.info("class-shadowed", opened.path, "another complete build of the same app and version; only what differs in it is read");
            (isOther ? app.otherBuilds : app.packages).push_back(std::move(opened));
        }
        // What stands beside the packages is looked at once, with the first app.
        if (!m_isContainerTaken && m_kind != "zip")
            app.container = &m_layer;
        m_isContainerTaken = true;
        app.packagesInContainer = m_names;
        return importAndroidApp(m_import, app);
    }

    Import &m_import;
    const Layer &m_layer;
    std::string m_kind;
    std::uint64_t m_memory;
    std::size_t m_guesses = 0;
    struct Inner {
        Layer layer;
        std::string kind;
        std::size_t member; ///< of the answer
        std::string path() const { return layer.where.substr(0, layer.where.size() - 1); }
    };
    std::map<std::pair<std::string, std::int64_t>, std::vector<OpenedPackage>> m_apps; ///< by package and version
    std::vector<Inner> m_inner; ///< other kinds of packages
    std::vector<std::string> m_names; ///< entries that are packages
    bool m_isContainerTaken = false, m_isLimited = false;
};

}

Outcome importContainer(Import &import, const Layer &layer, std::string_view kind)
{
    return ContainerImport(import, layer, kind).run();
}

}
