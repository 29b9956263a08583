// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/case_file.h"
#include "analysis/casedb/case_reader.h"
#include "analysis/intake/capture_rows.h"
#include "analysis/intake/importer.h"
#include "resources/knowledge.h"
#include "tests/capture/packets.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::capture::test;

/// A capture in, rows of a case out.
class CaptureImporterTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    std::string path(const QString &name) const { return m_dir.filePath(name).toStdString(); }

    intake::Outcome import(const std::string &file, const QString &name)
    {
        MemorySource source(asBytes(file));
        auto bundle = casedb::BundleWriter::create(path(name + ".bundle"), {std::string(64, 'a'), "x.pcap", file.size(), "pcap"});
        if (!bundle)
            return intake::Refusal{"test", "no bundle"};
        const Pulse pulse = alwaysOn;
        NoNotes notes;
        const intake::Knowledge known = [](std::string_view wanted) { return knowledge(wanted); };
        intake::Import import{source, "x.pcap", *bundle, notes, pulse, known};
        auto refused = intake::importCapture(import);
        if (!refused && !bundle->finish())
            return intake::Refusal{"test", "bundle not finished"};
        return refused;
    }
    std::optional<casedb::CaseReader> caseOf(const QString &name, std::size_t size)
    {
        auto made = casedb::CaseFile::create(path(name), "Test", "Examiner");
        auto *file = std::get_if<casedb::CaseFile>(&made);
        casedb::EvidenceRow about;
        about.sha256 = std::string(64, 'a');
        about.file = "x.pcap";
        about.size = static_cast<std::int64_t>(size);
        about.kind = "pcap";
        if (!file || file->absorb(path(name + ".bundle"), about))
            return {};
        auto opened = casedb::CaseReader::open(path(name));
        auto *reader = std::get_if<casedb::CaseReader>(&opened);
        return reader ? std::optional(std::move(*reader)) : std::nullopt;
    }
    static std::string certificate()
    {
        QFile file(KEYTRAIL_TEST_DATA "/certificate/leaf.der");
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }
    static std::string sample()
    {
        const auto der = certificate();
        const auto chain = be(der.size() + 3, 3) + be(der.size(), 3) + der;
        const auto answer = be(7, 2) + be(0x8180, 2) + be(1, 2) + be(1, 2) + be(0, 4) + std::string("\1a\7example") + '\0' + be(1, 2)
            + be(1, 2) + bytesOf({0xc0, 12}) + be(1, 2) + be(1, 2) + be(60, 4) + be(4, 2) + kServer;
        return pcap({ethernet(ipv4(17, udp(53, 40000, answer), bytesOf({192, 0, 2, 53}), kClient), 0x0800, kRouter, kPhone),
            out(443, 99, Syn), in(443, 199, Syn | Ack), out(443, 100, Ack, handshake(1, clientHello("A.example"))),
            in(443, 200, Ack, handshake(2, serverHello(0x0303, 0xc02b)) + handshake(11, chain)), out(80, 99, Syn),
            out(80, 100, Ack, "POST /in HTTP/1.1\r\nHost: A.Example:8080\r\nContent-Length: 256\r\n\r\n" + noise(256))});
    }

