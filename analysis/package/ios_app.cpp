// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/ios_app.h"

#include "analysis/archive/plist_text.h"
#include "analysis/crypto/public_key.h"

#include <fmt/format.h>

namespace keytrail::package
{
namespace
{

constexpr const char *kIosAppReader = "plist";
constexpr std::size_t kLargestEntitlements = 1 << 20;

/// The member of exactly this name; the last one where it is doubled, as CoreFoundation keeps it.
const Value *memberOf(const Value *map, std::string_view key)
{
    if (!map || map->kind != Value::Kind::Map)
        return nullptr;
    for (auto at = map->items.size(); at > 0; --at) {
        if (map->keys[at - 1] == key)
            return &map->items[at - 1];
    }
    return nullptr;
}

std::string textOf(const Value *map, std::string_view key)
{
    const auto *value = memberOf(map, key);
    return value && (value->kind == Value::Kind::Text || value->kind == Value::Kind::Number || value->kind == Value::Kind::Time) ? value->text
                                                                                                                                  : std::string();
}

std::optional<bool> flagOf(const Value *map, std::string_view key)
{
    const auto *value = memberOf(map, key);
    if (!value || (value->kind != Value::Kind::Bool && value->kind != Value::Kind::Number && value->kind != Value::Kind::Text))
        return {};
    return value->text == "true" || value->text == "1" || value->text == "YES";
}

/// Texts of a list, or the one text that stands in its place.
std::vector<std::string> textsOf(const Value *value)
{
    std::vector<std::string> out;
    if (value && value->kind == Value::Kind::Text)
        out.push_back(value->text);
    if (!value || value->kind != Value::Kind::List)
        return out;
    for (const auto &item : value->items) {
        if (item.kind == Value::Kind::Text && out.size() < kMostIosItems)
            out.push_back(item.text);
    }
    return out;
}

std::vector<std::string> pinsOf(const Value &domain)
{
    std::vector<std::string> out;
    for (const auto *kind : {"NSPinnedCAIdentities", "NSPinnedLeafIdentities"}) {
        const auto *identities = memberOf(&domain, kind);
        for (std::size_t at = 0; identities && identities->kind == Value::Kind::List && at < identities->items.size() && at < kMostIosItems; ++at) {
            const auto pin = crypto::readPin("sha256/" + textOf(&identities->items[at], "SPKI-SHA256-BASE64"));
            if (!pin.empty())
                out.push_back(pin);
        }
    }
    return out;
}

TransportSecurity transportOf(const Value *security)
{
    TransportSecurity out;
    out.arbitraryLoads = flagOf(security, "NSAllowsArbitraryLoads");
    out.arbitraryLoadsInWebContent = flagOf(security, "NSAllowsArbitraryLoadsInWebContent");
    out.arbitraryLoadsForMedia = flagOf(security, "NSAllowsArbitraryLoadsForMedia");
    out.localNetworking = flagOf(security, "NSAllowsLocalNetworking");
    for (const auto *kind : {"NSExceptionDomains", "NSPinnedDomains"}) {
        const auto *domains = memberOf(security, kind);
        for (std::size_t at = 0; domains && domains->kind == Value::Kind::Map && at < domains->items.size() && at < kMostIosItems; ++at) {
            const auto &said = domains->items[at];
            TransportSecurity::Domain domain;
            domain.name = domains->keys[at];
            domain.subdomains = flagOf(&said, "NSIncludesSubdomains").value_or(false);
            domain.insecureHttp = flagOf(&said, "NSExceptionAllowsInsecureHTTPLoads");
            if (!domain.insecureHttp)
                domain.insecureHttp = flagOf(&said, "NSThirdPartyExceptionAllowsInsecureHTTPLoads");
            domain.forwardSecrecy = flagOf(&said, "NSExceptionRequiresForwardSecrecy");
            domain.minimumTls = textOf(&said, "NSExceptionMinimumTLSVersion");
            domain.pins = pinsOf(said);
            out.domains.push_back(std::move(domain));
        }
    }
    return out;
}

}

Result<IosInfo> readInfoPlist(Bytes bytes, Notes &notes)
{
    const auto plist = archive::readPlist(bytes, notes);
    if (!plist)
        return plist.error();
    if (plist->kind != Value::Kind::Map)
        return Error{Fault::Malformed, 0, kIosAppReader};
    const Value *map = &*plist;
    IosInfo out;
    out.bundleId = textOf(map, "CFBundleIdentifier");
    out.versionName = textOf(map, "CFBundleShortVersionString");
    out.version = textOf(map, "CFBundleVersion");
    out.label = textOf(map, "CFBundleDisplayName");
    if (out.label.empty())
        out.label = textOf(map, "CFBundleName");
    out.minimumOs = textOf(map, "MinimumOSVersion");
    out.executable = textOf(map, "CFBundleExecutable");
    out.packageType = textOf(map, "CFBundlePackageType");
    out.sdk = textOf(map, "DTSDKName");
    out.extensionPoint = textOf(memberOf(map, "NSExtension"), "NSExtensionPointIdentifier");
    for (std::size_t at = 0; at < map->keys.size() && out.usageDescriptions.size() < kMostIosItems; ++at) {
        if (map->keys[at].starts_with("NS") && map->keys[at].ends_with("UsageDescription"))
            out.usageDescriptions.push_back(map->keys[at]);
    }
    const auto *types = memberOf(map, "CFBundleURLTypes");
    for (std::size_t at = 0; types && types->kind == Value::Kind::List && at < types->items.size() && at < kMostIosItems; ++at) {
        for (auto &scheme : textsOf(memberOf(&types->items[at], "CFBundleURLSchemes")))
            out.urlSchemes.push_back(std::move(scheme));
    }
    out.queriedSchemes = textsOf(memberOf(map, "LSApplicationQueriesSchemes"));
    out.backgroundModes = textsOf(memberOf(map, "UIBackgroundModes"));
    out.transport = transportOf(memberOf(map, "NSAppTransportSecurity"));
    return out;
}

Result<ProvisioningProfile> readProvisioningProfile(Bytes bytes, Notes &notes)
{
    const auto text = asText(bytes);
    const auto end = text.rfind("</plist>");
    const auto begin = end == std::string_view::npos ? end : text.rfind("<?xml", end);
    if (begin == std::string_view::npos)
        return Error{Fault::Malformed, 0, kIosAppReader};
    const auto plist = archive::readXmlPlist(bytes.subspan(begin, end + 8 - begin), notes);
    if (!plist)
        return plist.error();
    const Value *map = &*plist;
    ProvisioningProfile out;
    out.name = textOf(map, "Name");
    out.uuid = textOf(map, "UUID");
    out.teamName = textOf(map, "TeamName");
    out.appIdName = textOf(map, "AppIDName");
    const auto teams = textsOf(memberOf(map, "TeamIdentifier"));
    const auto prefixes = textsOf(memberOf(map, "ApplicationIdentifierPrefix"));
    out.teamId = !teams.empty() ? teams.front() : prefixes.empty() ? std::string() : prefixes.front();
    out.created = textOf(map, "CreationDate");
    out.expires = textOf(map, "ExpirationDate");
    out.devices = textsOf(memberOf(map, "ProvisionedDevices"));
    out.allDevices = flagOf(map, "ProvisionsAllDevices");
    if (const auto *entitlements = memberOf(map, "Entitlements"); entitlements && entitlements->kind == Value::Kind::Map)
        out.entitlements = toJson(*entitlements, kLargestEntitlements);
    const auto *certificates = memberOf(map, "DeveloperCertificates");
    for (std::size_t at = 0; certificates && certificates->kind == Value::Kind::List && at < certificates->items.size() && at < 64; ++at) {
        if (certificates->items[at].kind == Value::Kind::Data)
            out.certificates.push_back(certificates->items[at].text);
    }
    return out;
}

std::string plistObjectAsJson(Bytes bytes, Notes &notes)
{
    const auto plist = archive::readPlist(bytes, notes);
    return plist && plist->kind == Value::Kind::Map ? toJson(*plist, kLargestEntitlements) : std::string();
}

}
