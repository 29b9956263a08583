// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/tls_hello.h"

#include "tests/capture/packets.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::capture;
using namespace keytrail::capture::test;

namespace
{

std::string helloWith(const std::string &extensions)
{
    return be(0x0303, 2) + std::string(32, 'r') + '\0' + be(2, 2) + be(0x1301, 2) + bytesOf({1, 0}) + be(extensions.size(), 2) + extensions;
}

}

class TlsHelloTest : public QObject
{
    Q_OBJECT
private slots:
    void client()
    {
        const auto body = clientHello("www.example.org");
        const auto hello = readClientHello(asBytes(body), false);
        QVERIFY(hello && !hello->damaged);
        QCOMPARE(hello->version, std::uint16_t(0x0303));
        QCOMPARE(hello->ciphers, (std::vector<std::uint16_t>{0x1301, 0xc02b}));
        QCOMPARE(hello->extensions, (std::vector<std::uint16_t>{0, 16, 43, 13}));
        QCOMPARE(*hello->sni, std::string("www.example.org"));
        QCOMPARE(hello->alpn, std::vector<std::string>{"h2"});
        QCOMPARE(hello->versions, std::vector<std::uint16_t>{0x0304});
        QCOMPARE(hello->signatures, (std::vector<std::uint16_t>{0x0403, 0x0804}));
    }
    void withoutExtensions()
    {
        const auto body = be(0x0300, 2) + std::string(32, 'r') + '\0' + be(2, 2) + be(5, 2) + bytesOf({1, 0});
        const auto hello = readClientHello(asBytes(body), false);
        QVERIFY(hello && hello->extensions.empty() && !hello->damaged);
    }
    void datagramCookie()
    {
        const auto body = be(0xfefd, 2) + std::string(32, 'r') + '\0' + bytesOf({3}) + "abc" + be(2, 2) + be(0x1301, 2) + bytesOf({1, 0});
        QCOMPARE(readClientHello(asBytes(body), true)->ciphers, std::vector<std::uint16_t>{0x1301});
    }
    void damage_data()
    {
        QTest::addColumn<QByteArray>("extensions");
        QTest::addColumn<int>("kept");
        const auto row
            = [](const char *name, const std::string &text, int kept) { QTest::newRow(name) << QByteArray::fromStdString(text) << kept; };
        row("an extension behind the list", extension(43, bytesOf({2, 3, 4})) + be(16, 2) + be(999, 2), 1);
        row("a name behind its extension", extension(0, be(99, 2) + '\0' + be(5, 2) + "short"), 1);
        row("versions behind their extension", extension(43, bytesOf({200, 3, 4})), 1);
        row("point formats behind their extension", extension(11, bytesOf({9, 0})), 1);
        row("an extension's type cut", std::string(1, '\0'), 0);
    }
    void damage()
    {
        QFETCH(QByteArray, extensions);
        const auto hello = readClientHello(asBytes(helloWith(extensions.toStdString())), false);
        QVERIFY(hello && hello->damaged);
        QTEST(int(hello->extensions.size()), "kept");
    }
    void clientCutAnywhere()
    {
        const auto body = clientHello("www.example.org");
        constexpr std::size_t kFixed = 2 + 32 + 1 + 2 + 4 + 2;
        for (std::size_t size = 0; size < body.size(); ++size) {
            const auto hello = readClientHello(asBytes(std::string_view(body).substr(0, size)), false);
            QCOMPARE(bool(hello), size >= kFixed);
            if (hello && size > kFixed)
                QVERIFY(hello->damaged);
        }
    }
    void server()
    {
        const auto body
            = serverHello(0x0303, 0x1301, extension(43, be(0x0304, 2)) + extension(16, be(3, 2) + "\2h2") + extension(41, be(0, 2)));
        const auto hello = readServerHello(asBytes(body));
        QVERIFY(hello && hello->hasPreSharedKey && !hello->isRetry);
        QCOMPARE(hello->chosenVersion, std::uint16_t(0x0304));
        QCOMPARE(hello->cipher, std::uint16_t(0x1301));
        QCOMPARE(hello->alpn, std::string("h2"));
        for (std::size_t size = 0; size < body.size(); ++size)
            QCOMPARE(bool(readServerHello(asBytes(std::string_view(body).substr(0, size)))), size >= 38);
    }
    void retry()
    {
        // RFC 8446 section 4.1.3: SHA-256 of "HelloRetryRequest"
        const auto random = QByteArray::fromHex("cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c").toStdString();
        const auto body = be(0x0303, 2) + random + '\0' + be(0x1301, 2) + '\0';
        QVERIFY(readServerHello(asBytes(body))->isRetry);
    }
    void certificates()
    {
        const auto body = be(3 + 3 + 3 + 2, 3) + be(3, 3) + "one" + be(2, 3) + "zw";
        bool damaged = true;
        auto list = certificateList(asBytes(body), damaged);
        QVERIFY(!damaged);
        QCOMPARE(list.size(), std::size_t(2));
        QCOMPARE(asText(list[1]), std::string_view("zw"));
        for (std::size_t size = 0; size < body.size(); ++size) {
            list = certificateList(asBytes(std::string_view(body).substr(0, size)), damaged);
            QVERIFY(damaged && list.empty());
        }
        list = certificateList(asBytes(be(9, 3) + be(3, 3) + "one" + be(9, 3)), damaged);
        QVERIFY(damaged && list.size() == 1);
    }
    void names()
    {
        QCOMPARE(versionName(0x0304), std::string("TLS 1.3"));
        QCOMPARE(versionName(0x7f1c), std::string("TLS 1.3 draft 28"));
        QCOMPARE(versionName(0xfefd), std::string("DTLS 1.2"));
        QCOMPARE(versionName(0x1234), std::string("0x1234"));
        QVERIFY(isGrease(0x0a0a) && isGrease(0xfafa) && !isGrease(0x0a1a) && !isGrease(0x1301));
    }
};

QTEST_GUILESS_MAIN(TlsHelloTest)
#include "tls_hello_test.moc"
