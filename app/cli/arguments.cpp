// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include "app/version.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <set>

namespace keytrail::cli
{

struct Arguments::Parser {
    CLI::App app{"Keytrail traces public-key operations in mobile apps to their destinations, flows and devices.", "keytrail"};
};

namespace
{

CLI::App &commandOf(void *command)
{
    return *static_cast<CLI::App *>(command);
}

}

Arguments::Arguments(Parser &parser, const char *command, const char *help)
    : m_command(parser.app.add_subcommand(command, help))
{
}

Arguments &Arguments::needs(const char *name, std::string &target, const char *help, std::initializer_list<const char *> oneOf)
{
    return add(name, target, help, oneOf, true);
}

Arguments &Arguments::needs(const char *name, std::vector<std::string> &target, const char *help)
{
    commandOf(m_command).add_option(name, target, help)->required();
    return *this;
}

Arguments &Arguments::add(const char *name, std::string &target, const char *help, std::initializer_list<const char *> oneOf, bool required)
{
    auto *option = commandOf(m_command).add_option(name, target, help)->required(required);
    if (oneOf.size() > 0)
        option->check(CLI::IsMember(std::set<std::string>(oneOf.begin(), oneOf.end())));
    return *this;
}

Arguments &Arguments::takes(const char *name, std::string &target, const char *help, std::initializer_list<const char *> oneOf)
{
    return add(name, target, help, oneOf, false);
}

Arguments &Arguments::takes(const char *name, std::vector<std::string> &target, const char *help)
{
    commandOf(m_command).add_option(name, target, help)->allow_extra_args(false); // one value each time it is given
    return *this;
}

Arguments &Arguments::takes(const char *name, std::int64_t &target, const char *help, std::int64_t least, std::int64_t most)
{
    commandOf(m_command).add_option(name, target, help)->check(CLI::Range(least, most));
    return *this;
}

Arguments &Arguments::flag(const char *name, bool &target, const char *help, const char *excludes)
{
    auto *option = commandOf(m_command).add_flag(name, target, help);
    if (excludes)
        option->excludes(excludes);
    return *this;
}

void Arguments::then(std::function<void()> act)
{
    commandOf(m_command).callback(std::move(act));
}

std::optional<int> run(int count, char **arguments, const Doors &doors, const std::string &worker, std::string &casePath)
{
    Arguments::Parser parser;
    auto &app = parser.app;
    app.set_version_flag("--version", std::string(kProgramName));
    app.require_subcommand(0, 1);
    Commands commands{parser, doors, worker, Done};
    constexpr void (*kAll[])(Commands &) = {
        addNew,
        addImport,
        addList,
        addTrace,
        addXref,
        addDisasm,
        addFollow,
        addCut,
        addSearch,
        addTimeline,
        addCoverage,
        addFleet,
        addCompare,
        addJudge,
        addBaseline,
        addOffset,
        addMask,
        addSplit,
        addWeights,
        addMapping,
        addAttack,
        addMerge,
        addReport,
        addVerify,
        addBackup,
        addCompact,
        addSnapshot,
        addDemo,
    };
    for (const auto add : kAll)
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
