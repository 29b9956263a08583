// SPDX-License-Identifier: GPL-3.0-or-later
// Taking over a worker's bundle. It is as hostile as the evidence: it must be whole, about the evidence that was asked for, each
// value of the type of its column, each id once, and each row may refer to rows of the same bundle alone.
#include "analysis/casedb/bundle_reader.h"
#include "analysis/casedb/case_state.h"
#include "analysis/casedb/fingerprint.h"
#include "analysis/casedb/identity.h"
#include "analysis/casedb/rows_ahead.h"
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
// processor's own caches hold, and rows are looked at while the case takes those before.
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

struct Column {
    Statement::Type type = Statement::Type::Text;
    bool isId = false, isEvidence = false;
    const std::vector<std::int64_t> *parents = nullptr; ///< ascending; null: refers to no fact
    int searched = -1;
};

/// Whether the ascending ids hold this one. Ids are parts of hashes, so the place is guessed, and searched where the guess fails.
bool holds(const std::vector<std::int64_t> &ids, std::int64_t id)
{
    if (ids.empty() || id < ids.front() || id > ids.back())
        return false;
    constexpr std::size_t kAround = 32;
    const auto share = static_cast<double>(id) / 0x1p63;
    const auto guess = std::min(static_cast<std::size_t>(share * static_cast<double>(ids.size())), ids.size() - 1);
    const auto low = guess > kAround ? guess - kAround : 0, high = std::min(guess + kAround, ids.size() - 1);
    const auto begin = ids[low] <= id ? ids.begin() + static_cast<std::ptrdiff_t>(low) : ids.begin();
    const auto end = id <= ids[high] ? ids.begin() + static_cast<std::ptrdiff_t>(high) + 1 : ids.end();
    return std::binary_search(begin, end, id);
}

/// The rows of one table, each looked at on its way into the case.
class Incoming final : public RowStream
{
public:
    Incoming(const BundleReader &bundle, std::size_t table, std::int64_t evidence, std::vector<Column> columns, SearchFiller &search, RowSum &sum, std::vector<std::int64_t> *ids)
        : m_rows(bundle, table)
        , m_name(tables()[table].name)
        , m_evidence(evidence)
        , m_columns(std::move(columns))
        , m_values(m_columns.size())
        , m_search(search)
        , m_sum(sum)
        , m_ids(ids)
    {
    }

    bool next() override
    {
        if (m_isDone || m_search.isFull() || !m_rows.next()) {
            m_isDone = m_isDone || !m_search.isFull();
            return false;
        }
        if (!look()) {
            m_isLie = m_isDone = true;
            return false;
        }
        return true;
    }
    const BundleValue &value(std::size_t column) const override { return m_values[column]; }

    std::size_t columns() const { return m_columns.size(); }
    /// No row will come any more; otherwise what is to be searched for is to be entered before the next ones.
    bool isDone() const { return m_isDone; }
    /// What the bundle says cannot be.
    bool isLie() const { return m_isLie || m_rows.isBroken(); }

private:
    bool look()
    {
        auto rest = m_rows.values();
        for (std::size_t at = 0; at < m_columns.size(); ++at) {
            const auto value = takeValue(rest);
            if (!value || !fits(m_columns[at], *value))
                return false;
            m_values[at] = *value;
        }
        if (!rest.empty())
            return false;
        const auto id = m_rows.id();
        for (std::size_t at = 0; at < m_columns.size(); ++at) {
            if (m_columns[at].searched >= 0 && m_values[at].type == Statement::Type::Text)
                m_search.add(static_cast<std::size_t>(m_columns[at].searched), m_values[at].text, id);
        }
        m_sum.add(m_name, m_rows.values());
        if (m_ids)
            m_ids->push_back(id);
        return true;
    }

    bool fits(const Column &column, const BundleValue &value) const
    {
        if (value.type == Statement::Type::Null)
            return !column.isId && !column.isEvidence;
        if (value.type != column.type || (column.isEvidence && value.integer != m_evidence))
            return false;
        return !column.parents || holds(*column.parents, value.integer);
    }

    BundleReader::Rows m_rows;
    std::string_view m_name;
    std::int64_t m_evidence;
    std::vector<Column> m_columns;
    std::vector<BundleValue> m_values;
    SearchFiller &m_search;
    RowSum &m_sum;
    std::vector<std::int64_t> *m_ids; ///< where others refer to rows of this table
    bool m_isDone = false, m_isLie = false;
};

/// Facts of one bundle on their way into the case, table by table, parents before children.
class Absorbing
{
public:
    Absorbing(const Database &database, const BundleReader &bundle, std::int64_t evidence)
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
    bool isLie() const { return m_isLie; }

private:
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

    bool enter(const TableInfo &table, Incoming &incoming) const
    {
        if (m_bundle.size() <= kLarge)
            return m_database.insertAll(table.name, storedColumns(table), incoming.columns(), incoming);
        RowsAhead ahead(incoming, incoming.columns());
        return m_database.insertAll(table.name, storedColumns(table), incoming.columns(), ahead);
    }

    bool rows(std::size_t number)
    {
        const auto &table = tables()[number];
        SearchFiller search(m_database, table.name);
        auto &ids = m_ids[number];
        Incoming incoming(m_bundle, number, m_evidence, columnsOf(table, search.columns()), search, m_sum, isParent(table) || table.name == "binaries" ? &ids : nullptr);
        bool good = true;
        while (good && !incoming.isDone())
            good = enter(table, incoming) && search.finish();
        m_isLie = m_isLie || incoming.isLie();
        return good && !m_isLie;
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
        BundleReader::Rows rows(m_bundle, tables().size());
        while (rows.next()) {
            auto rest = rows.values();
            (void)takeValue(rest);
            const auto packed = takeValue(rest);
            m_isLie = !packed || packed->type != Statement::Type::Blob || !rest.empty() || !holds(binaries, rows.id());
            if (m_isLie)
                return false;
            m_sum.add("symbols", rows.values());
            if (!insert.bind(1, rows.id()).bindBlob(2, asBytes(packed->text)).run())
                return false;
        }
        m_isLie = rows.isBroken();
        return !m_isLie;
    }

    const Database &m_database;
    const BundleReader &m_bundle;
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
