// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/payload_signs.h"

#include "tests/capture/facts_of.h"

using namespace keytrail;
using namespace keytrail::capture;
using namespace keytrail::capture::test;

class PayloadSignsTest : public QObject
{
    Q_OBJECT
private slots:
    void signs_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("size");
        const auto row = [](const char *name, const std::string &message, const char *kind, std::size_t offset = 0, std::size_t size = 0) {
            QTest::newRow(name) << QByteArray::fromStdString(message) << QString(kind) << int(offset) << int(size);
        };
        // The base point of P-256 (SEC 2 section 2.4.2)
        const auto point = QByteArray::fromHex("046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c2964fe342e2fe1a7f9b8ee7eb4a7"
                                               "c0f9e162bce33576b315ececbb6406837bf51f5")
                               .toStdString();
        const auto block64 = QByteArray::fromStdString(noise(256)).toBase64().toStdString();
        row("256 bytes like random", noise(256), "rsa-block", 0, 256);
        row("384 bytes like random", noise(384), "rsa-block", 0, 384);
        row("255 bytes", noise(255), "");
        row("257 bytes", noise(257), "");
        row("256 bytes of text", std::string(128, 'a') + std::string(128, 'b'), "");
        row("behind four bytes of length", be(256, 4) + noise(256), "rsa-block", 4, 256);
        row("behind two, little-endian", le(128, 2) + noise(128), "rsa-block", 2, 128);
        row("a length, a block, and more", be(256, 2) + noise(256) + noise(64, 5), "hybrid-envelope", 0, 322);
        row("a point", point + noise(30), "ec-point", 0, 65);
        row("a point behind its length", be(65, 4) + point + noise(100), "ec-point", 4, 65);
        row("a point off the curve", std::string(point).replace(64, 1, "x") + noise(30), "");
        row("base64 in JSON", "{\"v\":2,\"d\":\"" + block64 + "\"}", "base64-rsa-block", 12, 344);
        row("base64 alone", block64, "base64-rsa-block", 0, 344);
        row("base64, slashes escaped", "{\"d\":\"" + QString::fromStdString(block64).replace("/", "\\/").toStdString() + "\"}",
            "base64-rsa-block", 6, std::size_t(QString::fromStdString(block64).replace("/", "\\/").size()));
        row("base64 one digit short", "{\"d\":\"" + block64.substr(5) + "\"}", "");
        row("base64 inside a longer word", "{\"d\":\"AAAA" + block64.substr(0, 342) + "AAAA\"}", "");
    }
    void signs()
    {
        QFETCH(QByteArray, message);
        QFETCH(QString, kind);
        QFETCH(int, offset);
        const auto text = message.toStdString();
        const auto head = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: " + std::to_string(text.size()) + "\r\n\r\n";
        const std::vector<std::pair<std::vector<std::pair<bool, std::string>>, std::size_t>> ways = {
            {{{true, text}, {false, "ok"}}, 0}, {{{true, "hello"}, {false, "ok"}, {true, text}}, 5}, {{{true, head + text}}, head.size()}};
        for (const auto &[turns, before] : ways) {
            Facts facts(pcap(conversation(4444, turns), 1));
            auto found = facts.flows[0].signs;
            std::erase_if(found, [](const auto &one) { return one.kind == "high-entropy-body"; }); // said of any varied body, whatever it holds
            QCOMPARE(found.size(), std::size_t(kind.isEmpty() ? 0 : 1));
            if (kind.isEmpty())
                continue;
            QCOMPARE(QString::fromStdString(found[0].kind), kind);
            QCOMPARE(found[0].side, 0);
            QCOMPARE(found[0].offset, before + std::size_t(offset));
            QTEST(int(found[0].size), "size");
        }
    }
    void keys()
    {
        // X25519 SubjectPublicKeyInfo (RFC 8410 section 4) of the base point
        const auto der = QByteArray::fromHex("302a300506032b656e032100").toStdString() + noise(32);
        const auto pem
            = "-----BEGIN PUBLIC KEY-----\n" + QByteArray::fromStdString(der).toBase64().toStdString() + "\n-----END PUBLIC KEY-----\n";
        const std::vector<std::pair<std::string, const char *>> cases = {{der, "der-spki"}, {pem, "pem-key"}};
        for (const auto &[message, kind] : cases) {
            Facts facts(pcap(conversation(4444, {{false, message}})));
            const auto &found = facts.flows[0].signs;
            QCOMPARE(found.size(), std::size_t(1));
            QCOMPARE(found[0].kind, std::string(kind));
            QCOMPARE(found[0].side, 1);
            QCOMPARE(found[0].keyAlgorithm, std::string("x25519"));
            QCOMPARE(found[0].spkiSha256.size(), std::size_t(64));
        }
    }
    void variety()
    {
        for (const std::size_t size : {64, 128, 256, 384, 512})
            for (std::uint32_t seed = 1; seed < 200; ++seed)
                QVERIFY(looksRandom(asBytes(noise(size, seed))));
        QVERIFY(!looksRandom(asBytes(QByteArray::fromStdString(noise(192)).toBase64().toStdString())));
        QVERIFY(!looksRandom(asBytes(std::string(256, 'x'))));
    }
};

QTEST_GUILESS_MAIN(PayloadSignsTest)
#include "payload_signs_test.moc"
