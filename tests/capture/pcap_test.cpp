// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/pcap.h"

#include "tests/capture/packets.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::capture;
using namespace keytrail::capture::test;

namespace
{

struct Kept : FrameSink {
    struct Row {
        std::uint64_t number;
        std::int64_t time;
        std::uint32_t link, original;
        std::string bytes;
    };
    std::vector<Row> rows;
    void frame(const Frame &frame) override
    {
        rows.push_back({frame.number, frame.time, frame.linkType, frame.originalSize, std::string(asText(frame.bytes))});
    }
};

QString codes(NoteList &notes)
{
    QStringList list;
    for (const auto &note : notes.finish())
        list << QString::fromStdString(note.code);
    return list.join(' ');
}

std::string header(std::uint32_t magic, bool bigEndian, std::uint32_t snap = 65535)
{
    const auto n = [&](std::uint64_t value, int size) { return bigEndian ? be(value, size) : le(value, size); };
    return n(magic, 4) + n(2, 2) + n(4, 2) + n(0, 8) + n(snap, 4) + n(101, 4);
}

std::string record(bool bigEndian, std::uint32_t seconds, std::uint32_t fraction, const std::string &bytes, std::uint32_t original)
{
    const auto n = [&](std::uint64_t value, int size) { return bigEndian ? be(value, size) : le(value, size); };
    return n(seconds, 4) + n(fraction, 4) + n(bytes.size(), 4) + n(original, 4) + bytes;
}

}

