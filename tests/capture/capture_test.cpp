// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/capture.h"

#include "tests/capture/facts_of.h"

#include <QtTest>

#include <cmath>

using namespace keytrail;
using namespace keytrail::capture;
using namespace keytrail::capture::test;

namespace
{

/// "tcp 192.0.2.10:50000>198.51.100.7:80 2/1" for each flow.
QString summary(const Facts &facts)
{
    QStringList list;
    for (const auto &flow : facts.flows)
        list << QString("%1 %2:%3>%4:%5 %6/%7")
                    .arg(QString::fromStdString(flow.protocol), QString::fromStdString(flow.client.text()))
                    .arg(flow.clientPort.value_or(0))
                    .arg(QString::fromStdString(flow.server.text()))
                    .arg(flow.serverPort.value_or(0))
                    .arg(flow.packetsOut)
                    .arg(flow.packetsIn);
    return list.join(", ");
}

const std::string kDatagram = ipv4(17, udp(40000, 123, "payload"));
const QString kDatagramFlow = "udp 192.0.2.10:40000>198.51.100.7:123 1/0";

std::string dnsAnswer(int id, const std::string &labels, const std::string &address)
{
    return be(static_cast<std::uint64_t>(id), 2) + be(0x8180, 2) + be(1, 2) + be(1, 2) + be(0, 4) + labels + be(1, 2) + be(1, 2)
        + bytesOf({0xc0, 12}) + be(1, 2) + be(1, 2) + be(60, 4) + be(address.size(), 2) + address;
}

}

