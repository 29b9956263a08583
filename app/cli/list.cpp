// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>
#include <memory>
#include <span>

namespace keytrail::cli
{

using namespace casedb;

namespace
{

constexpr std::size_t kChunk = 2000;

constexpr std::int64_t kMostRows = std::numeric_limits<std::int64_t>::max();

struct ListOptions {
    std::string entity, path, where, columns, format = "table";
    std::int64_t limit = -1;
};

std::vector<std::string> split(const std::string &text)
{
    std::vector<std::string> parts;
    std::size_t at = 0;
    while (at <= text.size()) {
        const auto comma = std::min(text.find(',', at), text.size());
        if (comma > at)
            parts.push_back(text.substr(at, comma - at));
        at = comma + 1;
    }
    return parts;
}

}

void printEntity(
    Commands &commands, const CaseReader &reader, const Query &query, std::vector<std::string> columns, const std::string &format)
{
    if (columns.empty())
        columns = CaseReader::columns(query.entity);
    for (const auto &column : columns) {
        if (!resolveField(*tableNamed(query.entity), column).column) {
            say(fmt::format("there is no field {} in {}", column, query.entity));
            commands.status = WrongCall;
            return;
        }
    }
    const auto found = reader.ids(query);
    if (const auto *error = std::get_if<FilterError>(&found))
        return sayFilter(commands, query.where, *error);
    const auto &ids = std::get<std::vector<std::int64_t>>(found);
    if (format == "csv")
        print(csvLine(columns));
    std::vector<std::vector<Cell>> table;
    for (std::size_t at = 0; at < ids.size(); at += kChunk) {
        for (auto &row : reader.cells(query.entity, columns, std::span(ids).subspan(at, std::min(kChunk, ids.size() - at)))) {
            if (row.empty())
                continue;
            if (format == "json") {
                print(jsonObject(columns, row));
            } else if (format == "csv") {
                std::vector<std::string> cells;
                for (const auto &cell : row)
                    cells.push_back(cell.text);
                print(csvLine(cells));
            } else {
                table.push_back(std::move(row));
            }
        }
    }
    if (format == "table")
        printTable(columns, table);
    if (reader.hasFailed()) {
        say("the case could be read in part only (case-damaged)");
        commands.status = CaseFailed;
    }
}

namespace
{

void runList(Commands &commands, const ListOptions &options)
{
    if (CaseReader::columns(options.entity).empty()) {
        say(fmt::format("there is no entity {}", options.entity));
        commands.status = WrongCall;
        return;
    }
    if (const auto reader = openReader(commands, options.path))
        printEntity(commands, *reader, {options.entity, options.where, {}, false, options.limit}, split(options.columns), options.format);
}

}

void addList(Commands &commands)
{
    auto options = std::make_shared<ListOptions>();
    Arguments(commands.parser, "list", "Print one entity of a case")
        .needs("entity", options->entity, "evidence, apps, operations, flows, …")
        .needs("case", options->path, "Case file")
        .takes("--where", options->where, "FIELD OP VALUE joined by and, or, not")
        .takes("--columns", options->columns, "Fields, separated by commas; dotted through ids")
        .takes("--limit", options->limit, "At most so many rows", 0, kMostRows)
        .takes("--format", options->format, "json, csv or table", {"json", "csv", "table"})
        .then([&commands, options] { runList(commands, *options); });
}

}
