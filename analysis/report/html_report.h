// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/report/facts.h"

#include <string>

namespace keytrail::report
{

/// The case as one self-contained HTML page: the first page in plain words, traces with the place of every step, signs for and against,
/// gaps, evidence with hashes, warnings, the head of the audit chain. Inert: no script, no external resource, a content policy that forbids
/// both; every text of evidence is escaped and its control and bidirectional characters are made visible.
std::string htmlReport(const CaseFacts &facts);

}
