// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/markdown_report.h"

#include "analysis/base/json_reader.h"
#include "analysis/report/escape.h"
#include "analysis/report/executive.h"

#include <fmt/format.h>
#include <map>
#include <utility>

namespace keytrail::report
{

using namespace casedb;

namespace
{

class MarkdownReport
{
public:
    explicit MarkdownReport(const CaseFacts &facts)
        : m_facts(facts)
    {
    }

    std::string write()
    {
        const auto &options = m_facts.options();
        if (const auto mark = tlpText(options.plan.tlp); !mark.empty())
            line("**{}**\n", escapeMarkdown(mark));
        line("# {}\n", words(m_facts.name.empty() ? "Keytrail case" : m_facts.name));
        line("Case report, made {} by {}{}.\n", toRfc3339(options.madeAt), words(options.program),
            m_facts.examiner.empty() ? "" : ", examiner " + words(m_facts.examiner));
        using Write = void (MarkdownReport::*)();
        static constexpr std::pair<std::string_view, Write> kWrites[]{{"first", &MarkdownReport::executive}, {"found", &MarkdownReport::found}, {"traces", &MarkdownReport::traces}, {"missing", &MarkdownReport::missing},
            {"coverage", &MarkdownReport::coverage}, {"devices", &MarkdownReport::devices}, {"judgements", &MarkdownReport::judgements}, {"evidence", &MarkdownReport::evidence}, {"warnings", &MarkdownReport::warnings},
            {"audit", &MarkdownReport::audit}};
        for (const auto &chapter : chaptersOf(options.plan)) {
            for (const auto &[name, write] : kWrites) {
                if (name == chapter.name)
                    (this->*write)();
            }
        }
        if (const auto masked = m_facts.maskStatement(); !masked.empty())
            line("\n{}.", escapeMarkdown(masked));
        return m_out;
    }

private:
    std::string words(std::string_view raw) const { return escapeMarkdown(m_facts.mask(raw)); }
    std::string span(std::string_view raw) const { return markdownCode(m_facts.mask(raw)); }
    std::string place(std::string_view sha256, std::string_view where) const { return span(fmt::format("{} {}", sha256.substr(0, 8), where)); }

    std::string referenceText(const Reference &reference) const
    {
        auto out = span(reference.id);
        if (!reference.sha256.empty())
            out += " " + place(reference.sha256, reference.where);
        return out;
    }

    template <class... Parts> void line(fmt::format_string<Parts...> format, Parts &&...parts)
    {
        m_out += fmt::format(format, std::forward<Parts>(parts)...);
        m_out += '\n';
    }

    void executive()
    {
        for (const auto &chapter : executivePage(m_facts)) {
            line("## {}\n", chapter.title);
            for (const auto &sentence : chapter.sentences) {
                std::string references;
                for (const auto &reference : sentence.references)
                    references += (references.empty() ? " [" : ", ") + referenceText(reference);
                line("- {}{}", words(sentence.text), references.empty() ? references : references + "]");
            }
            line("");
        }
    }

    void found()
    {
        std::map<std::string, std::size_t> tiers;
        std::size_t expected = 0;
        for (const auto &row : m_facts.traces()) {
            ++tiers[row.tier];
            expected += m_facts.facts(row).isExpected();
        }
        line("## What was found\n\n{} traces: {} confirmed, {} strong, {} possible, {} weak; {} of them are expected use. A tier says how sure the chain is, not how bad the app is.\n", m_facts.traces().size(), tiers["confirmed"],
            tiers["strong"], tiers["possible"], tiers["weak"], expected);
    }

    void traces()
    {
        line("## Traces\n");
        std::size_t rank = 0;
        for (const auto &row : m_facts.traces()) {
            if (m_facts.options().mostTraces && rank == m_facts.options().mostTraces)
                break;
            trace(m_facts.facts(row), ++rank);
        }
        if (rank == 0)
            line("There are none. An app package is needed to begin one.\n");
    }

    void coverage()
    {
        const auto &rows = m_facts.options().coverage;
        line("## What the case can and cannot show\n");
        if (rows.empty()) {
            line("The sheet of this case has no lines.\n");
            return;
        }
        line("| subject | what | state | from, to | why | what would close it |\n| --- | --- | --- | --- | --- | --- |");
        for (const auto &row : rows)
            line("| {} | {} | {} | {} | {} | {} |", words(row.subject), words(row.kind), words(row.state), words(row.period), words(row.reason), words(row.closesWith));
        line("");
    }

    void judgements()
    {
        line("## Judgements\n\n| at | examiner | of | kind | value |\n| --- | --- | --- | --- | --- |");
        for (const auto &row : m_facts.reader().all<JudgementRow>("undone_at = null"))
            line("| {} | {} | {} | {} | {} |", row.at ? toRfc3339(*row.at) : "", words(row.examiner), span(row.target), words(row.kind), words(row.value));
        for (const auto &row : m_facts.reader().all<BaselineRow>("removed_at = null"))
            line("| {} | {} | {} | approved {} | {} |", row.addedAt ? toRfc3339(*row.addedAt) : "", words(row.author), span(row.value), words(row.kind), words(row.reason));
        line("");
    }

