// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/crypto/public_key.h"

#include "analysis/crypto/curves.h"
#include "analysis/crypto/der.h"
#include "analysis/crypto/digest.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::crypto;

namespace
{

std::string sample(const QString &name)
{
    QFile file(QString(KEYTRAIL_TEST_DATA "/public_key/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

std::vector<FoundKey> keysOf(std::string_view bytes, NoteList &notes)
{
    auto found = readKeys(asBytes(bytes), notes);
    return found ? *found : std::vector<FoundKey>();
}

QStringList codes(NoteList &notes)
{
    QStringList list;
    for (const auto &note : notes.finish()) {
        if (const auto code = QString::fromStdString(note.code); !list.contains(code))
            list << code;
    }
    return list;
}

std::string rsaDer(const std::string &modulus, const std::string &exponent)
{
    const auto numbers = derElement(tag::kInteger, modulus) + derElement(tag::kInteger, exponent);
    const auto algorithm = unhex("300d06092a864886f70d0101010500");
    return derElement(tag::kSequence, algorithm + derElement(tag::kBitString, std::string(1, '\0') + derElement(tag::kSequence, numbers)));
}

}

class PublicKeyTest : public QObject
{
    Q_OBJECT
private slots:
    /// Every sample against what openssl says of it (tests/data/public_key/make.sh).
    void samples_data()
    {
        QTest::addColumn<QStringList>("expected");
        const auto rows = QString::fromStdString(sample("expected.tsv")).split('\n', Qt::SkipEmptyParts);
        QVERIFY(rows.size() > 60);
        for (const auto &row : rows)
            QTest::newRow(qPrintable(row.section('\t', 0, 0))) << row.split('\t');
    }
    void samples()
    {
        QFETCH(QStringList, expected);
        NoteList notes;
        const auto keys = keysOf(sample(expected[0]), notes);
        QCOMPARE(keys.size(), std::size_t(1));
        const auto &found = keys[0];
        QCOMPARE(QString::fromStdString(found.key.algorithm), expected[1]);
        QCOMPARE(QString::number(found.key.bits), expected[2]);
        QCOMPARE(QString::fromStdString(found.key.curve), expected[3] == "-" ? QString() : expected[3]);
        QCOMPARE(QString::fromStdString(found.form), expected[4]);
        QCOMPARE(QString::number(found.isPrivate), expected[5]);
        QCOMPARE(QString::fromStdString(found.key.spkiSha256), expected[6]);
        QVERIFY(found.key.validated);
        QCOMPARE(codes(notes), QStringList());
    }
    /// Cut anywhere, a sample holds no key, and the search ends.
    void cuts()
    {
        for (const auto &name :
            {"p256.spki.der", "p256.spki.pem", "rsa1024.x509.der", "rsa1024.private.der", "rsa1024.jwk.json", "rsa1024.msblob.bin"}) {
            auto bytes = sample(name);
            while (!bytes.empty() && bytes.back() == '\n')
                bytes.pop_back();
            for (std::size_t size = 0; size < bytes.size(); ++size) {
                NoteList notes;
                const std::string exact(bytes, 0, size);
                for (const auto &key : keysOf(exact, notes)) {
                    // A certificate or a PEM block without its end still shows the whole key inside it; half an END line ends a block,
                    // and the brackets around a JWK are not its own.
                    QVERIFY2(key.form == "spki" || (key.form == "pem" && exact.find("-----END") != std::string::npos)
                                 || (key.form == "jwk" && (exact.ends_with("}") || exact.ends_with("]"))),
                             name);
                    QVERIFY(key.offset + key.size <= size);
                }
            }
        }
    }
    void readsOne()
    {
        const auto der = sample("p256.spki.der");
        const auto key = readPublicKey(asBytes(der));
        QVERIFY(key);
        QCOMPARE(key->spki, der);
        QVERIFY(!readPublicKey(asBytes(der + "x")));
        for (std::size_t size = 0; size < der.size(); ++size)
            QVERIFY(!readPublicKey(asBytes(std::string(der, 0, size))));
    }
    void numbersAndPoints()
    {
        const auto der = sample("rsa1024.spki.der");
        const auto key = readPublicKey(asBytes(der));
        QVERIFY(key);
        // 30 81 9f, algorithm of 15, 03 81 8d 00, 30 81 89, 02 81 81 (00 n), 02 03 (01 00 01).
        const std::string modulus(der, 28, 129), exponent(der, der.size() - 3);
        const auto made = rsaKey(asBytes(modulus), asBytes(exponent));
        QVERIFY(made && *made == *key);
        QCOMPARE(made->exponent, std::string("65537"));
        QVERIFY(!rsaKey({}, asBytes(exponent)));
        QVERIFY(!rsaKey(asBytes(modulus), {}));

        const auto p256 = sample("p256.spki.der");
        const std::string point(p256, p256.size() - 65);
        for (const auto *name : {"P-256", "secp256r1", "PRIME256V1", "nistp256"}) {
            const auto ec = ecKey(name, asBytes(point));
            QVERIFY(ec && ec->spki == p256);
        }
        QVERIFY(!ecKey("P-384", asBytes(point)));
        QVERIFY(!ecKey("P-257", asBytes(point)));
        QVERIFY(!ecKey("P-256", asBytes(std::string(point, 0, 64))));
        auto off = point;
        off.back() = static_cast<char>(off.back() ^ 1);
        const auto offCurve = ecKey("P-256", asBytes(off));
        QVERIFY(offCurve && !offCurve->validated);

        const auto x25519 = sample("x25519.spki.der");
        const auto raw = rawKey("X25519", asBytes(std::string(x25519, 12)));
        QVERIFY(raw && raw->spki == x25519);
        QVERIFY(!rawKey("x25519", asBytes(std::string(31, 'a'))));
        QVERIFY(ecKey("Ed25519", asBytes(std::string(32, 'a'))));
    }
    void odd_data()
    {
        QTest::addColumn<QByteArray>("modulus");
        QTest::addColumn<QByteArray>("exponent");
        QTest::addColumn<int>("bits");
        QTest::addColumn<QStringList>("notes");
        const auto large = [](int octets, char last) { return QByteArray(1, '\0') + QByteArray(octets - 1, '\xff') + QByteArray(1, last); };
        const QByteArray f4("\x01\x00\x01", 3);
        QTest::newRow("65536 bits") << large(8192, '\x01') << f4 << 65536 << QStringList{"key-size-extreme"};
        QTest::newRow("16384 bits are usual") << large(2048, '\x01') << f4 << 16384 << QStringList();
        QTest::newRow("16392 bits are not") << large(2049, '\x01') << f4 << 16392 << QStringList{"key-size-extreme"};
        QTest::newRow("even") << large(128, '\x02') << f4 << 1024 << QStringList{"key-weak"};
        QTest::newRow("negative") << QByteArray(128, '\xff') << f4 << 1024 << QStringList{"key-weak"};
        QTest::newRow("504 bits") << large(63, '\x01') << f4 << 504 << QStringList{"key-weak"};
        QTest::newRow("e = 1") << large(128, '\x01') << QByteArray("\x01") << 1024 << QStringList{"key-weak"};
        QTest::newRow("e = 2^64") << large(128, '\x01') << (QByteArray("\x01") + QByteArray(8, '\0')) << 1024
                                  << QStringList{"key-size-extreme"};
    }
    void odd()
    {
        QFETCH(QByteArray, modulus);
        QFETCH(QByteArray, exponent);
        QFETCH(QStringList, notes);
        NoteList list;
        QElapsedTimer timer;
        timer.start();
        const auto keys = keysOf(rsaDer(modulus.toStdString(), exponent.toStdString()), list);
        QVERIFY(timer.elapsed() < 1000);
        QCOMPARE(keys.size(), std::size_t(1));
        QTEST(int(keys[0].key.bits), "bits");
        const auto said = codes(list);
        for (const auto &code : notes)
            QVERIFY2(said.contains(code), qPrintable(said.join(' ')));
        if (notes.isEmpty())
            QVERIFY(!said.contains("key-size-extreme") && !said.contains("key-weak"));
    }
    /// Explicit parameters are the named curve's own here (openssl writes them), and still are not shown as it.
    void explicitCurve()
    {
        NoteList notes;
        const auto keys = keysOf(sample("p256explicit.bad.der"), notes);
        QCOMPARE(keys.size(), std::size_t(1));
        QCOMPARE(keys[0].key.algorithm, std::string("ec"));
        QCOMPARE(keys[0].key.bits, 256u);
        QCOMPARE(keys[0].key.curve, std::string());
        QVERIFY(!keys[0].key.validated);
        QCOMPARE(codes(notes), QStringList{"key-not-validated"});
    }
    void none_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("notes");
        const auto header = QByteArray::fromHex("30820122300d06092a864886f70d01010105000382010f00");
        QTest::newRow("empty") << QByteArray() << QStringList();
        QTest::newRow("SPKI header of a pinning library") << ("x" + header + "\0\0\0") << QStringList();
        QTest::newRow("the same before other data") << ("x" + header + QByteArray(400, 'a')) << QStringList();
        QTest::newRow("the same in base64") << header.toBase64() << QStringList();
        QTest::newRow("labels of a library") << QByteArray("-----BEGIN PUBLIC KEY-----\0-----END PUBLIC KEY-----\0", 53) << QStringList();
        QTest::newRow("labels with line breaks")
            << QByteArray("-----BEGIN PUBLIC KEY-----\n\0-----END PUBLIC KEY-----\n\0", 55) << QStringList();
        QTest::newRow("unclosed and empty blocks")
            << QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n-----BEGIN PUBLIC KEY-----\n!!!!\n") << QStringList{"pem-skipped"};
        QTest::newRow("length 2^63 - 1") << QByteArray::fromHex("30887fffffffffffffff06032a030430800201") << QStringList{"der-invalid"};
        QTest::newRow("indefinite without end") << QByteArray::fromHex("308006032a0304") << QStringList{"der-invalid"};
        QTest::newRow("ECDSA signature is no PKCS#1 key") << QByteArray::fromHex("3044022"
                                                                                 "0"
            + QByteArray(64, '7') + "0220" + QByteArray(64, '5'))
                                                          << QStringList();
        QTest::newRow("symmetric JWK") << QByteArray("{\"kty\":\"oct\",\"k\":\"AAAA\"}") << QStringList();
        QTest::newRow("JWK without end") << QByteArray("{\"kty\":\"RSA\",\"n\":\"") << QStringList();
        QTest::newRow("kty without object") << QByteArray("}}\"kty\"") << QStringList();
    }
    void none()
    {
        QFETCH(QByteArray, bytes);
        NoteList notes;
        QCOMPARE(keysOf(bytes.toStdString(), notes).size(), std::size_t(0));
        QTEST(codes(notes), "notes");
    }
    void encryptedBlockIsSaid()
    {
        NoteList notes;
        QVERIFY(keysOf(sample("encrypted.bad.pem"), notes).empty());
        QCOMPARE(codes(notes), QStringList{"pem-skipped"});
    }
    void nestedSequences()
    {
        std::string der;
        for (int i = 0; i < 4000; ++i)
            der = derElement(tag::kSequence, der);
        NoteList notes;
        QVERIFY(keysOf(der, notes).empty());
        QCOMPARE(codes(notes), QStringList{"der-invalid"});
    }
    void severalInNoise()
    {
        const auto rsa = sample("rsa1024.spki.der"), p256 = sample("p256.spki.pem"), x509 = sample("rsa1024.x509.der");
        const auto bytes = std::string(1000, '\0') + rsa + std::string(10, '\x30') + p256 + "noise" + rsa + x509;
        NoteList notes;
        const auto keys = keysOf(bytes, notes);
        QCOMPARE(keys.size(), std::size_t(4));
        QCOMPARE(keys[0].offset, std::uint64_t(1000));
        QCOMPARE(keys[0].size, std::uint64_t(rsa.size()));
        QCOMPARE(keys[1].form, std::string("pem"));
        QCOMPARE(keys[1].offset, std::uint64_t(1010 + rsa.size()));
        QCOMPARE(keys[2].key, keys[0].key);
        QCOMPARE(keys[3].form, std::string("x509"));
        QCOMPARE(keys[3].certificateSha256, hex(asBytes(digest("SHA256", asBytes(x509)))));
    }
    void mostKeys()
    {
        std::string bytes;
        for (std::size_t i = 0; i < kMostKeys + 5; ++i)
            bytes += sample("x25519.spki.der");
        NoteList notes;
        QCOMPARE(keysOf(bytes, notes).size(), kMostKeys);
        QCOMPARE(codes(notes), QStringList{"expansion-limit"});
    }
    /// Inputs made to be looked at again and again end in time.
    void work_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("beginnings of DER in base64") << QByteArray("MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A");
        QTest::newRow("beginnings of DER") << QByteArray::fromHex("30820122300d06092a864886f70d01010105000382010f00");
        QTest::newRow("private keys that are none") << QByteArray::fromHex("3041020100300906072a8648ce3d02010431") + QByteArray(49, 'a');
        QTest::newRow("kty") << QByteArray("{\"kty\":");
        QTest::newRow("PEM labels") << QByteArray("-----BEGIN A-----\n");
        QTest::newRow("zero digits") << QByteArray("3030303030303030");
    }
    void work()
    {
        QFETCH(QByteArray, piece);
        NoteList notes;
        QElapsedTimer timer;
        timer.start();
        (void)keysOf(piece.repeated((4 << 20) / int(piece.size())).toStdString(), notes);
        QVERIFY2(timer.elapsed() < 60000, qPrintable(QString::number(timer.elapsed())));
    }
    /// Identifiers and sizes against what libcrypto's command prints: `openssl asn1parse -genstr OID:<dotted>`, `openssl ecparam -name`.
    void curves()
    {
        QCOMPARE(curveNamed("P-256")->object, std::string_view("\x2a\x86\x48\xce\x3d\x03\x01\x07"));
        QCOMPARE(hex(asBytes(curveNamed("secp521r1")->object)), std::string("2b81040023"));
        QCOMPARE(hex(asBytes(curveNamed("SM2")->object)), std::string("2a811ccf5501822d"));
        QCOMPARE(hex(asBytes(curveNamed("FRP256v1")->object)), std::string("2a817a01815f65820001"));
        QVERIFY(!curveNamed(""));
        QVERIFY(!curveOf({}));
    }
    void pins_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("hash");
        const QByteArray hash(QByteArray::fromHex("73c50e2cb91f56637f49f0696f896d63f4c6c71bcd98175d435718e8da101fcb"));
        QTest::newRow("OkHttp") << ("sha256/" + hash.toBase64()) << hash.toHex();
        QTest::newRow("curl") << ("sha256//" + hash.toBase64()) << hash.toHex();
        QTest::newRow("HPKP") << ("pin-sha256=\"" + hash.toBase64() + "\"") << hash.toHex();
        QTest::newRow("hex") << hash.toHex().toUpper() << hash.toHex();
        QTest::newRow("bare base64 may be anything") << hash.toBase64() << QByteArray();
        QTest::newRow("one octet short") << ("sha256/" + hash.left(31).toBase64()) << QByteArray();
        QTest::newRow("one octet more") << ("sha256/" + (hash + "a").toBase64()) << QByteArray();
        QTest::newRow("sha1") << ("sha1/" + hash.left(20).toBase64()) << QByteArray();
        QTest::newRow("not hex") << QByteArray(64, 'g') << QByteArray();
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }
    void pins()
    {
        QFETCH(QByteArray, text);
        QTEST(QByteArray::fromStdString(readPin(text.toStdString())), "hash");
    }
};

QTEST_GUILESS_MAIN(PublicKeyTest)
#include "public_key_test.moc"
