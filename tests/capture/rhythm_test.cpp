// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/rhythm.h"

#include "tests/capture/facts_of.h"

#include <QtTest>

using namespace keytrail::capture;
using namespace keytrail::capture::test;

namespace
{

constexpr std::int64_t kSecond = 1'000'000'000;

/// A capture of one datagram or segment at each of these seconds.
std::string timed(const std::vector<std::pair<int, std::string>> &frames)
{
    auto file = pcap({});
    for (const auto &[second, frame] : frames)
        file += le(1760000000 + second, 4) + le(0, 4) + le(frame.size(), 4) + le(frame.size(), 4) + frame;
    return file;
}

const SignFact *beacon(const Facts &facts)
{
    for (const auto &flow : facts.flows)
        for (const auto &sign : flow.signs)
            if (sign.kind == "beacon")
                return &sign;
    return nullptr;
}

}

class RhythmTest : public QObject
{
    Q_OBJECT
private slots:
    void partsOfTheScore()
    {
        // Intervals 60, 60, 62, 58, 60, 120: median 60, distances 0 0 2 2 0 60, their median 2 (the upper of the middle two);
        // five of six lie within a quarter of the median. Sizes all 100 but one.
        std::vector<Contact> contacts;
        for (const auto &[second, size] : {std::pair(0, 100), {60, 100}, {120, 100}, {182, 104}, {240, 100}, {300, 100}, {420, 100}})
            contacts.push_back({second * kSecond, std::uint64_t(size)});
        std::swap(contacts[0], contacts[4]); // order does not matter
        const auto rhythm = rhythmOf(contacts);
        QVERIFY(rhythm);
        QCOMPARE(rhythm->interval, 60 * kSecond);
        QCOMPARE(rhythm->intervalSpread, 2 * kSecond);
        QCOMPARE(rhythm->size, std::uint64_t(100));
        QCOMPARE(rhythm->sizeSpread, std::uint64_t(0));
        QVERIFY(qAbs(rhythm->kept - 5.0 / 6) < 1e-9);
        QCOMPARE(rhythm->score, 94); // 40 * (1 - 2/60) + 30 * 1 + 30 * 5/6 = 93.67
        QVERIFY(rhythm->json(3).find("\"flows\":3") != std::string::npos);
    }
    void noBeacons()
    {
        std::vector<Contact> few(Rhythm::kFewest - 1), fast, uneven;
        for (int i = 0; i < 10; ++i) {
            fast.push_back({i * kSecond, 10});
            uneven.push_back({i * i * i * kSecond, std::uint64_t(10 + i * i * 40)});
        }
        QVERIFY(!rhythmOf({}));
        QVERIFY(!rhythmOf(few));
        QVERIFY(!rhythmOf(fast));
        QVERIFY(!rhythmOf(uneven));
    }
    void flowsOfOneDestination()
    {
        std::vector<std::pair<int, std::string>> frames;
        for (int i = 0; i < 8; ++i)
            frames.emplace_back(i * 300, ethernet(ipv4(17, udp(40000 + i, 4444, noise(50)))));
        Facts facts(timed(frames));
        QCOMPARE(facts.flows.size(), std::size_t(8));
        const auto *sign = beacon(facts);
        QVERIFY(sign);
        QCOMPARE(sign->size, std::uint64_t(50));
        QCOMPARE(sign->note, std::string("8 contacts about every 300.0 s (spread 0.0 s) with 50 bytes (spread 0), score 100"));
    }
    void oneConnectionThatStaysOpen()
    {
        std::vector<std::pair<int, std::string>> frames = {{0, out(4444, 99, Syn)}, {0, in(4444, 199, Syn | Ack)}};
        for (std::uint32_t i = 0; i < 8; ++i)
            frames.emplace_back(int(i) * 30, out(4444, 100 + i * 40, Ack, noise(40)));
        Facts facts(timed(frames));
        const auto *sign = beacon(facts);
        QVERIFY(sign);
        QCOMPARE(sign->size, std::uint64_t(40));
        QVERIFY(sign->note.starts_with("8 contacts about every 30.0 s"));
    }
    void clocksAreNoBeacons()
    {
        std::vector<std::pair<int, std::string>> frames;
        for (int i = 0; i < 8; ++i)
            frames.emplace_back(i * 300, ethernet(ipv4(17, udp(40000 + i, 123, noise(48)))));
        QVERIFY(!beacon(Facts(timed(frames))));
    }
};

QTEST_GUILESS_MAIN(RhythmTest)
#include "rhythm_test.moc"
