// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/archive/gzip.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::archive;

namespace
{

std::string sample(const char *name)
{
    QFile file(QString(KEYTRAIL_TEST_DATA "/gzip/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

QString codes(NoteList &notes)
{
    QStringList list;
    for (const auto &note : notes.finish())
        list << QString::fromStdString(note.code);
    return list.join(' ');
}

}

class GzipTest : public QObject
{
    Q_OBJECT
private slots:
    void samples_data()
    {
        QTest::addColumn<qint64>("size"); // -1: refused
        QTest::addColumn<QString>("code");
        QTest::newRow("good.gz") << qint64(2500) << "";
        QTest::newRow("good.zst") << qint64(2500) << "";
        QTest::newRow("two-members.gz") << qint64(2506) << "";
        QTest::newRow("empty.gz") << qint64(0) << "";
        QTest::newRow("trailing.gz") << qint64(2500) << "zip-trailing-data";
        QTest::newRow("zeros.gz") << qint64(1 << 20) << "";
    }
    void samples()
    {
        QFETCH(qint64, size);
        QFETCH(QString, code);
        NoteList notes;
        const auto bytes = sample(QTest::currentDataTag());
        const auto text = readGzip(asBytes(bytes), 1 << 21, notes);
        QVERIFY(text);
        QCOMPARE(qint64(text->size()), size);
        QCOMPARE(codes(notes), code);
        if (size == 2500)
            QVERIFY(text->starts_with("packets and more packets\npackets") && text->ends_with("packets\n"));
    }
    void damagedKeepsItsBeginning()
    {
        for (const auto *name : {"cut.gz", "broken.gz"}) {
            NoteList notes;
            const auto bytes = sample(name);
            const auto text = readGzip(asBytes(bytes), 1 << 21, notes);
            const auto told = codes(notes);
            QVERIFY2(!text || (text->starts_with("packets") && !told.isEmpty()), name);
        }
    }
    void limit()
    {
        for (const auto *name : {"zeros.gz", "good.zst"}) {
            NoteList notes;
            const auto bytes = sample(name);
            const auto text = readGzip(asBytes(bytes), 1000, notes);
            QVERIFY(text);
            QCOMPARE(int(text->size()), 1000);
            QCOMPARE(codes(notes), QString("expansion-limit"));
        }
    }
    void stopsWhenAsked()
    {
        const auto bytes = sample("zeros.gz");
        MemorySource source(asBytes(bytes));
        NoteList notes;
        int pieces = 0;
        const auto done = expand(
            source, 1 << 21, [&](Bytes) { return ++pieces < 2; }, notes);
        QCOMPARE(done.error().fault, Fault::Stopped);
        QCOMPARE(pieces, 2);
    }
    void refused()
    {
        NoteList notes;
        QVERIFY(!readGzip(Bytes(), 100, notes));
        const std::string text = "plain text";
        QVERIFY(!readGzip(asBytes(text), 100, notes));
        const std::string magic = "\x1f\x8b";
        QVERIFY(!readGzip(asBytes(magic), 100, notes));
    }
    void cutAtEveryByte()
    {
        for (const auto *name : {"two-members.gz", "good.zst"}) {
            const auto whole = sample(name);
            for (std::size_t size = 0; size < whole.size(); ++size) {
                NoteList notes;
                const auto text = readGzip(asBytes(whole).first(size), 1 << 20, notes);
                if (text && text->size() < 2500)
                    QVERIFY(!codes(notes).isEmpty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(GzipTest)
#include "gzip_test.moc"
