// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "analysis/base/json_reader.h"
#include "analysis/base/utf8.h"
#include "analysis/intake/reading_job.h"

#include <fmt/format.h>
#include <memory>

namespace keytrail::cli
{

namespace
{

std::string textLine(const JsonMembers &line)
{
    const auto kind = member(line, "kind");
    if (kind == "reading")
        return visible(member(line, "operands"));
    const auto comment = member(line, "comment").empty() ? std::string() : "  # " + visible(member(line, "comment"));
    const auto code = visible(fmt::format("{} {}", member(line, "opcode"), member(line, "operands")));
    if (kind != "instruction" && kind != "payload")
        return code.substr(code.starts_with(' ') ? 1 : 0) + comment;
    std::uint64_t offset = 0;
    for (const char digit : member(line, "offset"))
        offset = offset * 10 + static_cast<std::uint64_t>(digit - '0');
    return fmt::format("  {:04x}  {}{}", offset, code, comment);
}

}

void addDisasm(Commands &commands)
{
    struct DisasmOptions {
        std::string path, symbol, format = "text";
        bool asReading = false;
    };
    auto options = std::make_shared<DisasmOptions>();
    Arguments(commands.parser, "disasm", "Print the code of one method with what it refers to")
        .needs("case", options->path, "Case file")
        .needs("method", options->symbol, "Method, as Lp/C;->name(I)V")
        .flag("--reading", options->asReading, "Statements instead of instructions")
        .takes("--format", options->format, "json or text", {"json", "text"})
        .then([&commands, options] {
            const auto reader = openReader(commands, options->path);
            if (!reader)
                return;
            const auto reading = intake::readDisassembly(*reader, commands.worker, options->symbol, [] { return true; });
            if (reading.result.empty()) {
                say(fmt::format("{}: {} ({})", visible(options->symbol), visible(reading.reason), reading.code));
                commands.status = reading.code == "symbol-unknown" ? WrongCall : Refused;
                return;
            }
            bool isThere = false;
            for (const auto &line : readJsonArray(reading.result)) {
                const auto members = readJsonObject(line);
                if ((member(members, "kind") == "reading") != options->asReading)
                    continue;
                isThere = true;
                print(options->format == "json" ? line : textLine(members));
            }
            if (!isThere) {
                say(fmt::format("{}: there is no reading of this code, only its disassembly", visible(options->symbol)));
                commands.status = Refused;
            }
        });
}

}
