// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/bundle_writer.h"
#include "analysis/trace/conclude.h"
#include "resources/knowledge.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::casedb;

namespace
{

const std::string kPackage(64, 'a'), kCapture(64, 'b'), kExport(64, 'c');
const std::string kKeyHash(64, '7');
constexpr std::int64_t kStart = 1'767'607'872'000'000'000;

/// What stands in the world of one test; each is a fact of one of three evidence files.
struct World {
    std::string relation = "dataflow", expectation = "unexpected", kind = "encrypt";
    std::string flowSni = "sync.brightleaf.example", flowApp, flowMac = "02:11:22:33:44:55";
    std::vector<std::string> dnsNames;
    std::int64_t flowPort = 8080;
    bool capture = true, install = true, lease = false, payload = false, certificate = false, event = false, link = true;
    std::vector<std::string> deviceMacs{"02:11:22:33:44:55"};
    int devicesOfThatName = 0;
};

}

class ConcludeTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_number = 0;

    std::string path(const char *name) const { return m_folder.filePath(QString("%1-%2").arg(m_number).arg(name)).toStdString(); }

    void absorb(CaseFile &file, BundleWriter &writer, const std::string &hash, const char *name)
    {
        const auto rows = writer.finish();
        QVERIFY(bool(rows));
        EvidenceRow about;
        about.sha256 = hash;
        about.file = name;
        const auto trouble = file.absorb(path(name), about);
        QVERIFY2(!trouble, trouble ? trouble->text.c_str() : "");
    }

    void addPackage(CaseFile &file, const World &world)
    {
        auto writer = BundleWriter::create(path("app"), {kPackage, "app", 1, "apk"});
        AppRow app;
        app.package = "example.weather";
        app.label = "Weather";
        app.versionName = "2.4";
        const auto appId = writer->add(app);
        KeyPlaceRow key;
        key.key = keyId(kKeyHash, false);
        key.spkiSha256 = kKeyHash;
        key.algorithm = "rsa";
        key.bits = 2048;
        key.where = "classes.dex!La;->b()V@0x8";
        key.source = "string";
        writer->add(key);
        OperationRow operation;
        operation.app = appId;
        operation.where = "classes.dex!Lsync/Sealer;->seal([B)[B@0xc";
        operation.className = "Lsync/Sealer;";
        operation.method = "seal";
        operation.kind = world.kind;
        operation.transformation = "RSA/ECB/PKCS1Padding";
        operation.key = key.key;
        operation.origin = "first-party";
        operation.expectation = world.expectation;
        operation.reason = "embedded key";
        const auto operationId = writer->add(operation);
        DestinationRow destination;
        destination.app = appId;
        destination.where = "classes.dex!Lsync/Up;->push()V@0x2";
        destination.host = "sync.brightleaf.example";
        destination.port = 8080;
        LinkRow link;
        link.operation = operationId;
        link.destination = writer->add(destination);
        link.relation = world.relation;
        link.confidence = world.relation == "dataflow" ? 0.9 : 0.6;
        link.direction = "out";
        if (world.link)
            writer->add(link);
        absorb(file, *writer, kPackage, "app");
    }

    void addCapture(CaseFile &file, const World &world)
    {
        auto writer = BundleWriter::create(path("pcap"), {kCapture, "pcap", 1, "pcap"});
        FlowRow flow;
        flow.protocol = "tcp";
        flow.clientIp = "192.0.2.7";
        flow.clientMac = world.flowMac;
        flow.clientPort = 40000;
        flow.serverIp = "203.0.113.9";
        flow.serverPort = world.flowPort;
        flow.start = Instant{kStart};
        flow.where = "packet 248";
        flow.sni = world.flowSni;
        flow.dnsNames = world.dnsNames;
        flow.app = world.flowApp;
        if (world.certificate)
            flow.certificates = {std::string(64, 'e')};
        const auto flowId = writer->add(flow);
        if (world.payload) {
            PayloadSignRow sign;
            sign.flow = flowId;
            sign.kind = "base64-rsa-block";
            sign.size = 344;
            writer->add(sign);
        }
        if (world.certificate) {
            CertificateRow certificate;
            certificate.sha256 = std::string(64, 'e');
            certificate.spkiSha256 = kKeyHash;
            writer->add(certificate);
        }
        if (world.lease) {
            LeaseRow lease;
            lease.time = Instant{kStart - 1000};
            lease.ip = "192.0.2.7";
            lease.mac = "02:11:22:33:44:55";
            lease.hostName = "Pixel-7";
            lease.where = "packet 3";
            writer->add(lease);
        }
        absorb(file, *writer, kCapture, "pcap");
    }

    void addExport(CaseFile &file, const World &world)
    {
        auto writer = BundleWriter::create(path("mdm"), {kExport, "mdm", 1, "intune devices csv"});
        DeviceRecordRow device;
        device.serial = "SERIAL0001";
        device.model = "Pixel 7";
        device.macs = world.deviceMacs;
        device.where = "row 1";
        const auto record = writer->add(device);
        for (int extra = 0; extra < world.devicesOfThatName; ++extra) {
            DeviceRecordRow same;
            same.serial = "SERIAL100" + std::to_string(extra);
            same.model = "Pixel 7";
            same.where = "row " + std::to_string(extra + 2);
            writer->add(same);
        }
        if (world.install) {
            InstallRow install;
            install.record = record;
            install.package = "example.weather";
            install.version = "2.4";
            install.where = "row 1";
            writer->add(install);
        }
        if (world.event) {
            EventRow event;
            event.app = "example.weather";
            event.host = "sync.brightleaf.example";
            event.source = "App Privacy Report";
            writer->add(event);
        }
        absorb(file, *writer, kExport, "mdm");
    }

    trace::Conclusions draw(const World &world)
    {
        ++m_number;
        auto made = CaseFile::create(path("case.keytrail"), "t", "");
        auto &file = std::get<CaseFile>(made);
        addPackage(file, world);
        if (world.capture)
            addCapture(file, world);
        addExport(file, world);
        auto opened = CaseReader::open(path("case.keytrail"));
        const auto conclusions = trace::conclude(std::get<CaseReader>(opened), trace::Weights::read(knowledge("weights.tsv")), alwaysOn);
        const bool stored = conclusions && trace::store(file, *conclusions);
        return stored ? *conclusions : trace::Conclusions();
    }

