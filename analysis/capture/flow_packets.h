// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The packets of one flow found again in its capture: to show what both sides said, and to cut them out.

#include "analysis/base/notes.h"
#include "analysis/base/pulse.h"
#include "analysis/base/result.h"
#include "analysis/capture/flow_table.h"
#include "analysis/capture/frame.h"
#include "analysis/capture/packet.h"
#include "analysis/capture/tcp_assembler.h"

#include <optional>
#include <string>
#include <vector>

namespace keytrail::capture
{

/// What tells a flow from all others of its capture.
struct FlowName {
    std::uint64_t firstPacket = 0;
    std::uint64_t frames = 0; ///< of both directions: reading ends with the last of them
    std::string protocol, client, server; ///< as in its row; addresses as text
    std::uint16_t clientPort = 0, serverPort = 0;
};

/// A part of what one side said, in order; or a hole in it.
struct SpokenPiece {
    bool isFromClient = false, isGap = false;
    std::uint64_t packet = 0, offset = 0, size = 0;
    std::int64_t time = 0;
    bool hasTime = false;
    std::string bytes; ///< empty for a gap
};

struct Spoken {
    std::vector<SpokenPiece> pieces;
    bool isCut = false; ///< more was said than `limit` bytes
};

/// What both sides of a flow said, at most `limit` bytes of it: TCP put in order, others a piece a datagram. Malformed where the
/// flow is not found.
Result<Spoken> readSpoken(Source &source, const FlowName &flow, std::uint64_t limit, const Pulse &pulse);

/// Hands every frame that carries a part of the flow to `sink`, fragments included, and answers their number.
Result<std::uint64_t> readFlowFrames(Source &source, const FlowName &flow, FrameSink &sink, const Pulse &pulse);

}
