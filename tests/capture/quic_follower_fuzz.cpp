// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/capture.h"

#include "resources/knowledge.h"

using namespace keytrail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const capture::CaptureKnowledge known({.quicVersions = knowledge("quic-versions.tsv")});
    capture::NoFacts facts;
    NoNotes notes;
    (void)!capture::readCapture(std::as_bytes(std::span(data, size)), facts, known, notes, alwaysOn);
    return 0;
}
