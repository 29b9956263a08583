// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/flow_table.h"

#include <QtTest>

#include <map>

using namespace keytrail::capture;

class FlowTableTest : public QObject
{
    Q_OBJECT

    static FlowKey keyOf(std::uint32_t number) { return {{number % 7, number, 0, number / 3, 1}}; }

private slots:
    void bothDirectionsAreOneKey()
    {
        Packet out, in;
        out.source.bytes[0] = in.destination.bytes[0] = 9;
        out.destination.bytes[0] = in.source.bytes[0] = 5;
        out.protocol = in.protocol = kTcp;
        QVERIFY(FlowKey::of(out, 1000, 80) == FlowKey::of(in, 80, 1000));
        QVERIFY(!(FlowKey::of(out, 1000, 80) == FlowKey::of(out, 80, 1000)));
        in.protocol = kUdp;
        QVERIFY(!(FlowKey::of(out, 1000, 80) == FlowKey::of(in, 80, 1000)));
    }
    void behavesLikeAMap()
    {
        FlowTable table;
        std::map<std::uint32_t, bool> known;
        std::uint32_t state = 1;
        for (int step = 0; step < 200'000; ++step) {
            state = state * 1664525u + 1013904223u;
            const auto number = state >> 18;
            if ((state >> 10 & 3) == 0) {
                table.remove(keyOf(number), number);
                known.erase(number);
                continue;
            }
            auto &slot = table.at(keyOf(number), keyOf);
            QCOMPARE(slot, known.count(number) > 0 ? number : FlowTable::kNone);
            slot = number;
            known[number] = true;
            QCOMPARE(table.size(), known.size());
        }
    }
};

QTEST_GUILESS_MAIN(FlowTableTest)
#include "flow_table_test.moc"
