// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Objects of the mirrored bundles of ATT&CK, with what they are tied to, and one object across releases. Everything here is
// what MITRE says, drawn from the case alone. It is context: that software uses a technique attributes nothing.

#include "analysis/casedb/case_reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace keytrail::attack
{

/// Whether it may be looked up: an ATT&CK id (T1521.002, DET0667) or a STIX id.
bool isLookup(std::string_view id);

/// What people call a kind of STIX object: technique, mitigation, software, analytic …
std::string kindOf(std::string_view type);

/// One state of an object: in which release, and in which files it stands so.
struct Snapshot {
    casedb::AttackObjectRow object;
    casedb::AttackReleaseRow release;
    std::vector<casedb::EvidenceId> alsoIn; ///< other files with the same text of the same release
    bool isPartial = false; ///< something of its bundle could not be read: what is missing may stand there
    bool isGone() const { return object.revoked.value_or(false) || object.deprecated.value_or(false); }
};

/// The release as people say it: `19.1`, or `as of 2025-11-13` where the bundle does not name one.
std::string nameOf(const casedb::AttackReleaseRow &release);

/// All states of the objects with this id, by object (those in force first), then by release, oldest first.
std::vector<Snapshot> snapshotsOf(const casedb::CaseReader &reader, std::string_view id);

struct Tie {
    std::string kind; ///< of the other end: tactic, mitigation, detection-strategy, analytic, data-component, software …
    std::string relation; ///< STIX's word (uses, mitigates, detects …), or `names` where one object names the other itself
    bool isOut = false; ///< from the object to the other
    std::string via; ///< ATT&CK id of the object in between (a technique's analytics stand in its detection strategy)
    std::string stixId, attackId, name; ///< of the other end
    bool isGone = false; ///< the other end or the relationship is revoked or deprecated
    std::string description; ///< of the relationship, in MITRE's words
    std::string citations; ///< of the relationship, JSON
    std::string details; ///< JSON: log sources of an analytic in a data component; empty: none
    casedb::EvidenceId evidence{};
    std::string where; ///< of the relationship, or of the object that names the other
};

/// What the object is tied to in its release, all domains of it together; by kind, then id. Where the bundles do not name
/// their release, those are taken together.
std::vector<Tie> tiesOf(const casedb::CaseReader &reader, const Snapshot &snapshot);

/// A member of the object, or a tie of it (`uses S0529`), that one release has otherwise than the one before.
struct Change {
    std::string stixId, from, to; ///< releases
    std::string field;
    std::string before, after; ///< JSON values; empty: not there
};

struct Comparison {
    std::vector<Snapshot> snapshots;
    std::vector<Change> changes;
    /// Releases of one of the object's domains that are in the case without it.
    std::vector<casedb::AttackReleaseRow> absent;
};
Comparison compareObject(const casedb::CaseReader &reader, std::string_view id);

}
