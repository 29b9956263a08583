// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/crypto/der.h"

#include "analysis/crypto/digest.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::crypto;

class DerTest : public QObject
{
    Q_OBJECT
private slots:
    void lengths_data()
    {
        QTest::addColumn<QByteArray>("der");
        QTest::addColumn<int>("content"); // octets; -1 where it is refused
        QTest::addColumn<int>("fault");
        QTest::newRow("short form") << QByteArray("0403616263") << 3 << -1;
        QTest::newRow("empty") << QByteArray("0500") << 0 << -1;
        QTest::newRow("longer form than needed") << QByteArray("04820003616263") << 3 << -1;
        QTest::newRow("nothing there") << QByteArray("") << -1 << int(Fault::Truncated);
        QTest::newRow("tag only") << QByteArray("30") << -1 << int(Fault::Truncated);
        QTest::newRow("cut length") << QByteArray("308201") << -1 << int(Fault::Truncated);
        QTest::newRow("one octet beyond") << QByteArray("0404616263") << -1 << int(Fault::Truncated);
        QTest::newRow("4 GiB - 1") << QByteArray("0484ffffffff00") << -1 << int(Fault::Truncated);
        QTest::newRow("2^63 - 1") << QByteArray("30887fffffffffffffff00") << -1 << int(Fault::TooLarge);
        QTest::newRow("indefinite") << QByteArray("30800000") << -1 << int(Fault::Unsupported);
        QTest::newRow("high tag") << QByteArray("3f810100") << -1 << int(Fault::Unsupported);
    }
    void lengths()
    {
        QFETCH(QByteArray, der);
        const auto bytes = unhex(der.toStdString());
        DerReader in(asBytes(bytes));
        const auto item = in.next();
        QTEST(in.ok() ? int(item.content.size()) : -1, "content");
        QTEST(in.ok() ? -1 : int(in.error().fault), "fault");
    }
    void faultSticksWithOffset()
    {
        const auto bytes = unhex("300702010104026162"
                                 "0500");
        DerReader in(asBytes(bytes), 100);
        auto inner = in.inside(tag::kSequence);
        QCOMPARE(inner.offset(), std::uint64_t(102));
        inner.expect(tag::kInteger);
        inner.expect(tag::kBitString);
        QVERIFY(!inner.ok());
        QCOMPARE(inner.error().offset, std::uint64_t(105));
        QCOMPARE(inner.next().tag, std::uint8_t(0));
        QVERIFY(in.ok());
        QVERIFY(in.optional(tag::kNull));
        QVERIFY(in.atEnd());
    }
    void bitStrings()
    {
        const auto whole = unhex("03030061 62"), odd = unhex("03030161ff");
        const auto good = unhex("0303006162");
        QCOMPARE(asText(DerReader(asBytes(good)).bits()), std::string_view("ab"));
        DerReader unused(asBytes(odd));
        QVERIFY(unused.bits().empty() && !unused.ok());
        QVERIFY(whole.empty());
    }
    void objects_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("dotted");
        // Contents as `openssl asn1parse -genstr OID:...` writes them.
        QTest::newRow("rsaEncryption") << QByteArray("2a864886f70d010101") << QByteArray("1.2.840.113549.1.1.1");
        QTest::newRow("joint root") << QByteArray("883703") << QByteArray("2.999.3");
        QTest::newRow("cut arc") << QByteArray("2a86") << QByteArray("");
        QTest::newRow("arc of 70 bits") << QByteArray("2affffffffffffffffff7f") << QByteArray("");
        QTest::newRow("254 KB would be too long; 65 octets are") << QByteArray(130, '1') << QByteArray("");
    }
    void objects()
    {
        QFETCH(QByteArray, content);
        const auto bytes = unhex(content.toStdString());
        QTEST(QByteArray::fromStdString(dottedObject(asBytes(bytes))), "dotted");
    }
    void writes()
    {
        QCOMPARE(hex(asBytes(derElement(tag::kNull, {}))), std::string("0500"));
        const auto long127 = derElement(tag::kOctetString, std::string(127, 'a')),
                   long128 = derElement(tag::kOctetString, std::string(128, 'a'));
        QVERIFY(hex(asBytes(long127)).starts_with("047f61"));
        QVERIFY(hex(asBytes(long128)).starts_with("04818061"));
        QVERIFY(hex(asBytes(derElement(tag::kOctetString, std::string(65536, 'a')))).starts_with("048301000061"));
        QCOMPARE(hex(asBytes(derInteger(asBytes(std::string_view("\0\0\x80", 3))))), std::string("02020080"));
        QCOMPARE(hex(asBytes(derInteger({}))), std::string("020100"));
    }
    void numbers()
    {
        const auto bytes = unhex("0001000000000000000000");
        QVERIFY(!smallNumber(asBytes(bytes)));
        QCOMPARE(bitLength(asBytes(bytes)), 73u);
        QCOMPARE(smallNumber(asBytes(unhex("00ffffffffffffffff"))).value_or(0), ~std::uint64_t(0));
        QCOMPARE(bitLength({}), 0u);
    }
    void nesting()
    {
        const auto nested = [](int depth) {
            std::string der;
            for (int i = 0; i < depth; ++i)
                der = derElement(tag::kSequence, der);
            return der;
        };
        QVERIFY(!derFault(asBytes(nested(kDeepestNesting))));
        const auto fault = derFault(asBytes(nested(4000)));
        QVERIFY(fault && fault->fault == Fault::TooLarge);
    }
};

QTEST_GUILESS_MAIN(DerTest)
#include "der_test.moc"
