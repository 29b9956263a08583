// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/database.h"

#include "analysis/casedb/case_state.h"

#include <fmt/format.h>
#include <sqlite3.h>
#include <utility>

namespace keytrail::casedb
{

namespace
{

// Another process may be taking over a large bundle; nobody waits for this on the thread of a window.
constexpr int kBusyMilliseconds = 60'000;
constexpr int kStepsBetweenPulses = 4000;

// Limits of a case of ours, far below SQLite's own: no honest row or statement comes near.
constexpr std::pair<int, int> kLimits[] = {{SQLITE_LIMIT_LENGTH, 64 << 20}, {SQLITE_LIMIT_SQL_LENGTH, 1 << 20}, {SQLITE_LIMIT_COLUMN, 200},
    {SQLITE_LIMIT_EXPR_DEPTH, 200}, {SQLITE_LIMIT_COMPOUND_SELECT, 50}, {SQLITE_LIMIT_VDBE_OP, 1'000'000}, {SQLITE_LIMIT_ATTACHED, 2},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000}, {SQLITE_LIMIT_TRIGGER_DEPTH, 5}, {SQLITE_LIMIT_WORKER_THREADS, 0}};

void harden(sqlite3 *database)
{
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    for (const auto &[limit, value] : kLimits)
        sqlite3_limit(database, limit, value);
    sqlite3_busy_timeout(database, kBusyMilliseconds);
    sqlite3_extended_result_codes(database, 0);
}

/// An absolute or "./" path is never read as a URI; everything else gets "./" in front.
std::string plainPath(const std::string &path)
{
    return path.empty() || path[0] == '/' ? path : "./" + path;
}

std::string uriOf(const std::string &path)
{
    std::string uri = "file:";
    for (const char c : plainPath(path)) {
        constexpr char digits[] = "0123456789ABCDEF";
        if (c == '?' || c == '#' || c == '%') {
            uri += '%';
            uri += digits[static_cast<unsigned char>(c) >> 4];
            uri += digits[static_cast<unsigned char>(c) & 15];
        } else {
            uri += c;
        }
    }
    return uri + "?mode=ro&immutable=1";
}

int pulse(void *hook)
{
    return (*static_cast<std::function<bool()> *>(hook))() ? 0 : 1;
}

}

Statement::Statement(sqlite3 *database, std::string_view sql)
{
    m_failed = sqlite3_prepare_v2(database, sql.data(), static_cast<int>(sql.size()), &m_statement, nullptr) != SQLITE_OK;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement::Statement(Statement &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
    , m_failed(other.m_failed)
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_statement, other.m_statement);
    std::swap(m_failed, other.m_failed);
    return *this;
}

Statement &Statement::bind(int at, std::int64_t value)
{
    m_failed |= sqlite3_bind_int64(m_statement, at, value) != SQLITE_OK;
    return *this;
}

Statement &Statement::bind(int at, double value)
{
    m_failed |= sqlite3_bind_double(m_statement, at, value) != SQLITE_OK;
    return *this;
}

Statement &Statement::bind(int at, std::string_view text)
{
    m_failed
        |= sqlite3_bind_text64(m_statement, at, text.data() ? text.data() : "", text.size(), SQLITE_TRANSIENT, SQLITE_UTF8) != SQLITE_OK;
    return *this;
}

Statement &Statement::bindLiving(int at, std::string_view text)
{
    m_failed |= sqlite3_bind_text64(m_statement, at, text.data() ? text.data() : "", text.size(), SQLITE_STATIC, SQLITE_UTF8) != SQLITE_OK;
    return *this;
}

Statement &Statement::bindBlob(int at, Bytes bytes)
{
    m_failed |= sqlite3_bind_blob64(m_statement, at, bytes.data(), bytes.size(), SQLITE_TRANSIENT) != SQLITE_OK;
    return *this;
}

Statement &Statement::bindNull(int at)
{
    m_failed |= sqlite3_bind_null(m_statement, at) != SQLITE_OK;
    return *this;
}

bool Statement::step()
{
    if (!ok())
        return false;
    const int code = sqlite3_step(m_statement);
    m_failed = code != SQLITE_ROW && code != SQLITE_DONE;
    return code == SQLITE_ROW;
}

bool Statement::run()
{
    while (step()) { }
    const bool good = ok();
    reset();
    return good;
}

void Statement::reset()
{
    if (m_statement) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement);
}

bool Statement::isNull(int at) const
{
    return sqlite3_column_type(m_statement, at) == SQLITE_NULL;
}

