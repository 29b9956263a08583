// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/search_index.h"

#include "analysis/casedb/search_fields.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <string>
#include <unordered_map>

namespace keytrail::casedb
{

namespace
{

// What is held at a time; beyond it the same text may be entered again.
constexpr std::size_t kMostHeld = 32 << 20; // octets
constexpr std::size_t kMostIds = 64 << 10; // of one entry

}

/// The texts of one field on their way into the table.
class SearchFieldTexts
{
public:
    explicit SearchFieldTexts(std::string_view field)
        : m_field(field)
    {
    }

    /// Answers how many octets more are held now, about.
    std::size_t add(std::string_view text, std::int64_t row, bool firstOnly)
    {
        auto known = m_rows.find(text);
        std::size_t more = 0;
        if (known == m_rows.end()) {
            known = m_rows.emplace(std::string(text), std::vector<std::int64_t>()).first;
            more = text.size() + 96;
        }
        auto &rows = known->second;
        if (firstOnly && !rows.empty()) {
            rows.front() = std::min(rows.front(), row);
            return 0;
        }
        rows.push_back(row);
        return more + sizeof row;
    }

    /// In the order of each text's first row.
    bool enter(Statement &insert, std::string_view entity)
    {
        std::vector<std::pair<const std::string, std::vector<std::int64_t>> *> order;
        order.reserve(m_rows.size());
        for (auto &one : m_rows) {
            std::sort(one.second.begin(), one.second.end());
            order.push_back(&one);
        }
        std::sort(order.begin(), order.end(), [](const auto *a, const auto *b) { return a->second.front() < b->second.front(); });
        bool good = true;
        for (const auto *one : order) {
            for (std::size_t at = 0; good && at < one->second.size(); at += kMostIds) {
                const auto ids = std::span(one->second).subspan(at, std::min(kMostIds, one->second.size() - at));
                insert.bindLiving(1, one->first).bindLiving(2, entity).bindLiving(4, m_field);
                ids.size() == 1 ? insert.bind(3, ids.front()) : insert.bindBlob(3, packed(ids));
                good = insert.run();
            }
        }
        m_rows.clear();
        return good;
    }

private:
    Bytes packed(std::span<const std::int64_t> ids)
    {
        m_packed.clear();
        for (const auto id : ids) {
            for (int shift = 56; shift >= 0; shift -= 8)
                m_packed += static_cast<char>(static_cast<std::uint64_t>(id) >> shift);
        }
        return asBytes(m_packed);
    }

    std::string_view m_field;
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::unordered_map<std::string, std::vector<std::int64_t>, Hash, std::equal_to<>> m_rows;
    std::string m_packed;
};

struct SearchFiller::State {
    Statement insert;
    std::string_view table;
    std::vector<std::string_view> columns;
    std::vector<SearchFieldTexts> fields;
    std::size_t held = 0;
};

SearchFiller::SearchFiller(const Database &database, std::string_view table)
    : m_state(new State{database.prepare("INSERT INTO main.search (text, entity, row, field) VALUES (?, ?, ?, ?)"), table, {}, {}, 0})
{
    for (const auto &[name, field] : kSearchFields) {
        if (name == table) {
            m_state->columns.push_back(field);
            m_state->fields.emplace_back(field);
        }
    }
}

SearchFiller::~SearchFiller() = default;

const std::vector<std::string_view> &SearchFiller::columns() const
{
    return m_state->columns;
}

void SearchFiller::add(std::size_t column, std::string_view text, std::int64_t row)
{
    // An inventory says the same names on a million rows: each is found once, at its first row.
    if (text != "[]")
        m_state->held += m_state->fields[column].add(text, row, m_state->table == "installs");
}

bool SearchFiller::isFull() const
{
    return m_state->held > kMostHeld;
}

bool SearchFiller::finish()
{
    m_state->held = 0;
    return std::all_of(m_state->fields.begin(), m_state->fields.end(), [&](SearchFieldTexts &one) { return one.enter(m_state->insert, m_state->table); });
}

bool fillSearch(const Database &database, std::int64_t evidence, std::string_view table)
{
    SearchFiller filler(database, table);
    if (filler.columns().empty())
        return true;
    std::string columns;
    for (const auto column : filler.columns())
        columns += fmt::format(", \"{}\"", column);
    auto rows = database.prepare(fmt::format("SELECT id{} FROM main.\"{}\" WHERE {} = ?1", columns, table, table == "evidence" ? "id" : "evidence"));
    rows.bind(1, evidence);
    while (rows.step()) {
        for (std::size_t at = 0; at < filler.columns().size(); ++at) {
            const auto column = static_cast<int>(at + 1);
            if (!rows.isNull(column))
                filler.add(at, rows.view(column), rows.integer(0));
        }
        if (filler.isFull() && !filler.finish())
            return false;
    }
    return rows.ok() && filler.finish();
}

bool fillSearch(const Database &database, std::int64_t evidence)
{
    std::string_view before;
    bool good = true;
    for (const auto &[table, field] : kSearchFields) {
        good = good && (table == before || fillSearch(database, evidence, table));
        before = table;
    }
    return good;
}

std::vector<std::int64_t> searchRows(const Statement &statement, int at)
{
    if (statement.isInteger(at))
        return {statement.integer(at)};
    const auto packed = statement.view(at);
    std::vector<std::int64_t> ids;
    ids.reserve(packed.size() / 8);
    for (std::size_t from = 0; from + 8 <= packed.size(); from += 8) {
        std::uint64_t id = 0;
        for (std::size_t octet = 0; octet < 8; ++octet)
            id = id << 8 | static_cast<unsigned char>(packed[from + octet]);
        ids.push_back(static_cast<std::int64_t>(id));
    }
    return ids;
}

}
