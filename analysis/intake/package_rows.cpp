// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/package_rows.h"

#include "analysis/base/json_writer.h"
#include "analysis/base/utf8.h"
#include "analysis/intake/code_rows.h"
#include "analysis/intake/known_keys.h"

#include <charconv>
#include <fmt/format.h>

namespace keytrail::intake
{
namespace
{

void optionalFlag(JsonWriter &out, std::string_view name, const std::optional<bool> &value)
{
    out.key(name);
    if (value)
        out.boolean(*value);
    else
        out.null();
}

std::string componentsJson(const package::Manifest &manifest)
{
    JsonWriter out;
    out.beginArray();
    for (const auto &component : manifest.components) {
        out.beginObject().text("kind", component.kind).text("name", component.name);
        optionalFlag(out, "exported", component.exported);
        out.key("enabled").boolean(component.enabled).key("filter").boolean(component.hasFilter);
        if (!component.permission.empty())
            out.text("permission", component.permission);
        if (!component.process.empty())
            out.text("process", component.process);
        if (!component.authorities.empty())
            out.text("authorities", component.authorities);
        if (!component.target.empty())
            out.text("target", component.target);
        if (!component.actions.empty()) {
            out.key("actions").beginArray();
            for (const auto &action : component.actions)
                out.string(action);
            out.endArray();
        }
        out.endObject();
    }
    return out.endArray().take();
}

std::string signersJson(const package::Signing &signing)
{
    JsonWriter out;
    out.beginArray();
    for (const auto &signer : signing.signers) {
        out.beginObject().text("scheme", signer.scheme).text("cert_sha256", signer.certSha256).text("subject", signer.subject);
        optionalFlag(out, "verified", signer.verified);
        out.text("error", signer.error).endObject();
    }
    return out.endArray().take();
}

void networkJson(JsonWriter &out, const package::NetworkConfig &config)
{
    out.key("network_security").beginArray();
    for (const auto &section : config.sections) {
        out.beginObject().text("kind", section.kind);
        optionalFlag(out, "cleartext", section.cleartext);
        out.key("domains").beginArray();
        for (const auto &domain : section.domains)
            out.beginObject().text("name", domain.name).key("subdomains").boolean(domain.subdomains).endObject();
        out.endArray().key("anchors").beginArray();
        for (const auto &anchor : section.anchors)
            out.beginObject().text("source", anchor.source).key("overrides_pins").boolean(anchor.overridesPins).endObject();
        out.endArray().key("pins").beginArray();
        for (const auto &pin : section.pins)
            out.string(pin);
        out.endArray().text("pin_expiration", section.pinExpiration).endObject();
    }
    out.endArray();
}

std::string rawJson(const package::Manifest &manifest, const package::Signing &signing, const package::NetworkConfig *network)
{
    JsonWriter out;
    out.beginObject().text("application", manifest.applicationClass).text("app_component_factory", manifest.appComponentFactory);
    out.text("network_security_config", manifest.networkSecurityConfig).text("shared_user_id", manifest.sharedUserId);
    optionalFlag(out, "uses_cleartext_traffic", manifest.usesCleartextTraffic);
    optionalFlag(out, "allow_backup", manifest.allowBackup);
    optionalFlag(out, "test_only", manifest.testOnly);
    optionalFlag(out, "extract_native_libs", manifest.extractNativeLibs);
    if (network)
        networkJson(out, *network);
    out.key("plain_text_manifest").boolean(manifest.isText).text("signature_error", signing.error);
    out.key("declared_permissions").beginArray();
    for (const auto &permission : manifest.declaredPermissions)
        out.string(permission);
    out.endArray().key("uses_libraries").beginArray();
    for (const auto &library : manifest.usesLibraries)
        out.string(library);
    out.endArray().key("meta_data").beginArray();
    for (const auto &data : manifest.metaData)
        out.beginObject().text("component", data.component).text("name", data.name).text("value", data.value).endObject();
    return out.endArray().endObject().take();
}

enum class Script { None, Latin, LookAlike, Other };

Script scriptOf(char32_t point)
{
    if ((point >= 'A' && point <= 'Z') || (point >= 'a' && point <= 'z')
        || (point >= 0xc0 && point < 0x250 && point != 0xd7 && point != 0xf7))
        return Script::Latin;
    // Greek, Cyrillic, Armenian and Cherokee hold letters that look like Latin ones.
    if ((point >= 0x370 && point < 0x590) || (point >= 0x13a0 && point < 0x1400))
        return Script::LookAlike;
    return point >= 0x590 ? Script::Other : Script::None;
}

bool mixesScripts(std::string_view text)
{
    bool latin = false, other = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto script = scriptOf(decodeUtf8(text, at));
        if (script == Script::None)
            latin = other = false;
        latin |= script == Script::Latin;
        other |= script == Script::LookAlike;
        if (latin && other)
            return true;
    }
    return false;
}

bool hasMarkup(std::string_view text)
{
    for (auto at = text.find('<'); at != std::string_view::npos && at + 1 < text.size(); at = text.find('<', at + 1)) {
        const char next = text[at + 1];
        if (next == '/' || next == '!' || next == '?' || ((next | 32) >= 'a' && (next | 32) <= 'z'))
            return true;
    }
    return text.find("javascript:") != std::string_view::npos || text.find("{{") != std::string_view::npos;
}

casedb::KeyPlaceRow placeOf(const Import &import, const crypto::PublicKey &key, casedb::AppId app, std::string_view form, bool isPrivate, std::string_view source)
{
    casedb::KeyPlaceRow row;
    row.key = casedb::keyId(key.spkiSha256, isPrivate);
    row.app = app;
    row.algorithm = key.algorithm;
    if (key.bits > 0)
        row.bits = key.bits;
    row.curve = key.curve;
    row.form = form;
    row.spkiSha256 = key.spkiSha256;
    row.isPrivate = isPrivate;
    row.source = source;
    if (const auto known = knownKey(import.knowledge("known-keys.tsv"), key.spkiSha256)) {
        JsonWriter raw;
        row.raw.text = raw.beginObject().text("known", known->kind).text("name", known->name).endObject().take();
    }
    return row;
}

casedb::CertificateRow certificateRow(const crypto::Certificate &certificate, std::string_view where)
{
    casedb::CertificateRow row;
    row.where = where;
    row.sha256 = certificate.sha256;
    row.subject = certificate.subject;
    row.issuer = certificate.issuer;
    row.serial = certificate.serial;
    row.notBefore = certificate.notBefore;
    row.notAfter = certificate.notAfter;
    if (certificate.key) {
        row.spkiSha256 = certificate.key->spkiSha256;
        row.keyAlgorithm = certificate.key->algorithm;
        row.keyBits = certificate.key->bits;
    }
    row.selfSigned = certificate.selfSigned;
    row.names = certificate.names;
    return row;
}

}

