// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/neighbours.h"

#include "tests/capture/facts_of.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::capture;
using namespace keytrail::capture::test;

namespace
{

std::string arp(int operation, const std::string &mac, const std::string &address)
{
    return be(1, 2) + be(0x0800, 2) + bytesOf({6, 4}) + be(static_cast<std::uint64_t>(operation), 2) + mac + address + std::string(6, '\0') + kServer;
}

std::string v6(int last)
{
    return bytesOf({0xfe, 0x80}) + std::string(13, '\0') + static_cast<char>(last);
}

std::string link(int type, const std::string &mac)
{
    return bytesOf({type, 1}) + mac;
}

}

class NeighboursTest : public QObject
{
    Q_OBJECT
private slots:
    void arpOfACapture()
    {
        const auto asks = ethernet(arp(1, kPhone, kClient), 0x0806), probe = ethernet(arp(1, kPhone, std::string(4, '\0')), 0x0806),
                   says = ethernet(arp(2, kRouter, bytesOf({192, 0, 2, 1})), 0x0806, kRouter, kPhone);
        Facts facts(pcap({probe, asks, asks, says}));
        QCOMPARE(facts.leases.size(), std::size_t(2));
        QCOMPARE(facts.leases[0].mac, std::string("3c:22:00:00:00:10"));
        QCOMPARE(facts.leases[0].ip, std::string("192.0.2.10"));
        QCOMPARE(facts.leases[0].source, std::string("arp"));
        QCOMPARE(facts.leases[0].place.packet, std::uint64_t(2));
        QCOMPARE(facts.leases[1].ip, std::string("192.0.2.1"));
        QVERIFY(facts.flows.empty());
    }
    void arpCutAndOdd()
    {
        const auto whole = arp(1, kPhone, kClient);
        for (std::size_t size = 0; size < whole.size(); ++size)
            QVERIFY(!arpSender(asBytes(whole).first(size)));
        auto token = whole;
        token[1] = 6; // IEEE 802 networks
        QVERIFY(!arpSender(asBytes(token)));
    }
    void neighbourDiscovery()
    {
        const auto source = Address::v6(asBytes(v6(9)));
        const auto asks = bytesOf({135, 0, 0, 0, 0, 0, 0, 0}) + v6(1) + link(1, kPhone);
        const auto says = bytesOf({136, 0, 0, 0, 0x60, 0, 0, 0}) + v6(1) + bytesOf({14, 1, 0, 0, 0, 0, 0, 0}) + link(2, kRouter);
        QCOMPARE(neighbourOf(source, asBytes(asks))->first.text(), std::string("3c:22:00:00:00:10"));
        QCOMPARE(neighbourOf(source, asBytes(asks))->second.text(), std::string("fe80::9"));
        QCOMPARE(neighbourOf(source, asBytes(says))->first.text(), std::string("3c:22:00:00:00:01"));
        QCOMPARE(neighbourOf(source, asBytes(says))->second.text(), std::string("fe80::1"));
        for (std::size_t size = 0; size < says.size(); ++size)
            QVERIFY(!neighbourOf(source, asBytes(says).first(size)));
        const auto endless = bytesOf({135, 0, 0, 0, 0, 0, 0, 0}) + v6(1) + bytesOf({1, 0, 0, 0, 0, 0, 0, 0});
        QVERIFY(!neighbourOf(source, asBytes(endless)));
        const auto echo = bytesOf({128, 0, 0, 0, 0, 0, 0, 0}) + v6(1) + link(1, kPhone);
        QVERIFY(!neighbourOf(source, asBytes(echo)));
    }
};

QTEST_GUILESS_MAIN(NeighboursTest)
#include "neighbours_test.moc"
