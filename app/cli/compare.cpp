// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "analysis/base/json_writer.h"
#include "analysis/base/utf8.h"
#include "analysis/trace/comparison.h"

#include <fmt/format.h>
#include <memory>

namespace keytrail::cli
{

using namespace casedb;

namespace
{

struct CompareOptions {
    std::string path, app, version, with, other, format = "text";
};

void printDifference(const trace::Difference &one)
{
    print(JsonWriter()
              .beginObject()
              .text("app", one.app)
              .text("kind", one.kind)
              .text("change", one.change)
              .text("value", one.value)
              .text("id", one.id)
              .text("evidence", one.evidence)
              .text("where", one.where)
              .endObject()
              .take());
}

void printDifferences(const trace::AppComparison &found)
{
    std::string heading;
    for (const auto &one : found.rows) {
        if (auto line = fmt::format("{}: {}", one.app, one.kind); line != heading) {
            print(visible(line));
            heading = std::move(line);
        }
        print(fmt::format("  {} {}", one.change == "added" ? "+" : "-", visible(one.value)));
        print(fmt::format("      {} at {} of {}", one.id, visible(one.where), one.evidence.substr(0, 12)));
    }
    print(fmt::format("{} differences, {} in common", found.rows.size(), found.same));
}

void wrongComparison(Commands &commands, const std::string &message)
{
    say(message);
    commands.status = WrongCall;
}

void runCompare(Commands &commands, const CompareOptions &options)
{
    const bool areVersions = options.other.empty();
    if (areVersions && (options.app.empty() || options.version.empty() || options.with.empty()))
        return wrongComparison(commands, "compare wants --app, --version and --with, or --other for another case");
    const auto reader = openReader(commands, options.path);
    const auto other = !reader || areVersions ? std::nullopt : openReader(commands, options.other);
    if (!reader || (!areVersions && !other))
        return;
    const trace::CompareSide before{&*reader, options.app, options.version}, after{areVersions ? &*reader : &*other, options.app, options.with};
    const auto found = trace::compareApps(before, after);
    if (!options.app.empty() && (!found.hasBefore || !found.hasAfter)) {
        const auto &side = found.hasBefore ? after : before;
        return wrongComparison(commands, fmt::format("{}{}: no such app in {}", visible(side.package), side.version.empty() ? "" : " " + visible(side.version), visible(found.hasBefore && !areVersions ? options.other : options.path)));
    }
    if (options.format == "text")
        return printDifferences(found);
    for (const auto &one : found.rows)
        printDifference(one);
}

}

void addCompare(Commands &commands)
{
    auto options = std::make_shared<CompareOptions>();
    Arguments(commands.parser, "compare", "Say what one version of an app or another case has that this one has not")
        .needs("case", options->path, "Case file")
        .takes("--app", options->app, "Package")
        .takes("--version", options->version, "The one version, by name or code")
        .takes("--with", options->with, "The other version, by name or code")
        .takes("--other", options->other, "Another case to compare with")
        .takes("--format", options->format, "json or text", {"json", "text"})
        .then([&commands, options] { runCompare(commands, *options); });
}

}