casedb::AppRow appRow(
    const package::Manifest &manifest, bool hasManifest, const package::Signing &signing, std::vector<std::string> frameworks,
    const package::NetworkConfig *network)
{
    casedb::AppRow row;
    row.where = hasManifest ? "AndroidManifest.xml" : "";
    row.platform = "android";
    row.package = manifest.package;
    row.versionName = manifest.versionName;
    row.versionCode = manifest.versionCode ? std::to_string(*manifest.versionCode) : "";
    row.label = manifest.label;
    row.minSdk = manifest.minSdk;
    row.targetSdk = manifest.targetSdk;
    for (const auto &permission : manifest.permissions) {
        if (std::find(row.permissions.begin(), row.permissions.end(), permission.name) == row.permissions.end())
            row.permissions.push_back(permission.name);
    }
    row.components.text = componentsJson(manifest);
    row.signers.text = signersJson(signing);
    row.verified = signing.verified;
    if (hasManifest)
        row.debuggable = manifest.debuggable.value_or(false);
    row.frameworks = std::move(frameworks);
    if (!manifest.split.empty())
        row.splits.push_back(manifest.split);
    if (hasManifest)
        row.raw.text = rawJson(manifest, signing, network);
    return row;
}

void addFoundKey(Import &import, casedb::AppId app, const crypto::FoundKey &found, std::string_view where, std::string_view source)
{
    const bool certificate = !found.certificateSha256.empty();
    auto row = placeOf(import, found.key, app, found.form, found.isPrivate, certificate ? "certificate" : source);
    row.where = found.offset == 0 ? std::string(where) : fmt::format("{}@0x{:x}", where, found.offset);
    import.bundle.add(row, row.spkiSha256);
}

