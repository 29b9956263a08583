// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/telemetry.h"
#include "resources/knowledge.h"

#include <span>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace keytrail;
    using namespace keytrail::telemetry;
    static const ColumnMapping mapping(knowledge("telemetry-columns.tsv"), knowledge("telemetry-words.tsv"));
    MemorySource source(std::as_bytes(std::span(data, size)));
    NoNotes notes;
    NoFacts facts;
    (void)sniffTelemetry(source, mapping);
    (void)readTelemetry(source, mapping, facts, notes, alwaysOn);
    return 0;
}
