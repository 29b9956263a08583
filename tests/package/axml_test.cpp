// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/axml.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::package;

namespace
{

std::string sample(const QString &name)
{
    QFile file(QString(KEYTRAIL_TEST_DATA "/axml/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// Writes elements as `name(attribute=value …)` with `<` and `>` for depth, as compactly as a test can read it.
class Trace final : public XmlSink
{
public:
    void startElement(std::string_view, std::string_view name, std::span<const XmlAttribute> attributes) override
    {
        ++depth;
        deepest = std::max(deepest, depth);
        ++elements;
        text += QString::fromUtf8(name.data(), int(name.size()));
        for (const auto &attribute : attributes) {
            const auto known = androidAttributeName(attribute.id);
            const auto label = known.empty() ? std::string_view(attribute.name) : known;
            text += " " + QString::fromUtf8(label.data(), int(label.size())) + "="
                + (attribute.value.type == 3 ? QString::fromStdString(attribute.text) : QString::number(attribute.value.data));
        }
        text += "\n";
    }
    void endElement() override { --depth; }
    QString text;
    int depth = 0, deepest = 0, elements = 0;
};

QStringList codes(NoteList &notes)
{
    QStringList list;
    for (const auto &note : notes.finish()) {
        if (const auto code = QString::fromStdString(note.code); !list.contains(code))
            list << code;
    }
    return list;
}

// What `aapt dump xmltree` says of good.axml.
const QString kGood = "manifest versionCode=7 versionCodeMajor=0 versionName=1.5 package=org.example.sample\n"
                      "uses-sdk minSdkVersion=21 targetSdkVersion=33\n"
                      "uses-permission name=android.permission.INTERNET\n"
                      "uses-permission-sdk-23 name=android.permission.CAMERA\n"
                      "application label=Sample debuggable=4294967295\n"
                      "activity name=.Main exported=4294967295\n"
                      "intent-filter\naction name=android.intent.action.MAIN\ncategory name=android.intent.category.LAUNCHER\n"
                      "service name=org.example.other.Work\n";

}

class AxmlTest : public QObject
{
    Q_OBJECT
private slots:
    void samples_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("code");
        QTest::newRow("good.axml") << kGood << "";
        QTest::newRow("good-utf8.axml") << kGood << "";
        QTest::newRow("root-type-0.axml") << kGood << "axml-root-invalid";
        QTest::newRow("root-size-beyond.axml") << kGood << "axml-size-wrong";
        QTest::newRow("string-count-high.axml") << kGood << "axml-string-count";
        QTest::newRow("string-count-low.axml") << kGood << "axml-string-count";
        QTest::newRow("string-offset-outside.axml") << QString(kGood).replace("label=Sample", "label=") << "axml-string-invalid";
        QTest::newRow("attribute-size-24.axml") << kGood << "axml-attribute-layout";
        QTest::newRow("unknown-chunk.axml") << kGood << "axml-unknown-chunk";
        QTest::newRow("filler.axml") << kGood << "axml-size-wrong";
        QTest::newRow("end-namespace-size-0.axml") << kGood << "axml-size-wrong";
        QTest::newRow("names-blank.axml") << kGood << "axml-name-hidden";
        QTest::newRow("names-decoy.axml") << kGood << "axml-name-hidden";
        QTest::newRow("attribute-count-lies.axml") << kGood << "axml-size-wrong";
        QTest::newRow("index-outside.axml") << QString(kGood).replace("uses-permission-sdk-23 name=android.permission.CAMERA\n",
            "uses-permission-sdk-23 name=android.permission.CAMERA\nuses-sdk name=\n")
                                            << "axml-index-invalid";
    }
    void samples()
    {
        QFETCH(QString, expected);
        QFETCH(QString, code);
        const auto bytes = sample(QTest::currentDataTag());
        NoteList notes;
        Trace trace;
        QVERIFY(readAxml(asBytes(bytes), trace, notes));
        QCOMPARE(trace.text, expected);
        QCOMPARE(trace.depth, 0);
        const auto told = codes(notes);
        QVERIFY2(code.isEmpty() ? told.isEmpty() : told.contains(code), qPrintable(told.join(' ')));
    }
    void openElementsAreClosed()
    {
        const auto bytes = sample("not-closed.axml");
        NoteList notes;
        Trace trace;
        QVERIFY(readAxml(asBytes(bytes), trace, notes));
        QCOMPARE(trace.depth, 0);
        QCOMPARE(codes(notes), QStringList{"axml-unbalanced"});
    }
    void deepNestingIsWalked()
    {
        const auto bytes = sample("nested-800.axml");
        NoteList notes;
        Trace trace;
        QVERIFY(readAxml(asBytes(bytes), trace, notes));
        QCOMPARE(trace.deepest, 801);
        QCOMPARE(codes(notes), QStringList{"nesting-limit"});
    }
    void plainText_data()
    {
        QTest::addColumn<QStringList>("told");
        QTest::newRow("plain.xml") << QStringList();
        QTest::newRow("plain-entities.xml") << QStringList{"xml-entities"};
    }
    void plainText()
    {
        QFETCH(QStringList, told);
        const auto bytes = sample(QTest::currentDataTag());
        NoteList notes;
        Trace trace;
        QVERIFY(sniffTextXml(asBytes(bytes)));
        QVERIFY(readTextXml(asBytes(bytes), trace, notes));
        QCOMPARE(trace.text,
            QString("manifest package=org.example.text versionCode=3\nuses-permission name=a.b.C\napplication label=T & x debuggable=true\n"
                    "activity name=Main exported=false\n"));
        QCOMPARE(trace.depth, 0);
        QCOMPARE(codes(notes), told);
    }
    void refused()
    {
        NoteList notes;
        Trace trace;
        QVERIFY(!readAxml(Bytes(), trace, notes));
        const auto cut = sample("pool-header-cut.axml");
        QVERIFY(!cut.empty() && !readAxml(asBytes(cut), trace, notes));
        const std::string zeros(4096, '\0');
        QVERIFY(!readAxml(asBytes(zeros), trace, notes));
        const std::string text = "no markup here";
        QVERIFY(!readTextXml(asBytes(text), trace, notes));
        QVERIFY(!sniffTextXml(asBytes(text)));
    }
    void cutAtEveryByte()
    {
        for (const auto *name : {"good.axml", "good-utf8.axml"}) {
            const auto whole = sample(name);
            for (std::size_t size = 0; size < whole.size(); ++size) {
                NoteList notes;
                Trace trace;
                const std::string bytes = whole.substr(0, size);
                const auto done = readAxml(asBytes(bytes), trace, notes);
                QCOMPARE(trace.depth, 0);
                QVERIFY(!done || !codes(notes).isEmpty());
            }
        }
    }
    void attributeIds()
    {
        QCOMPARE(androidAttributeId("versionCode"), 0x0101021bu);
        QCOMPARE(androidAttributeName(0x01010003), std::string_view("name"));
        QCOMPARE(androidAttributeId("noSuchThing"), 0u);
    }
};

QTEST_GUILESS_MAIN(AxmlTest)
#include "axml_test.moc"
