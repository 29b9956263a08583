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
    }

    void depth()
    {
        NoteList notes;
        QVERIFY(bool(readXml(asBytes(QByteArray("<a>").repeated(20000).toStdString()), notes)));
        QVERIFY(codesOf(notes).contains("nesting-limit"));
    }

    void cutAtEveryByte()
    {
        const std::string good = "<r><a>1</a><b><c>2</c></b></r>";
        for (std::size_t size = 0; size < good.size(); ++size) {
            NoteList notes;
            const auto value = readXml(asBytes(std::string_view(good).substr(0, size)), notes);
            QVERIFY(!value || codesOf(notes).contains("truncated"));
        }
    }
};

QTEST_GUILESS_MAIN(XmlValueTest)
#include "xml_value_test.moc"
