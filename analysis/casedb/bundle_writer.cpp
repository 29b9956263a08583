// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/bundle_writer.h"

#include "analysis/casedb/columns.h"
#include "analysis/casedb/identity.h"
#include "analysis/casedb/schema.h"
#include "analysis/casedb/symbol_index.h"
#include "analysis/casedb/waiting_rows.h"
#include "analysis/crypto/digest.h"

#include <fmt/format.h>
#include <unordered_map>

namespace keytrail::casedb
{

std::int64_t identity(std::initializer_list<std::string_view> parts)
{
    std::size_t size = 0;
    for (const auto part : parts)
        size += part.size() + 1;
    std::string text;
    text.reserve(size);
    for (const auto part : parts) {
        text += part;
        text += '\0';
    }
    const auto hash = crypto::sha256(asBytes(text));
    std::int64_t id = 0;
    for (std::size_t i = 0; i < 8; ++i)
        id = static_cast<std::int64_t>(static_cast<std::uint64_t>(id) << 8 | std::to_integer<std::uint64_t>(hash[i]));
    id &= 0x7fffffffffffffff;
    return id ? id : 1;
}

EvidenceId evidenceId(std::string_view sha256)
{
    return static_cast<EvidenceId>(identity({"evidence", sha256}));
}

KeyId keyId(std::string_view spkiSha256, bool isPrivate)
{
    return static_cast<KeyId>(identity({"key", spkiSha256, isPrivate ? "private" : "public"}));
}

struct BundleWriter::State {
    Database database;
    EvidenceInfo evidence;
    EvidenceId id{};
    std::unordered_map<std::string_view, std::unique_ptr<Waiting>> tables;
    bool failed = false;

    template <class Row> WaitingRows<Row> &table()
    {
        auto &known = tables[Row::table];
        if (!known) {
            std::string names, marks;
            for (const auto &column : tableNamed(Row::table)->columns) {
                if (column.expression.empty()) {
                    names += fmt::format("{}\"{}\"", names.empty() ? "" : ",", column.name);
                    marks += marks.empty() ? "?" : ",?";
                }
            }
            known = std::make_unique<WaitingRows<Row>>(
                database.prepare(fmt::format("INSERT INTO \"{}\" ({}) VALUES ({})", Row::table, names, marks)));
        }
        return static_cast<WaitingRows<Row> &>(*known);
    }
};

BundleWriter::BundleWriter(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

BundleWriter::~BundleWriter() = default;
BundleWriter::BundleWriter(BundleWriter &&) noexcept = default;
BundleWriter &BundleWriter::operator=(BundleWriter &&) noexcept = default;

Result<BundleWriter> BundleWriter::create(const std::string &path, const EvidenceInfo &evidence)
{
    auto database = Database::open(path, Database::Mode::Create);
    if (!database || !database->run("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-4096") || !createBundleSchema(*database)
        || !database->run("BEGIN"))
        return Error{Fault::Unreadable, 0, "bundle"};
    auto state = std::unique_ptr<State>(new State{std::move(*database), evidence, evidenceId(evidence.sha256), {}, false});
    EvidenceRow row;
    row.id = state->id;
    row.sha256 = evidence.sha256;
    row.file = evidence.file;
    row.size = static_cast<std::int64_t>(evidence.size);
    row.kind = evidence.kind;
    row.status = "imported";
    if (auto &table = state->table<EvidenceRow>(); !table.add(row) || !table.write())
        return Error{Fault::Unreadable, 0, "bundle"};
    return BundleWriter(std::move(state));
}

template <class Row> typename Row::Id BundleWriter::take(Row &&row, std::string_view key)
{
    auto &table = m_state->table<Row>();
    auto id = identity({Row::table, m_state->evidence.sha256, row.where, key});
    for (int again = 2; !table.used.insert(id); ++again)
        id = identity({Row::table, m_state->evidence.sha256, row.where, key, fmt::format("#{}", again)});
    row.id = static_cast<typename Row::Id>(id);
    row.evidence = m_state->id;
    m_state->failed |= !table.add(std::move(row));
    ++table.rows;
    return static_cast<typename Row::Id>(id);
}

template <class Row> typename Row::Id BundleWriter::add(Row &row, std::string_view key)
{
    const auto id = take(Row(row), key);
    row.id = id;
    row.evidence = m_state->id;
    return id;
}

#define KEYTRAIL_ROW(Row)                                                                                                                  \
    template Row::Id BundleWriter::add(Row &, std::string_view);                                                                           \
    template Row::Id BundleWriter::take(Row &&, std::string_view);
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
KEYTRAIL_ROW(AttackReleaseRow)
KEYTRAIL_ROW(AttackObjectRow)
#undef KEYTRAIL_ROW

void BundleWriter::addSymbols(BinaryId binary, const SymbolIndexBuilder &symbols)
{
    auto statement = m_state->database.prepare("INSERT INTO symbols (binary, packed) VALUES (?, ?)");
    const auto packed = symbols.pack();
    m_state->failed |= !statement.bind(1, static_cast<std::int64_t>(binary)).bindBlob(2, asBytes(packed)).run();
}

void BundleWriter::addNotes(const std::vector<Note> &notes)
{
    constexpr std::string_view severities[] = {"info", "warning", "loss"};
    for (const auto &note : notes) {
        WarningRow row;
        row.where = note.where;
        row.code = note.code;
        row.severity = severities[static_cast<std::size_t>(note.severity)];
        row.text = note.text;
        add(row, note.code + note.text);
    }
}

Result<std::uint64_t> BundleWriter::finish()
{
    std::uint64_t rows = 0;
    std::string counts = "{";
    for (const auto &info : tables()) {
        const auto table = m_state->tables.find(info.name);
        if (!info.isFact || table == m_state->tables.end())
            continue;
        m_state->failed |= !table->second->write();
        rows += static_cast<std::uint64_t>(table->second->rows);
        counts += fmt::format("{}\"{}\":{}", counts.size() > 1 ? "," : "", info.name, table->second->rows);
    }
    auto update = m_state->database.prepare("UPDATE evidence SET counts = ?");
    m_state->failed |= !update.bind(1, std::string_view(counts + "}")).run();
    m_state->tables.clear();
    if (m_state->failed || !m_state->database.run("COMMIT"))
        return Error{Fault::Unreadable, 0, "bundle"};
    return rows;
}

}
