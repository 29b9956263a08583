// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/package_sniff.h"

#include <algorithm>
#include <array>

namespace keytrail::intake
{
namespace
{

/// An end record stands in the last 64 KiB, or the archive begins with its first local header.
bool mayBeZip(Bytes head, Source &source)
{
    if (asText(head).starts_with("PK\x03\x04") || asText(head).starts_with("PK\x05\x06"))
        return true;
    constexpr std::uint64_t kTail = (64 << 10) + 22;
    const auto from = source.size() > kTail ? source.size() - kTail : 0;
    return readAll(source, from, kTail, kTail).find("PK\x05\x06") != std::string::npos;
}

bool isTopLevelDex(std::string_view name)
{
    return name.starts_with("classes") && name.ends_with(".dex") && name.find('/') == std::string_view::npos;
}

/// What bundletool and the stores' own formats put beside the packages; without any of it, an archive like any other.
std::string kindOfSet(const archive::Zip &zip)
{
    if (zip.find("toc.pb"))
        return "apks";
    if (zip.find("manifest.json"))
        return "xapk";
    if (zip.find("info.json"))
        return "apkm";
    constexpr std::array<std::string_view, 5> kNames = {"base.apk", "base-master.apk", "split_", "config.", "standalone"};
    const bool isSet = std::any_of(zip.entries().begin(), zip.entries().end(), [&](const archive::ZipEntry &entry) {
        const auto name = std::string_view(entry.name).substr(entry.name.rfind('/') + 1);
        return name.ends_with(".apk") && std::any_of(kNames.begin(), kNames.end(), [&](std::string_view known) { return name.starts_with(known); });
    });
    return isSet ? "apks" : "zip";
}

}

std::string packageKind(const archive::Zip &zip)
{
    if (zip.find("AndroidManifest.xml"))
        return "apk";
    if (zip.find("BundleConfig.pb") || zip.find("base/manifest/AndroidManifest.xml"))
        return "aab";
    bool payload = false, packages = false, dex = false, classes = false;
    for (const auto &entry : zip.entries()) {
        const auto &name = entry.name;
        payload |= name.starts_with("Payload/") && name.find(".app/") != std::string::npos;
        packages |= name.ends_with(".apk");
        dex |= isTopLevelDex(name);
        classes |= name.ends_with(".class");
    }
    if (payload)
        return "ipa";
    if (dex)
        return "apk";
    if (packages)
        return kindOfSet(zip);
    return classes && zip.find("META-INF/MANIFEST.MF") ? "jar" : "zip";
}

bool mayBePackage(const archive::Zip &zip, const archive::ZipEntry &entry, std::size_t &guesses)
{
    if (!zip.head(entry, 4).starts_with("PK\x03\x04"))
        return false;
    constexpr std::array<std::string_view, 7> kEndings = {".apk", ".apks", ".xapk", ".apkm", ".aab", ".ipa", ".zip"};
    const bool isNamed
        = std::any_of(kEndings.begin(), kEndings.end(), [&](std::string_view ending) { return entry.name.ends_with(ending); });
    return isNamed || guesses++ < kMostGuesses;
}

bool holdsPackage(const archive::Zip &zip, int depth)
{
    constexpr std::uint64_t kLargestGuess = 64 << 20;
    std::size_t guesses = 0, opened = 0;
    for (const auto &entry : zip.entries()) {
        if (!mayBePackage(zip, entry, guesses) || opened++ >= kMostGuesses)
            continue;
        if (entry.name.ends_with(".apk"))
            return true;
        NoNotes silent;
        const auto source = zip.open(entry, kLargestGuess, silent);
        const auto inner = source ? archive::readZip(**source, silent) : Result<archive::Zip>(Error{});
        if (!inner)
            continue;
        const auto kind = packageKind(*inner);
        if (kind == "zip" ? depth > 1 && holdsPackage(*inner, depth - 1) : kind != "jar")
            return true;
    }
    return false;
}

std::string sniffPackage(Bytes head, Source &source, bool *holds)
{
    if (!mayBeZip(head, source))
        return {};
    NoNotes notes;
    const auto zip = archive::readZip(source, notes);
    if (zip) {
        auto kind = packageKind(*zip);
        if (holds)
            *holds = kind == "zip" && holdsPackage(*zip, 2);
        return kind;
    }
    return asText(head).starts_with("PK") ? "zip" : "";
}

}
