// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The filter language of `--where` and of the windows: FIELD OP VALUE joined by and, or, not and parentheses.
// OP: = == != < <= > >= contains starts ends matches (PCRE2) in (a, b) within (a network, or FROM..TO in time).
// Fields are an entity's columns, dotted through ids (`flow.sni`, `operation.app.package`). Values are always bound.

#include "analysis/casedb/lens.h"
#include "analysis/casedb/schema.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace keytrail::casedb
{

using Value = std::variant<std::int64_t, double, std::string>;

/// A condition over the row `t` in SQL, with the values it binds in order. An empty text is no condition.
struct Filter {
    std::string sql;
    std::vector<Value> values;
};

struct FilterError {
    std::size_t position = 0; ///< byte in the filter's text
    std::string message; ///< English, for the command line
};

/// Longest text read (security).
constexpr std::size_t kLongestFilter = 10'000;
std::variant<Filter, FilterError> parseFilter(const TableInfo &table, std::string_view text, const Lens &lens = {});

/// SQL for a dotted field of the row `t`, and the column it ends at; nothing where there is no such field.
struct Field {
    std::string sql;
    const ColumnInfo *column = nullptr;
};
Field resolveField(const TableInfo &table, std::string_view path, const Lens &lens = {});

}
