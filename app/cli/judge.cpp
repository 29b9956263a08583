// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "analysis/base/utf8.h"
#include "analysis/trace/judgements.h"
#include "app/conclusions.h"

#include <fmt/format.h>
#include <memory>

namespace keytrail::cli
{

using namespace casedb;

namespace
{

struct JudgeOptions {
    std::string path, id, verdict, note, tag, examiner;
    bool undo = false;
};

void runJudge(Commands &commands, const JudgeOptions &options)
{
    const bool says = !options.verdict.empty() || !options.note.empty() || !options.tag.empty();
    if (says == options.undo) {
        say("judge wants --verdict, --note or --tag, or else --undo");
        commands.status = WrongCall;
        return;
    }
    auto file = openWriter(commands, options.path, false);
    const auto reader = file ? openReader(commands, options.path) : std::nullopt;
    if (!reader)
        return;
    const auto id = CaseReader::parse(options.id);
    const auto found = id ? reader->ids({id->first, fmt::format("id = {}", options.id), {}, false, 1})
                          : std::variant<std::vector<std::int64_t>, FilterError>();
    const auto *ids = std::get_if<std::vector<std::int64_t>>(&found);
    if (!id || !ids || ids->empty()) {
        say(fmt::format("{}: no such row in the case", visible(options.id)));
        commands.status = WrongCall;
        return;
    }
    if (options.undo && !trace::takeBack(*file, *reader, options.id, rightNow())) {
        say(fmt::format("{}: nothing to take back", visible(options.id)));
        commands.status = WrongCall;
        return;
    }
    const auto examiner = options.examiner.empty() ? reader->meta("examiner") : options.examiner;
    const bool done
        = (options.undo || trace::say(*file, *reader, {options.id, options.verdict, options.note, options.tag, examiner}, rightNow()))
        && rejudgeCase(*file);
    if (!done) {
        say(file->trouble().text);
        commands.status = CaseFailed;
    }
}

}

void addJudge(Commands &commands)
{
    auto options = std::make_shared<JudgeOptions>();
    Arguments(commands.parser, "judge", "Say what you make of a finding or anything else, or take it back")
        .needs("case", options->path, "Case file")
        .needs("id", options->id, "Id of what is judged")
        .takes("--verdict", options->verdict, "open, suspicious, benign or expected", {"open", "suspicious", "benign", "expected"})
        .takes("--note", options->note, "Free text")
        .takes("--tag", options->tag, "One word")
        .takes("--examiner", options->examiner, "Who says so; otherwise the examiner of the case")
        .flag("--undo", options->undo, "Take the last judgement of this id back")
        .then([&commands, options] { runJudge(commands, *options); });
}

}
