// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/signing_block.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::package;

namespace
{

std::string sample(const QString &name)
{
    QFile file(QString(KEYTRAIL_TEST_DATA "/signing_block/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

}

class SigningBlockTest : public QObject
{
    Q_OBJECT
private slots:
    void samples_data()
    {
        QTest::addColumn<int>("pairs"); // -1: refused
        QTest::addColumn<QString>("v2");
        QTest::addColumn<QString>("code");
        QTest::newRow("good") << 3 << "two"
                              << "";
        QTest::newRow("pair-beyond") << 1 << "two"
                                     << "signing-block-malformed";
        QTest::newRow("pair-of-0") << 0 << ""
                                   << "signing-block-malformed";
        QTest::newRow("id-twice") << 2 << "first"
                                  << "signing-block-duplicate";
        QTest::newRow("sizes-differ") << -1 << ""
                                      << "";
        QTest::newRow("empty") << 0 << ""
                               << "";
    }
    void samples()
    {
        QFETCH(int, pairs);
        QFETCH(QString, v2);
        QFETCH(QString, code);
        NoteList notes;
        const auto bytes = sample(QTest::currentDataTag());
        const auto block = readSigningBlock(asBytes(bytes), notes);
        QCOMPARE(block ? int(block->pairs.size()) : -1, pairs);
        const auto *pair = block ? block->find(kSchemeV2) : nullptr;
        QCOMPARE(pair ? QString::fromStdString(pair->value) : QString(), v2);
        const auto told = notes.finish();
        QCOMPARE(told.empty() ? QString() : QString::fromStdString(told.front().code), code);
    }
    void cutAtEveryByte()
    {
        const auto whole = sample("good");
        NoteList notes;
        for (std::size_t size = 0; size < whole.size(); ++size)
            QVERIFY(!readSigningBlock(asBytes(whole).first(size), notes));
    }
};

QTEST_GUILESS_MAIN(SigningBlockTest)
#include "signing_block_test.moc"
