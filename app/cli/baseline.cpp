// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "analysis/base/evidence.h"
#include "analysis/base/platform/files.h"
#include "analysis/base/utf8.h"
#include "analysis/trace/baselines.h"
#include "app/conclusions.h"

#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <memory>

namespace keytrail::cli
{

using namespace casedb;

namespace
{

constexpr std::size_t kLargestList = 64 << 20;

struct BaselineOptions {
    std::string path, action, target, kind, value, app, reason, author, expires, format = "table";
};

void wrong(Commands &commands, std::string_view message)
{
    say(message);
    commands.status = WrongCall;
}

bool stored(Commands &commands, CaseFile &file, bool done)
{
    if (done && rejudgeCase(file))
        return true;
    say(file.trouble().text);
    commands.status = CaseFailed;
    return false;
}

std::optional<BaselineRow> wanted(Commands &commands, const CaseReader &reader, const BaselineOptions &options)
{
    BaselineRow row;
    if (!options.target.empty()) {
        const auto id = CaseReader::parse(options.target);
        const auto made = id && id->first == "findings" ? trace::baselineOf(reader, static_cast<FindingId>(id->second)) : std::nullopt;
        if (!made) {
            wrong(commands, fmt::format("{}: no finding of this case with an operation", visible(options.target)));
            return {};
        }
        row = *made;
    } else {
        row.kind = options.kind;
        row.value = options.value;
        row.app = options.app;
    }
    row.reason = options.reason;
    row.author = options.author.empty() ? reader.meta("examiner") : options.author;
    row.expires = parseRfc3339(options.expires);
    if (row.kind.empty() || row.value.empty() || row.reason.empty() || (!options.expires.empty() && !row.expires)) {
        wrong(commands, "baseline add wants a finding's id or --kind and --value, and --reason; --expires as 2027-01-31T00:00:00Z");
        return {};
    }
    return row;
}

std::string contentOf(const std::string &path)
{
    std::ifstream in(path, std::ios::binary);
    std::string text;
    for (std::istreambuf_iterator<char> at(in), end; at != end && text.size() < kLargestList; ++at)
        text += *at;
    return text;
}

std::optional<std::vector<BaselineRow>> listed(Commands &commands, const BaselineOptions &options)
{
    if (options.target.empty()) {
        wrong(commands, "baseline import wants a list or a clean case");
        return {};
    }
    if (!inspectCase(options.target)) {
        const auto clean = openReader(commands, options.target);
        if (!clean)
            return {};
        auto rows = trace::baselineOfCase(*clean);
        for (auto &row : rows) {
            row.reason = options.reason.empty() ? fmt::format("in the clean case {}", clean->meta("name")) : options.reason;
            row.author = options.author;
        }
        return rows;
    }
    auto read = trace::readBaselines(contentOf(options.target));
    if (const auto *line = std::get_if<std::size_t>(&read)) {
        wrong(commands, fmt::format("{}: line {} is no baseline entry", visible(options.target), *line));
        return {};
    }
    return std::get<std::vector<BaselineRow>>(std::move(read));
}

void change(Commands &commands, const BaselineOptions &options)
{
    auto file = openWriter(commands, options.path, false);
    const auto reader = file ? openReader(commands, options.path) : std::nullopt;
    if (!reader)
        return;
    if (options.action == "remove") {
        const auto id = CaseReader::parse(options.target);
        if (!id || id->first != "baselines" || !reader->row<BaselineRow>(static_cast<BaselineId>(id->second)))
            return wrong(commands, fmt::format("{}: no baseline entry of this case", visible(options.target)));
        stored(commands, *file, trace::removeBaseline(*file, *reader, static_cast<BaselineId>(id->second), rightNow()));
        return;
    }
    std::vector<BaselineRow> rows;
    if (options.action == "add") {
        auto row = wanted(commands, *reader, options);
        if (!row)
            return;
        rows.push_back(std::move(*row));
    } else {
        auto some = listed(commands, options);
        if (!some)
            return;
        rows = std::move(*some);
    }
    const auto count = rows.size();
    if (stored(commands, *file, trace::addBaselines(*file, *reader, std::move(rows), rightNow())))
        print(fmt::format("{} {}", count, count == 1 ? "entry" : "entries"));
}

void runBaseline(Commands &commands, const BaselineOptions &options)
{
    if (options.action != "list" && options.action != "export")
        return change(commands, options);
    const auto reader = openReader(commands, options.path);
    if (!reader)
        return;
    const auto rows = reader->all<BaselineRow>();
    if (options.action == "export") {
        const auto text = trace::writeBaselines(rows);
        if (options.target.empty()) {
            print(std::string_view(text).substr(0, text.empty() ? 0 : text.size() - 1));
        } else if (!platform::writeAtomically(options.target, asBytes(text))) {
            say(fmt::format("{} cannot be written", visible(options.target)));
            commands.status = CaseFailed;
        }
        return;
    }
    printEntity(commands, *reader, {"baselines", "removed_at = null", {}, false, -1}, {}, options.format);
}

}

void addBaseline(Commands &commands)
{
    auto options = std::make_shared<BaselineOptions>();
    Arguments(commands.parser, "baseline", "Approve apps, signers, keys, destinations, libraries or operations")
        .needs("case", options->path, "Case file")
        .needs("action", options->action, "add, remove, list, import or export", {"add", "remove", "list", "import", "export"})
        .takes("target", options->target, "add: a finding's id; remove: an entry's id; import: a list or a clean case; export: a file")
        .takes("--kind", options->kind, "What is approved", {"app", "signer", "key", "destination", "origin", "operation"})
        .takes("--value", options->value, "Package, certificate or key hash, host or *.domain, library, Lclass;->method")
        .takes("--app", options->app, "Only in this package")
        .takes("--reason", options->reason, "Why it is approved")
        .takes("--author", options->author, "Who approves it; otherwise the examiner of the case")
        .takes("--expires", options->expires, "RFC 3339 time after which it no longer counts")
        .takes("--format", options->format, "json, csv or table (list)", {"json", "csv", "table"})
        .then([&commands, options] { runBaseline(commands, *options); });
}

}
