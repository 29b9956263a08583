// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/manifest.h"

using namespace keytrail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    NoNotes notes;
    const auto bytes = std::as_bytes(std::span(data, size));
    (void)!package::readManifest(bytes, nullptr, notes);
    return 0;
}
