// SPDX-License-Identifier: GPL-3.0-or-later
// iOS packages (.ipa): each Payload/NAME.app is one app, with its frameworks and extensions inside.
#include "analysis/intake/code_importer.h"
#include "analysis/intake/package_contents.h"
#include "analysis/intake/package_layers.h"
#include "analysis/intake/package_rows.h"
#include "analysis/intake/package_scan.h"

#include "analysis/base/json_writer.h"
#include "analysis/base/utf8.h"
#include "analysis/code/macho.h"
#include "analysis/crypto/certificate.h"
#include "analysis/package/frameworks.h"
#include "analysis/package/ios_app.h"

#include <algorithm>
#include <fmt/format.h>

namespace keytrail::intake
{
namespace
{

constexpr std::uint64_t kLargestPlist = 64 << 20;
constexpr std::size_t kMostApps = 100;
constexpr std::size_t kMostExtensions = 200;

/// "Payload/A.app/" of "Payload/A.app/PlugIns/B.appex/Info.plist"; nothing where no folder of the path ends with ".app".
std::string_view appFolderOf(std::string_view name)
{
    const auto end = name.find(".app/");
    return end == std::string_view::npos ? std::string_view() : name.substr(0, end + 5);
}

void texts(JsonWriter &out, std::string_view name, const std::vector<std::string> &values)
{
    out.key(name).beginArray();
    for (const auto &value : values)
        out.string(value);
    out.endArray();
}

void flag(JsonWriter &out, std::string_view name, std::optional<bool> value)
{
    out.key(name);
    value ? out.boolean(*value) : out.null();
}

struct Extension {
    std::string folder; ///< local to the app
    package::IosInfo info;
};

struct IosApp {
    std::string root;
    std::optional<package::IosInfo> info;
    std::optional<package::ProvisioningProfile> profile;
    std::string profilePath, entitlements;
    std::optional<bool> isEncrypted; ///< nothing where the main program cannot be read
    std::vector<Extension> extensions;
};

void transport(JsonWriter &out, const package::TransportSecurity &security)
{
    out.key("transport_security").beginObject();
    flag(out, "arbitrary_loads", security.arbitraryLoads);
    flag(out, "arbitrary_loads_in_web_content", security.arbitraryLoadsInWebContent);
    flag(out, "arbitrary_loads_for_media", security.arbitraryLoadsForMedia);
    flag(out, "local_networking", security.localNetworking);
    out.key("domains").beginArray();
    for (const auto &domain : security.domains) {
        out.beginObject().text("name", domain.name).key("subdomains").boolean(domain.subdomains);
        flag(out, "insecure_http", domain.insecureHttp);
        flag(out, "forward_secrecy", domain.forwardSecrecy);
        out.text("minimum_tls", domain.minimumTls);
        texts(out, "pins", domain.pins);
        out.endObject();
    }
    out.endArray().endObject();
}

std::string rawJson(const IosApp &app)
{
    JsonWriter out;
    out.beginObject();
    if (app.info) {
        const auto &info = *app.info;
        out.text("executable", info.executable).text("sdk", info.sdk);
        texts(out, "url_schemes", info.urlSchemes);
        texts(out, "queried_schemes", info.queriedSchemes);
        texts(out, "background_modes", info.backgroundModes);
        transport(out, info.transport);
    }
    if (app.profile) {
        const auto &profile = *app.profile;
        out.key("profile").beginObject().text("name", profile.name).text("uuid", profile.uuid).text("team_id", profile.teamId).text("team", profile.teamName);
        out.text("app_id_name", profile.appIdName).text("created", profile.created).text("expires", profile.expires);
        flag(out, "all_devices", profile.allDevices);
        texts(out, "devices", profile.devices);
        out.endObject();
    }
    return out.endObject().take();
}

std::string componentsJson(const std::vector<Extension> &extensions)
{
    JsonWriter out;
    out.beginArray();
    for (const auto &extension : extensions)
        out.beginObject()
            .text("kind", "extension")
            .text("name", extension.info.bundleId.empty() ? extension.folder : extension.info.bundleId)
            .key("exported")
            .null()
            .text("point", extension.info.extensionPoint)
            .endObject();
    return out.endArray().take();
}

class IosImport
{
public:
    IosImport(Import &import, const Layer &layer)
        : m_import(import)
        , m_layer(layer)
        , m_zip(*layer.zip)
        , m_notes(import.notes, layer.where)
    {
    }

