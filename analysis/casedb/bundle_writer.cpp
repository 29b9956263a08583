// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/bundle_writer.h"

#include "analysis/casedb/columns.h"
#include "analysis/casedb/identity.h"
#include "analysis/casedb/schema.h"
#include "analysis/casedb/symbol_index.h"
#include "analysis/crypto/digest.h"

#include <fmt/format.h>
#include <unordered_map>
#include <unordered_set>

namespace keytrail::casedb
{

std::int64_t identity(std::initializer_list<std::string_view> parts)
{
    std::string text;
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
    struct Table {
        Statement insert;
        std::unordered_set<std::int64_t> used;
        std::int64_t rows = 0;
    };
    std::unordered_map<std::string_view, Table> tables;
    bool failed = false;

    Table &table(std::string_view name)
    {
        const auto known = tables.find(name);
        if (known != tables.end())
            return known->second;
        std::string names, marks;
        for (const auto &column : tableNamed(name)->columns) {
            if (column.expression.empty()) {
                names += fmt::format("{}\"{}\"", names.empty() ? "" : ",", column.name);
                marks += marks.empty() ? "?" : ",?";
            }
        }
        return tables.emplace(name, Table{database.prepare(fmt::format("INSERT INTO \"{}\" ({}) VALUES ({})", name, names, marks)), {}, 0})
            .first->second;
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
    if (!database || !database->run("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF") || !createSchema(*database)
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
    auto &insert = state->table(EvidenceRow::table).insert;
    int at = 0;
    fields(row, [&](std::string_view, const auto &member) { bindColumn(insert, ++at, member); });
    if (!insert.run())
        return Error{Fault::Unreadable, 0, "bundle"};
    return BundleWriter(std::move(state));
}

template <class Row> typename Row::Id BundleWriter::add(Row &row, std::string_view key)
{
    auto &table = m_state->table(Row::table);
    auto id = identity({Row::table, m_state->evidence.sha256, row.where, key});
    for (int again = 2; !table.used.insert(id).second; ++again)
        id = identity({Row::table, m_state->evidence.sha256, row.where, key, fmt::format("#{}", again)});
    row.id = static_cast<typename Row::Id>(id);
    row.evidence = m_state->id;
    int at = 0;
    fields(row, [&](std::string_view, const auto &member) { bindColumn(table.insert, ++at, member); });
    m_state->failed |= !table.insert.run();
    ++table.rows;
    return row.id;
}

template AppId BundleWriter::add(AppRow &, std::string_view);
template BinaryId BundleWriter::add(BinaryRow &, std::string_view);
template OperationId BundleWriter::add(OperationRow &, std::string_view);
template KeyPlaceId BundleWriter::add(KeyPlaceRow &, std::string_view);
template DestinationId BundleWriter::add(DestinationRow &, std::string_view);
template LinkId BundleWriter::add(LinkRow &, std::string_view);
template FlowId BundleWriter::add(FlowRow &, std::string_view);
template DnsId BundleWriter::add(DnsRow &, std::string_view);
template HttpId BundleWriter::add(HttpRow &, std::string_view);
template TlsId BundleWriter::add(TlsRow &, std::string_view);
template CertificateId BundleWriter::add(CertificateRow &, std::string_view);
template PayloadSignId BundleWriter::add(PayloadSignRow &, std::string_view);
template LeaseId BundleWriter::add(LeaseRow &, std::string_view);
template DeviceRecordId BundleWriter::add(DeviceRecordRow &, std::string_view);
template InstallId BundleWriter::add(InstallRow &, std::string_view);
template EventId BundleWriter::add(EventRow &, std::string_view);
template WarningId BundleWriter::add(WarningRow &, std::string_view);

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
        rows += static_cast<std::uint64_t>(table->second.rows);
        counts += fmt::format("{}\"{}\":{}", counts.size() > 1 ? "," : "", info.name, table->second.rows);
    }
    auto update = m_state->database.prepare("UPDATE evidence SET counts = ?");
    m_state->failed |= !update.bind(1, std::string_view(counts + "}")).run();
    m_state->tables.clear();
    if (m_state->failed || !m_state->database.run("COMMIT"))
        return Error{Fault::Unreadable, 0, "bundle"};
    return rows;
}

}
