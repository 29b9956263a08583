// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reports and exports as files: what the command line and the window both write.

#include "analysis/report/facts.h"

#include <array>
#include <functional>
#include <string>
#include <string_view>

namespace keytrail::app
{

struct ReportFormat {
    std::string_view name; ///< of --format
    std::string_view ending; ///< of the file; empty: a folder
    bool isProse = false; ///< follows chapters, masks and marks of a plan; others hold data for machines
};

constexpr std::array<ReportFormat, 12> kReportFormats{{{"html", "html", true}, {"pdf", "pdf", true}, {"markdown", "md", true}, {"stix", "stix.json"}, {"navigator", "layer.json"}, {"misp", "misp.json"},
    {"timesketch", "timesketch.jsonl"}, {"graphml", "graphml"}, {"sarif", "sarif"}, {"csv", ""}, {"xlsx", "xlsx"}, {"hunt", ""}}};

/// Whether `out` is the case or a file of its evidence: a report never replaces them.
bool isOfCase(const casedb::CaseReader &reader, const std::string &casePath, const std::string &out);

/// Now; SOURCE_DATE_EPOCH (reproducible-builds.org) where it is set and a number of seconds.
Instant reportTime();

/// Facts for a report of the case: the time, the program, the coverage sheet.
report::ReportOptions reportOptions(const casedb::CaseReader &reader, const report::ReportPlan &plan);

/// Makes a PDF of a Markdown text; answers with a sentence where it cannot.
using PdfWriter = std::function<std::string(const std::string &markdown, const std::string &title, const std::string &program, const std::string &out)>;

/// Writes the report; empty on success, else a sentence. `pdf` may be empty where no PDF is asked for.
std::string writeReport(const report::CaseFacts &facts, std::string_view format, const std::string &out, const PdfWriter &pdf);

}
