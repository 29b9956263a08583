// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The case as tables: one an entity, with the columns of `list`; and as events in time order for timeline programs.

#include "analysis/report/facts.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::report
{

/// The entities that have a table, in the order of the trace: findings first, evidence last.
const std::vector<std::string_view> &tableEntities();

/// The rows of an entity a piece at a time, cells as `list` prints them, control and bidirectional characters visible;
/// `row` answers whether to go on.
using TableRow = std::function<bool(const std::vector<casedb::Cell> &cells)>;
bool eachRow(const casedb::CaseReader &reader, std::string_view entity, const TableRow &row);

/// RFC 4180 with a header line, UTF-8, CR LF.
bool csvTable(const casedb::CaseReader &reader, std::string_view entity, const Sink &sink);
/// The statement of the case as a table of two columns.
std::string csvStatement(const CaseFacts &facts);

/// Timesketch's required columns (message, datetime, timestamp, timestamp_desc) and ours, as JSON Lines. Events without a
/// time are left out. The first line is the statement of the case, at the time the export was made.
bool timesketchLines(const CaseFacts &facts, const Sink &sink);
/// The same as CSV.
bool timesketchCsv(const CaseFacts &facts, const Sink &sink);

}
