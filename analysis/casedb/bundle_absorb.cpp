// SPDX-License-Identifier: GPL-3.0-or-later
// Taking over a worker's bundle. It is as hostile as the evidence: its schema must be that of a bundle, its pages sound, its facts
// of the evidence that was asked for; types, unique ids and references are checked by the case's own tables.
#include "analysis/casedb/case_state.h"
#include "analysis/casedb/fingerprint.h"
#include "analysis/casedb/identity.h"
#include "analysis/casedb/search_index.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

namespace keytrail::casedb
{

namespace
{

// A bundle beyond this is no honest reading of one file: ten times what a 20 GB capture of small flows gives.
constexpr std::int64_t kMostRows = 100'000'000;
// From this size of a bundle on, what is sorted on the way into the case goes through temporary files, in parts that the
// processor's own caches hold.
constexpr std::uintmax_t kLarge = 48u << 20; // octets
// From so many rows on it is cheaper to make an index of a table anew than to enter each row at its place.
constexpr std::int64_t kManyRows = 2000;

std::optional<Trouble> inspectBundle(const std::string &path, const EvidenceRow &about)
{
    const auto database = Database::open(path, Database::Mode::Immutable);
    const Trouble refused{"worker-refused", "The reading of this file gave no usable result."};
    if (!database || database->number("PRAGMA application_id") != kApplicationId
        || database->number("PRAGMA user_version") != kSchemaVersion || database->answer("PRAGMA quick_check(1)") != "ok"
        || schemaText(*database) != expectedBundleText())
        return refused;
    const auto id = static_cast<std::int64_t>(evidenceId(about.sha256));
    auto evidence = database->prepare("SELECT count(*), max(id), max(sha256) FROM evidence");
    if (!evidence.step() || evidence.integer(0) != 1 || evidence.integer(1) != id || evidence.text(2) != about.sha256)
        return refused;
    auto all = database->number("SELECT count(*) FROM symbols");
    if (database->number("SELECT count(*) FROM symbols WHERE binary NOT IN (SELECT id FROM binaries)") != 0)
        return refused;
    for (const auto &table : tables()) {
        if (!table.isFact)
            continue;
        auto rows = database->prepare(fmt::format("SELECT count(*), count(*) FILTER (WHERE evidence IS NOT ?1) FROM \"{}\"", table.name));
        if (!rows.bind(1, id).step() || rows.integer(1) != 0)
            return refused;
        all += rows.integer(0);
    }
    if (all > kMostRows)
        return refused;
    return {};
}

/// The indexes of a table, gone while many rows are entered and made anew afterwards, as they were.
class IndexesAside
{
public:
    IndexesAside(const Database &database, std::string_view table)
        : m_database(database)
    {
        auto indexes = database.prepare("SELECT name, sql FROM main.sqlite_schema WHERE type = 'index' AND tbl_name = ?1 AND sql IS NOT NULL ORDER BY name");
        indexes.bind(1, table);
        std::vector<std::string> names;
        while (indexes.step()) {
            names.push_back(indexes.text(0));
            m_statements.push_back(indexes.text(1));
        }
        m_good = indexes.ok();
        indexes.reset();
        for (const auto &name : names)
            m_good = m_good && database.run(fmt::format("DROP INDEX main.\"{}\"", name));
    }
    bool good() const { return m_good; }
    bool makeAnew(bool isLarge) const
    {
        m_database.run(isLarge ? "PRAGMA main.cache_size=-2048" : "PRAGMA main.cache_size=-65536");
        const bool good = std::all_of(m_statements.begin(), m_statements.end(), [&](const std::string &sql) { return m_database.run(sql); });
        m_database.run("PRAGMA main.cache_size=-65536");
        return good;
    }

private:
    const Database &m_database;
    std::vector<std::string> m_statements;
    bool m_good = true;
};

bool hasFewer(const Database &database, std::string_view table, std::int64_t rows)
{
    return database.answer(fmt::format("SELECT 1 FROM main.\"{}\" LIMIT 1 OFFSET {}", table, rows)).empty();
}

bool copyRows(const Database &database, const TableInfo &table)
{
    // In the order of the id, which is the place in the case's table: only the ids are sorted, and rows are appended to pages.
    std::string from;
    for (const auto &column : table.columns) {
        if (column.expression.empty())
            from += fmt::format("{}b.\"{}\"", from.empty() ? "" : ",", column.name);
    }
    return database.run(fmt::format("INSERT INTO main.\"{0}\" ({1}) SELECT {2} FROM (SELECT rowid AS place FROM bundle.\"{0}\" ORDER BY id LIMIT -1) o "
                                    "CROSS JOIN bundle.\"{0}\" b ON b.rowid = o.place",
        table.name, storedColumns(table), from));
}

bool copyTable(const Database &database, const TableInfo &table, bool isLarge)
{
    const auto rows = database.number(fmt::format("SELECT count(*) FROM bundle.\"{}\"", table.name));
    if (rows == 0)
        return true;
    if (rows < kManyRows || !hasFewer(database, table.name, rows / 2))
        return copyRows(database, table);
    const IndexesAside indexes(database, table.name);
    return indexes.good() && copyRows(database, table) && indexes.makeAnew(isLarge);
}

}

std::optional<Trouble> CaseFile::absorb(const std::string &bundle, const EvidenceRow &about)
{
    if (auto trouble = inspectBundle(bundle, about))
        return trouble;
    const auto &database = m_state->database;
    if (!attachReadOnly(database, bundle, "bundle") || !database.run("PRAGMA bundle.cache_size=-16384"))
        return m_state->failed();
    std::error_code error;
    const bool isLarge = std::filesystem::file_size(bundle, error) > kLarge;
    database.run(isLarge ? "PRAGMA temp_store=FILE" : "PRAGMA temp_store=MEMORY");
    std::optional<Trouble> trouble;
    {
        Transaction transaction(database);
        EvidenceRow row = about;
        row.counts.text = database.answer("SELECT counts FROM bundle.evidence");
        row.kind = database.answer("SELECT kind FROM bundle.evidence");
        row.status = "imported";
        const auto id = static_cast<std::int64_t>(evidenceId(about.sha256));
        bool good = transaction.begun();
        auto old = database.prepare("DELETE FROM main.evidence WHERE id = ?");
        good = good && old.bind(1, id).run();
        auto insert = database.prepare(insertEvidence());
        good = good && bindEvidence(insert, row);
        for (const auto &table : tables())
            good = good && (!table.isFact || copyTable(database, table, isLarge));
        good = good && database.run("INSERT INTO main.symbols (binary, packed) SELECT binary, packed FROM bundle.symbols ORDER BY binary");
        good = good && keytrail::casedb::applyClockOffsets(database) && fillSearch(database, id, "bundle");
        std::map<std::int64_t, RowSum> sums;
        good = good && addFacts(database, "bundle", sums) && addEvidenceRow(database, id, sums[id]) && audit("import", sealed(about.sha256, sums[id]));
        if (!good || !transaction.commit())
            trouble = m_state->failed();
    }
    database.run("DETACH bundle; PRAGMA temp_store=MEMORY");
    return trouble;
}

}
