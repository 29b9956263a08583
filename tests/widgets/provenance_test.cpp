// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/pictures.h"
#include "tests/widgets/sample_rows.h"
#include "widgets/hex_area.h"
#include "widgets/provenance_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QtTest>

using namespace keytrail;
using namespace keytrail::widgets;

class ProvenanceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_case;
    Selection m_flow;

private slots:
    void initTestCase()
    {
        Theme::apply(ThemeMode::Light);
        m_case = m_folder.filePath(QStringLiteral("sample.keytrail"));
        QVERIFY(sample::make(m_case));
        auto opened = casedb::CaseReader::open(m_case.toStdString());
        m_flow = {QStringLiteral("flows"), qint64(std::get<casedb::CaseReader>(opened).all<casedb::FlowRow>()[0].id), {}, -1};
    }

    void marks_data()
    {
        QTest::addColumn<qint64>("base");
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<int>("marked");
        QTest::newRow("inside") << qint64(0x1000) << qint64(0x1010) << qint64(8) << 8;
        QTest::newRow("none") << qint64(0) << qint64(-1) << qint64(8) << 0;
        QTest::newRow("empty") << qint64(0) << qint64(4) << qint64(0) << 0;
        QTest::newRow("begins before") << qint64(100) << qint64(90) << qint64(20) << 10;
        QTest::newRow("ends behind") << qint64(0) << qint64(60) << qint64(100) << 4;
        QTest::newRow("before all") << qint64(100) << qint64(10) << qint64(20) << 0;
        QTest::newRow("behind all") << qint64(0) << qint64(64) << qint64(1) << 0;
        QTest::newRow("end past every number") << qint64(0) << qint64(8) << qint64(INT64_MAX - 8) << 56;
    }
    void marks()
    {
        QFETCH(qint64, base);
        QFETCH(qint64, from);
        QFETCH(qint64, size);
        QFETCH(int, marked);
        HexArea area;
        area.showBytes(base, QByteArray(64, 'x'), from, size);
        int count = 0;
        for (int at = 0; at < 64; ++at)
            count += area.isMarked(at);
        QCOMPARE(count, marked);
    }

    void keys()
    {
        HexArea area;
        area.resize(800, 400);
        QTest::keyClick(&area, Qt::Key_Down); // nothing there yet
        area.showBytes(0x200, QByteArray("0123456789abcdef\x00\x1b\x7f rest", 23), -1, 0);
        area.show();
        QTest::keyClick(&area, Qt::Key_Right);
        QTest::keyClick(&area, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(area.selectedBytes(), QByteArray("12"));
        QTest::keyClick(&area, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("31 32"));
        QTest::keyClick(&area, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(area.cursorOffset(), qint64(0x200 + 22));
        QTest::keyClick(&area, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(&area, Qt::Key_Up);
        QCOMPARE(area.cursorOffset(), qint64(0x200));
    }

    void emptyState()
    {
        ProvenanceView view;
        view.resize(900, 400);
        view.show();
        view.select(m_flow);
        QVERIFY(view.isSettled());
        takePictures(view, QStringLiteral("bytes-empty"));
    }

    void factAsksForItsBytes()
    {
        ProvenanceView view;
        view.resize(900, 400);
        view.openCase(m_case);
        view.show();
        QSignalSpy wanted(&view, &ProvenanceView::bytesWanted), settled(&view, &View::settled);
        view.select(m_flow);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), QString::fromStdString(sample::kPcap));
        const auto where = wanted[0][1].toString();
        QVERIFY(where.startsWith(QStringLiteral("packet ")));
        QVERIFY(!view.isSettled());
        view.showBytes(QStringLiteral("packet 4711"), 0, "late", -1, 0, {});
        QVERIFY(view.area()->bytes().isEmpty());
        QByteArray bytes = "POST /v2/push HTTP/1.1\r\nHost: sync.meadow-cdn.example:8080\r\nContent-Length: 358\r\n\r\n{\"v\":2,\"d\":\"";
        const auto mark = bytes.size();
        for (int i = 0; i < 344; ++i)
            bytes += "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"[(i * 37 + i / 5) % 64];
        bytes += "\"}";
        view.showBytes(where, 0x2f40, bytes, 0x2f40 + mark, 344, {});
        QVERIFY(view.isSettled());
        QVERIFY(settled.size() >= 1);
        QVERIFY(view.area()->isMarked(mark));
        QCOMPARE(view.area()->cursorOffset(), qint64(0x2f40 + mark));
        takePictures(view, QStringLiteral("bytes"));
        view.showBytes(where, 0, {}, -1, 0, QStringLiteral("the evidence has moved"));
        QVERIFY(view.area()->bytes().isEmpty());
    }
};

QTEST_MAIN(ProvenanceTest)
#include "provenance_test.moc"
