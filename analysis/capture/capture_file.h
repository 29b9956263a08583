// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The frames of a capture file, whatever its format: pcap or pcapng by content, as it stands or compressed as a whole (gzip,
// Zstandard), in which case it is expanded as it is read.

#include "analysis/base/notes.h"
#include "analysis/base/pulse.h"
#include "analysis/base/result.h"
#include "analysis/capture/frame.h"

namespace keytrail::capture
{

enum class CaptureKind : std::uint8_t { None, Pcap, Pcapng };

/// What a file that begins with `head` (12 bytes suffice) is.
CaptureKind sniffCapture(Bytes head);
/// The same behind compression too.
CaptureKind sniffCapture(Source &source);

/// Delivers every whole frame and answers their number. Offsets of frames are those of the expanded file. Refuses what
/// sniffCapture does not know.
Result<std::uint64_t> readFrames(Source &source, FrameSink &sink, Notes &notes, const Pulse &pulse);

}
