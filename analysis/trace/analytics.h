// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// ATT&CK's analytics for asymmetric cryptography laid row by row on the case: what of it answers each log source, inference
// and tunable, in what state, and what is missing. Computed from the case alone; rows, names and sentences are those of
// resources/knowledge/attack-analytics.tsv. A state says what can be looked at, never that an analytic fired.

#include "analysis/casedb/case_reader.h"
#include "analysis/trace/coverage.h"

#include <string>
#include <string_view>
#include <vector>

namespace keytrail::trace
{

struct AnalyticRow {
    CoverageRow row; ///< subject: the analytic's id; kind: analytic
    std::string part; ///< log-source, inference, tunable
    std::string name, source; ///< MITRE's: `DC0021 OS API Execution` and `MobileEDR:telemetry`, `TimeWindow`
    std::vector<std::string> evidence; ///< SHA-256 of the files that answer, sorted
};

/// In the order of the table; nothing for a case that holds nothing.
std::vector<AnalyticRow> analytics(const casedb::CaseReader &reader, std::string_view table);

}
