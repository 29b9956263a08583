// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/archive/plist_text.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::archive;

namespace {

QString codesOf(NoteList &notes)
{
    QStringList codes;
    for (const auto &note : notes.finish())
        codes << QString::fromStdString(note.code);
    return codes.join(' ');
}

QString json(const Result<Value> &value)
{
    return value ? QString::fromStdString(toJson(*value, 100000)) : QString();
}

}

class PlistTextTest : public QObject
{
    Q_OBJECT
private slots:
    void plists_data()
    {
        QTest::addColumn<QByteArray>("inner");
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("codes");
        QTest::newRow("kinds") << QByteArray("<array><string>a&lt;b</string><integer> -12 </integer><real>1.5</real><true/><false/><data> AQI= </data><date>2026-03-10T06:58:02Z</date></array>")
                               << "[\"a<b\",-12,1.5,true,false,\"AQI=\",\"2026-03-10T06:58:02Z\"]" << "";
        QTest::newRow("dictionary") << QByteArray("<dict><key>a</key><string/><key>b</key><dict/></dict>") << "{\"a\":\"\",\"b\":{}}" << "";
        QTest::newRow("value without a key") << QByteArray("<dict><string>x</string><key>a</key><true/></dict>") << "{\"a\":true}" << "plist-invalid";
        QTest::newRow("key without a value") << QByteArray("<dict><key>a</key><key>b</key><true/></dict>") << "{\"a\":null,\"b\":true}" << "plist-invalid";
        QTest::newRow("key at the end") << QByteArray("<dict><key>a</key></dict>") << "{\"a\":null}" << "";
        QTest::newRow("unknown element") << QByteArray("<array><x/></array>") << "[null]" << "plist-invalid";
        QTest::newRow("data that is none") << QByteArray("<array><data>A?</data></array>") << "[\"A?\"]" << "plist-invalid";
        QTest::newRow("date that is none") << QByteArray("<array><date>today</date></array>") << "[\"today\"]" << "time-invalid";
        QTest::newRow("integer that is none") << QByteArray("<array><integer>0x10</integer><integer>007</integer></array>") << "[\"0x10\",\"007\"]" << "";
        QTest::newRow("CDATA and comment") << QByteArray("<array><string><![CDATA[<a>]]><!-- c -->b</string></array>") << "[\"<a>b\"]" << "";
    }
    void plists()
    {
        QFETCH(QByteArray, inner);
        const auto text = ("<?xml version=\"1.0\"?><!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"x.dtd\"><plist>" + inner + "</plist>").toStdString();
        NoteList notes;
        const auto value = readXmlPlist(asBytes(text), notes);
        QVERIFY(bool(value));
        QTEST(QString::fromStdString(toJson(*value, 10000)), "json");
        QTEST(codesOf(notes), "codes");
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("fault");
        QTest::newRow("nothing") << QByteArray() << int(Fault::Malformed);
        QTest::newRow("blanks") << QByteArray(" \n // only a comment") << int(Fault::Malformed);
        QTest::newRow("XML without a list") << QByteArray("<?xml version=\"1.0\"?><a/>") << int(Fault::Malformed);
        QTest::newRow("internal entity") << QByteArray("<!DOCTYPE plist [<!ENTITY b \"c\">]><plist><string>&b;</string></plist>") << int(Fault::Unsupported);
        QTest::newRow("external entity") << QByteArray("<!DOCTYPE plist [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><plist><string>&b;</string></plist>") << int(Fault::Unsupported);
        QTest::newRow("two words") << QByteArray("a b") << int(Fault::Malformed);
        QTest::newRow("binary of another version") << QByteArray("bplist15........................................") << int(Fault::Malformed);
    }
    void refused()
    {
        QFETCH(QByteArray, text);
        NoteList notes;
        const auto value = readPlist(asBytes(text.toStdString()), notes);
        QVERIFY(!value);
        QTEST(int(value.error().fault), "fault");
    }

