// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/xml_value.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::telemetry;

namespace {

QString codesOf(NoteList &notes)
{
    QStringList codes;
    for (const auto &note : notes.finish())
        codes << QString::fromStdString(note.code);
    return codes.join(' ');
}

}

class XmlValueTest : public QObject
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

    void elements()
    {
        NoteList notes;
        const auto value = readXml(asBytes("<r k=\"v\"><a>1</a><a>2</a><b><c>\xc3\xa9</c></b><e/></r>"), notes);
        QVERIFY(bool(value));
        QCOMPARE(QString::fromStdString(toJson(*value, 1000)), QString::fromUtf8("{\"r\":{\"k\":\"v\",\"a\":\"1\",\"a\":\"2\",\"b\":{\"c\":\"\xc3\xa9\"},\"e\":\"\"}}"));
        QVERIFY(codesOf(notes).isEmpty());
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<int>("fault");
        QTest::newRow("nothing") << QByteArray() << int(Fault::Malformed);
        QTest::newRow("no markup") << QByteArray("text") << int(Fault::Malformed);
        QTest::newRow("internal entity") << QByteArray("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>") << int(Fault::Unsupported);
        QTest::newRow("external entity") << QByteArray("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>") << int(Fault::Unsupported);
        QTest::newRow("parameter entity") << QByteArray("<!DOCTYPE a [<!ENTITY % b SYSTEM \"http://192.0.2.1/\"> %b;]><a/>") << int(Fault::Unsupported);
        QTest::newRow("entity in UTF-16") << QByteArray::fromStdString(std::string("\xff\xfe<\0!\0D\0O\0C\0T\0Y\0P\0E\0<\0!\0E\0N\0T\0I\0T\0Y\0", 36)) << int(Fault::Unsupported);
    }
    void refused()
    {
        QFETCH(QByteArray, xml);
        NoteList notes;
        const auto value = readXml(asBytes(xml.toStdString()), notes);
        QVERIFY(!value);
        QTEST(int(value.error().fault), "fault");
        QVERIFY(!readXmlPlist(asBytes(xml.toStdString()), notes));
    }

    void depth()
    {
        NoteList notes;
        QVERIFY(bool(readXml(asBytes(QByteArray("<a>").repeated(20000).toStdString()), notes)));
        QVERIFY(codesOf(notes).contains("nesting-limit"));
        QVERIFY(bool(readXmlPlist(asBytes(("<plist>" + QByteArray("<array>").repeated(20000)).toStdString()), notes)));
        QVERIFY(codesOf(notes).contains("nesting-limit"));
    }

    void cutAtEveryByte()
    {
        const std::string good = "<plist><dict><key>a</key><array><string>b</string></array><key>c</key><true/></dict></plist>";
        for (std::size_t size = 0; size < good.size(); ++size) {
            NoteList notes;
            const auto value = readXmlPlist(asBytes(std::string_view(good).substr(0, size)), notes);
            QVERIFY(!value || codesOf(notes).contains("truncated"));
        }
    }
};

QTEST_GUILESS_MAIN(XmlValueTest)
#include "xml_value_test.moc"
