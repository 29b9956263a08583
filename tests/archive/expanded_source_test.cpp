// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/archive/expanded_source.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::archive;

namespace
{

std::string sample(const char *name)
{
    QFile file(QString(KEYTRAIL_TEST_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

std::string readFrom(Source &source, std::uint64_t offset, std::size_t size)
{
    std::string out(size, '\0');
    out.resize(source.read(offset, std::as_writable_bytes(std::span(out.data(), out.size()))));
    return out;
}

QString endOf(const ExpandedSource &source)
{
    NoteList notes;
    source.noteEnd(notes);
    QStringList list;
    for (const auto &note : notes.finish())
        list << QString::fromStdString(note.code);
    return list.join(' ');
}

}

class ExpandedSourceTest : public QObject
{
    Q_OBJECT
private slots:
    void forwardsAndBack()
    {
        for (const auto *name : {"gzip/good.gz", "gzip/good.zst"}) {
            const auto packed = sample(name);
            MemorySource memory(asBytes(packed));
            ExpandedSource source(memory);
            QCOMPARE(source.size(), ExpandedSource::kUnknownSize);
            QCOMPARE(readFrom(source, 0, 7), std::string("packets"));
            QCOMPARE(readFrom(source, 12, 4), std::string("more"));
            QCOMPARE(readFrom(source, 0, 7), std::string("packets")); // begun anew
            QCOMPARE(readFrom(source, 2492, 100), std::string("packets\n"));
            QCOMPARE(source.size(), std::uint64_t(2500));
            QCOMPARE(source.packedDone(), std::uint64_t(packed.size()));
            QCOMPARE(readFrom(source, 2500, 1), std::string());
            QCOMPARE(readFrom(source, 9999, 1), std::string());
            QCOMPARE(endOf(source), QString());
        }
    }
    void ends_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<QString>("noted");
        QTest::newRow("gzip/two-members.gz") << qint64(2506) << "";
        QTest::newRow("gzip/trailing.gz") << qint64(2500) << "zip-trailing-data";
        QTest::newRow("gzip/empty.gz") << qint64(0) << "";
        QTest::newRow("gzip/zeros.gz") << qint64(1 << 20) << ""; // a thousand to one, but small
    }
    void ends()
    {
        QFETCH(qint64, size);
        QFETCH(QString, noted);
        const auto packed = sample(QTest::currentDataTag());
        MemorySource memory(asBytes(packed));
        ExpandedSource source(memory);
        QCOMPARE(qint64(readFrom(source, 0, 4 << 20).size()), size);
        QCOMPARE(endOf(source), noted);
    }
    void ratioIsBounded()
    {
        const auto packed = sample("expanded_source/small-and-zeros.gz");
        MemorySource memory(asBytes(packed));
        ExpandedSource source(memory);
        QCOMPARE(readFrom(source, 0, 4), std::string("\xd4\xc3\xb2\xa1"));
        const auto size = readFrom(source, 0, 64 << 20).size();
        QVERIFY(size >= ExpandedSource::kAlwaysExpanded && size <= ExpandedSource::kAlwaysExpanded + (2 << 20));
        QCOMPARE(endOf(source), QString("expansion-limit"));
    }
    void cutAtEveryByte()
    {
        for (const auto *name : {"gzip/two-members.gz", "gzip/good.zst"}) {
            const auto whole = sample(name);
            for (std::size_t size = 0; size < whole.size(); ++size) {
                MemorySource memory(asBytes(whole).first(size));
                ExpandedSource source(memory);
                const auto text = readFrom(source, 0, 10000);
                QVERIFY(text.size() >= 2500 || size < 4 || !endOf(source).isEmpty());
            }
        }
    }
    void notCompressed()
    {
        MemorySource memory(asBytes("plain text"));
        ExpandedSource source(memory);
        QCOMPARE(source.size(), std::uint64_t(0));
        QCOMPARE(readFrom(source, 0, 10), std::string());
    }
};

QTEST_GUILESS_MAIN(ExpandedSourceTest)
#include "expanded_source_test.moc"