void addPin(Import &import, casedb::AppId app, std::string_view spkiSha256, std::string_view where, std::string_view source)
{
    casedb::KeyPlaceRow row;
    row.key = casedb::keyId(spkiSha256, false);
    row.app = app;
    row.form = "pin";
    row.spkiSha256 = spkiSha256;
    row.isPrivate = false;
    row.source = source;
    row.where = where;
    import.bundle.add(row, spkiSha256);
}

void addSigners(Import &import, casedb::AppId app, const package::Signing &signing, const std::string &prefix)
{
    for (const auto &found : signing.certificates) {
        addCertificate(import, app, found.certificate, prefix + found.where, "signer");
    }
}

void addCertificate(Import &import, casedb::AppId app, const crypto::Certificate &certificate, const std::string &where, std::string_view source)
{
    import.bundle.add(certificateRow(certificate, where), certificate.sha256);
    if (!certificate.key)
        return;
    auto row = placeOf(import, *certificate.key, app, "x509", false, source);
    row.where = where;
    import.bundle.add(row, row.spkiSha256);
}

void addConfigDestination(Import &import, casedb::AppId app, std::string_view host, const std::string &where, std::string_view reason)
{
    // Wildcards and single words ("localhost" apart) name no host.
    if (host.empty() || host.find_first_of("*/ ") != std::string_view::npos)
        return;
    casedb::DestinationRow row;
    row.app = app;
    row.where = where;
    for (const char c : host)
        row.host += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    row.registrableDomain = registrableDomain(row.host);
    row.resolvedBy = "config";
    row.confidence = 0.4;
    row.reason = reason;
    import.bundle.add(row, row.host);
}

void addTextDestination(Import &import, casedb::AppId app, std::string_view text, const std::string &where)
{
    constexpr std::size_t kLongestUrl = 2048, kLongestHost = 253;
    const auto colon = text.find("://");
    const auto scheme = text.substr(0, colon);
    const bool isKnown = scheme == "http" || scheme == "https" || scheme == "ws" || scheme == "wss";
    if (!isKnown || text.size() > kLongestUrl || text.find_first_of(" \t\r\n<>\"") != std::string_view::npos)
        return;
    const auto rest = text.substr(colon + 3);
    const auto authority = rest.substr(0, std::min(rest.find_first_of("/?#"), rest.size()));
    const auto end = std::min(authority.find(':'), authority.size());
    casedb::DestinationRow row;
    for (const char c : authority.substr(0, end))
        row.host += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    // A placeholder ("%s", "{host}") or a name without a dot leads nowhere by itself.
    if (row.host.size() > kLongestHost || row.host.find('.') == std::string::npos || row.host.front() == '.'
        || row.host.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.-_") != std::string::npos)
        return;
    std::int64_t port = 0;
    const auto digits = authority.substr(std::min(end + 1, authority.size()));
    if (std::from_chars(digits.data(), digits.data() + digits.size(), port).ec == std::errc() && port > 0 && port < 65536)
        row.port = port;
    row.app = app;
    row.where = where;
    row.scheme = scheme;
    row.path = rest.substr(authority.size());
    row.url = text;
    row.registrableDomain = registrableDomain(row.host);
    row.resolvedBy = "string";
    row.confidence = 0.2;
    row.reason = "It stands in a resource; no call that is understood uses it.";
    import.bundle.add(row, row.url);
}

void noteOddText(std::string_view text, std::string_view where, Notes &notes)
{
    if (hasMarkup(text))
        notes.warn("text-markup", std::string(where), fmt::format("holds markup, shown as plain text: {}", visible(text.substr(0, 200))));
    if (visible(text) != text)
        notes.warn("text-control", std::string(where),
            fmt::format("holds control, bidirectional or zero-width characters: {}", visible(text.substr(0, 200))));
    if (mixesScripts(text))
        notes.warn("text-lookalike", std::string(where),
            fmt::format("mixes letters of scripts that look alike: {}", visible(text.substr(0, 200))));
}

}
