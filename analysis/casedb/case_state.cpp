// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/case_state.h"

#include "analysis/base/json_writer.h"
#include "analysis/casedb/identity.h"
#include "analysis/casedb/lens.h"

#include <chrono>
#include <fmt/format.h>

namespace keytrail::casedb
{

Trouble CaseFile::State::failed() const
{
    return troubleOf(database);
}

Trouble troubleOf(const Database &database)
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

std::string sealed(std::string_view sha256, const RowSum &facts)
{
    return JsonWriter().beginObject().text("sha256", sha256).text("facts", facts.hex()).endObject().take();
}

bool applyClockOffsets(const Database &database)
{
    return database.run(fmt::format("UPDATE main.evidence SET clock_offset_ns = coalesce((SELECT CAST(j.value AS INTEGER) FROM main.judgements j "
                                    "WHERE j.kind = 'offset' AND j.target = evidence.sha256 AND j.undone_at IS NULL "
                                    "AND CAST(j.value AS INTEGER) BETWEEN -{0} AND {0} ORDER BY j.at DESC, j.id DESC LIMIT 1), 0) "
                                    "WHERE sha256 IN (SELECT target FROM main.judgements WHERE kind = 'offset')",
        kLargestClockOffset));
}

Instant now()
{
    return {std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch()).count()};
}

bool bindEvidence(Statement &statement, EvidenceRow row)
{
    row.id = evidenceId(row.sha256);
    if (!row.importedAt)
        row.importedAt = now();
    int at = 0;
    fields(row, [&](std::string_view, const auto &member) { bindColumn(statement, ++at, member); });
    return statement.run();
}

std::string insertEvidence()
{
    const auto &table = *tableNamed("evidence");
    std::string marks;
    for (const auto &column : table.columns)
        marks += column.expression.empty() ? (marks.empty() ? "?" : ",?") : "";
    return fmt::format("INSERT INTO main.evidence ({}) VALUES ({})", storedColumns(table), marks);
}

}
