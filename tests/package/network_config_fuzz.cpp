// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/network_config.h"

#include <span>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace keytrail;
    using namespace keytrail::package;
    NoNotes notes;
    const auto bytes = std::as_bytes(std::span(data, size));
    (void)!readNetworkConfig(bytes, notes);
    return 0;
}
