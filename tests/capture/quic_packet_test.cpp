// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/quic_packet.h"

#include "analysis/crypto/digest.h"
#include "resources/knowledge.h"
#include "tests/capture/packets.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::capture;
using namespace keytrail::capture::test;
using Kind = QuicPacket::Kind;

namespace
{

const CaptureKnowledge &known()
{
    static const CaptureKnowledge made({.quicVersions = knowledge("quic-versions.tsv")});
    return made;
}

std::string seed(const char *name)
{
    QFile file(QString(KEYTRAIL_TEST_DATA "/quic_packet/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// A long header with ids of one and two bytes, a token of one byte in an Initial, and 20 bytes behind its length.
std::string longHeader(int first, std::uint32_t version, bool hasToken)
{
    return bytesOf({first}) + be(version, 4) + bytesOf({1, 0xaa, 2, 0xbb, 0xcc}) + (hasToken ? bytesOf({1, 0x77}) : std::string())
        + bytesOf({20}) + std::string(20, 'p');
}

}

class QuicPacketTest : public QObject
{
    Q_OBJECT
private slots:
    void kinds_data()
    {
        QTest::addColumn<QByteArray>("datagram");
        QTest::addColumn<int>("kind"); // -1: refused
        QTest::addColumn<int>("numberOffset");
        const auto row = [](const char *name, const std::string &datagram, int kind, int offset) {
            QTest::newRow(name) << QByteArray::fromStdString(datagram) << kind << offset;
        };
        row("version 1, Initial", longHeader(0xc0, 1, true), int(Kind::Initial), 13);
        row("version 1, 0-RTT", longHeader(0xd0, 1, false), int(Kind::ZeroRtt), 11);
        row("version 1, Handshake", longHeader(0xe0, 1, false), int(Kind::Handshake), 11);
        row("version 1, Retry", longHeader(0xf0, 1, false), int(Kind::Retry), 0);
        row("version 2, Initial", longHeader(0xd0, 0x6b3343cf, true), int(Kind::Initial), 13);
        row("version 2, 0-RTT", longHeader(0xe0, 0x6b3343cf, false), int(Kind::ZeroRtt), 11);
        row("version 2, Handshake", longHeader(0xf0, 0x6b3343cf, false), int(Kind::Handshake), 11);
        row("version 2, Retry", longHeader(0xc0, 0x6b3343cf, false), int(Kind::Retry), 0);
        row("draft 29, Initial", longHeader(0xc0, 0xff00001d, true), int(Kind::Initial), 13);
        row("reserved version", longHeader(0xc0, 0x1a2a3a4a, true), int(Kind::Initial), 13);
        row("unknown version", longHeader(0xc0, 0x12345678, true), -1, 0);
        row("negotiation", seed("version-negotiation"), int(Kind::Negotiation), 0);
        row("negotiation of nothing", bytesOf({0x80, 0, 0, 0, 0, 0, 0}), -1, 0);
        row("Google, public header", seed("google-q043"), int(Kind::Google), 13);
        row("Google, long header", seed("google-q046"), int(Kind::Google), 14);
        row("short header", bytesOf({0x40, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14}), -1, 0);
        row("id longer than any", bytesOf({0xc0, 0, 0, 0, 1, 21}) + std::string(60, '\1'), -1, 0);
        row("length beyond the datagram", seed("length-lies"), -1, 0);
        row("empty", {}, -1, 0);
    }
    void kinds()
    {
        QFETCH(QByteArray, datagram);
        QFETCH(int, kind);
        QFETCH(int, numberOffset);
        const auto text = datagram.toStdString();
        const auto packet = readQuicPacket(asBytes(text), known());
        QCOMPARE(packet ? int(packet->kind) : -1, kind);
        if (packet)
            QCOMPARE(int(packet->numberOffset), numberOffset);
        if (kind >= 0 && kind != int(Kind::Negotiation))
            QVERIFY(sniffQuic(asBytes(text), known()));
    }
    void partsAndWhatFollows()
    {
        const auto text = longHeader(0xc0, 1, true) + "next";
        const auto packet = readQuicPacket(asBytes(text), known());
        QVERIFY(packet);
        QCOMPARE(asText(packet->destination), std::string_view("\xaa"));
        QCOMPARE(asText(packet->source), std::string_view("\xbb\xcc"));
        QCOMPARE(packet->bytes.size(), text.size() - 4);
    }
    void frames()
    {
        std::string all;
        const auto collect = [&](std::uint64_t offset, Bytes bytes) {
            all += std::to_string(offset) + ":" + std::string(asText(bytes)) + " ";
        };
        // PING, ACK of one range more, CRYPTO, padding, CRYPTO, CONNECTION_CLOSE
        const auto sound = bytesOf({1, 2, 5, 0, 1, 0, 0, 0, 6, 0, 3}) + "abc" + bytesOf({0, 0, 0, 6, 0x40, 70, 1}) + "z" + bytesOf({0x1c, 1, 6, 2}) + "no";
        QVERIFY(eachCrypto(asBytes(sound), false, collect));
        QCOMPARE(all, std::string("0:abc 70:z "));
        QVERIFY(!eachCrypto(asBytes(bytesOf({6, 0, 9}) + "short"), false, collect));
        QVERIFY(!eachCrypto(asBytes(bytesOf({2, 0, 0, 0x3f, 0})), false, collect)); // an ACK without its ranges
        const auto google = bytesOf({8, 0, 1}) + "g";
        QVERIFY(!eachCrypto(asBytes(google), false, collect));
        QVERIFY(eachCrypto(asBytes(google), true, collect));
        QCOMPARE(all, std::string("0:abc 70:z 0:g "));
    }
    void googleHellos()
    {
        for (const auto *name : {"google-q043", "google-q046"}) {
            const auto text = seed(name);
            const auto packet = readQuicPacket(asBytes(text), known());
            QVERIFY(packet);
            const auto hello = readGoogleHello(googleHandshake(*packet));
            QVERIFY2(hello, name);
            QCOMPARE(hello->sni, std::string("gquic.example.org"));
            QCOMPARE(hello->userAgent, std::string("Demo/1.0"));
        }
        QVERIFY(!readGoogleHello(asBytes("REJ\0....")));
        // A table that claims more tags than there is room for, and an end before its begin
        QVERIFY(!readGoogleHello(asBytes("CHLO" + le(65535, 2) + le(0, 2) + "SNI" + std::string(9, '\0'))));
        const auto turned = "CHLO" + le(2, 2) + le(0, 2) + "PAD" + le(0, 1) + le(5, 4) + "SNI" + le(0, 1) + le(3, 4) + "abcdefg";
        const auto hello = readGoogleHello(asBytes(turned));
        QVERIFY(hello && hello->sni.empty());
    }
    void cutAtEveryByte()
    {
        for (const auto *name : {"initial-v1", "google-q043", "google-q046", "retry"}) {
            const auto whole = seed(name);
            QVERIFY(readQuicPacket(asBytes(whole), known()));
            for (std::size_t size = 0; size < whole.size(); ++size)
                if (const auto packet = readQuicPacket(asBytes(whole).first(size), known()); packet && packet->kind == Kind::Google)
                    (void)!readGoogleHello(googleHandshake(*packet));
        }
        const auto hello = seed("google-hello");
        for (std::size_t size = 0; size < hello.size(); ++size)
            QVERIFY(!readGoogleHello(asBytes(hello).first(size)) || size >= 40);
    }
};

QTEST_GUILESS_MAIN(QuicPacketTest)
#include "quic_packet_test.moc"
