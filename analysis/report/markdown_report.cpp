// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/markdown_report.h"

#include "analysis/base/json_reader.h"
#include "analysis/report/escape.h"
#include "analysis/report/executive.h"

#include <fmt/format.h>

namespace keytrail::report
{

using namespace casedb;

namespace
{

std::string place(std::string_view sha256, std::string_view where)
{
    return markdownCode(fmt::format("{} {}", sha256.substr(0, 8), where));
}

std::string referenceText(const Reference &reference)
{
    auto out = markdownCode(reference.id);
    if (!reference.sha256.empty())
        out += " " + place(reference.sha256, reference.where);
    return out;
}

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
        line("# {}\n", escapeMarkdown(m_facts.name.empty() ? "Keytrail case" : m_facts.name));
        line("Case report, made {} by {}{}.\n", toRfc3339(options.madeAt), escapeMarkdown(options.program),
            m_facts.examiner.empty() ? "" : ", examiner " + escapeMarkdown(m_facts.examiner));
        executive();
        line("## Traces\n");
        std::size_t rank = 0;
        for (const auto &row : m_facts.traces())
            trace(m_facts.facts(row), ++rank);
        if (rank == 0)
            line("There are none. An app package is needed to begin one.\n");
        missing();
        devices();
        evidence();
        warnings();
        audit();
        return m_out;
    }

private:
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
                line("- {}{}", escapeMarkdown(sentence.text), references.empty() ? references : references + "]");
            }
            line("");
        }
    }

    void trace(const TraceFacts &trace, std::size_t rank)
    {
        const auto title = trace.finding.title.empty() ? trace.operationText() : trace.finding.title;
        line("### {}. {}\n", rank, escapeMarkdown(title));
        line("{}; tier {}, score {}{}{}.\n", markdownCode(printId(trace.trace.id)), escapeMarkdown(trace.trace.tier),
            trace.trace.score.value_or(0), trace.isExpected() ? "; expected use" : "",
            trace.finding.verdict.empty() ? "" : "; verdict " + escapeMarkdown(trace.finding.verdict));
        line("{}\n", escapeMarkdown(trace.trace.text));
        signs(trace);
        steps(trace);
        flows(trace);
        for (const auto &gap : trace.trace.gaps)
            line("- Missing: {}", escapeMarkdown(gap));
        for (const auto &note : trace.finding.notes)
            line("- Note: {}", escapeMarkdown(note));
        if (!trace.trace.gaps.empty() || !trace.finding.notes.empty())
            line("");
    }

    void signs(const TraceFacts &trace)
    {
        const auto reasons = readJsonObjects(trace.finding.reasons.text);
        if (reasons.empty())
            return;
        line("| weight | sign |\n| ---: | --- |");
        for (const auto &reason : reasons)
            line("| {} | {} |", escapeMarkdown(member(reason, "weight")), escapeMarkdown(member(reason, "text")));
        line("");
    }

    void steps(const TraceFacts &trace)
    {
        if (!trace.link)
            return;
        const auto hash = m_facts.reader().sha256(trace.link->evidence);
        line("Code, by {} (confidence {:.2f}):\n\n| step | what | value | where |\n| ---: | --- | --- | --- |",
            escapeMarkdown(trace.link->relation), trace.link->confidence.value_or(0));
        std::size_t number = 0;
        for (const auto &step : readJsonObjects(trace.link->path.text))
            line("| {} | {} | {} | {} |", ++number, escapeMarkdown(member(step, "what")), markdownCode(member(step, "value")),
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
                markdownCode(fmt::format("{}:{}", flow.clientIp, flow.clientPort.value_or(0))),
                markdownCode(fmt::format("{}:{}", flow.serverIp, flow.serverPort.value_or(0))), markdownCode(serverName(flow)),
                flow.payloadOut.value_or(0), flow.payloadIn.value_or(0), place(m_facts.reader().sha256(flow.evidence), flow.where));
        line("");
        if (trace.trace.flows.size() > trace.flows.size())
            line("{} more flows are in the case.\n", trace.trace.flows.size() - trace.flows.size());
    }

    void missing()
    {
        if (m_facts.gaps.empty())
            return;
        line("## What is missing\n");
        for (const auto &[text, count] : m_facts.gaps)
            line("- {} ({} {})", escapeMarkdown(text), count, count == 1 ? "trace" : "traces");
        line("");
    }

    void devices()
    {
        line("## Devices\n\n| device | serial | name | model | system | ownership | last seen | where |\n| --- | --- | --- | --- | --- | "
             "--- | --- | --- |");
        for (const auto &device : m_facts.reader().all<DeviceRow>())
            line("| {} | {} | {} | {} | {} | {} | {} | {} |", markdownCode(printId(device.id)), markdownCode(device.serial),
                escapeMarkdown(device.name), escapeMarkdown(device.model), escapeMarkdown(device.platform + " " + device.osVersion),
                escapeMarkdown(device.ownership), device.lastSeen ? toRfc3339(*device.lastSeen) : "",
                place(device.evidence.empty() ? std::string_view() : std::string_view(device.evidence.front()), device.where));
        line("");
    }

    void evidence()
    {
        line("## Evidence\n\n| SHA-256 | file | bytes | kind | state | imported |\n| --- | --- | ---: | --- | --- | --- |");
        for (const auto &row : m_facts.evidence)
            line("| {} | {} | {} | {} | {} | {} |", markdownCode(row.sha256), markdownCode(row.file), row.size.value_or(0),
                escapeMarkdown(row.kind), escapeMarkdown(row.reason.empty() ? row.status : row.status + " " + row.reason),
                row.importedAt ? toRfc3339(*row.importedAt) : "");
        line("");
        for (const auto &row : m_facts.evidence) {
            if (!row.protectionsOff.empty())
                line("{} was read without: {}.\n", markdownCode(row.sha256.substr(0, 8)),
                    escapeMarkdown(fmt::format("{}", fmt::join(row.protectionsOff, ", "))));
        }
        for (const auto &clock : m_facts.clocks)
            line("Clock corrected by the examiner, all times in this report with it: {}.\n", escapeMarkdown(clock));
        for (const auto &mask : m_facts.masked)
            line("{}.\n", escapeMarkdown(mask));
    }

    void warnings()
    {
        line("## What could not be read as it stands\n\n| code | severity | what | where |\n| --- | --- | --- | --- |");
        for (const auto &row : m_facts.reader().all<WarningRow>())
            line("| {} | {} | {} | {} |", markdownCode(row.code), escapeMarkdown(row.severity), escapeMarkdown(row.text),
                place(m_facts.reader().sha256(row.evidence), row.where));
        line("");
    }

    void audit()
    {
        line("## Audit\n\n{} entries; head of the chain {}. The chain is {}.", m_facts.audit.size(),
            m_facts.auditHead.empty() ? std::string("-") : markdownCode(m_facts.auditHead), m_facts.auditSound ? "unbroken" : "broken");
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
