// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/telemetry.h"
#include "resources/knowledge.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::telemetry;

namespace {

const ColumnMapping &mapping()
{
    static const ColumnMapping mapping(knowledge("telemetry-columns.tsv"), knowledge("telemetry-words.tsv"));
    return mapping;
}

QString shown(const FactValue &value)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return QString::fromStdString(*text);
    if (const auto *at = std::get_if<Instant>(&value))
        return QString::fromStdString(toRfc3339(*at));
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? "true" : "false";
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return QString::number(*number);
    QStringList all;
    for (const auto &text : std::get<std::vector<std::string>>(value))
        all << QString::fromStdString(text);
    return all.join('+');
}

class Collect final : public FactSink
{
public:
    void add(Fact fact) override
    {
        QStringList fields;
        for (const auto &[field, value] : fact.fields) {
            if (field != "text" && field != "source" && field != "managed_by")
                fields << QString::fromStdString(field) + "=" + shown(value);
        }
        lines << QString("%1%2 @%3 %4").arg(QString::fromStdString(fact.entity), fact.device == Fact::kNone ? QString() : "#" + QString::number(fact.device), QString::fromStdString(fact.where), fields.join(' '));
    }
    QStringList lines;
};

struct Got {
    QStringList facts, codes;
    QString refused, kind;
};

Got read(const QByteArray &bytes)
{
    const auto text = bytes.toStdString();
    MemorySource source(asBytes(text));
    NoteList notes;
    Collect facts;
    const auto refused = readTelemetry(source, mapping(), facts, notes, alwaysOn);
    Got got{facts.lines, {}, refused ? QString::fromStdString(refused->code) : QString(), QString::fromStdString(sniffTelemetry(source, mapping()).kind)};
    for (const auto &note : notes.finish())
        got.codes << QString::fromStdString(note.code);
    return got;
}

