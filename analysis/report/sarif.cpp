// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/sarif.h"

#include "analysis/base/json_reader.h"
#include "analysis/base/json_writer.h"
#include "analysis/base/utf8.h"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>
#include <map>

namespace keytrail::report
{

using namespace casedb;

namespace
{

struct Rule {
    std::string_view kind, id, text;
};

constexpr Rule kRules[] = {
    {"encrypt", "KT-ENCRYPT", "Data is encrypted with a public key"},
    {"decrypt", "KT-DECRYPT", "Data is decrypted with a key of a pair"},
    {"sign", "KT-SIGN", "Data is signed"},
    {"verify", "KT-VERIFY", "A signature is checked"},
    {"agree", "KT-AGREE", "A secret is agreed upon with a public key"},
    {"generate", "KT-GENERATE", "A key pair is made"},
    {"import-key", "KT-IMPORT-KEY", "Key material is read"},
    {"pin", "KT-PIN", "A certificate or key is pinned"},
    {"trust-override", "KT-TRUST-OVERRIDE", "The trust decision of a connection is replaced"},
    {"certificate", "KT-CERTIFICATE", "A certificate is handled"},
};

std::size_t ruleOf(std::string_view kind)
{
    const auto found = std::find_if(std::begin(kRules), std::end(kRules), [&](const Rule &rule) { return rule.kind == kind; });
    return found == std::end(kRules) ? std::size(kRules) : static_cast<std::size_t>(found - std::begin(kRules));
}

void message(JsonWriter &out, std::string_view text)
{
    out.key("message").beginObject().text("text", visible(text)).endObject();
}

class Log
{
public:
    explicit Log(const CaseFacts &facts)
        : m_facts(facts)
    {
    }

    std::string write();

private:
    /// Place of an artifact in the run: an evidence file, or a file inside it.
    std::size_t artifact(const std::string &hash, const std::string &inside);
    void rules(JsonWriter &out) const;
    void artifacts(JsonWriter &out) const;
    void location(JsonWriter &out, const std::string &hash, std::string_view where);
    void codeFlow(JsonWriter &out, const TraceFacts &trace);
    void result(JsonWriter &out, const TraceFacts &trace);

