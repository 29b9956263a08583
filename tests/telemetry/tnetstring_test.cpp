// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/tnetstring.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::telemetry;

class TnetstringTest : public QObject
{
    Q_OBJECT
private slots:
    void values_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("json");
        QTest::addColumn<int>("size");
        QTest::newRow("null") << QByteArray("0:~") << "null" << 3;
        QTest::newRow("number, more behind it") << QByteArray("2:42#rest") << "42" << 5;
        QTest::newRow("bytes that are text") << QByteArray("1:a,") << "\"a\"" << 4;
        QTest::newRow("bytes that are none") << QByteArray("2:\xff\xfe,") << "\"//4=\"" << 5; // base64
        QTest::newRow("list") << QByteArray("11:4:true!1:b;]") << "[true,\"b\"]" << 15;
        QTest::newRow("dictionary") << QByteArray("13:1:a;6:3:2.5^]}") << "{\"a\":[2.5]}" << 17;
    }
    void values()
    {
        QFETCH(QByteArray, bytes);
        const auto text = bytes.toStdString();
        const auto read = readNetstring(asBytes(text));
        QVERIFY(bool(read));
        QTEST(QString::fromStdString(toJson(read->value, 1000)), "json");
        QTEST(int(read->size), "size");
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("fault");
        QTest::newRow("empty") << QByteArray() << int(Fault::Malformed);
        QTest::newRow("no colon") << QByteArray("12") << int(Fault::Malformed);
        QTest::newRow("size beyond the end") << QByteArray("99:a,") << int(Fault::Truncated);
        QTest::newRow("size of twenty digits") << QByteArray("99999999999999999999:a,") << int(Fault::Malformed);
        QTest::newRow("leading zero") << QByteArray("01:a,") << int(Fault::Malformed);
        QTest::newRow("unknown type") << QByteArray("1:a?") << int(Fault::Malformed);
        QTest::newRow("dictionary of one") << QByteArray("4:1:a;}") << int(Fault::Malformed);
        QTest::newRow("inner one leads out") << QByteArray("4:9:a;]") << int(Fault::Truncated);
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        const auto text = bytes.toStdString();
        const auto read = readNetstring(asBytes(text));
        QVERIFY(!read);
        QTEST(int(read.error().fault), "fault");
    }

    void depthIsBounded()
    {
        QFile seed(QString(KEYTRAIL_TEST_DATA) + "/tnetstring/deep");
        QVERIFY(seed.open(QIODevice::ReadOnly));
        const auto text = seed.readAll().toStdString();
        const auto read = readNetstring(asBytes(text));
        QVERIFY(!read && read.error().fault == Fault::TooLarge);
    }

    void cutAtEveryByte()
    {
        QFile seed(QString(KEYTRAIL_TEST_DATA) + "/tnetstring/flow.mitm");
        QVERIFY(seed.open(QIODevice::ReadOnly));
        const auto good = seed.readAll().toStdString();
        QVERIFY(bool(readNetstring(asBytes(good))));
        for (std::size_t size = 0; size < good.size(); ++size)
            QVERIFY(!readNetstring(asBytes(std::string_view(good).substr(0, size))));
    }
};

QTEST_GUILESS_MAIN(TnetstringTest)
#include "tnetstring_test.moc"
