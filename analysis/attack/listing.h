// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The objects of ATT&CK that a case can show: those of its mirrored bundles, and those the program knows itself.

#include "analysis/attack/known_objects.h"
#include "analysis/casedb/case_reader.h"

#include <string>
#include <vector>

namespace keytrail::attack
{

/// One object, relationships and what only holds a bundle together left out.
struct Listed {
    std::string stixId, attackId, kind, name; ///< as the newest release has them; stixId may be empty for what is only known
    std::vector<std::string> releases; ///< that mirror it, oldest first; empty: only the program's own notes do
    casedb::AttackObjectId row{}; ///< the newest state; null where it is not mirrored
    bool isGone = false; ///< revoked or deprecated in the newest release that has it
    bool isKnown = false; ///< the program has notes of its own on it
};

/// By kind (techniques, then their detection, then the rest), then id, then name.
std::vector<Listed> listed(const casedb::CaseReader &reader, const KnownObjects &known);

}
