// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/html_report.h"

#include "analysis/base/json_reader.h"
#include "analysis/base/utf8.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace keytrail::report
{

using namespace casedb;

namespace
{

constexpr std::string_view kStyle = R"(
:root{--ink:#1d2328;--soft:#5c656d;--line:#dce0e4;--tint:#f6f7f9}
body{font:13px/1.45 "Noto Sans",system-ui,sans-serif;color:var(--ink);margin:0 auto;max-width:62rem;padding:1.5rem}
h1{font-size:20px;margin:0 0 .2rem}h2{font-size:16px;margin:1.8rem 0 .5rem;border-bottom:1px solid var(--line);padding-bottom:.2rem}h3{font-size:14px;margin:1.2rem 0 .3rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:2px 8px 2px 0;border-bottom:1px solid var(--line)}th{color:var(--soft);font-weight:600}
code{font:12px "DejaVu Sans Mono",monospace;overflow-wrap:anywhere}.soft{color:var(--soft)}.num{text-align:right;white-space:nowrap}
.strip{display:flex;flex-wrap:wrap;gap:.4rem;align-items:center;margin:.4rem 0}.chip{border:1px solid;border-radius:4px;padding:2px 8px;max-width:22rem;overflow-wrap:anywhere}
.app{color:#004f7d;background:#e1eef7}.operation{color:#7a5200;background:#fcf0d6}.key{color:#655d00;background:#fbf8d2}.destination{color:#983f00;background:#fbe6d8}.flow{color:#00644a;background:#dcf2eb}.device{color:#1b6392;background:#e3f2fb}
.gap{border:1px dashed #5c656d;color:#454d55;border-radius:4px;padding:2px 8px}.tier{letter-spacing:1px}
section.trace{break-inside:avoid;border:1px solid var(--line);border-radius:6px;padding:.6rem .9rem;margin:.8rem 0}section.expected{opacity:.75}
@media print{body{max-width:none;padding:0}}
)";

std::string text(std::string_view raw)
{
    return escapeHtml(visible(raw));
}

std::string code(std::string_view raw)
{
    return fmt::format("<code>{}</code>", text(raw));
}

std::string shortHash(std::string_view hash)
{
    return fmt::format("<code title=\"{}\">{}</code>", text(hash), text(hash.substr(0, 8)));
}

std::string tierBar(std::string_view tier)
{
    constexpr std::string_view tiers[] = {"weak", "possible", "strong", "confirmed"};
    const auto at = std::find(std::begin(tiers), std::end(tiers), tier) - std::begin(tiers) + 1;
    std::string bar;
    for (std::ptrdiff_t step = 1; step <= 4; ++step)
        bar += step <= at ? "&#9632;" : "&#9633;";
    return fmt::format("<span class=\"tier\">{}</span> {}", bar, text(tier));
}

std::string chip(std::string_view kind, const std::string &inner)
{
    return fmt::format("<span class=\"chip {}\">{}</span>", kind, inner);
}

std::string gapChip(std::string_view what)
{
    return fmt::format("<span class=\"gap\">{}</span>", text(what));
}

class Report
{
public:
    Report(const CaseReader &reader, const HtmlOptions &options)
        : m_reader(reader)
        , m_options(options)
    {
        for (auto &finding : reader.all<FindingRow>())
            m_findings.emplace(finding.trace, std::move(finding));
    }

    std::string write()
    {
        head();
        summary();
        traces();
        devices();
        evidence();
        warnings();
        audit();
        return m_out + "</body></html>\n";
    }

private:
    template <class... Parts> void line(fmt::format_string<Parts...> format, Parts &&...parts)
    {
        m_out += fmt::format(format, std::forward<Parts>(parts)...);
        m_out += '\n';
    }

    void head()
    {
        line("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
        line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        line("<meta name=\"viewport\" content=\"width=device-width\"><title>{}</title><style>{}</style></head><body>",
            text(m_reader.meta("name")), kStyle);
        line("<h1>{}</h1><p class=\"soft\">Case report, made {} by {}{}</p>", text(m_reader.meta("name")), toRfc3339(m_options.madeAt),
            text(m_options.program), m_reader.meta("examiner").empty() ? "" : ", examiner " + text(m_reader.meta("examiner")));
    }

    void summary()
    {
        std::map<std::string, std::size_t> tiers;
        std::size_t expected = 0;
        const auto traces = m_reader.all<TraceRow>();
        for (const auto &trace : traces) {
            ++tiers[trace.tier];
            const auto finding = m_findings.find(trace.id);
            expected += finding != m_findings.end() && finding->second.verdict == "expected";
        }
        line("<h2>What was found</h2><p>{} traces: {} confirmed, {} strong, {} possible, {} weak; {} of them are expected use. A tier says "
             "how sure the chain is, not how bad the app is.</p>",
            traces.size(), tiers["confirmed"], tiers["strong"], tiers["possible"], tiers["weak"], expected);
    }

    void traces()
    {
        line("<h2>Traces</h2>");
        std::size_t rank = 0;
        for (const auto &trace : m_reader.all<TraceRow>())
            this->trace(trace, ++rank);
        if (rank == 0)
            line("<p class=\"soft\">There are none. An app package is needed to begin one.</p>");
    }

    void strip(const TraceRow &trace, const std::optional<OperationRow> &operation)
    {
        line("<div class=\"strip\">");
        if (const auto app = m_reader.row<AppRow>(trace.app))
            line("{}", chip("app", text(app->package + " " + app->versionName)));
        if (operation)
            line("{}",
                chip("operation",
                    text(operation->kind + " " + (operation->transformation.empty() ? operation->algorithm : operation->transformation))));
        const auto key = operation ? m_reader.row<KeyRow>(operation->key) : std::nullopt;
        if (key)
            line(
                "{}", chip("key", text(key->algorithm) + (key->bits ? fmt::format("-{} ", *key->bits) : " ") + shortHash(key->spkiSha256)));
        else
            line("{}", gapChip("key not in the package"));
        const auto destination = m_reader.row<DestinationRow>(trace.destination);
        if (destination && !destination->host.empty())
            line("{}", chip("destination", text(destination->host) + (destination->port ? fmt::format(":{}", *destination->port) : "")));
        else
            line("{}", gapChip(destination ? "destination not resolvable" : "no destination tied"));
        line("{}", trace.flows.empty() ? gapChip("not seen on the wire") : chip("flow", fmt::format("{} flows", trace.flows.size())));
        line("{}</div>",
            trace.devices.empty()
                ? gapChip("no device tied")
                : chip("device", fmt::format("{} devices, {} more have the app", trace.devices.size(), trace.alsoInstalled.size())));
    }

    void steps(const TraceRow &trace)
    {
        const auto link = m_reader.row<LinkRow>(trace.link);
        if (!link)
            return;
        const auto hash = m_reader.sha256(link->evidence);
        line("<h3>Code, by {} (confidence {})</h3><table><tr><th>step</th><th>what</th><th>value</th><th>where</th></tr>",
            text(link->relation), link->confidence.value_or(0));
        std::size_t number = 0;
        for (const auto &step : readJsonObjects(link->path.text))
            line("<tr><td>{}</td><td>{}</td><td>{}</td><td>{} {}</td></tr>", ++number, text(member(step, "what")),
                code(member(step, "value")), shortHash(hash), code(member(step, "where")));
        line("</table>");
    }

    void flows(const TraceRow &trace)
    {
        if (trace.flows.empty())
            return;
        line("<h3>Flows</h3><table><tr><th>start</th><th>client</th><th>server</th><th>name</th><th class=\"num\">out</th><th "
             "class=\"num\">in</th><th>where</th></tr>");
        std::vector<std::int64_t> ids;
        for (std::size_t at = 0; at < std::min(trace.flows.size(), m_options.mostFlows); ++at)
            ids.push_back(static_cast<std::int64_t>(trace.flows[at]));
        for (const auto &flow : m_reader.rows<FlowRow>(ids))
            line("<tr><td>{}</td><td>{}:{}</td><td>{}:{}</td><td>{}</td><td class=\"num\">{}</td><td class=\"num\">{}</td><td>{} "
                 "{}</td></tr>",
                flow.start ? toRfc3339(*flow.start) : "", text(flow.clientIp), flow.clientPort.value_or(0), text(flow.serverIp),
                flow.serverPort.value_or(0),
                text(!flow.sni.empty()           ? flow.sni
                        : flow.httpHosts.empty() ? ""
                                                 : flow.httpHosts.front()),
                flow.payloadOut.value_or(0), flow.payloadIn.value_or(0), shortHash(m_reader.sha256(flow.evidence)), code(flow.where));
        line("</table>");
        if (trace.flows.size() > m_options.mostFlows)
            line("<p class=\"soft\">{} more flows are in the case.</p>", trace.flows.size() - m_options.mostFlows);
    }

    void trace(const TraceRow &trace, std::size_t rank)
    {
        const auto operation = m_reader.row<OperationRow>(trace.operation);
        const auto finding = m_findings.find(trace.id);
        const bool expected = operation && operation->expectation == "expected";
        line("<section class=\"trace{}\"><h3>{}. {} &nbsp; score {}{}</h3>", expected ? " expected" : "", rank, tierBar(trace.tier),
            trace.score.value_or(0), expected ? " &nbsp; expected use" : "");
        strip(trace, operation);
        line("<p>{}</p>", text(trace.text));
        if (finding != m_findings.end()) {
            line("<table><tr><th class=\"num\">weight</th><th>sign</th></tr>");
            for (const auto &reason : readJsonObjects(finding->second.reasons.text))
                line("<tr><td class=\"num\">{}</td><td>{}</td></tr>", text(member(reason, "weight")), text(member(reason, "text")));
            line("</table>");
        }
        for (const auto &gap : trace.gaps)
            line("<p>{}</p>", gapChip(gap));
        steps(trace);
        flows(trace);
        line("</section>");
    }

    void devices()
    {
        line("<h2>Devices</h2><table><tr><th>serial</th><th>name</th><th>model</th><th>system</th><th>ownership</th><th>last "
             "seen</th><th>evidence</th></tr>");
        for (const auto &device : m_reader.all<DeviceRow>()) {
            std::string hashes;
            for (const auto &hash : device.evidence)
                hashes += shortHash(hash) + " ";
            line("<tr><td>{}</td><td>{}</td><td>{}</td><td>{} {}</td><td>{}</td><td>{}</td><td>{}{}</td></tr>", text(device.serial),
                text(device.name), text(device.model), text(device.platform), text(device.osVersion), text(device.ownership),
                device.lastSeen ? toRfc3339(*device.lastSeen) : "", hashes, code(device.where));
        }
        line("</table>");
    }

    void evidence()
    {
        line("<h2>Evidence</h2><table><tr><th>SHA-256</th><th>file</th><th "
             "class=\"num\">bytes</th><th>kind</th><th>state</th><th>imported</th></tr>");
        for (const auto &row : m_reader.all<EvidenceRow>())
            line("<tr><td><code>{}</code></td><td>{}</td><td class=\"num\">{}</td><td>{}</td><td>{} {}</td><td>{}</td></tr>",
                text(row.sha256), text(row.file), row.size.value_or(0), text(row.kind), text(row.status), text(row.reason),
                row.importedAt ? toRfc3339(*row.importedAt) : "");
        line("</table>");
        for (const auto &row : m_reader.all<EvidenceRow>()) {
            if (!row.protectionsOff.empty())
                line("<p class=\"soft\">{} was read without: {}.</p>", shortHash(row.sha256),
                    text(fmt::format("{}", fmt::join(row.protectionsOff, ", "))));
        }
    }

    void warnings()
    {
        line("<h2>What could not be read as it "
             "stands</h2><table><tr><th>code</th><th>severity</th><th>what</th><th>evidence</th><th>where</th></tr>");
        for (const auto &row : m_reader.all<WarningRow>())
            line("<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>", code(row.code), text(row.severity), text(row.text),
                shortHash(m_reader.sha256(row.evidence)), code(row.where));
        line("</table>");
    }

    void audit()
    {
        const auto log = m_reader.auditLog();
        line("<h2>Audit</h2><p>{} entries; head of the chain {}. The chain is {}.</p>", log.size(),
            log.empty() ? std::string("-") : code(log.back().hash), CaseReader::firstBrokenAudit(log) ? "broken" : "unbroken");
    }

    const CaseReader &m_reader;
    const HtmlOptions &m_options;
    std::map<TraceId, FindingRow> m_findings;
    std::string m_out;
};

}

std::string escapeHtml(std::string_view raw)
{
    std::string out;
    out.reserve(raw.size());
    for (const char c : raw) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string htmlReport(const CaseReader &reader, const HtmlOptions &options)
{
    return Report(reader, options).write();
}

}
