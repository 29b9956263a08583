// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/casedb/case_reader.h"
#include "analysis/trace/baselines.h"
#include "analysis/trace/devices.h"
#include "analysis/trace/judgements.h"
#include "analysis/trace/sightings.h"
#include "analysis/trace/weights.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace keytrail::trace
{

/// Who has an app, as the inventories say.
struct Holders {
    std::set<casedb::DeviceId> devices;
    std::map<casedb::DeviceId, std::string> otherVersion; ///< than the one in the case
    std::set<casedb::EvidenceId> evidence;
    bool byName = false; ///< some name it by its display name only
};

/// Everything of the case that a trace is drawn from, read once.
struct Facts {
    const casedb::CaseReader &reader;
    const Weights &weights;
    Devices devices;
    Judgements judgements;
    Baselines baselines;
    std::map<casedb::AppId, casedb::AppRow> apps;
    std::map<casedb::DestinationId, casedb::DestinationRow> destinations;
    std::map<casedb::OperationId, std::vector<casedb::LinkRow>> links;
    std::map<casedb::KeyId, casedb::KeyRow> keys;
    std::vector<casedb::OperationRow> operations;
    std::vector<casedb::InstallRow> installs; ///< that may be of one of the apps
    std::map<std::string, std::set<std::string>> catalogue; ///< packages by squeezed display name, as a management's app list says
    std::map<casedb::AppId, Holders> holders;
    ClientSpans clients;
    std::vector<casedb::EventRow> events;
    std::map<casedb::FlowId, std::vector<casedb::PayloadSignRow>> signs;
    std::map<std::string, std::vector<casedb::CertificateRow>> certificatesOfKey; // by SPKI hash
    std::map<Target, std::vector<Sighting>> sightings;
    std::size_t captures = 0;

    Facts(const casedb::CaseReader &reader, const Weights &weights, Instant now);
};

struct Drawn {
    casedb::TraceRow trace;
    casedb::FindingRow finding;
};

/// The trace of one operation to one destination (or to none, where no link is known).
Drawn drawTrace(const Facts &facts, const casedb::OperationRow &operation, const casedb::LinkRow *link);

/// Where the link of a destination is to be looked for on the wire; nothing for one without host.
std::optional<Target> targetOf(const casedb::DestinationRow &destination);

}
