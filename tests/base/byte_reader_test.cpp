// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/byte_reader.h"

#include <QtTest>

using namespace keytrail;

class ByteReaderTest : public QObject
{
    Q_OBJECT
private slots:
    void order()
    {
        const std::string bytes("\x01\x02\x03\x04\x05\x06\x07\x08\xff", 9);
        ByteReader in(asBytes(bytes), "test");
        QCOMPARE(in.le<std::uint16_t>(), std::uint16_t(0x0201));
        QCOMPARE(in.be<std::uint32_t>(), std::uint32_t(0x03040506));
        in.seek(0);
        QCOMPARE(in.le<std::uint64_t>(), std::uint64_t(0x0807060504030201));
        QCOMPARE(in.u8(), std::uint8_t(0xff));
        QVERIFY(in.ok() && in.atEnd());
    }
    void firstFaultSticks()
    {
        const std::string bytes("\x01\x02\x03", 3);
        ByteReader in(asBytes(bytes), "test", 100);
        in.skip(2);
        QCOMPARE(in.le<std::uint32_t>(), std::uint32_t(0));
        QCOMPARE(in.u8(), std::uint8_t(0));
        QVERIFY(!in.ok());
        QCOMPARE(in.error().offset, std::uint64_t(102));
        QCOMPARE(in.error().fault, Fault::Truncated);
        in.fail(Fault::TooLarge);
        QCOMPARE(in.error().fault, Fault::Truncated);
    }
    void partKeepsOffsets()
    {
        const std::string bytes("abcdef", 6);
        ByteReader in(asBytes(bytes), "test", 10);
        in.skip(1);
        auto inner = in.part(3);
        QCOMPARE(inner.offset(), std::uint64_t(11));
        QCOMPARE(inner.text(3), std::string_view("bcd"));
        inner.skip(1);
        QVERIFY(!inner.ok());
        QCOMPARE(inner.error().offset, std::uint64_t(14));
        QCOMPARE(in.text(2), std::string_view("ef"));
    }
    void countIsCheckedByDivision()
    {
        const std::string bytes(16, '\0');
        ByteReader in(asBytes(bytes), "test");
        QVERIFY(in.canHold(4, 4));
        QVERIFY(!in.canHold(5, 4));
        QVERIFY(!in.canHold(0x4000000000000001, 4));
        QVERIFY(in.take(0xffffffffffffffff).empty());
        QVERIFY(!in.ok());
    }
};

QTEST_GUILESS_MAIN(ByteReaderTest)
#include "byte_reader_test.moc"
