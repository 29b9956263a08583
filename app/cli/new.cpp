// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "analysis/base/utf8.h"

#include <fmt/format.h>
#include <memory>

namespace keytrail::cli
{

void addNew(Commands &commands)
{
    struct Options {
        std::string path, name, examiner;
    };
    auto options = std::make_shared<Options>();
    auto *command = commands.app.add_subcommand("new", "Make an empty case");
    command->add_option("case", options->path, "Case file to make")->required();
    command->add_option("--name", options->name, "Name of the case");
    command->add_option("--examiner", options->examiner, "Who works on it: stands in the audit log");
    command->callback([&commands, options] {
        const auto made = casedb::CaseFile::create(options->path, options->name, options->examiner);
        if (const auto *trouble = std::get_if<casedb::Trouble>(&made)) {
            say(fmt::format("{}: {} ({})", visible(options->path), trouble->text, trouble->code));
            commands.status = CaseFailed;
        }
    });
}

}
