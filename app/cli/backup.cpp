// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "analysis/base/utf8.h"

#include <filesystem>
#include <fmt/format.h>
#include <memory>

namespace keytrail::cli
{

using namespace casedb;

namespace
{

void sayTrouble(Commands &commands, const std::string &path, const Trouble &trouble)
{
    say(fmt::format("{}: {} ({})", visible(path), trouble.text, trouble.code));
    commands.status = CaseFailed;
}

void runCompact(Commands &commands, const std::string &path)
{
    auto file = openWriter(commands, path, false);
    if (!file)
        return;
    std::error_code error;
    const auto before = std::filesystem::file_size(path, error);
    if (const auto trouble = file->compact())
        return sayTrouble(commands, path, *trouble);
    file->close();
    print(fmt::format("{} bytes, before {}", std::filesystem::file_size(path, error), before));
}

}

void addBackup(Commands &commands)
{
    struct BackupOptions {
        std::string path, out;
    };
    auto options = std::make_shared<BackupOptions>();
    Arguments(commands.parser, "backup", "Copy a case as one whole file, also while others work on it")
        .needs("case", options->path, "Case file")
        .needs("-o,--output", options->out, "File to write; nothing is written over")
        .then([&commands, options] {
            const auto reader = openReader(commands, options->path);
            if (!reader)
                return;
            if (const auto trouble = reader->copyTo(options->out))
                sayTrouble(commands, options->out, *trouble);
        });
}

void addCompact(Commands &commands)
{
    auto path = std::make_shared<std::string>();
    Arguments(commands.parser, "compact", "Give the room of what is gone from a case back to the disk")
        .needs("case", *path, "Case file")
        .then([&commands, path] { runCompact(commands, *path); });
}

}
