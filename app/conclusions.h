// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/casedb/case_file.h"

namespace keytrail
{

/// Draws the conclusions of the case anew with the knowledge of this program and stores them. On failure see file.trouble().
bool concludeCase(casedb::CaseFile &file);

/// After an approval or a judgement of something that is there: judges the findings anew, and draws all conclusions where those that
/// the case has are not of its facts, or of another version of the program.
bool rejudgeCase(casedb::CaseFile &file);

/// The clock of this machine.
Instant rightNow();

}
