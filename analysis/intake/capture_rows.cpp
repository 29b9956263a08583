// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/capture_rows.h"

#include "analysis/base/json_writer.h"
#include "analysis/base/utf8.h"
#include "analysis/capture/frame.h"
#include "analysis/capture/name_text.h"
#include "analysis/crypto/certificate.h"

#include <fmt/format.h>
#include <idn2.h>

#include <algorithm>

namespace keytrail::intake
{

namespace
{

casedb::Time timeOf(const capture::Place &place)
{
    return place.hasTime ? casedb::Time(Instant{place.time}) : std::nullopt;
}

casedb::Number number(std::uint64_t value)
{
    return static_cast<std::int64_t>(value);
}

template <class Value> casedb::Number number(const std::optional<Value> &value)
{
    return value ? casedb::Number(static_cast<std::int64_t>(*value)) : std::nullopt;
}

casedb::Time instant(const std::optional<std::int64_t> &nanoseconds)
{
    return nanoseconds ? casedb::Time(Instant{*nanoseconds}) : std::nullopt;
}

void addOnce(casedb::Texts &list, std::string text)
{
    if (!text.empty() && std::find(list.begin(), list.end(), text) == list.end())
        list.push_back(std::move(text));
}

casedb::Json answersOf(const capture::DnsFact &fact)
{
    JsonWriter json;
    json.beginArray();
    for (const auto &record : fact.answers) {
        json.beginObject();
        json.text("name", record.name.empty() ? "." : record.name).text("type", record.type).text("data", record.data);
        json.key("ttl").number(static_cast<std::int64_t>(record.ttl)).text("section", record.section);
        json.endObject();
    }
    json.endArray();
    return {json.take()};
}

/// The columns of a flow that come from its hellos.
void setTls(const std::vector<capture::TlsFact> &hellos, casedb::FlowRow &row)
{
    for (const auto &hello : hellos) {
        if (row.ja3.empty() && hello.fromClient) { // the first hello is what the client is known by
            row.alpn = hello.alpn;
            row.ja3 = hello.ja3;
            row.ja4 = hello.ja4;
        }
        if (row.sni.empty())
            row.sni = hostText(hello.sni);
        if (!hello.version.empty()) { // the last answer is what was agreed on
            row.tlsVersion = hello.version;
            row.cipher = hello.cipher;
            row.ja3s = hello.ja3s;
        }
        for (const auto &sha256 : hello.certificates)
            addOnce(row.certificates, sha256);
    }
    for (const auto &hello : hellos)
        for (const auto &sha256 : hello.clientCertificates)
            addOnce(row.certificates, sha256);
}

casedb::Json rawOf(const capture::FlowFact &flow)
{
    const bool namesProtocol = flow.protocol == "other" || flow.protocol == "icmp";
    if (!flow.uid && flow.appName.empty() && !namesProtocol)
        return {};
    JsonWriter json;
    json.beginObject();
    if (flow.uid)
        json.key("uid").number(static_cast<std::int64_t>(*flow.uid));
    if (!flow.appName.empty())
        json.text("app_name", flow.appName);
    if (namesProtocol)
        json.key("ip_protocol").number(static_cast<std::int64_t>(flow.ipProtocol));
    json.endObject();
    return {json.take()};
}

casedb::Json rawOf(const capture::TlsFact &fact)
{
    if (fact.chosenAlpn.empty() && fact.clientCertificates.empty() && fact.userAgent.empty())
        return {};
    JsonWriter json;
    json.beginObject().text("chosen_alpn", fact.chosenAlpn).key("client_certificates").beginArray();
    for (const auto &sha256 : fact.clientCertificates)
        json.string(sha256);
    json.endArray();
    if (!fact.userAgent.empty())
        json.text("user_agent", fact.userAgent);
    return {json.endObject().take()};
}

}

std::string hostText(std::string_view name)
{
    auto text = capture::lowerAscii(name);
    if (text.size() > 1 && text.back() == '.')
        text.pop_back();
    const bool isAscii = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (isAscii || !isUtf8(text) || text.find('\0') != std::string::npos)
        return text;
    char *labels = nullptr;
    if (idn2_to_ascii_8z(text.c_str(), &labels, IDN2_NFC_INPUT | IDN2_NONTRANSITIONAL) != IDN2_OK)
        return text;
    std::string out(labels);
    idn2_free(labels);
    return out;
}

std::string hostOfAuthority(std::string_view authority)
{
    if (authority.starts_with('[')) {
        const auto end = authority.find(']');
        return std::string(authority.substr(1, end == std::string_view::npos ? end : end - 1));
    }
    const auto colon = authority.find(':');
    const bool isSingle = colon != std::string_view::npos && authority.find(':', colon + 1) == std::string_view::npos;
    return hostText(isSingle ? authority.substr(0, colon) : authority);
}

void CaptureRows::flow(capture::FlowFact flow)
{
    const auto id = addFlow(flow);
    for (const auto &fact : flow.dns)
        addDns(id, fact);
    if (flow.appProtocol == "mdns")
        addOwnNames(flow);
    for (const auto &fact : flow.http)
        addHttp(id, fact);
    for (const auto &fact : flow.tls)
        addTls(id, fact);
    for (const auto &fact : flow.tls)
        if (!fact.certificates.empty() && m_selfSigned.count(fact.certificates.front()) > 0) {
            capture::SignFact sign;
            sign.place = fact.place;
            sign.kind = "self-signed-certificate";
            sign.side = 1;
            sign.note = "the server shows a certificate that it signed itself";
            flow.signs.push_back(std::move(sign));
            break;
        }
    for (const auto &fact : flow.signs)
        addSign(id, fact);
}

/// Multicast DNS (RFC 6762): who answers with its own address says its name.
void CaptureRows::addOwnNames(const capture::FlowFact &flow)
{
    constexpr std::string_view kLocal = ".local";
    for (const auto &fact : flow.dns)
        for (const auto &record : fact.answers) {
            const bool isAddress = record.type == "A" || record.type == "AAAA";
            if (!isAddress || record.address != fact.server || !record.name.ends_with(kLocal) || m_pairs.size() >= kMostPairs)
                continue;
            capture::LeaseFact lease;
            lease.place = fact.place;
            lease.ip = fact.server.text();
            lease.mac = fact.server == flow.client ? flow.clientMac : std::string();
            lease.hostName = record.name.substr(0, record.name.size() - kLocal.size());
            lease.source = "mdns";
            if (m_pairs.insert(lease.ip + lease.hostName).second)
                addLease(lease);
        }
}

casedb::FlowId CaptureRows::addFlow(const capture::FlowFact &flow)
{
    casedb::FlowRow row;
    row.where = capture::packetPlace(flow.firstPacket);
    row.raw = rawOf(flow);
    row.protocol = flow.protocol;
    row.clientIp = flow.client.text();
    row.clientPort = number(flow.clientPort);
    row.clientMac = flow.clientMac;
    row.serverIp = flow.server.text();
    row.serverPort = number(flow.serverPort);
    row.start = instant(flow.start);
    row.end = instant(flow.end);
    row.packetsOut = number(flow.packetsOut);
    row.packetsIn = number(flow.packetsIn);
    row.bytesOut = number(flow.bytesOut);
    row.bytesIn = number(flow.bytesIn);
    row.payloadOut = number(flow.payloadOut);
    row.payloadIn = number(flow.payloadIn);
    row.state = flow.state;
    row.appProtocol = flow.appProtocol;
    setTls(flow.tls, row);
    for (const auto &fact : flow.http)
        addOnce(row.httpHosts, hostOfAuthority(!fact.host.empty() || fact.method != "CONNECT" ? fact.host : fact.uri));
    for (const auto &host : flow.proxyHosts)
        addOnce(row.httpHosts, hostText(host));
    for (const auto &name : flow.dnsNames)
        addOnce(row.dnsNames, hostText(name));
    row.app = flow.appPackage.empty() ? flow.appName : flow.appPackage;
    row.firstPacket = number(flow.firstPacket);
    row.entropyOut = flow.entropyOut;
    row.entropyIn = flow.entropyIn;
    // Layers of one packet begin at one place: protocol and ends tell them apart.
    return m_bundle.add(row,
        fmt::format("{} {} {} {} {}", flow.ipProtocol, row.clientIp, row.clientPort.value_or(0), row.serverIp, row.serverPort.value_or(0)));
}

void CaptureRows::addDns(casedb::FlowId flow, const capture::DnsFact &fact)
{
    casedb::DnsRow row;
    row.where = capture::packetPlace(fact.place.packet);
    row.time = timeOf(fact.place);
    row.flow = flow;
    row.clientIp = fact.client.text();
    row.serverIp = fact.server.text();
    row.query = fact.query;
    row.type = fact.type;
    row.rcode = fact.rcode;
    row.answers = answersOf(fact);
    JsonWriter json;
    json.beginObject().key("id").number(static_cast<std::int64_t>(fact.id));
    if (fact.answeredIn > 0)
        json.key("answered_in").number(static_cast<std::int64_t>(fact.answeredIn));
    row.raw.text = json.endObject().take();
    checkName(fact.query, fact.place);
    m_bundle.add(row, fmt::format("{} {} {}", fact.id, fact.query, fact.type));
}

void CaptureRows::addHttp(casedb::FlowId flow, const capture::HttpFact &fact)
{
    casedb::HttpRow row;
    row.where = capture::packetPlace(fact.place.packet);
    row.time = timeOf(fact.place);
    row.flow = flow;
    row.method = fact.method;
    row.host = fact.host;
    row.uri = fact.uri;
    row.userAgent = fact.userAgent;
    row.status = number(fact.status);
    row.requestType = fact.requestType;
    row.responseType = fact.responseType;
    row.requestBytes = number(fact.requestBytes);
    row.responseBytes = number(fact.responseBytes);
    if (!fact.date.empty())
        row.raw.text = JsonWriter().beginObject().text("date", fact.date).endObject().take();
    checkName(fact.host, fact.place);
    m_bundle.add(row, fact.uri);
}

void CaptureRows::addTls(casedb::FlowId flow, const capture::TlsFact &fact)
{
    if (!fact.fromClient)
        return; // a row is a ClientHello; what its server said stands in the flow
    casedb::TlsRow row;
    row.where = capture::packetPlace(fact.place.packet);
    row.time = timeOf(fact.place);
    row.flow = flow;
    row.sni = hostText(fact.sni);
    row.alpn = fact.alpn;
    row.version = fact.version;
    row.cipher = fact.cipher;
    row.ja3 = fact.ja3;
    row.ja3s = fact.ja3s;
    row.ja4 = fact.ja4;
    row.certificates = fact.certificates;
    for (const auto &sha256 : fact.clientCertificates)
        addOnce(row.certificates, sha256);
    row.resumed = fact.resumed;
    row.ech = fact.ech;
    row.raw = rawOf(fact);
    checkName(fact.sni, fact.place);
    m_bundle.add(row, fact.sni);
}

void CaptureRows::addSign(casedb::FlowId flow, const capture::SignFact &fact)
{
    casedb::PayloadSignRow row;
    row.where = capture::packetPlace(fact.place.packet);
    row.flow = flow;
    row.kind = fact.kind;
    row.direction = fact.side == 0 ? "out" : "in";
    row.offset = number(fact.offset);
    row.size = number(fact.size);
    row.note = fact.note;
    row.raw.text = fact.details;
    if (!fact.spkiSha256.empty()) {
        row.key = casedb::keyId(fact.spkiSha256, fact.keyIsPrivate);
        addKey(fact);
    }
    m_bundle.add(row, fmt::format("{} {} {}", fact.kind, row.direction, fact.offset));
}

void CaptureRows::addKey(const capture::SignFact &fact)
{
    casedb::KeyPlaceRow row;
    row.where = capture::packetPlace(fact.place.packet);
    row.key = casedb::keyId(fact.spkiSha256, fact.keyIsPrivate);
    row.algorithm = fact.keyAlgorithm;
    row.bits = static_cast<std::int64_t>(fact.keyBits);
    row.curve = fact.keyCurve;
    row.form = fact.keyForm;
    row.spkiSha256 = fact.spkiSha256;
    row.isPrivate = fact.keyIsPrivate;
    row.source = "payload";
    m_bundle.add(row, fact.spkiSha256);
}

void CaptureRows::certificate(capture::CertificateFact fact)
{
    casedb::CertificateRow row;
    row.where = capture::packetPlace(fact.place.packet);
    row.sha256 = fact.sha256;
    const auto certificate = crypto::readCertificate(asBytes(fact.der));
    if (!certificate) {
        m_notes.warn("der-invalid", row.where, "A certificate on the wire cannot be parsed; it is listed by its hash.");
        m_bundle.add(row, fact.sha256);
        return;
    }
    row.subject = certificate->subject;
    row.issuer = certificate->issuer;
    row.serial = certificate->serial;
    row.notBefore = certificate->notBefore;
    row.notAfter = certificate->notAfter;
    row.selfSigned = certificate->selfSigned;
    if (certificate->selfSigned)
        m_selfSigned.insert(fact.sha256);
    row.names = certificate->names;
    if (certificate->key) {
        const auto &key = *certificate->key;
        row.spkiSha256 = key.spkiSha256;
        row.keyAlgorithm = key.algorithm;
        row.keyBits = static_cast<std::int64_t>(key.bits);
        casedb::KeyPlaceRow place;
        place.where = row.where;
        place.key = casedb::keyId(key.spkiSha256, false);
        place.algorithm = key.algorithm;
        place.bits = row.keyBits;
        place.curve = key.curve;
        place.form = "x509";
        place.spkiSha256 = key.spkiSha256;
        place.isPrivate = false;
        place.source = "certificate";
        m_bundle.add(place, fact.sha256);
    }
    m_bundle.add(row, fact.sha256);
}

void CaptureRows::lease(capture::LeaseFact fact)
{
    const bool isSighting = fact.source != "dhcp";
    if (m_pairs.size() < kMostPairs || m_pairs.count(fact.mac + fact.ip) > 0) {
        const bool isNew = m_pairs.insert(fact.mac + fact.ip).second;
        if (isSighting && !isNew)
            return; // the lease says more
    }
    addLease(fact);
}

void CaptureRows::addLease(const capture::LeaseFact &fact)
{
    casedb::LeaseRow row;
    row.where = capture::packetPlace(fact.place.packet);
    row.time = timeOf(fact.place);
    row.mac = fact.mac;
    row.ip = fact.ip;
    row.hostName = fact.hostName;
    row.vendorClass = fact.vendorClass;
    row.seconds = number(fact.seconds);
    if (fact.source != "dhcp")
        row.raw.text = JsonWriter().beginObject().text("source", fact.source).endObject().take();
    m_bundle.add(row, fact.mac + fact.hostName);
}

/// Tells of names that are made to mislead the reader of a screen.
void CaptureRows::checkName(const std::string &name, const capture::Place &place)
{
    constexpr std::string_view markup = "<>\"'`=|";
    const bool isPlain = std::none_of(name.begin(), name.end(), [&](char c) { return c == '\\' || markup.find(c) != std::string_view::npos; });
    if (isPlain && name.find("xn--") == std::string::npos)
        return;
    const auto where = capture::packetPlace(place.packet);
    if (name.find('\\') != std::string::npos)
        m_notes.warn("text-control", where, "A name on the wire holds control characters or broken text; it is shown with escapes.");
    if (name.find_first_of(markup) != std::string::npos)
        m_notes.warn("text-markup", where, "A name on the wire holds markup; it is shown as plain text.");
    if (name.starts_with("xn--") || name.find(".xn--") != std::string::npos)
        m_notes.info("text-lookalike", where, "A name on the wire is internationalised; letters of other scripts may look alike.");
}

}
