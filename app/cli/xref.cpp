// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "analysis/base/json_writer.h"
#include "analysis/base/utf8.h"
#include "analysis/casedb/opcode_names.h"

#include <fmt/format.h>
#include <map>
#include <memory>
#include <set>

namespace keytrail::cli
{

using namespace casedb;

namespace
{

struct XrefOptions {
    std::string path, symbol, format = "text";
    bool to = false, from = false;
    std::int64_t depth = 1;
};

struct Place {
    std::string from, to, path, format, where;
    std::uint64_t offset = 0;
    std::uint8_t opcode = 0;
    std::int64_t depth = 1;
};

struct Binary {
    BinaryRow row;
    SymbolIndex index;
};

std::string locator(const BinaryRow &binary, std::string_view from, std::uint64_t offset)
{
    return fmt::format("{}!{}{}0x{:x}", binary.path, from, binary.format == "dex" ? "@" : "+", offset);
}

std::vector<Place> places(const std::vector<Binary> &binaries, const XrefOptions &options, bool to)
{
    std::vector<Place> found;
    std::set<std::string> seen{options.symbol};
    std::vector<std::string> level{options.symbol};
    for (std::int64_t depth = 1; depth <= options.depth && !level.empty(); ++depth) {
        std::vector<std::string> next;
        for (const auto &symbol : level) {
            for (const auto &binary : binaries) {
                for (const auto number : binary.index.find(symbol)) {
                    for (const auto &reference : to ? binary.index.to(number) : binary.index.from(number)) {
                        Place place{std::string(binary.index.text(reference.from)), std::string(binary.index.text(reference.to)),
                            binary.row.path, binary.row.format, {}, reference.offset, reference.opcode, depth};
                        place.where = locator(binary.row, place.from, place.offset);
                        const auto &other = to ? place.from : place.to;
                        if (seen.insert(other).second)
                            next.push_back(other);
                        found.push_back(std::move(place));
                    }
                }
            }
        }
        level = std::move(next);
    }
    return found;
}

/// A key: the operations that use it, with their places.
void keyUses(const CaseReader &reader, std::int64_t key, std::vector<Place> &found)
{
    for (const auto &operation : reader.all<OperationRow>(fmt::format("key = {}", printId("key", key)))) {
        const auto binary = reader.row<BinaryRow>(operation.binary);
        found.push_back({fmt::format("{}->{}{}", operation.className, operation.method, operation.descriptor), printId("key", key),
            binary ? binary->path : "", binary ? binary->format : "", operation.where,
            static_cast<std::uint64_t>(operation.offset.value_or(0)), 0, 1});
    }
}

void runXref(Commands &commands, const XrefOptions &options)
{
    const auto reader = openReader(commands, options.path);
    if (!reader)
        return;
    std::vector<Binary> binaries;
    for (auto &row : reader->all<BinaryRow>()) {
        if (auto index = reader->symbols(row.id))
            binaries.push_back({std::move(row), std::move(*index)});
    }
    auto found = places(binaries, options, !options.from);
    if (const auto key = CaseReader::parse(options.symbol); key && key->first == "keys")
        keyUses(*reader, key->second, found);
    for (const auto &place : found) {
        const auto opcode = opcodeName(place.format, place.opcode);
        if (options.format == "json")
            print(JsonWriter()
                      .beginObject()
                      .text("from", place.from)
                      .text("to", place.to)
                      .key("offset")
                      .number(std::int64_t(place.offset))
                      .text("opcode", opcode)
                      .text("path", place.path)
                      .key("depth")
                      .number(place.depth)
                      .text("where", place.where)
                      .endObject()
                      .take());
        else
            print(fmt::format("{}{}  {}  {}", std::string(static_cast<std::size_t>(place.depth - 1) * 2, ' '), visible(place.where), opcode,
                visible(options.from ? place.to : place.from)));
    }
}

}

void addXref(Commands &commands)
{
    auto options = std::make_shared<XrefOptions>();
    Arguments(commands.parser, "xref", "Print who uses a symbol, or what it uses")
        .needs("case", options->path, "Case file")
        .needs("symbol", options->symbol, "Method, field, type, string, import or key, exactly as written")
        .flag("--to", options->to, "Places that use the symbol (the default)")
        .flag("--from", options->from, "Places that the symbol uses", "--to")
        .takes("--depth", options->depth, "Follow so many steps", 1, 1000)
        .takes("--format", options->format, "json or text", {"json", "text"})
        .then([&commands, options] { runXref(commands, *options); });
}

}
