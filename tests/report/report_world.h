// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A small case for the tests of the report: one app with a sealed POST that was seen from a managed device, a check of
// signatures that is expected, and where it is wanted texts that try to break out of whatever they are written into.

#include "analysis/casedb/bundle_writer.h"
#include "analysis/casedb/identity.h"
#include "analysis/report/facts.h"

#include <QTemporaryDir>
#include <QtTest>

namespace keytrail::report
{

/// Breaks out of HTML, XML, JSON, CSV, Markdown, YARA, rules, queries and terminals where somebody forgets to escape.
inline const std::string kHostile = "=1+1\"'`;}|{]]><script>alert(1)</script>\\\n$(x) \xe2\x80\xae"
                                    "txt.\x1b[31m\xff --> */ [a](javascript:b) ``` # ";

struct World {
    std::string package = "example.weather", label = "Weather", host = "sync.brightleaf.example",
                className = "Lexample/weather/sync/Sealer;";
    std::string verdict = "open", file = "weather.apk", gap = "A longer capture would tell.", caseName = "Harbour 7";
    std::string keyText; ///< a string constant of the code
    std::string keyHash = std::string(64, '7');
    std::string serverIp = "203.0.113.9";
    std::string owner, deviceName;

    static World hostile()
    {
        World world;
        world.package = world.label = world.host = world.className = world.file = world.gap = world.caseName = kHostile;
        return world;
    }
};

inline const std::string kPackageHash(64, 'a'), kCaptureHash(64, 'b'), kExportHash(64, 'c'), kCertificateHash(64, 'e');
inline constexpr std::int64_t kFlowStart = 1'767'607'872'123'456'789; // 2026-01-05T10:11:12.123456789Z
inline constexpr std::int64_t kMadeAt = 1'798'761'600'000'000'000; // 2027-01-01T00:00:00Z

class WorldCase
{
public:
    explicit WorldCase(const World &world)
        : m_world(world)
    {
        auto made = casedb::CaseFile::create(path("case.keytrail"), world.caseName, "A. Examiner");
        auto &file = std::get<casedb::CaseFile>(made);
        addPackage(file);
        addCapture(file);
        addExport(file);
        conclude(file);
        file.close();
        auto opened = casedb::CaseReader::open(path("case.keytrail"));
        m_reader.emplace(std::move(std::get<casedb::CaseReader>(opened)));
        m_facts.emplace(*m_reader, ReportOptions{{kMadeAt}, "Keytrail 0.1.0", 50, {}, {}, 0});
    }

    const CaseFacts &facts() const { return *m_facts; }
    const casedb::CaseReader &reader() const { return *m_reader; }
    std::string path(const char *name) const { return m_folder.filePath(name).toStdString(); }
    std::string traceId() const { return casedb::printId(m_trace); }

private:
    void absorb(
        casedb::CaseFile &file, casedb::BundleWriter &writer, const std::string &hash, const std::string &bundle, const std::string &name)
    {
        QVERIFY(bool(writer.finish()));
        casedb::EvidenceRow about;
        about.sha256 = hash;
        about.file = name;
        about.size = 1234;
        about.importedAt = Instant{kFlowStart};
        const auto trouble = file.absorb(path(bundle.c_str()), about);
        QVERIFY2(!trouble, trouble ? trouble->text.c_str() : "");
    }

    void addPackage(casedb::CaseFile &file);
    void addCapture(casedb::CaseFile &file);
    void addExport(casedb::CaseFile &file);
    void conclude(casedb::CaseFile &file);

