// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/schema.h"

#include <algorithm>
#include <fmt/format.h>

namespace keytrail::casedb
{

namespace
{

template <class Row> constexpr bool kIsFact = requires(Row row)
{
    row.raw;
};

template <class Row> TableInfo tableOf()
{
    TableInfo table{Row::table, idKind<typename Row::Id>().prefix, columnsOf<Row>(), kIsFact<Row>};
    return table;
}

void addComputed(std::vector<TableInfo> &all)
{
    const auto add = [&](std::string_view table, ColumnInfo column) {
        std::find_if(all.begin(), all.end(), [&](const TableInfo &one) { return one.name == table; })->columns.push_back(std::move(column));
    };
    add("evidence", {"warnings", ColumnType::Integer, {}, "(SELECT count(*) FROM warnings w WHERE w.evidence = t.id)"});
    add("baselines", {"hits", ColumnType::Integer, {}, "(SELECT count(*) FROM findings f WHERE f.baseline = t.id)"});
    add("installs", {"stated_package", ColumnType::Text, {}, "(t.package)"}); // what the source itself says; `package` may be filled in (lens.h)
    for (const auto *table : {"installs", "events"})
        add(table, {"device", ColumnType::Id, idKind<DeviceId>(), "coalesce((SELECT o.device FROM owners o WHERE o.row = t.record), (SELECT o.device FROM owners o WHERE o.row = t.id))"});
}

std::string_view sqlType(ColumnType type)
{
    switch (type) {
    case ColumnType::Integer:
    case ColumnType::Flag:
    case ColumnType::Time:
    case ColumnType::Id:
        return "INTEGER";
    case ColumnType::Real:
        return "REAL";
    default:
        return "TEXT";
    }
}

std::string createTable(const TableInfo &table)
{
    std::string sql = fmt::format("CREATE TABLE \"{}\" (", table.name);
    bool first = true;
    for (const auto &column : table.columns) {
        if (!column.expression.empty())
            continue;
        sql += fmt::format("{}\"{}\" {}", first ? "" : ", ", column.name, sqlType(column.type));
        first = false;
        if (column.name == "id")
            sql += " PRIMARY KEY";
        else if (column.name == "evidence" && table.isFact)
            sql += " NOT NULL REFERENCES evidence(id) ON DELETE CASCADE";
        else if (refersToFact(table, column))
            sql += fmt::format(" REFERENCES {}(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED", column.id.table);
    }
    return sql + ") STRICT";
}

constexpr std::string_view kOtherObjects[] = {
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT) STRICT",
    "CREATE TABLE symbols (binary INTEGER PRIMARY KEY REFERENCES binaries(id) ON DELETE CASCADE, packed BLOB NOT NULL) STRICT",
    "CREATE TABLE owners (row INTEGER PRIMARY KEY, device INTEGER NOT NULL) STRICT",
    "CREATE TABLE audit (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, examiner TEXT NOT NULL, action TEXT NOT NULL, detail TEXT NOT NULL, "
    "previous TEXT NOT NULL, hash TEXT NOT NULL) STRICT",
    "CREATE VIRTUAL TABLE search USING fts5(text, entity UNINDEXED, row UNINDEXED, field UNINDEXED, tokenize='trigram')",
    "CREATE INDEX flows_start ON flows(start)",
    "CREATE INDEX flows_server ON flows(server_ip, server_port)",
    "CREATE INDEX flows_client ON flows(client_ip)",
    "CREATE INDEX flows_sni ON flows(sni) WHERE sni IS NOT NULL",
    "CREATE INDEX dns_flow ON dns(flow)",
    "CREATE INDEX http_flow ON http(flow)",
    "CREATE INDEX tls_flow ON tls(flow)",
    "CREATE INDEX signs_flow ON payload_signs(flow)",
    "CREATE INDEX places_key ON key_places(key)",
    "CREATE INDEX links_operation ON links(operation)",
    "CREATE INDEX links_destination ON links(destination)",
    "CREATE INDEX installs_package ON installs(package)",
    "CREATE INDEX installs_record ON installs(record)",
    "CREATE INDEX events_time ON events(time)",
    "CREATE INDEX warnings_evidence ON warnings(evidence)",
    "CREATE INDEX attack_id ON attack_objects(attack_id) WHERE attack_id IS NOT NULL",
    "CREATE INDEX attack_stix_id ON attack_objects(stix_id)",
    "CREATE INDEX attack_source ON attack_objects(source) WHERE source IS NOT NULL",
    "CREATE INDEX attack_target ON attack_objects(target) WHERE target IS NOT NULL",
};

}

const std::vector<TableInfo> &tables()
{
    static const std::vector<TableInfo> all = [] {
        std::vector<TableInfo> made{tableOf<EvidenceRow>(), tableOf<AppRow>(), tableOf<BinaryRow>(), tableOf<OperationRow>(),
            tableOf<KeyPlaceRow>(), tableOf<DestinationRow>(), tableOf<LinkRow>(), tableOf<FlowRow>(), tableOf<DnsRow>(),
            tableOf<HttpRow>(), tableOf<TlsRow>(), tableOf<CertificateRow>(), tableOf<PayloadSignRow>(), tableOf<LeaseRow>(),
            tableOf<DeviceRecordRow>(), tableOf<InstallRow>(), tableOf<EventRow>(), tableOf<WarningRow>(), tableOf<AttackReleaseRow>(), tableOf<AttackObjectRow>(), tableOf<DeviceRow>(),
            tableOf<KeyRow>(), tableOf<TraceRow>(), tableOf<FindingRow>(), tableOf<AddressRow>(), tableOf<JudgementRow>(), tableOf<BaselineRow>()};
        addComputed(made);
        return made;
    }();
    return all;
}

