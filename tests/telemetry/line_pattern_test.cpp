// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/line_pattern.h"

#include <QtTest>

using namespace keytrail::telemetry;

class LinePatternTest : public QObject
{
    Q_OBJECT
private slots:
    void lines_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("parts");
        const QString lockdown = "{time=99/99/99 99:99:99.#} pid={pid=#} {function}: {text}";
        QTest::newRow("log line") << lockdown << "10/13/21 07:57:42.865446 pid=69 mglog: a: b" << "time=10/13/21 07:57:42.865446|pid=69|function=mglog|text=a: b";
        QTest::newRow("other shape") << lockdown << "10-13-21 07:57:42.865446 pid=69 mglog: a" << "none";
        QTest::newRow("ends too early") << lockdown << "10/13/21 07:57:42" << "none";
        QTest::newRow("blank is any number of them") << "{a} {b}" << "x \t y" << "a=x|b=y";
        QTest::newRow("rest not matched") << "{a=#}" << "12x" << "none";
        QTest::newRow("part without name") << "({}) {a}" << "(  190) b" << "a=b";
        QTest::newRow("JSON to the end") << "[{id=H}] [{hook}]{call=J}" << "[74d] [CCCrypt]{\"a\":1}" << "id=74d|hook=CCCrypt|call={\"a\":1}";
        QTest::newRow("JSON that does not close") << "{call=J}" << "{\"a\":1" << "none";
        QTest::newRow("sign, digit or blank, letter") << "{a=S9_A}" << "+1 x" << "a=+1 x";
        QTest::newRow("hardware address") << "{mac=H} {rest=W}" << "aa:bb:cc:00:11:22 x" << "mac=aa:bb:cc:00:11:22|rest=x";
        QTest::newRow("empty line") << "{a}" << "" << "a=";
    }
    void lines()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, line);
        const auto text = line.toStdString();
        const LinePattern shape(pattern.toStdString());
        QVERIFY(!shape.isFaulty());
        const auto found = shape.match(text);
        QStringList parts;
        for (const auto &part : found.value_or(std::vector<LinePattern::Part>()))
            parts << QString("%1=%2").arg(QString::fromUtf8(part.name.data(), qsizetype(part.name.size())), QString::fromUtf8(part.text.data(), qsizetype(part.text.size())));
        QTEST(found ? parts.join('|') : QString("none"), "parts");
    }

    void faulty()
    {
        QVERIFY(LinePattern("{a").isFaulty());
        QVERIFY(LinePattern("{a}{b}").isFaulty());
        QVERIFY(LinePattern("").isFaulty());
    }

    void colours()
    {
        QCOMPARE(withoutColours("\x1b[90m[1] \x1b[39m\x1b[35mx\x1b[0m"), std::string("[1] x"));
        QCOMPARE(withoutColours("a\x1b[1;3"), std::string("a"));
        QCOMPARE(withoutColours("a\x1b"), std::string("a\x1b"));
    }
};

QTEST_GUILESS_MAIN(LinePatternTest)
#include "line_pattern_test.moc"
