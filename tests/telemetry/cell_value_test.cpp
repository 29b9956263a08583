// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/cell_value.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::telemetry;
using How = TimeReading::How;

Q_DECLARE_METATYPE(How)

class CellValueTest : public QObject
{
    Q_OBJECT
private slots:
    // Expected times from date(1): date -u -d "2026-03-10 06:58:02" +%s is 1773125882.
    void times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("at");
        QTest::addColumn<How>("how");
        QTest::newRow("zulu") << "2026-03-10T06:58:02Z" << "2026-03-10T06:58:02.000000000Z" << How::Exact;
        QTest::newRow("seven digits of fraction") << "2026-03-10T06:58:02.1234567Z" << "2026-03-10T06:58:02.123456700Z" << How::Exact;
        QTest::newRow("offset without colon") << "2026-03-10T07:58:02.5+0100" << "2026-03-10T06:58:02.500000000Z" << How::Exact;
        QTest::newRow("no zone") << "2026-03-10 06:58:02.0000000" << "2026-03-10T06:58:02.000000000Z" << How::ZoneAssumed;
        QTest::newRow("no seconds") << "2026-03-10 06:58" << "2026-03-10T06:58:00.000000000Z" << How::ZoneAssumed;
        QTest::newRow("date only") << "2026-03-10" << "2026-03-10T00:00:00.000000000Z" << How::ZoneAssumed;
        QTest::newRow("epoch seconds") << "1773125882" << "2026-03-10T06:58:02.000000000Z" << How::Epoch;
        QTest::newRow("epoch with fraction") << "1773125882.250000" << "2026-03-10T06:58:02.250000000Z" << How::Epoch;
        QTest::newRow("epoch milliseconds") << "1773125882001" << "2026-03-10T06:58:02.001000000Z" << How::Epoch;
        QTest::newRow("epoch microseconds") << "1773125882000001" << "2026-03-10T06:58:02.000001000Z" << How::Epoch;
        QTest::newRow("epoch nanoseconds") << "1773125882000000001" << "2026-03-10T06:58:02.000000001Z" << How::Epoch;
        QTest::newRow("seconds since 2001") << "794818682" << "2026-03-10T06:58:02.000000000Z" << How::Epoch;
        QTest::newRow("epoch zero") << "0" << "" << How::Never;
        QTest::newRow("year 1") << "0001-01-01T00:00:00Z" << "" << How::Never;
        QTest::newRow("year 1 as a number") << "-62135596800" << "" << How::Never;
        QTest::newRow("year 9999") << "9999-12-31T23:59:59Z" << "" << How::Never;
        QTest::newRow("number beyond 64 bits") << "17731258820000000010000" << "" << How::Invalid;
        QTest::newRow("mail date") << "Tue, 10 Mar 2026 09:14:08 +0100" << "2026-03-10T08:14:08.000000000Z" << How::Exact;
        QTest::newRow("mail date west") << "10 Mar 2026 01:14:08 -0700" << "2026-03-10T08:14:08.000000000Z" << How::Exact;
        QTest::newRow("day and month open") << "01/02/2026 03:04" << "" << How::Ambiguous;
        QTest::newRow("day above 12") << "13/02/2026 03:04" << "2026-02-13T03:04:00.000000000Z" << How::ZoneAssumed;
        QTest::newRow("month first") << "2/13/2026 3:04:05 PM" << "2026-02-13T15:04:05.000000000Z" << How::ZoneAssumed;
        QTest::newRow("midnight in halves") << "2/13/2026 12:00 AM" << "2026-02-13T00:00:00.000000000Z" << How::ZoneAssumed;
        QTest::newRow("dots") << "01.02.2026 03:04" << "2026-02-01T03:04:00.000000000Z" << How::ZoneAssumed;
        QTest::newRow("same day and month") << "02/02/2026" << "2026-02-02T00:00:00.000000000Z" << How::ZoneAssumed;
        QTest::newRow("no such day") << "30.02.2026" << "" << How::Invalid;
        QTest::newRow("hour 13 PM") << "2/13/2026 13:00 PM" << "" << How::Invalid;
        QTest::newRow("a word") << "yesterday" << "" << How::Invalid;
        QTest::newRow("nothing") << "" << "" << How::Invalid;
        QTest::newRow("masked") << "##########.######" << "" << How::Invalid;
    }
    void times()
    {
        QFETCH(QString, text);
        const auto found = readTime(text.toStdString());
        QTEST(found.at ? QString::fromStdString(toRfc3339(*found.at)) : QString(), "at");
        QTEST(found.how, "how");
    }

    void macs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mac");
        QTest::newRow("bare digits") << "A483E71B2C3D" << "a4:83:e7:1b:2c:3d";
        QTest::newRow("hyphens") << "a4-83-E7-1b-2c-3d" << "a4:83:e7:1b:2c:3d";
        QTest::newRow("short octets") << "80:69:1a:0:1:2" << "80:69:1a:00:01:02";
        QTest::newRow("dots") << "a483.e71b.2c3d" << "a4:83:e7:1b:2c:3d";
        QTest::newRow("Android's placeholder") << "02:00:00:00:00:00" << "";
        QTest::newRow("zeros") << "000000000000" << "";
        QTest::newRow("broadcast") << "ff:ff:ff:ff:ff:ff" << "";
        QTest::newRow("five octets") << "a4:83:e7:1b:2c" << "";
        QTest::newRow("seven octets") << "a4:83:e7:1b:2c:3d:00" << "";
        QTest::newRow("colon at the end") << "a4:83:e7:1b:2c:3d:" << "";
        QTest::newRow("no hexadecimal") << "a4:83:e7:1b:2c:3g" << "";
        QTest::newRow("a name") << "NH-iPhone" << "";
    }
    void macs()
    {
        QFETCH(QString, text);
        QTEST(QString::fromStdString(canonicalMac(text.toStdString())), "mac");
    }

    // RFC 5952 sections 4 and 5, RFC 4291 section 2.2.
    void ips_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("ip");
        QTest::newRow("v4") << "192.0.2.1" << "192.0.2.1";
        QTest::newRow("v4 with a slash in front") << "/192.0.2.1" << "192.0.2.1";
        QTest::newRow("v4 with a leading zero") << "192.0.02.1" << "";
        QTest::newRow("v4 above 255") << "192.0.2.256" << "";
        QTest::newRow("v4 of three parts") << "192.0.2" << "";
        QTest::newRow("v6 written out") << "2001:0DB8:0000:0000:0001:0000:0000:0001" << "2001:db8::1:0:0:1";
        QTest::newRow("one zero group is not shortened") << "2001:db8:0:1:1:1:1:1" << "2001:db8:0:1:1:1:1:1";
        QTest::newRow("longest run") << "2001:0:0:1:0:0:0:1" << "2001:0:0:1::1";
        QTest::newRow("all zero") << "::" << "::";
        QTest::newRow("loopback") << "0:0:0:0:0:0:0:1" << "::1";
        QTest::newRow("tail of zeros") << "fe80::" << "fe80::";
        QTest::newRow("zone") << "fe80::1%en0" << "fe80::1";
        QTest::newRow("brackets") << "[2001:db8::1]" << "2001:db8::1";
        QTest::newRow("mapped v4") << "::FFFF:192.0.2.1" << "::ffff:192.0.2.1";
        QTest::newRow("two gaps") << "1::2::3" << "";
        QTest::newRow("nine groups") << "1:2:3:4:5:6:7:8:9" << "";
        QTest::newRow("gap of nothing") << "1:2:3:4::5:6:7:8" << "";
        QTest::newRow("colon at the end") << "1:2:3:4:5:6:7:" << "";
        QTest::newRow("a clock") << "10:20" << "";
    }
    void ips()
    {
        QFETCH(QString, text);
        QTEST(QString::fromStdString(canonicalIp(text.toStdString())), "ip");
    }

    void others()
    {
        QCOMPARE(canonicalImei("35 332812 345678 0"), std::string("353328123456780"));
        QCOMPARE(canonicalImei("A1000012345678"), std::string("A1000012345678"));
        QCOMPARE(canonicalImei("123"), std::string("123"));
        QCOMPARE(canonicalHash("49:29:FC:a9"), std::string("4929fca9"));
        QCOMPARE(canonicalHash("not a hash"), std::string("not a hash"));
        QCOMPARE(canonicalHost("Sync.Example."), std::string("sync.example"));
        QCOMPARE(canonicalHost("https://u@Sync.Example:8443/path?q"), std::string("sync.example"));
        QCOMPARE(canonicalHost("https://[2001:DB8::1]:443/"), std::string("2001:db8::1"));
        QCOMPARE(canonicalHost("/192.0.2.1"), std::string("192.0.2.1"));
    }
};

QTEST_GUILESS_MAIN(CellValueTest)
#include "cell_value_test.moc"
