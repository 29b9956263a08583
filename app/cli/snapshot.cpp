// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <memory>

namespace keytrail::cli
{

void addSnapshot(Commands &commands)
{
    struct SnapshotOptions {
        std::string path, view, out, size = "1600x1000", select, theme = "light", language;
    };
    auto options = std::make_shared<SnapshotOptions>();
    Arguments(commands.parser, "snapshot", "Render a view to a picture without a display")
        .needs("case", options->path, "Case file")
        .needs("--view", options->view, "home, evidence, traces, trace, timeline, flows, code, control-flow, devices, operations, keys, bytes, help, training")
        .needs("-o,--output", options->out, "PNG file")
        .takes("--size", options->size, "WIDTHxHEIGHT in pixels")
        .takes("--select", options->select, "Id or symbol to select")
        .takes("--theme", options->theme, "light or dark", {"light", "dark"})
        .takes("--lang", options->language, "Language of the window: en, de, fr, es, ja, zh_CN, ar")
        .then([&commands, options] {
            if (!openReader(commands, options->path))
                return;
            commands.status = commands.doors.snapshot(
                options->path, options->view, options->out, options->size, options->select, options->theme, options->language);
        });
}

}
