// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/flow_packets.h"

#include "analysis/capture/pcapng_writer.h"
#include "tests/capture/facts_of.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::capture;
using namespace keytrail::capture::test;

namespace
{

/// The name of the n-th flow of a capture, as its row would give it.
FlowName nameOf(const std::string &file, std::size_t n)
{
    Facts facts(file);
    const auto &flow = facts.flows.at(n);
    return {flow.firstPacket, flow.packetsOut + flow.packetsIn, flow.protocol, flow.client.text(), flow.server.text(),
        flow.clientPort.value_or(0), flow.serverPort.value_or(0)};
}

QString said(const std::string &file, std::size_t n, std::uint64_t limit = 1000)
{
    MemorySource source(asBytes(file));
    const auto spoken = readSpoken(source, nameOf(file, n), limit, alwaysOn);
    if (!spoken)
        return "not found";
    QString text;
    for (const auto &piece : spoken->pieces)
        text += (piece.isFromClient ? ">" : "<") + (piece.isGap ? QString("(%1)").arg(piece.size) : QString::fromStdString(piece.bytes));
    return text + (spoken->isCut ? " cut" : "");
}

/// A flow cut out, as a capture of its own.
std::string cut(const std::string &file, std::size_t n)
{
    struct Write : FrameSink {
        std::string out;
        PcapngWriter writer{[this](Bytes bytes) { return out.append(asText(bytes)), true; }, "cut out"};
        void frame(const Frame &frame) override { writer.frame(frame, "packet " + std::to_string(frame.number)); }
    } write;
    MemorySource source(asBytes(file));
    const auto count = readFlowFrames(source, nameOf(file, n), write, alwaysOn);
    return count && *count == write.writer.count() ? write.out : std::string();
}

}

class FlowPacketsTest : public QObject
{
    Q_OBJECT
private slots:
    void bothSidesInOrder()
    {
        auto frames = conversation(7777, {{true, "one "}, {false, "two "}, {true, "three "}, {true, "four"}});
        std::swap(frames[5], frames[6]);
        frames.insert(frames.begin() + 4, ethernet(ipv4(17, udp(40000, 53, "x")))); // somebody else
        QCOMPARE(said(pcap(frames), 0), QString(">one <two >three >four"));
    }
    void gapsAndLimits()
    {
        auto frames = conversation(7777, {{true, "one "}, {true, "lost"}, {true, "three"}});
        frames.erase(frames.begin() + 4);
        QCOMPARE(said(pcap(frames), 0), QString(">one >(4)>three"));
        QCOMPARE(said(pcap(conversation(7777, {{true, "one "}, {false, "two"}})), 0, 6), QString(">one <tw cut"));
    }
    void datagrams()
    {
        const auto back = ethernet(ipv4(17, udp(7777, 40000, "answer"), kServer, kClient), 0x0800, kRouter, kPhone);
        QCOMPARE(said(pcap({ethernet(ipv4(17, udp(40000, 7777, "question"))), back}), 0), QString(">question<answer"));
    }
    void portsUsedAgain()
    {
        auto frames = conversation(7777, {{true, "old"}});
        frames.push_back(out(7777, 900, Syn));
        frames.push_back(out(7777, 901, Ack, "new"));
        const auto file = pcap(frames);
        QCOMPARE(said(file, 0), QString(">old"));
        QCOMPARE(said(file, 1), QString(">new"));
    }
    void cutOutIsTheSameFlow()
    {
        const auto whole = udp(40000, 7777, std::string(24, 'x'));
        const auto first = ethernet(ipv4(17, whole.substr(0, 16), kClient, kServer, 5, 0x2000)),
                   second = ethernet(ipv4(17, whole.substr(16), kClient, kServer, 5, 2));
        auto frames = conversation(443, {{true, handshake(1, clientHello("a.example"))}});
        frames.insert(frames.begin(), first);
        frames.push_back(second);
        const auto file = pcap(frames);
        for (const std::size_t n : {0, 1}) {
            Facts before(file), after(cut(file, n));
            QCOMPARE(after.flows.size(), std::size_t(1));
            QCOMPARE(after.codes(), QString());
            const auto &a = before.flows[n], &b = after.flows[0];
            QCOMPARE(b.packetsOut, a.packetsOut);
            QCOMPARE(b.packetsIn, a.packetsIn);
            QCOMPARE(b.bytesOut, a.bytesOut);
            QCOMPARE(b.payloadOut, a.payloadOut);
            QCOMPARE(*b.start, *a.start);
            QCOMPARE(b.tls.size(), a.tls.size());
        }
    }
    void commentsStand()
    {
        const auto file = cut(pcap(conversation(443, {})), 0);
        QVERIFY(file.find("packet 3") != std::string::npos);
        QVERIFY(file.find("cut out") != std::string::npos);
    }
    void notThere()
    {
        const auto file = pcap(conversation(443, {}));
        auto name = nameOf(file, 0);
        name.server = "198.51.100.8";
        MemorySource source(asBytes(file));
        QVERIFY(!readSpoken(source, name, 100, alwaysOn));
        name.firstPacket = 99;
        NoFrames frames;
        QVERIFY(!readFlowFrames(source, name, frames, alwaysOn));
        QCOMPARE(readSpoken(source, nameOf(file, 0), 100, [](auto, auto) { return false; }).error().fault, Fault::Stopped);
    }
};

QTEST_GUILESS_MAIN(FlowPacketsTest)
#include "flow_packets_test.moc"