bool refersToFact(const TableInfo &table, const ColumnInfo &column)
{
    return table.isFact && column.expression.empty() && column.type == ColumnType::Id && column.name != "id" && column.name != "evidence" && column.id.table != "keys";
}

const TableInfo *tableNamed(std::string_view name)
{
    const auto &all = tables();
    // A name of two words may be written with a hyphen: payload-signs.
    std::string plain(name);
    std::replace(plain.begin(), plain.end(), '-', '_');
    const auto found = std::find_if(all.begin(), all.end(), [&](const TableInfo &one) { return one.name == plain; });
    return found == all.end() ? nullptr : &*found;
}

bool createSchema(const Database &database)
{
    bool good = database.run(fmt::format("PRAGMA application_id={}; PRAGMA user_version={}", kApplicationId, kSchemaVersion));
    for (const auto &table : tables())
        good = good && database.run(createTable(table));
    for (const auto sql : kOtherObjects)
        good = good && database.run(sql);
    return good;
}

std::string schemaText(const Database &database)
{
    std::string text;
    auto statement = database.prepare(
        "SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY name");
    while (statement.step())
        text += statement.text(0) + "\n";
    return text;
}

const std::string &expectedSchemaText()
{
    static const std::string text = [] {
        const auto scratch = Database::inMemory();
        return scratch && createSchema(*scratch) ? schemaText(*scratch) : std::string("unmade");
    }();
    return text;
}

namespace
{

/// Every table of rows made anew with the columns of today; what the old one had of them is kept. sqlite.org/lang_altertable.html, section 7.
bool remakeTables(const Database &database)
{
    bool good = true;
    for (const auto &table : tables()) {
        std::string kept;
        auto old = database.prepare(fmt::format("SELECT name FROM pragma_table_info('{}')", table.name));
        while (old.step()) {
            const auto name = old.text(0);
            const bool stays = std::any_of(table.columns.begin(), table.columns.end(), [&](const ColumnInfo &one) { return one.name == name; });
            kept += stays ? fmt::format("{}\"{}\"", kept.empty() ? "" : ",", name) : "";
        }
        auto made = table;
        const auto scratch = fmt::format("new_{}", table.name);
        made.name = scratch;
        good = good && database.run(createTable(made));
        if (!kept.empty())
            good = good && database.run(fmt::format("INSERT INTO \"{0}\" ({1}) SELECT {1} FROM \"{2}\"; DROP TABLE \"{2}\"", scratch, kept, table.name));
        good = good && database.run(fmt::format("ALTER TABLE \"{}\" RENAME TO \"{}\"", scratch, table.name));
    }
    for (const auto sql : kOtherObjects)
        good = good && (!sql.starts_with("CREATE INDEX") || database.run(sql));
    return good;
}

/// Tables and indexes that the case does not have yet; those it has stay as they are.
bool addMissing(const Database &database)
{
    const auto has = [&](std::string_view name) {
        auto known = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = ?");
        return known.bind(1, name).step();
    };
    bool good = true;
    for (const auto &table : tables())
        good = good && (has(table.name) || database.run(createTable(table)));
    for (std::string_view sql : kOtherObjects) {
        constexpr std::string_view begin = "CREATE INDEX ";
        const auto name = sql.starts_with(begin) ? sql.substr(begin.size(), sql.find(' ', begin.size()) - begin.size()) : std::string_view();
        good = good && (name.empty() || has(name) || database.run(sql));
    }
    return good;
}

constexpr Migration kMigrations[] = {{1, {}, remakeTables}, {2, {}, addMissing}};

}

std::span<const Migration> migrations()
{
    return kMigrations;
}

namespace
{

bool runSteps(const Database &database, std::span<const Migration> steps, std::int64_t to, const std::function<bool()> &finish)
{
    Transaction transaction(database);
    auto version = database.number("PRAGMA user_version");
    while (version < to) {
        const auto step = std::find_if(steps.begin(), steps.end(), [&](const Migration &one) { return one.from == version; });
        if (step == steps.end() || !(step->run ? step->run(database) : database.run(step->sql)))
            return false;
        ++version;
    }
    return database.run(fmt::format("PRAGMA user_version={}", to)) && (!finish || finish()) && transaction.commit();
}

}

bool migrate(const Database &database, std::span<const Migration> steps, std::int64_t to, const std::function<bool()> &finish)
{
    // A table made anew must not take the rows that refer to it along, nor must references follow its renaming.
    database.run("PRAGMA foreign_keys=OFF; PRAGMA legacy_alter_table=ON");
    const bool good = runSteps(database, steps, to, finish);
    database.run("PRAGMA foreign_keys=ON; PRAGMA legacy_alter_table=OFF");
    return good;
}

}
