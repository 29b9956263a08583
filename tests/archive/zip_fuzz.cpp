// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/archive/zip.h"

using namespace keytrail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    NoNotes notes;
    const auto bytes = std::as_bytes(std::span(data, size));
    const auto zip = archive::readZip(bytes, notes);
    std::size_t left = 50;
    for (std::size_t at = 0; zip && at < zip->entries().size() && left-- > 0; ++at) {
        (void)!zip->content(zip->entries()[at], 1 << 20, notes);
        (void)zip->head(zip->entries()[at], 16);
    }
    return 0;
}
