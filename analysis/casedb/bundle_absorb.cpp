// SPDX-License-Identifier: GPL-3.0-or-later
// Taking over a worker's bundle. It is as hostile as the evidence: it must be whole, about the evidence that was asked for, each
// value of the type of its column, each id once, and each row may refer to rows of the same bundle alone.
#include "analysis/casedb/bundle_reader.h"
#include "analysis/casedb/case_state.h"
#include "analysis/casedb/fingerprint.h"
#include "analysis/casedb/identity.h"
#include "analysis/casedb/search_index.h"

#include <algorithm>
#include <fmt/format.h>

namespace keytrail::casedb
{

namespace
{

// A bundle beyond this is no honest reading of one file: ten times what a 20 GB capture of small flows gives.
constexpr std::int64_t kMostRows = 100'000'000;
// From this size of a bundle on, what is sorted on the way into the case goes through temporary files, in parts that the
// processor's own caches hold.
constexpr std::uint64_t kLarge = 48u << 20; // octets
// From so many rows on it is cheaper to make an index of a table anew than to enter each row at its place.
constexpr std::int64_t kManyRows = 2000;

/// While a large bundle is taken in and nobody else has the case open, pages go straight into the file: through a write-ahead log
/// each would be written twice. A rollback journal keeps what stood there before, which is little.
class StraightIntoFile
{
public:
    StraightIntoFile(const Database &database, std::uint64_t octets)
        : m_database(database)
        , m_was(octets > kSmallest && database.answer("PRAGMA main.journal_mode") == "wal" && database.answer("PRAGMA main.journal_mode=DELETE") == "delete")
    {
    }
    ~StraightIntoFile()
    {
        // With the log there at once: whoever opens the case then knows that it is in use.
        if (m_was && m_database.answer("PRAGMA main.journal_mode=WAL") == "wal")
            m_database.number("SELECT count(*) FROM main.meta");
    }
    StraightIntoFile(const StraightIntoFile &) = delete;
    StraightIntoFile &operator=(const StraightIntoFile &) = delete;

private:
    static constexpr std::uint64_t kSmallest = 2 << 20; // two switches cost about as much as a log of this size
    const Database &m_database;
    bool m_was;
};

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

/// Whether the table has at most `rows` of them.
bool hasFewer(const Database &database, std::string_view table, std::int64_t rows)
{
    return database.answer(fmt::format("SELECT 1 FROM main.\"{}\" LIMIT 1 OFFSET {}", table, rows)).empty();
}

/// Facts of one bundle on their way into the case, table by table, parents before children.
class Absorbing
{
public:
    Absorbing(const Database &database, BundleReader &bundle, std::int64_t evidence)
        : m_database(database)
        , m_bundle(bundle)
        , m_evidence(evidence)
        , m_ids(tables().size())
    {
    }

    bool all()
    {
        if (!fillSearch(m_database, m_evidence, "evidence"))
            return false;
        for (std::size_t number = 0; number < tables().size(); ++number) {
            if (tables()[number].isFact && !table(number))
                return false;
        }
        return symbols();
    }
    RowSum &sum() { return m_sum; }
    /// What the bundle says cannot be: it, and not the case, is at fault.
    bool isLie() const { return m_isLie || m_bundle.isBroken(); }

private:
    struct Column {
        Statement::Type type = Statement::Type::Text;
        bool isId = false, isEvidence = false;
        const std::vector<std::int64_t> *parents = nullptr; ///< ascending; null: refers to no fact
        int searched = -1;
    };

    bool lie()
    {
        m_isLie = true;
        return false;
    }

    static std::size_t numberOf(std::string_view name) { return static_cast<std::size_t>(tableNamed(name) - tables().data()); }

    static Statement::Type stored(ColumnType type)
    {
        switch (type) {
        case ColumnType::Integer:
        case ColumnType::Flag:
        case ColumnType::Time:
        case ColumnType::Id:
            return Statement::Type::Integer;
        case ColumnType::Real:
            return Statement::Type::Real;
        default:
            return Statement::Type::Text;
        }
    }

    std::vector<Column> columnsOf(const TableInfo &table, const std::vector<std::string_view> &searched) const
    {
        std::vector<Column> columns;
        for (const auto &info : table.columns) {
            if (!info.expression.empty())
                continue;
            Column column;
            column.type = stored(info.type);
            column.isId = info.name == "id";
            column.isEvidence = info.name == "evidence";
            if (refersToFact(table, info))
                column.parents = &m_ids[numberOf(info.id.table)];
            const auto field = std::find(searched.begin(), searched.end(), info.name);
            column.searched = field == searched.end() ? -1 : static_cast<int>(field - searched.begin());
            columns.push_back(column);
        }
        return columns;
    }

    static bool isParent(const TableInfo &parent)
    {
        return std::any_of(tables().begin(), tables().end(), [&](const TableInfo &table) {
            return std::any_of(table.columns.begin(), table.columns.end(), [&](const ColumnInfo &one) { return refersToFact(table, one) && one.id.table == parent.name; });
        });
    }

    bool fits(const Column &column, const BundleValue &value) const
    {
        if (value.type == Statement::Type::Null)
            return !column.isId && !column.isEvidence;
        if (value.type != column.type || (column.isEvidence && value.integer != m_evidence))
            return false;
        return !column.parents || std::binary_search(column.parents->begin(), column.parents->end(), value.integer);
    }

