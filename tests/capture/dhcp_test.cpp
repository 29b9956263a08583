// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/dhcp.h"

#include "tests/capture/packets.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::capture;
using namespace keytrail::capture::test;

namespace
{

std::string message(int type, const std::string &options = {}, const std::string &your = std::string(4, '\0'), int hardware = 1,
    const std::string &file = {})
{
    auto padded = file;
    padded.resize(128);
    return bytesOf({type == 5 ? 2 : 1, hardware, 6, 0}) + std::string(8, '\0') + std::string(4, '\0') + your + std::string(8, '\0') + kPhone
        + std::string(10, '\0') + std::string(64, '\0') + padded + bytesOf({0x63, 0x82, 0x53, 0x63, 53, 1, type}) + options + "\xff";
}

struct Leases : CaptureSink {
    std::vector<LeaseFact> rows;
    void flow(FlowFact) override { }
    void certificate(CertificateFact) override { }
    void lease(LeaseFact lease) override { rows.push_back(std::move(lease)); }
};

}

class DhcpTest : public QObject
{
    Q_OBJECT
private slots:
    void fields()
    {
        const auto text = message(5, bytesOf({51, 4, 0, 0, 0x0e, 0x10, 0, 12, 5}) + "phone", kClient);
        const auto found = readDhcp(asBytes(text));
        QVERIFY(found);
        QCOMPARE(found->type, std::uint8_t(5));
        QCOMPARE(found->client.text(), std::string("3c:22:00:00:00:10"));
        QCOMPARE(found->yourAddress.text(), std::string("192.0.2.10"));
        QCOMPARE(*found->leaseSeconds, 3600u);
        QCOMPARE(found->hostName, std::string("phone"));
    }
    void overloadedOptions()
    {
        const auto text = message(3, bytesOf({52, 1, 1}), kClient, 1, bytesOf({12, 3}) + "abc\xff");
        QCOMPARE(readDhcp(asBytes(text))->hostName, std::string("abc"));
    }
    void refusals_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto good = message(3);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no cookie") << QByteArray::fromStdString(std::string(good).replace(236, 1, "x"));
        QTest::newRow("not Ethernet") << QByteArray::fromStdString(message(3, {}, kClient, 6));
    }
    void refusals()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!readDhcp(asBytes(text.toStdString())));
    }
    void optionBehindTheEnd()
    {
        auto text = message(3, bytesOf({12, 200}) + "abc");
        const auto found = readDhcp(asBytes(text));
        QVERIFY(found && found->hostName.empty());
        QCOMPARE(found->type, std::uint8_t(3));
    }
    void cutAnywhere()
    {
        const auto text = message(3, bytesOf({12, 5}) + "phone");
        for (std::size_t size = 0; size < text.size(); ++size)
            QCOMPARE(bool(readDhcp(asBytes(std::string_view(text).substr(0, size)))), size >= 240);
    }
    void leasesKnowTheirClient()
    {
        Leases leases;
        DhcpFollower follower(leases);
        QVERIFY(
            follower.message(asBytes(message(3, bytesOf({12, 6}) + std::string("phone\0", 6) + bytesOf({60, 4}) + "demo")), {7, 0, false}));
        QVERIFY(leases.rows.empty());
        QVERIFY(follower.message(asBytes(message(5, bytesOf({51, 4, 0, 0, 0, 60}), kClient)), {8, 0, false}));
        QVERIFY(follower.message(asBytes(message(5)), {9, 0, false})); // informs of no address
        QVERIFY(!follower.message(asBytes(std::string("no DHCP")), {9, 0, false}));
        QCOMPARE(leases.rows.size(), std::size_t(1));
        QCOMPARE(leases.rows[0].hostName, std::string("phone"));
        QCOMPARE(leases.rows[0].vendorClass, std::string("demo"));
        QCOMPARE(leases.rows[0].ip, std::string("192.0.2.10"));
        QCOMPARE(*leases.rows[0].seconds, 60u);
        QCOMPARE(leases.rows[0].place.packet, std::uint64_t(8));
    }
};

QTEST_GUILESS_MAIN(DhcpTest)
#include "dhcp_test.moc"
