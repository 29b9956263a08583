// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/sqlite_file.h"

#include <span>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace keytrail;
    using namespace keytrail::telemetry;
    NoNotes notes;
    MemorySource source(std::as_bytes(std::span(data, size)));
    const auto file = readSqlite(source, notes);
    for (const auto &table : file ? file->tables() : std::vector<SqliteFile::Table>())
        (void)file->each(table, [](Value, std::int64_t) { return true; }, notes);
    return 0;
}
