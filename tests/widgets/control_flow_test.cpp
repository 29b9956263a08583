// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of a method's blocks, and the view that one walks through it with.
#include "tests/widgets/pictures.h"
#include "widgets/code_view.h"
#include "widgets/control_flow_view.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QtTest>

using namespace keytrail::widgets;

namespace {

using Way = CodeWay::Kind;

DisassemblyLine code(qint64 offset, const char *opcode, const char *operands = "", const QString &symbol = {})
{
    DisassemblyLine line;
    line.offset = offset;
    line.opcode = QString::fromLatin1(opcode);
    line.operands = QString::fromLatin1(operands);
    line.symbol = symbol;
    return line;
}

DisassemblyLine block(DisassemblyLine line, std::vector<CodeWay> ways)
{
    line.beginsBlock = true;
    line.ways = std::move(ways);
    return line;
}

/// if (p0) { call } else { loop }, a handler for the call.
Disassembly branching()
{
    DisassemblyLine header;
    header.kind = DisassemblyLine::Kind::Header;
    header.opcode = QStringLiteral(".method");
    const QString call = QStringLiteral("Ljavax/crypto/Cipher;->doFinal([B)[B");
    return {header, block(code(0, "const/4", "v0, 0x0"), {{Way::Taken, 8, {}}, {Way::NotTaken, 3, {}}}), code(1, "if-eqz", "p0, :label_8"),
        block(code(3, "invoke-virtual", "{v0, v1}, Ljavax/crypto/Cipher;->doFinal([B)[B", call), {{Way::Jump, 0xe, {}}, {Way::Exception, 0x10, QStringLiteral("Ljava/io/IOException;")}}), code(6, "move-result-object", "v0"), code(7, "goto", ":label_e"),
        block(code(8, "add-int/lit8", "v0, v0, 0x1"), {{Way::Taken, 8, {}}, {Way::NotTaken, 0xe, {}}}), code(0xa, "if-lt", "v0, v1, :label_8"),
        block(code(0xe, "return-object", "v0"), {{Way::Leaves, -1, {}}}), block(code(0x10, "move-exception", "v0"), {{Way::Next, 0x11, {}}}), block(code(0x11, "throw", "v0"), {{Way::Leaves, -1, {}}})};
}

/// `count` blocks: each branches a little ahead, every tenth loops back.
Disassembly tangle(int count)
{
    Disassembly lines;
    for (int at = 0; at < count; ++at) {
        const auto far = std::min(count - 1, at + 2 + (at * 7) % 9), back = std::max(0, at - (at * 5) % 23);
        std::vector<CodeWay> ways{{Way::NotTaken, std::min(count - 1, at + 1) * 8, {}}, {Way::Taken, (at % 10 == 9 ? back : far) * 8, {}}};
        if (at == count - 1)
            ways = {{Way::Leaves, -1, {}}};
        lines << block(code(at * 8, "invoke-virtual", "{v0}, La/B;->c()V"), ways) << code(at * 8 + 3, "move-result", "v0") << code(at * 8 + 4, "if-nez", "v0, :label");
    }
    return lines;
}

void checkPicture(const FlowPicture &picture)
{
    for (std::size_t layer = 0; layer < picture.layers.size(); ++layer) {
        const auto &boxes = picture.layers[layer];
        for (std::size_t at = 1; at < boxes.size(); ++at)
            QVERIFY(picture.boxes[std::size_t(boxes[at - 1])].place.right() < picture.boxes[std::size_t(boxes[at])].place.left());
    }
    for (const auto &line : picture.lines) {
        QVERIFY(line.points.size() >= 2);
        const auto &from = picture.boxes[std::size_t(line.from)].place, &to = picture.boxes[std::size_t(line.to)].place;
        QCOMPARE(line.points.front().y(), from.bottom());
        QCOMPARE(line.points.back().y(), to.top());
        QVERIFY(line.points.front().x() > from.left() && line.points.front().x() < from.right());
        QVERIFY(line.points.back().x() > to.left() && line.points.back().x() < to.right());
        QVERIFY(line.points.back().x() >= 0 && QRectF(QPointF(0, 0), picture.size).adjusted(-1, -1, 1, 1).contains(line.bounds.center()));
        if (line.isFar)
            continue;
        for (std::size_t at = 1; at < line.points.size(); ++at) {
            const auto a = line.points[at - 1], b = line.points[at];
            QVERIFY2(std::abs(a.x() - b.x()) < 1 || std::abs(a.y() - b.y()) < 1, "a way that is neither upright nor level");
            // Upright parts pass beside the boxes that they do not belong to.
            const auto piece = QRectF(a, b).normalized().adjusted(-0.1, 1, 0.1, -1);
            for (std::size_t box = 0; picture.boxes.size() < 200 && box < picture.boxes.size(); ++box)
                QVERIFY2(!picture.boxes[box].place.intersects(piece), qPrintable(QStringLiteral("way %1 to %2 through %3").arg(line.from).arg(line.to).arg(box)));
        }
    }
}

}

