// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/json_document.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::telemetry;

namespace {

struct Walked {
    QString records, codes;     ///< `place=json` joined by blanks; codes with places
    bool isRead = false;
};

Walked walk(const QByteArray &bytes, const char *path, int most = 1000000)
{
    const auto text = bytes.toStdString();
    MemorySource source(asBytes(text));
    NoteList notes;
    const Pulse pulse = alwaysOn;
    JsonDocument document(source, notes, pulse);
    QStringList records, codes;
    const auto done = document.each(path, [&](Value record, std::string_view, const std::string &where) {
        records << QString::fromStdString(where + "=" + toJson(record, 1000));
        return records.size() < most;
    });
    for (const auto &note : notes.finish())
        codes << QString::fromStdString(note.code + "@" + note.where);
    return {records.join(' '), codes.join(' '), bool(done)};
}

}

class JsonDocumentTest : public QObject
{
    Q_OBJECT
private slots:
    void records_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("records");
        QTest::addColumn<QString>("codes");
        QTest::newRow("nothing") << QByteArray() << "[]" << "" << "";
        QTest::newRow("whole") << QByteArray(" {\"a\":1} ") << "$" << "$={\"a\":1}" << "";
        QTest::newRow("array") << QByteArray("[{\"a\":1}, {\"a\":2}]") << "[]" << "$[0]={\"a\":1} $[1]={\"a\":2}" << "";
        QTest::newRow("lines") << QByteArray("{\"a\":1}\n\n{\"a\":2}\r\n") << "[]" << "line 1={\"a\":1} line 3={\"a\":2}" << "";
        QTest::newRow("lines with a comma each") << QByteArray("{\"a\":1},\n{\"a\":2},\n") << "[]" << "line 1={\"a\":1} line 2={\"a\":2}" << "";
        QTest::newRow("broken line") << QByteArray("{\"a\":1}\n{\"a\":\n{\"a\":3}\n{\"a\":4}\n") << "[]" << "line 1={\"a\":1} line 3={\"a\":3} line 4={\"a\":4}" << "row-rejected@line 2";
        QTest::newRow("cut line") << QByteArray("{\"a\":1}\n{\"a\":2}\n{\"a") << "[]" << "line 1={\"a\":1} line 2={\"a\":2}" << "row-rejected@line 3";
        QTest::newRow("several in a line") << QByteArray("{\"a\":1}{\"a\":2}\n{\"a\":3}\n") << "[]" << "line 1={\"a\":1} line 1={\"a\":2} line 2={\"a\":3}" << "";
        QTest::newRow("printed one after another") << QByteArray("{\n\"a\":1\n}\n{\n\"a\":2\n}\n") << "[]" << "$[0]={\"a\":1} $[1]={\"a\":2}" << "";
        QTest::newRow("envelope") << QByteArray("{\"n\":[5],\"value\":[{\"a\":1},{\"a\":2}],\"z\":{\"value\":[3]}}") << "value[]" << "$.value[0]={\"a\":1} $.value[1]={\"a\":2}" << "";
        QTest::newRow("deeper envelope") << QByteArray("{\"r\":{\"x\":1,\"d\":[{\"a\":1}]}}") << "r.d[]" << "$.r.d[0]={\"a\":1}" << "";
        QTest::newRow("members of an object") << QByteArray("{\"d\":{\"A\":{\"a\":1},\"B\":{\"a\":2}}}") << "d{}" << "$.d.A={\"a\":1} $.d.B={\"a\":2}" << "";
        QTest::newRow("broken element") << QByteArray("{\"v\":[{\"a\":1},{\"a\" 2},{\"a\":3}]}") << "v[]" << "$.v[0]={\"a\":1} $.v[2]={\"a\":3}" << "row-rejected@$.v[1]";
        QTest::newRow("cut in an element") << QByteArray("{\"v\":[{\"a\":1},{\"a\":") << "v[]" << "$.v[0]={\"a\":1}" << "truncated@$.v[1] truncated@$.v truncated@line 1";
        QTest::newRow("cut after an element") << QByteArray("[{\"a\":1},") << "[]" << "$[0]={\"a\":1}" << "truncated@$";
        QTest::newRow("brackets inside strings") << QByteArray("[{\"a\":\"]}\\\"\"},{\"a\":2}]") << "[]" << "$[0]={\"a\":\"]}\\\"\"} $[1]={\"a\":2}" << "";
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe[\0{\0\"\0a\0\"\0:\0\"\0\xe9\0\"\0}\0]\0", 24) << "[]" << QString::fromUtf8("$[0]={\"a\":\"\xc3\xa9\"}") << "";
        QTest::newRow("record of Windows-1252") << QByteArray("\xef\xbb\xbf[{\"a\":\"\xe9\"}]") << "[]" << QString::fromUtf8("$[0]={\"a\":\"\xc3\xa9\"}") << "encoding-mixed@$[0]";
    }
    void records()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, path);
        const auto walked = walk(bytes, qPrintable(path));
        QVERIFY(walked.isRead);
        QTEST(walked.records, "records");
        QTEST(walked.codes, "codes");
    }

    void depth()
    {
        const auto walked = walk(QByteArray(100000, '[') + QByteArray(100000, ']'), "[]");
        QVERIFY(!walked.isRead);
        QCOMPARE(walked.codes, QString("json-depth@$[0]"));
        const auto beside = walk("[{\"a\":1}," + QByteArray(2000, '[') + QByteArray(2000, ']') + ",{\"a\":2}]", "[]");
        QVERIFY(beside.isRead);
        QCOMPARE(beside.records, QString("$[0]={\"a\":1} $[2]={\"a\":2}"));
    }

    void stops()
    {
        const auto walked = walk("[{\"a\":1},{\"a\":2},{\"a\":3}]", "[]", 2);
        QVERIFY(!walked.isRead);
        QCOMPARE(walked.records.count('='), 2);
    }

    void outline()
    {
        QByteArray bytes("{\"n\":1,\"value\":[");
        for (int i = 0; i < 100; ++i)
            bytes += (i ? ",{\"a\":" : "{\"a\":") + QByteArray::number(i) + "}";
        const auto text = (bytes + "],\"next\":{\"t\":\"x\"}}").toStdString();
        MemorySource source(asBytes(text));
        NoteList notes;
        const Pulse pulse = alwaysOn;
        const auto outline = JsonDocument(source, notes, pulse).survey(1 << 20);
        QCOMPARE(outline.member("value")->items.size(), JsonDocument::kSamples);
        QCOMPARE(outline.member("next")->member("t")->text, std::string("x"));
        QCOMPARE(outline.member("n")->text, std::string("1"));
    }

    void cutAtEveryByte()
    {
        const QByteArray good("{\"x\":[1,\"]\"],\"v\":[{\"a\":\"\\\"b\"},{\"a\":{}}],\"y\":null}");
        for (int size = 0; size <= good.size(); ++size) {
            const auto walked = walk(good.left(size), "v[]");
            QVERIFY(walked.isRead);
            QVERIFY2(size == good.size() || size == 0 || !walked.codes.isEmpty(), qPrintable(QString::number(size)));
        }
    }
};

QTEST_GUILESS_MAIN(JsonDocumentTest)
#include "json_document_test.moc"
