// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What reports and exports draw from: one trace with the rows it names, and the statement every export carries: which
// case, which evidence, where the audit chain stands, what is missing. Read from the case alone.

#include "analysis/casedb/case_reader.h"
#include "analysis/report/masking.h"
#include "analysis/report/plan.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace keytrail::report
{

/// A line of the coverage sheet.
struct CoverageLine {
    std::string subject, kind, period, state, reason, closesWith;
};

struct ReportOptions {
    Instant madeAt; ///< stands in the report; fixed by tests and by SOURCE_DATE_EPOCH
    std::string program; ///< "Keytrail 0.1.0"
    std::size_t mostFlows = 50; ///< flows listed a trace; the rest is counted
    ReportPlan plan;
    std::vector<CoverageLine> coverage;
    std::size_t mostTraces = 0; ///< of a preview; 0: all
};

/// A file of an export that has several. The name is ours, relative, with forward slashes.
struct OutputFile {
    std::string name, content;
};

/// Takes an export piece by piece; answers whether to go on.
using Sink = std::function<bool(std::string_view piece)>;

/// A trace with the rows it names; what the case does not have stays empty.
struct TraceFacts {
    casedb::TraceRow trace;
    casedb::FindingRow finding; ///< id 0: none
    std::optional<casedb::AppRow> app;
    std::optional<casedb::OperationRow> operation;
    std::optional<casedb::KeyRow> key;
    std::optional<casedb::DestinationRow> destination;
    std::optional<casedb::LinkRow> link;
    std::vector<casedb::FlowRow> flows; ///< the first mostFlows of trace.flows
    std::vector<casedb::DeviceRow> devices, alsoInstalled; ///< at most kMostDevices of each
    std::string appHash; ///< SHA-256 of the file the operation stands in

    /// Expected use, by the catalogue or by an examiner's verdict.
    bool isExpected() const;
    /// Whether the devices called, each its own flows; else they are candidates. An ambiguous device is at most possible.
    bool areDevicesTold() const { return trace.devices.size() == 1 || trace.tier == "strong" || trace.tier == "confirmed"; }
    /// "encrypt RSA/ECB/PKCS1Padding"; empty without an operation.
    std::string operationText() const;
    std::string appText() const; ///< package and version
    std::string hostText() const; ///< host, with its port where one is told; empty: unknown
};

constexpr std::size_t kMostDevices = 500;

/// Rows of one case, read once; a reader must outlive it.
class CaseFacts
{
public:
    CaseFacts(const casedb::CaseReader &reader, const ReportOptions &options);

    const casedb::CaseReader &reader() const { return m_reader; }
    const ReportOptions &options() const { return m_options; }

    /// The text as this report may show it.
    std::string mask(std::string_view text) const { return m_masking(text); }
    std::string maskStatement() const { return m_masking.statement(); }

    /// Ranked as the case ranks them.
    const std::vector<casedb::TraceRow> &traces() const { return m_traces; }
    TraceFacts facts(const casedb::TraceRow &trace) const;

    std::string name, examiner;
    std::vector<casedb::EvidenceRow> evidence;
    std::vector<std::pair<std::string, std::size_t>> gaps; ///< what is missing, and for how many traces
    std::vector<casedb::AuditEntry> audit;
    std::string auditHead; ///< hash of the last entry; empty: no entry
    bool auditSound = true;
    std::int64_t warnings = 0;
    std::vector<std::string> clocks; ///< evidence whose clock the examiner corrected: "f9… router.pcap: -3600 s"
    std::vector<std::string> masked; ///< what the examiner masked, and what was left out at import, as sentences
    Instant createdAt; ///< of the first audit entry, or madeAt; never after madeAt

    /// The statement as name and value, one a line, in a fixed order: case, mark, examiner, program, made, evidence, clocks, masks, audit, missing.
    std::vector<std::pair<std::string, std::string>> statement() const;
    /// The same as lines of text, made visible.
    std::string statementText() const;

private:
    void readCorrections();

    const casedb::CaseReader &m_reader;
    ReportOptions m_options;
    std::vector<casedb::TraceRow> m_traces;
    std::map<casedb::TraceId, casedb::FindingRow> m_findings;
    Masking m_masking;
};

/// The last part of a path, whatever kind of slash it has.
std::string fileName(std::string_view path);
/// The name a flow gives of its server: SNI, HTTP host, name that resolved to it; else its address.
std::string serverName(const casedb::FlowRow &flow);
bool isIpAddress(std::string_view host);

}
