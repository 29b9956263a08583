// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "analysis/base/json_writer.h"
#include "analysis/base/utf8.h"
#include "analysis/trace/corrections.h"
#include "analysis/trace/skew.h"
#include "app/conclusions.h"

#include <algorithm>
#include <fmt/format.h>
#include <memory>

namespace keytrail::cli
{

using namespace casedb;

namespace
{

constexpr std::size_t kShortestHash = 6;

struct OffsetOptions {
    std::string path, evidence, seconds, note, examiner, format = "table";
    bool undo = false, estimate = false;
};

/// By hash (its beginning will do), printed id, path or file name; nothing where none or more than one fits.
std::optional<EvidenceRow> evidenceOf(const CaseReader &reader, const std::string &wanted)
{
    std::vector<EvidenceRow> found;
    for (auto &row : reader.all<EvidenceRow>()) {
        const auto name = row.file.substr(row.file.rfind('/') + 1);
        const bool isHash = wanted.size() >= kShortestHash && row.sha256.starts_with(wanted);
        if (isHash || printId(row.id) == wanted || row.file == wanted || name == wanted)
            found.push_back(std::move(row));
    }
    return found.size() == 1 ? std::optional(std::move(found.front())) : std::nullopt;
}

void listOffsets(const CaseReader &reader, const std::string &format)
{
    const auto judged = trace::corrections(reader, "offset");
    const std::vector<std::string> columns{"evidence", "file", "seconds", "clock_offset_ns", "examiner", "at"};
    std::vector<std::vector<Cell>> rows;
    const auto textCell = [](std::string text) {
        Cell cell{text.empty(), std::move(text), "null"};
        cell.json = cell.isNull ? "null" : jsonString(cell.text);
        return cell;
    };
    for (const auto &row : reader.all<EvidenceRow>("clock_offset_ns != 0")) {
        const auto said = std::find_if(judged.begin(), judged.end(), [&](const JudgementRow &one) { return one.target == row.sha256; });
        const auto number = fmt::format("{}", *row.clockOffsetNs), seconds = trace::writeOffset(*row.clockOffsetNs);
        rows.push_back({textCell(row.sha256), textCell(row.file), {false, seconds, seconds}, {false, number, number},
            textCell(said == judged.end() ? "" : said->examiner), textCell(said == judged.end() ? "" : toRfc3339(*said->at))});
    }
    printRows(columns, rows, format);
}

/// What hosts that two sources saw say of their clocks: offered, never applied.
void listEstimates(const CaseReader &reader, const std::string &format)
{
    const auto number = [](std::size_t value) { return Cell{false, fmt::format("{}", value), fmt::format("{}", value)}; };
    const auto textCell = [](std::string text) {
        Cell cell{false, std::move(text), {}};
        cell.json = jsonString(cell.text);
        return cell;
    };
    const auto fileOf = [&](EvidenceId id) {
        const auto row = reader.row<EvidenceRow>(id);
        return row ? row->file : std::string();
    };
    std::vector<std::vector<Cell>> rows;
    for (const auto &one : trace::estimateSkews(reader)) {
        const auto seconds = trace::writeOffset(one.nanoseconds);
        rows.push_back({textCell(reader.sha256(one.evidence)), textCell(fileOf(one.evidence)), {false, seconds, seconds}, textCell(fileOf(one.against)), number(one.names), number(one.shared)});
    }
    printRows({"evidence", "file", "seconds", "against", "hosts", "shared_hosts"}, rows, format);
}

void runOffset(Commands &commands, const OffsetOptions &options)
{
    if (options.evidence.empty()) {
        if (const auto reader = openReader(commands, options.path))
            options.estimate ? listEstimates(*reader, options.format) : listOffsets(*reader, options.format);
        return;
    }
    const auto wrong = [&](std::string_view message) {
        say(message);
        commands.status = WrongCall;
    };
    const auto offset = trace::readOffset(options.seconds);
    if (options.undo != options.seconds.empty() || (!options.undo && !offset))
        return wrong("offset wants the seconds to add to the evidence's times (as in -3600 or 0.25, a century at most), or else --undo");
    auto file = openWriter(commands, options.path, false);
    const auto reader = file ? openReader(commands, options.path) : std::nullopt;
    if (!reader)
        return;
    const auto evidence = evidenceOf(*reader, options.evidence);
    if (!evidence)
        return wrong(fmt::format("{}: no one evidence file of the case (its hash, path or name)", visible(options.evidence)));
    if (options.undo && !trace::takeBackCorrection(*file, *reader, "offset", evidence->sha256, rightNow()))
        return wrong(fmt::format("{}: nothing to take back", visible(options.evidence)));
    const auto examiner = options.examiner.empty() ? reader->meta("examiner") : options.examiner;
    const bool done = (options.undo || trace::correct(*file, *reader, {"offset", evidence->sha256, fmt::format("{}", offset.value_or(0)), examiner, options.note}, rightNow()))
        && concludeCase(*file);
    if (!done) {
        say(file->trouble().text);
        commands.status = CaseFailed;
    }
}

}

void addOffset(Commands &commands)
{
    auto options = std::make_shared<OffsetOptions>();
    Arguments(commands.parser, "offset", "Correct the clock of an evidence file; without one, list the corrections")
        .needs("case", options->path, "Case file")
        .takes("evidence", options->evidence, "Hash, path or name of the evidence file")
        .takes("seconds", options->seconds, "Added to all its times; may be negative and have decimals")
        .takes("--note", options->note, "Why")
        .takes("--examiner", options->examiner, "Who says so; otherwise the examiner of the case")
        .flag("--estimate", options->estimate, "List what hosts that two sources saw say of their clocks, as seconds to add")
        .flag("--undo", options->undo, "Take the last correction of this file back")
        .takes("--format", options->format, "json, csv or table (list)", {"json", "csv", "table"})
        .then([&commands, options] { runOffset(commands, *options); });
}

}
