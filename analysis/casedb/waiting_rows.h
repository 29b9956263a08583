// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rows of a bundle on their way to its tables; used by the writer of bundles alone.

#include "analysis/casedb/columns.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <type_traits>
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

// Rows that wait to be written in the order of their ids: the case takes them over in that order, and reads a page of the bundle
// once for all rows of such a run.
inline constexpr std::size_t kMostWaiting = 8192;
inline constexpr std::size_t kMostWaitingOctets = 8 << 20;

class Waiting
{
public:
    virtual ~Waiting() = default;
    /// Writes what waits; answers success.
    virtual bool write() = 0;

    IdSet used;
    std::int64_t rows = 0;
};

template <class Row> class WaitingRows final : public Waiting
{
public:
    explicit WaitingRows(Statement insert)
        : m_insert(std::move(insert))
    {
    }

    bool add(Row row)
    {
        m_octets += sizeof(Row);
        fields(row, [&](std::string_view, const auto &member) { m_octets += octetsOf(member); });
        m_rows.push_back(std::move(row));
        return (m_rows.size() < kMostWaiting && m_octets < kMostWaitingOctets) || write();
    }
    bool write() override
    {
        std::vector<const Row *> order;
        order.reserve(m_rows.size());
        for (const auto &row : m_rows)
            order.push_back(&row);
        std::sort(order.begin(), order.end(), [](const Row *a, const Row *b) { return a->id < b->id; });
        bool good = true;
        for (const auto *row : order) {
            int at = 0;
            fields(const_cast<Row &>(*row), [&](std::string_view, const auto &member) { bindColumn(m_insert, ++at, member); });
            good &= m_insert.run();
        }
        m_rows.clear();
        m_octets = 0;
        return good;
    }

private:
    template <class T> static std::size_t octetsOf(const T &value)
    {
        if constexpr (std::is_same_v<T, Text>) {
            return value.size();
        } else if constexpr (std::is_same_v<T, Json>) {
            return value.text.size();
        } else if constexpr (std::is_same_v<T, Texts>) {
            std::size_t size = 0;
            for (const auto &text : value)
                size += sizeof(text) + text.size();
            return size;
        } else {
            return 0;
        }
    }

    Statement m_insert;
    std::vector<Row> m_rows;
    std::size_t m_octets = 0;
};

}
