// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an examiner corrects in a case without changing a fact: the clock of an evidence file, what is masked, which record is no part of
// its device. Kept as judgements (appended and taken back, never edited; the latest of a target that still holds counts), each with
// an entry in the audit log, and so they outlive new imports, new computations and the joining of cases.
//
//   kind     target                    value
//   offset   SHA-256 of the evidence   nanoseconds added to its times
//   mask     the rule (mask_rule.h)    the rule
//   split    printed id of a record    what its management calls the record (recordKey), or the id again where it has no name for it

#include "analysis/casedb/case_file.h"
#include "analysis/casedb/case_reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace keytrail::trace
{

struct Correction {
    std::string kind, target, value, examiner;
    std::string note; ///< why; kept as a note on the target
};

/// Those of a kind that hold, the latest of each target, in the order of targets.
std::vector<casedb::JudgementRow> corrections(const casedb::CaseReader &reader, std::string_view kind);
/// Conclusions are to be drawn anew afterwards. `at` must not be earlier than the last judgement.
bool correct(casedb::CaseFile &file, const casedb::CaseReader &reader, const Correction &correction, Instant at);
/// Takes the latest of this kind and target back, so that the one before it holds. False: there is none.
bool takeBackCorrection(casedb::CaseFile &file, const casedb::CaseReader &reader, std::string_view kind, std::string_view target, Instant at);

/// Seconds with up to nine decimals, signed, as nanoseconds; nothing where the text is none or says more than a century.
std::optional<std::int64_t> readOffset(std::string_view seconds);
/// The same back: "-3600", "0.25".
std::string writeOffset(std::int64_t nanoseconds);

}
