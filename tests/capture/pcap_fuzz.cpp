// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/pcap.h"

using namespace keytrail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    capture::NoFrames frames;
    NoNotes notes;
    (void)!capture::readPcap(std::as_bytes(std::span(data, size)), frames, notes, alwaysOn);
    return 0;
}
