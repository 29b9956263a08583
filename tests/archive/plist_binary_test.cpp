// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/archive/plist_binary.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::archive;

namespace {

struct Got {
    QString json, codes;
    bool isRead = false;
};

Got read(const QByteArray &hex)
{
    const auto bytes = QByteArray::fromHex(hex).toStdString();
    NoteList notes;
    const auto value = readBinaryPlist(asBytes(bytes), notes);
    QStringList codes;
    for (const auto &note : notes.finish())
        codes << QString::fromStdString(note.code);
    return {value ? QString::fromStdString(toJson(*value, 100000)) : QString(), codes.join(' '), bool(value)};
}

/// Header, object bytes, offset table of one byte each, trailer.
QByteArray plist(const QList<QByteArray> &objects, const QByteArray &trailer = {})
{
    QByteArray body("bplist00"), table;
    for (const auto &object : objects) {
        table += char(body.size());
        body += QByteArray::fromHex(object);
    }
    const auto place = char(body.size());
    const auto good = QByteArray(6, '\0') + QByteArray::fromHex("0101") + QByteArray(7, '\0') + char(objects.size()) + QByteArray(8, '\0') + QByteArray(7, '\0') + place;
    return (body + table + (trailer.isEmpty() ? good : QByteArray::fromHex(trailer))).toHex();
}

// Written by Python's plistlib: {'InstalledApplicationList': [{'Identifier': 'com.example.one', 'Big': 1 << 40}], 'ok': True}
const QByteArray kGood("62706c6973743030d2010203095f1018496e7374616c6c65644170706c69636174696f6e4c697374526f6ba104d205060708534269675a4964656e74"
                       "69666965721300000100000000005f100f636f6d2e6578616d706c652e6f6e6509080d282b2d3236414a5c0000000000000101000000000000000a0000"
                       "000000000000000000000000005d");

}

class PlistBinaryTest : public QObject
{
    Q_OBJECT
private slots:
    void values_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("codes");
        QTest::newRow("dictionary") << kGood << "{\"InstalledApplicationList\":[{\"Big\":1099511627776,\"Identifier\":\"com.example.one\"}],\"ok\":true}" << "";
        // plistlib: [1, -1, 255, 1 << 63, 1.5, b'\x01\x02', 'ü📱', False, UID(3)]
        QTest::newRow("kinds") << QByteArray("62706c6973743030a9010203040506070809100113ffffffffffffffff10ff1400000000000000008000000000000000233ff8000000000000420102"
                                             "6300fcd83ddcf10880030812141d1f30393c43440000000000000101000000000000000a00000000000000000000000000000046")
                               << QString::fromUtf8("[1,-1,255,9223372036854775808,1.5,\"AQI=\",\"\xc3\xbc\xf0\x9f\x93\xb1\",false,3]") << "";
        // plistlib: [datetime(2026, 3, 10, 6, 58, 2)]
        QTest::newRow("date") << QByteArray("62706c6973743030a1013341c7affc3d000000080a0000000000000101000000000000000200000000000000000000000000000013")
                              << "[\"2026-03-10T06:58:02.000000000Z\"]" << "";
        QTest::newRow("real of four bytes") << plist({"223fc00000"}) << "1.5" << "";
        QTest::newRow("null and set") << plist({"c101", "00"}) << "[null]" << "";
        QTest::newRow("lone surrogate") << plist({"61d800"}) << "\"\\\\ud800\"" << "surrogate-unpaired";
        QTest::newRow("date of no year") << plist({"337fefffffffffffff"}) << "\"1.7976931348623157e+308\"" << "time-invalid";
        QTest::newRow("contains itself") << plist({"a100"}) << "[null]" << "plist-loop";
        QTest::newRow("contains itself by a key") << plist({"d10100", "5161"}) << "{\"a\":null}" << "plist-loop";
        QTest::newRow("key that is a list") << plist({"d10102", "a0", "5161"}) << "{\"\":\"a\"}" << "plist-invalid";
        QTest::newRow("reference outside") << plist({"a107"}) << "[null]" << "plist-invalid";
        QTest::newRow("string beyond the objects") << plist({"a101", "5f10ff"}) << "[null]" << "plist-invalid";
        QTest::newRow("length of 2^63") << plist({"a101", "5f138000000000000000"}) << "[null]" << "plist-invalid";
        QTest::newRow("array length of 2^63") << plist({"af138000000000000000"}) << "null" << "plist-invalid";
        QTest::newRow("unknown marker") << plist({"a101", "f0"}) << "[null]" << "plist-invalid";
    }
    void values()
    {
        QFETCH(QByteArray, hex);
        const auto got = read(hex);
        QVERIFY(got.isRead);
        QTEST(got.json, "json");
        QTEST(got.codes, "codes");
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("header only") << QByteArray("62706c6973743030");
        QTest::newRow("other version") << plist({"09"}).replace(14, 2, "35");
        QTest::newRow("offset size 0") << plist({"09"}, "0000000000000001000000000000000100000000000000000000000000000009");
        QTest::newRow("reference size 9") << plist({"09"}, "0000000000000109000000000000000100000000000000000000000000000009");
        QTest::newRow("no object") << plist({"09"}, "0000000000000101000000000000000000000000000000000000000000000009");
        QTest::newRow("count 2^63") << plist({"09"}, "0000000000000101800000000000000000000000000000000000000000000009");
        QTest::newRow("one object too many") << plist({"09"}, "0000000000000101000000000000000200000000000000000000000000000009");
        QTest::newRow("top outside") << plist({"09"}, "0000000000000101000000000000000100000000000000010000000000000009");
        QTest::newRow("table outside") << plist({"09"}, "0000000000000101000000000000000100000000000000000000010000000000");
        QTest::newRow("table in the header") << plist({"09"}, "0000000000000101000000000000000100000000000000000000000000000002");
    }
    void refused()
    {
        QFETCH(QByteArray, hex);
        QVERIFY(!read(hex).isRead);
    }

    void sharedObjectsAreBudgeted()
    {
        QList<QByteArray> objects;
        for (int i = 0; i < 60; ++i)
            objects << "a2" + QByteArray(1, char(i + 1)).toHex() + QByteArray(1, char(i + 1)).toHex();
        const auto got = read(plist(objects << "5178"));
        QVERIFY(got.isRead);
        QVERIFY(got.codes.contains("plist-shared"));
    }

    void cutAtEveryByte()
    {
        for (int size = 0; size < kGood.size(); size += 2)
            QVERIFY(!read(kGood.left(size)).isRead);
    }
    void everyByteChanged()
    {
        for (int at = 16; at < kGood.size(); at += 2) {
            for (const char *byte : {"00", "ff", "7f", "d1"})
                (void)read(QByteArray(kGood).replace(at, 2, byte));
        }
    }
};

QTEST_GUILESS_MAIN(PlistBinaryTest)
#include "plist_binary_test.moc"
