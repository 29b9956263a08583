// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/json_value.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::telemetry;

namespace {

QString codes(NoteList &notes)
{
    QStringList all;
    for (const auto &note : notes.finish())
        all << QString::fromStdString(note.code);
    return all.join(' ');
}

}

class JsonValueTest : public QObject
{
    Q_OBJECT
private slots:
    /// What was read, written again.
    void values_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("again");
        QTest::addColumn<QString>("notes");
        QTest::newRow("empty object") << QByteArray("{}") << QByteArray("{}") << "";
        QTest::newRow("empty array") << QByteArray(" [ ] ") << QByteArray("[]") << "";
        QTest::newRow("kinds") << QByteArray("{\"a\" : [1, -0, 1.50, 2E+3, true, false, null, \"t\"]}") << QByteArray("{\"a\":[1,-0,1.50,2E+3,true,false,null,\"t\"]}") << "";
        QTest::newRow("escapes") << QByteArray("[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\udcf1\"]") << QByteArray("[\"\\\"\\\\/\\u0008\\u000c\\u000a\\u000d\\u0009\xc3\xa9\xf0\x9f\x93\xb1\"]") << "";
        QTest::newRow("NUL does not cut") << QByteArray("[\"a\\u0000b\"]") << QByteArray("[\"a\\u0000b\"]") << "";
        QTest::newRow("lone high surrogate") << QByteArray("[\"\\ud800x\"]") << QByteArray("[\"\\\\ud800x\"]") << "surrogate-unpaired";
        QTest::newRow("lone low surrogate") << QByteArray("[\"\\udc00\"]") << QByteArray("[\"\\\\udc00\"]") << "surrogate-unpaired";
        QTest::newRow("high, then no low") << QByteArray("[\"\\ud800\\u0041\"]") << QByteArray("[\"\\\\ud800A\"]") << "surrogate-unpaired";
        QTest::newRow("twenty digits") << QByteArray("[12345678901234567890]") << QByteArray("[12345678901234567890]") << "number-inexact";
        QTest::newRow("2^63") << QByteArray("[9223372036854775808]") << QByteArray("[9223372036854775808]") << "number-inexact";
        QTest::newRow("1e400") << QByteArray("[1e400]") << QByteArray("[1e400]") << "number-inexact";
        QTest::newRow("milliseconds are exact") << QByteArray("[1767225600000]") << QByteArray("[1767225600000]") << "";
        QTest::newRow("doubled key") << QByteArray("{\"a\":1,\"a\":2}") << QByteArray("{\"a\":1,\"a\":2}") << "json-duplicate-key";
    }
    void values()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, again);
        NoteList notes;
        const auto value = readJson(asBytes(text.toStdString()), notes);
        QVERIFY(bool(value));
        QCOMPARE(QByteArray::fromStdString(toJson(*value, 10000)), again);
        QTEST(codes(notes), "notes");
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a scalar alone") << QByteArray("1");
        QTest::newRow("text after it") << QByteArray("{} x");
        QTest::newRow("second value") << QByteArray("{}{}");
        QTest::newRow("brackets crossed") << QByteArray("[{]}");
        QTest::newRow("comma missing") << QByteArray("[1 2]");
        QTest::newRow("colon missing") << QByteArray("{\"a\" 1}");
        QTest::newRow("key without quotes") << QByteArray("{a:1}");
        QTest::newRow("leading zero") << QByteArray("[01]");
        QTest::newRow("number cut") << QByteArray("[1.]");
        QTest::newRow("word cut") << QByteArray("[tru]");
        QTest::newRow("unknown escape") << QByteArray("[\"\\x41\"]");
        QTest::newRow("escape cut") << QByteArray("[\"\\u00e\"]");
        QTest::newRow("raw line break in a string") << QByteArray("[\"a\nb\"]");
        QTest::newRow("not UTF-8") << QByteArray("[\"\xe9\"]");
    }
    void refused()
    {
        QFETCH(QByteArray, text);
        NoteList notes;
        const auto value = readJson(asBytes(text.toStdString()), notes);
        QVERIFY(!value);
        QCOMPARE(value.error().fault, Fault::Malformed);
    }

    void depth()
    {
        NoteList notes;
        const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
        QVERIFY(bool(readJson(asBytes(nested(kDeepestNesting - 1)), notes)));
        QVERIFY(!readJson(asBytes(nested(kDeepestNesting + 1)), notes));
        QVERIFY(!readJson(asBytes(nested(100000)), notes));
    }

    void cutAtEveryByte()
    {
        const std::string good = "{\"a\":[1,{\"b\":\"\\ud83d\\udcf1\"},null],\"c\":true}";
        NoteList notes;
        QVERIFY(bool(readJson(asBytes(good), notes)));
        for (std::size_t size = 0; size < good.size(); ++size)
            QVERIFY2(!readJson(asBytes(std::string_view(good).substr(0, size)), notes), qPrintable(QString::number(size)));
    }
};

QTEST_GUILESS_MAIN(JsonValueTest)
#include "json_value_test.moc"
