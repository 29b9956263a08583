// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/fingerprint.h"

#include "analysis/casedb/case_state.h"
#include "analysis/casedb/schema.h"

#include <bit>
#include <cstring>
#include <fmt/format.h>

namespace keytrail::casedb
{

namespace
{

void addNumber(std::string &text, std::uint64_t number)
{
    for (int shift = 0; shift < 64; shift += 8)
        text += static_cast<char>(number >> shift & 0xff);
}

bool isSaid(const TableInfo &table)
{
    return table.name == "judgements" || table.name == "baselines";
}

std::string fingerprintOf(const Database &database, bool (*isIn)(const TableInfo &), std::string_view further)
{
    RowSum sum;
    bool good = true;
    const auto add = [&](std::string_view name, const std::string &columns) {
        auto rows = database.prepare(fmt::format("SELECT {} FROM main.\"{}\"", columns, name));
        while (rows.step())
            sum.add(name, rows, 0);
        good = good && rows.ok();
    };
    for (const auto &table : tables()) {
        if (isIn(table))
            add(table.name, storedColumns(table));
    }
    if (!further.empty())
        add(further, "*");
    return good ? sum.hex() : std::string();
}

}

void RowSum::add(std::string_view table, const Statement &row, int from)
{
    auto &text = m_text;
    text.assign(table);
    for (int at = from; at < row.columns(); ++at) {
        const auto type = row.type(at);
        text += static_cast<char>(type);
        if (type == Statement::Type::Integer) {
            addNumber(text, static_cast<std::uint64_t>(row.integer(at)));
        } else if (type == Statement::Type::Real) {
            addNumber(text, std::bit_cast<std::uint64_t>(row.real(at)));
        } else if (type != Statement::Type::Null) {
            const auto value = row.view(at);
            addNumber(text, value.size());
            text += value;
        }
    }
    add(crypto::sha256(asBytes(text)));
}

void RowSum::add(std::string_view table, Bytes values)
{
    add(crypto::sha256(asBytes(table), values));
}

void RowSum::add(const crypto::Sha256 &hash)
{
    bool carry = false;
    for (std::size_t word = 0; word < m_sum.size(); ++word) {
        std::uint64_t value = 0;
        for (std::size_t at = 0; at < 8; ++at)
            value = value << 8 | std::to_integer<std::uint64_t>(hash[(3 - word) * 8 + at]);
        const auto before = m_sum[word] + (carry ? 1 : 0);
        carry = carry && before == 0;
        m_sum[word] = before + value;
        carry = carry || m_sum[word] < value;
    }
}

std::string RowSum::hex() const
{
    return fmt::format("{:016x}{:016x}{:016x}{:016x}", m_sum[3], m_sum[2], m_sum[1], m_sum[0]);
}

bool addFacts(const Database &database, std::map<std::int64_t, RowSum> &sums)
{
    bool good = true;
    const auto add = [&](std::string_view name, const std::string &sql) {
        auto rows = database.prepare(sql);
        while (rows.step())
            sums[rows.integer(0)].add(name, rows, 1);
        good = good && rows.ok();
    };
    for (const auto &table : tables()) {
        if (table.isFact)
            add(table.name, fmt::format("SELECT evidence, {} FROM main.\"{}\"", storedColumns(table), table.name));
    }
    add("symbols", "SELECT b.evidence, s.binary, s.packed FROM main.symbols s JOIN main.binaries b ON b.id = s.binary");
    return good;
}

bool addEvidenceRow(const Database &database, std::int64_t id, RowSum &sum)
{
    const auto &table = *tableNamed("evidence");
    // The clock offset is an examiner's, and stands in the judgements.
    auto columns = table;
    std::erase_if(columns.columns, [](const ColumnInfo &one) { return one.name == "clock_offset_ns"; });
    auto row = database.prepare(fmt::format("SELECT {} FROM main.evidence WHERE id = ?", storedColumns(columns)));
    if (!row.bind(1, id).step())
        return false;
    sum.add(table.name, row, 0);
    return true;
}

std::string judgementsFingerprint(const Database &database)
{
    return fingerprintOf(database, isSaid, {});
}

std::string conclusionsFingerprint(const Database &database)
{
    return fingerprintOf(database, [](const TableInfo &table) { return !table.isFact && !isSaid(table) && table.name != "evidence"; }, "owners");
}

}
