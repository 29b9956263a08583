// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/page_cache.h"

#include <QtTest>

using keytrail::widgets::PageCache;

class PageCacheTest : public QObject
{
    Q_OBJECT

    std::vector<std::pair<std::size_t, std::size_t>> m_asked;
    PageCache<int>::Fetch counting()
    {
        return [this](std::size_t first, std::size_t count) {
            m_asked.emplace_back(first, count);
            std::vector<int> rows;
            for (std::size_t at = 0; at < count; ++at)
                rows.push_back(int(first + at));
            return rows;
        };
    }

private slots:
    void init() { m_asked.clear(); }

    void fetchesAPageOnce()
    {
        PageCache<int> cache(10, 4);
        QCOMPARE(*cache.row(13, 25, counting()), 13);
        QCOMPARE(*cache.row(19, 25, counting()), 19);
        QCOMPARE(m_asked.size(), std::size_t(1));
        QCOMPARE(m_asked[0], std::pair(std::size_t(10), std::size_t(10)));
    }

    void lastPageIsShort()
    {
        PageCache<int> cache(10, 4);
        QCOMPARE(*cache.row(24, 25, counting()), 24);
        QCOMPARE(m_asked[0], std::pair(std::size_t(20), std::size_t(5)));
        QVERIFY(!cache.row(25, 25, counting()));
        QCOMPARE(m_asked.size(), std::size_t(1));
    }

    void dropsThePageUsedLongestAgo()
    {
        PageCache<int> cache(10, 2);
        cache.row(0, 100, counting());
        cache.row(10, 100, counting());
        cache.row(0, 100, counting());
        cache.row(20, 100, counting());
        QCOMPARE(m_asked.size(), std::size_t(3));
        QCOMPARE(*cache.row(5, 100, counting()), 5);
        QCOMPARE(m_asked.size(), std::size_t(3));
        QCOMPARE(*cache.row(11, 100, counting()), 11);
        QCOMPARE(m_asked.size(), std::size_t(4));
    }

    void cutPageGivesNothing()
    {
        PageCache<int> cache(10, 2);
        QVERIFY(!cache.row(3, 100, [](std::size_t, std::size_t) { return std::vector<int>{1, 2}; }));
        cache.clear();
        QCOMPARE(*cache.row(3, 100, counting()), 3);
    }
};

QTEST_GUILESS_MAIN(PageCacheTest)
#include "page_cache_test.moc"
