// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the rows of analytics.h are answered from: the facts of one platform, counted once.

#include "analysis/casedb/case_reader.h"
#include "analysis/trace/devices.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace keytrail::trace
{

/// Kinds of events by what they answer (crypto, file, state), lower case.
using EventKinds = std::map<std::string, std::set<std::string>>;

/// How many, and in which files.
struct Tally {
    std::size_t count = 0;
    std::set<casedb::EvidenceId> evidence;
    void add(casedb::EvidenceId file)
    {
        ++count;
        evidence.insert(file);
    }
};

struct PlatformFacts {
    Tally apps, operations, tied, keyOperations, keys, entitled; ///< code; tied: operations that give what they make to a destination
    Tally crypto, files, state; ///< events by what they answer
    Tally flows, encrypted, handshakes, payloadKeys;
    std::size_t devices = 0;
    Tally listed; ///< devices whose apps are listed
    /// Times of logged uses of keys and of flows, by device.
    std::map<casedb::DeviceId, std::vector<Instant>> uses, sent;
    std::size_t timedUses = 0, timedFlows = 0;
    std::map<casedb::DestinationId, std::vector<std::int64_t>> sizes; ///< bytes sent a flow, of traces
    Tally traced;
};

/// One pass over the case for both platforms (`android`, `ios`).
std::map<std::string, PlatformFacts> platformFacts(const casedb::CaseReader &reader, const EventKinds &kinds);

}
