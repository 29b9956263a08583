// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/capture_file.h"

#include "tests/capture/facts_of.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::capture;
using namespace keytrail::capture::test;

namespace
{

std::string seed(const QString &name)
{
    QFile file(QString(KEYTRAIL_TEST_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

}

/// tcpdump reads six packets from each of the whole files, behind zcat and zstdcat.
class CaptureFileTest : public QObject
{
    Q_OBJECT
private slots:
    void packed_data()
    {
        QTest::addColumn<int>("packets");
        QTest::addColumn<QString>("noted");
        QTest::newRow("capture/packed.gz") << 6 << "";
        QTest::newRow("capture/packed-in-two-members.gz") << 6 << "";
        QTest::newRow("capture/packed.zst") << 6 << "";
        QTest::newRow("capture/packed-behind-a-skipped-frame.zst") << 6 << "";
        QTest::newRow("expanded_source/small-and-zeros.gz") << 6 << "pcap-record-invalid expansion-limit";
    }
    void packed()
    {
        QFETCH(int, packets);
        QFETCH(QString, noted);
        const auto file = seed(QTest::currentDataTag());
        MemorySource source(asBytes(file));
        QCOMPARE(sniffCapture(source), CaptureKind::Pcap);
        NoFrames frames;
        NoteList notes;
        std::uint64_t latest = 0;
        const auto count = readFrames(source, frames, notes, [&](std::uint64_t done, std::uint64_t total) {
            latest = std::max(latest, done);
            return total == file.size(); // progress is that through the compressed file
        });
        QVERIFY(count);
        QCOMPARE(int(*count), packets);
        QVERIFY(latest > 0 && latest <= file.size());
        QStringList codes;
        for (const auto &note : notes.finish())
            codes << QString::fromStdString(note.code);
        QCOMPARE(codes.join(' '), noted);
    }
    void cutKeepsWhatIsThere()
    {
        const auto file = seed("capture/packed-and-cut.gz");
        Facts facts(file);
        QVERIFY(!facts.flows.empty());
        QVERIFY(facts.codes().contains("truncated"));
    }
    void refused()
    {
        NoFrames frames;
        NoNotes notes;
        // A compressed text is no capture.
        const auto text = seed("gzip/good.gz");
        MemorySource source(asBytes(text));
        QCOMPARE(sniffCapture(source), CaptureKind::None);
        QCOMPARE(readFrames(source, frames, notes, alwaysOn).error().fault, Fault::Unsupported);
    }
    void stopsWhenAsked()
    {
        const auto file = seed("capture/packed.gz");
        MemorySource source(asBytes(file));
        NoFrames frames;
        NoNotes notes;
        int calls = 0;
        QCOMPARE(readFrames(source, frames, notes, [&](auto, auto) { return ++calls < 2; }).error().fault, Fault::Stopped);
        QCOMPARE(calls, 2);
    }
};

QTEST_GUILESS_MAIN(CaptureFileTest)
#include "capture_file_test.moc"