QByteArray seed(const char *name)
{
    QFile file(QString(KEYTRAIL_TEST_DATA) + "/telemetry/" + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray kWrapped = "{\"message\":{\"messageId\":\"1\",\"data\":\""
    + QByteArray("{\"device\":\"d\",\"usageLogEvents\":[{\"eventId\":\"1\",\"eventTime\":\"2026-01-01T00:00:00Z\",\"eventType\":\"DNS\"}]}").toBase64() + "\"}}";
const QByteArray kHeader("device_id,device_name,app_id,installed_at\n");

}

class TelemetryTest : public QObject
{
    Q_OBJECT
private slots:
    void mappingHasNoFault()
    {
        QCOMPARE(mapping().faults(), std::size_t(0));
        for (const auto &format : mapping().formats()) {
            QVERIFY2(!format.signatures.empty() || format.name.starts_with("zeek-tsv/"), format.name.c_str());
            for (const auto &group : format.groups)
                QVERIFY2(QString("device install event lease flow dns tls http certificate payload").split(' ').contains(QString::fromStdString(group.entity)), group.part.c_str());
        }
    }

    void sources_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("facts");
        QTest::addColumn<QString>("codes");
        QTest::newRow("plain table") << kHeader + "d1,Phone,com.example.one,2026-01-01T00:00:00Z\nd1,Phone,com.example.two,\n" << "generic-table"
            << QStringList{"device @row 1 source_id=d1 name=Phone", "install#0 @row 1 package=com.example.one installed_at=2026-01-01T00:00:00.000000000Z", "install#0 @row 2 package=com.example.two"} << "";
        QTest::newRow("device table") << QByteArray("Device ID,Device name,Serial number,Wi-Fi MAC,IMEI,Ownership,WiFiIPv4Address,Last check-in,OS\n"
                                                    "i1,P1,S1,A483E71B2C3D,35 332812 345678 0,Corporate,192.0.2.7,2026-03-10 06:58:02.0000000,Android\n"
                                                    "i2,P2,0,020000000000,,Personal,,0001-01-01 00:00:00.0000000,iOS\n") << "intune-csv-deviceswithinventory"
            << QStringList{"device @row 1 source_id=i1 serial=S1 imei=353328123456780 name=P1 platform=android ownership=corporate ips=192.0.2.7 macs=a4:83:e7:1b:2c:3d last_seen=2026-03-10T06:58:02.000000000Z",
                   "device @row 2 source_id=i2 name=P2 platform=ios ownership=personal"} << "time-suspicious zone-assumed";
        QTest::newRow("app table states no package") << QByteArray("ApplicationKey,ApplicationName,ApplicationVersion,DeviceId,DeviceName\nk,One,1.2,i1,P1\n") << "intune-csv-appinv"
            << QStringList{"device @row 1 source_id=i1 name=P1", "install#0 @row 1 name=One version=1.2"} << "";
        QTest::newRow("paged devices with apps") << QByteArray("{\"nextPageToken\":\"t\",\"devices\":[{\"name\":\"enterprises/e/devices/1\",\"hardwareInfo\":{\"serialNumber\":\"S1\",\"model\":\"Pixel 8\"},\"state\":\"ACTIVE\",\"managementMode\":\"DEVICE_OWNER\",\"ownership\":\"PERSONALLY_OWNED\",\"networkInfo\":{\"wifiMacAddress\":\"02:00:00:00:00:00\"},\"applicationReports\":[{\"packageName\":\"com.example.one\",\"signingKeyCertFingerprints\":[\"AA:BB\"],\"events\":[{\"eventType\":\"UPDATED\",\"createTime\":\"2026-01-02T00:00:00Z\"},{\"eventType\":\"INSTALLED\",\"createTime\":\"2026-01-01T00:00:00Z\"}]}]}]}")
            << "amapi-devices" << QStringList{"device @$.devices[0] source_id=enterprises/e/devices/1 serial=S1 model=Pixel 8 platform=android ownership=personal",
                   "install#0 @$.devices[0].applicationReports[0] package=com.example.one signer=aabb installed_at=2026-01-01T00:00:00.000000000Z"} << "incomplete-page";
        QTest::newRow("events whose device follows them") << QByteArray("{\"usageLogEvents\":[{\"eventId\":\"1\",\"eventTime\":\"2026-01-01T00:00:00Z\",\"eventType\":\"CONNECT\",\"connectEvent\":{\"destinationIpAddress\":\"192.0.2.7\",\"destinationPort\":443,\"packageName\":\"com.example.one\"}}],\"device\":\"enterprises/e/devices/1\"}")
            << "amapi-usagelog" << QStringList{"device @$.usageLogEvents[0] source_id=enterprises/e/devices/1 platform=android",
                   "event#0 @$.usageLogEvents[0] time=2026-01-01T00:00:00.000000000Z kind=connect app=com.example.one host=192.0.2.7"} << "";
        QTest::newRow("envelope in base64") << kWrapped
            << "amapi-pubsub" << QStringList{"device @$.message.data!$.usageLogEvents[0] source_id=d platform=android", "event#0 @$.message.data!$.usageLogEvents[0] time=2026-01-01T00:00:00.000000000Z kind=dns"} << "";
        QTest::newRow("property list of apps") << QByteArray("<plist><dict><key>UDID</key><string>U1</string><key>Status</key><string>Acknowledged</string><key>InstalledApplicationList</key><array>"
                                                             "<dict><key>Identifier</key><string>com.example.one</string></dict>"
                                                             "<dict><key>Identifier</key><string>com.example.two</string><key>AdHocCodeSigned</key><true/></dict></array></dict></plist>") << "apple-mdm-response"
            << QStringList{"device @$ udid=U1", "install#0 @$.InstalledApplicationList[0] package=com.example.one", "install#0 @$.InstalledApplicationList[1] package=com.example.two",
                   "event#0 @$.InstalledApplicationList[1] kind=sideloaded-app app=com.example.two"} << "";
        QTest::newRow("privacy report") << QByteArray("{\"type\":\"networkActivity\",\"bundleID\":\"com.example.one\",\"domain\":\"A.Example\",\"firstTimeStamp\":\"2026-01-01T01:00:00+01:00\",\"timeStamp\":\"2026-01-01T02:00:00+01:00\"}")
            << "apple-app-privacy-report" << QStringList{"event @$ time=2026-01-01T00:00:00.000000000Z kind=network app=com.example.one host=a.example",
                   "event @$ time=2026-01-01T01:00:00.000000000Z kind=network-last app=com.example.one host=a.example"} << "";
        QTest::newRow("lease log") << QByteArray("#separator \\x09\n#unset_field\t-\n#path\tdhcp\n#fields\tts\tmac\tassigned_addr\thost_name\tlease_time\n"
                                                 "1700000000.5\t72:0C:9d:31:c4:5a\t192.0.2.7\tphone\\x20one\t60.0\n??\t-\t-\t-\t-\n1\t2\n") << "zeek-tsv"
            << QStringList{"lease @line 5 time=2023-11-14T22:13:20.500000000Z mac=72:0c:9d:31:c4:5a ip=192.0.2.7 host_name=phone one seconds=60",
                   "event @line 5 time=2023-11-14T22:13:20.500000000Z kind=dhcp-lease host=192.0.2.7"} << "time-invalid row-rejected";
        QTest::newRow("identities alike and in conflict") << QByteArray("device_id,serial,app_id\nD1,S1,a.b\nd1,S2,a.b\nD1,S3,a.b\n") << "generic-table"
            << QStringList{"device @row 1 source_id=D1 serial=S1", "install#0 @row 1 package=a.b", "device @row 2 source_id=d1 serial=S2", "install#1 @row 2 package=a.b", "device @row 3 source_id=D1 serial=S3", "install#2 @row 3 package=a.b"}
            << "identity-similar identity-conflict";
        QTest::newRow("header twice, lines in front") << QByteArray("Report of today\n" "device_id,app_id,app_id\nd1,,a.b\n") << "generic-table"
            << QStringList{"device @row 1 source_id=d1", "install#0 @row 1 package=a.b"} << "row-rejected duplicate-column";
        QTest::newRow("proxy log") << QByteArray("{\"log\":{\"entries\":[{\"startedDateTime\":\"2026-01-01T01:00:00+01:00\",\"request\":{\"method\":\"GET\",\"url\":\"https://A.Example:8443/p?q\",\"bodySize\":-1},\"response\":{\"status\":200,\"bodySize\":5}}]}}") << "har"
            << QStringList{"flow @$.log.entries[0] protocol=tcp start=2026-01-01T00:00:00.000000000Z server_port=8443 app_protocol=http http_hosts=a.example",
                   "http @$.log.entries[0] time=2026-01-01T00:00:00.000000000Z method=GET host=a.example uri=/p?q status=200 response_bytes=5"} << "";
        QTest::newRow("table whose writer does not quote") << QByteArray("IPProto,SrcIP,SrcPort,DstIp,DstPort,UID,App,PackageName,Status,FirstSeen\n6,192.0.2.1,1,198.51.100.2,443,10,A \"b,a.b,Closed,2026-01-01T01:00:00+01:00\n") << "pcapdroid-csv"
            << QStringList{"flow @row 1 protocol=tcp client_ip=192.0.2.1 client_port=1 server_ip=198.51.100.2 server_port=443 start=2026-01-01T00:00:00.000000000Z state=Closed app=a.b"} << "";
        QTest::newRow("records told apart by their one key") << QByteArray("{\"dns_event\":{\"event_time\":1773125882001,\"hostname\":\"a.example\",\"package_name\":\"a.b\"}}\n"
                                                                        "{\"connect_event\":{\"event_time\":1773125882001,\"ip_address\":\"a.example/192.0.2.7\",\"package_name\":\"a.b\"}}\n"
                                                                        "{\"security_event\":{\"event_time\":1773125882000000001,\"key_generated\":{\"success\":true}}}\n") << "android-intrusion-log"
            << QStringList{"event @line 1 time=2026-03-10T06:58:02.001000000Z kind=dns app=a.b host=a.example", "event @line 2 time=2026-03-10T06:58:02.001000000Z kind=connect app=a.b host=192.0.2.7",
                   "event @line 3 time=2026-03-10T06:58:02.000000001Z kind=security"} << "";
        QTest::newRow("lease of a phone") << QByteArray("<plist><dict><key>ClientIdentifier</key><data>AZYiyb2w3w==</data><key>IPAddress</key><string>192.0.2.7</string><key>LeaseLength</key><integer>60</integer>"
                                                        "<key>LeaseStartDate</key><date>2026-01-01T00:00:00Z</date><key>SSID</key><string>Net</string></dict></plist>") << "ios-dhcp-lease"
            << QStringList{"lease @$ time=2026-01-01T00:00:00.000000000Z mac=96:22:c9:bd:b0:df ip=192.0.2.7 seconds=60",
                   "device @$ ips=192.0.2.7 macs=96:22:c9:bd:b0:df platform=ios last_seen=2026-01-01T00:00:00.000000000Z", "event#0 @$ time=2026-01-01T00:00:00.000000000Z kind=wifi-joined"} << "";
        QTest::newRow("delimiter in a text that is not quoted") << QByteArray("IPProto,SrcIP,SrcPort,DstIp,DstPort,UID,App,PackageName,Proto,Status,Info,BytesSent\n6,192.0.2.1,1,198.51.100.2,443,10,Weather, Now,a.b,TLS,Open,w.example,9\n") << "pcapdroid-csv"
            << QStringList{"flow @row 1 protocol=tcp client_ip=192.0.2.1 client_port=1 server_ip=198.51.100.2 server_port=443 bytes_out=9 state=Open app_protocol=TLS app=a.b dns_names=w.example"} << "";
        QTest::newRow("headers in German") << QByteArray("Ger\xc3\xa4te-ID;Ger\xc3\xa4tename;Seriennummer;WLAN-MAC;Besitz\ni1;P1;S1;A483E71B2C3D;Corporate\n") << "intune-csv-deviceswithinventory"
            << QStringList{"device @row 1 source_id=i1 serial=S1 name=P1 ownership=corporate macs=a4:83:e7:1b:2c:3d"} << "";
        QTest::newRow("apps in one cell") << QByteArray("resourceId,deviceId,serialNumber,email,applications\nr,d,S1,u@example.org,One-com.example.one-1.2-3-x.y Two-com.example.two-2-<None>-<None>\n") << "gam-csv"
            << QStringList{"device @row 1 source_id=r serial=S1 owner=u@example.org", "install#0 @row 1.applications[0] package=com.example.one name=One version=1.2", "install#0 @row 1.applications[1] package=com.example.two name=Two version=2"} << "";
        QTest::newRow("JSON in a cell") << QByteArray("Timestamp,DeviceId,ActionType,RemoteIP,AdditionalFields\n2026-01-01T00:00:00Z,d,ConnectionSuccess,192.0.2.1,\"{\"\"PackageName\"\":\"\"a.b\"\"}\"\n") << "mde-csv-devicenetworkevents"
            << QStringList{"event @row 1 time=2026-01-01T00:00:00.000000000Z kind=connectionsuccess device_ref=d host=192.0.2.1 app=a.b"} << "";
        QTest::newRow("flow of mitmproxy") << seed("flow.mitm") << "mitmproxy-flow"
            << QStringList{"flow @flow 1 protocol=tcp start=2026-01-01T00:00:00.500000000Z end=2026-01-01T00:00:01.000000000Z client_ip=192.0.2.7 client_port=40000 server_ip=203.0.113.9 server_port=443 sni=a.example tls_version=TLSv1.3 app_protocol=http http_hosts=a.example",
                   "http @flow 1 time=2026-01-01T00:00:00.500000000Z method=POST host=a.example uri=/p?q=1 user_agent=agent/1 status=204", "payload @flow 1 body=\xff\xfe direction=out"} << "";
        QTest::newRow("database of a firewall app") << seed("firewall.sqlite") << "rethink-sqlite"
            << QStringList{"flow @ConnectionTracker 1 protocol=tcp server_ip=203.0.113.9 server_port=443 start=2026-01-01T00:00:00.000000000Z app=com.example.one"} << "case-journal";
        QTest::newRow("bug report") << seed("bugreport.txt") << "android-bugreport"
            << QStringList{"device @$ serial=S1 model=Pixel 8 platform=android last_seen=2026-01-02T03:04:05.000000000Z", "install#0 @line 6 package=com.example.one version=1.2 beta installed_at=2026-01-01T00:00:00.000000000Z",
                   "install#0 @line 14 package=com.example.two version=2.0", "event#0 @line 23 time=2026-01-01T00:00:00.000000000Z kind=network-usage app=com.example.one"} << "zone-assumed zone-assumed";
        QTest::newRow("log of lines") << seed("lockdownd.log") << "ios-lockdownd-log" << QStringList{"event @line 1 time=2021-10-13T07:57:42.865446000Z kind=lockdown"} << "row-rejected zone-assumed";
        QTest::newRow("list of indicators") << seed("indicators.txt") << "indicator-list"
            << QStringList{"event @line 2 kind=indicator host=bad.example", "event @line 3 kind=indicator host=203.0.113.9", "event @line 4 kind=indicator"} << "";
        QTest::newRow("packed table") << seed("plain.csv.gz") << "generic-table" << QStringList{"device @row 1 source_id=d1 name=One, two", "install#0 @row 1 package=com.example.one installed_at=2026-01-01T00:00:00.000000000Z"} << "";
        QTest::newRow("packed proxy log") << seed("log.zhar") << "har-zlib"
            << QStringList{"flow @$.log.entries[0] protocol=tcp start=2026-01-01T00:00:00.000000000Z server_port=443 app_protocol=http http_hosts=a.example",
                   "http @$.log.entries[0] time=2026-01-01T00:00:00.000000000Z method=GET host=a.example uri=/ status=200"} << "";
        QTest::newRow("STIX bundle") << seed("bundle.json") << "stix-bundle"
            << QStringList{"event @$.objects[0].pattern[0] time=2026-01-01T00:00:00.000000000Z kind=indicator host=bad.example", "event @$.objects[0].pattern[1] time=2026-01-01T00:00:00.000000000Z kind=indicator"} << "";
        QTest::newRow("lease file of a server") << QByteArray("# written by the server\nlease 192.0.2.7 {\n  starts 2 2026/03/10 08:14:07;\n  ends 2 2026/03/10 20:14:07;\n  hardware ethernet 72:0C:9d:31:c4:5a;\n  client-hostname \"phone one\";\n}\nlease 192.0.2.8 {\n  starts epoch 1773130447; # x\n") << "isc-dhcp-leases"
            << QStringList{"lease @line 2 time=2026-03-10T08:14:07.000000000Z mac=72:0c:9d:31:c4:5a ip=192.0.2.7 host_name=phone one seconds=43200", "event @line 2 time=2026-03-10T08:14:07.000000000Z kind=dhcp-lease host=192.0.2.7"} << "truncated";
        QTest::newRow("header only") << kHeader << "generic-table" << QStringList{} << "empty-file";
    }
    void sources()
    {
        QFETCH(QByteArray, bytes);
        const auto got = read(bytes);
        QCOMPARE(got.refused, QString());
        QTEST(got.facts, "facts");
        QTEST(got.kind, "kind");
        QTEST(got.codes.join(' '), "codes");
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray() << "empty-file";
        QTest::newRow("blanks") << QByteArray("\n \n") << "empty-file";
        QTest::newRow("binary") << QByteArray(100, '\1') << "unknown-kind";
        QTest::newRow("database") << QByteArray("SQLite format 3\0", 16) << "unknown-kind";
        QTest::newRow("unknown columns") << QByteArray("colour,taste\nred,sweet\n") << "mapping-needed";
        QTest::newRow("unknown keys") << QByteArray("{\"colour\":1}") << "mapping-needed";
        QTest::newRow("nested without end") << QByteArray(5000, '[') + QByteArray(5000, ']') << "json-depth";
        QTest::newRow("entities") << QByteArray("<!DOCTYPE a [<!ENTITY b \"c\">]><a/>") << "xml-entities";
        QTest::newRow("unknown elements") << QByteArray("<a><b/></a>") << "mapping-needed";
        QTest::newRow("damaged property list") << QByteArray("bplist00 and no more") << "plist-invalid";
        QTest::newRow("log of no known section") << QByteArray("#separator \\x09\n#path\tweird\n#fields\tts\n1\n") << "mapping-needed";
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        const auto got = read(bytes);
        QTEST(got.refused, "code");
        QVERIFY(got.facts.isEmpty());
    }

    void rawIsKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("raw");
        QTest::newRow("row") << QByteArray("device_id,app_id,note\nd1,a.b,\"x \"\"y\"\"\"\n") << "{\"device_id\":\"d1\",\"app_id\":\"a.b\",\"note\":\"x \\\"y\\\"\"}";
        QTest::newRow("printed object comes to one line, its tokens as written") << QByteArray("{\n \"devices\": [\n{\n\t\"id\": \"d \\\" 1\", \"app\":\"a.b\",\r\n\"n\": 1.50, \"s\": \"\\ud800\"}]}")
                                                                                 << "{\"id\":\"d \\\" 1\",\"app\":\"a.b\",\"n\":1.50,\"s\":\"\\ud800\"}";
    }
    void rawIsKept()
    {
        struct Raw final : FactSink {
            void add(Fact fact) override { raw << QString::fromStdString(fact.raw); }
            QStringList raw;
        } facts;
        QFETCH(QByteArray, bytes);
        NoteList notes;
        const auto text = bytes.toStdString();
        MemorySource source(asBytes(text));
        QVERIFY(!readTelemetry(source, mapping(), facts, notes, alwaysOn));
        QTEST(facts.raw.last(), "raw");
    }

    void stops()
    {
        const std::string text = (kHeader + "d1,P,a.b,\nd2,P,a.b,\n").toStdString();
        MemorySource source(asBytes(text));
        NoteList notes;
        Collect facts;
        const auto refused = readTelemetry(source, mapping(), facts, notes, [](auto, auto) { return false; });
        QVERIFY(refused && refused->code == "stopped");
    }

    void cutAtEveryByte()
    {
        QFile seeds(QString(KEYTRAIL_TEST_DATA) + "/telemetry/devices.json");
        QVERIFY(seeds.open(QIODevice::ReadOnly));
        const auto good = seeds.readAll();
        for (int size = 0; size < good.size(); ++size) {
            const auto got = read(good.left(size));
            QVERIFY(!got.refused.isEmpty() || got.codes.contains("truncated"));
        }
    }
};

QTEST_GUILESS_MAIN(TelemetryTest)
#include "telemetry_test.moc"
