// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/frameworks.h"
#include "resources/knowledge.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::package;

class FrameworksTest : public QObject
{
    Q_OBJECT
private slots:
    void patterns_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("matches");
        QTest::newRow("abc") << "abc" << true;
        QTest::newRow("a/b/c") << "a*c" << true;
        QTest::newRow("aab") << "*ab" << true;
        QTest::newRow("ac") << "a*c*" << true;
        QTest::newRow("abd") << "a*c" << false;
        QTest::newRow("abcd") << "abc" << false;
        QTest::newRow("x") << "" << false;
    }
    void patterns()
    {
        QFETCH(QString, pattern);
        QFETCH(bool, matches);
        QCOMPARE(matchesPattern(QTest::currentDataTag(), pattern.toStdString()), matches);
    }
    void everyRowHitsAndMisses()
    {
        const Frameworks table(knowledge("frameworks.tsv"));
        QVERIFY(table.rows().size() > 30);
        for (const auto &row : table.rows()) {
            QVERIFY2(!row.hit.empty() && matchesPattern(row.hit, row.pattern), row.pattern.c_str());
            QVERIFY2(!row.miss.empty() && !matchesPattern(row.miss, row.pattern), row.pattern.c_str());
        }
    }
    void eachIsNamedOnce()
    {
        Frameworks table(
            "# comment\nflutter\tlib/*/libflutter.so\nflutter\tassets/flutter_assets/*\nunity\tassets/bin/Data/*\nbroken line\n");
        table.see("lib/arm64-v8a/libflutter.so");
        table.see("assets/flutter_assets/a");
        QCOMPARE(table.seen(), std::vector<std::string>{"flutter"});
    }
    void gapsOfTheTable()
    {
        const FrameworkGaps shipped(knowledge("framework-gaps.tsv"));
        QVERIFY(shipped.rows().size() > 10);
        const Frameworks frameworks(knowledge("frameworks.tsv"));
        for (const auto &row : shipped.rows()) {
            QVERIFY2(!row.hit.empty() && matchesPattern(row.hit, row.pattern), row.pattern.c_str());
            QVERIFY2(!row.miss.empty() && !matchesPattern(row.miss, row.pattern), row.pattern.c_str());
            QVERIFY2(std::any_of(frameworks.rows().begin(), frameworks.rows().end(), [&](const auto &known) { return known.framework == row.framework; }), row.framework.c_str());
        }
        FrameworkGaps gaps("flutter\tlib/*/libapp.so\tcompiled Dart code\ta\tb\n");
        gaps.see("lib/x86/libapp.so", "base.apk!lib/x86/libapp.so");
        gaps.see("lib/arm64-v8a/libapp.so", "x");
        gaps.see("lib/x86/libother.so", "x");
        QCOMPARE(gaps.rows()[0].count, std::size_t(2));
        QCOMPARE(gaps.rows()[0].first, std::string("base.apk!lib/x86/libapp.so"));
    }
};

QTEST_GUILESS_MAIN(FrameworksTest)
#include "frameworks_test.moc"