    Outcome run()
    {
        findApps();
        if (m_roots.empty())
            return Refusal{"app-missing", "An archive with a Payload folder, and no app in it."};
        const auto outside = std::count_if(m_roots.begin(), m_roots.end(), [](const std::string &root) { return !root.starts_with("Payload/"); });
        if (m_roots.size() > 1)
            m_notes.warn("several-apps", "", fmt::format("{} apps, {} of them outside Payload; each is listed by itself", m_roots.size(), outside));
        for (std::size_t at = 0; at < m_roots.size(); ++at) {
            if (!importApp(m_roots[at], at == 0))
                return Refusal{"import-undone", "The import was stopped."};
        }
        return {};
    }

private:
    /// Those under Payload first, as the archive lists them.
    void findApps()
    {
        for (const auto &entry : m_zip.entries()) {
            const std::string root(appFolderOf(entry.name));
            // An app needs its folder, not only a name that ends alike deep in resources.
            const auto depth = std::count(root.begin(), root.end(), '/');
            if (root.empty() || depth > 2 || m_roots.size() >= kMostApps)
                continue;
            if (std::find(m_roots.begin(), m_roots.end(), root) == m_roots.end())
                m_roots.push_back(root);
        }
        std::stable_partition(m_roots.begin(), m_roots.end(), [](const std::string &root) { return root.starts_with("Payload/"); });
    }

    std::optional<std::string> content(const std::string &name)
    {
        const auto *entry = m_zip.find(name);
        auto bytes = entry ? m_zip.content(*entry, kLargestPlist, m_notes) : Result<std::string>(Error{});
        return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
    }

    std::optional<package::IosInfo> infoAt(const std::string &name)
    {
        const auto bytes = content(name);
        PlacedNotes notes(m_notes, archive::shownName(name) + "!");
        auto info = bytes ? package::readInfoPlist(asBytes(*bytes), notes) : Result<package::IosInfo>(Error{});
        if (bytes && !info)
            m_notes.lost("plist-invalid", archive::shownName(name), "the property list cannot be read");
        return info ? std::optional(std::move(*info)) : std::nullopt;
    }

    void readProfile(IosApp &app)
    {
        const auto path = app.root + "embedded.mobileprovision";
        if (const auto bytes = content(path)) {
            PlacedNotes notes(m_notes, archive::shownName(path) + "!");
            auto profile = package::readProvisioningProfile(asBytes(*bytes), notes);
            if (profile) {
                app.profile = std::move(*profile);
                app.profilePath = m_layer.where + archive::shownName(path);
                app.entitlements = app.profile->entitlements;
            } else {
                m_notes.lost("plist-invalid", archive::shownName(path), "the provisioning profile cannot be read");
            }
        }
        // What Xcode signed in, where it left a copy; the profile only says what may be asked for.
        if (const auto bytes = content(app.root + "archived-expanded-entitlements.xcent")) {
            NoNotes silent;
            if (auto entitlements = package::plistObjectAsJson(asBytes(*bytes), silent); !entitlements.empty())
                app.entitlements = std::move(entitlements);
        }
    }

    /// What the main program says of itself; its code signature has the last word on entitlements. Notes about the file come when
    /// its code is read.
    void readProgram(IosApp &app)
    {
        const auto slash = app.root.rfind('/', app.root.size() - 2);
        const auto folder = app.root.substr(slash + 1, app.root.size() - slash - 6);
        const auto *entry = m_zip.find(app.root + (app.info && !app.info->executable.empty() ? app.info->executable : folder));
        NoNotes silent;
        const auto bytes = entry ? m_zip.content(*entry, kLargestAsset, silent) : Result<std::string>(Error{});
        const auto macho = bytes && code::sniffMacho(asBytes(*bytes)) ? code::readMacho(asBytes(*bytes), {}, silent) : Result<code::MachoFacts>(Error{});
        if (!macho)
            return;
        app.isEncrypted = std::any_of(macho->slices.begin(), macho->slices.end(), [](const code::MachoSlice &slice) { return slice.encrypted; });
        for (const auto &slice : macho->slices) {
            auto signedIn = slice.entitlementsXml.empty() ? std::string() : package::plistObjectAsJson(asBytes(slice.entitlementsXml), silent);
            if (signedIn.empty())
                continue;
            app.entitlements = std::move(signedIn);
            return;
        }
    }

