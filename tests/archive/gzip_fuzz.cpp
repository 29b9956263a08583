// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/archive/gzip.h"

using namespace keytrail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    NoNotes notes;
    const auto bytes = std::as_bytes(std::span(data, size));
    (void)!archive::readGzip(bytes, 1 << 20, notes);
    return 0;
}
