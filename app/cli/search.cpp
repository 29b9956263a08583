// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "analysis/base/json_writer.h"
#include "analysis/base/utf8.h"

#include <fmt/format.h>
#include <memory>

namespace keytrail::cli
{

void addSearch(Commands &commands)
{
    struct Options {
        std::string path, text, format = "text";
        std::size_t limit = 1000;
    };
    auto options = std::make_shared<Options>();
    auto *command = commands.app.add_subcommand("search", "Search everything in the case");
    command->add_option("case", options->path, "Case file")->required();
    command->add_option("text", options->text, "Text to find, case aside")->required();
    command->add_option("--limit", options->limit, "At most so many hits");
    command->add_option("--format", options->format, "json or text")->check(CLI::IsMember({"json", "text"}));
    command->callback([&commands, options] {
        const auto reader = openReader(commands, options->path);
        if (!reader)
            return;
        const auto hits = reader->search(options->text, options->limit);
        for (const auto &hit : hits) {
            if (options->format == "json")
                print(JsonWriter()
                          .beginObject()
                          .text("entity", hit.entity)
                          .text("id", hit.id)
                          .text("field", hit.field)
                          .text("text", hit.text)
                          .text("where", hit.where)
                          .endObject()
                          .take());
            else
                print(fmt::format("{:<14} {:<24} {}  [{}]", hit.entity, hit.field, visible(hit.text), visible(hit.where)));
        }
        if (hits.size() == options->limit)
            say(fmt::format("stopped at {} hits; --limit raises that", options->limit));
    });
}

}
