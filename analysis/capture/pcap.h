// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// libpcap capture files, version 2 (draft-ietf-opsawg-pcap): both byte orders, microseconds and nanoseconds, and the
// modified record header of Alexey Kuznetzov's patched libpcap (magic a1b2cd34, eight more bytes a record).
// Frames of all link types are delivered as they stand. Refused: other magics, older versions than 2 (not seen in the field).
// Behind a record that cannot be (a captured length above every sane ceiling, or nothing but zeros) reading goes on where several
// sane records follow each other.

#include "analysis/base/notes.h"
#include "analysis/base/pulse.h"
#include "analysis/base/result.h"
#include "analysis/capture/frame.h"

namespace keytrail::capture
{

/// Whether a file that begins with `head` (4 bytes suffice) is a pcap file.
bool sniffPcap(Bytes head);

/// Delivers every whole frame to `sink` and answers their number. A cut tail is noted (`truncated`), not an error.
Result<std::uint64_t> readPcap(Source &source, FrameSink &sink, Notes &notes, const Pulse &pulse);
Result<std::uint64_t> readPcap(Bytes capture, FrameSink &sink, Notes &notes, const Pulse &pulse);

}
