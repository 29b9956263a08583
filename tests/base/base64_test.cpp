// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/base64.h"

#include <QtTest>

using namespace keytrail;

class Base64Test : public QObject
{
    Q_OBJECT
private slots:
    void vectors_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("coded");
        // RFC 4648 section 10.
        QTest::newRow("f") << QByteArray("f") << QByteArray("Zg==");
        QTest::newRow("fo") << QByteArray("fo") << QByteArray("Zm8=");
        QTest::newRow("foo") << QByteArray("foo") << QByteArray("Zm9v");
        QTest::newRow("foobar") << QByteArray("foobar") << QByteArray("Zm9vYmFy");
        QTest::newRow("nothing") << QByteArray("") << QByteArray("");
        QTest::newRow("both last digits") << QByteArray("\xfb\xff\xbf") << QByteArray("+/+/");
    }
    void vectors()
    {
        QFETCH(QByteArray, plain);
        QFETCH(QByteArray, coded);
        QCOMPARE(toBase64(plain.toStdString()), coded.toStdString());
        QCOMPARE(fromBase64(coded.toStdString()).value_or("broken"), plain.toStdString());
    }

    void alphabetsAndPadding()
    {
        QCOMPARE(toBase64("\xfb\xff\xbf", true), std::string("-_-_"));
        QCOMPARE(toBase64("f", false, false), std::string("Zg"));
        QCOMPARE(fromBase64("-_-_").value_or("broken"), std::string("\xfb\xff\xbf"));
        QCOMPARE(fromBase64("Zg").value_or("broken"), std::string("f"));
        QCOMPARE(fromBase64(" Zm\r\n9v\t").value_or("broken"), std::string("foo"));
    }

    void whatIsNoBase64()
    {
        for (const auto *text : {"Z", "Zm9vZ", "Zg==Zg==", "Zm*v", "Zm9v!"})
            QVERIFY2(!fromBase64(text), text);
    }
};

QTEST_GUILESS_MAIN(Base64Test)
#include "base64_test.moc"
