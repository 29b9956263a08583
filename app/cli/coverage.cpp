// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "analysis/base/json_writer.h"
#include "analysis/trace/analytics.h"
#include "resources/knowledge.h"

#include <memory>

namespace keytrail::cli
{

using namespace casedb;

namespace
{

struct CoverageOptions {
    std::string path, format = "text";
};

Cell cell(const std::string &text)
{
    return {text.empty(), text, {}};
}

/// `analytic`: the row belongs to one of ATT&CK's analytics and says more.
void printCoverageJson(const trace::CoverageRow &row, const trace::AnalyticRow *analytic)
{
    JsonWriter out;
    out.beginObject().text("subject", row.subject).text("subject_id", row.subjectId).text("kind", row.kind);
    out.text("from", row.from ? toRfc3339(*row.from) : std::string()).text("to", row.to ? toRfc3339(*row.to) : std::string());
    out.text("state", row.state).text("reason", row.reason).text("code", row.code).text("closes_with", row.closesWith);
    if (analytic) {
        out.text("part", analytic->part).text("name", analytic->name).text("source", analytic->source).key("evidence").beginArray();
        for (const auto &one : analytic->evidence)
            out.string(one);
        out.endArray();
    }
    print(out.endObject().take());
}

void runCoverage(Commands &commands, const CoverageOptions &options)
{
    const auto reader = openReader(commands, options.path);
    if (!reader)
        return;
    std::vector<std::vector<Cell>> table;
    const auto take = [&](const trace::CoverageRow &row, const trace::AnalyticRow *analytic) {
        if (options.format == "json")
            printCoverageJson(row, analytic);
        else
            table.push_back({cell(row.subject), cell(row.kind), cell(row.state), cell(row.reason), cell(row.closesWith)});
    };
    for (const auto &row : trace::coverage(*reader, knowledge("coverage.tsv")))
        take(row, nullptr);
    for (const auto &one : trace::analytics(*reader, knowledge("attack-analytics.tsv")))
        take(one.row, &one);
    if (options.format != "json")
        printTable({"subject", "kind", "state", "reason", "closes_with"}, table);
}

}

void addCoverage(Commands &commands)
{
    auto options = std::make_shared<CoverageOptions>();
    Arguments(commands.parser, "coverage", "Print what the case can and cannot show, and what would close each gap")
        .needs("case", options->path, "Case file")
        .takes("--format", options->format, "json or text", {"json", "text"})
        .then([&commands, options] { runCoverage(commands, *options); });
}

}
