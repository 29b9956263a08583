// SPDX-License-Identifier: GPL-3.0-or-later
// A mapping that a person was given: taken whole or not at all; one that is taken is used on a table.
#include "analysis/telemetry/mapping_file.h"
#include "analysis/telemetry/telemetry.h"
#include "resources/knowledge.h"

#include <cstddef>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace keytrail;
    using namespace keytrail::telemetry;
    static const ColumnMapping own(knowledge("telemetry-columns.tsv"), knowledge("telemetry-words.tsv"));
    const std::string text(reinterpret_cast<const char *>(data), size);
    if (mappingFault(text, own))
        return 0;
    const ColumnMapping mapping(text, knowledge("telemetry-words.tsv"));
    static const std::string table = "handset,code,seen,colour\nAnn,57,2026-01-05 10:11:12,red\nBen,,never,\n";
    MemorySource source(asBytes(table));
    NoNotes notes;
    NoFacts facts;
    (void)readTelemetry(source, mapping, facts, notes, alwaysOn);
    return 0;
}
