// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "analysis/base/json_writer.h"
#include "analysis/base/platform/files.h"
#include "analysis/base/utf8.h"
#include "analysis/casedb/mask_rule.h"
#include "analysis/intake/import_job.h"
#include "analysis/telemetry/mapping_file.h"
#include "analysis/trace/corrections.h"
#include "app/conclusions.h"
#include "resources/knowledge.h"

#include <atomic>
#include <csignal>
#include <cstdio>
#include <fmt/format.h>
#include <memory>
#include <unistd.h>

namespace keytrail::cli
{

namespace
{

struct ImportOptions {
    std::string path;
    std::vector<std::string> files;
    std::int64_t jobs = 1;
    bool json = false, noSandbox = false;
    std::string mapping;
    std::vector<std::string> mask, leaveOut;
};

std::atomic<bool> interrupted = false;

void interrupt(int)
{
    interrupted = true;
}

/// The lines of a container: its own first, then one for each package in it. A note belongs to the innermost package that its
/// place names.
std::vector<intake::FileResult> linesOf(const intake::FileResult &result)
{
    std::vector<intake::FileResult> lines{result};
    lines.front().members.clear();
    if (result.members.empty())
        return lines;
    for (const auto &member : result.members) {
        intake::FileResult line;
        line.file = result.file + "!" + member.name;
        line.sha256 = member.sha256;
        line.size = member.size;
        line.kind = member.kind;
        line.status = member.reason.empty() ? result.status : "refused";
        line.reason = member.reason.empty() ? result.reason : member.reason;
        line.protectionsOff = result.protectionsOff;
        lines.push_back(std::move(line));
    }
    lines.front().notes.clear();
    for (const auto &note : result.notes) {
        std::size_t best = 0, length = 0;
        for (std::size_t at = 0; at < result.members.size(); ++at) {
            const auto &name = result.members[at].name;
            const bool isIn = note.where == name || note.where.starts_with(name + "!");
            if (isIn && name.size() >= length) {
                best = at + 1;
                length = name.size();
            }
        }
        lines[best].notes.push_back(note);
    }
    return lines;
}

std::string jsonLine(const intake::FileResult &result)
{
    JsonWriter out;
    out.beginObject()
        .text("file", result.file)
        .text("sha256", result.sha256)
        .key("size")
        .number(static_cast<std::int64_t>(result.size))
        .text("kind", result.kind)
        .text("status", result.status)
        .text("reason", result.reason);
    out.key("counts").raw(result.counts).key("warnings").beginArray();
    for (const auto &note : result.notes)
        out.beginObject().text("code", note.code).text("where", note.where).text("text", note.text).endObject();
    out.endArray();
    out.key("protections_off").beginArray();
    for (const auto &one : result.protectionsOff)
        out.string(one);
    return out.endArray().key("seconds").number(result.seconds).endObject().take();
}

std::string plainLine(const intake::FileResult &result)
{
    return fmt::format("{:<10} {:<24} {}{}{}", result.status, result.kind, visible(result.file),
        result.reason.empty() ? "" : ": " + visible(result.reason),
        result.notes.empty() ? "" : fmt::format(" ({} warnings)", result.notes.size()));
}

/// The mapping's text, or false with a message: it is taken whole or not at all.
bool takeMapping(Commands &commands, const std::string &path, std::string &text)
{
    const auto file = platform::openEvidence(path);
    std::optional<std::string> fault = "it cannot be opened";
    if (file.descriptor) {
        DescriptorSource source(file.descriptor.number());
        text = readAll(source, 0, source.size(), telemetry::kLargestMapping + 1);
        fault = telemetry::mappingFault(text, telemetry::ColumnMapping(knowledge("telemetry-columns.tsv"), knowledge("telemetry-words.tsv")));
    }
    if (!fault)
        return true;
    say(fmt::format("the mapping {} is not taken: {} (pack-invalid)", visible(path), visible(*fault)));
    commands.status = WrongCall;
    return false;
}

using Results = std::vector<intake::FileResult>;

bool areRules(Commands &commands, const std::vector<std::string> &rules)
{
    for (const auto &rule : rules) {
        if (!casedb::readMaskRule(rule)) {
            say(fmt::format("{}: {}", visible(rule), kMaskRuleHelp));
            commands.status = WrongCall;
            return false;
        }
    }
    return true;
}

/// What is said of privacy before anything comes in. False: the case cannot be written.
bool setRules(casedb::CaseFile &file, const ImportOptions &options, std::string &leaveOut)
{
    for (const auto &rule : options.leaveOut) {
        leaveOut += casedb::readMaskRule(rule)->text() + "\n";
        if (!file.audit("leave-out", JsonWriter().beginObject().text("rule", casedb::readMaskRule(rule)->text()).endObject().take()))
            return false;
    }
    for (const auto &rule : options.mask) {
        auto opened = casedb::CaseReader::open(file.path());
        const auto *reader = std::get_if<casedb::CaseReader>(&opened);
        const auto text = casedb::readMaskRule(rule)->text();
        if (!reader || !trace::correct(file, *reader, {"mask", text, text, file.meta("examiner"), {}}, rightNow()))
            return false;
    }
    return true;
}

Results runImport(Commands &commands, const ImportOptions &options)
{
    if (!areRules(commands, options.mask) || !areRules(commands, options.leaveOut))
        return {};
    auto file = openWriter(commands, options.path, true);
    if (!file)
        return {};
    const auto files = intake::filesOf(options.files);
    intake::ImportOptions how;
    how.worker = commands.worker;
    how.confined = !options.noSandbox;
    how.jobs = static_cast<unsigned>(options.jobs);
    if (!options.mapping.empty() && !takeMapping(commands, options.mapping, how.mapping))
        return {};
    if (!setRules(*file, options, how.leaveOut)) {
        say(file->trouble().text);
        commands.status = CaseFailed;
        return {};
    }
    const bool terminal = isatty(STDERR_FILENO) && !options.json;
    intake::ImportWatch watch;
    watch.progress = [&](std::size_t index, std::uint64_t done, std::uint64_t total) {
        if (terminal && total)
            fmt::print(stderr, "\r[{}/{}] {:3} % {}\x1b[K", index + 1, files.size(), 100 * done / total, visible(files[index]));
        return !interrupted.load();
    };
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
    auto results = intake::importFiles(*file, files, how, watch);
    if (terminal)
        fmt::print(stderr, "\r\x1b[K");
    for (const auto &result : results) {
        for (const auto &line : linesOf(result))
            print(options.json ? jsonLine(line) : plainLine(line));
        if (result.status == "refused")
            commands.status = Refused;
    }
    if (!concludeCase(*file)) {
        say("the conclusions could not be written: " + file->trouble().text);
        commands.status = CaseFailed;
    }
    if (interrupted) {
        say("stopped; what was imported stays");
        commands.status = commands.status == Done ? CaseFailed : commands.status;
    }
    return results;
}

}

std::vector<std::pair<std::string, std::string>> importEvidence(Commands &commands, const std::string &path, const std::vector<std::string> &files, bool json)
{
    ImportOptions options;
    options.path = path;
    options.files = files;
    options.json = json;
    std::vector<std::pair<std::string, std::string>> kinds;
    for (const auto &result : runImport(commands, options)) {
        if (result.status != "refused")
            kinds.emplace_back(result.file, result.kind);
    }
    return kinds;
}

void addImport(Commands &commands)
{
    auto options = std::make_shared<ImportOptions>();
    Arguments(commands.parser, "import", "Import evidence; the kind of every file is told by its content")
        .needs("case", options->path, "Case file; made when it is missing")
        .needs("files", options->files, "Files and folders")
        .takes("--jobs", options->jobs, "Files read at a time", 1, 64)
        .takes("--mapping", options->mapping, "What the columns of tables nobody knows mean (see the command mapping)")
        .takes("--mask", options->mask, "Mask devices or apps as the command mask does; may be given again")
        .takes("--leave-out", options->leaveOut, "Devices or apps that do not come into the case, by a rule as of mask; may be given again")
        .flag("--json", options->json, "One JSON object a file")
        .flag("--no-sandbox", options->noSandbox, "Do not confine the worker (debugging only)")
        .then([&commands, options] { runImport(commands, *options); });
}

}
