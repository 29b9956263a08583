// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/pcapng.h"
#include "analysis/capture/ticks.h"

#include "tests/capture/packets.h"

#include <QtTest>

#include <map>

using namespace keytrail;
using namespace keytrail::capture;
using namespace keytrail::capture::test;

namespace
{

struct Kept : FrameSink {
    struct Row {
        std::uint64_t number;
        std::optional<std::int64_t> time;
        std::uint32_t link, original;
        std::string bytes, comment;
    };
    std::vector<Row> rows;
    std::map<std::int32_t, std::string> apps;
    void frame(const Frame &frame) override
    {
        rows.push_back({frame.number, frame.hasTime ? std::optional(frame.time) : std::nullopt, frame.linkType, frame.originalSize,
            std::string(asText(frame.bytes)), std::string(frame.comment)});
    }
    void appName(std::int32_t uid, std::string_view package, std::string_view name) override
    {
        apps[uid] = std::string(package) + "|" + std::string(name);
    }
};

QString codes(NoteList &notes)
{
    QStringList list;
    for (const auto &note : notes.finish())
        list << QString::fromStdString(note.code);
    return list.join(' ');
}

constexpr std::uint64_t kTicks = 1760000000000005; // microseconds
constexpr std::int64_t kTime = 1760000000000005000;

}