    World m_world;
    QTemporaryDir m_folder;
    std::optional<casedb::CaseReader> m_reader;
    std::optional<CaseFacts> m_facts;
    casedb::AppId m_app{};
    casedb::OperationId m_seal{}, m_check{};
    casedb::DestinationId m_sync{};
    casedb::LinkId m_link{};
    casedb::FlowId m_flow{};
    casedb::TraceId m_trace{};
};

inline void WorldCase::addPackage(casedb::CaseFile &file)
{
    using namespace casedb;
    auto writer = BundleWriter::create(path("app"), {kPackageHash, m_world.file, 1234, "apk"});
    AppRow app;
    app.platform = "android";
    app.package = m_world.package;
    app.label = m_world.label;
    app.versionName = "2.4";
    app.where = "AndroidManifest.xml";
    m_app = writer->add(app);
    BinaryRow binary;
    binary.app = m_app;
    binary.path = "classes.dex";
    binary.format = "dex";
    binary.where = "classes.dex";
    const auto binaryId = writer->add(binary);
    SymbolIndexBuilder symbols;
    for (const auto &text : {m_world.keyText, m_world.host, std::string("/v2/sync")}) {
        if (!text.empty())
            symbols.add(SymbolKind::String, text);
    }
    writer->addSymbols(binaryId, symbols);
    KeyPlaceRow key;
    key.key = keyId(m_world.keyHash, false);
    key.app = m_app;
    key.spkiSha256 = m_world.keyHash;
    key.algorithm = "rsa";
    key.bits = 2048;
    key.where = "classes.dex!" + m_world.className + "->key()V@0x8";
    writer->add(key);
    OperationRow seal;
    seal.app = m_app;
    seal.binary = binaryId;
    seal.layer = "dex";
    seal.where = "classes.dex!" + m_world.className + "->seal([B)[B@0xc";
    seal.className = m_world.className;
    seal.method = "seal";
    seal.kind = "encrypt";
    seal.algorithm = "rsa";
    seal.transformation = "RSA/ECB/PKCS1Padding";
    seal.key = key.key;
    seal.origin = "first-party";
    seal.expectation = "unexpected";
    m_seal = writer->add(seal);
    OperationRow check = seal;
    check.where = "classes.dex!Lexample/weather/Update;->check()Z@0x4";
    check.className = "Lexample/weather/Update;";
    check.kind = "verify";
    check.transformation = "SHA256withRSA";
    check.expectation = "expected";
    check.key = {};
    m_check = writer->add(check);
    DestinationRow sync;
    sync.app = m_app;
    sync.where = "classes.dex!Lexample/weather/Up;->push()V@0x2";
    sync.scheme = "http";
    sync.host = m_world.host;
    sync.port = 8080;
    sync.path = "/v2/sync";
    sync.url = "http://" + m_world.host + ":8080/v2/sync";
    sync.resolvedBy = "constant";
    m_sync = writer->add(sync);
    LinkRow link;
    link.operation = m_seal;
    link.destination = m_sync;
    link.relation = "dataflow";
    link.confidence = 0.9;
    link.direction = "out";
    link.where = seal.where;
    link.path.text = R"([{"what":"operation","value":"Ljavax/crypto/Cipher;->doFinal([B)[B","where":"classes.dex!La;->b()V@0xc"},)"
                     R"({"what":"destination","value":"sync.brightleaf.example","where":"classes.dex!La;->c()V@0x2"}])";
    m_link = writer->add(link);
    writer->addNotes({{"zip-bomb", Severity::Warning, "entry 3", m_world.gap}});
    absorb(file, *writer, kPackageHash, "app", m_world.file);
}

inline void WorldCase::addCapture(casedb::CaseFile &file)
{
    using namespace casedb;
    auto writer = BundleWriter::create(path("pcap"), {kCaptureHash, "wifi.pcap", 1234, "pcap"});
    FlowRow flow;
    flow.protocol = "tcp";
    flow.clientIp = "192.0.2.7";
    flow.clientPort = 40000;
    flow.serverIp = m_world.serverIp;
    flow.serverPort = 8080;
    flow.start = Instant{kFlowStart};
    flow.end = Instant{kFlowStart + 1'000'000'000};
    flow.bytesOut = 700;
    flow.bytesIn = 300;
    flow.packetsOut = 5;
    flow.packetsIn = 4;
    flow.appProtocol = "http";
    flow.httpHosts = {m_world.host};
    flow.certificates = {kCertificateHash};
    flow.where = "packet 248";
    m_flow = writer->add(flow);
    CertificateRow certificate;
    certificate.sha256 = kCertificateHash;
    certificate.subject = "CN=" + m_world.host;
    certificate.serial = "0a1b";
    certificate.selfSigned = true;
    certificate.where = "packet 250";
    writer->add(certificate);
    absorb(file, *writer, kCaptureHash, "pcap", "wifi.pcap");
}

inline void WorldCase::addExport(casedb::CaseFile &file)
{
    using namespace casedb;
    auto writer = BundleWriter::create(path("mdm"), {kExportHash, "devices.csv", 1234, "intune devices csv"});
    DeviceRecordRow device;
    device.serial = "SERIAL0001";
    device.where = "row 1";
    const auto record = writer->add(device);
    InstallRow install;
    install.record = record;
    install.package = m_world.package;
    install.installedAt = Instant{kFlowStart - 3'600'000'000'000};
    install.where = "row 1";
    writer->add(install);
    absorb(file, *writer, kExportHash, "mdm", "devices.csv");
}

inline void WorldCase::conclude(casedb::CaseFile &file)
{
    using namespace casedb;
    DeviceRow device;
    device.id = DeviceId{7};
    device.serial = "SERIAL0001";
    device.model = "Pixel 7";
    device.owner = m_world.owner;
    device.name = m_world.deviceName;
    device.macs = {"02:1a:2b:3c:4d:5e"};
    device.ownership = "corporate";
    device.evidence = {kExportHash};
    device.where = "row 1";
    KeyRow key;
    key.id = keyId(m_world.keyHash, false);
    key.algorithm = "rsa";
    key.bits = 2048;
    key.spkiSha256 = m_world.keyHash;
    key.evidence = {kPackageHash};
    key.where = "classes.dex";
    TraceRow sealed;
    sealed.id = m_trace = TraceId{0x11};
    sealed.evidence = {kPackageHash, kCaptureHash};
    sealed.app = m_app;
    sealed.operation = m_seal;
    sealed.destination = m_sync;
    sealed.link = m_link;
    sealed.flows = {m_flow};
    sealed.devices = {device.id};
    sealed.score = 95;
    sealed.tier = "strong";
    sealed.gaps = {m_world.gap};
    sealed.text = m_world.package + ": encrypt to " + m_world.host;
    TraceRow checked;
    checked.id = TraceId{0x22};
    checked.evidence = {kPackageHash};
    checked.app = m_app;
    checked.operation = m_check;
    checked.score = 0;
    checked.tier = "weak";
    checked.text = "a check of signatures";
    FindingRow finding;
    finding.id = FindingId{0x33};
    finding.trace = sealed.id;
    finding.title = m_world.package + " encrypt -> " + m_world.host;
    finding.score = 95;
    finding.tier = "strong";
    finding.verdict = m_world.verdict;
    finding.reasons.text = R"([{"sign":"dataflow-out","weight":22,"text":"The result goes to the destination"}])";
    const bool stored = file.atomically([&] {
        return file.replace<DeviceRow>({device}) && file.replace<KeyRow>({key}) && file.replace<TraceRow>({sealed, checked})
            && file.replace<FindingRow>({finding});
    });
    QVERIFY(stored);
}

/// Runs a program; nothing where it is not installed.
inline std::optional<std::pair<int, QString>> runProgram(const QString &name, const QStringList &arguments)
{
    const auto program = QStandardPaths::findExecutable(name);
    if (program.isEmpty())
        return {};
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return std::pair(-1, QString());
    return std::pair(process.exitCode(), QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError()));
}

inline bool writeFile(const std::string &path, std::string_view content)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::WriteOnly) && file.write(content.data(), qsizetype(content.size())) == qsizetype(content.size());
}

}