    struct Artifact {
        std::string uri, hash;
        std::int64_t size = -1;
        std::size_t parent = 0;
        bool hasParent = false;
    };
    const CaseFacts &m_facts;
    std::vector<Artifact> m_artifacts;
    std::map<std::pair<std::string, std::string>, std::size_t> m_places;
};

std::size_t Log::artifact(const std::string &hash, const std::string &inside)
{
    const auto known = m_places.find({hash, inside});
    if (known != m_places.end())
        return known->second;
    Artifact made;
    if (inside.empty()) {
        made.hash = hash;
        made.uri = hash;
        for (const auto &row : m_facts.evidence) {
            if (row.sha256 != hash)
                continue;
            made.uri = uriPath(fileName(row.file));
            made.size = row.size.value_or(-1);
        }
    } else {
        made.parent = artifact(hash, {});
        made.hasParent = true;
        made.uri = uriPath(inside);
    }
    if (made.uri.empty())
        made.uri = "unnamed";
    m_artifacts.push_back(made);
    return m_places[{hash, inside}] = m_artifacts.size() - 1;
}

/// `classes.dex!Lp/C;->m()V@0x1c`: the file inside, and the place in it.
void Log::location(JsonWriter &out, const std::string &hash, std::string_view where)
{
    const auto mark = where.find('!');
    const auto inside = mark == std::string_view::npos ? std::string() : std::string(where.substr(0, mark));
    const auto symbol = visible(mark == std::string_view::npos ? where : where.substr(mark + 1));
    const auto index = artifact(hash, inside);
    out.key("physicalLocation").beginObject().key("artifactLocation").beginObject();
    out.text("uri", m_artifacts[index].uri).key("index").number(static_cast<std::int64_t>(index)).endObject().endObject();
    if (!symbol.empty()) {
        const auto at = symbol.find('@');
        out.key("logicalLocations").beginArray().beginObject();
        out.text("fullyQualifiedName", symbol.substr(0, at)).text("kind", "function").text("decoratedName", symbol);
        out.endObject().endArray();
    }
}

void Log::codeFlow(JsonWriter &out, const TraceFacts &trace)
{
    if (!trace.link)
        return;
    const auto steps = readJsonObjects(trace.link->path.text);
    if (steps.empty())
        return;
    const auto hash = m_facts.reader().sha256(trace.link->evidence);
    out.key("codeFlows").beginArray().beginObject().key("threadFlows").beginArray().beginObject().key("locations").beginArray();
    std::int64_t order = 1;
    for (const auto &step : steps) {
        out.beginObject().key("executionOrder").number(order++).key("location").beginObject();
        location(out, hash, member(step, "where"));
        message(out, fmt::format("{}: {}", member(step, "what"), member(step, "value")));
        out.endObject().endObject();
    }
    out.endArray().endObject().endArray().endObject().endArray();
}

void Log::result(JsonWriter &out, const TraceFacts &trace)
{
    const auto rule = ruleOf(trace.operation->kind);
    out.beginObject().text("ruleId", rule < std::size(kRules) ? kRules[rule].id : std::string_view("KT-OTHER"));
    out.key("ruleIndex").number(static_cast<std::int64_t>(rule));
    // Section 3.27.9: a result that is no problem is of kind informational and has level none.
    out.text("kind", trace.isExpected() ? "informational" : "review").text("level", "none");
    out.key("rank").number(static_cast<double>(std::clamp<std::int64_t>(trace.trace.score.value_or(0), 0, 100)));
    message(out, trace.trace.text.empty() ? trace.operationText() : trace.trace.text);
    out.key("locations").beginArray().beginObject();
    location(out, trace.appHash, trace.operation->where);
    out.endObject().endArray();
    codeFlow(out, trace);
    out.key("partialFingerprints").beginObject().text("keytrailTrace/v1", printId(trace.trace.id)).endObject();
    out.key("properties").beginObject().text("tier", visible(trace.trace.tier)).text("expectation", visible(trace.operation->expectation));
    out.text("app", visible(trace.appText()))
        .text("destination", visible(trace.hostText()))
        .text("verdict", visible(trace.finding.verdict));
    out.key("missing").beginArray();
    for (const auto &gap : trace.trace.gaps)
        out.string(visible(gap));
    out.endArray().endObject().endObject();
}

void Log::rules(JsonWriter &out) const
{
    out.key("rules").beginArray();
    for (const auto &rule : kRules) {
        out.beginObject().text("id", rule.id).key("shortDescription").beginObject().text("text", rule.text).endObject().endObject();
    }
    out.beginObject().text("id", "KT-OTHER").key("shortDescription").beginObject();
    out.text("text", "Another public-key operation").endObject().endObject().endArray();
}

void Log::artifacts(JsonWriter &out) const
{
    out.key("artifacts").beginArray();
    for (const auto &file : m_artifacts) {
        out.beginObject().key("location").beginObject().text("uri", file.uri).endObject();
        if (file.hasParent)
            out.key("parentIndex").number(static_cast<std::int64_t>(file.parent));
        if (file.size >= 0)
            out.key("length").number(file.size);
        if (!file.hash.empty())
            out.key("hashes").beginObject().text("sha-256", file.hash).endObject();
        out.endObject();
    }
    out.endArray();
}

std::string Log::write()
{
    for (const auto &row : m_facts.evidence)
        (void)artifact(row.sha256, {});
    JsonWriter results;
    results.beginArray();
    for (const auto &row : m_facts.traces()) {
        const auto trace = m_facts.facts(row);
        if (trace.operation)
            result(results, trace);
    }
    results.endArray();
    JsonWriter out;
    out.beginObject().text("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
    out.text("version", "2.1.0").key("runs").beginArray().beginObject();
    out.key("tool").beginObject().key("driver").beginObject().text("name", "Keytrail").text("fullName", m_facts.options().program);
    rules(out);
    out.endObject().endObject();
    out.key("invocations").beginArray().beginObject().key("executionSuccessful").boolean(true);
    out.text("endTimeUtc", toRfc3339(m_facts.options().madeAt)).endObject().endArray();
    artifacts(out);
    out.text("columnKind", "utf16CodeUnits").key("results").raw(results.take());
    out.key("properties").beginObject().key("statement").beginArray();
    for (const auto &[what, value] : m_facts.statement())
        out.string(fmt::format("{}: {}", what, visible(value)));
    out.endArray().endObject().endObject().endArray().endObject();
    return out.take() + '\n';
}

}

std::string uriPath(std::string_view path)
{
    std::string out;
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
            || std::string_view("-._~/").find(c) != std::string_view::npos;
        out += plain ? std::string(1, c) : fmt::format("%{:02X}", byte);
    }
    // A path that begins with slashes would name a host or the root of a disk.
    while (!out.empty() && out.front() == '/')
        out.erase(0, 1);
    return out;
}

std::string sarifLog(const CaseFacts &facts)
{
    return Log(facts).write();
}

}