class PcapTest : public QObject
{
    Q_OBJECT
private slots:
    void magics_data()
    {
        QTest::addColumn<quint32>("magic");
        QTest::addColumn<bool>("bigEndian");
        QTest::addColumn<qint64>("time");
        QTest::addColumn<QString>("noted");
        const qint64 second = 1760000000LL * 1000000000;
        QTest::newRow("microseconds, little-endian") << 0xa1b2c3d4u << false << second + 5000 << "";
        QTest::newRow("microseconds, big-endian") << 0xa1b2c3d4u << true << second + 5000 << "capture-magic";
        QTest::newRow("nanoseconds, little-endian") << 0xa1b23c4du << false << second + 5 << "capture-magic";
        QTest::newRow("nanoseconds, big-endian") << 0xa1b23c4du << true << second + 5 << "capture-magic";
    }
    void magics()
    {
        QFETCH(quint32, magic);
        QFETCH(bool, bigEndian);
        const auto file = header(magic, bigEndian) + record(bigEndian, 1760000000, 5, "abc", 70);
        Kept kept;
        NoteList notes;
        const auto count = readPcap(asBytes(file), kept, notes, alwaysOn);
        QVERIFY(count && *count == 1 && sniffPcap(asBytes(file)));
        QTEST(qint64(kept.rows[0].time), "time");
        QCOMPARE(kept.rows[0].link, 101u);
        QCOMPARE(kept.rows[0].original, 70u);
        QCOMPARE(kept.rows[0].bytes, std::string("abc"));
        QTEST(codes(notes), "noted");
    }
    void modifiedRecords()
    {
        const auto file = header(0xa1b2cd34, false) + le(1760000000, 4) + le(0, 4) + le(2, 4) + le(2, 4) + std::string(8, 'x') + "ab";
        Kept kept;
        NoteList notes;
        QVERIFY(readPcap(asBytes(file), kept, notes, alwaysOn));
        QCOMPARE(kept.rows.size(), std::size_t(1));
        QCOMPARE(kept.rows[0].bytes, std::string("ab"));
    }
    void damage_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("frames");
        QTest::addColumn<QString>("noted");
        const auto row = [](const char *name, const std::string &file, int frames, const char *noted) {
            QTest::newRow(name) << QByteArray::fromStdString(file) << frames << QString(noted);
        };
        const auto head = header(0xa1b2c3d4, false);
        const auto good = record(false, 1760000000, 0, "abcd", 4);
        row("header only", head, 0, "empty-file");
        row("captured length beyond every ceiling", head + good + le(1760000000, 4) + le(0, 4) + le(0xfffffff0, 4) + le(60, 4), 1,
            "pcap-record-invalid");
        row("captured above original", head + record(false, 1760000000, 0, "abcd", 2), 1, "capture-length-odd");
        row("captured above the snapshot length", header(0xa1b2c3d4, false, 2) + good, 1, "capture-length-odd");
        row("snapshot length zero says nothing", header(0xa1b2c3d4, false, 0) + good, 1, "");
        row("a fraction of more than a second", head + record(false, 1760000000, 1000000, "abcd", 4), 1, "time-suspicious");
        row("dated 1970", head + record(false, 1, 0, "abcd", 4), 1, "time-suspicious");
        row("dated 2106", head + record(false, 0xffffffff, 0, "abcd", 4), 1, "time-suspicious");
        row("backwards", head + good + record(false, 1759999000, 0, "abcd", 4), 2, "time-suspicious");
        row("a length at the ceiling, cut", head + le(1760000000, 4) + le(0, 4) + le(262144, 4) + le(262144, 4) + "x", 0,
            "truncated empty-file");
        row("damage between records", head + good + std::string(50, '\xff') + good + good + good + good, 5, "pcap-record-invalid");
        row("damage before the last record", head + good + std::string(50, '\xff') + good, 2, "pcap-record-invalid");
        row("records behind damage are years away", head + good + std::string(50, '\xff') + record(false, 1600000000, 0, "abcd", 4), 1,
            "pcap-record-invalid");
        row("zeros at the end", head + good + std::string(3000, '\0'), 1, "pcap-record-invalid");
        row("a length above the ceiling", head + le(1760000000, 4) + le(0, 4) + le(262145, 4) + le(262145, 4) + "x", 0,
            "pcap-record-invalid empty-file");
    }
    void damage()
    {
        QFETCH(QByteArray, file);
        Kept kept;
        NoteList notes;
        const auto text = file.toStdString();
        const auto count = readPcap(asBytes(text), kept, notes, alwaysOn);
        QVERIFY(count);
        QTEST(int(*count), "frames");
        QCOMPARE(int(kept.rows.size()), int(*count));
        QTEST(codes(notes), "noted");
    }
    void cutAnywhere()
    {
        const auto first = pcap({"one"}).size(), second = pcap({"one", "three"}).size();
        const auto file = pcap({"one", "three"});
        for (std::size_t size = 0; size <= file.size(); ++size) {
            Kept kept;
            NoteList notes;
            const auto count = readPcap(asBytes(std::string_view(file).substr(0, size)), kept, notes, alwaysOn);
            QCOMPARE(bool(count), size >= 24);
            if (count)
                QCOMPARE(kept.rows.size(), std::size_t(size >= second ? 2 : size >= first ? 1 : 0));
            const bool atEdge = size == 24 || size == first || size == second;
            if (count)
                QCOMPARE(codes(notes).contains("truncated"), !atEdge);
        }
    }
    void refusals()
    {
        NoFrames frames;
        NoNotes notes;
        const auto old = le(0xa1b2c3d4, 4) + le(1, 2) + le(4, 2) + std::string(16, '\0');
        QCOMPARE(readPcap(asBytes(old), frames, notes, alwaysOn).error().fault, Fault::Unsupported);
        QCOMPARE(readPcap(asBytes(std::string(40, 'x')), frames, notes, alwaysOn).error().fault, Fault::Unsupported);
        QCOMPARE(readPcap(Bytes(), frames, notes, alwaysOn).error().fault, Fault::Truncated);
    }
    void stopsWhenAsked()
    {
        const auto file = pcap({"one", "two", "three"});
        Kept kept;
        NoNotes notes;
        const auto count = readPcap(asBytes(file), kept, notes, [&](auto, auto) { return kept.rows.size() < 2; });
        QCOMPARE(count.error().fault, Fault::Stopped);
        QCOMPARE(kept.rows.size(), std::size_t(2));
    }
    void aFailingSourceIsACutFile()
    {
        struct Dying final : Source {
            std::string bytes = pcap({std::string(100, 'a'), std::string(100, 'b')});
            std::uint64_t size() const override { return bytes.size(); }
            std::size_t read(std::uint64_t offset, std::span<std::byte> into) override
            {
                MemorySource whole(asBytes(bytes).first(200));
                return whole.read(offset, into);
            }
        } source;
        Kept kept;
        NoteList notes;
        QVERIFY(readPcap(source, kept, notes, alwaysOn));
        QCOMPARE(kept.rows.size(), std::size_t(1));
        QCOMPARE(codes(notes), QString("truncated"));
    }
};

QTEST_GUILESS_MAIN(PcapTest)
#include "pcap_test.moc"
