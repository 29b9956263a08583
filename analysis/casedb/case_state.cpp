// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/case_state.h"

#include "analysis/casedb/search_fields.h"

#include <fmt/format.h>

namespace keytrail::casedb
{

Trouble CaseFile::State::failed() const
{
    switch (database.code()) {
    case 13:
        return {"disk-full", "There is no room left for the case."};
    case 8:
        return {"case-read-only", "The case cannot be written."};
    case 5:
    case 6:
        return {"case-read-only", "Another program is writing the case."};
    case 11:
    case 26:
        return {"case-damaged", "The case is damaged."};
    default:
        return {"case-invalid", "The case cannot be written: " + database.message()};
    }
}

std::string storedColumns(const TableInfo &table)
{
    std::string names;
    for (const auto &column : table.columns) {
        if (column.expression.empty())
            names += fmt::format("{}\"{}\"", names.empty() ? "" : ",", column.name);
    }
    return names;
}

bool fillSearch(const Database &database, std::int64_t evidence)
{
    for (const auto &[table, column] : kSearchFields) {
        const bool isEvidence = table == "evidence";
        // An inventory says the same names on a million rows: each is found once, at its first row.
        const std::string_view once = table == "installs" ? "GROUP BY 1" : "";
        auto statement = database.prepare(fmt::format("INSERT INTO search (text, entity, row, field) SELECT \"{1}\", '{0}', {4}, '{1}' FROM "
                                                      "\"{0}\" WHERE \"{1}\" IS NOT NULL AND \"{1}\" != '[]' AND {2} = ? {3}",
            table, column, isEvidence ? "id" : "evidence", once, once.empty() ? "id" : "min(id)"));
        if (!statement.bind(1, evidence).run())
            return false;
    }
    return true;
}

}
