// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a question to the fleet is about in terms of the case: packages that have it, and what on the wire is its own.

#include "analysis/trace/fleet.h"
#include "analysis/trace/sightings.h"

#include <map>
#include <set>

namespace keytrail::trace
{

struct FleetSubject {
    /// Packages, and in what way each has it (`holds the key`); empty text: it is the app asked for.
    std::map<std::string, std::string> packages;
    std::map<std::string, std::string> packageOfLabel; ///< by display name, lower case
    std::set<std::string> versions; ///< `package version` of the packages here
    std::string signer; ///< certificate SHA-256 that an install itself may state
    std::set<std::string> appNames; ///< what a capture or log may call the app
    std::set<std::string> certificates; ///< SHA-256 on the wire
    std::map<casedb::FlowId, std::string> flows; ///< flows that are its own whatever they name, and how that is known
    bool knowsWhere = false; ///< the code of the app says where it goes
    std::set<std::string> hosts; ///< lower case
    std::string suffix; ///< `.domain` of a question for *.domain

    bool hasTarget() const { return !appNames.empty() || !certificates.empty() || !flows.empty() || knowsWhere || !hosts.empty() || !suffix.empty(); }
    bool namesHost(std::string_view host) const;
};

FleetSubject subjectOf(const casedb::CaseReader &reader, const FleetQuestion &question);

}
