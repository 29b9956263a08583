// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the program knows of ATT&CK itself (resources/knowledge/attack.tsv), in our own words: apart from what a mirrored
// bundle says.

#include <string>
#include <string_view>
#include <vector>

namespace keytrail::attack
{

/// The release of ATT&CK that the table was written from.
constexpr std::string_view kKnownRelease = "19.1";

struct KnownObject {
    std::string id, stixId, kind, name, version, platforms, gist;
    std::vector<std::string> ties; ///< `subtechnique-of T1521`
};

struct KnownObjects {
    std::vector<KnownObject> rows;
    std::vector<std::string> notices; ///< MITRE's copyright and licence; stand beside everything that is shown

    static KnownObjects read(std::string_view table);
    /// By ATT&CK id or STIX id; null where it is not known.
    const KnownObject *find(std::string_view id) const;
    /// `relation id` of the rows that name `id` in their ties.
    std::vector<std::string> tiesTo(std::string_view id) const;
};

}
