// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/casedb/case_file.h"
#include "analysis/casedb/case_reader.h"

namespace keytrail
{

/// Draws the conclusions of the case anew with the knowledge of this program and stores them. On failure see file.trouble().
bool concludeCase(casedb::CaseFile &file);

/// After an approval or a judgement of something that is there: judges the findings anew, and draws all conclusions where those that
/// the case has are not of its facts, or of another version of the program.
bool rejudgeCase(casedb::CaseFile &file);

/// What the conclusions of the case would be drawn from now (trace::conclusionInputs), and under which meta key the case keeps what
/// they were drawn from.
std::string conclusionInputsOf(const casedb::CaseReader &reader);
constexpr std::string_view kConclusionInputs = "conclusion_inputs";

/// The clock of this machine.
Instant rightNow();

}