class CaptureTest : public QObject
{
    Q_OBJECT
private slots:
    void sniffs()
    {
        QCOMPARE(sniffCapture(asBytes(pcap({}))), CaptureKind::Pcap);
        QCOMPARE(sniffCapture(asBytes(section())), CaptureKind::Pcapng);
        QCOMPARE(sniffCapture(asBytes("PK\3\4")), CaptureKind::None);
        QCOMPARE(sniffCapture(Bytes()), CaptureKind::None);
    }
    void links_data()
    {
        QTest::addColumn<int>("link");
        QTest::addColumn<QByteArray>("frame");
        const auto row
            = [](const char *name, int link, const std::string &frame) { QTest::newRow(name) << link << QByteArray::fromStdString(frame); };
        row("Ethernet", 1, ethernet(kDatagram));
        row("VLAN", 1, ethernet(bytesOf({0, 5, 8, 0}) + kDatagram, 0x8100));
        row("VLAN in VLAN", 1, ethernet(bytesOf({0, 5, 0x81, 0, 0, 6, 8, 0}) + kDatagram, 0x88a8));
        row("MPLS", 1, ethernet(bytesOf({0, 0, 0x10, 64, 0, 0, 0x21, 64}) + kDatagram, 0x8847));
        row("PPPoE", 1, ethernet(bytesOf({0x11, 0, 0, 1}) + be(kDatagram.size() + 2, 2) + bytesOf({0, 0x21}) + kDatagram, 0x8864));
        row("raw IP", 101, kDatagram);
        row("raw IPv4", 228, kDatagram);
        row("loopback, host order", 0, bytesOf({2, 0, 0, 0}) + kDatagram);
        row("loopback, network order", 108, bytesOf({0, 0, 0, 2}) + kDatagram);
        row("PPP with its address", 9, bytesOf({0xff, 3, 0, 0x21}) + kDatagram);
        row("PPP, compressed protocol", 9, bytesOf({0x21}) + kDatagram);
        row("cooked", 113, bytesOf({0, 4, 0, 1, 0, 6}) + kPhone + bytesOf({0, 0, 8, 0}) + kDatagram);
        row("cooked, version 2", 276, bytesOf({8, 0, 0, 0, 0, 0, 0, 1, 0, 1, 4, 6}) + kPhone + bytesOf({0, 0}) + kDatagram);
        row("802.11 behind radiotap", 127,
            bytesOf({0, 0, 8, 0, 0, 0, 0, 0, 8, 1, 0, 0}) + kRouter + kPhone + kRouter + bytesOf({0, 0, 0xaa, 0xaa, 3, 0, 0, 0, 8, 0})
                + kDatagram);
        row("802.3 with SNAP", 1, kRouter + kPhone + be(kDatagram.size() + 8, 2) + bytesOf({0xaa, 0xaa, 3, 0, 0, 0, 8, 0}) + kDatagram);
    }
    void links()
    {
        QFETCH(int, link);
        QFETCH(QByteArray, frame);
        Facts facts(pcap({frame.toStdString()}, static_cast<std::uint32_t>(link)));
        QCOMPARE(summary(facts), kDatagramFlow);
        QCOMPARE(facts.flows[0].payloadOut, std::uint64_t(7));
        QCOMPARE(facts.flows[0].bytesOut, std::uint64_t(frame.size()));
        QCOMPARE(facts.codes(), QString());
    }
    void tunnels_data()
    {
        QTest::addColumn<QByteArray>("packet");
        QTest::addColumn<QString>("outer");
        const auto row = [](const char *name, const std::string &packet, const char *outer) {
            QTest::newRow(name) << QByteArray::fromStdString(packet) << QString(outer);
        };
        const char *other = "other 192.0.2.10:0>198.51.100.7:0 1/0, ";
        row("IP in IP", ipv4(4, kDatagram), other);
        row("GRE", ipv4(47, bytesOf({0, 0, 8, 0}) + kDatagram), other);
        row("GRE with key and sequence, Ethernet", ipv4(47, bytesOf({0x30, 0, 0x65, 0x58}) + be(0, 8) + ethernet(kDatagram)), other);
        row("VXLAN", ipv4(17, udp(50000, 4789, bytesOf({8, 0, 0, 0, 0, 0, 1, 0}) + ethernet(kDatagram))),
            "udp 192.0.2.10:50000>198.51.100.7:4789 1/0, ");
        row("GTP-U", ipv4(17, udp(50000, 2152, bytesOf({0x30, 255}) + be(kDatagram.size(), 2) + be(1, 4) + kDatagram)),
            "udp 192.0.2.10:50000>198.51.100.7:2152 1/0, ");
    }
    void tunnels()
    {
        QFETCH(QByteArray, packet);
        QFETCH(QString, outer);
        Facts facts(pcap({ethernet(packet.toStdString())}));
        QCOMPARE(summary(facts), outer + kDatagramFlow);
        QCOMPARE(facts.flows[0].bytesOut, facts.flows[1].bytesOut); // a frame counts whole in every layer
    }
    void ipv6ExtensionsAndQuotedPackets()
    {
        const auto extended = ipv6(0, bytesOf({60, 0, 0, 0, 0, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0}) + udp(40000, 123, "x"));
        const auto error = ipv4(1, bytesOf({3, 3, 0, 0, 0, 0, 0, 0}) + kDatagram);
        Facts facts(pcap({ethernet(extended, 0x86dd), ethernet(error)}));
        QCOMPARE(summary(facts), QString("udp 2001:db8::10:40000>2001:db8::7:123 1/0, icmp 192.0.2.10:0>198.51.100.7:0 1/0"));
    }
    void malformed_data()
    {
        QTest::addColumn<QByteArray>("packet");
        QTest::addColumn<QString>("flows");
        QTest::addColumn<QString>("noted");
        const auto row = [](const char *name, const std::string &packet, const QString &flows, const char *noted) {
            QTest::newRow(name) << QByteArray::fromStdString(packet) << flows << QString(noted);
        };
        const auto set = [](std::string text, std::size_t at, int value) { return text.replace(at, 1, 1, static_cast<char>(value)); };
        row("header length 1", set(kDatagram, 0, 0x41), "", "packet-malformed");
        row("header longer than the packet", set(kDatagram, 0, 0x4f), "", "packet-malformed");
        row("version 9", set(kDatagram, 0, 0x95), "", "packet-malformed");
        row("total length 65535", set(set(kDatagram, 2, 255), 3, 255), kDatagramFlow, "packet-malformed");
        row("total length 0 is offload", set(kDatagram, 3, 0), kDatagramFlow, "");
        row("UDP length 3", set(kDatagram, 25, 3), "", "packet-malformed");
        row("TCP offset 1", ipv4(6, set(tcp(1, 2, 3, Syn), 12, 0x10)), "", "packet-malformed");
        row("ends inside the TCP header", ipv4(6, "short"), "", "packet-malformed");
        std::string chain;
        for (int i = 0; i < 40; ++i)
            chain += bytesOf({60, 0, 0, 0, 0, 0, 0, 0});
        row("forty extension headers", ipv6(60, chain), "", "header-chain-limit");
    }
    void malformed()
    {
        QFETCH(QByteArray, packet);
        Facts facts(pcap({packet.toStdString()}, packet.at(0) >> 4 == 6 ? 229u : 228u));
        QTEST(summary(facts), "flows");
        QTEST(facts.codes(), "noted");
    }
    void nestingIsBounded()
    {
        auto nested = kDatagram;
        for (int i = 0; i < 60; ++i)
            nested = ipv4(4, nested);
        Facts facts(pcap({ethernet(nested)}));
        QCOMPARE(facts.codes(), QString("nesting-limit"));
    }
    void unknownLinkTypes()
    {
        Facts facts(pcap({"abc", "def"}, 65000));
        QVERIFY(facts.flows.empty());
        QCOMPARE(facts.codes(), QString("link-type-unknown"));
    }
    void fragments_data()
    {
        QTest::addColumn<QStringList>("order");
        QTest::addColumn<QString>("flows");
        QTest::addColumn<QString>("noted");
        QTest::newRow("in order") << QStringList{"first", "second"} << "udp 192.0.2.10:40000>198.51.100.7:123 2/0"
                                  << "";
        QTest::newRow("last one first") << QStringList{"second", "first"} << "udp 192.0.2.10:40000>198.51.100.7:123 2/0"
                                        << "";
        QTest::newRow("never whole") << QStringList{"first"} << ""
                                     << "fragment-unfinished";
        QTest::newRow("repeated") << QStringList{"first", "first", "second"} << "udp 192.0.2.10:40000>198.51.100.7:123 3/0"
                                  << "";
        QTest::newRow("contradicting") << QStringList{"first", "other", "second"} << "udp 192.0.2.10:40000>198.51.100.7:123 3/0"
                                       << "fragment-conflict";
        QTest::newRow("ends past 65535") << QStringList{"far"} << ""
                                         << "fragment-conflict";
    }
    void fragments()
    {
        QFETCH(QStringList, order);
        const auto whole = udp(40000, 123, "0123456789abcdef");
        const std::map<QString, std::string> pieces = {{"first", ipv4(17, whole.substr(0, 16), kClient, kServer, 9, 0x2000)},
            {"second", ipv4(17, whole.substr(16), kClient, kServer, 9, 2)},
            {"other", ipv4(17, whole.substr(0, 12) + "evil", kClient, kServer, 9, 0x2000)},
            {"far", ipv4(17, "too far away", kClient, kServer, 9, 0x1fff)}};
        std::vector<std::string> frames;
        for (const auto &name : order)
            frames.push_back(ethernet(pieces.at(name)));
        Facts facts(pcap(frames));
        QTEST(summary(facts), "flows");
        QTEST(facts.codes(), "noted");
        if (!facts.flows.empty())
            QCOMPARE(facts.flows[0].payloadOut, std::uint64_t(16));
    }
    void states_data()
    {
        QTest::addColumn<QByteArray>("flags"); // each letter a packet, upper case from the client: S s(ynack) A F R
        QTest::addColumn<QString>("state");
        QTest::newRow("nobody answers") << QByteArray("SS") << "attempted";
        QTest::newRow("refused") << QByteArray("Sr") << "refused";
        QTest::newRow("open") << QByteArray("SsA") << "established";
        QTest::newRow("one side closed") << QByteArray("SsAF") << "half-closed";
        QTest::newRow("closed") << QByteArray("SsAFf") << "closed";
        QTest::newRow("reset") << QByteArray("SsAr") << "reset";
        QTest::newRow("met in the middle") << QByteArray("Aa") << "established";
    }
    void states()
    {
        QFETCH(QByteArray, flags);
        std::vector<std::string> frames;
        for (const auto c : flags) {
            const int bits = QChar(c).toUpper() == 'S' ? (c == 'S' ? Syn : Syn | Ack)
                : QChar(c).toUpper() == 'F'            ? Fin | Ack
                : QChar(c).toUpper() == 'R'            ? Reset
                                                       : Ack;
            frames.push_back(QChar(c).isUpper() ? out(443, bits == Syn ? 99 : 100, bits) : in(443, bits == (Syn | Ack) ? 199 : 200, bits));
        }
        Facts facts(pcap(frames));
        QCOMPARE(facts.flows.size(), std::size_t(1));
        QTEST(QString::fromStdString(facts.flows[0].state), "state");
    }
    void portsUsedAgain()
    {
        Facts facts(pcap({out(80, 99, Syn), out(80, 99, Syn), out(80, 7777, Syn), in(80, 5, Syn | Ack)}));
        QCOMPARE(summary(facts), QString("tcp 192.0.2.10:50000>198.51.100.7:80 2/0, tcp 192.0.2.10:50000>198.51.100.7:80 1/1"));
        QCOMPARE(facts.flows[1].firstPacket, std::uint64_t(3));
    }
    void clientWithoutSyn()
    {
        Facts facts(
            pcap({in(443, 5, Ack), ethernet(ipv4(6, tcp(9999, 40000, 5, Ack, "GET / HTTP/1.1\r\nHost: a\r\n\r\n"), kServer, kClient))}));
        QCOMPARE(summary(facts), QString("tcp 192.0.2.10:50000>198.51.100.7:443 0/1, tcp 198.51.100.7:9999>192.0.2.10:40000 1/0"));
        QCOMPARE(facts.flows[0].clientMac, std::string("3c:22:00:00:00:10"));
    }
    void countsAndTimes()
    {
        Facts facts(pcap({out(9, 99, Syn), in(9, 199, Syn | Ack), out(9, 100, Ack, "12345"), out(9, 100, Ack, "12345")}));
        const auto &flow = facts.flows[0];
        QCOMPARE(flow.payloadOut, std::uint64_t(10)); // repeated bytes count
        QCOMPARE(flow.bytesOut, std::uint64_t(54 + 59 + 59));
        QCOMPARE(*flow.start, std::int64_t(1760000000) * 1000000000);
        QCOMPARE(*flow.end, std::int64_t(1760000003) * 1000000000);
        QVERIFY(std::abs(*flow.entropyOut - std::log2(5.0)) < 1e-9);
        QVERIFY(!flow.entropyIn);
    }
    void httpOverSegments()
    {
        const std::string request = "POST /a?b HTTP/1.1\r\nHost: WWW.Example.org:8080\r\nUser-Agent: Test/1\r\nContent-Type: "
                                    "application/json; x=y\r\nContent-Length: 4\r\n\r\n{\"\"}"
                                    "GET /second HTTP/1.1\r\nHost: www.example.org\r\n\r\n";
        const std::string response
            = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nDate: Mon, 09 Nov 2026 08:14:03 GMT\r\nContent-Type: text/plain\r\n"
              "Transfer-Encoding: chunked\r\n\r\n3;x\r\nabc\r\n2\r\nde\r\n0\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n";
        for (const std::size_t step : {1, 2, 7, 100, 1000}) {
            std::vector<std::pair<bool, std::string>> turns;
            for (std::size_t at = 0; at < request.size(); at += step)
                turns.emplace_back(true, request.substr(at, step));
            for (std::size_t at = 0; at < response.size(); at += step)
                turns.emplace_back(false, response.substr(at, step));
            Facts facts(pcap(conversation(8080, turns)));
            QCOMPARE(facts.flows[0].appProtocol, std::string("http"));
            const auto &rows = facts.flows[0].http;
            QCOMPARE(rows.size(), std::size_t(2));
            QCOMPARE(rows[0].method, std::string("POST"));
            QCOMPARE(rows[0].host, std::string("www.example.org:8080"));
            QCOMPARE(rows[0].uri, std::string("/a?b"));
            QCOMPARE(rows[0].userAgent, std::string("Test/1"));
            QCOMPARE(rows[0].requestType, std::string("application/json"));
            QCOMPARE(*rows[0].requestBytes, std::uint64_t(4));
            QCOMPARE(*rows[0].status, 200);
            QCOMPARE(*rows[0].responseBytes, std::uint64_t(5));
            QCOMPARE(rows[0].date, std::string("Mon, 09 Nov 2026 08:14:03 GMT"));
            QCOMPARE(rows[1].uri, std::string("/second"));
            QCOMPARE(*rows[1].status, 204);
            QCOMPARE(facts.codes(), QString());
        }
    }
    void httpLies_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::newRow("chunk of 2^64 - 1") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nx");
        QTest::newRow("length is no number") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nx");
        QTest::newRow("two lengths") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx");
        QTest::newRow("a head without end") << QByteArray("HTTP/1.1 200 OK\r\nX: ") + QByteArray(70000, 'a');
    }
    void httpLies()
    {
        QFETCH(QByteArray, response);
        std::vector<std::pair<bool, std::string>> turns = {{true, "GET / HTTP/1.1\r\nHost: a.example\r\n\r\n"}};
        for (int at = 0; at < response.size(); at += 1400)
            turns.emplace_back(false, response.mid(at, 1400).toStdString());
        Facts facts(pcap(conversation(80, turns)));
        QCOMPARE(facts.flows[0].http.size(), std::size_t(1));
        QCOMPARE(facts.flows[0].http[0].host, std::string("a.example"));
        QCOMPARE(*facts.flows[0].http[0].status, 200);
        QCOMPARE(facts.codes(), QString("http-malformed"));
    }
    void tlsBehindAProxyAndInPieces()
    {
        const auto hello = handshake(1, clientHello("C2.Example.org"));
        for (const std::size_t step : {1, 60, 1000}) {
            std::vector<std::pair<bool, std::string>> turns
                = {{true, "CONNECT c2.example.org:443 HTTP/1.1\r\n\r\n"}, {false, "HTTP/1.1 200 OK\r\n\r\n"}};
            for (std::size_t at = 0; at < hello.size(); at += step)
                turns.emplace_back(true, hello.substr(at, step));
            turns.emplace_back(false, handshake(2, serverHello(0x0303, 0x1301, extension(43, be(0x0304, 2)))));
            Facts facts(pcap(conversation(3128, turns)));
            const auto &flow = facts.flows[0];
            QCOMPARE(flow.appProtocol, std::string("tls"));
            QCOMPARE(flow.http.size(), std::size_t(1));
            QCOMPARE(flow.tls.size(), std::size_t(1));
            QCOMPARE(flow.tls[0].sni, std::string("c2.example.org"));
            QCOMPARE(flow.tls[0].version, std::string("TLS 1.3"));
            QCOMPARE(flow.tls[0].cipher, std::string("TLS_AES_128_GCM_SHA256"));
            QVERIFY(flow.tls[0].ja4.starts_with("t13d0204h2_"));
        }
    }
    void tlsBehindTalkInClear_data()
    {
        QTest::addColumn<QList<QPair<bool, QByteArray>>>("talk"); // what is said before TLS; an empty turn: the hello follows in the segment before
        const auto row = [](const char *name, std::initializer_list<std::pair<bool, std::string>> talk) {
            QList<QPair<bool, QByteArray>> turns;
            for (const auto &[isOut, text] : talk)
                turns.append({isOut, QByteArray::fromStdString(text)});
            QTest::newRow(name) << turns;
        };
        const auto bind = bytesOf({0x30, 0x1d, 2, 1, 1, 0x77, 0x18, 0x80, 0x16}) + "1.3.6.1.4.1.1466.20037";
        const auto bound = bytesOf({0x30, 0x0c, 2, 1, 1, 0x78, 7, 0x0a, 1, 0, 4, 0, 4, 0});
        const auto greeting = bytesOf({0x4a, 0, 0, 0, 10}) + "8.0.36" + std::string(1, '\0') + noise(66);
        const auto sslRequest = bytesOf({32, 0, 0, 1, 0x85, 0xae, 0xff, 0x19, 0, 0, 0, 1, 0xff}) + std::string(23, '\0');
        row("SMTP", {{false, "220 mail ESMTP\r\n"}, {true, "EHLO a\r\n"}, {false, "250-mail\r\n250 STARTTLS\r\n"}, {true, "STARTTLS\r\n"}, {false, "220 ready\r\n"}});
        row("SMTP, all in one segment", {{false, "220 mail ESMTP\r\n"}, {true, "STARTTLS\r\n"}, {true, ""}, {false, "220 ready\r\n"}});
        row("IMAP", {{false, "* OK ready\r\n"}, {true, "a1 starttls\r\n"}, {false, "a1 OK begin\r\n"}});
        row("IMAP, hello behind the command", {{false, "* OK ready\r\n"}, {true, "a1 starttls\r\n"}, {true, ""}, {false, "a1 OK begin\r\n"}});
        row("POP3", {{false, "+OK ready\r\n"}, {true, "STLS\r\n"}, {false, "+OK begin\r\n"}});
        row("FTP", {{false, "220 files\r\n"}, {true, "AUTH TLS\r\n"}, {false, "234 go on\r\n"}});
        row("XMPP", {{true, "<?xml version='1.0'?><stream:stream>"}, {true, "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>"}, {false, "<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>"}});
        row("LDAP", {{true, bind}, {false, bound}});
        row("LDAP, hello behind the request", {{true, bind}, {true, ""}, {false, bound}});
        row("PostgreSQL", {{true, bytesOf({0, 0, 0, 8, 4, 0xd2, 0x16, 0x2f})}, {false, "S"}});
        row("PostgreSQL, hello at once", {{true, bytesOf({0, 0, 0, 8, 4, 0xd2, 0x16, 0x2f})}, {true, ""}, {false, "S"}});
        row("MySQL", {{false, greeting}, {true, sslRequest}});
        row("MySQL, hello behind the request", {{false, greeting}, {true, sslRequest}, {true, ""}});
    }
    void tlsBehindTalkInClear()
    {
        using Talk = QList<QPair<bool, QByteArray>>;
        QFETCH(Talk, talk);
        const auto hello = handshake(1, clientHello("mail.example.org"));
        std::vector<std::pair<bool, std::string>> turns;
        bool isSaid = false;
        for (const auto &[isOut, text] : talk) {
            if (text.isEmpty())
                turns.back().second += hello;
            else
                turns.emplace_back(isOut, text.toStdString());
            isSaid = isSaid || text.isEmpty();
        }
        if (!isSaid)
            turns.emplace_back(true, hello);
        const auto answer = handshake(2, serverHello(0x0303, 0xc02b));
        if (isSaid && !turns.back().first)
            turns.back().second += answer; // its last words in clear and its hello in one segment
        else
            turns.emplace_back(false, answer);
        Facts facts(pcap(conversation(587, turns)));
        const auto &flow = facts.flows[0];
        QCOMPARE(flow.appProtocol, std::string("tls"));
        QCOMPARE(flow.tls.size(), std::size_t(1));
        QCOMPARE(flow.tls[0].sni, std::string("mail.example.org"));
        QVERIFY(flow.tls[0].fromClient);
        QCOMPARE(flow.tls[0].version, std::string("TLS 1.2"));
        QCOMPARE(flow.tls[0].cipher, std::string("TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256")); // 0xc02b, RFC 5289
        QCOMPARE(facts.codes(), QString());
    }
    void aHelloThatNobodyAskedForIsNone()
    {
        Facts facts(pcap(conversation(9000, {{true, "report: " + handshake(1, clientHello("quoted.example"))}, {false, "thanks"}})));
        QVERIFY(facts.flows[0].tls.empty());
    }
    void certificatesOverRecordsAndASessionTakenUp()
    {
        const std::string der = "no real certificate, but bytes";
        const auto message = bytesOf({11}) + be(der.size() + 6, 3) + be(der.size() + 3, 3) + be(der.size(), 3) + der;
        std::string records = handshake(2, serverHello(0x0303, 0xc02b));
        for (std::size_t at = 0; at < message.size(); at += 5) // cut into records of five bytes
            records += bytesOf({22, 3, 3}) + be(message.substr(at, 5).size(), 2) + message.substr(at, 5);
        Facts facts(pcap(
            conversation(8443, {{true, handshake(1, clientHello("a.example"))}, {false, records}, {false, bytesOf({20, 3, 3, 0, 1, 1})}})));
        QCOMPARE(facts.certificates.size(), std::size_t(1));
        QCOMPARE(facts.certificates[0].der, der);
        QCOMPARE(facts.flows[0].tls[0].certificates, std::vector<std::string>{facts.certificates[0].sha256});
        QCOMPARE(*facts.flows[0].tls[0].resumed, false);
        Facts again(pcap(conversation(8443,
            {{true, handshake(1, clientHello("a.example"))},
                {false, handshake(2, serverHello(0x0303, 0xc02b)) + bytesOf({20, 3, 3, 0, 1, 1})}})));
        QCOMPARE(*again.flows[0].tls[0].resumed, true);
    }
    void namesResolvedBefore()
    {
        const auto labels = std::string("\3www\7example\3org") + '\0';
        const auto answer
            = ethernet(ipv4(17, udp(53, 40000, dnsAnswer(7, labels, kServer)), bytesOf({192, 0, 2, 53}), kClient), 0x0800, kRouter, kPhone);
        Facts facts(pcap({out(81, 99, Syn), answer, out(82, 99, Syn)}));
        QCOMPARE(facts.flows.size(), std::size_t(3));
        QVERIFY(facts.flows[0].dnsNames.empty());
        QCOMPARE(facts.flows[1].clientPort, std::optional<std::uint16_t>(40000));
        QCOMPARE(facts.flows[1].dns[0].rcode, std::string("NOERROR"));
        QCOMPARE(facts.flows[2].dnsNames, std::vector<std::string>{"www.example.org"});
    }
    void questionsAndAnswersAreOne()
    {
        const auto labels = std::string("\1a\7example") + '\0';
        const auto query = be(7, 2) + be(0x0100, 2) + be(1, 2) + be(0, 6) + labels + be(1, 2) + be(1, 2);
        const auto toServer = ethernet(ipv4(17, udp(40000, 53, query))),
                   back = ethernet(ipv4(17, udp(53, 40000, dnsAnswer(7, labels, kClient)), kServer, kClient));
        Facts facts(pcap({toServer, back, toServer}));
        const auto &rows = facts.flows[0].dns;
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].answeredIn, std::uint64_t(2));
        QCOMPARE(rows[0].answers[0].data, std::string("192.0.2.10"));
        QVERIFY(rows[1].rcode.empty());
    }
    void appsOfTheRecorder()
    {
        auto name = std::string("Demo");
        name.resize(20);
        const auto trailer = be(0x01072021, 4) + be(10123, 4) + name + be(0, 4);
        Facts pcapFacts(pcap({ethernet(kDatagram, 0x0800, std::string(6, '\0'), std::string(6, '\0')) + trailer}));
        QCOMPARE(pcapFacts.flows[0].appName, std::string("Demo"));
        QCOMPARE(*pcapFacts.flows[0].uid, 10123);
        QVERIFY(pcapFacts.flows[0].clientMac.empty());
        const auto map = block(0xbad, le(62652, 4) + le(1, 2) + bytesOf({1, 0}) + le(42, 4) + bytesOf({11, 4}) + "org.exampleDemo");
        Facts facts(section() + interface(101) + enhanced(kDatagram, 1, option(1, "u-42") + le(0, 4)) + map);
        QCOMPARE(facts.flows[0].appPackage, std::string("org.example"));
        QCOMPARE(facts.flows[0].appName, std::string("Demo"));
    }
    void datagramSignsAndSsdp()
    {
        const auto search = "M-SEARCH * HTTP/1.1\r\nHost: 239.255.255.250:1900\r\n\r\n";
        Facts facts(pcap({ethernet(ipv4(17, udp(40001, 7777, noise(256)))),
            ethernet(ipv4(17, udp(40002, 1900, search), kClient, bytesOf({239, 255, 255, 250})))}));
        QCOMPARE(facts.flows[0].signs.size(), std::size_t(1));
        QCOMPARE(facts.flows[1].http[0].method, std::string("M-SEARCH"));
        QCOMPARE(facts.flows[1].http[0].host, std::string("239.255.255.250:1900"));
        QCOMPARE(facts.flows[1].appProtocol, std::string("ssdp"));
    }
    void datagramHello()
    {
        const auto body = be(0xfefd, 2) + std::string(32, 'r') + '\0' + '\0' + be(2, 2) + be(0xc02b, 2) + bytesOf({1, 0});
        const auto piece = [&](std::size_t from, std::size_t size) {
            const auto part = bytesOf({1}) + be(body.size(), 3) + be(0, 2) + be(from, 3) + be(size, 3) + body.substr(from, size);
            return ethernet(ipv4(17, udp(40000, 4433, bytesOf({22, 0xfe, 0xfd, 0, 0, 0, 0, 0, 0, 0, 0}) + be(part.size(), 2) + part)));
        };
        Facts facts(pcap({piece(0, 20), piece(20, body.size() - 20)}));
        QCOMPARE(facts.flows[0].tls.size(), std::size_t(1));
        QCOMPARE(facts.flows[0].appProtocol, std::string("dtls"));
        QVERIFY(facts.flows[0].tls[0].ja4.starts_with("dd2i0100"));
    }
    void cutAnywhere()
    {
        const auto file
            = pcap(conversation(443, {{true, handshake(1, clientHello("a.example"))}, {false, handshake(2, serverHello(0x0303, 0xc02b))}}));
        for (std::size_t size = 24; size <= file.size(); ++size)
            QVERIFY(Facts(file.substr(0, size)).flows.size() <= 1);
    }
    void refusals()
    {
        NoFacts facts;
        NoNotes notes;
        const CaptureKnowledge none;
        QCOMPARE(readCapture(asBytes("no capture at all"), facts, none, notes, alwaysOn).error().fault, Fault::Unsupported);
        QCOMPARE(readCapture(Bytes(), facts, none, notes, alwaysOn).error().fault, Fault::Truncated);
    }
};

QTEST_GUILESS_MAIN(CaptureTest)
#include "capture_test.moc"
