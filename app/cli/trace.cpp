// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "analysis/base/json_reader.h"
#include "analysis/base/json_writer.h"
#include "analysis/base/utf8.h"

#include <fmt/format.h>
#include <memory>
#include <optional>
#include <string>

namespace keytrail::cli
{

using namespace casedb;

namespace
{

struct TraceOptions {
    std::string path, app, operation, format = "text";
};

std::string quoted(const std::string &text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

/// The code between operation and destination: relation, how sure, and each step with its place.
void printSteps(const LinkRow &link)
{
    print(fmt::format("   by {} ({:.2f}), direction {}, rule {}", visible(link.relation), link.confidence.value_or(0), visible(link.direction), visible(link.rule)));
    std::size_t number = 0;
    for (const auto &step : readJsonObjects(link.path.text)) {
        const auto value = member(step, "value");
        print(fmt::format("     {}. {}{}{}  [{}]", ++number, visible(member(step, "what")), value.empty() ? "" : "  ", visible(value), visible(member(step, "where"))));
    }
}

/// The same as a member of a trace's object.
std::string withSteps(std::string object, const LinkRow &link)
{
    object.pop_back();
    JsonWriter steps;
    steps.beginArray();
    for (const auto &step : readJsonObjects(link.path.text))
        steps.beginObject().text("what", member(step, "what")).text("value", member(step, "value")).text("where", member(step, "where")).endObject();
    return fmt::format("{},\"relation\":{},\"direction\":{},\"confidence\":{:.2f},\"rule\":{},\"steps\":{}}}", object, jsonString(link.relation), jsonString(link.direction), link.confidence.value_or(0), jsonString(link.rule), steps.endArray().take());
}

std::optional<LinkRow> linkOf(const CaseReader &reader, std::int64_t trace)
{
    const auto row = reader.row<TraceRow>(static_cast<TraceId>(trace));
    return row && row->link != LinkId{} ? reader.row<LinkRow>(row->link) : std::nullopt;
}

void printText(const CaseReader &reader, const std::vector<std::int64_t> &ids)
{
    const std::vector<std::string> columns{"tier", "score", "app.package", "text", "gaps", "operation.expectation"};
    std::size_t rank = 0;
    for (const auto &row : reader.cells("traces", columns, ids)) {
        print(fmt::format(
            "{}. {} ({}), {}{}", ++rank, row[0].text, row[1].text, visible(row[2].text), row[5].text.empty() ? "" : ", " + row[5].text));
        print("   " + visible(row[3].text));
        if (const auto link = linkOf(reader, ids[rank - 1]))
            printSteps(*link);
        for (const auto &gap : textsFromJson(row[4].json))
            print("   missing: " + visible(gap));
    }
    if (ids.empty())
        print("No traces.");
}

void runTrace(Commands &commands, const TraceOptions &options)
{
    const auto reader = openReader(commands, options.path);
    if (!reader)
        return;
    std::string where;
    if (!options.app.empty())
        where = fmt::format("(app.package = {0} or app = {0})", quoted(options.app));
    if (!options.operation.empty())
        where += fmt::format("{}operation = {}", where.empty() ? "" : " and ", quoted(options.operation));
    const auto found = reader->ids({"traces", where, {}, false, -1});
    if (const auto *error = std::get_if<FilterError>(&found))
        return sayFilter(commands, where, *error);
    const auto &ids = std::get<std::vector<std::int64_t>>(found);
    if (options.format == "text")
        return printText(*reader, ids);
    const auto columns = CaseReader::columns("traces");
    std::size_t at = 0;
    for (const auto &row : reader->cells("traces", columns, ids)) {
        const auto link = linkOf(*reader, ids[at++]);
        print(link ? withSteps(jsonObject(columns, row), *link) : jsonObject(columns, row));
    }
}

}

void addTrace(Commands &commands)
{
    auto options = std::make_shared<TraceOptions>();
    Arguments(commands.parser, "trace", "Print the ranked traces, from operation to device")
        .needs("case", options->path, "Case file")
        .takes("--app", options->app, "Package name or id of an app")
        .takes("--operation", options->operation, "Id of an operation")
        .takes("--format", options->format, "json or text", {"json", "text"})
        .then([&commands, options] { runTrace(commands, *options); });
}

}