class PcapngTest : public QObject
{
    Q_OBJECT
private slots:
    void blocks()
    {
        const auto old
            = block(2, le(0, 2) + le(7, 2) + le(kTicks >> 32, 4) + le(kTicks & 0xffffffff, 4) + le(3, 4) + le(9, 4) + "old" + '\0');
        const auto file = section() + interface() + enhanced("first", kTicks, option(1, "a comment") + le(0, 4))
            + block(3, le(5, 4) + "plain") + old + block(5, "statistics..") + block(4, "names...") + block(0x12345678, "unknown.");
        Kept kept;
        NoteList notes;
        const auto count = readPcapng(asBytes(file), kept, notes, alwaysOn);
        QVERIFY(count && *count == 3 && sniffPcapng(asBytes(file)));
        QCOMPARE(kept.rows[0].bytes, std::string("first"));
        QCOMPARE(kept.rows[0].comment, std::string("a comment"));
        QCOMPARE(*kept.rows[0].time, kTime);
        QCOMPARE(kept.rows[1].bytes, std::string("plain"));
        QVERIFY(!kept.rows[1].time);
        QCOMPARE(kept.rows[2].bytes, std::string("old"));
        QCOMPARE(kept.rows[2].original, 9u);
        QCOMPARE(*kept.rows[2].time, kTime);
        QCOMPARE(codes(notes), QString());
    }
    void bigEndian()
    {
        const auto big = [](std::uint32_t type, const std::string &body) {
            return be(type, 4) + be(body.size() + 12, 4) + body + be(body.size() + 12, 4);
        };
        const auto file = big(0x0a0d0d0a, be(0x1a2b3c4d, 4) + be(1, 2) + be(0, 2) + be(~std::uint64_t(0), 8))
            + big(1, be(113, 2) + be(0, 2) + be(0, 4))
            + big(6, be(0, 4) + be(kTicks >> 32, 4) + be(kTicks & 0xffffffff, 4) + be(4, 4) + be(4, 4) + "data");
        Kept kept;
        NoNotes notes;
        QVERIFY(readPcapng(asBytes(file), kept, notes, alwaysOn));
        QCOMPARE(kept.rows.size(), std::size_t(1));
        QCOMPARE(*kept.rows[0].time, kTime);
        QCOMPARE(kept.rows[0].link, 113u);
    }
    void resolutions_data()
    {
        QTest::addColumn<int>("stated");
        QTest::addColumn<quint64>("ticks");
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<qint64>("time");
        QTest::newRow("seconds") << 0 << quint64(7) << qint64(0) << qint64(7000000000);
        QTest::newRow("nanoseconds") << 9 << quint64(7) << qint64(0) << qint64(7);
        QTest::newRow("picoseconds, rounded down") << 12 << quint64(7999) << qint64(0) << qint64(7);
        QTest::newRow("10^-19, the finest") << 19 << quint64(10000000000000000000u) << qint64(0) << qint64(1000000000);
        QTest::newRow("2^-1") << 0x81 << quint64(3) << qint64(0) << qint64(1500000000);
        QTest::newRow("2^-63, the finest") << 0xbf << quint64(1) << qint64(2) << qint64(2000000000);
        QTest::newRow("2^-63, all bits") << 0xbf << ~quint64(0) << qint64(0) << qint64(1999999999);
        QTest::newRow("negative offset") << 6 << quint64(1) << qint64(-1) << qint64(-999999000);
        QTest::newRow("10^-20 cannot be used") << 20 << quint64(7) << qint64(0) << qint64(-1);
        QTest::newRow("2^-64 cannot be used") << 0xc0 << quint64(7) << qint64(0) << qint64(-1);
        QTest::newRow("beyond 2262") << 0 << quint64(9300000000) << qint64(0) << qint64(-1);
        QTest::newRow("an offset beyond all") << 6 << quint64(0) << std::numeric_limits<qint64>::max() << qint64(-1);
    }
    void resolutions()
    {
        QFETCH(int, stated);
        QFETCH(quint64, ticks);
        QFETCH(qint64, offset);
        QFETCH(qint64, time);
        const auto found = Resolution(static_cast<std::uint8_t>(stated)).toNanoseconds(ticks, offset);
        QCOMPARE(found.has_value(), time != -1);
        if (found)
            QCOMPARE(qint64(*found), time);
    }
    void interfaceOptions()
    {
        const auto options = option(9, bytesOf({9})) + option(14, le(100, 8)) + option(2, "wlan0") + le(0, 4);
        const auto file = section() + interface(1, options) + enhanced("data", 5);
        Kept kept;
        NoNotes notes;
        QVERIFY(readPcapng(asBytes(file), kept, notes, alwaysOn));
        QCOMPARE(*kept.rows[0].time, std::int64_t(100000000005));
    }
    void damage_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("kept");
        QTest::addColumn<QString>("noted");
        const auto row = [](const char *name, const std::string &file, int kept, const char *noted) {
            QTest::newRow(name) << QByteArray::fromStdString(file) << kept << QString(noted);
        };
        const auto start = section() + interface(), good = start + enhanced("data", kTicks);
        row("no packet", start, 0, "empty-file");
        row("block length 0", good + le(6, 4) + le(0, 4) + le(0, 4), 1, "pcapng-block-invalid");
        row("block length 11", good + le(6, 4) + le(11, 4) + le(0, 4), 1, "pcapng-block-invalid");
        row("block length no multiple of four", good + le(6, 4) + le(14, 4) + le(0, 8), 1, "pcapng-block-invalid");
        row("block length 2^32-4", good + le(6, 4) + le(0xfffffffc, 4) + le(0, 4), 1, "pcapng-block-invalid");
        row("a block that ends behind the file", good + le(6, 4) + le(400, 4) + le(0, 4), 1, "truncated");
        row("damage between blocks", good + std::string(51, '\xff') + enhanced("more", kTicks) + enhanced("data", kTicks), 3,
            "pcapng-block-invalid");
        row("damage and no block behind it", good + std::string(51, '\xff') + le(6, 4) + le(16, 4) + le(0, 4) + le(12, 4), 1,
            "pcapng-block-invalid");
        row("the second length differs", start + std::string(enhanced("data", kTicks)).replace(32, 4, le(99, 4)), 1,
            "pcapng-block-invalid");
        row("captured more than the block holds", good + block(6, le(0, 12) + le(0xffffffff, 4) + le(4, 4) + "data"), 1,
            "pcapng-block-invalid");
        row("an interface never declared", good + enhanced("data", kTicks, {}, 1), 1, "interface-unknown");
        row("an option behind the block", section() + interface(1, le(9, 2) + le(200, 2)) + enhanced("data", kTicks), 1,
            "pcapng-option-invalid");
        row("a resolution that cannot be", section() + interface(1, option(9, bytesOf({0x7f}))) + enhanced("data", kTicks), 1,
            "time-resolution");
        row("decryption secrets", good + block(10, le(0x544c534b, 4) + le(4, 4) + "none"), 1, "secrets-present");
        row("two sections", good + good, 2, "section-length");
        row("a section length that lies", section(8) + interface() + enhanced("data", kTicks), 1, "section-length");
        row("interface numbers start anew", good + section() + enhanced("data", kTicks), 1, "section-length interface-unknown");
    }
    void damage()
    {
        QFETCH(QByteArray, file);
        Kept kept;
        NoteList notes;
        const auto text = file.toStdString();
        QVERIFY(readPcapng(asBytes(text), kept, notes, alwaysOn));
        QTEST(int(kept.rows.size()), "kept");
        QTEST(codes(notes), "noted");
    }
    void namesOfApps()
    {
        const auto body = le(62652, 4) + le(1, 2) + bytesOf({1, 0xbe}) + le(10123, 4) + bytesOf({11, 4}) + "org.exampleDemo";
        const auto foreign = le(1, 4) + le(1, 2) + bytesOf({1, 0}) + le(1, 4) + bytesOf({1, 1}) + "ab";
        const auto file = section() + block(0xbad, body) + block(0xbad, foreign);
        Kept kept;
        NoNotes notes;
        QVERIFY(readPcapng(asBytes(file), kept, notes, alwaysOn));
        QCOMPARE(kept.apps.size(), std::size_t(1));
        QCOMPARE(kept.apps[10123], std::string("org.example|Demo"));
    }
    void cutAnywhere()
    {
        const auto file = section() + interface() + enhanced("one", kTicks) + enhanced("three", kTicks);
        for (std::size_t size = 0; size < file.size(); ++size) {
            Kept kept;
            NoNotes notes;
            const auto count = readPcapng(asBytes(std::string_view(file).substr(0, size)), kept, notes, alwaysOn);
            QCOMPARE(bool(count), size >= 12);
            QVERIFY(kept.rows.size() <= 1);
        }
    }
    void stopsWhenAsked()
    {
        const auto file = section() + interface() + enhanced("one", kTicks);
        Kept kept;
        NoNotes notes;
        QCOMPARE(readPcapng(asBytes(file), kept, notes, [](auto, auto) { return false; }).error().fault, Fault::Stopped);
        QVERIFY(kept.rows.empty());
    }
};

QTEST_GUILESS_MAIN(PcapngTest)
#include "pcapng_test.moc"
