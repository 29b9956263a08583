// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// MANIFEST.MF and .SF files (JAR File Specification, "Name-Value pairs and Sections") as Android's verifiers read them:
// lines end with CR, LF or both, a line that begins with a blank goes on, an empty line ends a section.

#include "analysis/base/evidence.h"
#include "analysis/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace keytrail::package
{

struct JarSection {
    std::size_t offset = 0, size = 0; ///< its bytes, the empty line that ends it included
    std::vector<std::pair<std::string, std::string>> attributes;
    /// Value of the first attribute of this name, case ignored.
    std::optional<std::string> value(std::string_view name) const;
    /// Name of an individual section: only a first attribute counts.
    std::optional<std::string> name() const;
};

/// All sections in order, the main one first; at most kMostSections (TooLarge beyond). An empty file has none.
Result<std::vector<JarSection>> readJarManifest(Bytes bytes);
constexpr std::size_t kMostSections = 1'000'000;

/// Standard base64 (RFC 4648 section 4) with padding; nothing for anything else.
std::optional<std::string> fromBase64(std::string_view text);

}
