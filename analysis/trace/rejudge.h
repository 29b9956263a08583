// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an approval or a verdict changes, without drawing all conclusions anew: scores, verdicts, notes. Traces stand as
// they are; what conclude() would give is given here to the byte, from conclusions that are of these facts.

#include "analysis/casedb/case_file.h"
#include "analysis/casedb/case_reader.h"
#include "analysis/trace/baselines.h"
#include "analysis/trace/judgements.h"
#include "analysis/trace/weights.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::trace
{

/// Of all that conclusions are drawn from but approvals and judgements of findings: the evidence, clock offsets, masks and splits,
/// the weights and `maker`, the program's version. Conclusions of a case with the same inputs may be judged anew.
std::string conclusionInputs(const casedb::CaseReader &reader, std::string_view weights, std::string_view maker);

/// The rows that are other than they stand in the case.
struct Rejudged {
    std::vector<casedb::TraceRow> traces;
    std::vector<casedb::FindingRow> findings;
};
/// Nothing where something could not be read.
std::optional<Rejudged> rejudge(const casedb::CaseReader &reader, const Weights &weights, Instant now);
/// Within a transaction of the caller's.
bool putRejudged(casedb::CaseFile &file, const Rejudged &rejudged);

/// What a finding is about; null parts are not known.
Covered coveredOf(const casedb::OperationRow &operation, const casedb::AppRow *app, const casedb::KeyRow *key, const casedb::DestinationRow *destination);
/// Verdict, notes, tags and approval of a finding whose id and trace are set.
void judge(casedb::FindingRow &finding, const casedb::OperationRow &operation, const casedb::AppRow *app, const Judgements &judgements, const casedb::BaselineRow *baseline);
/// The score of a sum of weights.
std::int64_t scoreOf(std::int64_t weights);
/// The reason that an approval is.
std::vector<std::string> approvalWords(const casedb::BaselineRow &baseline);

}
