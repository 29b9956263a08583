// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/json_reader.h"
#include "analysis/base/json_writer.h"
#include "analysis/base/notes.h"
#include "analysis/base/utf8.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace keytrail;

class TextTest : public QObject
{
    Q_OBJECT
private slots:
    void visible_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("plain") << QByteArray("sync.example") << QByteArray("sync.example");
        QTest::newRow("escape byte") << QByteArray("a\x1b[31m") << QByteArray("a\\x1b[31m");
        QTest::newRow("line feed") << QByteArray("a\nb") << QByteArray("a\\x0ab");
        QTest::newRow("nul") << QByteArray("a\0b", 3) << QByteArray("a\\x00b");
        QTest::newRow("right-to-left override") << QByteArray("a\xe2\x80\xae"
                                                              "b")
                                                << QByteArray("a\\u202eb");
        QTest::newRow("zero width space") << QByteArray("a\xe2\x80\x8b"
                                                        "b")
                                          << QByteArray("a\\u200bb");
        QTest::newRow("8-bit control") << QByteArray("\xc2\x9b"
                                                     "m")
                                       << QByteArray("\\x9bm");
        QTest::newRow("not UTF-8") << QByteArray("a\xff"
                                                 "b")
                                   << QByteArray("a\\xffb");
        QTest::newRow("cut sequence") << QByteArray("a\xe2\x80") << QByteArray("a\\xe2\\x80");
        QTest::newRow("overlong slash") << QByteArray("\xc0\xaf") << QByteArray("\\xc0\\xaf");
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QByteArray("\\xed\\xa0\\x80");
        QTest::newRow("Arabic stays") << QByteArray("\xd8\xb3\xd9\x84") << QByteArray("\xd8\xb3\xd9\x84");
        QTest::newRow("outside the BMP") << QByteArray("\xf0\x9f\x94\x91") << QByteArray("\xf0\x9f\x94\x91");
    }
    void visible()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, shown);
        QCOMPARE(QByteArray::fromStdString(keytrail::visible(raw.toStdString())), shown);
    }

    void jsonIsReadByQt()
    {
        JsonWriter out;
        out.beginObject()
            .key("a\"b")
            .string(std::string("x\n\x1b\xc2\x9b\\\0y", 8))
            .key("list")
            .beginArray()
            .number(std::int64_t(-9007199254740993))
            .number(0.25)
            .boolean(true)
            .null()
            .endArray()
            .text("none", "")
            .endObject();
        QJsonParseError error;
        const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(out.result()), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(object["a\"b"].toString(), QString::fromUtf8("x\n\x1b\xc2\x9b\\\0y", 8));
        QCOMPARE(object["list"].toArray()[0].toInteger(), qint64(-9007199254740993));
        QVERIFY(object["none"].isNull());
        QVERIFY(out.result().find('\x1b') == std::string::npos && out.result().find('\x9b') == std::string::npos);
    }

    void jsonOfQtIsRead()
    {
        const QJsonArray array{QJsonObject{{"what", "a,\"]}\\"}, {"where", QString::fromUtf8("\xf0\x9f\x94\x91")}, {"n", 5},
                                   {"none", QJsonValue::Null}, {"deep", QJsonArray{1, QJsonObject{{"x", "]"}}}}},
            QJsonObject{}};
        for (const auto format : {QJsonDocument::Compact, QJsonDocument::Indented}) {
            const auto objects = readJsonObjects(QJsonDocument(array).toJson(format).toStdString());
            QCOMPARE(objects.size(), std::size_t(2));
            QCOMPARE(member(objects[0], "what"), std::string_view("a,\"]}\\"));
            QCOMPARE(member(objects[0], "where"), std::string_view("\xf0\x9f\x94\x91"));
            QCOMPARE(member(objects[0], "n"), std::string_view("5"));
            QCOMPARE(member(objects[0], "none"), std::string_view());
        }
        QCOMPARE(readJsonArray("[\"\\ud83d\\udd11\",null,\"\\ud800\",1.5]"),
            (std::vector<std::string>{"\xf0\x9f\x94\x91", "\xef\xbf\xbd", "1.5"}));
    }

    void brokenJsonEnds()
    {
        const std::string whole = "[{\"a\":\"b\\u00e4\",\"c\":[1,{\"d\":\"]\"}]},\"x\"]";
        for (std::size_t size = 0; size < whole.size(); ++size) {
            (void)readJsonObjects(whole.substr(0, size));
            (void)readJsonArray(whole.substr(0, size));
        }
        QVERIFY(readJsonArray("nothing").empty() && readJsonObject("[]").empty());
    }

    void manyNotesAreCounted()
    {
        NoteList notes;
        for (int at = 0; at < 25; ++at)
            notes.warn("packet-malformed", "packet " + std::to_string(at), "odd");
        notes.info("capture-magic", "", "swapped");
        const auto all = notes.finish();
        QCOMPARE(all.size(), std::size_t(22));
        QCOMPARE(all.back().text, std::string("5 more of this kind, 25 in all"));
        QVERIFY(notes.finish().empty());
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