private slots:
    void tiers_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("tier");
        QTest::addColumn<int>("devices");
        int at = 0;
        // The tiers are those of the product's contract: "the least it takes".
        QTest::newRow("data flow, named flow, MAC, holder") << at++ << "strong" << 1;
        QTest::newRow("the capture names the app too") << at++ << "confirmed" << 1;
        QTest::newRow("a device report names the app too") << at++ << "confirmed" << 1;
        QTest::newRow("the key is the certificate's") << at++ << "confirmed" << 1;
        QTest::newRow("device told by lease") << at++ << "strong" << 1;
        QTest::newRow("not known to have the app") << at++ << "possible" << 1;
        QTest::newRow("payload fits, app's presence unknown") << at++ << "strong" << 1;
        QTest::newRow("no device") << at++ << "possible" << 0;
        QTest::newRow("call path only, holder") << at++ << "possible" << 1;
        QTest::newRow("call path only, no holder") << at++ << "weak" << 1;
        QTest::newRow("no capture") << at++ << "weak" << 0;
        QTest::newRow("other port") << at++ << "weak" << 0;
        QTest::newRow("shared address, flow names another host") << at++ << "weak" << 0;
        QTest::newRow("resolved name, flow names nothing") << at++ << "strong" << 1;
        QTest::newRow("no link") << at++ << "weak" << 0;
        QTest::newRow("host name fits two devices, one has the app") << at++ << "possible" << 2;
    }
    void tiers()
    {
        QFETCH(int, number);
        QFETCH(QString, tier);
        QFETCH(int, devices);
        World world;
        const std::function<void()> changes[] = {[] {}, [&] { world.flowApp = "example.weather"; }, [&] { world.event = true; },
            [&] { world.certificate = true; }, [&] { world.flowMac.clear(), world.lease = true; }, [&] { world.install = false; },
            [&] { world.install = false, world.payload = true; }, [&] { world.flowMac.clear(); }, [&] { world.relation = "call-path"; },
            [&] { world.relation = "call-path", world.install = false; }, [&] { world.capture = false; }, [&] { world.flowPort = 443; },
            [&] { world.flowSni = "static.cdnfront.example", world.dnsNames = {"sync.brightleaf.example"}; },
            [&] { world.flowSni.clear(), world.dnsNames = {"sync.brightleaf.example"}; }, [&] { world.link = false; },
            [&] { world.flowMac.clear(), world.lease = true, world.deviceMacs.clear(), world.devicesOfThatName = 1; }};
        changes[number]();
        const auto conclusions = draw(world);
        QCOMPARE(conclusions.traces.size(), std::size_t(1));
        const auto &trace = conclusions.traces[0];
        QCOMPARE(QString::fromStdString(trace.tier), tier);
        QCOMPARE(int(trace.devices.size()), devices);
        if (tier != "confirmed")
            QVERIFY(!trace.gaps.empty());
    }

    void everyStepHasItsPlace()
    {
        const auto text = draw({}).traces[0].text;
        for (const auto *part : {"[aaaaaaaa classes.dex!Lsync/Sealer;->seal([B)[B@0xc]", "rsa-2048 77777777",
                 "sync.brightleaf.example:8080 [aaaaaaaa classes.dex!Lsync/Up;->push()V@0x2]",
                 "1 flow, the first at 2026-01-05T10:11:12.000000000Z [bbbbbbbb packet 248]", "SERIAL0001", "[cccccccc row 1]"})
            QVERIFY2(text.find(part) != std::string::npos, (text + " lacks " + part).c_str());
    }

    void expectedUseIsNotAlarmed()
    {
        World world;
        world.expectation = "expected";
        world.kind = "verify";
        const auto expected = draw(world);
        const auto unexpected = draw({});
        QCOMPARE(expected.traces[0].tier, std::string("strong"));
        QCOMPARE(expected.findings[0].verdict, std::string("expected"));
        QVERIFY(*expected.traces[0].score + 30 < *unexpected.traces[0].score);
    }

    void weightsAreData()
    {
        const auto weights = trace::Weights::read("# note\nsign\tweight\ttext\na\t5\tx {} y {}\nb\t-6\t\nbad line\nc\tx\ty\n");
        QCOMPARE(weights.size(), std::size_t(2));
        QCOMPARE(weights.weight("b"), -6);
        QCOMPARE(weights.text("a", {"1"}), std::string("x 1 y ?"));
        QCOMPARE(weights.weight("c"), 0);
        const auto shipped = trace::Weights::read(knowledge("weights.tsv"));
        for (const auto *sign : {"dataflow-out", "code-call-path", "flow-sni", "payload-fits", "device-mac", "use-expected", "tier-weak"})
            QVERIFY2(shipped.has(sign), sign);
    }
};

QTEST_GUILESS_MAIN(ConcludeTest)
#include "conclude_test.moc"
