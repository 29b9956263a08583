// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "analysis/base/platform/files.h"
#include "analysis/base/utf8.h"
#include "analysis/intake/reading_job.h"

#include <filesystem>
#include <fmt/format.h>
#include <memory>

namespace keytrail::cli
{

namespace
{

struct MappingOptions {
    std::string path, output;
    bool json = false;
};

void runMapping(Commands &commands, const MappingOptions &options)
{
    const auto sketch = intake::sketchTable(options.path, commands.worker, !options.json, [] { return true; });
    if (sketch.result.empty()) {
        say(fmt::format("{}: {} ({})", visible(options.path), visible(sketch.reason), sketch.code));
        commands.status = Refused;
        return;
    }
    if (options.output.empty()) {
        print(sketch.result.ends_with('\n') ? std::string_view(sketch.result).substr(0, sketch.result.size() - 1) : std::string_view(sketch.result));
        return;
    }
    std::error_code error;
    if (std::filesystem::exists(options.output, error)) {
        say(fmt::format("{} is there already; nothing is written over", visible(options.output)));
        commands.status = WrongCall;
    } else if (!platform::writeAtomically(options.output, asBytes(sketch.result))) {
        say(fmt::format("{} cannot be written", visible(options.output)));
        commands.status = CaseFailed;
    }
}

}

void addMapping(Commands &commands)
{
    auto options = std::make_shared<MappingOptions>();
    Arguments(commands.parser, "mapping", "Guess what the columns of a table mean, as a mapping to mend for import --mapping")
        .needs("file", options->path, "Table of delimited text")
        .takes("-o,--output", options->output, "Where the mapping goes; standard output otherwise")
        .flag("--json", options->json, "The guesses with their confidence and samples instead of a mapping")
        .then([&commands, options] { runMapping(commands, *options); });
}

}
