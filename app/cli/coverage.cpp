// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "analysis/base/json_writer.h"
#include "analysis/trace/coverage.h"
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

void runCoverage(Commands &commands, const CoverageOptions &options)
{
    const auto reader = openReader(commands, options.path);
    if (!reader)
        return;
    std::vector<std::vector<Cell>> table;
    for (const auto &row : trace::coverage(*reader, knowledge("coverage.tsv"))) {
        const auto from = row.from ? toRfc3339(*row.from) : std::string(), to = row.to ? toRfc3339(*row.to) : std::string();
        if (options.format == "json")
            print(JsonWriter()
                      .beginObject()
                      .text("subject", row.subject)
                      .text("subject_id", row.subjectId)
                      .text("kind", row.kind)
                      .text("from", from)
                      .text("to", to)
                      .text("state", row.state)
                      .text("reason", row.reason)
                      .text("code", row.code)
                      .text("closes_with", row.closesWith)
                      .endObject()
                      .take());
        else
            table.push_back({cell(row.subject), cell(row.kind), cell(row.state), cell(row.reason), cell(row.closesWith)});
    }
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
