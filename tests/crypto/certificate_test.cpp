// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/crypto/certificate.h"

#include "analysis/crypto/der.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::crypto;

namespace
{

std::string sample(const QString &name)
{
    QFile file(QString(KEYTRAIL_TEST_DATA "/certificate/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

QString said(const Certificate &certificate, const QString &field)
{
    const auto text = field == "sha256" ? certificate.sha256
        : field == "sha1"               ? certificate.sha1
        : field == "subject"            ? certificate.subject
        : field == "issuer"             ? certificate.issuer
        : field == "serial"             ? certificate.serial
        : field == "notBefore"          ? (certificate.notBefore ? toRfc3339(*certificate.notBefore) : "")
        : field == "notAfter"           ? (certificate.notAfter ? toRfc3339(*certificate.notAfter) : "")
        : field == "spki"               ? (certificate.key ? certificate.key->spkiSha256 : "")
                                        : "?";
    return QString::fromStdString(text);
}

std::string replaced(std::string bytes, const std::string &from, const std::string &to)
{
    const auto at = bytes.find(from);
    return at == std::string::npos || from.size() != to.size() ? std::string() : bytes.replace(at, from.size(), to);
}

}

class CertificateTest : public QObject
{
    Q_OBJECT
private slots:
    /// Every field against what openssl says (tests/data/certificate/make.sh).
    void fields_data()
    {
        QTest::addColumn<QStringList>("expected");
        for (const auto &row : QString::fromStdString(sample("expected.tsv")).split('\n', Qt::SkipEmptyParts))
            QTest::newRow(qPrintable(row.section('\t', 0, 1))) << row.split('\t');
    }
    void fields()
    {
        QFETCH(QStringList, expected);
        const auto certificate = readCertificate(asBytes(sample(expected[0] + ".der")));
        QVERIFY(certificate);
        QCOMPARE(said(*certificate, expected[1]), expected[2]);
    }
    void namesAndSelf()
    {
        const auto rsa = readCertificate(asBytes(sample("rsa.der")));
        QVERIFY(rsa && rsa->selfSigned);
        QCOMPARE(rsa->names, (std::vector<std::string>{"www.example.org", "192.0.2.7", "2001:db8::1", "::1"}));
        for (const auto *name : {"ec", "dsa", "ed"})
            QVERIFY(readCertificate(asBytes(sample(QString(name) + ".der")))->selfSigned);
        QVERIFY(!readCertificate(asBytes(sample("leaf.der")))->selfSigned);
        auto forged = sample("ec.der");
        forged.back() = static_cast<char>(forged.back() ^ 1);
        const auto broken = readCertificate(asBytes(forged));
        QVERIFY(broken && !broken->selfSigned && broken->key);
    }
    void cuts()
    {
        const auto der = sample("rsa.der");
        for (std::size_t size = 0; size < der.size(); ++size)
            QVERIFY(!readCertificate(asBytes(std::string(der, 0, size))));
        QVERIFY(!readCertificate(asBytes(der + '\0')));
    }
    /// Each octet changed: never a crash, and the same bytes are kept.
    void damage()
    {
        const auto der = sample("ec.der");
        for (std::size_t at = 0; at < der.size(); ++at) {
            for (const int flip : {0x01, 0x80, 0xff}) {
                auto bytes = der;
                bytes[at] = static_cast<char>(bytes[at] ^ flip);
                if (const auto certificate = readCertificate(asBytes(bytes)))
                    QVERIFY(certificate->der == bytes && !certificate->selfSigned);
            }
        }
    }
    void times_data()
    {
        QTest::addColumn<QByteArray>("text"); // in the place of a UTCTime of 13 characters
        QTest::addColumn<QString>("utc");
        QTest::newRow("1950 is the first") << QByteArray("500101000000Z") << "1950-01-01T00:00:00.000000000Z";
        QTest::newRow("2049 is the last") << QByteArray("491231235959Z") << "2049-12-31T23:59:59.000000000Z";
        QTest::newRow("month 13") << QByteArray("261301000000Z") << "";
        QTest::newRow("letters") << QByteArray("26a101000000Z") << "";
        QTest::newRow("no zone") << QByteArray("2601010000000") << "";
    }
    void times()
    {
        QFETCH(QByteArray, text);
        const auto der = sample("leaf.der");
        const auto at = der.find("\x17\x0d");
        QVERIFY(at != std::string::npos);
        auto bytes = der;
        bytes.replace(at + 2, 13, text.toStdString());
        const auto certificate = readCertificate(asBytes(bytes));
        QVERIFY(certificate);
        QTEST(said(*certificate, "notBefore"), "utc");
    }
    void generalizedTimes()
    {
        const auto der = sample("ec.der");
        const auto at = der.find("\x18\x0f");
        QVERIFY(at != std::string::npos);
        auto bytes = der;
        const auto never = readCertificate(asBytes(bytes.replace(at + 2, 15, "99991231235959Z")));
        QVERIFY(never && !never->notAfter);
        const auto offset = readCertificate(asBytes(bytes.replace(at + 2, 15, "2001010100+0130")));
        QVERIFY(offset && !offset->notAfter);
        const auto early = readCertificate(asBytes(bytes.replace(at + 2, 15, "16000101000000Z")));
        QVERIFY(early && !early->notAfter);
    }
    void messages_data()
    {
        QTest::addColumn<QString>("signer");
        QTest::addColumn<QString>("digest");
        QTest::addColumn<bool>("attributes");
        for (const auto *digest : {"md5", "sha1", "sha224", "sha256", "sha384", "sha512"})
            QTest::newRow(qPrintable(QString("rsa-%1").arg(digest))) << "rsa" << QString(digest).toUpper() << false;
        QTest::newRow("rsa-attributes") << "rsa"
                                        << "SHA256" << true;
        QTest::newRow("rsa-keyid") << "rsa"
                                   << "SHA256" << true;
        QTest::newRow("rsa-pss") << "rsa"
                                 << "SHA256" << true;
        QTest::newRow("rsa-indefinite") << "rsa"
                                        << "SHA256" << false;
        QTest::newRow("ec-attributes") << "ec"
                                       << "SHA512" << true;
        QTest::newRow("ec-plain") << "ec"
                                  << "SHA256" << false;
        QTest::newRow("dsa-plain") << "dsa"
                                   << "SHA256" << false;
    }
    void messages()
    {
        QFETCH(QString, signer);
        const auto cms = sample(QString(QTest::currentDataTag()) + ".p7s"), content = sample("content.sf");
        const auto message = readSignedMessage(asBytes(cms), asBytes(content));
        QVERIFY(message);
        QCOMPARE(message->signers.size(), std::size_t(1));
        const auto &first = message->signers[0];
        QVERIFY(first.verified && first.certificate);
        QTEST(QString::fromStdString(first.digestAlgorithm), "digest");
        QTEST(first.hasAttributes, "attributes");
        QCOMPARE(message->certificates[*first.certificate].der, sample(signer + ".der"));
        const auto other = readSignedMessage(asBytes(cms), asBytes(content + "x"));
        QVERIFY(other && !other->signers[0].verified);
    }
    void severalSigners()
    {
        const auto message = readSignedMessage(asBytes(sample("two.p7s")), asBytes(sample("content.sf")));
        QVERIFY(message);
        QCOMPARE(message->certificates.size(), std::size_t(2));
        QCOMPARE(message->signers.size(), std::size_t(2));
        QVERIFY(message->signers[0].verified && message->signers[1].verified);
        QVERIFY(message->signers[0].certificate != message->signers[1].certificate);
    }
    void signerWithoutCertificate()
    {
        const auto message = readSignedMessage(asBytes(sample("rsa-nocert.p7s")), asBytes(sample("content.sf")));
        QVERIFY(message);
        QVERIFY(message->certificates.empty());
        QVERIFY(!message->signers[0].certificate && !message->signers[0].verified);
    }
    /// RFC 5652 11.1 and 11.2: attributes that do not say what they must.
    void wrongAttributes()
    {
        const auto cms = sample("rsa-attributes.p7s"), content = sample("content.sf");
        const std::string type("\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x09\x03", 11),
            digest("\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x09\x04", 11);
        for (const auto &object : {type, digest}) {
            auto other = object;
            other.back() = '\x7f';
            const auto bytes = replaced(cms, object, other);
            QVERIFY(!bytes.empty());
            const auto message = readSignedMessage(asBytes(bytes), asBytes(content));
            QVERIFY(message && !message->signers[0].verified);
        }
    }
    void messageCuts()
    {
        const auto cms = sample("ec-attributes.p7s"), content = sample("content.sf");
        for (std::size_t size = 0; size < cms.size(); ++size) {
            const auto message = readSignedMessage(asBytes(std::string(cms, 0, size)), asBytes(content));
            QVERIFY(!message);
        }
        QVERIFY(!readSignedMessage(asBytes(sample("rsa.der")), asBytes(content)));
    }
    void tooManySigners()
    {
        // One signer's SET made of many copies: 30 len { 06 signedData, a0 { 30 { 02 01 01, 31 00, 30 { 06 data }, 31 { signers } } } }
        std::string signers;
        for (std::size_t i = 0; i <= kMostSigners; ++i)
            signers += derElement(tag::kSequence, derElement(tag::kInteger, "\x01"));
        const std::string signedData("\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02", 11),
            data("\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01", 11);
        const auto inner = derElement(tag::kInteger, "\x01") + derElement(tag::kSet, {}) + derElement(tag::kSequence, data)
            + derElement(tag::kSet, signers);
        const auto cms = derElement(tag::kSequence, signedData + derElement(tag::context(0), derElement(tag::kSequence, inner)));
        const auto message = readSignedMessage(asBytes(cms), {});
        QVERIFY(!message);
        QCOMPARE(message.error().fault, Fault::TooLarge);
    }
    void apkSignatures_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("file");
        QTest::addColumn<unsigned>("id");
        QTest::addColumn<bool>("fits");
        for (const auto *id : {"0101", "0102", "0103", "0104"})
            QTest::newRow(id) << "rsa" << QString("apk-%1.sig").arg(id) << QString(id).toUInt(nullptr, 16) << true;
        QTest::newRow("0201") << "ec"
                              << "apk-0201.sig" << 0x201u << true;
        QTest::newRow("0202") << "ec"
                              << "apk-0202.sig" << 0x202u << true;
        QTest::newRow("0301") << "dsa"
                              << "apk-0301.sig" << 0x301u << true;
        QTest::newRow("verity RSA") << "rsa"
                                    << "apk-0103.sig" << 0x421u << true;
        QTest::newRow("verity EC") << "ec"
                                   << "apk-0201.sig" << 0x423u << true;
        QTest::newRow("verity DSA") << "dsa"
                                    << "apk-0301.sig" << 0x425u << true;
        QTest::newRow("other digest") << "rsa"
                                      << "apk-0103.sig" << 0x104u << false;
        QTest::newRow("other padding") << "rsa"
                                       << "apk-0103.sig" << 0x101u << false;
        QTest::newRow("other key") << "ec"
                                   << "apk-0103.sig" << 0x103u << false;
        QTest::newRow("unknown id") << "rsa"
                                    << "apk-0103.sig" << 0x105u << false;
        QTest::newRow("empty signature") << "rsa"
                                         << "none" << 0x103u << false;
    }
    void apkSignatures()
    {
        QFETCH(QString, key);
        QFETCH(QString, file);
        QFETCH(unsigned, id);
        const auto certificate = readCertificate(asBytes(sample(key + ".der")));
        QVERIFY(certificate && certificate->key);
        const auto content = sample("content.sf"), signature = sample(file);
        QTEST(verifyApkSignature(*certificate->key, id, asBytes(content), asBytes(signature)), "fits");
        QVERIFY(!verifyApkSignature(*certificate->key, id, asBytes(content + "x"), asBytes(signature)));
    }
};

QTEST_GUILESS_MAIN(CertificateTest)
#include "certificate_test.moc"
