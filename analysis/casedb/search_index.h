// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The full-text table `search`: the texts of a case with where they stand. A text that many rows of one evidence say in one
// field is entered once, with all their ids: indexing trigrams is what costs. `row` is one id, or a BLOB of ids of eight octets
// each, big-endian; cases of earlier days have an entry a row.

#include "analysis/casedb/database.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace keytrail::casedb
{

/// Enters the texts of one evidence's facts. They are read from `schema`: "main", or an attached database that holds facts of
/// this evidence alone. The evidence's own row is read from main.
bool fillSearch(const Database &database, std::int64_t evidence, std::string_view schema);

/// The ids of an entry, ascending; `at` is the column `row`. Octets behind the last whole id are left out.
std::vector<std::int64_t> searchRows(const Statement &statement, int at);

}
