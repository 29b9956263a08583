// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What AndroidManifest.xml of a package says, as PackageManager reads it: attributes by resource id where they have one,
// values through the resource table in its default configuration. Binary and plain-text manifests.

#include "analysis/base/evidence.h"
#include "analysis/base/notes.h"
#include "analysis/base/result.h"
#include "analysis/package/arsc.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::package
{

struct Component {
    std::string kind; ///< activity, activity-alias, service, receiver, provider
    std::string name; ///< in full, as the platform loads it
    std::string target; ///< of an alias, in full
    std::optional<bool> exported; ///< as stated; nothing where the manifest does not say
    std::string permission, process, authorities;
    bool enabled = true;
    bool hasFilter = false;
    bool isLauncher = false;
    std::vector<std::string> actions; ///< of its intent filters, in order
};

struct Permission {
    std::string name;
    std::string element; ///< uses-permission, uses-permission-sdk-23, …
    std::optional<std::int64_t> maxSdk;
};

struct Manifest {
    std::string package, split, versionName, label;
    std::optional<std::int64_t> versionCode; ///< versionCodeMajor in the upper 32 bits
    std::string minSdk, targetSdk; ///< decimal, or a code name; empty where not stated
    std::string applicationClass, appComponentFactory, networkSecurityConfig; ///< the last: "@0x7f…" resolved to its file
    std::uint32_t networkSecurityConfigId = 0;
    std::optional<bool> debuggable, allowBackup, usesCleartextTraffic, extractNativeLibs, testOnly;
    std::string sharedUserId;
    std::int64_t targetSandboxVersion = 1;
    std::vector<Permission> permissions; ///< in order, repeated ones kept
    std::vector<std::string> declaredPermissions, usesLibraries;
    std::vector<Component> components; ///< in order
    struct MetaData {
        std::string component, name, value; ///< component empty: of the application
    };
    std::vector<MetaData> metaData;
    bool isSplitRequired = false; ///< cannot run without splits
    bool isText = false;
};

/// `resources` may be null: references stay as "@0x7f010002". Refused only where no element at all can be read.
Result<Manifest> readManifest(Bytes bytes, const ResourceTable *resources, Notes &notes);

/// The same of an Android app bundle's module, where the manifest is a protocol buffer (proto_xml.h).
Result<Manifest> readBundleManifest(Bytes bytes, const ResourceTable *resources, Notes &notes);

/// What a split or module adds to its base: the platform merges components, permissions and meta-data.
void mergeManifest(Manifest &base, const Manifest &split);

/// The class that the platform would load for `name` in `package`.
std::string fullClassName(std::string_view name, std::string_view package);

/// Lowest SDK for signature checks: a number, a known code name's number, else 1.
int sdkNumber(std::string_view stated);

}