std::int64_t Statement::integer(int at) const
{
    return sqlite3_column_int64(m_statement, at);
}

double Statement::real(int at) const
{
    return sqlite3_column_double(m_statement, at);
}

std::string Statement::text(int at) const
{
    return std::string(view(at));
}

std::string_view Statement::view(int at) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, at));
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, at))) : std::string_view();
}

bool Statement::isInteger(int at) const
{
    return sqlite3_column_type(m_statement, at) == SQLITE_INTEGER;
}

Statement::Type Statement::type(int at) const
{
    switch (sqlite3_column_type(m_statement, at)) {
    case SQLITE_INTEGER:
        return Type::Integer;
    case SQLITE_FLOAT:
        return Type::Real;
    case SQLITE_TEXT:
        return Type::Text;
    case SQLITE_BLOB:
        return Type::Blob;
    default:
        return Type::Null;
    }
}

std::optional<Database> Database::open(const std::string &path, Mode mode)
{
    sqlite3 *database = nullptr;
    int code = SQLITE_ERROR;
    if (mode == Mode::Immutable) {
        code = sqlite3_open_v2(uriOf(path).c_str(), &database, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    } else {
        const int how = mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY
            : mode == Mode::ReadWrite          ? SQLITE_OPEN_READWRITE
                                               : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        // A plain path is none of a URI's; what is attached to it may be one.
        code = sqlite3_open_v2(plainPath(path).c_str(), &database, how | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    }
    if (code != SQLITE_OK) {
        sqlite3_close(database);
        return {};
    }
    harden(database);
    Database opened(database);
    opened.run("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-65536");
    return opened;
}

bool attachReadOnly(const Database &database, const std::string &path, std::string_view name)
{
    auto attach = database.prepare(fmt::format("ATTACH ? AS {}", name));
    return attach.bind(1, std::string_view(uriOf(path))).run();
}

std::optional<Database> Database::inMemory()
{
    sqlite3 *database = nullptr;
    if (sqlite3_open_v2(":memory:", &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr) != SQLITE_OK) {
        sqlite3_close(database);
        return {};
    }
    harden(database);
    return Database(database);
}

Database::Database(sqlite3 *database)
    : m_database(database)
{
}

Database::Database(Database &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_pulse(std::move(other.m_pulse))
{
}

Database &Database::operator=(Database &&other) noexcept
{
    std::swap(m_database, other.m_database);
    std::swap(m_pulse, other.m_pulse);
    return *this;
}

Database::~Database()
{
    sqlite3_close_v2(m_database);
}

bool Database::run(std::string_view sql) const
{
    return sqlite3_exec(m_database, std::string(sql).c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

std::string Database::answer(std::string_view sql) const
{
    auto statement = prepare(sql);
    return statement.step() ? statement.text(0) : std::string();
}

std::int64_t Database::number(std::string_view sql) const
{
    auto statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

std::string Database::message() const
{
    return sqlite3_errmsg(m_database);
}

int Database::code() const
{
    return sqlite3_errcode(m_database) & 0xff;
}

std::string Database::header() const
{
    // Through SQLite's own descriptor: closing another one would drop this process's locks.
    constexpr int kHeaderSize = 100;
    sqlite3_file *file = nullptr;
    std::string bytes(kHeaderSize, '\0');
    if (sqlite3_file_control(m_database, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file || !file->pMethods
        || file->pMethods->xRead(file, bytes.data(), kHeaderSize, 0) != SQLITE_OK)
        return {};
    return bytes;
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(m_database, "main") == 1;
}

std::int64_t Database::changes() const
{
    return sqlite3_changes64(m_database);
}

void Database::setPulse(std::function<bool()> goOn)
{
    if (!goOn) {
        sqlite3_progress_handler(m_database, 0, nullptr, nullptr);
        m_pulse.reset();
        return;
    }
    m_pulse = std::make_unique<std::function<bool()>>(std::move(goOn));
    sqlite3_progress_handler(m_database, kStepsBetweenPulses, pulse, m_pulse.get());
}

Transaction::Transaction(const Database &database, How how)
    : m_database(database)
    , m_open(database.run(how == How::Reading ? "BEGIN" : "BEGIN IMMEDIATE"))
{
}

Transaction::~Transaction()
{
    if (m_open)
        m_database.run("ROLLBACK");
}

bool Transaction::commit()
{
    if (m_open && m_database.run("COMMIT"))
        m_open = false;
    else
        return false;
    return true;
}

}
