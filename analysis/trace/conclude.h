// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Draws conclusions from the facts of a case: devices and keys merged, traces from operation to device, findings with
// their signs. The evidence is not needed: the case alone is read, and the same facts give the same conclusions.

#include "analysis/base/pulse.h"
#include "analysis/casedb/case_file.h"
#include "analysis/casedb/case_reader.h"
#include "analysis/trace/weights.h"

#include <map>
#include <optional>
#include <string>

namespace keytrail::trace
{

struct Conclusions {
    std::vector<casedb::DeviceRow> devices;
    std::vector<casedb::AddressRow> addresses;
    std::vector<casedb::KeyRow> keys;
    std::vector<casedb::TraceRow> traces;
    std::vector<casedb::FindingRow> findings;
    std::vector<std::pair<std::int64_t, casedb::DeviceId>> owners;
    std::vector<casedb::DeviceId> maskedDevices;
    casedb::Texts maskedApps;
    /// By platform, colon and display name: the one package of the case that is known by it.
    std::map<std::string, std::string> packagesByName;
};

/// Reads the facts and judgements and draws the conclusions; nothing when `pulse` says stop. Baseline entries that expire
/// before `now` do not count.
std::optional<Conclusions> conclude(const casedb::CaseReader &reader, const Weights &weights, const Pulse &pulse, Instant now = {});

/// Replaces the conclusions of the case, within a transaction of the caller's.
bool replaceConclusions(casedb::CaseFile &file, const Conclusions &conclusions);
/// The same in a transaction of its own.
bool store(casedb::CaseFile &file, const Conclusions &conclusions);

}
