// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/reading_flow.h"

#include "analysis/base/json_reader.h"
#include "tests/capture/facts_of.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::capture::test;

namespace
{

const std::string kFile = pcap(conversation(7777, {{true, "ask"}, {false, "answer"}}));
const capture::FlowName kFlow = {1, 5, "tcp", "192.0.2.10", "198.51.100.7", 50000, 7777};

}

class ReadingFlowTest : public QObject
{
    Q_OBJECT
private slots:
    void namesThereAndBack()
    {
        const auto back = intake::parseFlowName(intake::writeFlowName(kFlow));
        QVERIFY(back);
        QCOMPARE(back->firstPacket, kFlow.firstPacket);
        QCOMPARE(back->frames, kFlow.frames);
        QCOMPARE(back->protocol, kFlow.protocol);
        QCOMPARE(back->client, kFlow.client);
        QCOMPARE(back->server, kFlow.server);
        QCOMPARE(back->clientPort, kFlow.clientPort);
        QCOMPARE(back->serverPort, kFlow.serverPort);
        QVERIFY(!intake::parseFlowName("{}"));
        QVERIFY(!intake::parseFlowName("no JSON"));
    }
    void timesAreThoseOfTheCorrectedClock_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::newRow("behind") << qint64(3'600'000'000'000);
        QTest::newRow("ahead") << qint64(-1'500'000'000);
    }
    void timesAreThoseOfTheCorrectedClock()
    {
        QFETCH(qint64, offset);
        MemorySource source(asBytes(kFile));
        const auto timeOf = [&](std::int64_t by) {
            const auto answer = intake::followFlow(source, intake::writeFlowName(kFlow, by), alwaysOn);
            const auto result = readJsonObject(answer.result);
            const auto pieces = readJsonObjects(member(result, "pieces"));
            const auto text = pieces.size() > 1 ? member(pieces[1], "time_ns") : std::string_view();
            return QByteArray(text.data(), qsizetype(text.size())).toLongLong();
        };
        QCOMPARE(timeOf(offset), timeOf(0) + offset);
    }
    void follows()
    {
        MemorySource source(asBytes(kFile));
        const auto answer = intake::followFlow(source, intake::writeFlowName(kFlow), alwaysOn);
        QCOMPARE(answer.status, std::string("read"));
        const auto result = readJsonObject(answer.result);
        const auto pieces = readJsonObjects(member(result, "pieces"));
        QCOMPARE(pieces.size(), std::size_t(2));
        QCOMPARE(member(pieces[0], "from"), std::string_view("client"));
        QCOMPARE(member(pieces[0], "bytes"), std::string_view("61736b"));
        QCOMPARE(member(pieces[1], "from"), std::string_view("server"));
        QCOMPARE(member(pieces[1], "packet"), std::string_view("5"));
        QCOMPARE(member(result, "cut"), std::string_view("false"));
    }
    void cutsOut()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath("cut.pcapng");
        MemorySource source(asBytes(kFile));
        const auto answer = intake::cutFlow(source, intake::writeFlowName(kFlow), path.toStdString(), "why", alwaysOn);
        QCOMPARE(answer.status, std::string("read"));
        QCOMPARE(member(readJsonObject(answer.result), "packets"), std::string_view("5"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        Facts facts(file.readAll().toStdString());
        QCOMPARE(facts.flows.size(), std::size_t(1));
        QCOMPARE(facts.flows[0].packetsOut + facts.flows[0].packetsIn, std::uint64_t(5));
    }
    void refusals()
    {
        QTemporaryDir folder;
        MemorySource source(asBytes(kFile));
        auto other = kFlow;
        other.serverPort = 1;
        QCOMPARE(intake::followFlow(source, intake::writeFlowName(other), alwaysOn).code, std::string("evidence-changed"));
        QCOMPARE(intake::followFlow(source, "{}", alwaysOn).status, std::string("refused"));
        const auto into = folder.filePath("nowhere/cut.pcapng").toStdString();
        QCOMPARE(intake::cutFlow(source, intake::writeFlowName(kFlow), into, "", alwaysOn).code, std::string("disk-full"));
    }
};

QTEST_GUILESS_MAIN(ReadingFlowTest)
#include "reading_flow_test.moc"
