// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/json_document.h"

#include <span>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace keytrail;
    using namespace keytrail::telemetry;
    MemorySource source(std::as_bytes(std::span(data, size)));
    NoNotes notes;
    JsonDocument document(source, notes, alwaysOn);
    (void)document.survey(size);
    for (const char *path : {"$", "[]", "value[]", "value{}", "a.value[]"})
        (void)!document.each(path, [](Value, std::string_view, const std::string &) { return true; });
    return 0;
}
