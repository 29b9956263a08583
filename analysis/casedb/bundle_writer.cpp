// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/bundle_writer.h"

#include "analysis/casedb/identity.h"
#include "analysis/casedb/schema.h"
#include "analysis/casedb/symbol_index.h"
#include "analysis/casedb/waiting_rows.h"
#include "analysis/crypto/digest.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <fmt/format.h>
#include <vector>

namespace keytrail::casedb
{

std::int64_t identity(std::initializer_list<std::string_view> parts)
{
    // Of nearly all rows the parts are short: they are joined where no memory has to be asked for.
    std::array<char, 512> few;
    std::string many;
    std::size_t size = 0;
    for (const auto part : parts)
        size += part.size() + 1;
    if (size > few.size())
        many.resize(size);
    char *const text = size > few.size() ? many.data() : few.data();
    auto *end = text;
    for (const auto part : parts) {
        end = std::copy(part.begin(), part.end(), end);
        *end++ = '\0';
    }
    const auto hash = crypto::sha256(asBytes(std::string_view(text, size)));
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
    struct Close {
        void operator()(std::FILE *file) const { std::fclose(file); }
    };
    std::unique_ptr<std::FILE, Close> file;
    EvidenceInfo evidence;
    EvidenceId id{};
    std::vector<std::unique_ptr<WaitingRows>> waiting; ///< by number of the table
    bool failed = false;

    template <class Row> static std::size_t numberOf()
    {
        static const auto number = static_cast<std::size_t>(tableNamed(Row::table) - tables().data());
        return number;
    }
    WaitingRows &table(std::size_t number)
    {
        auto &known = waiting[number];
        if (!known)
            known = std::make_unique<WaitingRows>();
        return *known;
    }
    void write(std::string_view octets) { failed |= std::fwrite(octets.data(), 1, octets.size(), file.get()) != octets.size(); }
    /// A run of one row.
    void writeRow(std::size_t number, std::string_view values)
    {
        std::string head;
        appendLittle(head, number, 4);
        appendLittle(head, 1, 4);
        appendLittle(head, kRowHead + values.size(), 8);
        appendLittle(head, values.size(), kRowHead);
        write(head);
        write(values);
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
    auto state = std::make_unique<State>();
    state->file.reset(std::fopen(path.c_str(), "wbx"));
    if (!state->file)
        return Error{Fault::Unreadable, 0, "bundle"};
    std::setvbuf(state->file.get(), nullptr, _IONBF, 0); // what is written is large already
    state->evidence = evidence;
    state->id = evidenceId(evidence.sha256);
    state->waiting.resize(tables().size());
    std::string head(kBundleMagic);
    appendLittle(head, static_cast<std::uint64_t>(kSchemaVersion), 4);
    state->write(head);
    return BundleWriter(std::move(state));
}

template <class Row> typename Row::Id BundleWriter::take(Row &row, std::string_view key)
{
    const auto number = State::numberOf<Row>();
    auto &table = m_state->table(number);
    auto id = identity({Row::table, m_state->evidence.sha256, row.where, key});
    for (int again = 2; !table.used.insert(id); ++again)
        id = identity({Row::table, m_state->evidence.sha256, row.where, key, fmt::format("#{}", again)});
    row.id = static_cast<typename Row::Id>(id);
    row.evidence = m_state->id;
    table.add(row);
    if (table.isFull())
        m_state->write(table.take(number));
    return row.id;
}

#define KEYTRAIL_ROW(Row) template Row::Id BundleWriter::take(Row &, std::string_view);
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
    std::string values;
    appendValue(values, static_cast<std::int64_t>(binary));
    appendValue(values, symbols.pack(), Statement::Type::Blob);
    m_state->writeRow(tables().size(), values);
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
    for (std::size_t number = 0; number < m_state->waiting.size(); ++number) {
        auto &table = m_state->waiting[number];
        if (!table)
            continue;
        if (!table->isEmpty())
            m_state->write(table->take(number));
        rows += static_cast<std::uint64_t>(table->rows);
        counts += fmt::format("{}\"{}\":{}", counts.size() > 1 ? "," : "", tables()[number].name, table->rows);
        table.reset();
    }
    std::string about;
    appendValue(about, static_cast<std::int64_t>(m_state->id));
    for (const std::string &text : {m_state->evidence.sha256, m_state->evidence.kind, counts + "}"})
        appendValue(about, std::string_view(text));
    m_state->writeRow(tables().size() + 1, about);
    if (m_state->failed || std::fclose(m_state->file.release()) != 0)
        return Error{Fault::Unreadable, 0, "bundle"};
    return rows;
}

}
