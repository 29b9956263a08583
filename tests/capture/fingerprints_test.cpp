// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/fingerprints.h"

#include <QtTest>

using namespace keytrail::capture;

/// The examples are those that the makers of the fingerprints publish with their rules.
class FingerprintsTest : public QObject
{
    Q_OBJECT
private slots:
    void ja3OfPublishedExamples()
    {
        ClientHello hello;
        hello.version = 769;
        hello.ciphers = {47, 53, 5, 10, 49161, 49162, 49171, 49172, 50, 56, 19, 4};
        hello.extensions = {0, 10, 11};
        hello.groups = {23, 24, 25};
        hello.pointFormats = {0};
        QCOMPARE(ja3(hello), std::string("ada70206e40642a3e4461f35503241d5"));
        hello.ciphers.insert(hello.ciphers.begin(), 0x1a1a);
        hello.extensions.push_back(0xfafa);
        hello.groups.push_back(0x0a0a);
        QCOMPARE(ja3(hello), std::string("ada70206e40642a3e4461f35503241d5"));
        ClientHello plain;
        plain.version = 769;
        plain.ciphers = {4, 5, 10, 9, 100, 98, 3, 6, 19, 18, 99};
        QCOMPARE(ja3(plain), std::string("de350869b8c85de67a350c8d186f11e6"));
    }
    void ja3sIsTheDigestOfItsText()
    {
        // md5sum of "769,47,65281-0-11-35-5-16"
        ServerHello hello;
        hello.version = 769;
        hello.cipher = 47;
        hello.extensions = {65281, 0, 11, 35, 5, 16};
        QCOMPARE(ja3s(hello), std::string("836ce314215654b5b1f85f97c73e506f"));
    }
    void ja4OfAPublishedExample()
    {
        auto hello = example();
        QCOMPARE(ja4(hello, Transport::Tcp), std::string("t13d1516h2_8daaf6152771_e5627efa2ab1"));
        QCOMPARE(ja4(hello, Transport::Quic), std::string("q13d1516h2_8daaf6152771_e5627efa2ab1"));
        std::reverse(hello.ciphers.begin(), hello.ciphers.end());
        std::reverse(hello.extensions.begin(), hello.extensions.end());
        hello.ciphers.push_back(0x2a2a);
        hello.signatures.push_back(0x3a3a);
        QCOMPARE(ja4(hello, Transport::Tcp), std::string("t13d1516h2_8daaf6152771_e5627efa2ab1"));
    }
    void ja4LeavesDelegatedCredentialsAside()
    {
        // Firefox, as its JA4 is published. It also lists algorithms for delegated credentials (extension 34, RFC 9345): fields of
        // tshark before version 4.2 give both lists under one name, and a value made from them is not this one.
        ClientHello hello;
        hello.version = 0x0303;
        hello.versions = {0x0304, 0x0303};
        hello.sni = "a.example";
        hello.alpn = {"h2", "http/1.1"};
        hello.ciphers = {4865, 4867, 4866, 49195, 49199, 52393, 52392, 49196, 49200, 49162, 49161, 49171, 49172, 156, 157, 47, 53};
        hello.extensions = {0, 23, 65281, 10, 11, 35, 16, 5, 34, 51, 43, 13, 45, 28, 21};
        hello.signatures = {0x0403, 0x0503, 0x0603, 0x0804, 0x0805, 0x0806, 0x0401, 0x0501, 0x0601, 0x0203, 0x0201};
        QCOMPARE(ja4(hello, Transport::Tcp), std::string("t13d1715h2_5b57614c22b0_3d5424432f57"));
    }
    void ja4Heads_data()
    {
        QTest::addColumn<QString>("alpn");
        QTest::addColumn<int>("version");
        QTest::addColumn<QString>("head");
        QTest::newRow("two letters") << "http/1.1" << 0x0303 << "t12i0000h1";
        QTest::newRow("one letter stands twice") << "h" << 0x0302 << "t11i0000hh";
        QTest::newRow("none") << "" << 0x0301 << "t10i000000";
        QTest::newRow("last is no letter: hex digits") << "h\x02" << 0x0300 << "ts3i000062";
        QTest::newRow("unknown version") << "h2" << 0x1234 << "t00i0000h2";
    }
    void ja4Heads()
    {
        QFETCH(QString, alpn);
        QFETCH(int, version);
        ClientHello hello;
        hello.version = static_cast<std::uint16_t>(version);
        if (!alpn.isEmpty())
            hello.alpn = {alpn.toStdString()};
        const auto text = QString::fromStdString(ja4(hello, Transport::Tcp));
        QTEST(text.section('_', 0, 0), "head");
        QCOMPARE(text.section('_', 1), QString("000000000000_000000000000"));
    }
    void ja4CountsStopAt99()
    {
        ClientHello hello;
        for (int i = 0; i < 150; ++i)
            hello.ciphers.push_back(static_cast<std::uint16_t>(i));
        QVERIFY(ja4(hello, Transport::Tcp).starts_with("t00i990000_"));
    }

private:
    static ClientHello example()
    {
        ClientHello hello;
        hello.version = 0x0303;
        hello.versions = {0x0a0a, 0x0304, 0x0303};
        hello.ciphers
            = {0x1301, 0x1302, 0x1303, 0xc02b, 0xc02f, 0xc02c, 0xc030, 0xcca9, 0xcca8, 0xc013, 0xc014, 0x009c, 0x009d, 0x002f, 0x0035};
        hello.extensions = {
            0x001b, 0x0000, 0x0033, 0x0010, 0x4469, 0x0017, 0x002d, 0x000d, 0x0005, 0x0023, 0x0012, 0x002b, 0xff01, 0x000b, 0x000a, 0x0015};
        hello.signatures = {0x0403, 0x0804, 0x0401, 0x0503, 0x0805, 0x0501, 0x0806, 0x0601};
        hello.alpn = {"h2", "http/1.1"};
        hello.sni = "example.org";
        return hello;
    }
};

QTEST_GUILESS_MAIN(FingerprintsTest)
#include "fingerprints_test.moc"
