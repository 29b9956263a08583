// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/proto_table.h"

#include <span>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace keytrail;
    using namespace keytrail::package;
    NoNotes notes;
    const auto bytes = std::as_bytes(std::span(data, size));
    const auto table = readProtoTable(bytes, notes);
    if (table) {
        table->eachString([](const ResourceString &) { });
        (void)table->array(0x7f030001);
        (void)table->string(0x7f020000);
    }
    return 0;
}
