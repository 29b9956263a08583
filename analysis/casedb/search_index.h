// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The full-text table `search`: the texts of a case with where they stand. A text that many rows of one evidence say in one
// field is entered once, with all their ids: indexing trigrams is what costs. `row` is one id, or a BLOB of ids of eight octets
// each, big-endian; cases of earlier days have an entry a row.

#include "analysis/casedb/database.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace keytrail::casedb
{

/// Enters the texts of one table's rows, of one evidence, which are shown to it one after another.
class SearchFiller
{
public:
    SearchFiller(const Database &database, std::string_view table);
    ~SearchFiller();
    /// The searched columns of the table, in the order in which add() counts them.
    const std::vector<std::string_view> &columns() const;
    void add(std::size_t column, std::string_view text, std::int64_t row);
    /// Whether so much is held that it should be entered.
    bool isFull() const;
    /// Enters what is held. Answers success.
    bool finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Enters the texts of one table of the case for one evidence; "evidence" for the evidence's own row.
bool fillSearch(const Database &database, std::int64_t evidence, std::string_view table);
/// The same for all tables.
bool fillSearch(const Database &database, std::int64_t evidence);

/// The ids of an entry, ascending; `at` is the column `row`. Octets behind the last whole id are left out.
std::vector<std::int64_t> searchRows(const Statement &statement, int at);

}
