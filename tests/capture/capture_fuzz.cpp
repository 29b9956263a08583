// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/capture.h"

#include "resources/knowledge.h"

using namespace keytrail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    capture::NoFacts facts;
    NoNotes notes;
    static const capture::CaptureKnowledge known({knowledge("tls-ciphers.tsv"), knowledge("service-ports.tsv"),
        knowledge("stream-starts.tsv"), knowledge("quic-versions.tsv"), knowledge("resolver-names.tsv")});
    (void)!capture::readCapture(std::as_bytes(std::span(data, size)), facts, known, notes, alwaysOn);
    return 0;
}
