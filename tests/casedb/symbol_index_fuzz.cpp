// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/symbol_index.h"

#include <span>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto index = keytrail::casedb::SymbolIndex::open(std::as_bytes(std::span(data, size)));
    if (!index)
        return 0;
    for (keytrail::casedb::Symbol at = 0; at < index->size(); ++at) {
        (void)index->from(at);
        (void)index->to(at);
    }
    index->search("a", [](auto) { return true; });
    return 0;
}
