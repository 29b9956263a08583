// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Verdicts, notes and tags of examiners: read for the findings, written with an entry in the audit log.

#include "analysis/casedb/case_file.h"
#include "analysis/casedb/case_reader.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::trace
{

struct Judged {
    std::string verdict; ///< of the first target that has one; empty: none
    casedb::Texts notes, tags; ///< of all targets, oldest first
};

class Judgements
{
public:
    static Judgements read(const casedb::CaseReader &reader);
    /// What holds for the first target, then for those that it inherits from (a finding: its trace, operation, app).
    Judged of(const std::vector<std::string> &targets) const;

private:
    std::map<std::string, std::vector<casedb::JudgementRow>, std::less<>> m_rows; // by target, oldest first
};

bool isVerdict(std::string_view word);

/// What is to be said of one target; empty parts are left unsaid.
struct Said {
    std::string target, verdict, note, tag, examiner;
};

/// Appends what is said, in one transaction with its audit entries. `at` must not be earlier than the last judgement.
bool say(casedb::CaseFile &file, const casedb::CaseReader &reader, const Said &said, Instant at);
/// Takes back the latest judgement of the target that still holds: all that one call said. False: there is none.
bool takeBack(casedb::CaseFile &file, const casedb::CaseReader &reader, std::string_view target, Instant at);
/// Takes back one tag of the target, whenever it was given. False: it does not have it.
bool takeBackTag(casedb::CaseFile &file, const casedb::CaseReader &reader, std::string_view target, std::string_view tag, Instant at);

}
