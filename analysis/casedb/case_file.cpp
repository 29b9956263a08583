// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/case_file.h"

#include "analysis/base/json_writer.h"
#include "analysis/base/platform/files.h"
#include "analysis/casedb/case_state.h"
#include "analysis/casedb/columns.h"
#include "analysis/casedb/identity.h"
#include "analysis/casedb/schema.h"
#include "analysis/casedb/search_index.h"
#include "analysis/crypto/digest.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

namespace keytrail::casedb
{

namespace
{

// Above this the quick check would hold up opening; `verify` does it whatever the size.
constexpr int kNotADatabase = 26; // SQLITE_NOTADB
constexpr std::uintmax_t kLargestQuickCheck = 256u << 20;

bool exists(const std::string &path)
{
    std::error_code error;
    return std::filesystem::exists(path, error);
}

// Read through SQLite, never as a plain file: closing another descriptor of the case would drop the locks that this process
// holds on it.
std::optional<Trouble> inspectHeader(const Database &database)
{
    // The octets alone: beside a journal the pages may be halfway between two states, and SQLite would not read them.
    const auto header = database.header();
    const auto number = [&](std::size_t at) {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < 4; ++i)
            value = value << 8 | static_cast<unsigned char>(header[at + i]);
        return static_cast<std::int32_t>(value);
    };
    constexpr std::string_view magic("SQLite format 3\0", 16);
    constexpr std::size_t kUserVersion = 60, kApplication = 68;
    if (header.empty() || !header.starts_with(magic))
        return Trouble{"case-invalid", "The file is not a Keytrail case."};
    if (number(kApplication) != kApplicationId)
        return Trouble{"case-version", "The database was made by another program."};
    const std::int64_t version = number(kUserVersion);
    if (version > kSchemaVersion)
        return Trouble{"case-version", fmt::format("The case has version {}; this program knows {}.", version, kSchemaVersion)};
    if (version < 1)
        return Trouble{"case-invalid", "The case has no version."};
    return {};
}

std::optional<Trouble> inspectContent(const Database &database, bool quickCheck)
{
    if (quickCheck && database.answer("PRAGMA quick_check(1)") != "ok")
        return Trouble{"case-damaged", "The case is damaged: its quick check fails."};
    const auto version = database.number("PRAGMA user_version");
    if (version < 1)
        return Trouble{"case-damaged", "The case cannot be read: " + database.message()};
    if (version == kSchemaVersion && schemaText(database) != expectedSchemaText())
        return Trouble{"case-schema", "The case holds tables, views or triggers that are not ours."};
    return {};
}

}

bool copyDatabase(const Database &database, const std::string &path, bool replaces)
{
    // The copy is whole and on the disk before it has its name; what an earlier, broken off attempt left is not.
    const auto beside = path + ".new";
    std::error_code error;
    std::filesystem::remove(beside, error);
    auto copy = database.prepare("VACUUM INTO ?");
    if (copy.bind(1, std::string_view(beside)).run() && (replaces || !exists(path)) && platform::moveDurably(beside, path))
        return true;
    std::filesystem::remove(beside, error);
    return false;
}

std::optional<Trouble> inspectCase(const std::string &path)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error))
        return Trouble{"case-invalid", "There is no such case file."};
    const auto database = Database::open(path, Database::Mode::Immutable);
    if (!database)
        return Trouble{"case-invalid", "The case cannot be opened."};
    if (auto trouble = inspectHeader(*database))
        return trouble;
    // Beside a journal the main file alone may be halfway between two states: it is checked once SQLite has put it right.
    if (exists(path + "-wal") || exists(path + "-journal"))
        return {};
    if (database->answer("PRAGMA application_id").empty() && database->code() == kNotADatabase)
        return Trouble{"case-invalid", "The file is not a Keytrail case."};
    return inspectContent(*database, std::filesystem::file_size(path, error) <= kLargestQuickCheck);
}

