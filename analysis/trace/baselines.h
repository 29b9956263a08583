// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Approved apps, signers, keys, destinations, libraries and operations. An approval weighs against what it covers and is
// shown there with its author and reason; it never removes a finding.

#include "analysis/casedb/case_file.h"
#include "analysis/casedb/case_reader.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace keytrail::trace
{

/// What a finding is about, as baseline entries name it; empty where unknown.
struct Covered {
    std::string package, key, host, origin, operation;
    std::vector<std::string> signers;
};

std::vector<std::string> signerHashes(const casedb::AppRow &app);
/// `Lclass;->method`, without descriptor: the same in the next version of the app.
std::string operationSymbol(const casedb::OperationRow &operation);

class Baselines
{
public:
    /// Entries that are neither removed nor expired at `now`.
    static Baselines read(const casedb::CaseReader &reader, Instant now);
    /// The narrowest entry that covers it: operation, key, destination, origin, signer, app; nothing when none does.
    const casedb::BaselineRow *covers(const Covered &covered) const;

private:
    std::vector<casedb::BaselineRow> m_rows; // narrowest kind first
};

bool isBaselineKind(std::string_view kind);

/// Id and times of an entry are set here. Adding what is there already with the same text changes nothing.
bool addBaselines(casedb::CaseFile &file, const casedb::CaseReader &reader, std::vector<casedb::BaselineRow> entries, Instant at);
/// False: no such entry that still holds.
bool removeBaseline(casedb::CaseFile &file, const casedb::CaseReader &reader, casedb::BaselineId id, Instant at);

/// What a finding would be approved by: its operation in its app.
std::optional<casedb::BaselineRow> baselineOf(const casedb::CaseReader &reader, casedb::FindingId finding);
/// All that a finding, trace, operation, key, destination or app could be approved by, narrowest first, each limited to its
/// app where it has one. `target` is a printed id; reason and author are left open.
std::vector<casedb::BaselineRow> baselineChoices(const casedb::CaseReader &reader, std::string_view target);
/// How many findings of the case each of the entries covers.
std::vector<std::size_t> coveredFindings(const casedb::CaseReader &reader, std::span<const casedb::BaselineRow> entries);
/// Every operation, key and destination of a case that is known to be clean, each limited to its app.
std::vector<casedb::BaselineRow> baselineOfCase(const casedb::CaseReader &clean);

/// One JSON object a line: kind, value, app, reason, author, expires.
std::string writeBaselines(const std::vector<casedb::BaselineRow> &rows);
/// The lines back; the number of the first line (from 1) that is no entry otherwise.
std::variant<std::vector<casedb::BaselineRow>, std::size_t> readBaselines(std::string_view text);

}
