// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/dhcp.h"

using namespace keytrail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    (void)!capture::readDhcp(std::as_bytes(std::span(data, size)));
    return 0;
}
