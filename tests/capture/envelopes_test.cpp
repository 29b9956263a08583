// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/envelopes.h"

#include "analysis/crypto/digest.h"
#include "tests/capture/facts_of.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::capture;
using namespace keytrail::capture::test;

namespace
{

/// The compact form of RFC 7516 appendix A.1, its five parts shortened to their lengths but for the header.
const std::string kJwe = "eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ." + std::string(342, 'K') + "." + std::string(16, 'n') + "."
    + std::string(84, 'c') + "." + std::string(22, 't');

QString found(const std::string &message, bool isWhole = true)
{
    QStringList list;
    for (const auto &envelope : findEnvelopes(asBytes(message), isWhole))
        list << QString("%1@%2+%3").arg(envelope.kind).arg(envelope.begin).arg(envelope.size);
    return list.join(' ');
}

}

class EnvelopesTest : public QObject
{
    Q_OBJECT
private slots:
    void kinds_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const std::string &message, const QString &expected) {
            QTest::newRow(name) << QByteArray::fromStdString(message) << expected;
        };
        const auto digits = crypto::hex(asBytes(noise(256)));
        row("JWE in JSON", "{\"data\":\"" + kJwe + "\"}", QString("jwe@9+%1").arg(kJwe.size()));
        row("JWT: three parts", kJwe.substr(0, kJwe.find('.')) + ".abc.def", "");
        row("a header without enc", "eyJhbGciOiJIUzI1NiJ9.a.b.c.d", ""); // {"alg":"HS256"}
        row("CMS", bytesOf({0x30, 0x80, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x03}) + noise(100), "cms-enveloped@0+113");
        row("CMS, signed only", bytesOf({0x30, 0x80, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02}) + noise(100), "");
        row("OpenPGP", "x\n-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n", "pgp-message@2+60");
        row("hex, quoted", "{\"k\":\"" + digits + "\"}", "hex-rsa-block@6+512");
        row("hex, a whole body", digits, "hex-rsa-block@0+512");
        row("hex of another size", digits + "00", "");
        row("hex of text", "\"" + crypto::hex(asBytes(std::string(256, 'a'))) + "\"", "");
        row("nothing", "plain text", "");
        row("empty", "", "");
    }
    void kinds()
    {
        QFETCH(QByteArray, message);
        QFETCH(QString, expected);
        QCOMPARE(found(message.toStdString()), expected);
    }
    void notWhole()
    {
        QCOMPARE(found(crypto::hex(asBytes(noise(256))), false), QString());
    }
    void note()
    {
        QCOMPARE(findEnvelopes(asBytes(kJwe), true)[0].note, std::string("JWE with RSA-OAEP and A256GCM, key part of 342 characters"));
    }
    void bodiesInClear()
    {
        const auto post = [](const std::string &type, const std::string &body) {
            const auto head = "POST /in HTTP/1.1\r\nHost: a.example\r\n" + type + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n";
            Facts facts(pcap(conversation(80, {{true, head + body}})));
            return facts.flows[0].signs.empty() ? std::string() : facts.flows[0].signs[0].kind;
        };
        QCOMPARE(post("", noise(300)), std::string("high-entropy-body"));
        QCOMPARE(post("Content-Type: application/json\r\n", noise(300)), std::string("high-entropy-body"));
        QCOMPARE(post("Content-Type: image/webp\r\n", noise(300)), std::string());
        QCOMPARE(post("Content-Encoding: br\r\n", noise(300)), std::string());
        QCOMPARE(post("", "PK\3\4" + noise(300)), std::string());
        QCOMPARE(post("", std::string(300, 'a')), std::string());
        QCOMPARE(post("", noise(256)), std::string("rsa-block")); // says more
    }
};

QTEST_GUILESS_MAIN(EnvelopesTest)
#include "envelopes_test.moc"
