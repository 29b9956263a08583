// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A thin, owning wrapper of one SQLite connection, used inside casedb only. Every database is opened as if somebody else
// had made it: defensive, no trusted schema, no extensions, lowered limits ("Defense Against The Dark Arts", sqlite.org/security.html).

#include "analysis/base/evidence.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace keytrail::casedb
{

/// One prepared statement. Bind, step, read, reset; a failure shows in ok() and in the database's message.
class Statement
{
public:
    Statement() = default;
    Statement(sqlite3 *database, std::string_view sql);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;

    bool ok() const { return m_statement && !m_failed; }
    Statement &bind(int at, std::int64_t value);
    Statement &bind(int at, double value);
    Statement &bind(int at, std::string_view text);
    /// Without a copy: `text` must live until the statement has run.
    Statement &bindLiving(int at, std::string_view text);
    Statement &bindBlob(int at, Bytes bytes);
    Statement &bindNull(int at);
    /// true: a row stands ready. false: the end, or a failure (see ok()).
    bool step();
    /// Runs to the end and makes ready for new bindings; answers ok().
    bool run();
    void reset();

    int columns() const;
    bool isNull(int at) const;
    std::int64_t integer(int at) const;
    double real(int at) const;
    std::string text(int at) const;
    /// The same without a copy: good until the next step.
    std::string_view view(int at) const;
    bool isInteger(int at) const;
    enum class Type : char { Null = 'n', Integer = 'i', Real = 'r', Text = 't', Blob = 'b' };
    Type type(int at) const;

private:
    sqlite3_stmt *m_statement = nullptr;
    bool m_failed = false;
};

class RowStream;

class Database
{
public:
    enum class Mode { ReadOnly, ReadWrite, Create, Immutable };

    /// `path` is always taken as a plain path, never as a URI. Nothing where the file cannot be opened.
    static std::optional<Database> open(const std::string &path, Mode mode);
    static std::optional<Database> inMemory();
    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    ~Database();

    Statement prepare(std::string_view sql) const { return Statement(m_database, sql); }
    bool run(std::string_view sql) const;
    /// The first column of the first row as text; empty where there is none.
    std::string answer(std::string_view sql) const;
    std::int64_t number(std::string_view sql) const;
    /// Enters all rows that the stream has now, of `count` columns named in `columns` (row_stream.h).
    bool insertAll(std::string_view table, std::string_view columns, std::size_t count, RowStream &rows) const;
    std::string message() const;
    /// SQLite's primary result code of the last call (SQLITE_FULL is 13, SQLITE_BUSY 5, SQLITE_NOTADB 26).
    int code() const;
    std::int64_t changes() const;
    /// The file's first octets as they stand on the disk, whatever a journal beside it says; at most 100 (sqlite.org/fileformat2.html, 1.3).
    std::string header() const;
    /// Opened for writing, and yet the file cannot be written.
    bool isReadOnly() const;
    /// Asked every few thousand steps of a statement; "no" interrupts it.
    void setPulse(std::function<bool()> goOn);
    /// Makes `matches(text, pattern)` and `ip_within(text, network)` known to this connection.
    void addFunctions();

private:
    explicit Database(sqlite3 *database);
    sqlite3 *m_database = nullptr;
    std::unique_ptr<std::function<bool()>> m_pulse;
};

/// BEGIN IMMEDIATE (reading: BEGIN) … COMMIT; rolled back unless commit() was reached.
class Transaction
{
public:
    enum class How { Writing, Reading };
    explicit Transaction(const Database &database, How how = How::Writing);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    bool begun() const { return m_open; }
    bool commit();

private:
    const Database &m_database;
    bool m_open;
};

}