std::string auditHash(const AuditEntry &entry)
{
    std::string text;
    for (const auto &part : {fmt::format("{}", entry.seq), fmt::format("{}", entry.at.nanoseconds), entry.examiner, entry.action,
             entry.detail, entry.previous}) {
        text += fmt::format("{}:", part.size());
        text += part;
    }
    return crypto::hex(crypto::sha256(asBytes(text)));
}

CaseFile::CaseFile(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

CaseFile::CaseFile(CaseFile &&) noexcept = default;
CaseFile &CaseFile::operator=(CaseFile &&) noexcept = default;

CaseFile::~CaseFile()
{
    close();
}

Opened<CaseFile> CaseFile::create(const std::string &path, std::string_view name, std::string_view examiner)
{
    if (exists(path))
        return Trouble{"case-invalid", "There is a file of this name already."};
    auto database = Database::open(path, Database::Mode::Create);
    if (!database)
        return Trouble{"case-read-only", "The case cannot be made there."};
    if (!database->run("PRAGMA auto_vacuum=NONE; BEGIN IMMEDIATE") || !createSchema(*database) || !database->run("COMMIT"))
        return Trouble{"case-read-only", "The case cannot be made there: " + database->message()};
    database.reset();
    auto opened = open(path);
    if (auto *made = std::get_if<CaseFile>(&opened)) {
        made->setMeta("name", name.empty() ? std::filesystem::path(path).stem().string() : std::string(name));
        made->setMeta("examiner", examiner);
        made->setMeta("created_at", toRfc3339(now()));
        made->audit("create", "{}");
    }
    return opened;
}

Opened<CaseFile> CaseFile::open(const std::string &path)
{
    if (auto trouble = inspectCase(path))
        return *trouble;
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database || database->isReadOnly())
        return Trouble{"case-read-only", "The case cannot be opened for writing."};
    if (auto trouble = inspectContent(*database, false))
        return *trouble;
    database->addFunctions();
    CaseFile file(std::unique_ptr<State>(new State{path, std::move(*database), {}}));
    if (auto trouble = file.bringToToday())
        return *trouble;
    file.chooseJournal();
    return file;
}

std::optional<Trouble> CaseFile::bringToToday()
{
    const auto &database = m_state->database;
    const auto version = database.number("PRAGMA user_version");
    if (version >= kSchemaVersion)
        return {};
    // Columns of today are in the fingerprints, so all evidence is sealed anew in the same transaction.
    const auto finish = [&] { return schemaText(database) == expectedSchemaText() && sealEvidence("migrated", "SELECT id FROM main.evidence") && seal(); };
    const auto backup = fmt::format("{}.v{}-backup", m_state->path, version);
    const bool isNew = !exists(backup);
    if (!copyDatabase(database, backup, true) || !migrate(database, migrations(), kSchemaVersion, finish)) {
        std::error_code error;
        if (isNew)
            std::filesystem::remove(backup, error);
        return Trouble{"case-version", "The case is of an older version and could not be brought to this one; it is unchanged."};
    }
    return {};
}

void CaseFile::chooseJournal()
{
    const auto &database = m_state->database;
    if (database.answer("PRAGMA journal_mode=WAL") != "wal" && database.code() == 0) {
        database.answer("PRAGMA journal_mode=DELETE");
        m_state->caution = Trouble{"case-no-wal", "The folder of the case keeps no write-ahead log, as on a network drive: whoever reads the case waits while it is written."};
    }
    database.run("PRAGMA synchronous=FULL");
}

const std::string &CaseFile::path() const
{
    return m_state->path;
}

std::string CaseFile::meta(std::string_view key) const
{
    auto statement = m_state->database.prepare("SELECT value FROM meta WHERE key = ?");
    return statement.bind(1, key).step() ? statement.text(0) : std::string();
}

