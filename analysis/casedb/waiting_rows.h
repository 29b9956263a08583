// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rows of a bundle on their way to the file; used by the writer of bundles alone.

#include "analysis/casedb/bundle_format.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace keytrail::casedb
{

/// Ids met so far. They are parts of hashes, so that their lowest bits are as good a place as any.
class IdSet
{
public:
    /// Answers whether the id is new. It is never zero.
    bool insert(std::int64_t id)
    {
        if (m_used * 2 >= m_slots.size())
            grow();
        auto &slot = slotOf(id);
        const bool isNew = slot == 0;
        slot = id;
        m_used += isNew ? 1 : 0;
        return isNew;
    }

private:
    std::int64_t &slotOf(std::int64_t id)
    {
        auto at = static_cast<std::size_t>(id) & (m_slots.size() - 1);
        while (m_slots[at] != 0 && m_slots[at] != id)
            at = (at + 1) & (m_slots.size() - 1);
        return m_slots[at];
    }
    void grow()
    {
        const auto old = std::exchange(m_slots, std::vector<std::int64_t>(std::max<std::size_t>(64, m_slots.size() * 2)));
        for (const auto id : old) {
            if (id != 0)
                slotOf(id) = id;
        }
    }

    std::vector<std::int64_t> m_slots; ///< a power of two; zero: free
    std::size_t m_used = 0;
};

/// Rows of one table, in the form of a bundle, until there are enough of them for a run.
class WaitingRows
{
public:
    static constexpr std::size_t kMostOctets = 4 << 20;

    template <class Row> void add(Row &row)
    {
        const auto begin = m_octets.size();
        appendLittle(m_octets, 0, kRowHead);
        fields(row, [&](std::string_view, const auto &member) { appendColumn(m_octets, member); });
        const auto size = m_octets.size() - begin;
        for (std::size_t at = 0; at < kRowHead; ++at)
            m_octets[begin + at] = static_cast<char>((size - kRowHead) >> 8 * at & 0xff);
        m_rows.push_back({static_cast<std::int64_t>(row.id), begin, size});
        ++rows;
    }
    bool isFull() const { return m_octets.size() >= kMostOctets; }
    bool isEmpty() const { return m_rows.empty(); }
    /// The run of the table `number`; nothing waits afterwards.
    std::string take(std::size_t number)
    {
        std::sort(m_rows.begin(), m_rows.end(), [](const Place &a, const Place &b) { return a.id < b.id; });
        std::string run;
        run.reserve(kRunHead + m_octets.size());
        appendLittle(run, number, 4);
        appendLittle(run, m_rows.size(), 4);
        appendLittle(run, m_octets.size(), 8);
        for (const auto &row : m_rows)
            run.append(m_octets, row.begin, row.size);
        m_rows.clear();
        m_octets.clear();
        return run;
    }

    IdSet used;
    std::int64_t rows = 0; ///< ever added

private:
    struct Place {
        std::int64_t id = 0;
        std::size_t begin = 0, size = 0;
    };
    std::string m_octets;
    std::vector<Place> m_rows;
};

}