private slots:
    void rowsOfACapture()
    {
        const auto file = sample();
        QVERIFY(!import(file, "rows"));
        const auto reader = caseOf("rows", file.size());
        QVERIFY(reader);
        const auto flows = reader->all<casedb::FlowRow>("server_port = 443");
        QCOMPARE(flows.size(), std::size_t(1));
        QCOMPARE(flows[0].where, std::string("packet 2"));
        QCOMPARE(flows[0].clientMac, std::string("3c:22:00:00:00:10"));
        QCOMPARE(flows[0].sni, std::string("a.example"));
        QCOMPARE(flows[0].dnsNames, std::vector<std::string>{"a.example"});
        QCOMPARE(flows[0].tlsVersion, std::string("TLS 1.2"));
        QCOMPARE(flows[0].cipher, std::string("TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256"));
        const auto hellos = reader->all<casedb::TlsRow>();
        QCOMPARE(hellos.size(), std::size_t(1));
        QVERIFY(hellos[0].flow == flows[0].id);
        QCOMPARE(hellos[0].where, std::string("packet 4"));
        const auto certificates = reader->all<casedb::CertificateRow>();
        QCOMPARE(certificates.size(), std::size_t(1));
        QCOMPARE(certificates[0].where, std::string("packet 5"));
        QCOMPARE(flows[0].certificates, std::vector<std::string>{certificates[0].sha256});
        QCOMPARE(hellos[0].certificates, flows[0].certificates);
        const auto keys = reader->all<casedb::KeyPlaceRow>();
        QCOMPARE(keys.size(), std::size_t(1));
        QCOMPARE(keys[0].source, std::string("certificate"));
        QCOMPARE(keys[0].spkiSha256, certificates[0].spkiSha256);
        QVERIFY(keys[0].key == casedb::keyId(certificates[0].spkiSha256, false));
        const auto http = reader->all<casedb::HttpRow>();
        QCOMPARE(http.size(), std::size_t(1));
        QCOMPARE(http[0].host, std::string("a.example:8080"));
        QCOMPARE(*http[0].requestBytes, std::int64_t(256));
        const auto posted = reader->all<casedb::FlowRow>("server_port = 80");
        QCOMPARE(posted[0].httpHosts, std::vector<std::string>{"a.example"});
        const auto signs = reader->all<casedb::PayloadSignRow>();
        QCOMPARE(signs.size(), std::size_t(1));
        QCOMPARE(signs[0].kind, std::string("rsa-block"));
        QCOMPARE(signs[0].direction, std::string("out"));
        QVERIFY(signs[0].flow == posted[0].id);
        const auto dns = reader->all<casedb::DnsRow>();
        QCOMPARE(dns.size(), std::size_t(1));
        QCOMPARE(dns[0].query, std::string("a.example"));
        QVERIFY(dns[0].answers.text.find("198.51.100.7") != std::string::npos);
    }
    void whoHasAnAddress()
    {
        const auto arp = [](const std::string &mac, const std::string &address) {
            return ethernet(be(1, 2) + be(0x0800, 2) + bytesOf({6, 4, 0, 1}) + mac + address + std::string(6, '\0') + kServer, 0x0806);
        };
        // A DHCP acknowledgment of the phone's address, then the phone and the router speak for themselves.
        const auto dhcp = bytesOf({2, 1, 6, 0}) + std::string(12, '\0') + kClient + std::string(8, '\0') + kPhone + std::string(202, '\0')
            + bytesOf({0x63, 0x82, 0x53, 0x63, 53, 1, 5, 0xff});
        const auto file = pcap({ethernet(ipv4(17, udp(67, 68, dhcp))), arp(kPhone, kClient), arp(kRouter, bytesOf({192, 0, 2, 1}))});
        QVERIFY(!import(file, "leases"));
        const auto reader = caseOf("leases", file.size());
        QVERIFY(reader);
        const auto leases = reader->all<casedb::LeaseRow>();
        QCOMPARE(leases.size(), std::size_t(2));
        for (const auto &lease : leases) {
            QCOMPARE(lease.where, std::string(lease.ip == "192.0.2.1" ? "packet 3" : "packet 1"));
            QCOMPARE(lease.raw.text.find("arp") != std::string::npos, lease.ip == "192.0.2.1");
        }
    }
    void sameFileSameIds()
    {
        const auto file = sample();
        std::vector<std::int64_t> ids[2];
        for (int i = 0; i < 2; ++i) {
            const auto name = QString("again%1").arg(i);
            QVERIFY(!import(file, name));
            const auto reader = caseOf(name, file.size());
            for (const auto &row : reader->all<casedb::FlowRow>())
                ids[i].push_back(static_cast<std::int64_t>(row.id));
        }
        QCOMPARE(ids[0].size(), std::size_t(3));
        QCOMPARE(ids[0], ids[1]);
    }
    void refusals_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << "empty-file";
        QTest::newRow("no capture") << QByteArray("this is no capture") << "unknown-kind";
        QTest::newRow("header cut") << QByteArray::fromStdString(pcap({})).left(20) << "truncated";
    }
    void refusals()
    {
        QFETCH(QByteArray, file);
        const auto refused = import(file.toStdString(), QString("refused%1").arg(file.size()));
        QVERIFY(refused);
        QTEST(QString::fromStdString(refused->code), "code");
    }
    void hosts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("host");
        QTest::newRow("capitals and the last dot") << "WWW.Example.ORG."
                                                   << "www.example.org";
        QTest::newRow("Unicode") << QString::fromUtf8("b\xc3\xbc"
                                                      "cher.example")
                                 << "xn--bcher-kva.example"; // RFC 3492's encoding
        QTest::newRow("escapes stay") << "a\\000b.example"
                                      << "a\\000b.example";
    }
    void hosts()
    {
        QFETCH(QString, name);
        QTEST(QString::fromStdString(intake::hostText(name.toStdString())), "host");
        QCOMPARE(intake::hostOfAuthority("[2001:db8::1]:443"), std::string("2001:db8::1"));
        QCOMPARE(intake::hostOfAuthority("A.example:443"), std::string("a.example"));
        QCOMPARE(intake::hostOfAuthority("a.example"), std::string("a.example"));
    }
};

QTEST_GUILESS_MAIN(CaptureImporterTest)
#include "capture_importer_test.moc"
