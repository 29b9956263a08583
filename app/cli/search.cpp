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
    struct SearchOptions {
        std::string path, text, format = "text";
        std::int64_t limit = 1000;
    };
    auto options = std::make_shared<SearchOptions>();
    Arguments(commands.parser, "search", "Search everything in the case")
        .needs("case", options->path, "Case file")
        .needs("text", options->text, "Text to find, case aside")
        .takes("--limit", options->limit, "At most so many hits", 0, 1'000'000)
        .takes("--format", options->format, "json or text", {"json", "text"})
        .then([&commands, options] {
            const auto reader = openReader(commands, options->path);
            if (!reader)
                return;
            const auto hits = reader->search(options->text, static_cast<std::size_t>(options->limit));
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
            if (std::ssize(hits) == options->limit)
                say(fmt::format("stopped at {} hits; --limit raises that", options->limit));
        });
}

}
