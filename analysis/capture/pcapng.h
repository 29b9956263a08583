// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// pcapng capture files (draft-ietf-opsawg-pcapng): sections of either byte order, interfaces with if_tsresol and if_tsoffset,
// Enhanced, Simple and (obsolete) Packet Blocks, packet comments, PCAPdroid's custom block that names apps.
// Skipped: name resolution (the analyst's names come from the traffic itself), statistics, unknown and other custom blocks.
// Decryption secrets are counted, noted and never read (security).
// A block whose length cannot be ends the reading: nothing tells where the next begins.

#include "analysis/base/notes.h"
#include "analysis/base/pulse.h"
#include "analysis/base/result.h"
#include "analysis/capture/frame.h"

namespace keytrail::capture
{

/// Whether a file that begins with `head` (12 bytes suffice) is a pcapng file.
bool sniffPcapng(Bytes head);

/// Delivers every frame to `sink` and answers their number. Packets of undeclared interfaces and damaged blocks are noted
/// and count in the numbering; a cut tail is noted (`truncated`), not an error.
Result<std::uint64_t> readPcapng(Source &source, FrameSink &sink, Notes &notes, const Pulse &pulse);
Result<std::uint64_t> readPcapng(Bytes capture, FrameSink &sink, Notes &notes, const Pulse &pulse);

}
