// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/case_reader.h"

#include "analysis/casedb/trace_head.h"

#include "analysis/base/json_writer.h"
#include "analysis/casedb/case_reader_state.h"
#include "analysis/casedb/identity.h"
#include "analysis/casedb/schema.h"
#include "analysis/casedb/search_index.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

namespace keytrail::casedb
{

CaseReader::Bare::Bare(const CaseReader &reader)
    : m_reader(reader)
{
    ++m_reader.m_state->bare;
}

CaseReader::Bare::~Bare()
{
    --m_reader.m_state->bare;
}

CaseReader::CaseReader(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

CaseReader::CaseReader(CaseReader &&) noexcept = default;
CaseReader &CaseReader::operator=(CaseReader &&) noexcept = default;
CaseReader::~CaseReader() = default;

namespace
{

constexpr const char *kJournals[] = {"-wal", "-journal"};

/// A case that was not closed, on media that cannot be written: SQLite cannot play the journal beside it back there.
bool hasUnreachableJournal(const Database &database, const std::string &path)
{
    constexpr int kReadOnly = 8, kCannotOpen = 14; // SQLITE_READONLY, SQLITE_CANTOPEN
    std::error_code error;
    const bool isThere = std::any_of(std::begin(kJournals), std::end(kJournals), [&](const char *end) { return std::filesystem::exists(path + end, error); });
    return isThere && database.answer("PRAGMA user_version").empty() && (database.code() == kReadOnly || database.code() == kCannotOpen);
}

bool copyWithJournal(const std::string &path, const std::string &copy)
{
    std::error_code error;
    std::filesystem::copy_file(path, copy, error);
    for (const auto *end : kJournals) {
        if (!error && std::filesystem::exists(path + end, error))
            std::filesystem::copy_file(path + end, copy + end, error);
    }
    std::filesystem::permissions(copy, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, error);
    return !error;
}

}

Opened<CaseReader> CaseReader::open(const std::string &path)
{
    if (auto trouble = inspectCase(path))
        return *trouble;
    std::optional<platform::PrivateFolder> folder;
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (database && hasUnreachableJournal(*database, path)) {
        database.reset();
        if (auto made = platform::PrivateFolder::make(); made && copyWithJournal(path, made->path() + "/case")) {
            database = Database::open(made->path() + "/case", Database::Mode::ReadWrite);
            folder = std::move(*made);
        }
    }
    if (!database)
        return Trouble{"case-invalid", "The case cannot be opened."};
    const auto version = database->number("PRAGMA user_version");
    if (version < 1)
        return Trouble{"case-damaged", "The case cannot be read: " + database->message()};
    if (version != kSchemaVersion)
        return Trouble{"case-version", "The case is of an older version; open it for writing once to bring it to this one."};
    if (schemaText(*database) != expectedSchemaText())
        return Trouble{"case-schema", "The case holds tables, views or triggers that are not ours."};
    database->addFunctions();
    return CaseReader(std::unique_ptr<State>(new State{std::move(folder), std::move(*database)}));
}

std::string CaseReader::meta(std::string_view key) const
{
    auto statement = m_state->database.prepare("SELECT value FROM meta WHERE key = ?");
    auto value = statement.bind(1, key).step() ? statement.text(0) : std::string();
    m_state->ended(statement);
    return value;
}

bool CaseReader::hasFailed() const
{
    return m_state->failed;
}

std::int64_t CaseReader::count(std::string_view entity) const
{
    const auto *table = tableNamed(entity);
    return table ? m_state->database.number(fmt::format("SELECT count(*) FROM \"{}\"", table->name)) : 0;
}

namespace
{

// The order in which a list without a wish is shown: time where there is one, rank for traces, place otherwise.
std::string ownOrder(const TableInfo &table, const Lens &lens)
{
    const auto name = table.name;
    if (name == "flows")
        return resolveField(table, "start", lens).sql + ", t.first_packet, t.id";
    if (name == "events" || name == "dns" || name == "http" || name == "tls" || name == "leases")
        return resolveField(table, "time", lens).sql + ", t.id";
    if (name == "traces" || name == "findings")
        return "t.score DESC, t.id";
    if (name == "evidence")
        return "t.imported_at, t.id";
    return "t.rowid";
}

void bindAll(Statement &statement, const std::vector<Value> &values)
{
    int at = 0;
    for (const auto &value : values) {
        ++at;
        if (const auto *number = std::get_if<std::int64_t>(&value))
            statement.bind(at, *number);
        else if (const auto *real = std::get_if<double>(&value))
            statement.bind(at, *real);
        else
            statement.bind(at, std::string_view(std::get<std::string>(value)));
    }
}

std::string idList(std::span<const std::int64_t> ids)
{
    return toJson(std::vector<std::int64_t>(ids.begin(), ids.end()));
}

}

std::variant<std::vector<std::int64_t>, FilterError> CaseReader::ids(const Query &query) const
{
    const auto *table = tableNamed(query.entity);
    if (!table)
        return FilterError{0, fmt::format("there is no entity {}", query.entity)};
    const auto lens = m_state->through();
    auto parsed = parseFilter(*table, query.where, lens);
    if (const auto *error = std::get_if<FilterError>(&parsed))
        return *error;
    const auto &filter = std::get<Filter>(parsed);
    std::string order = ownOrder(*table, lens);
    if (!query.order.empty()) {
        const auto field = resolveField(*table, query.order, lens);
        if (!field.column)
            return FilterError{0, fmt::format("there is no field {} in {}", query.order, query.entity)};
        order = fmt::format("{0} IS NULL, {0} {1}, t.rowid", field.sql, query.descending ? "DESC" : "ASC");
    }
    auto statement = m_state->database.prepare(fmt::format("SELECT t.id FROM \"{}\" t{}{} ORDER BY {} LIMIT {}", table->name,
        filter.sql.empty() ? "" : " WHERE ", filter.sql, order, query.limit));
    bindAll(statement, filter.values);
    std::vector<std::int64_t> found;
    while (statement.step())
        found.push_back(statement.integer(0));
    if (!statement.ok())
        return FilterError{0, m_state->database.message()};
    return found;
}

std::vector<std::string> CaseReader::columns(std::string_view entity)
{
    std::vector<std::string> names;
    if (const auto *table = tableNamed(entity)) {
        for (const auto &column : table->columns)
            names.emplace_back(column.name);
    }
    return names;
}

namespace
{

Cell printed(const Statement &statement, int at, const ColumnInfo &column, const CaseReader &reader)
{
    Cell cell;
    cell.json = "null";
    if (statement.isNull(at))
        return cell;
    cell.isNull = false;
    const auto print = [&](std::int64_t id) {
        return column.id.table == "evidence" && column.name != "id" ? reader.sha256(static_cast<EvidenceId>(id))
                                                                    : printId(column.id.prefix, id);
    };
    switch (column.type) {
    case ColumnType::Integer:
        cell.text = cell.json = fmt::format("{}", statement.integer(at));
        break;
    case ColumnType::Real:
        cell.text = cell.json = JsonWriter().number(statement.real(at)).take();
        break;
    case ColumnType::Flag:
        cell.text = cell.json = statement.integer(at) ? "true" : "false";
        break;
    case ColumnType::Time:
        cell.text = toRfc3339({statement.integer(at)});
        cell.json = jsonString(cell.text);
        break;
    case ColumnType::Id:
        cell.text = print(statement.integer(at));
        cell.json = jsonString(cell.text);
        break;
    case ColumnType::Json:
        cell.text = cell.json = statement.text(at);
        break;
    case ColumnType::TextList:
    case ColumnType::IdList: {
        Texts texts;
        if (column.type == ColumnType::TextList) {
            texts = textsFromJson(statement.text(at));
        } else {
            for (const auto number : numbersFromJson(statement.text(at)))
                texts.push_back(print(number));
        }
        cell.json = toJson(texts);
        cell.text = fmt::format("{}", fmt::join(texts, ", "));
        break;
    }
    case ColumnType::Text:
        cell.text = statement.text(at);
        cell.json = jsonString(cell.text);
    }
    return cell;
}

}

std::vector<std::vector<Cell>> CaseReader::cells(
    std::string_view entity, const std::vector<std::string> &columns, std::span<const std::int64_t> ids) const
{
    std::vector<std::vector<Cell>> out(ids.size());
    const auto *table = tableNamed(entity);
    if (!table)
        return out;
    std::string sql = "SELECT t.id";
    const auto lens = m_state->through();
    std::vector<Field> wanted;
    for (const auto &name : columns) {
        wanted.push_back(resolveField(*table, name, lens));
        sql += wanted.back().column ? ", " + wanted.back().sql : ", NULL";
    }
    std::unordered_map<std::int64_t, std::size_t> places;
    for (std::size_t at = 0; at < ids.size(); ++at)
        places.emplace(ids[at], at);
    auto statement
        = m_state->database.prepare(fmt::format("{} FROM \"{}\" t WHERE t.id IN (SELECT value FROM json_each(?))", sql, table->name));
    statement.bind(1, std::string_view(idList(ids)));
    while (statement.step()) {
        const auto place = places.find(statement.integer(0));
        if (place == places.end())
            continue;
        auto &row = out[place->second];
        for (std::size_t at = 0; at < wanted.size(); ++at)
            row.push_back(wanted[at].column ? printed(statement, static_cast<int>(at + 1), *wanted[at].column, *this) : Cell{});
    }
    m_state->ended(statement);
    return out;
}

template <class Row> std::vector<Row> CaseReader::rows(std::span<const std::int64_t> ids) const
{
    return rows<Row>(ids, {});
}

namespace
{

// Out of line: it stands in the code once a column of every table, and all of them inlined cost half a minute to compile.
[[gnu::noinline]] void addName(std::vector<std::string_view> &names, std::string_view name)
{
    names.push_back(name);
}

template <class Member> [[gnu::noinline]] void readWanted(const Statement &statement, bool isWanted, int &at, Member &member)
{
    if (isWanted)
        readColumn(statement, at++, member);
}

/// What is selected for these fields of a table: all, or those among `columns`.
std::string selected(const TableInfo &table, const std::vector<std::string_view> &all, std::span<const std::string_view> columns, const Lens &lens, std::vector<bool> &isWanted)
{
    std::string names;
    for (const auto name : all) {
        isWanted.push_back(columns.empty() || std::find(columns.begin(), columns.end(), name) != columns.end());
        if (!isWanted.back())
            continue;
        const auto column = std::find_if(table.columns.begin(), table.columns.end(), [&](const ColumnInfo &one) { return one.name == name; });
        names += (names.empty() ? "" : ",") + seenThrough(lens, table.name, *column, "t");
    }
    return names;
}

}

template <class Row> std::vector<Row> CaseReader::rows(std::span<const std::int64_t> ids, std::span<const std::string_view> columns) const
{
    std::vector<std::string_view> all;
    Row probe;
    fields(probe, [&](std::string_view name, auto &) { addName(all, name); });
    std::vector<bool> isWanted;
    const auto names = selected(*tableNamed(Row::table), all, columns, m_state->through(), isWanted);
    auto statement = m_state->database.prepare(
        fmt::format("SELECT {} FROM json_each(?) j CROSS JOIN \"{}\" t ON t.id = j.value", names, Row::table));
    statement.bind(1, std::string_view(idList(ids)));
    std::vector<Row> out;
    out.reserve(ids.size());
    while (statement.step()) {
        int at = 0;
        std::size_t column = 0;
        fields(out.emplace_back(), [&](std::string_view, auto &member) { readWanted(statement, isWanted[column++], at, member); });
    }
    m_state->ended(statement);
    // They come in the order of the ids; that is no promise of SQLite's, and sorting there would move whole rows.
    std::size_t next = 0;
    const bool isInOrder = std::all_of(out.begin(), out.end(), [&](const Row &row) {
        while (next < ids.size() && ids[next] != static_cast<std::int64_t>(row.id))
            ++next;
        return next++ < ids.size();
    });
    if (!isInOrder) {
        std::unordered_map<std::int64_t, std::size_t> places;
        for (std::size_t at = 0; at < ids.size(); ++at)
            places.emplace(ids[at], at);
        std::stable_sort(out.begin(), out.end(),
            [&](const Row &a, const Row &b) { return places[static_cast<std::int64_t>(a.id)] < places[static_cast<std::int64_t>(b.id)]; });
    }
    return out;
}

template <class Row> std::optional<Row> CaseReader::row(typename Row::Id id) const
{
    const auto number = static_cast<std::int64_t>(id);
    auto found = rows<Row>(std::span(&number, 1));
    return found.empty() ? std::optional<Row>() : std::optional<Row>(std::move(found.front()));
}

template <class Row> std::vector<Row> CaseReader::all(std::string_view where) const
{
    Query query;
    query.entity = Row::table;
    query.where = where;
    const auto found = ids(query);
    const auto *list = std::get_if<std::vector<std::int64_t>>(&found);
    if (!list) {
        // The program's own filter is right, so it is the reading that failed.
        m_state->failed = true;
        return {};
    }
    return rows<Row>(*list);
}

#define KEYTRAIL_ROW(Row)                                                                                                                  \
    template std::vector<Row> CaseReader::rows<Row>(std::span<const std::int64_t>) const;                                                  \
    template std::vector<Row> CaseReader::rows<Row>(std::span<const std::int64_t>, std::span<const std::string_view>) const;               \
    template std::optional<Row> CaseReader::row<Row>(Row::Id) const;                                                                       \
    template std::vector<Row> CaseReader::all<Row>(std::string_view) const;
KEYTRAIL_ROW(EvidenceRow)
KEYTRAIL_ROW(AppRow)
KEYTRAIL_ROW(BinaryRow)
KEYTRAIL_ROW(OperationRow)
KEYTRAIL_ROW(KeyPlaceRow)
KEYTRAIL_ROW(DestinationRow)
KEYTRAIL_ROW(LinkRow)
KEYTRAIL_ROW(FlowRow)
KEYTRAIL_ROW(DnsRow)
KEYTRAIL_ROW(HttpRow)
KEYTRAIL_ROW(TlsRow)
KEYTRAIL_ROW(CertificateRow)
KEYTRAIL_ROW(PayloadSignRow)
KEYTRAIL_ROW(LeaseRow)
KEYTRAIL_ROW(DeviceRecordRow)
KEYTRAIL_ROW(InstallRow)
KEYTRAIL_ROW(EventRow)
KEYTRAIL_ROW(WarningRow)
KEYTRAIL_ROW(DeviceRow)
KEYTRAIL_ROW(KeyRow)
KEYTRAIL_ROW(TraceRow)
KEYTRAIL_ROW(TraceHead)
KEYTRAIL_ROW(FindingRow)
KEYTRAIL_ROW(AddressRow)
KEYTRAIL_ROW(JudgementRow)
KEYTRAIL_ROW(BaselineRow)
KEYTRAIL_ROW(AttackReleaseRow)
KEYTRAIL_ROW(AttackObjectRow)
#undef KEYTRAIL_ROW

std::string CaseReader::sha256(EvidenceId evidence) const
{
    const auto number = static_cast<std::int64_t>(evidence);
    auto known = m_state->hashes.find(number);
    if (known == m_state->hashes.end()) {
        auto statement = m_state->database.prepare("SELECT sha256 FROM evidence WHERE id = ?");
        known = m_state->hashes.emplace(number, statement.bind(1, number).step() ? statement.text(0) : std::string()).first;
        m_state->ended(statement);
    }
    return known->second;
}

std::optional<SymbolIndex> CaseReader::symbols(BinaryId binary) const
{
    auto statement = m_state->database.prepare("SELECT packed FROM symbols WHERE binary = ?");
    const bool isThere = statement.bind(1, static_cast<std::int64_t>(binary)).step();
    m_state->ended(statement);
    if (!isThere)
        return {};
    auto index = SymbolIndex::open(asBytes(statement.text(0)));
    return index ? std::optional<SymbolIndex>(std::move(*index)) : std::optional<SymbolIndex>();
}

std::optional<std::int64_t> CaseReader::unmaskedRow(const TableInfo &table, std::int64_t row, std::string_view field, std::string_view text) const
{
    const auto lens = m_state->through();
    if (!lens.masks)
        return row;
    const auto seen = resolveField(table, field, lens);
    if (!seen.column || seen.sql == resolveField(table, field).sql)
        return row;
    // Of rows that say the same the search may know the first only; another may be one that is not masked.
    auto statement = m_state->database.prepare(
        fmt::format("SELECT t.id FROM \"{0}\" t WHERE t.id = ?1 AND {1} IS t.\"{2}\" UNION ALL SELECT t.id FROM \"{0}\" t WHERE t.\"{2}\" = ?2 AND {1} IS t.\"{2}\" LIMIT 1",
            table.name, seen.sql, seen.column->name));
    return statement.bind(1, row).bind(2, text).step() ? std::optional(statement.integer(0)) : std::nullopt;
}

std::vector<SearchHit> CaseReader::search(std::string_view text, std::size_t limit) const
{
    std::vector<SearchHit> hits;
    // Entries of one field stand together, each with the rows that say its text; hits are told in the order of the rows.
    struct Entry {
        std::string entity, field;
        std::vector<std::string> texts;
        std::vector<std::pair<std::int64_t, std::size_t>> rows; // id, place in texts
    };
    const auto tell = [&](Entry &entry) {
        const auto *table = tableNamed(entry.entity);
        std::sort(entry.rows.begin(), entry.rows.end());
        for (const auto &[row, found] : entry.rows) {
            if (!table || hits.size() >= limit)
                break;
            if (const auto shown = unmaskedRow(*table, row, entry.field, entry.texts[found])) {
                SearchHit hit{std::string(table->name), printId(table->prefix, *shown), entry.field, entry.texts[found], {}};
                if (table->isFact) {
                    // A damaged or made-up index may name rows that are not there.
                    const auto place = cells(table->name, {"where"}, std::array{*shown});
                    if (place.front().empty())
                        continue;
                    hit.where = place.front().front().text;
                }
                hits.push_back(std::move(hit));
            }
        }
        entry.rows.clear();
        entry.texts.clear();
    };
    const auto add = [&](Statement &statement) {
        Entry entry;
        while (hits.size() < limit && statement.step()) {
            if (statement.view(1) != entry.entity || statement.view(3) != entry.field) {
                tell(entry);
                entry.entity = statement.text(1);
                entry.field = statement.text(3);
            }
            for (const auto row : searchRows(statement, 2))
                entry.rows.emplace_back(row, entry.texts.size());
            entry.texts.push_back(statement.text(0));
        }
        tell(entry);
    };
    if (text.size() >= 3) {
        std::string phrase = "\"";
        for (const char c : text)
            phrase += c == '"' ? std::string("\"\"") : std::string(1, c);
        auto statement = m_state->database.prepare("SELECT text, entity, row, field FROM search WHERE search MATCH ? ORDER BY rowid");
        statement.bind(1, std::string_view(phrase + '"'));
        add(statement);
    } else {
        auto statement
            = m_state->database.prepare("SELECT text, entity, row, field FROM search WHERE instr(lower(text), lower(?)) ORDER BY rowid");
        statement.bind(1, text);
        add(statement);
    }
    constexpr std::string_view fields[] = {"string", "type", "field", "method", "import", "function"};
    for (const auto &binary : all<BinaryRow>()) {
        if (hits.size() >= limit)
            break;
        if (const auto index = symbols(binary.id)) {
            index->search(text, [&](Symbol symbol) {
                hits.push_back({"symbols", std::string(index->text(symbol)),
                    std::string(fields[std::min<std::size_t>(static_cast<std::size_t>(index->kind(symbol)), 5)]),
                    std::string(index->text(symbol)), binary.path});
                return hits.size() < limit;
            });
        }
    }
    return hits;
}

std::optional<std::pair<std::string_view, std::int64_t>> CaseReader::parse(std::string_view text)
{
    if (text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos)
        return std::pair(std::string_view("evidence"), static_cast<std::int64_t>(evidenceId(text)));
    for (const auto &table : tables()) {
        if (const auto id = parseId(table.prefix, text))
            return std::pair(table.name, id);
    }
    return {};
}

std::vector<AuditEntry> CaseReader::auditLog() const
{
    std::vector<AuditEntry> log;
    auto statement = m_state->database.prepare("SELECT seq, at, examiner, action, detail, previous, hash FROM audit ORDER BY seq");
    while (statement.step())
        log.push_back({statement.integer(0), {statement.integer(1)}, statement.text(2), statement.text(3), statement.text(4),
            statement.text(5), statement.text(6)});
    m_state->ended(statement);
    return log;
}

std::int64_t CaseReader::firstBrokenAudit(const std::vector<AuditEntry> &log)
{
    std::string previous;
    std::int64_t seq = 0;
    for (const auto &entry : log) {
        if (entry.seq != ++seq || entry.previous != previous || entry.hash != auditHash(entry))
            return seq;
        previous = entry.hash;
    }
    return 0;
}

std::string CaseReader::integrityTrouble() const
{
    if (const auto answer = m_state->database.answer("PRAGMA integrity_check(1)"); answer != "ok")
        return answer.empty() ? m_state->database.message() : answer;
    auto keys = m_state->database.prepare("PRAGMA foreign_key_check");
    return keys.step() ? "a row refers to one that is not there (" + keys.text(0) + ")" : std::string();
}

void CaseReader::setPulse(std::function<bool()> goOn)
{
    m_state->database.setPulse(std::move(goOn));
}

}
