// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/manifest.h"
#include "analysis/package/proto_xml.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::package;

namespace {

/// The document as one line: elements with their attributes, texts, ends as ")".
class Line final : public XmlSink
{
public:
    void startElement(std::string_view, std::string_view name, std::span<const XmlAttribute> attributes) override
    {
        line += "(" + QString::fromUtf8(name.data(), qsizetype(name.size()));
        for (const auto &one : attributes)
            line += QString(" %1=%2:%3").arg(QString::fromStdString(one.name)).arg(one.value.type).arg(one.value.type == 3 ? QString::fromStdString(one.text) : QString::number(one.value.data, 16));
    }
    void endElement() override { line += ")"; }
    void text(std::string_view said) override { line += "'" + QString::fromUtf8(said.data(), qsizetype(said.size())).trimmed() + "'"; }
    QString line;
};

std::string sample(const char *name)
{
    QFile file(QString(KEYTRAIL_TEST_DATA "/proto_xml/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

QString codesOf(NoteList &notes)
{
    QStringList codes;
    for (const auto &note : notes.finish())
        codes << QString::fromStdString(note.code);
    return codes.join(' ');
}

}

class ProtoXmlTest : public QObject
{
    Q_OBJECT
private slots:
    // Bytes written by hand from Resources.proto: field 1 is the element (name 3, attribute 4, child 5), field 2 a text.
    void handMade_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("codes");
        QTest::newRow("empty element") << QByteArray("0a03 1a01 61") << "(a)" << "";
        QTest::newRow("child and text") << QByteArray("0a0f 1a01 61 2a05 0a03 1a01 62 2a03 1201 63") << "(a(b)'c')" << "";
        QTest::newRow("plain attribute") << QByteArray("0a0b 1a01 61 2206 1201 6b 1a01 76") << "(a k=3:v)" << "";
        QTest::newRow("compiled boolean") << QByteArray("0a10 1a01 61 220b 1201 6b 2805 3204 3a02 4001") << "(a k=18:ffffffff)" << "";
        QTest::newRow("compiled reference") << QByteArray("0a12 1a01 61 220d 1201 6b 3208 0a06 1082 8084 f807") << "(a k=1:7f010002)" << "";
        QTest::newRow("length beyond the end") << QByteArray("0a05 1a01 61 2a40") << "(a)" << "truncated";
        QTest::newRow("group") << QByteArray("0a03 1a01 61 0b") << "(a)" << "truncated";
        QTest::newRow("endless number") << QByteArray("0a03 1a01 61 18ffffffffffffffffffff01") << "(a)" << "truncated";
    }
    void handMade()
    {
        QFETCH(QByteArray, hex);
        const auto bytes = QByteArray::fromHex(hex).toStdString();
        Line line;
        NoteList notes;
        QVERIFY(bool(readProtoXml(asBytes(bytes), line, notes)));
        QTEST(line.line, "line");
        QTEST(codesOf(notes), "codes");
    }

    void refused()
    {
        Line line;
        NoteList notes;
        QVERIFY(!readProtoXml({}, line, notes));
        QVERIFY(!readProtoXml(asBytes("<manifest/>"), line, notes));
        QVERIFY(!readProtoXml(asBytes(std::string_view("\x12\x01x", 3)), line, notes));
        (void)codesOf(notes);
    }

    void manifestOfABundle()
    {
        NoteList notes;
        const auto bytes = sample("manifest.pb");
        const auto manifest = readBundleManifest(asBytes(bytes), nullptr, notes);
        QVERIFY(bool(manifest));
        QCOMPARE(manifest->package, std::string("org.example.bundle"));
        QCOMPARE(manifest->versionCode, std::optional<std::int64_t>(9));
        QCOMPARE(manifest->versionName, std::string("1.0"));
        QCOMPARE(manifest->minSdk, std::string("21"));
        QCOMPARE(manifest->targetSdk, std::string("33"));
        QCOMPARE(manifest->networkSecurityConfigId, 0x7f040000u);
        QCOMPARE(manifest->components.size(), std::size_t(1));
        QCOMPARE(manifest->components[0].name, std::string("org.example.bundle.Main"));
        QCOMPARE(manifest->components[0].exported, std::optional<bool>(true));
        QVERIFY(codesOf(notes).isEmpty());
    }

    void depth()
    {
        Line line;
        NoteList notes;
        const auto bytes = sample("deep.pb");
        const auto count = readProtoXml(asBytes(bytes), line, notes);
        QVERIFY(bool(count));
        QCOMPARE(*count, std::uint64_t(kDeepestProtoXml));
        QCOMPARE(codesOf(notes), QString("nesting-limit"));
    }

    void cutAtEveryByte()
    {
        const auto good = sample("manifest.pb");
        for (std::size_t size = 0; size < good.size(); ++size) {
            Line line;
            NoteList notes;
            const auto count = readProtoXml(asBytes(std::string_view(good).substr(0, size)), line, notes);
            QVERIFY(!count || !codesOf(notes).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(ProtoXmlTest)
#include "proto_xml_test.moc"
