// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/json_lines.h"
#include "widgets/models/locator.h"
#include "widgets/wording.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::widgets;

class WordingTest : public QObject
{
    Q_OBJECT

private slots:
    void evidenceTextIsVisibleAndPlain()
    {
        // U+202E RIGHT-TO-LEFT OVERRIDE must not turn a name round.
        QCOMPARE(wording::plain(QStringLiteral("a\u202Egnp.exe")), QStringLiteral("a\\u202egnp.exe"));
        QVERIFY(!wording::tip(QStringLiteral("<b>x</b>")).contains(QStringLiteral("<b>")));
    }

    void timesAreUtcWithMilliseconds()
    {
        // 1767607872 is 2026-01-05 10:11:12 UTC by date(1).
        QCOMPARE(wording::time(Instant{1'767'607'872'123'456'789}), QStringLiteral("2026-01-05 10:11:12.123 UTC"));
        QCOMPARE(wording::time(QStringLiteral("2026-01-05T11:11:12.5+01:00")), QStringLiteral("2026-01-05 10:11:12.500 UTC"));
        QCOMPARE(wording::time(Instant{-1}), QStringLiteral("1969-12-31 23:59:59.999 UTC"));
    }

    void hostsKeepTheirDomain_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("domain");
        QTest::newRow("known") << "a.b.example.co.uk" << "example.co.uk" << "example.co.uk";
        QTest::newRow("guessed, short suffix") << "a.b.example.co.uk" << "" << "example.co.uk";
        QTest::newRow("guessed") << "sync.meadow.example" << "" << "meadow.example";
        QTest::newRow("known one does not fit") << "sync.meadow.example" << "other.example" << "meadow.example";
        QTest::newRow("ends like it, but another name") << "notmeadow.example" << "meadow.example" << "notmeadow.example";
        QTest::newRow("address") << "203.0.113.7" << "" << "203.0.113.7";
        QTest::newRow("IPv6") << "2001:db8::1" << "" << "2001:db8::1";
        QTest::newRow("one label") << "localhost" << "" << "localhost";
    }
    void hostsKeepTheirDomain()
    {
        QFETCH(QString, host);
        QFETCH(QString, known);
        QFETCH(QString, domain);
        const auto parts = wording::host(host, known);
        QCOMPARE(parts.domain, domain);
        QCOMPARE(parts.before + parts.domain, host);
    }

    void tiersHaveSteps()
    {
        QCOMPARE(wording::tierSteps(QStringLiteral("confirmed")), 4);
        QCOMPARE(wording::tierSteps(QStringLiteral("weak")), 1);
        QCOMPARE(wording::tierSteps(QStringLiteral("no tier")), 0);
    }

    void stepsReadAsWords()
    {
        QCOMPARE(wording::step(QStringLiteral("call"), QStringLiteral("Landroid/util/Base64;->encodeToString([BI)Ljava/lang/String;")), QStringLiteral("through Base64.encodeToString"));
        QCOMPARE(wording::step(QStringLiteral("field"), QStringLiteral("Lp/Report;->block:Ljava/lang/String;")), QStringLiteral("kept in Report.block"));
        QCOMPARE(wording::step(QStringLiteral("Cipher.doFinal"), QStringLiteral("256 bytes")), QStringLiteral("Cipher.doFinal"));
    }

    void gapsComeInTwoHalves()
    {
        const auto gap = wording::gap(QStringLiteral("The client is not told: a lease would tell."));
        QCOMPARE(gap.missing, QStringLiteral("The client is not told."));
        QCOMPARE(gap.closes, QStringLiteral("a lease would tell."));
        QVERIFY(wording::gap(QStringLiteral("Only this.")).closes.isEmpty());
    }

    void locators_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("container");
        QTest::addColumn<QString>("symbol");
        QTest::addColumn<qint64>("offset");
        QTest::newRow("dex") << "classes2.dex!Lcom/a/B;->c(I)V@0x1c" << "classes2.dex" << "Lcom/a/B;->c(I)V" << qint64(0x1c);
        QTest::newRow("native") << "lib/arm64-v8a/libx.so!sym+0x40" << "lib/arm64-v8a/libx.so" << "sym" << qint64(0x40);
        QTest::newRow("in an archive") << "base.apk!classes.dex!La;->b()V@0x2" << "base.apk!classes.dex" << "La;->b()V" << qint64(2);
        QTest::newRow("packet") << "packet 12" << "" << "" << qint64(-1);
        QTest::newRow("row") << "row 3" << "" << "" << qint64(-1);
        QTest::newRow("offset that is none") << "x!a->b()V@zz" << "x" << "a->b()V@zz" << qint64(-1);
    }
    void locators()
    {
        QFETCH(QString, where);
        const auto locator = parseLocator(where);
        QTEST(locator.container, "container");
        QTEST(locator.symbol, "symbol");
        QTEST(locator.offset, "offset");
    }

    void idsGoThereAndBack()
    {
        const Selection flow{QStringLiteral("flows"), 0x5f7e39d6c8950302, {}, -1};
        QCOMPARE(printedId(flow), QStringLiteral("flow-5f7e39d6c8950302"));
        QCOMPARE(selectionOf(printedId(flow)), flow);
        QCOMPARE(selectionOf(QStringLiteral("La;->b()V")).symbol, QStringLiteral("La;->b()V"));
        QVERIFY(selectionOf(QStringLiteral("  ")).isEmpty());
    }

    void jsonIsShownInLines()
    {
        QCOMPARE(jsonLines(QStringLiteral(R"([{"kind":"service","name":"a.Sync","exported":false,"actions":["x.GO","x.STOP"],"permission":null},{"kind":"activity","name":"a.Main","exported":true}])"), 9),
            (QStringList{QStringLiteral("service a.Sync, actions: x.GO x.STOP, exported: no"), QStringLiteral("activity a.Main, exported: yes")}));
        QCOMPARE(jsonLines(QStringLiteral(R"({"debuggable":true,"ip_protocol":58,"note":""})"), 9), (QStringList{QStringLiteral("Debuggable: yes"), QStringLiteral("Ip protocol: 58")}));
        int left = 0;
        QCOMPARE(jsonLines(QStringLiteral(R"([{"name":"a"},{"name":"b"},{"name":"c"}])"), 2, &left), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(left, 1);
        // Other wordings know lists of texts; a damaged text stays as it is.
        for (const auto *text : {R"(["a","b"])", R"([{"a":1)", "[fe80::1]", "", "{}"})
            QCOMPARE(jsonLines(QString::fromUtf8(text), 9), QStringList());
        // What nests without end, or turns the line round, is met with a mark.
        QCOMPARE(jsonLines(QStringLiteral(R"([{"a":{"b":{"c":{"d":1}}}}])"), 9), (QStringList{QStringLiteral("a: b: …")}));
        QVERIFY(!jsonLines(QStringLiteral("{\"a\":\"x\\u202ey\"}"), 9).at(0).contains(QChar(0x202e)));
    }
};

QTEST_GUILESS_MAIN(WordingTest)
#include "wording_test.moc"
