// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph_layout.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace keytrail::widgets;

namespace {

struct Graph {
    std::vector<LayoutNode> nodes;
    std::vector<LayoutEdge> edges;
};

// Numbers that are the same on every machine (Lehmer's generator of 1988).
class Numbers
{
public:
    std::uint32_t below(std::uint32_t limit)
    {
        m_state = m_state * 48271 % 2147483647;
        return static_cast<std::uint32_t>(m_state % limit);
    }

private:
    std::uint64_t m_state = 20260105;
};

Graph wildGraph(std::uint32_t nodes, std::uint32_t edges)
{
    Numbers numbers;
    Graph graph;
    for (std::uint32_t i = 0; i < nodes; ++i)
        graph.nodes.push_back({static_cast<int>(numbers.below(7)), 120.0 + numbers.below(60), 36, {}, 0});
    for (std::uint32_t i = 0; i < edges; ++i)
        graph.edges.push_back({numbers.below(nodes), numbers.below(nodes)});
    return graph;
}

bool overlap(const Graph &graph, const Layout &layout, std::size_t a, std::size_t b)
{
    return layout.nodes[a].x < layout.nodes[b].x + graph.nodes[b].width && layout.nodes[b].x < layout.nodes[a].x + graph.nodes[a].width
        && layout.nodes[a].y < layout.nodes[b].y + graph.nodes[b].height && layout.nodes[b].y < layout.nodes[a].y + graph.nodes[a].height;
}

int overlaps(const Graph &graph, const Layout &layout)
{
    int count = 0;
    for (std::size_t a = 0; a < graph.nodes.size(); ++a) {
        for (std::size_t b = a + 1; b < graph.nodes.size(); ++b)
            count += overlap(graph, layout, a, b);
    }
    return count;
}

}

class GraphLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingNeedsNoRoom()
    {
        const auto layout = layOut({}, {});
        QVERIFY(layout.nodes.empty());
        QCOMPARE(layout.width, 0.0);
    }

    void crossingsAreCounted_data()
    {
        QTest::addColumn<QList<int>>("ends");
        QTest::addColumn<int>("crossings");
        QTest::newRow("none") << QList<int>{0, 1, 2} << 0;
        QTest::newRow("one pair") << QList<int>{1, 0} << 1;
        QTest::newRow("all turned round") << QList<int>{3, 2, 1, 0} << 6;
        QTest::newRow("same end is no crossing") << QList<int>{1, 1, 1} << 0;
        QTest::newRow("two over one") << QList<int>{2, 2, 0} << 2;
    }
    void crossingsAreCounted()
    {
        QFETCH(QList<int>, ends);
        QFETCH(int, crossings);
        std::vector<std::uint32_t> places;
        for (const int end : ends)
            places.push_back(static_cast<std::uint32_t>(end));
        QCOMPARE(static_cast<int>(countCrossings(places, 4)), crossings);
    }

    void kindsStandFromLeftToRight()
    {
        const std::vector<LayoutNode> nodes{{0, 100, 30, {}, 0}, {3, 140, 30, {}, 0}, {6, 90, 30, {}, 0}};
        const auto layout = layOut(nodes, {{0, 1}, {1, 2}});
        QCOMPARE(layout.nodes[0].x, 0.0);
        QCOMPARE(layout.nodes[1].x, 100 + LayoutMeasures().columnGap);
        QCOMPARE(layout.nodes[2].x, 240 + 2 * LayoutMeasures().columnGap);
        QCOMPARE(layout.nodes[0].y, layout.nodes[1].y);
        QCOMPARE(layout.nodes[1].y, layout.nodes[2].y);
    }

    void crossedPairIsUncrossed()
    {
        const std::vector<LayoutNode> nodes{{0, 100, 30, {}, 0}, {0, 100, 30, {}, 1}, {1, 100, 30, {}, 0}, {1, 100, 30, {}, 1}};
        const auto layout = layOut(nodes, {{0, 3}, {1, 2}});
        QCOMPARE(layout.crossings, std::uint64_t(0));
        QCOMPARE(layout.nodes[0].y < layout.nodes[1].y, layout.nodes[3].y < layout.nodes[2].y);
    }

    void longEdgePassesBetweenBoxes()
    {
        // Two ends with a full layer between: the edge gets a joint that lies on none of its boxes.
        std::vector<LayoutNode> nodes{{0, 100, 30, {}, 0}, {2, 100, 30, {}, 0}};
        std::vector<LayoutEdge> edges{{0, 1}};
        for (int i = 0; i < 5; ++i) {
            nodes.push_back({1, 100, 30, {}, double(i)});
            edges.push_back({0, static_cast<std::uint32_t>(nodes.size() - 1)});
        }
        const auto layout = layOut(nodes, edges);
        QCOMPARE(layout.joints[0].size(), std::size_t(2));
        for (std::size_t i = 2; i < nodes.size(); ++i)
            QVERIFY(layout.joints[0][0].y < layout.nodes[i].y || layout.joints[0][0].y > layout.nodes[i].y + 30);
    }

    void pinnedStaysAndOthersGiveWay()
    {
        Graph graph = wildGraph(60, 100);
        const auto free = layOut(graph.nodes, graph.edges);
        graph.nodes[7].pinned = LayoutPoint{free.nodes[20].x + 5, free.nodes[20].y + 5};
        graph.nodes[9].pinned = LayoutPoint{free.nodes[33].x, free.nodes[33].y + 60};
        const auto layout = layOut(graph.nodes, graph.edges);
        QVERIFY(layout.nodes[7] == *graph.nodes[7].pinned);
        for (std::size_t a = 0; a < graph.nodes.size(); ++a) {
            for (std::size_t b = a + 1; b < graph.nodes.size(); ++b)
                QVERIFY((graph.nodes[a].pinned && graph.nodes[b].pinned) || !overlap(graph, layout, a, b));
        }
    }

    void edgesOutOfRangePullNothing()
    {
        const std::vector<LayoutNode> nodes{{0, 100, 30, {}, 0}, {0, 100, 30, {}, 1}};
        const auto layout = layOut(nodes, {{0, 9}, {7, 1}, {0, 1}, {1, 1}});
        QCOMPARE(layout.joints.size(), std::size_t(4));
        QCOMPARE(overlaps({nodes, {}}, layout), 0);
    }

    void sameGraphGivesSamePicture()
    {
        const auto graph = wildGraph(400, 900);
        const auto once = layOut(graph.nodes, graph.edges), again = layOut(graph.nodes, graph.edges);
        QVERIFY(once.nodes == again.nodes);
        QVERIFY(once.joints == again.joints);
        QCOMPARE(overlaps(graph, once), 0);
    }

    void largeGraphIsDoneInTime()
    {
        const auto graph = wildGraph(2000, 6000);
        QElapsedTimer timer;
        timer.start();
        const auto layout = layOut(graph.nodes, graph.edges);
        qInfo("2000 nodes, 6000 edges: %lld ms, %llu crossings", static_cast<long long>(timer.elapsed()), static_cast<unsigned long long>(layout.crossings));
        QVERIFY(timer.elapsed() < 5000); // sanitizers and a busy machine included
        QCOMPARE(overlaps(graph, layout), 0);
    }
};

QTEST_GUILESS_MAIN(GraphLayoutTest)
#include "graph_layout_test.moc"
