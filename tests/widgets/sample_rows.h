// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A case for tests of the window: made up, but with the shape of a real one. All names are of RFC 2606, all addresses of
// RFC 5737 or private.

#include "analysis/casedb/bundle_writer.h"
#include "analysis/casedb/case_file.h"
#include "analysis/casedb/case_reader.h"
#include "analysis/casedb/symbol_index.h"
#include "analysis/trace/conclude.h"

#include <QDir>
#include <QFile>
#include <QString>
#include <QTemporaryDir>
#include <fmt/format.h>

namespace keytrail::sample {

using namespace casedb;

inline const std::string kApk(64, 'a'), kTorch = "b7" + std::string(62, '3'), kPcap = "c9" + std::string(62, '1'), kDevices = "d2" + std::string(62, '5'), kBroken = "e1" + std::string(62, '7');
inline const std::string kSealKey = "90c57924" + std::string(56, '4'), kPinKey = "a90e4c75" + std::string(56, '8'), kCheckKey = "bebf2cb8" + std::string(56, '2');
constexpr std::int64_t kSecond = 1'000'000'000, kStart = 1'767'607'872 * kSecond; // 2026-01-05T10:11:12Z

inline EvidenceRow about(const std::string &hash, const std::string &file, std::int64_t size)
{
    EvidenceRow row;
    row.sha256 = hash;
    row.file = file;
    row.size = size;
    row.importedAt = Instant{kStart + 86400 * kSecond};
    return row;
}

inline std::string step(const char *what, const char *value, const char *where)
{
    return fmt::format(R"({{"what":"{}","value":"{}","where":"{}"}})", what, value, where);
}

/// Packages: one app with own and library use, and a second without any wire.
inline void addMeadow(BundleWriter &out)
{
    AppRow app;
    app.where = "AndroidManifest.xml";
    app.platform = "android";
    app.package = "example.meadow.weather";
    app.versionName = "2.4.1";
    app.label = "Meadow Weather";
    app.verified = true;
    const auto id = out.add(app);
    BinaryRow dex;
    dex.app = id;
    dex.where = dex.path = "classes.dex";
    dex.format = "dex";
    dex.sha256 = std::string(64, '6');
    dex.classes = 14;
    dex.methods = 61;
    dex.calls = 288;
    const auto binary = out.add(dex);

    const auto key = [&](const std::string &hash, const char *form, const char *source, const char *where) {
        KeyPlaceRow place;
        place.app = id;
        place.key = keyId(hash, false);
        place.algorithm = "rsa";
        place.bits = 2048;
        place.form = form;
        place.spkiSha256 = hash;
        place.isPrivate = false;
        place.source = source;
        place.where = where;
        out.add(place);
        return place.key;
    };
    const auto seal = key(kSealKey, "spki", "string", "classes.dex!Lexample/meadow/sync/SyncService;->onHandleIntent(Landroid/content/Intent;)V@0x8");
    const auto check = key(kCheckKey, "pem", "asset", "assets/update.pem");
    const auto pin = key(kPinKey, "pin", "string", "classes.dex!Lexample/meadow/net/PinTrust;-><init>()V@0x4");

    const auto operation = [&](const char *name, const char *method, const char *descriptor, std::int64_t offset, const char *kind, const char *algorithm, const char *how, KeyId with, const char *origin, const char *expectation, const char *reason) {
        OperationRow row;
        row.app = id;
        row.binary = binary;
        row.layer = "dex";
        row.className = name;
        row.method = method;
        row.descriptor = descriptor;
        row.offset = offset;
        row.kind = kind;
        row.api = "Ljavax/crypto/Cipher;->doFinal([B)[B";
        row.algorithm = algorithm;
        row.transformation = how;
        row.key = with;
        row.origin = origin;
        row.expectation = expectation;
        row.reason = reason;
        row.where = fmt::format("classes.dex!{}->{}{}@{:#x}", name, method, descriptor, offset);
        return out.add(row);
    };
    const auto sealing = operation("Lexample/meadow/sync/Sealer;", "seal", "([B)Ljava/lang/String;", 0xc, "encrypt", "rsa", "RSA/ECB/PKCS1Padding", seal, "first-party", "unexpected", "encrypts what is posted, with a key of its own");
    const auto verifying = operation("Lexample/meadow/update/ManifestCheck;", "check", "([B[B)Z", 0x1a, "verify", "rsa", "SHA256withRSA", check, "first-party", "expected", "verifies an update manifest");
    const auto pinning = operation("Lexample/meadow/net/PinTrust;", "checkServerTrusted", "([Ljava/security/cert/X509Certificate;Ljava/lang/String;)V", 0x22, "pin", "rsa", "", pin, "first-party", "expected", "pins the key of the service");
    const auto library = operation("Lexample/harborkit/PackVerifier;", "verify", "([B)Z", 0x30, "verify", "rsa", "SHA256withRSA", {}, "example.harborkit", "expected", "part of a library");
    const auto agreeing = operation("Lexample/meadow/relay/Relay;", "exchange", "()[B", 0x14, "agree", "ec", "ECDH", {}, "first-party", "unexpected", "agrees a key outside of TLS");

    const auto destination = [&](const char *host, const char *scheme, std::optional<std::int64_t> port, const char *path, const char *domain, const char *how, double confidence, const char *reason, const char *where) {
        DestinationRow row;
        row.app = id;
        row.host = host;
        row.scheme = scheme;
        row.port = port;
        row.path = path;
        row.registrableDomain = domain;
        row.resolvedBy = how;
        row.confidence = confidence;
        row.reason = reason;
        row.where = where;
        if (*host)
            row.url = fmt::format("{}://{}{}{}", scheme, host, port ? fmt::format(":{}", *port) : "", path);
        return out.add(row, host);
    };
    const auto sync = destination("sync.meadow-cdn.example", "http", 8080, "/v2/push", "meadow-cdn.example", "concatenation", 1.0, "", "classes.dex!Lexample/meadow/sync/Config;->endpoint(Ljava/lang/String;)Ljava/lang/String;@0x2b");
    const auto updates = destination("updates.meadow.example", "https", 443, "/manifest", "meadow.example", "constant", 1.0, "", "classes.dex!Lexample/meadow/update/Fetch;->run()V@0x6");
    const auto api = destination("api.meadow.example", "https", 443, "/v1", "meadow.example", "resource", 0.9, "", "res/values/strings.xml");
    const auto unknown = destination("", "", {}, "", "", "unresolvable", 0.2, "the host is read from a message of the server", "classes.dex!Lexample/meadow/relay/Relay;->open(Ljava/lang/String;)V@0x12");

    const auto link = [&](OperationId from, DestinationId to, const char *relation, double confidence, const char *direction, const std::string &path, const char *where) {
        LinkRow row;
        row.operation = from;
        row.destination = to;
        row.relation = relation;
        row.confidence = confidence;
        row.direction = direction;
        row.path.text = "[" + path + "]";
        row.rule = "dataflow/1";
        row.where = where;
        out.add(row, relation);
    };
    const std::string sealPath = step("String constant, base64 of a DER public key", "RSA-2048, e = 65537", "classes.dex!Lexample/meadow/sync/SyncService;->onHandleIntent(Landroid/content/Intent;)V@0x8") + ","
        + step("Base64.decode, KeyFactory.generatePublic", "294 bytes, SPKI 90c57924", "classes.dex!Lexample/meadow/sync/SyncService;->onHandleIntent(Landroid/content/Intent;)V@0x12") + ","
        + step("Config.endpoint", "http://sync.meadow-cdn.example:8080", "classes.dex!Lexample/meadow/sync/Config;->endpoint(Ljava/lang/String;)Ljava/lang/String;@0x2b") + ","
        + step("Cipher.doFinal, RSA/ECB/PKCS1Padding", "256 bytes", "classes.dex!Lexample/meadow/sync/Sealer;->seal([B)Ljava/lang/String;@0xc") + ","
        + step("Base64.encodeToString, NO_WRAP", "344 characters", "classes.dex!Lexample/meadow/sync/Sealer;->seal([B)Ljava/lang/String;@0x11") + ","
        + step("OutputStream.write", "POST, 358 bytes", "classes.dex!Lexample/meadow/sync/Uplink;->push(Lorg/json/JSONObject;)V@0x62");
    link(sealing, sync, "dataflow", 0.95, "out", sealPath, "classes.dex!Lexample/meadow/sync/Uplink;->push(Lorg/json/JSONObject;)V@0x62");
    link(verifying, updates, "dataflow", 0.9, "in", step("URL.openStream", "https://updates.meadow.example/manifest", "classes.dex!Lexample/meadow/update/Fetch;->run()V@0x6") + "," + step("Signature.verify", "SHA256withRSA", "classes.dex!Lexample/meadow/update/ManifestCheck;->check([B[B)Z@0x1a"), "classes.dex!Lexample/meadow/update/Fetch;->run()V@0x6");
    link(pinning, api, "call-path", 0.6, "guard", step("TrustManager of the connection", "PinTrust", "classes.dex!Lexample/meadow/net/Client;->open()V@0x9"), "classes.dex!Lexample/meadow/net/Client;->open()V@0x9");
    link(agreeing, unknown, "same-class", 0.5, "out", step("Socket.connect", "", "classes.dex!Lexample/meadow/relay/Relay;->open(Ljava/lang/String;)V@0x12"), "classes.dex!Lexample/meadow/relay/Relay;->open(Ljava/lang/String;)V@0x12");
    (void)library;

    SymbolIndexBuilder symbols;
    const auto push = symbols.add(SymbolKind::Method, "Lexample/meadow/sync/Uplink;->push(Lorg/json/JSONObject;)V", true);
    const auto method = symbols.add(SymbolKind::Method, "Lexample/meadow/sync/Sealer;->seal([B)Ljava/lang/String;", true);
    const auto handler = symbols.add(SymbolKind::Method, "Lexample/meadow/sync/SyncService;->onHandleIntent(Landroid/content/Intent;)V", true);
    const auto endpoint = symbols.add(SymbolKind::Method, "Lexample/meadow/sync/Config;->endpoint(Ljava/lang/String;)Ljava/lang/String;", true);
    for (const auto *type : {"Lexample/meadow/sync/Uplink;", "Lexample/meadow/sync/Sealer;", "Lexample/meadow/sync/SyncService;", "Lexample/meadow/sync/Config;", "Lexample/meadow/update/ManifestCheck;", "Lexample/harborkit/PackVerifier;"})
        symbols.add(SymbolKind::Type, type, true);
    symbols.addReference({handler, push, 0x3c, 0x6e});
    symbols.addReference({handler, endpoint, 0x1a, 0x71});
    symbols.addReference({push, method, 0x1d, 0x6e});
    symbols.addReference({method, symbols.add(SymbolKind::Method, "Ljavax/crypto/Cipher;->doFinal([B)[B"), 0xc, 0x6e});
    symbols.addReference({method, symbols.add(SymbolKind::String, "RSA/ECB/PKCS1Padding"), 0, 0x1a});
    out.addSymbols(binary, symbols);
}

inline void addTorch(BundleWriter &out)
{
    AppRow app;
    app.where = "AndroidManifest.xml";
    app.platform = "android";
    app.package = "example.sunbeam.torch";
    app.versionName = "1.12";
    app.label = "Sunbeam Torch \u202eevil";
    const auto id = out.add(app);
    OperationRow row;
    row.app = id;
    row.layer = "dex";
    row.className = "Lexample/sunbeam/Badge;";
    row.method = "unlock";
    row.descriptor = "()Z";
    row.offset = 4;
    row.kind = "verify";
    row.algorithm = "ec";
    row.origin = "first-party";
    row.expectation = "expected";
    row.reason = "checks a licence offline";
    row.where = "classes.dex!Lexample/sunbeam/Badge;->unlock()Z@0x4";
    out.add(row);
    out.addNotes({{"signature-missing", Severity::Warning, "META-INF", "The package is signed by scheme v1 only."}});
}

/// `count` flows of six phones: beacons to one host, TLS to the rest.
inline void addFlows(BundleWriter &out, int count)
{
    struct Host {
        const char *name, *address;
        int port;
    };
    const Host hosts[] = {{"sync.meadow-cdn.example", "203.0.113.40", 8080}, {"api.meadow.example", "203.0.113.41", 443}, {"static.cdnfront.example", "203.0.113.40", 443},
        {"updates.meadow.example", "203.0.113.44", 443}, {"push.os.example", "198.51.100.20", 5228}, {"crash.helper.co.uk", "198.51.100.31", 443}};
    for (int phone = 0; phone < 6; ++phone) {
        LeaseRow lease;
        lease.time = Instant{kStart - 60 * kSecond + phone * kSecond};
        lease.mac = fmt::format("94:45:60:1a:22:0{}", phone);
        lease.ip = fmt::format("192.168.40.{}", 121 + phone);
        lease.hostName = fmt::format("HH-Pixel7-01{}", phone);
        lease.seconds = 3600;
        lease.where = fmt::format("packet {}", phone + 1);
        out.add(lease);
    }
    for (int at = 0; at < count; ++at) {
        const int phone = at * 7 % 6;
        const auto &host = hosts[at % 11 < 5 ? 0 : 1 + at % 5];
        FlowRow flow;
        flow.protocol = "tcp";
        flow.clientIp = fmt::format("192.168.40.{}", 121 + phone);
        flow.clientMac = fmt::format("94:45:60:1a:22:0{}", phone);
        flow.clientPort = 40000 + at % 20000;
        flow.serverIp = host.address;
        flow.serverPort = host.port;
        flow.start = Instant{kStart + at * 59 * kSecond / 7};
        flow.end = Instant{flow.start->nanoseconds + 95'000'000};
        flow.packetsOut = 6;
        flow.packetsIn = 5;
        flow.bytesOut = 1008 + at % 90;
        flow.bytesIn = 605 + at % 400;
        flow.payloadOut = 604;
        flow.payloadIn = 333;
        flow.state = "closed";
        flow.firstPacket = 10 + at * 11;
        flow.where = fmt::format("packet {}", *flow.firstPacket);
        const bool clear = host.port == 8080;
        flow.appProtocol = clear ? "http" : host.port == 443 ? "tls" : "";
        if (clear)
            flow.httpHosts = {std::string(host.name) + ":8080"};
        else if (host.port == 443)
            flow.sni = host.name;
        if (!clear && host.port == 443) {
            flow.tlsVersion = "1.3";
            flow.ja4 = "t13d1516h2_8daaf6152771_02713d6af862";
        }
        flow.dnsNames = {host.name};
        const auto id = out.add(flow);
        if (clear) {
            PayloadSignRow sign;
            sign.flow = id;
            sign.kind = "base64-rsa-block";
            sign.direction = "out";
            sign.offset = 258;
            sign.size = 344;
            sign.where = fmt::format("packet {}", *flow.firstPacket + 3);
            out.add(sign);
            HttpRow http;
            http.flow = id;
            http.time = flow.start;
            http.method = "POST";
            http.host = flow.httpHosts[0];
            http.uri = "/v2/push";
            http.status = 200;
            http.where = sign.where;
            out.add(http);
        } else if (!flow.sni.empty()) {
            TlsRow tls;
            tls.flow = id;
            tls.time = flow.start;
            tls.sni = flow.sni;
            tls.version = "1.3";
            tls.where = flow.where;
            out.add(tls);
        }
        if (at % 9 == 0) {
            DnsRow dns;
            dns.time = Instant{flow.start->nanoseconds - 7'000'000};
            dns.clientIp = flow.clientIp;
            dns.query = host.name;
            dns.type = "A";
            dns.answers.text = fmt::format(R"([{{"name":"{}","type":"A","data":"{}","ttl":60}}])", host.name, host.address);
            dns.where = fmt::format("packet {}", *flow.firstPacket - 2);
            out.add(dns);
        }
    }
    out.addNotes({{"truncated", Severity::Loss, "packet 3606", "The capture ends inside a packet."}});
}

inline void addFleet(BundleWriter &out)
{
    const char *names[] = {"HH-Pixel7-010", "HH-Pixel7-011", "Galaxy-S23-von-Anna", "HH-Pixel6a-004", "HH-iPhone-003", "HH-TabS9-002", "HH-Pixel7-012"};
    for (int at = 0; at < 7; ++at) {
        DeviceRecordRow record;
        record.serial = fmt::format("SER{:06}", 700100 + at);
        record.name = names[at];
        record.model = at == 4 ? "iPhone 14" : "Pixel 7";
        record.platform = at == 4 ? "ios" : "android";
        record.osVersion = at == 4 ? "17.2" : "14";
        record.owner = at == 2 ? "Anna Voss" : "Fleet";
        record.ownership = at == 2 ? "personal" : "corporate";
        record.managedBy = "intune";
        record.compliance = at == 3 ? "noncompliant" : "compliant";
        record.lastSeen = Instant{kStart + at * 300 * kSecond};
        if (at < 6)
            record.macs = {fmt::format("94:45:60:1a:22:0{}", at)};
        record.where = fmt::format("row {}", at + 2);
        const auto id = out.add(record);
        if (at != 4) {
            InstallRow install;
            install.record = id;
            install.package = "example.meadow.weather";
            install.name = "Meadow Weather";
            install.version = at == 6 ? "2.3.0" : "2.4.1";
            install.source = "mdm";
            install.managed = true;
            install.where = fmt::format("row {}", at + 40);
            out.add(install);
        }
        EventRow event;
        event.time = record.lastSeen;
        event.kind = "check-in";
        event.record = id;
        event.text = record.compliance;
        event.source = "intune";
        event.where = record.where;
        out.add(event);
    }
}

inline bool conclude(CaseFile &file, const std::string &path, const std::string &weights)
{
    const auto opened = CaseReader::open(path);
    const auto *reader = std::get_if<CaseReader>(&opened);
    const auto conclusions = reader ? trace::conclude(*reader, trace::Weights::read(weights), alwaysOn) : std::nullopt;
    return conclusions && trace::store(file, *conclusions);
}

/// Makes the case; `flows` says how large. False when anything failed.
inline bool make(const QString &path, int flows = 300)
{
    auto made = CaseFile::create(path.toStdString(), "Hansehafen, Jan 2026", "J. Harms");
    auto *file = std::get_if<CaseFile>(&made);
    QTemporaryDir folder;
    if (!file || !folder.isValid())
        return false;
    int count = 0;
    const auto take = [&](const std::string &hash, const char *name, std::int64_t size, const char *kind, const std::function<void(BundleWriter &)> &fill) {
        const auto bundle = folder.filePath(QString::number(count++)).toStdString();
        auto out = BundleWriter::create(bundle, {hash, name, std::uint64_t(size), kind});
        if (!out)
            return false;
        fill(*out);
        if (!out->finish())
            return false;
        const auto trouble = file->absorb(bundle, about(hash, name, size));
        return !trouble.has_value();
    };
    EvidenceRow refused = about(kBroken, "/evidence/branch-router-2.pcapng", 24);
    refused.kind = "unknown";
    refused.status = "refused";
    refused.reason = "truncated";
    if (!take(kApk, "/evidence/example.meadow.weather_2.4.1.apk", 17'408, "apk", addMeadow) || !take(kTorch, "/evidence/example.sunbeam.torch_1.12.apk", 16'900, "apk", addTorch)
        || !take(kPcap, "/evidence/office-lan_20260105.pcap", 1'048'576, "pcap", [&](BundleWriter &out) { addFlows(out, flows); })
        || !take(kDevices, "/evidence/DevicesWithInventory_1a2b.csv", 4'500, "intune devices csv", addFleet))
        return false;
    const std::vector<Note> why{{"truncated", Severity::Loss, "offset 0", "The section header announces 28 bytes; the file has 24."}};
    const auto trouble = file->addRefused(refused, why);
    if (trouble.has_value())
        return false;
    QFile table(QStringLiteral(KEYTRAIL_SOURCE_DIR "/resources/knowledge/weights.tsv"));
    if (!table.open(QIODevice::ReadOnly))
        return false;
    if (!conclude(*file, path.toStdString(), table.readAll().toStdString()))
        return false;
    file->close();
    return true;
}

}
