// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Bundles of MITRE ATT&CK in STIX 2.0 (one object a file, or a domain a file) and 2.1 (collections), any release.
// Specifications: STIX 2.1 (OASIS) section 3 and 8; the ATT&CK data model for what begins with `x_mitre_`. Objects are
// handed on one by one with their own text, whatever their keys: releases add keys and kinds, and none is required but
// `type` and `id`. Told from bundles of indicators by content: objects bear ATT&CK's own kinds or keys, and none of the
// first kSniffed is an indicator, observation, sighting or report.
// Refused: more than kMostObjects objects (security). Objects without `type` or `id` are left out and noted.

#include "analysis/base/evidence.h"
#include "analysis/base/instant.h"
#include "analysis/base/notes.h"
#include "analysis/base/pulse.h"
#include "analysis/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace keytrail::telemetry {

constexpr std::size_t kSniffed = 200;
constexpr std::uint64_t kMostObjects = 1'000'000;   ///< all domains of a release together stay under 40,000

/// Empty or null: the object does not say.
struct AttackObject {
    std::string where;              ///< `$.objects[12]`
    std::string text, sha256;       ///< as it stands in the bundle (as UTF-8), and the hash of that
    std::string stixId, type, attackId, name, description;
    std::vector<std::string> domains, platforms, tactics;
    std::string shortName, version;
    std::optional<Instant> created, modified;
    std::optional<bool> revoked, deprecated;
    std::string relation, source, target;   ///< of a relationship
    std::vector<std::string> refs;          ///< ids that it names itself, in order
    std::string citations;                  ///< external_references as JSON
};

struct AttackRelease {
    std::string where;              ///< of the collection object, else `$`
    std::string stixId, name, release, stixVersion, notice;
    std::vector<std::string> domains;
    std::optional<Instant> modified;
    std::uint64_t objects = 0;
};

class AttackSink
{
public:
    virtual ~AttackSink() = default;
    virtual void object(AttackObject object) = 0;
    /// Once, after the last object.
    virtual void release(AttackRelease release) = 0;
};

/// Reads the first kSniffed objects at most.
bool sniffAttackBundle(Source &source);

/// How many objects there were. Malformed where there is none, Stopped where `pulse` said so.
Result<std::uint64_t> readAttackBundle(Source &source, AttackSink &sink, Notes &notes, const Pulse &pulse);

}
