// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/csv_reader.h"

#include <span>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace keytrail;
    using namespace keytrail::telemetry;
    MemorySource source(std::as_bytes(std::span(data, size)));
    NoNotes notes;
    TextStream text(source, notes);
    CsvReader reader(text, notes);
    CsvRow row;
    reader.next(row);
    reader.startRows(row.cells.size());
    while (reader.next(row)) { }
    reader.finish();
    return 0;
}
