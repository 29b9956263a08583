// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include "app/version.h"

#include <algorithm>
#include <cstdio>

namespace keytrail::cli
{

std::optional<int> run(int count, char **arguments, const Doors &doors, const std::string &worker, std::string &casePath)
{
    CLI::App app("Keytrail traces public-key operations in mobile apps to their destinations, flows and devices.", "keytrail");
    app.set_version_flag("--version", std::string(kProgramName));
    app.require_subcommand(0, 1);
    Commands commands{app, doors, worker, Done};
    for (const auto add :
        {addNew, addImport, addList, addTrace, addXref, addDisasm, addFollow, addCut, addSearch, addTimeline, addReport, addVerify, addSnapshot, addDemo})
        add(commands);
    const auto subcommands = app.get_subcommands({});
    const bool isCommand = count > 1
        && std::any_of(subcommands.begin(), subcommands.end(), [&](const CLI::App *one) { return one->get_name() == arguments[1]; });
    if (!isCommand && (count == 1 || (count == 2 && arguments[1][0] != '-'))) {
        casePath = count == 2 ? arguments[1] : "";
        return {};
    }
    try {
        app.parse(count, arguments);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? Done : WrongCall;
    }
    if (std::fflush(stdout) != 0 && commands.status == Done)
        return CaseFailed;
    return commands.status;
}

}
