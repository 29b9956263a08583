// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "analysis/base/utf8.h"

#include <fmt/format.h>
#include <memory>

namespace keytrail::cli
{

void addNew(Commands &commands)
{
    struct NewOptions {
        std::string path, name, examiner;
    };
    auto options = std::make_shared<NewOptions>();
    Arguments(commands.parser, "new", "Make an empty case")
        .needs("case", options->path, "Case file to make")
        .takes("--name", options->name, "Name of the case")
        .takes("--examiner", options->examiner, "Who works on it: stands in the audit log")
        .then([&commands, options] {
            const auto made = casedb::CaseFile::create(options->path, options->name, options->examiner);
            if (const auto *trouble = std::get_if<casedb::Trouble>(&made)) {
                say(fmt::format("{}: {} ({})", visible(options->path), trouble->text, trouble->code));
                commands.status = CaseFailed;
            }
        });
}

}
