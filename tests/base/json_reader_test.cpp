// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/json_reader.h"

#include <QtTest>

using namespace keytrail;

class JsonReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void arrays_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("elements");
        QTest::newRow("texts, numbers, nested") << QByteArray("[\"a\",\"b\\u0041\\n\",-1.5e3,true,null,{\"x\":[\"]\"]}]") << QStringList{"a", "bA\n", "-1.5e3", "true", "{\"x\":[\"]\"]}"};
        QTest::newRow("surrogates, RFC 8259 section 7") << QByteArray("[\"\\ud834\\udd1e\"]") << QStringList{QString::fromUtf8("\xf0\x9d\x84\x9e")};
        QTest::newRow("no array") << QByteArray("{}") << QStringList{};
        QTest::newRow("nothing") << QByteArray() << QStringList{};
        // Found by fuzzing: reading went on behind the end.
        QTest::newRow("a text that does not close, in an object") << QByteArray("[{\"a\":\"b") << QStringList{"{\"a\":\"b"};
        QTest::newRow("an escape at the end, in an object") << QByteArray("[{\"a\":\"b\\") << QStringList{"{\"a\":\"b\\"};
        QTest::newRow("an escape at the end") << QByteArray("[\"b\\") << QStringList{"b"};
    }
    void arrays()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, elements);
        // Of exactly its size, so that a sanitizer sees a byte too far.
        const std::vector<char> exact(json.begin(), json.end());
        QStringList got;
        for (const auto &one : readJsonArray({exact.data(), exact.size()}))
            got << QString::fromStdString(one);
        QCOMPARE(got, elements);
    }
    void everyCutOfAGoodTextIsRead()
    {
        const std::string good = "[{\"what\":\"sni \\\"x\\\"\",\"value\":[1,{\"a\":\"\\u00e9\"}],\"where\":null},{\"b\":\"c\"}]";
        QCOMPARE(readJsonObjects(good).size(), std::size_t(2));
        QCOMPARE(member(readJsonObjects(good)[0], "what"), std::string_view("sni \"x\""));
        for (std::size_t size = 0; size <= good.size(); ++size) {
            const std::vector<char> exact(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(size));
            QVERIFY(readJsonObjects({exact.data(), exact.size()}).size() <= 2);
        }
    }
};

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "json_reader_test.moc"
