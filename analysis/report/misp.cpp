// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/misp.h"

#include "analysis/base/json_writer.h"
#include "analysis/base/utf8.h"
#include "analysis/report/uuid.h"

#include <fmt/format.h>
#include <map>

namespace keytrail::report
{

using namespace casedb;

namespace
{

struct Attribute {
    std::string category, comment;
    bool forDetection = false;
};

class Event
{
public:
    explicit Event(const CaseFacts &facts)
        : m_facts(facts)
        , m_uuid(uuid5(kOwnNamespace, "misp-event/" + facts.auditHead + facts.name))
    {
    }

    std::string write();

private:
    /// The same value twice is one attribute; it is for detection when one of its sources says so.
    void add(std::string_view type, const std::string &value, std::string_view category, std::string_view comment, bool forDetection)
    {
        if (value.empty())
            return;
        const auto [at, isNew] = m_attributes.try_emplace(
            {std::string(type), visible(value)}, Attribute{std::string(category), visible(comment), forDetection});
        at->second.forDetection = at->second.forDetection || forDetection;
    }

    void trace(const TraceFacts &trace);

    const CaseFacts &m_facts;
    std::string m_uuid;
    std::map<std::pair<std::string, std::string>, Attribute> m_attributes;
};

void Event::trace(const TraceFacts &trace)
{
    const bool suspect = !trace.isExpected();
    const auto about = fmt::format("{} ({}): {}", printId(trace.trace.id), trace.trace.tier, trace.finding.title);
    if (trace.destination && !trace.destination->host.empty()) {
        const auto &host = trace.destination->host;
        add(isIpAddress(host) ? "ip-dst" : "hostname", host, "Network activity", about, suspect);
        add("url", trace.destination->url, "Network activity", about, suspect);
    }
    for (const auto &flow : trace.flows) {
        // A server's address is shared too often to detect by it alone.
        add("ip-dst", flow.serverIp, "Network activity", about, false);
        for (const auto &hash : flow.certificates)
            add("x509-fingerprint-sha256", hash, "Network activity", about, suspect);
        add("ja3-fingerprint-md5", flow.ja3, "Network activity", about, false);
    }
    if (trace.app)
        add("mobile-application-id", trace.app->package, "Payload delivery", about, suspect);
    if (trace.key)
        add("text", trace.key->spkiSha256, "Other", "SHA-256 of the subject public key; " + about, false);
    add("text", trace.trace.text, "Other", about, false);
    for (const auto &gap : trace.trace.gaps)
        add("text", gap, "Other", "missing for " + printId(trace.trace.id), false);
}

std::string Event::write()
{
    for (const auto &row : m_facts.evidence)
        add("sha256", row.sha256, "External analysis", fmt::format("evidence {} ({})", fileName(row.file), row.kind), false);
    bool suspicious = false;
    for (const auto &row : m_facts.traces()) {
        const auto facts = m_facts.facts(row);
        suspicious = suspicious || facts.finding.verdict == "suspicious";
        trace(facts);
    }
    std::string statement;
    for (const auto &[what, value] : m_facts.statement())
        statement += fmt::format("{}{}: {}", statement.empty() ? "" : "; ", what, value);
    add("comment", statement, "Internal reference", "What this event was made from", false);
    const auto stamp = std::to_string(m_facts.options().madeAt.nanoseconds / 1'000'000'000);
    JsonWriter out;
    out.beginObject().key("Event").beginObject().text("uuid", m_uuid);
    out.text("info", visible(m_facts.name.empty() ? "Keytrail case" : m_facts.name));
    out.text("date", toRfc3339(m_facts.options().madeAt).substr(0, 10)).text("timestamp", stamp);
    // Threat level 2 is medium, 4 undefined; analysis 1 is ongoing; distribution 0 stays in the organisation.
    out.text("threat_level_id", suspicious ? "2" : "4").text("analysis", "1").text("distribution", "0").key("published").boolean(false);
    out.key("Tag").beginArray().beginObject();
    out.text("name", "misp-galaxy:mitre-attack-pattern=\"Asymmetric Cryptography - T1521.002\"").endObject().endArray();
    out.key("Attribute").beginArray();
    for (const auto &[what, attribute] : m_attributes) {
        out.beginObject().text("uuid", uuid5(kOwnNamespace, fmt::format("{}/{}/{}", m_uuid, what.first, what.second)));
        out.text("type", what.first).text("category", attribute.category).key("to_ids").boolean(attribute.forDetection);
        out.text("value", what.second).text("comment", attribute.comment).text("timestamp", stamp).text("distribution", "5").endObject();
    }
    out.endArray().endObject().endObject();
    return out.take() + '\n';
}

}

std::string mispEvent(const CaseFacts &facts)
{
    return Event(facts).write();
}

}
