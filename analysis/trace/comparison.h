// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What one version of an app, or one case, has that another has not: permissions, components, signers, keys, public-key
// operations, destinations. Drawn from the cases alone.

#include "analysis/casedb/case_reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace keytrail::trace
{

/// One side: a case, and of it one package (empty: every app) in one version (name or code; empty: every version).
struct CompareSide {
    const casedb::CaseReader *reader = nullptr;
    std::string package, version;
};

struct Difference {
    std::string app; ///< package
    std::string kind; ///< app, version, permission, component, signer, framework, key, operation, destination
    std::string change; ///< added, removed
    std::string value;
    std::string id; ///< printed id of the row in the case that has it
    std::string evidence, where; ///< SHA-256 and place of that row
};

struct AppComparison {
    bool hasBefore = false, hasAfter = false; ///< whether each side has an app that fits
    std::vector<Difference> rows; ///< by package, kind in the order above, change, value
    std::size_t same = 0; ///< values that both sides have
};

AppComparison compareApps(const CompareSide &before, const CompareSide &after);

}
