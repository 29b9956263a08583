// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/quic_follower.h"

#include "tests/capture/facts_of.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::capture;
using namespace keytrail::capture::test;

/// The captures are sealed by tests/data/make_quic.py; names and JA3 are what tshark reads from them, JA4 follows from its rules.
class QuicFollowerTest : public QObject
{
    Q_OBJECT
private slots:
    void hellos_data()
    {
        QTest::addColumn<QString>("sni"); // of all rows
        QTest::addColumn<QString>("version"); // of the first one
        const QString host = "quic.example.org", google = "gquic.example.org";
        QTest::newRow("v1-shuffled") << host << "TLS 1.3";
        QTest::newRow("v2-shuffled") << host << "TLS 1.3";
        QTest::newRow("draft29-shuffled") << host << "TLS 1.3";
        QTest::newRow("reserved-version") << host << "";
        QTest::newRow("retry") << host << "TLS 1.3";
        QTest::newRow("answered-in-v2") << host << "TLS 1.3";
        QTest::newRow("two-connections") << host + " second.example.org" << "TLS 1.3";
        QTest::newRow("google-q043") << google << "Google QUIC Q043";
        QTest::newRow("google-q046") << google << "Google QUIC Q046";
        QTest::newRow("google-q050") << google << "Google QUIC Q050";
    }
    void hellos()
    {
        QFETCH(QString, sni);
        QFETCH(QString, version);
        QFile file(QString(KEYTRAIL_TEST_DATA "/quic_follower/") + QTest::currentDataTag() + ".pcap");
        QVERIFY(file.open(QIODevice::ReadOnly));
        Facts facts(file.readAll().toStdString());
        QCOMPARE(facts.flows.size(), std::size_t(1));
        const auto &flow = facts.flows[0];
        QCOMPARE(flow.appProtocol, std::string("quic"));
        QCOMPARE(flow.client.text(), std::string("192.0.2.10"));
        QStringList names;
        for (const auto &row : flow.tls) {
            names << QString::fromStdString(row.sni);
            if (row.sni.starts_with("gquic")) {
                QCOMPARE(row.userAgent, std::string("Demo/1.0"));
                continue;
            }
            QCOMPARE(row.ja3, std::string("87991a9b84cb5b4bc5f84c5ecad46032"));
            QCOMPARE(row.ja4, std::string("q13d0206h2_777cda164f4b_fb71836bce29"));
            QCOMPARE(row.alpn, (std::vector<std::string>{"h2", "http/1.1"}));
        }
        QCOMPARE(names.join(' '), sni);
        QCOMPARE(QString::fromStdString(flow.tls[0].version), version);
        if (version == "TLS 1.3")
            QCOMPARE(flow.tls[0].cipher, std::string("TLS_AES_128_GCM_SHA256"));
        QCOMPARE(facts.codes(), QString());
    }
    void damaged()
    {
        QFile file(KEYTRAIL_TEST_DATA "/quic_follower/damaged.pcap");
        QVERIFY(file.open(QIODevice::ReadOnly));
        Facts facts(file.readAll().toStdString());
        QCOMPARE(facts.flows[0].appProtocol, std::string("quic"));
        QVERIFY(facts.flows[0].tls.empty());
        QCOMPARE(facts.codes(), QString("quic-malformed")); // the second packet claims more than its datagram holds
    }
    void streams()
    {
        CryptoStream stream;
        QVERIFY(stream.add(4, asBytes("efgh")));
        QVERIFY(stream.add(2, asBytes("cd")));
        QCOMPARE(asText(stream.whole()), std::string_view());
        QVERIFY(stream.add(0, asBytes("abc")));
        QCOMPARE(asText(stream.whole()), std::string_view("abcdefgh"));
        QVERIFY(stream.add(6, asBytes("XYij"))); // what is known stays
        QCOMPARE(asText(stream.whole()), std::string_view("abcdefghij"));
        QVERIFY(!stream.add(CryptoStream::kLongest, asBytes("x")));
        QVERIFY(!stream.add(~std::uint64_t(0), asBytes("x")));
    }
};

QTEST_GUILESS_MAIN(QuicFollowerTest)
#include "quic_follower_test.moc"
