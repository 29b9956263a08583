// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "analysis/base/utf8.h"
#include "app/sample_case.h"

#include <fmt/format.h>
#include <memory>

namespace keytrail::cli
{

void addDemo(Commands &commands)
{
    auto folder = std::make_shared<std::string>();
    Arguments(commands.parser, "demo", "Write the sample evidence and the finished sample case into a folder")
        .needs("folder", *folder, "Folder; made when it is missing")
        .then([&commands, folder] {
            const auto made = makeSampleCase(*folder, commands.worker);
            if (made.reason.empty())
                return print(visible(made.casePath));
            say(visible(made.reason));
            commands.status = CaseFailed;
        });
}

}
