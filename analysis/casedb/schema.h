// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The schema of cases, and the way from older cases.
// Case file: application_id "KeyT", user_version = schema version.

#include "analysis/casedb/columns.h"
#include "analysis/casedb/database.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::casedb
{

constexpr std::int64_t kApplicationId = 0x4b657954;
constexpr std::int64_t kSchemaVersion = 3;

struct TableInfo {
    std::string_view name;
    std::string_view prefix; ///< of printed ids
    std::vector<ColumnInfo> columns; ///< as stored, then computed ones (with expression)
    bool isFact = false; ///< absorbed from bundles
};

/// All row tables, parents before children.
const std::vector<TableInfo> &tables();
const TableInfo *tableNamed(std::string_view name);
/// Whether a column of a fact holds the id of another fact, which is then one of the same evidence: a bundle that says otherwise
/// is not taken. Keys are conclusions and may come later.
bool refersToFact(const TableInfo &table, const ColumnInfo &column);

/// Makes everything in an empty database; answers success.
bool createSchema(const Database &database);
/// Every object's SQL, ordered by name: equal texts mean equal schemas.
std::string schemaText(const Database &database);
/// What schemaText() is for a database of ours.
const std::string &expectedSchemaText();

struct Migration {
    std::int64_t from; ///< user_version that this step starts at; it ends at from + 1
    std::string_view sql;
    bool (*run)(const Database &) = nullptr; ///< instead of sql, where a text cannot say it
};
/// Steps from every version that cases were made with to kSchemaVersion.
std::span<const Migration> migrations();
/// Runs the steps and then `finish` in one transaction; false leaves the database as it was.
bool migrate(const Database &database, std::span<const Migration> steps, std::int64_t to, const std::function<bool()> &finish = {});

}
