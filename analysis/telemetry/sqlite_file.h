// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tables of a SQLite 3 database, read as evidence: own walk of the file's b-trees (sqlite.org/fileformat2.html, sections
// 1.3 to 2.6), so that no SQL of the file, no view, trigger or journal is ever run. Pages are read one at a time.
// Read: rowid tables of any page size and text encoding, overflow chains, columns added later (null).
// Not read: WITHOUT ROWID and virtual tables, indices, the write-ahead log beside the file (which the evidence is not),
// deleted rows. A page that is out of range, met twice or of a wrong type costs its rows and a note (`row-rejected`).

#include "analysis/base/evidence.h"
#include "analysis/base/notes.h"
#include "analysis/base/result.h"
#include "analysis/base/value.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace keytrail::telemetry {

constexpr std::size_t kMostSqliteTables = 1000;
constexpr std::size_t kMostSqliteColumns = 2000;        ///< SQLite's own limit
constexpr std::size_t kLargestSqliteRow = 4 << 20;      ///< a larger one is left out
constexpr std::size_t kDeepestSqliteTree = 24;          ///< a tree of 2^32 pages has fewer levels

class SqliteFile
{
public:
    struct Table {
        std::string name;
        std::vector<std::string> columns;
        std::uint32_t root = 0;
        std::size_t rowidColumn = static_cast<std::size_t>(-1); ///< the INTEGER PRIMARY KEY, stored as the row's number
    };

    const std::vector<Table> &tables() const { return m_tables; }
    /// The table of this name (letter case aside), or null.
    const Table *table(std::string_view name) const;

    /// A Map of the table's columns; null columns are Null. The answer is "go on?".
    using OnRow = std::function<bool(Value row, std::int64_t rowid)>;
    /// False where it was told to stop.
    bool each(const Table &table, const OnRow &onRow, Notes &notes) const;

private:
    friend Result<SqliteFile> readSqlite(Source &source, Notes &notes);
    class Walk;
    Source *m_source = nullptr;
    std::uint32_t m_pageSize = 0, m_usable = 0, m_pages = 0;
    int m_encoding = 1;     ///< 1 UTF-8, 2 UTF-16 LE, 3 UTF-16 BE
    std::vector<Table> m_tables;
};

/// Header and schema. The source must outlive the answer. Malformed where it is no SQLite 3 database or has no schema.
Result<SqliteFile> readSqlite(Source &source, Notes &notes);

/// The columns of a CREATE TABLE statement in order; empty where it is none, or makes a table that is not read.
SqliteFile::Table tableOfSql(std::string_view sql);

}