class ControlFlowTest : public QObject
{
    Q_OBJECT

    static void open(ControlFlowView &view, const Disassembly &lines, const std::vector<CodeMark> &marks = {})
    {
        view.resize(900, 700);
        view.show();
        view.showLines(lines, marks);
        QTRY_VERIFY_WITH_TIMEOUT(view.isSettled(), 20'000);
    }

private slots:
    void initTestCase() { Theme::apply(ThemeMode::Light); }

    void blocksStandBelowWhatLeadsToThem()
    {
        const auto picture = drawControlFlow(branching(), {});
        QCOMPARE(picture.boxes.size(), std::size_t(6));
        QCOMPARE(picture.boxes[1].rows, (std::vector<int>{3, 4, 5}));
        QCOMPARE(picture.boxOfRow[0], -1);
        QCOMPARE(picture.lines.size(), std::size_t(7));
        QCOMPARE(picture.exceptions, 1);
        // The entry; its two branches; where they meet, and the handler of the one; what it throws.
        const int layers[] = {0, 1, 1, 2, 2, 3};
        for (std::size_t at = 0; at < 6; ++at)
            QCOMPARE(picture.boxes[at].layer, layers[at]);
        // The way that goes straight on lies at the left.
        QVERIFY(picture.boxes[1].place.left() < picture.boxes[2].place.left());
        QCOMPARE(std::count_if(picture.lines.begin(), picture.lines.end(), [](const FlowLine &line) { return line.isBack; }), 1);
        checkPicture(picture);
    }

    void picturesHold_data()
    {
        QTest::addColumn<int>("blocks");
        for (const int blocks : {1, 2, 10, 60, 150, 1000})
            QTest::addRow("%d", blocks) << blocks;
    }
    void picturesHold()
    {
        QFETCH(int, blocks);
        const auto lines = tangle(blocks);
        const auto picture = drawControlFlow(lines, {});
        QCOMPARE(picture.boxes.size(), std::size_t(blocks));
        checkPicture(picture);
        const auto again = drawControlFlow(lines, {});
        for (std::size_t at = 0; at < picture.boxes.size(); ++at)
            QCOMPARE(picture.boxes[at].place, again.boxes[at].place);
    }

    void manyExceptionsAreOneWayEach()
    {
        Disassembly lines;
        for (int at = 0; at < 60; ++at)
            lines << block(code(at, "invoke-static", "{}, La;->b()V"), {{at < 59 ? Way::Next : Way::Leaves, at < 59 ? at + 1 : -1, {}}, {Way::Exception, 59, {}}});
        const auto picture = drawControlFlow(lines, {});
        QCOMPARE(picture.exceptions, 60);
        QVERIFY(picture.hasFar);
        QCOMPARE(std::count_if(picture.lines.begin(), picture.lines.end(), [](const FlowLine &line) { return line.kind == Way::Exception && !line.isFar; }), 1);
        checkPicture(picture);
    }

    void whatHasNoBlocksIsEmpty()
    {
        QVERIFY(drawControlFlow({}, {}).boxes.empty());
        QVERIFY(drawControlFlow({code(0, "nop"), code(1, "return-void")}, {}).boxes.empty());
        // A way to where no block begins leads nowhere.
        const auto picture = drawControlFlow({block(code(0, "goto"), {{Way::Jump, 77, {}}})}, {});
        QCOMPARE(picture.boxes[0].ways[0].to, -1);
        QVERIFY(picture.lines.empty());
        QVERIFY(drawControlFlow(tangle(kMostBoxes + 1), {}).isTooLarge);
    }

    void oneWalksByKeys()
    {
        ControlFlowView view;
        open(view, branching());
        QSignalSpy changed(&view, &ControlFlowView::currentChanged), followed(&view, &ControlFlowView::followed), uses(&view, &ControlFlowView::usesWanted);
        QCOMPARE(view.currentOffset(), qint64(0));
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentOffset(), qint64(1));
        QTest::keyClick(&view, Qt::Key_Down); // over the end of the block, straight on
        QCOMPARE(view.currentOffset(), qint64(3));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(followed.size(), 1);
        QTest::keyClick(&view, Qt::Key_X);
        QCOMPARE(uses.front().front().toString(), QStringLiteral("Ljavax/crypto/Cipher;->doFinal([B)[B"));
        QTest::keyClick(&view, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(view.currentOffset(), qint64(0x10));
        QTest::keyClick(&view, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(view.currentOffset(), qint64(3));
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.currentOffset(), qint64(8));
        QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier); // the loop
        QCOMPARE(view.currentOffset(), qint64(8));
        QTest::keyClick(&view, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(view.currentOffset(), qint64(0xe));
        QTest::keyClick(&view, Qt::Key_Up); // back up, to the last line of where one came from
        QCOMPARE(view.currentOffset(), qint64(0xa));
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.currentOffset(), qint64(0));
        QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(view.currentOffset(), qint64(8));
        QCOMPARE(view.accessibleDescription(), QStringLiteral("0008  add-int/lit8      v0, v0, 0x1. Block 3 of 6: taken: to 0x8; not taken: to 0xe"));
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 1);
        QVERIFY(changed.size() >= 10);
        QCOMPARE(view.summary(), QStringLiteral("6 blocks, 7 ways between them"));
        const auto *legend = view.findChild<QWidget *>(QStringLiteral("flowLegend"));
        QVERIFY(legend && legend->isVisible());
        QCOMPARE(legend->accessibleName(), view.summary());
        QVERIFY(!legend->geometry().intersects(view.viewport()->geometry()));
    }

    void zoomKeepsThePlace()
    {
        ControlFlowView view;
        open(view, tangle(300));
        QVERIFY(view.hasOverview());
        view.showOffset(800);
        QCOMPARE(view.currentOffset(), qint64(800));
        QVERIFY(view.viewport()->rect().contains(view.rowPlace(view.currentRow()).center()));
        const auto before = view.rowPlace(view.currentRow()).center();
        QTest::keyClick(&view, Qt::Key_Plus);
        QVERIFY(view.scale() > 1.2);
        QVERIFY((view.rowPlace(view.currentRow()).center() - before).manhattanLength() < 8);
        QTest::keyClick(&view, Qt::Key_0);
        QVERIFY(view.scale() < 0.5 && !view.hasOverview());
        QTest::keyClick(&view, Qt::Key_1);
        QCOMPARE(view.scale(), 1.0);
        QVERIFY(view.viewport()->rect().contains(view.rowPlace(view.currentRow()).center()));
        // A click on a line chooses it.
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.rowPlace(view.currentRow() + 1).center());
        QCOMPARE(view.currentOffset(), qint64(803));
        takePictures(view, QStringLiteral("control-flow-300"));
    }

    void marksAreSeen()
    {
        ControlFlowView view;
        CodeMark mark;
        mark.offset = 3;
        mark.text = QStringLiteral("encrypt RSA");
        open(view, branching(), {mark});
        const auto place = view.rowPlace(3);
        const auto picture = view.viewport()->grab().toImage();
        const auto tint = Theme::current().kind(Kind::Operation).tint;
        bool isTinted = false;
        for (int x = place.left(); x < place.right(); ++x)
            isTinted = isTinted || picture.pixelColor(x, place.center().y()) == tint;
        QVERIFY(isTinted);
        takePictures(view, QStringLiteral("control-flow"));
    }

    // What thousands of blocks cost: the layout off this thread, a frame on it.
    void thousandsStaySmooth()
    {
        const auto lines = tangle(6000);
        QElapsedTimer clock;
        clock.start();
        const auto picture = drawControlFlow(lines, {});
        const auto layout = clock.restart();
        QCOMPARE(picture.boxes.size(), std::size_t(6000));
        ControlFlowView view;
        open(view, lines);
        view.showOffset(3000 * 8);
        (void)view.viewport()->grab();
        qint64 slowest = 0;
        for (const double scale : {1.0, 0.5, 0.2, 0.05, 0.01}) {
            view.zoom(scale / view.scale(), view.viewport()->rect().center());
            for (int step = 0; step < 5; ++step) {
                view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 60);
                clock.restart();
                (void)view.viewport()->grab();
                slowest = std::max(slowest, clock.nsecsElapsed() / 1000);
            }
        }
        qInfo("6000 blocks: layout %lld ms, slowest frame %lld us", layout, slowest);
        QVERIFY2(slowest < 1'000'000, "a frame of over a second");
    }
};

QTEST_MAIN(ControlFlowTest)
#include "control_flow_test.moc"