    // The forms as Apple's "Old-Style ASCII Property Lists" and GNUstep's NSPropertyList describe them; the values were read
    // off the text by hand.
    void openStep_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("codes");
        QTest::newRow("dictionary") << QByteArray("// a comment\n{ CFBundleIdentifier = org.example.a; \"two words\" = (a, \"b c\", ); /* end */ }")
                                    << "{\"CFBundleIdentifier\":\"org.example.a\",\"two words\":[\"a\",\"b c\"]}" << "";
        QTest::newRow("data") << QByteArray("<0fbd77 1c2735ae>") << "\"D713HCc1rg==\"" << "";
        QTest::newRow("escapes") << QByteArray("{a=\"\\n\\\"\\U00e9\\101\";}") << QString::fromUtf8("{\"a\":\"\\u000a\\\"\xc3\xa9" "A\"}") << "";
        QTest::newRow("typed") << QByteArray("(<*I-5>,<*R1.5>,<*BY>,<*BN>,<*D2026-01-02 03:04:05 +0000>)") << "[-5,1.5,true,false,\"2026-01-02 03:04:05 +0000\"]" << "";
        QTest::newRow("strings file") << QByteArray("\"CFBundleDisplayName\" = \"Name\";\nb;") << "{\"CFBundleDisplayName\":\"Name\",\"b\":\"b\"}" << "";
        QTest::newRow("one string") << QByteArray("\"a b\"") << "\"a b\"" << "";
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0a\0=\0\xe9\0;\0}\0", 14) << QString::fromUtf8("{\"a\":\"\xc3\xa9\"}") << "";
        QTest::newRow("value without an end") << QByteArray("{a=b;c=\"d") << "{\"a\":\"b\",\"c\":\"d\"}" << "truncated";
        QTest::newRow("missing semicolon") << QByteArray("{a=b c=d;}") << "{\"a\":\"b\"}" << "plist-invalid";
        QTest::newRow("key without a value") << QByteArray("{a=b;(c);}") << "{\"a\":\"b\"}" << "plist-invalid";
        QTest::newRow("odd hexadecimal") << QByteArray("<01zz>") << "\"AQ==\"" << "plist-invalid";
        QTest::newRow("text behind the end") << QByteArray("{}x") << "{}" << "plist-invalid";
    }
    void openStep()
    {
        QFETCH(QByteArray, text);
        NoteList notes;
        const auto value = readPlist(asBytes(text.toStdString()), notes);
        QTEST(json(value), "json");
        QTEST(codesOf(notes), "codes");
    }

    void formsAreTold()
    {
        NoteList notes;
        QCOMPARE(json(readPlist(asBytes("\xef\xbb\xbf <!-- c --><plist><true/></plist>"), notes)), QString("true"));
        QCOMPARE(json(readPlist(asBytes("{a=b;}"), notes)), QString("{\"a\":\"b\"}"));
        QVERIFY(codesOf(notes).isEmpty());
    }

    void depth()
    {
        NoteList notes;
        QVERIFY(bool(readXmlPlist(asBytes(("<plist>" + QByteArray("<array>").repeated(20000)).toStdString()), notes)));
        QVERIFY(codesOf(notes).contains("nesting-limit"));
        QVERIFY(bool(readPlist(asBytes(QByteArray("(").repeated(20000).toStdString()), notes)));
        QVERIFY(codesOf(notes).contains("nesting-limit"));
    }

    void cutAtEveryByte()
    {
        for (const std::string_view good : {std::string_view("<plist><dict><key>a</key><array><string>b</string></array><key>c</key><true/></dict></plist>"),
                 std::string_view("{ a = ( b, \"c\" ); /* d */ e = <0102>; }")}) {
            for (std::size_t size = 0; size < good.size(); ++size) {
                NoteList notes;
                const auto value = readPlist(asBytes(good.substr(0, size)), notes);
                QVERIFY2(!value || !codesOf(notes).isEmpty(), qPrintable(QString::number(size)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(PlistTextTest)
#include "plist_text_test.moc"
