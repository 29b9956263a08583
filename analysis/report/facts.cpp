// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/facts.h"

#include "analysis/base/utf8.h"
#include "analysis/casedb/lens.h"

#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>
#include <set>

namespace keytrail::report
{

using namespace casedb;

namespace
{

template <class Id> std::vector<std::int64_t> numbers(const std::vector<Id> &ids, std::size_t most)
{
    std::vector<std::int64_t> out;
    for (std::size_t at = 0; at < std::min(ids.size(), most); ++at)
        out.push_back(static_cast<std::int64_t>(ids[at]));
    return out;
}

}

bool TraceFacts::isExpected() const
{
    if (finding.verdict == "suspicious")
        return false;
    return finding.verdict == "expected" || finding.verdict == "benign" || (operation && operation->expectation == "expected");
}

std::string TraceFacts::operationText() const
{
    if (!operation)
        return {};
    const auto &how = operation->transformation.empty() ? operation->algorithm : operation->transformation;
    return how.empty() ? operation->kind : operation->kind + " " + how;
}

std::string TraceFacts::appText() const
{
    if (!app)
        return {};
    return app->versionName.empty() ? app->package : app->package + " " + app->versionName;
}

std::string TraceFacts::hostText() const
{
    if (!destination || destination->host.empty())
        return {};
    return destination->port ? fmt::format("{}:{}", destination->host, *destination->port) : destination->host;
}

CaseFacts::CaseFacts(const CaseReader &reader, const ReportOptions &options)
    : m_reader(reader)
    , m_options(options)
{
    name = options.plan.title.empty() ? reader.meta("name") : options.plan.title;
    examiner = options.plan.examiner.empty() ? reader.meta("examiner") : options.plan.examiner;
    m_masking = Masking(reader, options.plan);
    evidence = reader.all<EvidenceRow>();
    m_traces = reader.all<TraceRow>();
    for (auto &finding : reader.all<FindingRow>())
        m_findings.emplace(finding.trace, std::move(finding));
    std::map<std::string, std::size_t> missing;
    for (const auto &trace : m_traces) {
        for (const auto &gap : trace.gaps)
            ++missing[gap];
    }
    gaps.assign(missing.begin(), missing.end());
    std::stable_sort(gaps.begin(), gaps.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    audit = reader.auditLog();
    auditHead = audit.empty() ? std::string() : audit.back().hash;
    auditSound = CaseReader::firstBrokenAudit(audit) == 0;
    warnings = reader.count("warnings");
    readCorrections();
    createdAt = audit.empty() ? options.madeAt : std::min(audit.front().at, options.madeAt);
}

void CaseFacts::readCorrections()
{
    constexpr std::int64_t kSecond = 1'000'000'000;
    for (const auto &row : evidence) {
        const auto offset = row.clockOffsetNs.value_or(0);
        if (offset != 0)
            clocks.push_back(fmt::format("{} {}: {}{}.{:09} s added", row.sha256, fileName(row.file), offset < 0 ? "-" : "+", std::abs(offset) / kSecond, std::abs(offset) % kSecond));
    }
    std::set<std::string> kinds;
    for (const auto &row : m_reader.all<JudgementRow>("kind = mask and undone_at = null")) // without what they name: see lens.h
        kinds.insert(row.value);
    if (!kinds.empty()) {
        const auto devices = numbersFromJson(m_reader.meta(kMaskedDevices)).size();
        masked.push_back(fmt::format("Masked by the examiner, by {}: {} {}", fmt::join(kinds, ", "), devices, devices == 1 ? "device" : "devices"));
    }
    for (const auto &row : m_reader.all<WarningRow>("code = left-out"))
        masked.push_back(row.text);
}

TraceFacts CaseFacts::facts(const TraceRow &trace) const
{
    TraceFacts out;
    out.trace = trace;
    const auto finding = m_findings.find(trace.id);
    if (finding != m_findings.end())
        out.finding = finding->second;
    out.app = m_reader.row<AppRow>(trace.app);
    out.operation = m_reader.row<OperationRow>(trace.operation);
    if (out.operation) {
        out.key = m_reader.row<KeyRow>(out.operation->key);
        out.appHash = m_reader.sha256(out.operation->evidence);
    }
    out.destination = m_reader.row<DestinationRow>(trace.destination);
    out.link = m_reader.row<LinkRow>(trace.link);
    out.flows = m_reader.rows<FlowRow>(numbers(trace.flows, m_options.mostFlows));
    out.devices = m_reader.rows<DeviceRow>(numbers(trace.devices, kMostDevices));
    out.alsoInstalled = m_reader.rows<DeviceRow>(numbers(trace.alsoInstalled, kMostDevices));
    return out;
}

std::vector<std::pair<std::string, std::string>> CaseFacts::statement() const
{
    std::vector<std::pair<std::string, std::string>> out;
    out.emplace_back("case", name.empty() ? "unnamed" : name);
    if (!m_options.plan.tlp.empty())
        out.emplace_back("sharing", tlpText(m_options.plan.tlp));
    if (!examiner.empty())
        out.emplace_back("examiner", examiner);
    out.emplace_back("made by", m_options.program);
    out.emplace_back("made at", toRfc3339(m_options.madeAt));
    for (const auto &row : evidence)
        out.emplace_back("evidence",
            fmt::format("{} {} ({}, {} bytes, {})", row.sha256, fileName(row.file), row.kind, row.size.value_or(0),
                row.status.empty() ? "imported" : row.status));
    for (const auto &text : clocks)
        out.emplace_back("clock", text);
    for (const auto &text : masked)
        out.emplace_back("masked", text);
    out.emplace_back("audit head",
        audit.empty() ? std::string("no entry")
                      : fmt::format("{} (entry {}, chain {})", auditHead, audit.back().seq, auditSound ? "unbroken" : "broken"));
    if (warnings)
        out.emplace_back("warnings",
            warnings == 1 ? std::string("1 place of the evidence could not be read as it stands")
                          : fmt::format("{} places of the evidence could not be read as they stand", warnings));
    for (const auto &[text, count] : gaps)
        out.emplace_back("missing", fmt::format("{} ({} {})", text, count, count == 1 ? "trace" : "traces"));
    return out;
}

std::string CaseFacts::statementText() const
{
    std::string out;
    for (const auto &[what, value] : statement())
        out += fmt::format("{}: {}\n", what, visible(value));
    return out;
}

std::string fileName(std::string_view path)
{
    const auto slash = path.find_last_of("/\\");
    return std::string(slash == std::string_view::npos || slash + 1 == path.size() ? path : path.substr(slash + 1));
}

std::string serverName(const FlowRow &flow)
{
    if (!flow.sni.empty())
        return flow.sni;
    if (!flow.httpHosts.empty())
        return flow.httpHosts.front();
    return flow.dnsNames.empty() ? flow.serverIp : flow.dnsNames.front();
}

bool isIpAddress(std::string_view host)
{
    if (host.empty())
        return false;
    if (host.find(':') != std::string_view::npos)
        return host.find_first_not_of("0123456789abcdefABCDEF:.") == std::string_view::npos;
    return std::count(host.begin(), host.end(), '.') == 3 && host.find_first_not_of("0123456789.") == std::string_view::npos;
}

}
