// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/dns.h"

#include "tests/capture/packets.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::capture;
using namespace keytrail::capture::test;

namespace
{

std::string label(const std::string &text)
{
    return static_cast<char>(text.size()) + text;
}

const std::string kRoot(1, '\0');
const std::string kName = label("www") + label("Example") + label("org") + kRoot;

std::string head(int questions, int answers = 0, int authority = 0, int additional = 0, int flags = 0x8180)
{
    std::string out = be(0x1234, 2) + be(static_cast<std::uint64_t>(flags), 2);
    for (const auto count : {questions, answers, authority, additional})
        out += be(static_cast<std::uint64_t>(count), 2);
    return out;
}

std::string question(const std::string &name, int type)
{
    return name + be(static_cast<std::uint64_t>(type), 2) + be(1, 2);
}

std::string record(int type, const std::string &data, const std::string &name = bytesOf({0xc0, 12}))
{
    return name + be(static_cast<std::uint64_t>(type), 2) + be(1, 2) + be(300, 4) + be(data.size(), 2) + data;
}

}

class DnsTest : public QObject
{
    Q_OBJECT
private slots:
    void records_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("typeName");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, int type, const std::string &data, const char *typeName, const char *text) {
            QTest::newRow(name) << type << QByteArray::fromStdString(data) << QString(typeName) << QString(text);
        };
        row("address", 1, kServer, "A", "198.51.100.7");
        row("IPv6 address", 28, bytesOf({0x20, 1, 0x0d, 0xb8}) + std::string(11, '\0') + "\1", "AAAA", "2001:db8::1");
        row("alias, name by pointer", 5, label("cdn") + bytesOf({0xc0, 16}), "CNAME", "cdn.example.org");
        row("mail exchange", 15, be(10, 2) + label("mx") + kRoot, "MX", "10 mx");
        row("service", 33, be(1, 2) + be(2, 2) + be(443, 2) + label("s") + kRoot, "SRV", "1 2 443 s");
        row("text of two strings", 16, label("a=1") + label("b"), "TXT", "a=1 b");
        row("start of authority", 6, label("ns") + kRoot + label("mail") + kRoot + be(1, 4) + be(2, 4) + be(3, 4) + be(4, 4) + be(5, 4),
            "SOA", "ns mail 1 2 3 4 5");
        row("service binding", 65, be(1, 2) + kRoot + be(1, 2) + be(6, 2) + label("h2") + label("h3") + be(4, 2) + be(4, 2) + kServer,
            "HTTPS", "1 . alpn=h2,h3 ipv4hint=198.51.100.7");
        row("unknown type in hex", 9999, "\x01\xff", "TYPE9999", "01ff");
    }
    void records()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, data);
        const auto text = head(1, 1) + question(kName, type) + record(type, data.toStdString());
        const auto message = readDns(asBytes(text));
        QVERIFY(message && !message->damaged && message->isResponse);
        QCOMPARE(message->questions[0].name, std::string("www.example.org"));
        QCOMPARE(message->records.size(), std::size_t(1));
        QCOMPARE(message->records[0].name, std::string("www.example.org"));
        QCOMPARE(message->records[0].ttl, 300u);
        QTEST(QString::fromStdString(message->records[0].type), "typeName");
        QTEST(QString::fromStdString(message->records[0].data), "text");
    }
    void sections()
    {
        const auto text = head(1, 1, 1, 2) + question(kName, 1) + record(1, kServer) + record(2, label("ns") + kRoot) + record(1, kClient)
            + record(41, "", kRoot);
        const auto message = readDns(asBytes(text));
        QVERIFY(message && !message->damaged);
        QCOMPARE(message->records.size(), std::size_t(3)); // EDNS is no record of names
        QCOMPARE(message->records[1].section, "authority");
        QCOMPARE(message->records[2].section, "additional");
    }
    void oddNames_data()
    {
        QTest::addColumn<QByteArray>("labels");
        QTest::addColumn<QString>("text");
        QTest::newRow("NUL does not cut") << QByteArray("\x03"
                                                        "a\0b",
            4) << "a\\000b";
        QTest::newRow("a dot inside a label") << QByteArray("\x03"
                                                            "a.b",
            4) << "a\\.b";
        QTest::newRow("a backslash") << QByteArray("\x02"
                                                   "a\\",
            3) << "a\\092";
        QTest::newRow("UTF-8 stays") << QByteArray("\x03"
                                                   "\xc3\xa9x",
            4) << QString::fromUtf8("\xc3\xa9x");
        QTest::newRow("no UTF-8") << QByteArray("\x02"
                                                "\xff\xfe",
            3) << "\\255\\254";
        QTest::newRow("a C1 control") << QByteArray("\x02"
                                                    "\xc2\x85",
            3) << "\\194\\133";
        QTest::newRow("the root") << QByteArray() << "";
    }
    void oddNames()
    {
        QFETCH(QByteArray, labels);
        const auto text = head(1, 0, 0, 0, 0x0100) + question(labels.toStdString() + kRoot, 1);
        const auto message = readDns(asBytes(text));
        QVERIFY(message && !message->isResponse);
        QTEST(QString::fromStdString(message->questions[0].name), "text");
    }
    void damage_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<int>("questions"); // -1: refused
        const auto row = [](const char *name, const std::string &text, int questions) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << questions;
        };
        row("empty", "", -1);
        row("header cut", head(1).substr(0, 11), -1);
        row("pointer to itself", head(1) + question(bytesOf({0xc0, 12}), 1), -1);
        row("two pointers in a ring", head(1) + bytesOf({0xc0, 14, 0xc0, 12}) + be(1, 2) + be(1, 2), -1);
        row("pointer behind the message", head(1) + question(bytesOf({0xff, 0xff}), 1), -1);
        row("label of a reserved kind", head(1) + question(bytesOf({0x80}), 1), -1);
        row("counts of 65535 and nothing there", head(65535, 65535, 65535, 65535), -1);
        row("a name of more than 255 bytes",
            head(1)
                + question(std::string(5, ' ').replace(0, 5,
                               label(std::string(63, 'a')) + label(std::string(63, 'b')) + label(std::string(63, 'c'))
                                   + label(std::string(63, 'd')))
                        + kRoot,
                    1),
            -1);
        row("question good, record cut", head(1, 1) + question(kName, 1) + record(1, kServer).substr(0, 14), 1);
        row("address of three bytes", head(1, 1) + question(kName, 1) + record(1, "abc"), 1);
    }
    void damage()
    {
        QFETCH(QByteArray, message);
        const auto text = message.toStdString();
        const auto found = readDns(asBytes(text));
        QTEST(found ? int(found->questions.size()) : -1, "questions");
        if (found)
            QVERIFY(found->damaged);
    }
    void honestNamesMayHopOften()
    {
        // Each label points to the next one: 60 hops, no loop.
        std::string chain;
        std::string text = head(1);
        const std::size_t first = text.size() + 6;
        for (int i = 0; i < 60; ++i)
            chain += label("a")
                + (i == 59 ? kRoot : bytesOf({0xc0 | int((first + 4u * unsigned(i + 1)) >> 8), int((first + 4u * unsigned(i + 1)) & 255)}));
        text += bytesOf({0xc0, int(first)}) + be(1, 2) + be(1, 2) + chain;
        const auto message = readDns(asBytes(text));
        QVERIFY(message);
        QCOMPARE(message->questions[0].name.size(), std::size_t(119));
    }
    void cutAnywhere()
    {
        const auto text = head(1, 2) + question(kName, 1) + record(1, kServer) + record(5, label("cdn") + bytesOf({0xc0, 16}));
        for (std::size_t size = 0; size < text.size(); ++size) {
            const auto message = readDns(asBytes(std::string_view(text).substr(0, size)));
            QCOMPARE(bool(message), size >= 33);
            if (message)
                QVERIFY(message->damaged && message->records.size() <= 1);
        }
    }
    void responseCodes()
    {
        QCOMPARE(rcodeName(0), std::string("NOERROR"));
        QCOMPARE(rcodeName(3), std::string("NXDOMAIN"));
        QCOMPARE(rcodeName(14), std::string("RCODE14"));
    }
};

QTEST_GUILESS_MAIN(DnsTest)
#include "dns_test.moc"
