// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/address.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::capture;

class AddressTest : public QObject
{
    Q_OBJECT
private slots:
    void canonicalText_data()
    {
        // RFC 5952 sections 4 and 5
        QTest::addColumn<QString>("hex");
        QTest::addColumn<QString>("text");
        QTest::newRow("loopback") << "00000000000000000000000000000001"
                                  << "::1";
        QTest::newRow("unspecified") << "00000000000000000000000000000000"
                                     << "::";
        QTest::newRow("leading zeros go") << "20010db8000000000000000000000001"
                                          << "2001:db8::1";
        QTest::newRow("one zero group stays") << "20010db8000000010001000100010001"
                                              << "2001:db8:0:1:1:1:1:1";
        QTest::newRow("the longest run") << "20010000000000010000000000000001"
                                         << "2001:0:0:1::1";
        QTest::newRow("the first of equal runs") << "20010db8000000000001000000000001"
                                                 << "2001:db8::1:0:0:1";
        QTest::newRow("zeros at the end") << "20010db8000100000000000000000000"
                                          << "2001:db8:1::";
        QTest::newRow("mapped") << "00000000000000000000ffffc0000280"
                                << "::ffff:192.0.2.128";
        QTest::newRow("IPv4") << "c000020a"
                              << "192.0.2.10";
    }
    void canonicalText()
    {
        QFETCH(QString, hex);
        const auto bytes = QByteArray::fromHex(hex.toLatin1()).toStdString();
        const auto address = bytes.size() == 4 ? Address::v4(asBytes(bytes)) : Address::v6(asBytes(bytes));
        QTEST(QString::fromStdString(address.text()), "text");
    }
    void hardwareAddresses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("a device") << QByteArray::fromHex("3c220000000f") << "3c:22:00:00:00:0f";
        QTest::newRow("none") << QByteArray(6, '\0') << "";
        QTest::newRow("Android does not tell") << QByteArray::fromHex("020000000000") << "";
        QTest::newRow("broadcast") << QByteArray(6, '\xff') << "";
        QTest::newRow("group") << QByteArray::fromHex("01005e0000fb") << "";
    }
    void hardwareAddresses()
    {
        QFETCH(QByteArray, bytes);
        QTEST(QString::fromStdString(Mac::from(asBytes(bytes.toStdString())).text()), "text");
    }
    void groups()
    {
        QVERIFY(Address::v4(asBytes("\xe0\x01\x02\x03")).isGroup());
        QVERIFY(Address::v4(asBytes("\xff\xff\xff\xff")).isGroup());
        QVERIFY(!Address::v4(asBytes("\x0a\x01\x02\x03")).isGroup());
    }
};

QTEST_GUILESS_MAIN(AddressTest)
#include "address_test.moc"
