// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/casedb/case_reader.h"

#include <string>

namespace keytrail::report
{

struct HtmlOptions {
    Instant madeAt; ///< stands in the report; fixed by tests
    std::string program; ///< "Keytrail 0.1.0"
    std::size_t mostFlows = 50; ///< flows listed a trace; the rest is counted
};

/// The case as one self-contained HTML page: traces with the place of every step, signs for and against, gaps, evidence with
/// hashes, warnings, the head of the audit chain. Inert: no script, no external resource, a content policy that forbids
/// both; every text of evidence is escaped and its control and bidirectional characters are made visible.
std::string htmlReport(const casedb::CaseReader &reader, const HtmlOptions &options);

/// Text for HTML content and attribute values.
std::string escapeHtml(std::string_view text);

}