    static void bind(Statement &insert, int at, const BundleValue &value)
    {
        switch (value.type) {
        case Statement::Type::Null:
            break; // as a statement that was reset has it
        case Statement::Type::Integer:
            insert.bind(at, value.integer);
            break;
        case Statement::Type::Real:
            insert.bind(at, value.real);
            break;
        default:
            insert.bindLiving(at, value.text);
        }
    }

    bool rows(std::size_t number)
    {
        const auto &table = tables()[number];
        SearchFiller search(m_database, table.name);
        const auto columns = columnsOf(table, search.columns());
        std::string marks;
        for (std::size_t at = 0; at < columns.size(); ++at)
            marks += at == 0 ? "?" : ",?";
        auto insert = m_database.prepare(fmt::format("INSERT INTO main.\"{}\" ({}) VALUES ({})", table.name, storedColumns(table), marks));
        auto &ids = m_ids[number];
        const bool keepsIds = isParent(table) || table.name == "binaries";
        const bool good = m_bundle.each(number, [&](std::int64_t id, Bytes values) {
            auto rest = values;
            for (std::size_t at = 0; at < columns.size(); ++at) {
                const auto value = takeValue(rest);
                if (!value || !fits(columns[at], *value))
                    return lie();
                bind(insert, static_cast<int>(at + 1), *value);
                if (columns[at].searched >= 0 && value->type == Statement::Type::Text)
                    search.add(static_cast<std::size_t>(columns[at].searched), value->text, id);
            }
            if (!rest.empty())
                return lie();
            m_sum.add(table.name, values);
            if (keepsIds)
                ids.push_back(id);
            return insert.run() && search.endRow();
        });
        return good && search.finish();
    }

    bool table(std::size_t number)
    {
        const auto count = m_bundle.rows(number);
        if (count == 0)
            return true;
        const auto &table = tables()[number];
        if (count < kManyRows || !hasFewer(m_database, table.name, count / 2))
            return rows(number);
        const IndexesAside indexes(m_database, table.name);
        return indexes.good() && rows(number) && indexes.makeAnew(m_bundle.size() > kLarge);
    }

    bool symbols()
    {
        const auto &binaries = m_ids[numberOf("binaries")];
        auto insert = m_database.prepare("INSERT INTO main.symbols (binary, packed) VALUES (?, ?)");
        return m_bundle.each(tables().size(), [&](std::int64_t id, Bytes values) {
            auto rest = values;
            (void)takeValue(rest);
            const auto packed = takeValue(rest);
            if (!packed || packed->type != Statement::Type::Blob || !rest.empty() || !std::binary_search(binaries.begin(), binaries.end(), id))
                return lie();
            m_sum.add("symbols", values);
            return insert.bind(1, id).bindBlob(2, asBytes(packed->text)).run();
        });
    }

    const Database &m_database;
    BundleReader &m_bundle;
    std::int64_t m_evidence;
    std::vector<std::vector<std::int64_t>> m_ids; ///< by number of the table, of those that others refer to; ascending
    RowSum m_sum;
    bool m_isLie = false;
};

/// Takes out what the case keeps of an evidence that was refused before.
bool removeOld(const Database &database, std::int64_t id)
{
    auto known = database.prepare("SELECT 1 FROM main.evidence WHERE id = ?");
    if (!known.bind(1, id).step())
        return known.ok();
    known.reset();
    const auto remove = [&](const std::string &sql) { return database.prepare(sql).bind(1, id).run(); };
    bool good = remove("DELETE FROM main.symbols WHERE binary IN (SELECT id FROM main.binaries WHERE evidence = ?)");
    for (const auto &table : tables())
        good = good && (!table.isFact || remove(fmt::format("DELETE FROM main.\"{}\" WHERE evidence = ?", table.name)));
    return good && remove("DELETE FROM main.evidence WHERE id = ?");
}

}

std::optional<Trouble> CaseFile::absorb(const std::string &path, const EvidenceRow &about)
{
    const Trouble refused{"worker-refused", "The reading of this file gave no usable result."};
    const auto id = static_cast<std::int64_t>(evidenceId(about.sha256));
    auto bundle = BundleReader::open(path);
    if (!bundle || bundle->about().id != id || bundle->about().sha256 != about.sha256 || bundle->rows() > kMostRows)
        return refused;
    const auto &database = m_state->database;
    // What rows refer to is looked up here, once for all rows of a bundle.
    database.run(bundle->size() > kLarge ? "PRAGMA temp_store=FILE; PRAGMA foreign_keys=OFF" : "PRAGMA temp_store=MEMORY; PRAGMA foreign_keys=OFF");
    std::optional<Trouble> trouble;
    {
        const StraightIntoFile straight(database, bundle->size());
        Transaction transaction(database);
        EvidenceRow row = about;
        row.counts.text = bundle->about().counts;
        row.kind = bundle->about().kind;
        row.status = "imported";
        bool good = transaction.begun() && removeOld(database, id);
        auto insert = database.prepare(insertEvidence());
        good = good && bindEvidence(insert, row);
        Absorbing absorbing(database, *bundle, id);
        good = good && absorbing.all() && keytrail::casedb::applyClockOffsets(database);
        good = good && addEvidenceRow(database, id, absorbing.sum()) && audit("import", sealed(about.sha256, absorbing.sum()));
        if (!good || !transaction.commit())
            trouble = absorbing.isLie() ? refused : m_state->failed();
    }
    database.run("PRAGMA temp_store=MEMORY; PRAGMA foreign_keys=ON");
    return trouble;
}

}