bool CaseFile::setMeta(std::string_view key, std::string_view value)
{
    auto statement
        = m_state->database.prepare("INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    return statement.bind(1, key).bind(2, value).run();
}

bool CaseFile::hasEvidence(std::string_view sha256) const
{
    auto statement = m_state->database.prepare("SELECT 1 FROM evidence WHERE id = ? AND status = 'imported'");
    return statement.bind(1, static_cast<std::int64_t>(evidenceId(sha256))).step();
}

std::string CaseFile::evidenceKind(std::string_view sha256) const
{
    auto statement = m_state->database.prepare("SELECT kind FROM evidence WHERE id = ? AND kind IS NOT NULL");
    return statement.bind(1, static_cast<std::int64_t>(evidenceId(sha256))).step() ? statement.text(0) : "unknown";
}

std::optional<Trouble> CaseFile::addRefused(const EvidenceRow &about, const std::vector<Note> &notes)
{
    const auto &database = m_state->database;
    Transaction transaction(database);
    const auto id = static_cast<std::int64_t>(evidenceId(about.sha256));
    auto old = database.prepare("DELETE FROM evidence WHERE id = ?");
    auto insert = database.prepare(insertEvidence());
    bool good = transaction.begun() && old.bind(1, id).run() && bindEvidence(insert, about);
    auto warning = database.prepare("INSERT INTO warnings (id, evidence, \"where\", code, severity, text) VALUES (?, ?, ?, ?, ?, ?)");
    constexpr std::string_view severities[] = {"info", "warning", "loss"};
    for (std::size_t at = 0; good && at < notes.size(); ++at) {
        const auto &note = notes[at];
        warning.bind(1, identity({"warnings", about.sha256, fmt::format("{}", at)}))
            .bind(2, id)
            .bind(4, std::string_view(note.code))
            .bind(5, severities[static_cast<std::size_t>(note.severity)])
            .bind(6, std::string_view(note.text));
        note.where.empty() ? warning.bindNull(3) : warning.bind(3, std::string_view(note.where));
        good = warning.run();
    }
    RowSum sum;
    good = good && fillSearch(database, id) && addEvidenceRow(database, id, sum);
    auto noted = database.prepare(fmt::format("SELECT {} FROM warnings WHERE evidence = ?", storedColumns(*tableNamed("warnings"))));
    noted.bind(1, id);
    while (good && noted.step())
        sum.add("warnings", noted, 0);
    good = good && noted.ok() && audit("refuse", sealed(about.sha256, sum));
    if (!good || !transaction.commit())
        return m_state->failed();
    return {};
}

namespace
{

template <class Row> bool insertRows(const Database &database, const std::vector<Row> &rows, std::string_view how)
{
    const auto &table = *tableNamed(Row::table);
    std::string marks;
    for (const auto &column : table.columns)
        marks += column.expression.empty() ? (marks.empty() ? "?" : ",?") : "";
    auto insert = database.prepare(fmt::format("{} INTO \"{}\" ({}) VALUES ({})", how, table.name, storedColumns(table), marks));
    return std::all_of(rows.begin(), rows.end(), [&](const Row &row) {
        int at = 0;
        fields(const_cast<Row &>(row), [&](std::string_view, const auto &member) { bindColumn(insert, ++at, member); });
        return insert.run();
    });
}

}

template <class Row> bool CaseFile::replace(const std::vector<Row> &rows)
{
    return m_state->database.run(fmt::format("DELETE FROM \"{}\"", Row::table)) && insertRows(m_state->database, rows, "INSERT");
}

template <class Row> bool CaseFile::put(const std::vector<Row> &rows)
{
    return insertRows(m_state->database, rows, "INSERT OR REPLACE");
}

template bool CaseFile::put(const std::vector<JudgementRow> &);
template bool CaseFile::put(const std::vector<BaselineRow> &);
template bool CaseFile::put(const std::vector<TraceRow> &);
template bool CaseFile::put(const std::vector<FindingRow> &);
template bool CaseFile::replace(const std::vector<DeviceRow> &);
template bool CaseFile::replace(const std::vector<KeyRow> &);
template bool CaseFile::replace(const std::vector<TraceRow> &);
template bool CaseFile::replace(const std::vector<FindingRow> &);
template bool CaseFile::replace(const std::vector<AddressRow> &);
template bool CaseFile::replace(const std::vector<JudgementRow> &);
template bool CaseFile::replace(const std::vector<BaselineRow> &);

bool CaseFile::replaceOwners(const std::vector<std::pair<std::int64_t, DeviceId>> &owners)
{
    if (!m_state->database.run("DELETE FROM owners"))
        return false;
    auto insert = m_state->database.prepare("INSERT OR REPLACE INTO owners (row, device) VALUES (?, ?)");
    return std::all_of(owners.begin(), owners.end(),
        [&](const auto &one) { return insert.bind(1, one.first).bind(2, static_cast<std::int64_t>(one.second)).run(); });
}

bool CaseFile::applyClockOffsets()
{
    return keytrail::casedb::applyClockOffsets(m_state->database);
}

bool CaseFile::atomically(const std::function<bool()> &work)
{
    Transaction transaction(m_state->database);
    return transaction.begun() && work() && transaction.commit();
}

bool CaseFile::audit(std::string_view action, std::string_view detail)
{
    AuditEntry entry;
    auto last = m_state->database.prepare("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1");
    if (last.step()) {
        entry.seq = last.integer(0);
        entry.previous = last.text(1);
    }
    ++entry.seq;
    entry.at = now();
    entry.examiner = meta("examiner");
    entry.action = action;
    entry.detail = detail;
    auto insert
        = m_state->database.prepare("INSERT INTO audit (seq, at, examiner, action, detail, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?)");
    return insert.bind(1, entry.seq)
        .bind(2, entry.at.nanoseconds)
        .bind(3, std::string_view(entry.examiner))
        .bind(4, std::string_view(entry.action))
        .bind(5, std::string_view(entry.detail))
        .bind(6, std::string_view(entry.previous))
        .bind(7, std::string_view(auditHash(entry)))
        .run();
}

bool CaseFile::seal()
{
    const auto judgements = judgementsFingerprint(m_state->database), conclusions = conclusionsFingerprint(m_state->database);
    const auto detail = JsonWriter().beginObject().text("judgements", judgements).text("conclusions", conclusions).endObject().take();
    const bool isKnown = m_state->database.answer("SELECT detail FROM audit WHERE action = 'sealed' ORDER BY seq DESC LIMIT 1") == detail;
    return !judgements.empty() && !conclusions.empty() && (isKnown || audit("sealed", detail));
}

/// An entry for each of these evidence ids, with the fingerprint of what stands about it now.
bool CaseFile::sealEvidence(std::string_view action, std::string_view ids)
{
    const auto &database = m_state->database;
    std::map<std::int64_t, RowSum> sums;
    bool good = addFacts(database, sums);
    auto chosen = database.prepare(fmt::format("SELECT id, sha256 FROM main.evidence WHERE id IN ({}) ORDER BY id", ids));
    while (good && chosen.step()) {
        auto &sum = sums[chosen.integer(0)];
        good = addEvidenceRow(database, chosen.integer(0), sum) && audit(action, sealed(chosen.text(1), sum));
    }
    return good && chosen.ok();
}

std::int64_t CaseFile::version() const
{
    return m_state->database.number("PRAGMA data_version");
}

std::optional<Trouble> CaseFile::caution() const
{
    return m_state->caution;
}

std::optional<Trouble> CaseFile::compact()
{
    if (!m_state->database.run("VACUUM"))
        return m_state->failed();
    return {};
}

Trouble CaseFile::trouble() const
{
    return m_state->failed();
}

void CaseFile::close()
{
    if (!m_state)
        return;
    m_state->database.run("PRAGMA wal_checkpoint(TRUNCATE)");
    m_state->database.answer("PRAGMA journal_mode=DELETE");
    m_state.reset();
}

}
