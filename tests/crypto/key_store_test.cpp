// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/crypto/key_store.h"

#include <QtTest>

using namespace keytrail;

class KeyStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void kinds_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<QString>("kind");
        // First bytes of stores made with keytool and openssl pkcs12, and of what is close to one.
        QTest::newRow("JKS") << QByteArray("feedfeed0000000200000001") << "JKS";
        QTest::newRow("JCEKS") << QByteArray("cececece0000000200000001") << "JCEKS";
        QTest::newRow("BKS 1") << QByteArray("000000010000001400112233") << "BKS";
        QTest::newRow("BKS 2") << QByteArray("000000020000001400112233") << "BKS";
        QTest::newRow("PKCS#12") << QByteArray("30820a1b0201033082") << "PKCS#12";
        QTest::newRow("PKCS#12 in BER") << QByteArray("30800201033080") << "";
        QTest::newRow("PKCS#12 in BER, longer") << QByteArray("3080020103308006") << "PKCS#12";
        QTest::newRow("PKCS#8") << QByteArray("308204be020100300d06") << "";
        QTest::newRow("JKS of another version") << QByteArray("feedfeed0000000900000001") << "";
        QTest::newRow("certificate") << QByteArray("308203c0308202a8a0030201") << "";
        QTest::newRow("cut") << QByteArray("feedfeed0000") << "";
        QTest::newRow("nothing") << QByteArray() << "";
    }
    void kinds()
    {
        QFETCH(QByteArray, hex);
        const auto bytes = QByteArray::fromHex(hex).toStdString();
        const auto kind = crypto::sniffKeyStore(asBytes(bytes));
        QTEST(QString::fromUtf8(kind.data(), qsizetype(kind.size())), "kind");
    }
};

QTEST_GUILESS_MAIN(KeyStoreTest)
#include "key_store_test.moc"
