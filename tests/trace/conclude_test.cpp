// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/json_reader.h"
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
    // What stands beside the operation.
    Texts permissions;
    std::string signers = "[]", resolvedBy = "constant", domain = "brightleaf.example", host = "sync.brightleaf.example", hostReason, signKind, laterDex, direction = "out", certificateHash;
    std::vector<EventRow> lists;
    int otherDevices = 0, otherClients = 0;
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
        app.permissions = world.permissions;
        app.signers.text = world.signers;
        app.where = "AndroidManifest.xml";
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
        destination.host = world.host;
        destination.port = 8080;
        destination.resolvedBy = world.resolvedBy;
        destination.registrableDomain = world.domain;
        destination.reason = world.hostReason;
        LinkRow link;
        link.operation = operationId;
        link.destination = writer->add(destination);
        link.relation = world.relation;
        link.confidence = world.relation == "dataflow" ? 0.9 : 0.6;
        link.direction = world.direction;
        if (!world.laterDex.empty()) {
            BinaryRow binary;
            binary.app = appId;
            binary.path = world.laterDex;
            binary.format = "dex";
            writer->add(binary);
        }
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
        for (int other = 0; other < world.otherClients; ++other) {
            FlowRow more;
            more.protocol = "tcp";
            more.clientIp = "198.51.100." + std::to_string(other);
            more.clientMac = "02:11:22:33:55:" + std::to_string(10 + other);
            more.serverIp = "203.0.113.200";
            more.serverPort = 443;
            more.start = Instant{kStart + other};
            more.where = "packet " + std::to_string(1000 + other);
            writer->add(more);
        }
        const auto flowId = writer->add(flow);
        if (!world.signKind.empty()) {
            PayloadSignRow sign;
            sign.flow = flowId;
            sign.kind = world.signKind;
            writer->add(sign);
        }
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
        for (int other = 0; other < world.otherDevices; ++other) {
            DeviceRecordRow more;
            more.serial = "SERIAL2" + std::to_string(1000 + other);
            more.where = "row " + std::to_string(500 + other);
            writer->add(more);
        }
        for (auto event : world.lists)
            writer->add(event);
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
        const auto conclusions = trace::conclude(std::get<CaseReader>(opened), trace::Weights::read(knowledge("weights.tsv"), knowledge("behaviour.tsv")), alwaysOn);
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

    void whatStandsBesideAnOperation_data()
    {
        QTest::addColumn<std::function<void(World &)>>("change");
        QTest::addColumn<QString>("sign");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const char *sign, const char *where, std::function<void(World &)> change) { QTest::newRow(name) << std::move(change) << QString::fromLatin1(sign) << QString::fromLatin1(where); };
        const auto list = [](const char *kind, std::string app, std::string host, std::string text) {
            EventRow event;
            event.kind = kind;
            event.app = std::move(app);
            event.host = std::move(host);
            event.text = std::move(text);
            event.source = "misp";
            event.where = "line 7";
            return event;
        };
        row("host of a list", "listed-host", "line 7", [=](World &world) { world.lists = {list("indicator", "", "sync.brightleaf.example", "type=hostname")}; });
        row("domain of a list", "listed-host", "line 7", [=](World &world) { world.lists = {list("indicator", "", "brightleaf.example", "")}; });
        row("its top level domain is nobody's", "-listed-host", "", [=](World &world) { world.lists = {list("indicator", "", "example", "")}; });
        row("a longer name is another host", "-listed-host", "", [=](World &world) { world.lists = {list("indicator", "", "notbrightleaf.example", ""), list("indicator", "", "eu.sync.brightleaf.example", "")}; });
        row("address of a list", "listed-address", "line 7", [=](World &world) { world.lists = {list("indicator", "", "203.0.113.9", "")}; });
        row("package of a list", "listed-app", "line 7", [=](World &world) { world.lists = {list("indicator", "example.weather", "", "")}; });
        row("hash of a list, other case", "listed-app", "line 7", [=](World &world) { world.lists = {list("indicator", "", "", "type=sha256 value=" + std::string(64, 'A'))}; });
        row("key of a list", "listed-key", "line 7", [=](World &world) { world.lists = {list("indicator", "", "", "value=" + kKeyHash)}; });
        row("certificate of a list", "listed-certificate", "line 7", [=](World &world) { world.certificate = true, world.lists = {list("indicator", "", "", "value=" + std::string(64, 'e'))}; });
        row("signer of a list", "listed-signer", "line 7", [=](World &world) {
            world.signers = "[{\"cert_sha256\":\"" + std::string(64, 'd') + "\"}]";
            world.lists = {list("indicator", "", "", "value=" + std::string(64, 'd'))};
        });
        row("an ordinary log is no list", "-listed-host", "", [=](World &world) { world.lists = {list("connection", "", "sync.brightleaf.example", "")}; });
        row("rated, this file", "rated-bad", "line 7", [=](World &world) { world.lists = {list("reputation", "example.weather", "", "sha256=" + std::string(64, 'a') + " last_analysis_stats.malicious=12")}; });
        row("rated, the name only", "rated-bad-name", "line 7", [=](World &world) { world.lists = {list("reputation", "example.weather", "", "sha256=" + std::string(64, '9') + " rating=-3")}; });
        row("rated well", "-rated-bad", "", [=](World &world) { world.lists = {list("reputation", "example.weather", "", "sha256=" + std::string(64, 'a') + " malicious=0 rating=2")}; });
        row("hidden host", "host-hidden", "classes.dex!Lsync/Up;->push()V@0x2", [](World &world) { world.resolvedBy = "decoded"; });
        row("generated host", "host-generated", "classes.dex!Lsync/Up;->push()V@0x2", [](World &world) { world.host.clear(), world.hostReason = "The host depends on the date or time."; });
        row("dead drop", "host-dead-drop", "classes.dex!Lsync/Up;->push()V@0x2", [](World &world) { world.host.clear(), world.hostReason = "The host is received from the network (La;->b)."; });
        row("code loaded later", "code-later", "assets/x.bin", [](World &world) { world.laterDex = "assets/x.bin"; });
        row("code of a split starts with the app", "-code-later", "", [](World &world) { world.laterDex = "split_a.apk!classes2.dex"; });
        row("regular calls", "wire-regular", "packet 248", [](World &world) { world.signKind = "beacon"; });
        row("odd port", "wire-odd-port", "packet 248", [](World &world) { world.signKind = "tls-odd-port"; });
        row("self-signed", "wire-self-signed", "packet 248", [](World &world) { world.signKind = "self-signed-certificate"; });
        row("starts with the device", "boot-start", "AndroidManifest.xml", [](World &world) { world.permissions = {"android.permission.RECEIVE_BOOT_COMPLETED"}; });
        row("wide permissions", "permissions-wide", "AndroidManifest.xml", [](World &world) { world.permissions = {"android.permission.READ_SMS", "android.permission.RECORD_AUDIO", "android.permission.CAMERA"}; });
        row("two are not many", "-permissions-wide", "", [](World &world) { world.permissions = {"android.permission.READ_SMS", "android.permission.CAMERA", "android.permission.INTERNET"}; });
        row("told thrice", "app-told-thrice", "", [](World &world) { world.flowApp = "example.weather", world.event = true; });
        row("rare app", "app-rare", "", [](World &world) { world.otherDevices = 59; });
        row("a small fleet has nothing rare", "-app-rare", "", [](World &world) { world.otherDevices = 10; });
        row("rare destination", "destination-rare", "", [](World &world) { world.otherClients = 60; });
        row("vendor's own host", "host-of-vendor", "classes.dex!Lsync/Up;->push()V@0x2", [](World &world) { world.domain = "weather.example"; });
        row("another's host", "-host-of-vendor", "", [](World &) { });
        row("signed by a store", "signer-of-store", "AndroidManifest.xml", [](World &world) { world.signers = "[{\"cert_sha256\":\"" + std::string(64, 'd') + "\",\"subject\":\"CN=FDroid, O=fdroid.org\"}]"; });
        row("pinning", "pin-usual", "", [](World &world) { world.direction = "guard"; });
    }
    void whatStandsBesideAnOperation()
    {
        QFETCH(std::function<void(World &)>, change);
        QFETCH(QString, sign);
        QFETCH(QString, where);
        World world;
        change(world);
        const auto conclusions = draw(world);
        QCOMPARE(conclusions.findings.size(), std::size_t(1));
        QStringList signs;
        QString place;
        std::int64_t sum = 0;
        for (const auto &reason : readJsonObjects(conclusions.findings[0].reasons.text)) {
            signs.append(QString::fromStdString(std::string(member(reason, "sign"))));
            sum += QString::fromStdString(std::string(member(reason, "weight"))).toLongLong();
            if (signs.last() == sign)
                place = QString::fromStdString(std::string(member(reason, "where")));
        }
        QCOMPARE(*conclusions.findings[0].score, std::clamp<std::int64_t>(sum, 0, 100));
        if (sign.startsWith(QLatin1Char('-')))
            QVERIFY2(!signs.contains(sign.mid(1)) && !signs.contains(sign.mid(1) + "-name"), qPrintable(signs.join(' ')));
        else
            QVERIFY2(signs.contains(sign), qPrintable(signs.join(' ')));
        QCOMPARE(place, where);
        // Nothing of it makes or breaks a tie.
        const auto plain = conclusions.traces[0].tier;
        if (!world.certificate && world.flowApp.empty() && !world.event && !world.host.empty() && world.direction == "out")
            QCOMPARE(plain, std::string("strong"));
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
