// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "analysis/base/utf8.h"
#include "app/conclusions.h"

#include <fmt/format.h>
#include <memory>

namespace keytrail::cli
{

using namespace casedb;

namespace
{

struct MergeOptions {
    std::string path;
    std::vector<std::string> others;
};

void runMerge(Commands &commands, const MergeOptions &options)
{
    auto file = openWriter(commands, options.path, true);
    if (!file)
        return;
    for (const auto &other : options.others) {
        const auto done = file->merge(other);
        if (const auto *trouble = std::get_if<Trouble>(&done)) {
            say(fmt::format("{}: {} ({})", visible(other), trouble->text, trouble->code));
            commands.status = Refused;
            continue;
        }
        const auto &merged = std::get<CaseFile::Merged>(done);
        print(fmt::format("{}: {} evidence files taken, {} known already", visible(other), merged.evidence, merged.known));
        for (const auto &target : merged.conflicts)
            print(fmt::format("  {}: the examiners do not agree; both verdicts are kept, the later one holds", target));
    }
    if (!concludeCase(*file)) {
        say(file->trouble().text);
        commands.status = CaseFailed;
    }
}

}

void addMerge(Commands &commands)
{
    auto options = std::make_shared<MergeOptions>();
    Arguments(commands.parser, "merge", "Join cases that were made elsewhere into this one")
        .needs("case", options->path, "Case file; made when it is missing")
        .needs("others", options->others, "Cases to join")
        .then([&commands, options] { runMerge(commands, *options); });
}

}
