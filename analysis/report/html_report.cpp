// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/html_report.h"

#include "analysis/base/json_reader.h"
#include "analysis/base/utf8.h"
#include "analysis/report/escape.h"
#include "analysis/report/executive.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <utility>

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
nav ol{columns:2;margin:.6rem 0}h4{font-size:13px;margin:.9rem 0 .2rem}section.first{break-after:page}thead,tr{break-inside:avoid}
p.tlp{background:#000;display:inline-block;font-weight:700;margin:0 0 .6rem;padding:1px 8px}.red{color:#ff2b2b}.amber{color:#ffc000}.green{color:#33ff00}.clear{color:#fff}
section.trace{break-inside:avoid;border:1px solid var(--line);border-radius:6px;padding:.6rem .9rem;margin:.8rem 0}section.expected{opacity:.75}
@media print{body{max-width:none;padding:0}}
)";

std::string tierBar(std::string_view tier)
{
    constexpr std::string_view tiers[] = {"weak", "possible", "strong", "confirmed"};
    const auto at = std::find(std::begin(tiers), std::end(tiers), tier) - std::begin(tiers) + 1;
    std::string bar;
    for (std::ptrdiff_t step = 1; step <= 4; ++step)
        bar += step <= at ? "&#9632;" : "&#9633;";
    return fmt::format("<span class=\"tier\">{}</span> {}", bar, escapeHtml(visible(tier)));
}

std::string chip(std::string_view kind, const std::string &inner)
{
    return fmt::format("<span class=\"chip {}\">{}</span>", kind, inner);
}

class Report
{
public:
    explicit Report(const CaseFacts &facts)
        : m_facts(facts)
        , m_reader(facts.reader())
        , m_options(facts.options())
    {
    }

    std::string write()
    {
        head();
        contents();
        using Write = void (Report::*)();
        static constexpr std::pair<std::string_view, Write> kWrites[]{{"first", &Report::executive}, {"found", &Report::summary}, {"traces", &Report::traces}, {"missing", &Report::missing}, {"coverage", &Report::coverage},
            {"devices", &Report::devices}, {"judgements", &Report::judgements}, {"evidence", &Report::evidence}, {"warnings", &Report::warnings}, {"audit", &Report::audit}};
        for (const auto &chapter : chaptersOf(m_options.plan)) {
            for (const auto &[name, write] : kWrites) {
                if (name == chapter.name)
                    (this->*write)();
            }
        }
        if (const auto masked = m_facts.maskStatement(); !masked.empty())
            line("<p class=\"soft\">{}.</p>", escapeHtml(visible(masked)));
        return m_out + "</main></body></html>\n";
    }

private:
    std::string text(std::string_view raw) const { return escapeHtml(visible(m_facts.mask(raw))); }
    std::string code(std::string_view raw) const { return fmt::format("<code>{}</code>", text(raw)); }
    std::string gapChip(std::string_view what) const { return fmt::format("<span class=\"gap\">{}</span>", text(what)); }

