// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "analysis/base/json_reader.h"
#include "analysis/base/utf8.h"
#include "analysis/crypto/digest.h"
#include "analysis/intake/reading_job.h"

#include <fmt/format.h>
#include <memory>

namespace keytrail::cli
{

namespace
{

/// Answers whether there is a result; else says why not and sets the status.
bool hasResult(Commands &commands, const std::string &flow, const intake::Reading &reading)
{
    if (!reading.result.empty())
        return true;
    say(fmt::format("{}: {} ({})", visible(flow), visible(reading.reason), reading.code));
    commands.status = reading.code == "symbol-unknown" || reading.code == "name-collision" ? WrongCall : Refused;
    return false;
}

/// Sixteen bytes a line, in hex and as text, like other tools print them.
void printDump(std::string_view bytes)
{
    constexpr std::size_t kLine = 16;
    for (std::size_t at = 0; at < bytes.size(); at += kLine) {
        const auto part = bytes.substr(at, kLine);
        std::string digits, letters;
        for (const char c : part) {
            digits += fmt::format("{:02x} ", static_cast<unsigned char>(c));
            letters += c >= ' ' && c <= '~' ? c : '.';
        }
        print(fmt::format("  {:06x}  {:<48} {}", at, digits, letters));
    }
}

void printPiece(const JsonMembers &piece)
{
    const auto from = member(piece, "from"), size = member(piece, "size");
    if (member(piece, "packet").empty()) {
        print(fmt::format("{}: {} bytes are missing from the capture", from, size));
        return;
    }
    print(fmt::format("{}: {} bytes, packet {}", from, size, member(piece, "packet")));
    printDump(crypto::unhex(member(piece, "bytes")));
}

}

void addFollow(Commands &commands)
{
    struct FlowOptions {
        std::string path, flow, format = "text";
    };
    auto options = std::make_shared<FlowOptions>();
    Arguments(commands.parser, "follow", "Print what both sides of one flow said")
        .needs("case", options->path, "Case file")
        .needs("flow", options->flow, "Id of the flow")
        .takes("--format", options->format, "json or text", {"json", "text"})
        .then([&commands, options] {
            const auto reader = openReader(commands, options->path);
            if (!reader)
                return;
            const auto reading = intake::readConversation(*reader, commands.worker, options->flow, [] { return true; });
            if (!hasResult(commands, options->flow, reading))
                return;
            const auto result = readJsonObject(reading.result);
            for (const auto &piece : readJsonArray(member(result, "pieces"))) {
                if (options->format == "json")
                    print(piece);
                else
                    printPiece(readJsonObject(piece));
            }
            if (member(result, "cut") == "true")
                say("More was said than is shown; cut the flow out to have all of it.");
        });
}

void addCut(Commands &commands)
{
    struct FlowOptions {
        std::string path, flow, target;
    };
    auto options = std::make_shared<FlowOptions>();
    Arguments(commands.parser, "cut", "Write the packets of one flow to a new pcapng file")
        .needs("case", options->path, "Case file")
        .needs("flow", options->flow, "Id of the flow")
        .needs("-o,--output", options->target, "The file to make; it must not be there yet")
        .then([&commands, options] {
            const auto reader = openReader(commands, options->path);
            if (!reader)
                return;
            const auto reading = intake::cutOut(*reader, commands.worker, options->flow, options->target, [] { return true; });
            if (!hasResult(commands, options->flow, reading))
                return;
            const auto result = readJsonObject(reading.result);
            say(fmt::format("{}: {} packets", visible(options->target), member(result, "packets")));
        });
}

}
