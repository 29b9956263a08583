// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/capture.h"

using namespace keytrail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    capture::NoFacts facts;
    NoNotes notes;
    const capture::CaptureKnowledge knowledge;
    (void)!capture::readCapture(std::as_bytes(std::span(data, size)), facts, knowledge, notes, alwaysOn);
    return 0;
}
