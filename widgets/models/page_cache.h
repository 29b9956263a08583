// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <list>
#include <unordered_map>
#include <utility>
#include <vector>

namespace keytrail::widgets {

/// Rows of a long list by place, fetched a page at a time; the pages used longest ago are dropped. A page that cannot be
/// fetched whole gives no rows. Knows neither where rows come from nor who shows them.
template <class Row>
class PageCache
{
public:
    using Fetch = std::function<std::vector<Row>(std::size_t first, std::size_t count)>;

    explicit PageCache(std::size_t pageSize = 128, std::size_t mostPages = 64)
        : m_pageSize(pageSize)
        , m_mostPages(mostPages)
    {
    }

    /// The row at `at` of `total`, or null. It holds until the next call.
    const Row *row(std::size_t at, std::size_t total, const Fetch &fetch)
    {
        if (at >= total)
            return nullptr;
        const auto number = at / m_pageSize;
        auto found = m_pages.find(number);
        if (found == m_pages.end()) {
            const auto first = number * m_pageSize, count = std::min(m_pageSize, total - first);
            auto rows = fetch(first, count);
            if (rows.size() != count)
                rows.clear();
            m_order.push_front(number);
            found = m_pages.emplace(number, Page{std::move(rows), m_order.begin()}).first;
            if (m_pages.size() > m_mostPages) {
                m_pages.erase(m_order.back());
                m_order.pop_back();
            }
        } else {
            m_order.splice(m_order.begin(), m_order, found->second.place);
        }
        const auto &rows = found->second.rows;
        return at % m_pageSize < rows.size() ? &rows[at % m_pageSize] : nullptr;
    }

    void clear()
    {
        m_pages.clear();
        m_order.clear();
    }

private:
    struct Page {
        std::vector<Row> rows;
        std::list<std::size_t>::iterator place;
    };
    std::size_t m_pageSize, m_mostPages;
    std::unordered_map<std::size_t, Page> m_pages;
    std::list<std::size_t> m_order;     // most lately used first
};

}
