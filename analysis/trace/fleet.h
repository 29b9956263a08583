// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One question to the whole fleet: who has it, who contacted it, who did not, who could not be checked. The four are kept
// apart, and a device is asked twice: whether it has the app (aspect install) and whether it contacted what belongs to it
// (aspect traffic). Drawn from the case alone; sentences are rows of resources/knowledge/fleet.tsv and coverage.tsv.

#include "analysis/casedb/case_reader.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::trace
{

struct FleetQuestion {
    enum class About { App, Signer, Key, Destination };
    About about = About::App;
    std::string value; ///< package; SHA-256 of the signer's certificate; SPKI SHA-256, pin or key id; host, address or *.domain
};

struct FleetAnswer {
    std::string group; ///< has, contacted, not-seen, not-checked
    std::string aspect; ///< install, traffic
    casedb::DeviceId device{}; ///< null: a client that is no known device, or the question as a whole
    std::string name; ///< the device's, or the client's address
    std::string reason, code, closesWith;
    std::vector<casedb::EvidenceId> evidence; ///< files that say so
    std::string where; ///< the first place in the first of them
    std::optional<Instant> from, to; ///< of what was seen, or of the time that was watched
};

struct FleetSentences {
    std::string_view fleet, coverage;
};

/// By group, then aspect, then name. Every device of the case stands in one group of each aspect.
std::vector<FleetAnswer> askFleet(const casedb::CaseReader &reader, const FleetQuestion &question, const FleetSentences &sentences);

}
