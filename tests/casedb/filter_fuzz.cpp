// SPDX-License-Identifier: GPL-3.0-or-later
// The filter language: any text is a condition that SQLite takes, or an error with its place.
#include "analysis/casedb/filter.h"

#include <cstddef>
#include <cstdlib>
#include <fmt/format.h>

using namespace keytrail::casedb;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto database = [] {
        auto made = Database::inMemory();
        createSchema(*made);
        made->addFunctions();
        return made;
    }();
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    for (const auto *entity : {"flows", "tls", "findings"}) {
        const auto parsed = parseFilter(*tableNamed(entity), text);
        if (const auto *error = std::get_if<FilterError>(&parsed)) {
            if (error->position > size)
                std::abort();
            continue;
        }
        const auto &filter = std::get<Filter>(parsed);
        if (!filter.sql.empty() && !database->prepare(fmt::format("SELECT t.id FROM {} t WHERE {}", entity, filter.sql)).ok())
            std::abort();
    }
    return 0;
}
