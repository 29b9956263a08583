// SPDX-License-Identifier: GPL-3.0-or-later
// The names of columns out of a CREATE TABLE statement (sqlite.org/lang_createtable.html).
#include "analysis/telemetry/cell_value.h"
#include "analysis/telemetry/sqlite_file.h"

#include <algorithm>
#include <array>

namespace keytrail::telemetry {

namespace {

/// Splits what stands between the outer brackets at the commas of its own level, texts and quoted names passed whole.
std::vector<std::string_view> definitions(std::string_view sql)
{
    std::vector<std::string_view> found;
    std::size_t depth = 0, begin = 0;
    for (std::size_t i = 0; i < sql.size() && found.size() < kMostSqliteColumns; ++i) {
        const char c = sql[i];
        if (c == '\'' || c == '"' || c == '`' || c == '[') {
            i = sql.find(c == '[' ? ']' : c, i + 1);
            if (i == std::string_view::npos)
                return found;
        } else if (c == '-' && sql.substr(i, 2) == "--") { // to the end of the line
            const bool isFirst = trimmed(sql.substr(begin, i - begin)).empty();
            i = std::min(sql.find('\n', i), sql.size() - 1);
            begin = isFirst ? i + 1 : begin;
        } else if (c == '(') {
            begin = depth++ == 0 ? i + 1 : begin;
        } else if (depth > 0 && (c == ')' || (c == ',' && depth == 1))) {
            if (depth == 1) {
                found.push_back(trimmed(sql.substr(begin, i - begin)));
                begin = i + 1;
            }
            depth -= c == ')';
            if (depth == 0)
                return found;
        }
    }
    return found;
}

/// The first word of a definition, without its quotes.
std::string firstWord(std::string_view definition)
{
    if (definition.empty())
        return {};
    const char c = definition.front();
    if (c == '"' || c == '`' || c == '[' || c == '\'')
        return std::string(definition.substr(1, definition.find(c == '[' ? ']' : c, 1) - 1));
    return std::string(definition.substr(0, definition.find_first_of(" \t\r\n(")));
}

}

SqliteFile::Table tableOfSql(std::string_view sql)
{
    constexpr std::array<std::string_view, 5> constraints = {"constraint", "primary", "unique", "check", "foreign"};
    SqliteFile::Table table;
    const auto head = lowered(sql.substr(0, 14));
    const auto close = sql.rfind(')');
    const bool hasRowid = close == std::string_view::npos || lowered(sql.substr(close)).find("without") == std::string::npos;
    if (!head.starts_with("create table") || !hasRowid)
        return table;
    for (const auto definition : definitions(sql)) {
        auto name = firstWord(definition);
        const bool isQuoted = !definition.empty() && std::string_view("\"`['").find(definition.front()) != std::string_view::npos;
        if (name.empty() || (!isQuoted && std::find(constraints.begin(), constraints.end(), lowered(name)) != constraints.end()))
            continue;
        const auto rest = lowered(definition);
        if (rest.find("integer primary key") != std::string::npos)
            table.rowidColumn = table.columns.size();
        table.columns.push_back(std::move(name));
    }
    return table;
}

}
