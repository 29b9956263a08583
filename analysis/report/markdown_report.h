// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The report as Markdown (CommonMark with GFM tables): the same content as the HTML page. Text of evidence cannot become
// markup: in running text it is escaped, elsewhere it stands in code spans.

#include "analysis/report/facts.h"

#include <string>

namespace keytrail::report
{

std::string markdownReport(const CaseFacts &facts);

}