    static std::string shortHash(std::string_view hash)
    {
        const auto shown = escapeHtml(visible(hash));
        return fmt::format("<code title=\"{}\">{}</code>", shown, escapeHtml(visible(hash.substr(0, 8))));
    }

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
            text(m_facts.name), kStyle);
        if (const auto mark = tlpText(m_options.plan.tlp); !mark.empty())
            line("<p class=\"tlp {}\">{}</p>", m_options.plan.tlp.substr(0, m_options.plan.tlp.find('+')), escapeHtml(mark));
        line("<h1>{}</h1><p class=\"soft\">Case report, made {} by {}{}</p>", text(m_facts.name), toRfc3339(m_options.madeAt),
            text(m_options.program), m_facts.examiner.empty() ? "" : ", examiner " + text(m_facts.examiner));
    }

    void contents()
    {
        line("<nav aria-label=\"Contents\"><ol>");
        for (const auto &chapter : chaptersOf(m_options.plan))
            line("<li><a href=\"#{}\">{}</a></li>", chapter.name, chapter.title);
        line("</ol></nav><main>");
    }

    void executive()
    {
        line("<section id=\"first\" class=\"first\"><h2>In plain words</h2>");
        for (const auto &chapter : executivePage(m_facts)) {
            line("<h3>{}</h3><ul>", chapter.title);
            for (const auto &sentence : chapter.sentences) {
                std::string references;
                for (const auto &reference : sentence.references)
                    references += this->reference(reference);
                line("<li>{}{}</li>", text(sentence.text), references);
            }
            line("</ul>");
        }
        line("</section>");
    }

    /// A trace has its place on this page; everything else is opened by its id.
    std::string reference(const Reference &reference) const
    {
        const bool isHere = reference.id.substr(0, 6) == "trace-";
        auto out = isHere ? fmt::format(" <a href=\"#{0}\"><code>{0}</code></a>", text(reference.id)) : " " + code(reference.id);
        if (!reference.sha256.empty())
            out += " " + shortHash(reference.sha256) + " " + code(reference.where);
        return out;
    }

    void missing()
    {
        line("<h2 id=\"missing\">What is missing</h2><ul>");
        for (const auto &[gap, count] : m_facts.gaps)
            line("<li>{} ({} {})</li>", text(gap), count, count == 1 ? "trace" : "traces");
        line("</ul>");
    }

    void summary()
    {
        std::map<std::string, std::size_t> tiers;
        std::size_t expected = 0;
        const auto &traces = m_facts.traces();
        for (const auto &row : traces) {
            ++tiers[row.tier];
            expected += m_facts.facts(row).isExpected();
        }
        line("<h2 id=\"found\">What was found</h2><p>{} traces: {} confirmed, {} strong, {} possible, {} weak; {} of them are expected "
             "use. A tier says "
             "how sure the chain is, not how bad the app is.</p>",
            traces.size(), tiers["confirmed"], tiers["strong"], tiers["possible"], tiers["weak"], expected);
    }

    void traces()
    {
        line("<h2 id=\"traces\">Traces</h2>");
        std::size_t rank = 0;
        for (const auto &row : m_facts.traces()) {
            if (m_options.mostTraces && rank == m_options.mostTraces)
                break;
            trace(m_facts.facts(row), ++rank);
        }
        if (rank == 0)
            line("<p class=\"soft\">There are none. An app package is needed to begin one.</p>");
    }

    void strip(const TraceFacts &facts)
    {
        line("<div class=\"strip\">");
        if (facts.app)
            line("{}", chip("app", text(facts.appText())));
        if (facts.operation)
            line("{}", chip("operation", text(facts.operationText())));
        if (const auto &key = facts.key)
            line(
                "{}", chip("key", text(key->algorithm) + (key->bits ? fmt::format("-{} ", *key->bits) : " ") + shortHash(key->spkiSha256)));
        else
            line("{}", gapChip("key not in the package"));
        if (const auto host = facts.hostText(); !host.empty())
            line("{}", chip("destination", text(host)));
        else
            line("{}", gapChip(facts.destination ? "destination not resolvable" : "no destination tied"));
        const auto &trace = facts.trace;
        line("{}", trace.flows.empty() ? gapChip("not seen on the wire") : chip("flow", fmt::format("{} flows", trace.flows.size())));
        line("{}</div>",
            trace.devices.empty()
                ? gapChip("no device tied")
                : chip("device", fmt::format("{} devices, {} more have the app", trace.devices.size(), trace.alsoInstalled.size())));
    }

    void steps(const TraceFacts &facts)
    {
        const auto &link = facts.link;
        if (!link)
            return;
        const auto hash = m_reader.sha256(link->evidence);
        line("<h4>Code, by {} (confidence {:.2f})</h4><table><tr><th scope=\"col\">step</th><th scope=\"col\">what</th><th "
             "scope=\"col\">value</th><th scope=\"col\">where</th></tr>",
            text(link->relation), link->confidence.value_or(0));
        std::size_t number = 0;
        for (const auto &step : readJsonObjects(link->path.text))
            line("<tr><td>{}</td><td>{}</td><td>{}</td><td>{} {}</td></tr>", ++number, text(member(step, "what")),
                code(member(step, "value")), shortHash(hash), code(member(step, "where")));
        line("</table>");
    }

    void flows(const TraceFacts &facts)
    {
        if (facts.flows.empty())
            return;
        line("<h4>Flows</h4><table><tr><th scope=\"col\">start</th><th scope=\"col\">client</th><th scope=\"col\">server</th><th "
             "scope=\"col\">name</th><th scope=\"col\" class=\"num\">out</th><th scope=\"col\" class=\"num\">in</th><th "
             "scope=\"col\">where</th></tr>");
        for (const auto &flow : facts.flows)
            line("<tr><td>{}</td><td>{}:{}</td><td>{}:{}</td><td>{}</td><td class=\"num\">{}</td><td class=\"num\">{}</td><td>{} "
                 "{}</td></tr>",
                flow.start ? toRfc3339(*flow.start) : "", text(flow.clientIp), flow.clientPort.value_or(0), text(flow.serverIp),
                flow.serverPort.value_or(0), text(serverName(flow)), flow.payloadOut.value_or(0), flow.payloadIn.value_or(0),
                shortHash(m_reader.sha256(flow.evidence)), code(flow.where));
        line("</table>");
        if (facts.trace.flows.size() > facts.flows.size())
            line("<p class=\"soft\">{} more flows are in the case.</p>", facts.trace.flows.size() - facts.flows.size());
    }

    void trace(const TraceFacts &facts, std::size_t rank)
    {
        const auto &trace = facts.trace;
        const bool expected = facts.isExpected();
        line("<section id=\"{}\" class=\"trace{}\"><h3>{}. {} &nbsp; score {}{}</h3>", printId(trace.id), expected ? " expected" : "", rank,
            tierBar(trace.tier), trace.score.value_or(0), expected ? " &nbsp; expected use" : "");
        strip(facts);
        line("<p>{} {}</p>", text(trace.text), code(printId(trace.id)));
        const auto reasons = readJsonObjects(facts.finding.reasons.text);
        if (!reasons.empty()) {
            line("<table><tr><th scope=\"col\" class=\"num\">weight</th><th scope=\"col\">sign</th><th scope=\"col\">where</th></tr>");
            for (const auto &reason : reasons) {
                const auto where = member(reason, "where");
                line("<tr><td class=\"num\">{}</td><td>{}</td><td>{}</td></tr>", text(member(reason, "weight")), text(member(reason, "text")), where.empty() ? std::string() : shortHash(member(reason, "evidence")) + " " + code(where));
            }
            line("</table>");
        }
        for (const auto &gap : trace.gaps)
            line("<p>{}</p>", gapChip(gap));
        for (const auto &note : facts.finding.notes)
            line("<p>Note: {}</p>", text(note));
        steps(facts);
        flows(facts);
        line("</section>");
    }

    void coverage()
    {
        line("<h2 id=\"coverage\">What the case can and cannot show</h2>");
        if (m_options.coverage.empty()) {
            line("<p class=\"soft\">The sheet of this case has no lines.</p>");
            return;
        }
        line("<table><tr><th scope=\"col\">subject</th><th scope=\"col\">what</th><th scope=\"col\">state</th><th scope=\"col\">from, to</th><th scope=\"col\">why</th><th "
             "scope=\"col\">what would close it</th></tr>");
        for (const auto &row : m_options.coverage)
            line("<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>", text(row.subject), text(row.kind), text(row.state), text(row.period), text(row.reason), text(row.closesWith));
        line("</table>");
    }

    void judgements()
    {
        line("<h2 id=\"judgements\">Judgements</h2><table><tr><th scope=\"col\">at</th><th scope=\"col\">examiner</th><th scope=\"col\">of</th><th scope=\"col\">kind</th><th "
             "scope=\"col\">value</th></tr>");
        for (const auto &row : m_reader.all<JudgementRow>("undone_at = null"))
            line("<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>", row.at ? toRfc3339(*row.at) : "", text(row.examiner), code(row.target), text(row.kind), text(row.value));
        for (const auto &row : m_reader.all<BaselineRow>("removed_at = null"))
            line("<tr><td>{}</td><td>{}</td><td>{}</td><td>approved {}</td><td>{}</td></tr>", row.addedAt ? toRfc3339(*row.addedAt) : "", text(row.author), code(row.value), text(row.kind), text(row.reason));
        line("</table>");
    }

    void devices()
    {
        line("<h2 id=\"devices\">Devices</h2><table><tr><th scope=\"col\">serial</th><th scope=\"col\">name</th><th "
             "scope=\"col\">model</th><th scope=\"col\">system</th><th scope=\"col\">ownership</th><th scope=\"col\">last "
             "seen</th><th scope=\"col\">evidence</th></tr>");
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
        line("<h2 id=\"evidence\">Evidence</h2><table><tr><th scope=\"col\">SHA-256</th><th scope=\"col\">file</th><th scope=\"col\" "
             "class=\"num\">bytes</th><th scope=\"col\">kind</th><th scope=\"col\">state</th><th scope=\"col\">imported</th></tr>");
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
        for (const auto &clock : m_facts.clocks)
            line("<p class=\"soft\">Clock corrected by the examiner, all times in this report with it: {}.</p>", text(clock));
        for (const auto &mask : m_facts.masked)
            line("<p class=\"soft\">{}.</p>", text(mask));
    }

    void warnings()
    {
        line("<h2 id=\"warnings\">What could not be read as it "
             "stands</h2><table><tr><th scope=\"col\">code</th><th scope=\"col\">severity</th><th scope=\"col\">what</th><th "
             "scope=\"col\">evidence</th><th scope=\"col\">where</th></tr>");
        for (const auto &row : m_reader.all<WarningRow>())
            line("<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>", code(row.code), text(row.severity), text(row.text),
                shortHash(m_reader.sha256(row.evidence)), code(row.where));
        line("</table>");
    }

    void audit()
    {
        const auto log = m_reader.auditLog();
        line("<h2 id=\"audit\">Audit</h2><p>{} entries; head of the chain {}. The chain is {}.</p>", log.size(),
            log.empty() ? std::string("-") : code(log.back().hash), CaseReader::firstBrokenAudit(log) ? "broken" : "unbroken");
    }

    const CaseFacts &m_facts;
    const CaseReader &m_reader;
    const ReportOptions &m_options;
    std::string m_out;
};

}

std::string htmlReport(const CaseFacts &facts)
{
    return Report(facts).write();
}

}
