// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/dns.h"

using namespace keytrail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    (void)!capture::readDns(std::as_bytes(std::span(data, size)));
    return 0;
}
