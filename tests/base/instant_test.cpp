// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/instant.h"

#include <QtTest>

using namespace keytrail;

class InstantTest : public QObject
{
    Q_OBJECT
private slots:
    void readsTheDatesOfHttp()
    {
        // The example of RFC 9110 section 5.6.7; 784111777 by date(1).
        const auto at = parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT");
        QVERIFY(at);
        QCOMPARE(at->nanoseconds, std::int64_t(784'111'777) * 1'000'000'000);
        for (const auto *wrong : {"", "Sun, 06 Nov 1994 08:49:37 UTC", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:3x GMT",
                 "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 ovD 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT"})
            QVERIFY2(!parseHttpDate(wrong), wrong);
    }
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        // Seconds checked with date(1): 2026-01-05T10:11:12Z is 1767607872.
        QTest::newRow("nanoseconds") << "2026-01-05T10:11:12.123456789Z"
                                     << "2026-01-05T10:11:12.123456789Z";
        QTest::newRow("more digits than nanoseconds") << "2026-01-05T10:11:12.1234567899Z"
                                                      << "2026-01-05T10:11:12.123456789Z";
        QTest::newRow("offset east") << "2026-01-05T12:11:12+02:00"
                                     << "2026-01-05T10:11:12.000000000Z";
        QTest::newRow("offset west over midnight") << "2026-01-05 20:11:12-0500"
                                                   << "2026-01-06T01:11:12.000000000Z";
        QTest::newRow("before 1970") << "1969-12-31T23:59:59.5Z"
                                     << "1969-12-31T23:59:59.500000000Z";
        QTest::newRow("leap day") << "2024-02-29T00:00:00Z"
                                  << "2024-02-29T00:00:00.000000000Z";
        QTest::newRow("leap second") << "2016-12-31T23:59:60Z"
                                     << "2016-12-31T23:59:59.000000000Z";
        QTest::newRow("no leap day in 2023") << "2023-02-29T00:00:00Z"
                                             << "";
        QTest::newRow("month 13") << "2026-13-05T10:11:12Z"
                                  << "";
        QTest::newRow("no zone") << "2026-01-05T10:11:12"
                                 << "";
        QTest::newRow("text behind") << "2026-01-05T10:11:12Zx"
                                     << "";
        QTest::newRow("beyond the scale") << "9999-01-01T00:00:00Z"
                                          << "";
        QTest::newRow("empty") << ""
                               << "";
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        const auto at = parseRfc3339(text.toStdString());
        QCOMPARE(at ? QString::fromStdString(toRfc3339(*at)) : QString(), utc);
    }
    void epoch()
    {
        QCOMPARE(epochSeconds(2026, 1, 5, 10, 11, 12).value_or(0), std::int64_t(1767607872));
        QCOMPARE(epochSeconds(1600, 2, 29, 0, 0, 0).value_or(0), std::int64_t(-11670998400)); // date -ud @-11670998400
        QCOMPARE(QString::fromStdString(toRfc3339({std::int64_t(-9223372036854775807)})), QString("1677-09-21T00:12:43.145224193Z"));
        QVERIFY(!epochSeconds(2026, 4, 31, 0, 0, 0));
    }
};

QTEST_GUILESS_MAIN(InstantTest)
#include "instant_test.moc"
