// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/tnetstring.h"

#include <span>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace keytrail::telemetry;
    (void)!readNetstring(std::as_bytes(std::span(data, size)));
    return 0;
}