    void findExtensions(IosApp &app)
    {
        for (const auto &entry : m_zip.entries()) {
            if (!entry.counts || !entry.name.starts_with(app.root) || !entry.name.ends_with("/Info.plist") || app.extensions.size() >= kMostExtensions)
                continue;
            const auto folder = entry.name.substr(app.root.size(), entry.name.size() - app.root.size() - 11);
            const bool isExtension = folder.ends_with(".appex") || (folder.ends_with(".app") && folder.starts_with("Watch/"));
            if (!isExtension)
                continue;
            if (auto info = infoAt(entry.name))
                app.extensions.push_back({folder, std::move(*info)});
        }
    }

    bool importApp(const std::string &root, bool isFirst)
    {
        IosApp app;
        app.root = root;
        app.info = infoAt(root + "Info.plist");
        if (!app.info)
            m_notes.lost("app-missing", archive::shownName(root) + "Info.plist", "no Info.plist that can be read; the code is read all the same");
        readProfile(app);
        readProgram(app);
        findExtensions(app);
        PackageContents contents;
        contents.platform = "ios";
        contents.parts.push_back({&m_zip, m_layer.where, root, m_roots, isFirst, true});
        package::Frameworks frameworks(m_import.knowledge("frameworks.tsv"));
        for (const auto &entry : m_zip.entries()) {
            if (entry.name.starts_with(root))
                frameworks.see(entry.name);
        }
        contents.frameworks = frameworks.seen();
        addRow(app, contents);
        return PackageScan(m_import, contents).run() && importCode(m_import, contents);
    }

    void addRow(const IosApp &app, PackageContents &contents)
    {
        casedb::AppRow row;
        row.where = m_layer.where + archive::shownName(app.root) + (app.info ? "Info.plist" : "");
        row.platform = "ios";
        if (app.info) {
            row.package = app.info->bundleId;
            row.versionName = app.info->versionName;
            row.versionCode = app.info->version;
            row.label = app.info->label;
            row.minSdk = app.info->minimumOs;
            row.permissions = app.info->usageDescriptions;
            noteOddText(row.package, row.where + " CFBundleIdentifier", m_import.notes);
            noteOddText(row.label, row.where + " label", m_import.notes);
        } else {
            const auto slash = app.root.rfind('/', app.root.size() - 2);
            row.label = app.root.substr(slash + 1, app.root.size() - slash - 6);
        }
        row.components.text = componentsJson(app.extensions);
        row.frameworks = contents.frameworks;
        row.entitlements.text = app.entitlements;
        row.encrypted = app.isEncrypted;
        row.raw.text = rawJson(app);
        contents.manifest.package = row.package;
        contents.manifest.label = row.label;
        contents.app = m_import.bundle.add(row);
        addProfileCertificates(app, contents.app);
        if (!app.info)
            return;
        for (const auto &domain : app.info->transport.domains) {
            addConfigDestination(m_import, contents.app, domain.name, row.where, "named in App Transport Security");
            for (const auto &pin : domain.pins)
                addPin(m_import, contents.app, pin, row.where, "resource");
        }
    }

    void addProfileCertificates(const IosApp &app, casedb::AppId id)
    {
        for (std::size_t at = 0; app.profile && at < app.profile->certificates.size(); ++at) {
            const auto read = crypto::readCertificate(asBytes(app.profile->certificates[at]));
            if (read)
                addCertificate(m_import, id, *read, fmt::format("{}!DeveloperCertificates[{}]", app.profilePath, at), "signer");
            else
                m_import.notes.lost("der-invalid", app.profilePath, "a developer's certificate cannot be read");
        }
    }

    Import &m_import;
    const Layer &m_layer;
    const archive::Zip &m_zip;
    PlacedNotes m_notes;
    std::vector<std::string> m_roots;
};

}

Outcome importIosPackage(Import &import, const Layer &layer)
{
    return IosImport(import, layer).run();
}

}
