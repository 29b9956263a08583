// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/socks.h"

#include "tests/capture/facts_of.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::capture;
using namespace keytrail::capture::test;

class SocksTest : public QObject
{
    Q_OBJECT
private slots:
    void targets_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("target"); // empty: none
        const auto row = [](const char *name, const std::string &message, const char *target) {
            QTest::newRow(name) << QByteArray::fromStdString(message) << QString(target);
        };
        row("5, by name", bytesOf({5, 1, 0, 3, 10}) + "c2.example" + be(443, 2), "c2.example");
        row("5, by address", bytesOf({5, 1, 0, 1, 198, 51, 100, 7}) + be(443, 2), "198.51.100.7");
        row("5, by IPv6 address", bytesOf({5, 1, 0, 4, 0x20, 1, 0x0d, 0xb8}) + std::string(11, '\0') + bytesOf({7}) + be(443, 2), "2001:db8::7");
        row("5, greeting", bytesOf({5, 1, 0}), "");
        row("5, answer", bytesOf({5, 0, 0, 1, 0, 0, 0, 0, 0, 0}), "");
        row("5, name cut", bytesOf({5, 1, 0, 3, 10}) + "c2.ex", "");
        row("5, name of no length", bytesOf({5, 1, 0, 3, 0, 1, 187}), "");
        row("4, by address", bytesOf({4, 1, 1, 187, 198, 51, 100, 7}) + "user" + '\0', "198.51.100.7");
        row("4a, by name", bytesOf({4, 1, 1, 187, 0, 0, 0, 1}) + '\0' + "c2.example" + '\0', "c2.example");
        row("4, user without end", bytesOf({4, 1, 1, 187, 198, 51, 100, 7}) + "user", "");
        row("4a, more behind the name", bytesOf({4, 1, 1, 187, 0, 0, 0, 1}) + '\0' + "c2.example" + '\0' + "x", "");
        row("something else", "GET / HTTP/1.1", "");
        row("empty", "", "");
    }
    void targets()
    {
        QFETCH(QByteArray, message);
        QFETCH(QString, target);
        const auto text = message.toStdString();
        QCOMPARE(QString::fromStdString(socksTarget(asBytes(text)).value_or("")), target);
        for (std::size_t size = 0; size < text.size() && !target.isEmpty(); ++size)
            QVERIFY(!socksTarget(asBytes(text).first(size)));
    }
    void hostBehindTheProxyAndWhatFollows()
    {
        Facts facts(pcap(conversation(1080,
            {{true, bytesOf({5, 1, 0})}, {false, bytesOf({5, 0})}, {true, bytesOf({5, 1, 0, 3, 10}) + "C2.example" + be(443, 2)},
                {false, bytesOf({5, 0, 0, 1, 0, 0, 0, 0, 0, 0})}, {true, handshake(1, clientHello("c2.example"))}})));
        QCOMPARE(facts.flows[0].proxyHosts, std::vector<std::string>{"c2.example"});
        QCOMPARE(facts.flows[0].tls.size(), std::size_t(1));
        QVERIFY(facts.flows[0].signs.empty()); // TLS is expected in there
    }
};

QTEST_GUILESS_MAIN(SocksTest)
#include "socks_test.moc"
