// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "analysis/base/json_writer.h"
#include "analysis/base/utf8.h"
#include "analysis/trace/analytics.h"
#include "analysis/trace/judgements.h"
#include "analysis/trace/sentences.h"
#include "app/conclusions.h"
#include "resources/knowledge.h"

#include <fmt/format.h>
#include <memory>

namespace keytrail::cli
{

using namespace casedb;

namespace
{

struct CoverageOptions {
    std::string path, control, note, examiner, format = "text";
    bool undo = false;
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
    out.key("controls").beginArray();
    for (const auto &one : row.controls)
        out.string(one);
    out.endArray();
    if (analytic) {
        out.text("part", analytic->part).text("name", analytic->name).text("source", analytic->source).key("evidence").beginArray();
        for (const auto &one : analytic->evidence)
            out.string(one);
        out.endArray();
    }
    print(out.endObject().take());
}

/// A compensating control for the blind spots of a code, noted or taken back.
void noteControl(Commands &commands, const CoverageOptions &options)
{
    auto file = openWriter(commands, options.path, false);
    const auto reader = file ? openReader(commands, options.path) : std::nullopt;
    if (!reader)
        return;
    const auto known = trace::readSentences(knowledge("coverage.tsv"));
    const auto code = known.find(options.control);
    if (code == known.end() || code->second.state == "seen" || options.undo != options.note.empty()) {
        say(code == known.end() || code->second.state == "seen" ? fmt::format("{}: no blind spot has this code", visible(options.control)) : std::string("--control wants a --note, or else --undo"));
        commands.status = WrongCall;
        return;
    }
    const auto target = trace::controlTarget(options.control);
    const auto examiner = options.examiner.empty() ? reader->meta("examiner") : options.examiner;
    if (options.undo && !trace::takeBack(*file, *reader, target, rightNow())) {
        say(fmt::format("{}: nothing to take back", visible(options.control)));
        commands.status = WrongCall;
    } else if (!options.undo && !trace::say(*file, *reader, {target, {}, options.note, {}, examiner}, rightNow())) {
        say(file->trouble().text);
        commands.status = CaseFailed;
    }
}

void runCoverage(Commands &commands, const CoverageOptions &options)
{
    if (!options.control.empty())
        return noteControl(commands, options);
    const auto reader = openReader(commands, options.path);
    if (!reader)
        return;
    std::vector<std::vector<Cell>> table;
    const auto take = [&](const trace::CoverageRow &row, const trace::AnalyticRow *analytic) {
        if (options.format == "json")
            printCoverageJson(row, analytic);
        else
            table.push_back({cell(row.subject), cell(row.kind), cell(row.state), cell(row.reason), cell(row.closesWith), cell(fmt::format("{}", fmt::join(row.controls, "; ")))});
    };
    for (const auto &row : trace::coverage(*reader, knowledge("coverage.tsv")))
        take(row, nullptr);
    for (const auto &one : trace::analytics(*reader, knowledge("attack-analytics.tsv")))
        take(one.row, &one);
    if (options.format != "json")
        printTable({"subject", "kind", "state", "reason", "closes_with", "controls"}, table);
}

}

void addCoverage(Commands &commands)
{
    auto options = std::make_shared<CoverageOptions>();
    Arguments(commands.parser, "coverage", "Print what the case can and cannot show, and what would close each gap")
        .needs("case", options->path, "Case file")
        .takes("--control", options->control, "Note a compensating control for the blind spots of this code")
        .takes("--note", options->note, "What the control is")
        .takes("--examiner", options->examiner, "Who says so; otherwise the examiner of the case")
        .flag("--undo", options->undo, "Take the last control of this code back")
        .takes("--format", options->format, "json or text", {"json", "text"})
        .then([&commands, options] { runCoverage(commands, *options); });
}

}
