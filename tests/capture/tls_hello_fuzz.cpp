// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/fingerprints.h"

using namespace keytrail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes = std::as_bytes(std::span(data, size));
    for (const bool isDatagram : {false, true})
        if (const auto hello = capture::readClientHello(bytes, isDatagram))
            (void)(capture::ja3(*hello) + capture::ja4(*hello, capture::Transport::Tcp));
    if (const auto hello = capture::readServerHello(bytes))
        (void)capture::ja3s(*hello);
    bool damaged = false;
    (void)capture::certificateList(bytes, damaged);
    return 0;
}
