// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/jar_manifest.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::package;

class JarManifestTest : public QObject
{
    Q_OBJECT
private slots:
    void sections_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected"); // offset+size name{X-value} of each section
        QTest::newRow("empty") << QByteArray() << "";
        QTest::newRow("main only") << QByteArray("A: b\n\n") << "0+6 -";
        QTest::newRow("LF") << QByteArray("A: b\n\nName: x\nX: 1\n\n") << "0+6 - 6+14 x{1}";
        QTest::newRow("CRLF") << QByteArray("A: b\r\n\r\nName: x\r\nX: 1\r\n\r\n") << "0+8 - 8+17 x{1}";
        QTest::newRow("CR") << QByteArray("A: b\r\rName: x\rX: 1\r\r") << "0+6 - 6+14 x{1}";
        QTest::newRow("no empty line at the end") << QByteArray("A: b\n\nName: x") << "0+6 - 6+7 x";
        QTest::newRow("continued name") << QByteArray("A: b\n\nName: lo\n ng\n\n") << "0+6 - 6+14 long";
        QTest::newRow("several empty lines between") << QByteArray("A: b\n\n\n\nName: x\n\n") << "0+6 - 8+9 x";
        QTest::newRow("name is not first") << QByteArray("A: b\n\nX: 1\nName: x\n\n") << "0+6 - 6+14 -{1}";
        QTest::newRow("case of names") << QByteArray("A: b\n\nNAME: x\nx: 2\n\n") << "0+6 - 6+14 x{2}";
        QTest::newRow("no colon") << QByteArray("A: b\n\nwords\n\n") << "0+6 - 6+7 -";
    }
    void sections()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        const auto bytes = text.toStdString();
        const auto sections = readJarManifest(asBytes(bytes));
        QVERIFY(sections);
        QStringList got;
        for (const auto &section : *sections) {
            auto one = QString("%1+%2 %3").arg(section.offset).arg(section.size).arg(QString::fromStdString(section.name().value_or("-")));
            if (const auto value = section.value("X"))
                one += QString("{%1}").arg(QString::fromStdString(*value));
            got << one;
        }
        QCOMPARE(got.join(' '), expected);
    }
    void cutAtEveryByte()
    {
        QFile file(KEYTRAIL_TEST_DATA "/jar_manifest/good");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto whole = file.readAll().toStdString();
        for (std::size_t size = 0; size <= whole.size(); ++size) {
            const auto sections = readJarManifest(asBytes(whole).first(size));
            QVERIFY(sections);
            for (const auto &section : *sections)
                QVERIFY(section.size <= size && section.offset <= size - section.size);
        }
    }
    /// RFC 4648 section 10.
    void base64()
    {
        QCOMPARE(fromBase64("Zm9vYmFy").value_or("-"), std::string("foobar"));
        QCOMPARE(fromBase64("Zm9vYg==").value_or("-"), std::string("foob"));
        QCOMPARE(fromBase64("Zm9vYmE=").value_or("-"), std::string("fooba"));
        QCOMPARE(fromBase64("").value_or("-"), std::string());
        QVERIFY(!fromBase64("Zm9vYg") && !fromBase64("Zm9v!mFy") && !fromBase64("===="));
    }
};

QTEST_GUILESS_MAIN(JarManifestTest)
#include "jar_manifest_test.moc"
