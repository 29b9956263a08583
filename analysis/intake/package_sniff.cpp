// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/package_sniff.h"

#include <algorithm>

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
        return zip.find("manifest.json") && !zip.find("toc.pb") ? "xapk" : "apks";
    return classes && zip.find("META-INF/MANIFEST.MF") ? "jar" : "zip";
}

std::string sniffPackage(Bytes head, Source &source)
{
    if (!mayBeZip(head, source))
        return {};
    NoNotes notes;
    const auto zip = archive::readZip(source, notes);
    if (zip)
        return packageKind(*zip);
    return asText(head).starts_with("PK") ? "zip" : "";
}

}
