// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/stix.h"

#include "analysis/base/json_writer.h"
#include "analysis/base/utf8.h"
#include "analysis/report/escape.h"
#include "analysis/report/uuid.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace keytrail::report
{

using namespace casedb;

namespace
{

constexpr std::string_view kTechniqueName = "Asymmetric Cryptography";
constexpr std::string_view kTechniqueId = "T1521.002";
constexpr std::string_view kTechniqueUrl = "https://attack.mitre.org/techniques/T1521/002";

/// STIX 2.1 section 3.2: common times to the millisecond.
std::string stixTime(Instant at)
{
    return toRfc3339(at).substr(0, 23) + "Z";
}

std::string ownId(std::string_view type, std::string_view content)
{
    return fmt::format("{}--{}", type, uuid5(kOwnNamespace, fmt::format("{}/{}", type, content)));
}

void texts(JsonWriter &out, std::string_view name, const std::set<std::string> &values)
{
    out.key(name).beginArray();
    for (const auto &value : values)
        out.string(value);
    out.endArray();
}

class Bundle
{
public:
    explicit Bundle(const CaseFacts &facts)
        : m_facts(facts)
        , m_identity(ownId("identity", "Keytrail"))
        , m_technique(ownId("attack-pattern", kTechniqueId))
    {
        for (auto &row : facts.reader().all<CertificateRow>())
            m_certificates.emplace(row.sha256, std::move(row));
    }

    std::string write();

private:
    /// An object by its id; a second one of that id is the same.
    void keep(const std::string &id, JsonWriter &object)
    {
        object.endObject();
        m_objects.emplace(id, object.take());
    }

    JsonWriter observable(std::string_view type, std::string_view id)
    {
        JsonWriter out;
        out.beginObject().text("type", type).text("spec_version", "2.1").text("id", id);
        return out;
    }

    JsonWriter domainObject(std::string_view type, std::string_view id)
    {
        auto out = observable(type, id);
        if (type != "identity")
            out.text("created_by_ref", m_identity);
        out.text("created", stixTime(m_facts.createdAt)).text("modified", stixTime(m_facts.options().madeAt));
        return out;
    }

    std::string value(std::string_view type, std::string_view text)
    {
        const auto id = stixValueId(type, text);
        auto out = observable(type, id);
        out.text("value", text);
        keep(id, out);
        return id;
    }

    std::string address(const std::string &ip) { return value(ip.find(':') == std::string::npos ? "ipv4-addr" : "ipv6-addr", ip); }

    void identity();
    void technique();
    std::string evidence(const EvidenceRow &row);
    std::string software(const AppRow &app);
    std::string traffic(const FlowRow &flow);
    std::string certificate(const CertificateRow &row);
    std::string observed(const TraceFacts &trace);
    std::string indicator(const TraceFacts &trace);
    void note(const TraceFacts &trace, const std::set<std::string> &about);
    void relation(std::string_view kind, const std::string &from, const std::string &to);
    void trace(const TraceRow &row);
    void report();

    const CaseFacts &m_facts;
    std::string m_identity, m_technique;
    std::map<std::string, std::string> m_objects;
    std::map<std::string, CertificateRow> m_certificates; ///< by their hash
    std::map<std::string, std::string> m_files; ///< evidence SHA-256 to the id of its file object
};

void Bundle::identity()
{
    auto out = domainObject("identity", m_identity);
    out.text("name", "Keytrail").text("identity_class", "system");
    keep(m_identity, out);
}

void Bundle::technique()
{
    auto out = domainObject("attack-pattern", m_technique);
    out.text("name", kTechniqueName);
    out.key("external_references").beginArray().beginObject();
    out.text("source_name", "mitre-attack").text("external_id", kTechniqueId).text("url", kTechniqueUrl).endObject().endArray();
    out.key("kill_chain_phases").beginArray().beginObject();
    out.text("kill_chain_name", "mitre-mobile-attack").text("phase_name", "command-and-control").endObject().endArray();
    keep(m_technique, out);
}

std::string Bundle::evidence(const EvidenceRow &row)
{
    const auto name = visible(fileName(row.file));
    const auto id = fmt::format("file--{}",
        uuid5(kStixNamespace,
            fmt::format("{{\"hashes\":{{\"SHA-256\":{}}},\"name\":{}}}", canonicalJsonString(row.sha256), canonicalJsonString(name))));
    auto out = observable("file", id);
    out.key("hashes").beginObject().text("SHA-256", row.sha256).endObject();
    out.text("name", name);
    if (row.size && *row.size >= 0)
        out.key("size").number(*row.size);
    keep(id, out);
    m_files.emplace(row.sha256, id);
    return id;
}

std::string Bundle::software(const AppRow &app)
{
    const auto name = visible(app.package.empty() ? app.label : app.package), version = visible(app.versionName);
    if (name.empty())
        return {};
    auto content = fmt::format("{{\"name\":{}", canonicalJsonString(name));
    content += version.empty() ? std::string("}") : fmt::format(",\"version\":{}}}", canonicalJsonString(version));
    const auto id = fmt::format("software--{}", uuid5(kStixNamespace, content));
    auto out = observable("software", id);
    out.text("name", name);
    if (!version.empty())
        out.text("version", version);
    keep(id, out);
    return id;
}

std::string Bundle::traffic(const FlowRow &flow)
{
    if (flow.clientIp.empty() && flow.serverIp.empty())
        return {};
    const auto end = flow.start && flow.end && *flow.end < *flow.start ? Time() : flow.end;
    std::vector<std::string> protocols{flow.serverIp.find(':') == std::string::npos ? "ipv4" : "ipv6"};
    protocols.push_back(flow.protocol.empty() ? "other" : flow.protocol);
    if (!flow.appProtocol.empty())
        protocols.push_back(flow.appProtocol);
    std::string list;
    for (const auto &protocol : protocols)
        list += (list.empty() ? "" : ",") + canonicalJsonString(protocol);
    const auto from = flow.clientIp.empty() ? std::string() : address(flow.clientIp);
    const auto to = flow.serverIp.empty() ? std::string() : address(flow.serverIp);
    // Id-contributing properties in the order of RFC 8785: sorted by name.
    std::string content;
    const auto add = [&](std::string_view name, const std::string &json) {
        content += fmt::format("{}\"{}\":{}", content.empty() ? "{" : ",", name, json);
    };
    if (!to.empty() && flow.serverPort)
        add("dst_port", std::to_string(*flow.serverPort));
    if (!to.empty())
        add("dst_ref", canonicalJsonString(to));
    if (end)
        add("end", canonicalJsonString(toRfc3339(*end)));
    add("protocols", "[" + list + "]");
    if (flow.clientPort)
        add("src_port", std::to_string(*flow.clientPort));
    if (!from.empty())
        add("src_ref", canonicalJsonString(from));
    if (flow.start)
        add("start", canonicalJsonString(toRfc3339(*flow.start)));
    const auto id = fmt::format("network-traffic--{}", uuid5(kStixNamespace, content + "}"));
    auto out = observable("network-traffic", id);
    if (flow.start)
        out.text("start", toRfc3339(*flow.start));
    if (end)
        out.text("end", toRfc3339(*end));
    if (!from.empty())
        out.text("src_ref", from);
    if (!to.empty())
        out.text("dst_ref", to);
    const std::pair<std::string_view, Number> counts[]
        = {{"src_port", flow.clientPort}, {"dst_port", flow.serverPort}, {"src_byte_count", flow.bytesOut},
            {"dst_byte_count", flow.bytesIn}, {"src_packets", flow.packetsOut}, {"dst_packets", flow.packetsIn}};
    for (const auto &[name, number] : counts) {
        if (number && *number >= 0)
            out.key(name).number(*number);
    }
    out.key("protocols").beginArray();
    for (const auto &protocol : protocols)
        out.string(protocol);
    out.endArray();
    keep(id, out);
    return id;
}

std::string Bundle::certificate(const CertificateRow &row)
{
    auto content = fmt::format("{{\"hashes\":{{\"SHA-256\":{}}}", canonicalJsonString(row.sha256));
    content += row.serial.empty() ? std::string("}") : fmt::format(",\"serial_number\":{}}}", canonicalJsonString(row.serial));
    const auto id = fmt::format("x509-certificate--{}", uuid5(kStixNamespace, content));
    auto out = observable("x509-certificate", id);
    out.key("hashes").beginObject().text("SHA-256", row.sha256).endObject();
    if (row.selfSigned)
        out.key("is_self_signed").boolean(*row.selfSigned);
    const std::pair<std::string_view, std::string> members[] = {{"serial_number", row.serial}, {"issuer", visible(row.issuer)},
        {"validity_not_before", row.notBefore ? toRfc3339(*row.notBefore) : ""},
        {"validity_not_after", row.notAfter ? toRfc3339(*row.notAfter) : ""}, {"subject", visible(row.subject)},
        {"subject_public_key_algorithm", row.keyAlgorithm}};
    for (const auto &[name, text] : members) {
        if (!text.empty())
            out.text(name, text);
    }
    keep(id, out);
    return id;
}

/// Section 4.14: what was seen on the wire, once a trace.
std::string Bundle::observed(const TraceFacts &trace)
{
    std::set<std::string> refs;
    std::optional<Instant> first, last;
    for (const auto &flow : trace.flows) {
        if (const auto id = traffic(flow); !id.empty())
            refs.insert(id);
        if (flow.start)
            first = first ? std::min(*first, *flow.start) : *flow.start;
        if (const auto end = flow.end ? flow.end : flow.start)
            last = last ? std::max(*last, *end) : *end;
    }
    if (refs.empty() || !first)
        return {};
    const auto id = ownId("observed-data", printId(trace.trace.id));
    auto out = domainObject("observed-data", id);
    out.text("first_observed", toRfc3339(*first)).text("last_observed", toRfc3339(std::max(*first, *last)));
    out.key("number_observed").number(static_cast<std::int64_t>(std::min<std::size_t>(trace.trace.flows.size(), 999'999'999)));
    texts(out, "object_refs", refs);
    keep(id, out);
    return id;
}

std::string Bundle::indicator(const TraceFacts &trace)
{
    if (trace.isExpected() || !trace.destination || trace.destination->host.empty())
        return {};
    const auto &host = trace.destination->host;
    const std::string_view type = !isIpAddress(host) ? "domain-name" : host.find(':') == std::string::npos ? "ipv4-addr" : "ipv6-addr";
    const auto id = ownId("indicator", printId(trace.trace.id));
    auto out = domainObject("indicator", id);
    out.text("name", visible(fmt::format("{}: {}", trace.appText(), trace.hostText())));
    out.text("description", visible(trace.trace.text));
    out.key("indicator_types").beginArray().string(trace.finding.verdict == "suspicious" ? "malicious-activity" : "anomalous-activity");
    out.endArray();
    out.text("pattern", fmt::format("[{}:value = {}]", type, stixString(host)));
    out.text("pattern_type", "stix").text("pattern_version", "2.1").text("valid_from", stixTime(m_facts.createdAt));
    out.key("confidence").number(std::clamp<std::int64_t>(trace.trace.score.value_or(0), 0, 100));
    keep(id, out);
    return id;
}

void Bundle::note(const TraceFacts &trace, const std::set<std::string> &about)
{
    const auto id = ownId("note", printId(trace.trace.id));
    auto out = domainObject("note", id);
    out.text("abstract",
        visible(fmt::format("{}{} (score {}, {})", trace.operationText(), trace.hostText().empty() ? "" : " -> " + trace.hostText(),
            trace.trace.score.value_or(0), trace.trace.tier)));
    std::string content = fmt::format("{}: {}\n", printId(trace.trace.id), visible(trace.trace.text));
    if (trace.isExpected())
        content += "Expected use.\n";
    for (const auto &gap : trace.trace.gaps)
        content += "Missing: " + visible(gap) + '\n';
    if (trace.trace.flows.size() > trace.flows.size())
        content += fmt::format("{} of {} flows are in this bundle.\n", trace.flows.size(), trace.trace.flows.size());
    out.text("content", content);
    texts(out, "object_refs", about);
    keep(id, out);
}

void Bundle::relation(std::string_view kind, const std::string &from, const std::string &to)
{
    const auto id = ownId("relationship", fmt::format("{} {} {}", from, kind, to));
    auto out = domainObject("relationship", id);
    out.text("relationship_type", kind).text("source_ref", from).text("target_ref", to);
    keep(id, out);
}

void Bundle::trace(const TraceRow &row)
{
    const auto trace = m_facts.facts(row);
    std::set<std::string> about;
    for (const auto &hash : row.evidence) {
        if (const auto file = m_files.find(hash); file != m_files.end())
            about.insert(file->second);
    }
    if (trace.app) {
        if (const auto id = software(*trace.app); !id.empty())
            about.insert(id);
    }
    if (trace.destination && !trace.destination->host.empty()) {
        const auto &host = trace.destination->host;
        about.insert(isIpAddress(host) ? address(host) : value("domain-name", host));
        if (!trace.destination->url.empty())
            about.insert(value("url", visible(trace.destination->url)));
    }
    for (const auto &flow : trace.flows) {
        for (const auto &hash : flow.certificates) {
            if (const auto found = m_certificates.find(hash); found != m_certificates.end())
                about.insert(certificate(found->second));
        }
    }
    const auto seen = observed(trace);
    if (!seen.empty())
        about.insert(seen);
    const auto indicates = indicator(trace);
    if (!indicates.empty()) {
        about.insert(indicates);
        relation("indicates", indicates, m_technique);
        if (!seen.empty())
            relation("based-on", indicates, seen);
    }
    if (about.empty())
        about.insert(m_identity);
    note(trace, about);
}

void Bundle::report()
{
    std::set<std::string> refs;
    for (const auto &[id, object] : m_objects)
        refs.insert(id);
    const auto id = ownId("report", m_facts.auditHead + m_facts.name);
    auto out = domainObject("report", id);
    out.text("name", visible(m_facts.name.empty() ? "Keytrail case" : m_facts.name)).text("description", m_facts.statementText());
    out.key("report_types").beginArray().string("indicator").string("observed-data").endArray();
    out.text("published", stixTime(m_facts.options().madeAt));
    texts(out, "object_refs", refs);
    keep(id, out);
}

std::string Bundle::write()
{
    identity();
    technique();
    for (const auto &row : m_facts.evidence)
        evidence(row);
    for (const auto &row : m_facts.traces())
        trace(row);
    report();
    std::string all;
    for (const auto &[id, object] : m_objects)
        all += id;
    std::string out
        = fmt::format("{{\"type\":\"bundle\",\"id\":\"{}\",\"objects\":[\n", ownId("bundle", all + stixTime(m_facts.options().madeAt)));
    bool first = true;
    for (const auto &[id, object] : m_objects) {
        out += first ? "" : ",\n";
        out += object;
        first = false;
    }
    return out + "\n]}\n";
}

}

std::string canonicalJsonString(std::string_view text)
{
    std::string out = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const auto point = decodeUtf8(text, at);
        constexpr std::string_view named = "\b\t\n\f\r";
        if (point == '"' || point == '\\')
            out += {'\\', static_cast<char>(point)};
        else if (point < 0x20 && named.find(static_cast<char>(point)) != std::string_view::npos)
            out += {'\\', "btnfr"[named.find(static_cast<char>(point))]};
        else if (point < 0x20)
            out += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(point));
        else
            appendUtf8(out, point);
    }
    return out + '"';
}

std::string stixValueId(std::string_view type, std::string_view value)
{
    return fmt::format("{}--{}", type, uuid5(kStixNamespace, fmt::format("{{\"value\":{}}}", canonicalJsonString(value))));
}

std::string stixBundle(const CaseFacts &facts)
{
    return Bundle(facts).write();
}

}
