// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/tcp_assembler.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::capture;

namespace
{

struct Stream : StreamSink {
    std::string text; ///< gaps as [size]
    int conflicts = 0;
    std::uint64_t latest = 0;
    void data(int, std::uint64_t offset, Bytes bytes, const Place &) override
    {
        text += asText(bytes);
        latest = offset + bytes.size();
    }
    void gap(int, std::uint64_t, std::uint64_t size) override { text += "[" + std::to_string(size) + "]"; }
    void conflict(int, std::uint64_t, const Place &) override { ++conflicts; }
};

struct Segment {
    std::uint32_t sequence;
    const char *text;
    int cut = 0; ///< bytes the snapshot left out
};

}

Q_DECLARE_METATYPE(std::vector<Segment>)

class TcpAssemblerTest : public QObject
{
    Q_OBJECT
private slots:
    void orders_data()
    {
        QTest::addColumn<std::vector<Segment>>("segments");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("conflicts");
        const auto row = [](const char *name, std::vector<Segment> segments, const char *text, int conflicts = 0) {
            QTest::newRow(name) << std::move(segments) << QString(text) << conflicts;
        };
        row("in order", {{100, "abc"}, {103, "def"}}, "abcdef");
        row("the other way round", {{106, "ghi"}, {103, "def"}, {100, "abc"}}, "abcdefghi");
        row("repeated", {{100, "abc"}, {100, "abc"}, {103, "d"}}, "abcd");
        row("repeated and longer", {{100, "abc"}, {100, "abcdef"}}, "abcdef");
        row("overlap in the middle", {{100, "abc"}, {102, "cdef"}}, "abcdef");
        row("overlap of two that waited", {{103, "def"}, {104, "efgh"}, {100, "abc"}}, "abcdefgh");
        row("one that waited, longer again", {{103, "de"}, {103, "defg"}, {100, "abc"}}, "abcdefg");
        row("the first copy counts", {{100, "GOOD"}, {100, "EVIL"}, {104, "!"}}, "GOOD!", 1);
        row("the first copy counts while it waits", {{103, "GOOD"}, {103, "EVIL"}, {100, "abc"}}, "abcGOOD", 1);
        row("another text in an overlap", {{100, "abcd"}, {102, "xxe"}}, "abcde", 1);
        row("a keep-alive says nothing", {{100, "abc"}, {102, "\1"}, {103, "d"}}, "abcd");
        row("a hole that is never filled", {{100, "abc"}, {105, "fg"}}, "abc[2]fg");
        row("two holes", {{102, "c"}, {105, "f"}}, "[2]c[2]f");
        row("cut by the snapshot length", {{100, "ab", 3}, {105, "fg"}}, "ab[3]fg");
        row("before the start", {{98, "xxabc"}}, "abc");
    }
    void orders()
    {
        QFETCH(std::vector<Segment>, segments);
        Stream stream;
        TcpAssembler assembler(0, 100);
        for (const auto &[sequence, text, cut] : segments) {
            const std::string_view bytes(text);
            assembler.add(
                sequence, asBytes(bytes), static_cast<std::uint32_t>(bytes.size()) + static_cast<std::uint32_t>(cut), Place{}, stream);
        }
        assembler.finish(stream);
        QTEST(QString::fromStdString(stream.text), "text");
        QTEST(stream.conflicts, "conflicts");
    }
    void sequenceNumbersWrap()
    {
        Stream stream;
        TcpAssembler assembler(0, 0xfffffffe);
        assembler.add(1, asBytes("defg"), 4, Place{}, stream);
        assembler.add(0xfffffffe, asBytes("abc"), 3, Place{}, stream);
        QCOMPARE(stream.text, std::string("abcdefg"));
        QCOMPARE(assembler.nextSequence(), 5u);
        QCOMPARE(stream.latest, std::uint64_t(7));
    }
    void whatWaitsIsBounded()
    {
        Stream stream;
        TcpAssembler assembler(0, 0);
        const std::string kilobyte(1024, 'x');
        for (std::uint32_t i = 1; i <= 2000; ++i) {
            assembler.add(i * 1024, asBytes(kilobyte), 1024, Place{}, stream);
            QVERIFY(assembler.memory() < 2 * TcpAssembler::kMostPending);
        }
        QVERIFY(stream.text.starts_with("[1024]"));
        QCOMPARE(stream.latest, std::uint64_t(2001 * 1024));
    }
    void offsetsGoOn()
    {
        Stream stream;
        TcpAssembler assembler(0, 500, 400);
        assembler.add(500, asBytes("ab"), 2, Place{}, stream);
        QCOMPARE(stream.latest, std::uint64_t(402));
    }
};

QTEST_GUILESS_MAIN(TcpAssemblerTest)
#include "tcp_assembler_test.moc"
