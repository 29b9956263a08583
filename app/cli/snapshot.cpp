// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <memory>

namespace keytrail::cli
{

void addSnapshot(Commands &commands)
{
    struct Options {
        std::string path, view, out, size = "1600x1000", select, theme = "light", language;
    };
    auto options = std::make_shared<Options>();
    auto *command = commands.app.add_subcommand("snapshot", "Render a view to a picture without a display");
    command->add_option("case", options->path, "Case file")->required();
    command->add_option("--view", options->view, "home, evidence, traces, trace, timeline, flows, code, devices, operations, keys, bytes")
        ->required();
    command->add_option("-o,--output", options->out, "PNG file")->required();
    command->add_option("--size", options->size, "WIDTHxHEIGHT in pixels");
    command->add_option("--select", options->select, "Id or symbol to select");
    command->add_option("--theme", options->theme, "light or dark")->check(CLI::IsMember({"light", "dark"}));
    command->add_option("--lang", options->language, "Language of the window");
    command->callback([&commands, options] {
        if (!openReader(commands, options->path))
            return;
        commands.status = commands.doors.snapshot(
            options->path, options->view, options->out, options->size, options->select, options->theme, options->language);
    });
}

}