    void trace(const TraceFacts &trace, std::size_t rank)
    {
        const auto title = trace.finding.title.empty() ? trace.operationText() : trace.finding.title;
        line("### {}. {}\n", rank, words(title));
        line("{}; tier {}, score {}{}{}.\n", span(printId(trace.trace.id)), words(trace.trace.tier),
            trace.trace.score.value_or(0), trace.isExpected() ? "; expected use" : "",
            trace.finding.verdict.empty() ? "" : "; verdict " + words(trace.finding.verdict));
        line("{}\n", words(trace.trace.text));
        signs(trace);
        steps(trace);
        flows(trace);
        for (const auto &gap : trace.trace.gaps)
            line("- Missing: {}", words(gap));
        for (const auto &note : trace.finding.notes)
            line("- Note: {}", words(note));
        if (!trace.trace.gaps.empty() || !trace.finding.notes.empty())
            line("");
    }

    void signs(const TraceFacts &trace)
    {
        const auto reasons = readJsonObjects(trace.finding.reasons.text);
        if (reasons.empty())
            return;
        line("| weight | sign | where |\n| ---: | --- | --- |");
        for (const auto &reason : reasons) {
            const auto where = member(reason, "where");
            line("| {} | {} | {} |", words(member(reason, "weight")), words(member(reason, "text")), where.empty() ? std::string() : place(member(reason, "evidence"), where));
        }
        line("");
    }

    void steps(const TraceFacts &trace)
    {
        if (!trace.link)
            return;
        const auto hash = m_facts.reader().sha256(trace.link->evidence);
        line("Code, by {} (confidence {:.2f}):\n\n| step | what | value | where |\n| ---: | --- | --- | --- |",
            words(trace.link->relation), trace.link->confidence.value_or(0));
        std::size_t number = 0;
        for (const auto &step : readJsonObjects(trace.link->path.text))
            line("| {} | {} | {} | {} |", ++number, words(member(step, "what")), span(member(step, "value")),
                place(hash, member(step, "where")));
        line("");
    }

    void flows(const TraceFacts &trace)
    {
        if (trace.flows.empty())
            return;
        line("| start | client | server | name | out | in | where |\n| --- | --- | --- | --- | ---: | ---: | --- |");
        for (const auto &flow : trace.flows)
            line("| {} | {} | {} | {} | {} | {} | {} |", flow.start ? toRfc3339(*flow.start) : "",
                span(fmt::format("{}:{}", flow.clientIp, flow.clientPort.value_or(0))),
                span(fmt::format("{}:{}", flow.serverIp, flow.serverPort.value_or(0))), span(serverName(flow)),
                flow.payloadOut.value_or(0), flow.payloadIn.value_or(0), place(m_facts.reader().sha256(flow.evidence), flow.where));
        line("");
        if (trace.trace.flows.size() > trace.flows.size())
            line("{} more flows are in the case.\n", trace.trace.flows.size() - trace.flows.size());
    }

    void missing()
    {
        line("## What is missing\n");
        for (const auto &[text, count] : m_facts.gaps)
            line("- {} ({} {})", words(text), count, count == 1 ? "trace" : "traces");
        line("");
    }

    void devices()
    {
        line("## Devices\n\n| device | serial | name | model | system | ownership | last seen | where |\n| --- | --- | --- | --- | --- | "
             "--- | --- | --- |");
        for (const auto &device : m_facts.reader().all<DeviceRow>())
            line("| {} | {} | {} | {} | {} | {} | {} | {} |", span(printId(device.id)), span(device.serial),
                words(device.name), words(device.model), words(device.platform + " " + device.osVersion),
                words(device.ownership), device.lastSeen ? toRfc3339(*device.lastSeen) : "",
                place(device.evidence.empty() ? std::string_view() : std::string_view(device.evidence.front()), device.where));
        line("");
    }

    void evidence()
    {
        line("## Evidence\n\n| SHA-256 | file | bytes | kind | state | imported |\n| --- | --- | ---: | --- | --- | --- |");
        for (const auto &row : m_facts.evidence)
            line("| {} | {} | {} | {} | {} | {} |", span(row.sha256), span(row.file), row.size.value_or(0),
                words(row.kind), words(row.reason.empty() ? row.status : row.status + " " + row.reason),
                row.importedAt ? toRfc3339(*row.importedAt) : "");
        line("");
        for (const auto &row : m_facts.evidence) {
            if (!row.protectionsOff.empty())
                line("{} was read without: {}.\n", span(row.sha256.substr(0, 8)),
                    words(fmt::format("{}", fmt::join(row.protectionsOff, ", "))));
        }
        for (const auto &clock : m_facts.clocks)
            line("Clock corrected by the examiner, all times in this report with it: {}.\n", words(clock));
        for (const auto &mask : m_facts.masked)
            line("{}.\n", words(mask));
    }

    void warnings()
    {
        line("## What could not be read as it stands\n\n| code | severity | what | where |\n| --- | --- | --- | --- |");
        for (const auto &row : m_facts.reader().all<WarningRow>())
            line("| {} | {} | {} | {} |", span(row.code), words(row.severity), words(row.text),
                place(m_facts.reader().sha256(row.evidence), row.where));
        line("");
    }

    void audit()
    {
        line("## Audit\n\n{} entries; head of the chain {}. The chain is {}.", m_facts.audit.size(),
            m_facts.auditHead.empty() ? std::string("-") : span(m_facts.auditHead), m_facts.auditSound ? "unbroken" : "broken");
    }

    const CaseFacts &m_facts;
    std::string m_out;
};

}

std::string markdownReport(const CaseFacts &facts)
{
    return MarkdownReport(facts).write();
}

}
