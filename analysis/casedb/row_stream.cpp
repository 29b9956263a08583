// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/row_stream.h"

#include "analysis/casedb/database.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace keytrail::casedb
{

namespace
{

constexpr const char *kIncoming = "incoming_rows";

struct Incoming {
    RowStream &rows;
    std::size_t columns;
};

struct Table : sqlite3_vtab {
    Incoming *incoming = nullptr;
};

struct Cursor : sqlite3_vtab_cursor {
    RowStream *rows = nullptr;
    bool hasRow = false;
};

int connect(sqlite3 *database, void *incoming, int, const char *const *, sqlite3_vtab **out, char **)
{
    std::string columns;
    for (std::size_t at = 0; at < static_cast<Incoming *>(incoming)->columns; ++at)
        columns += fmt::format("{}c{}", at == 0 ? "" : ",", at);
    const auto code = sqlite3_declare_vtab(database, fmt::format("CREATE TABLE incoming ({})", columns).c_str());
    if (code != SQLITE_OK)
        return code;
    auto table = std::make_unique<Table>();
    static_cast<sqlite3_vtab &>(*table) = {};
    table->incoming = static_cast<Incoming *>(incoming);
    *out = table.release();
    return SQLITE_OK;
}

int disconnect(sqlite3_vtab *table)
{
    delete static_cast<Table *>(table);
    return SQLITE_OK;
}

int plan(sqlite3_vtab *, sqlite3_index_info *)
{
    return SQLITE_OK;
}

int openCursor(sqlite3_vtab *table, sqlite3_vtab_cursor **out)
{
    auto cursor = std::make_unique<Cursor>();
    static_cast<sqlite3_vtab_cursor &>(*cursor) = {};
    cursor->rows = &static_cast<Table *>(table)->incoming->rows;
    *out = cursor.release();
    return SQLITE_OK;
}

int closeCursor(sqlite3_vtab_cursor *cursor)
{
    delete static_cast<Cursor *>(cursor);
    return SQLITE_OK;
}

int advance(sqlite3_vtab_cursor *at)
{
    auto *cursor = static_cast<Cursor *>(at);
    cursor->hasRow = cursor->rows->next();
    return SQLITE_OK;
}

int filter(sqlite3_vtab_cursor *cursor, int, const char *, int, sqlite3_value **)
{
    return advance(cursor);
}

int isAtEnd(sqlite3_vtab_cursor *cursor)
{
    return static_cast<Cursor *>(cursor)->hasRow ? 0 : 1;
}

int column(sqlite3_vtab_cursor *cursor, sqlite3_context *context, int at)
{
    const auto &value = static_cast<Cursor *>(cursor)->rows->value(static_cast<std::size_t>(at));
    switch (value.type) {
    case Statement::Type::Integer:
        sqlite3_result_int64(context, value.integer);
        break;
    case Statement::Type::Real:
        sqlite3_result_double(context, value.real);
        break;
    case Statement::Type::Text:
        sqlite3_result_text64(context, value.text.data(), value.text.size(), SQLITE_STATIC, SQLITE_UTF8);
        break;
    case Statement::Type::Blob:
        sqlite3_result_blob64(context, value.text.data(), value.text.size(), SQLITE_STATIC);
        break;
    default:
        sqlite3_result_null(context);
    }
    return SQLITE_OK;
}

int rowId(sqlite3_vtab_cursor *cursor, sqlite3_int64 *id)
{
    *id = static_cast<Cursor *>(cursor)->rows->value(0).integer;
    return SQLITE_OK;
}

/// Without xCreate: the module itself is the table, and no case can name it in its schema.
sqlite3_module moduleOfRows()
{
    sqlite3_module module = {};
    module.xConnect = connect;
    module.xBestIndex = plan;
    module.xDisconnect = disconnect;
    module.xOpen = openCursor;
    module.xClose = closeCursor;
    module.xFilter = filter;
    module.xNext = advance;
    module.xEof = isAtEnd;
    module.xColumn = column;
    module.xRowid = rowId;
    return module;
}

}

bool Database::insertAll(std::string_view table, std::string_view columns, std::size_t count, RowStream &rows) const
{
    static const sqlite3_module module = moduleOfRows();
    Incoming incoming{rows, count};
    if (sqlite3_create_module_v2(m_database, kIncoming, &module, &incoming, nullptr) != SQLITE_OK)
        return false;
    const bool good = run(fmt::format("INSERT INTO main.\"{}\" ({}) SELECT * FROM {}", table, columns, kIncoming));
    sqlite3_create_module_v2(m_database, kIncoming, nullptr, nullptr, nullptr);
    return good;
}

}
