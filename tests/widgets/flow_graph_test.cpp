// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/pictures.h"
#include "tests/widgets/sample_rows.h"
#include "widgets/flow_graph_items.h"
#include "widgets/flow_graph_view.h"

#include <QElapsedTimer>
#include <QGraphicsScene>
#include <QLineEdit>
#include <QMenu>
#include <QtTest>

using namespace keytrail;
using namespace keytrail::widgets;

namespace {

// `hosts` destinations in domains of ten, each tied to one app.
FlowGraph madeGraph(int hosts)
{
    FlowGraph graph;
    GraphNode app;
    app.key = QStringLiteral("app");
    graph.nodes.push_back(app);
    graph.neighbours.resize(std::size_t(hosts) + 1);
    for (int i = 0; i < hosts; ++i) {
        GraphNode host;
        host.layer = GraphLayer::Destination;
        host.domain = QStringLiteral("d%1.example").arg(i / 10);
        host.name = QStringLiteral("h%1.%2").arg(i).arg(host.domain);
        host.key = host.name;
        graph.nodes.push_back(host);
        graph.edges.push_back({0, std::uint32_t(i + 1), GraphRule::Link, QStringLiteral("dataflow"), {}, 0.9, 1});
        graph.neighbours[0].push_back(std::uint32_t(i + 1));
        graph.neighbours[std::size_t(i) + 1].push_back(0);
    }
    return graph;
}

QRectF boxOf(const GraphNodeItem *item)
{
    return {item->pos(), QSizeF(GraphNodeItem::kWidth, GraphNodeItem::kHeight)};
}

}

class FlowGraphTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_case;

    static QList<GraphNodeItem *> nodesOf(const FlowGraphView &view)
    {
        QList<GraphNodeItem *> nodes;
        for (const auto &node : view.shown().nodes)
            nodes << view.item(node.what.key);
        return nodes;
    }

    static GraphNodeItem *firstOf(const FlowGraphView &view, GraphLayer layer)
    {
        for (auto *node : nodesOf(view)) {
            if (node->node().what.layer == layer)
                return node;
        }
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        Theme::apply(ThemeMode::Light);
        m_case = m_folder.filePath(QStringLiteral("sample.keytrail"));
        QVERIFY(sample::make(m_case));
    }

    void smallGraphDoesNotFold()
    {
        const auto graph = madeGraph(300);
        const auto shown = shownGraph(graph, std::vector<bool>(graph.nodes.size(), true), {});
        QCOMPARE(shown.nodes.size(), graph.nodes.size());
        QCOMPARE(shown.edges.size(), graph.edges.size());
    }

    void largeGraphFoldsByDomain()
    {
        const auto graph = madeGraph(1000);
        const auto shown = shownGraph(graph, std::vector<bool>(graph.nodes.size(), true), {QStringLiteral("fold d7.example")});
        QCOMPARE(shown.nodes.size(), std::size_t(1 + 99 + 10)); // the app, 99 folds, and the ten hosts of the opened one
        QCOMPARE(shown.edges.size(), std::size_t(109));
        const auto fold = std::find_if(shown.nodes.begin(), shown.nodes.end(), [](const ShownGraph::Node &node) { return node.what.key == QStringLiteral("fold d3.example"); });
        QVERIFY(fold != shown.nodes.end());
        QCOMPARE(fold->members.size(), std::size_t(10));
        QCOMPARE(shown.edges[0].count, std::int64_t(10));
    }

    void hiddenNodesHaveNoEdges()
    {
        const auto graph = madeGraph(5);
        std::vector<bool> revealed(graph.nodes.size(), false);
        revealed[0] = revealed[2] = true;
        const auto shown = shownGraph(graph, revealed, {});
        QCOMPARE(shown.nodes.size(), std::size_t(2));
        QCOMPARE(shown.edges.size(), std::size_t(1));
        QCOMPARE(shown.shownAs[1], ShownGraph::kNotShown);
    }

    void emptyState()
    {
        FlowGraphView view;
        view.resize(1000, 700);
        view.show();
        for (const auto key : {Qt::Key_Left, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Home, Qt::Key_Return})
            QTest::keyClick(view.canvas(), key);
        QVERIFY(view.isSettled());
        takePictures(view, QStringLiteral("graph-empty"));
    }

    void kindsAreDimmedInPlace()
    {
        FlowGraphView view;
        view.resize(1600, 1000);
        view.openCase(m_case);
        view.show();
        QTRY_VERIFY(view.isSettled() && !view.shown().nodes.empty());
        auto *menu = view.findChild<QMenu *>(QStringLiteral("graphKinds"));
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 7);
        const auto *key = firstOf(view, GraphLayer::Key), *device = firstOf(view, GraphLayer::Device);
        const auto before = device->pos();
        for (auto *action : menu->actions()) {
            if (action->text() == layerName(GraphLayer::Device))
                action->trigger();
        }
        QVERIFY(device->isDimmed() && !key->isDimmed());
        QCOMPARE(device->pos(), before);
        view.setLit(GraphLayer::Device, true);
        QVERIFY(!device->isDimmed());
    }

    void startsFromTracesWithoutOverlap()
    {
        FlowGraphView view;
        view.resize(1600, 1000);
        view.openCase(m_case);
        view.show();
        QTRY_VERIFY(view.isSettled() && !view.shown().nodes.empty());
        for (const auto layer : {GraphLayer::App, GraphLayer::Operation, GraphLayer::Key, GraphLayer::Destination, GraphLayer::Address, GraphLayer::FlowGroup, GraphLayer::Device})
            QVERIFY2(firstOf(view, layer), qPrintable(layerName(layer)));
        const auto nodes = nodesOf(view);
        for (const auto *a : nodes) {
            for (const auto *b : nodes)
                QVERIFY(a == b || !boxOf(a).intersects(boxOf(b)));
        }
        takePictures(view, QStringLiteral("graph"));
    }

    void keysStepGrowAndFold()
    {
        FlowGraphView view;
        view.resize(1200, 800);
        view.openCase(m_case);
        view.show();
        QTRY_VERIFY(view.isSettled() && !view.shown().nodes.empty());
        QSignalSpy told(&view, &View::selected);
        const auto destination = firstOf(view, GraphLayer::Destination)->node().what.selection;
        view.select(destination);
        QVERIFY(view.current());
        QCOMPARE(told.size(), 0);
        QTest::keyClick(view.canvas(), Qt::Key_Left);
        QCOMPARE(view.current()->node().what.layer, GraphLayer::Operation);
        QCOMPARE(told.size(), 1);
        QSignalSpy opened(&view, &View::opened);
        QTest::keyClick(view.canvas(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        const auto before = view.shown().nodes.size();
        QString grown;
        for (auto *node : nodesOf(view)) {
            if (node->badgeSign() == QLatin1Char('+'))
                grown = node->node().what.key;
        }
        QVERIFY(!grown.isEmpty());
        view.grow(view.item(grown));
        QTRY_VERIFY(view.isSettled() && view.shown().nodes.size() > before);
        takePictures(view, QStringLiteral("graph-grown"));
        view.fold(view.item(grown));
        QTRY_VERIFY(view.isSettled() && view.shown().nodes.size() == before);
    }

    void selectionBringsInWhatIsHidden()
    {
        FlowGraphView view;
        view.resize(1200, 800);
        view.openCase(m_case);
        view.show();
        QTRY_VERIFY(view.isSettled() && !view.shown().nodes.empty());
        auto opened = casedb::CaseReader::open(m_case.toStdString());
        const auto &reader = std::get<casedb::CaseReader>(opened);
        const auto flows = reader.all<casedb::FlowRow>("sni = crash.helper.co.uk");
        QVERIFY(!flows.empty());
        const auto before = view.shown().nodes.size();
        view.select({QStringLiteral("flows"), qint64(flows[0].id), {}, -1});
        QTRY_VERIFY(view.isSettled() && view.shown().nodes.size() > before);
        QVERIFY(view.current());
        QCOMPARE(view.current()->node().what.layer, GraphLayer::FlowGroup);
    }

    void whatWasPutStays()
    {
        FlowGraphView view;
        view.resize(1200, 800);
        view.openCase(m_case);
        view.show();
        QTRY_VERIFY(view.isSettled() && !view.shown().nodes.empty());
        auto *node = firstOf(view, GraphLayer::Key);
        const auto key = node->node().what.key;
        node->setPos(node->pos() + QPointF(40, 333));
        node->put();
        const auto place = node->pos();
        view.openCase(m_case);
        QTRY_VERIFY(view.isSettled() && view.item(key) != node);
        QCOMPARE(view.item(key)->pos(), place);
    }

    void filterDimsAndKeeps()
    {
        FlowGraphView view;
        view.resize(1200, 800);
        view.openCase(m_case);
        view.show();
        QTRY_VERIFY(view.isSettled() && !view.shown().nodes.empty());
        const auto count = view.shown().nodes.size();
        view.filter()->setText(QStringLiteral("meadow-cdn"));
        QCOMPARE(view.shown().nodes.size(), count);
        const auto nodes = nodesOf(view);
        QVERIFY(std::any_of(nodes.begin(), nodes.end(), [](const GraphNodeItem *node) { return node->isDimmed(); }));
        QVERIFY(std::any_of(nodes.begin(), nodes.end(), [](const GraphNodeItem *node) { return !node->isDimmed(); }));
        takePictures(view, QStringLiteral("graph-filter"));
    }

    void hugeCase()
    {
        const int flows = qEnvironmentVariableIsSet("KEYTRAIL_HUGE") ? qEnvironmentVariableIntValue("KEYTRAIL_HUGE") : 20'000;
        const auto path = m_folder.filePath(QStringLiteral("huge.keytrail"));
        QVERIFY(sample::make(path, flows));
        FlowGraphView view;
        view.resize(1600, 1000);
        view.show();
        QElapsedTimer timer;
        timer.start();
        view.openCase(path);
        QTRY_VERIFY_WITH_TIMEOUT(view.isSettled() && !view.shown().nodes.empty(), 300'000);
        qInfo("%d flows: graph of %zu things read and laid out in %lld ms", flows, view.shown().nodes.size(), (long long)timer.elapsed());
        takePictures(view, QStringLiteral("graph-huge"));
    }
};

QTEST_MAIN(FlowGraphTest)
#include "flow_graph_test.moc"
