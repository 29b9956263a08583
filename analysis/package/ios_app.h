// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the property lists of an iOS app say: Info.plist (bundle, version, App Transport Security, URL schemes) and
// embedded.mobileprovision (team, devices, expiry, entitlements), whose property list stands as plain XML inside a CMS
// message. The signature over the profile is not checked: the profile says what was asked for, not what runs.
// Lists and texts are cut at kMostIosItems; a value of another type than expected counts as not there.

#include "analysis/base/evidence.h"
#include "analysis/base/notes.h"
#include "analysis/base/result.h"
#include "analysis/base/value.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::package
{

constexpr std::size_t kMostIosItems = 10'000;

struct TransportSecurity {
    std::optional<bool> arbitraryLoads, arbitraryLoadsInWebContent, arbitraryLoadsForMedia, localNetworking;
    struct Domain {
        std::string name;
        bool subdomains = false;
        std::optional<bool> insecureHttp, forwardSecrecy;
        std::string minimumTls;
        std::vector<std::string> pins; ///< SHA-256 of public keys, hex (NSPinnedDomains)
    };
    std::vector<Domain> domains; ///< NSExceptionDomains, then NSPinnedDomains
};

struct IosInfo {
    std::string bundleId, versionName, version, label, minimumOs, executable, packageType, sdk;
    std::string extensionPoint; ///< of an app extension
    std::vector<std::string> usageDescriptions; ///< keys NS…UsageDescription: what the app asks the user for
    std::vector<std::string> urlSchemes, queriedSchemes, backgroundModes;
    TransportSecurity transport;
};

Result<IosInfo> readInfoPlist(Bytes bytes, Notes &notes);

struct ProvisioningProfile {
    std::string name, uuid, teamId, teamName, appIdName;
    std::string created, expires; ///< RFC 3339
    std::vector<std::string> devices; ///< identifiers of devices it is made for
    std::optional<bool> allDevices; ///< an enterprise profile
    std::string entitlements; ///< a JSON object; empty where there is none
    std::vector<std::string> certificates; ///< DER
};

Result<ProvisioningProfile> readProvisioningProfile(Bytes bytes, Notes &notes);

/// A property list that is a dictionary, as JSON; empty where it is none.
std::string plistObjectAsJson(Bytes bytes, Notes &notes);

}
