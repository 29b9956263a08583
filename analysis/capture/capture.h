// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A capture from its bytes to its flows: frames read, decoded, flows followed. Memory stays bounded whatever the size of the
// file, which is read once, forwards, in windows.

#include "analysis/base/notes.h"
#include "analysis/base/pulse.h"
#include "analysis/base/result.h"
#include "analysis/capture/capture_file.h"
#include "analysis/capture/facts.h"
#include "analysis/capture/knowledge.h"

namespace keytrail::capture
{

/// Delivers all facts to `sink` and answers the number of packets. Refuses what sniffCapture does not know.
Result<std::uint64_t> readCapture(Source &source, CaptureSink &sink, const CaptureKnowledge &knowledge, Notes &notes, const Pulse &pulse);
Result<std::uint64_t> readCapture(Bytes capture, CaptureSink &sink, const CaptureKnowledge &knowledge, Notes &notes, const Pulse &pulse);

}
