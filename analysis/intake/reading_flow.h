// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The worker's side of looking at one flow: what both sides said, and its packets cut out into a file of their own.

#include "analysis/base/evidence.h"
#include "analysis/capture/flow_packets.h"
#include "analysis/intake/worker_protocol.h"

#include <string>
#include <string_view>

namespace keytrail::intake
{

/// What is shown of a flow at most; more is cut out and opened elsewhere.
constexpr std::uint64_t kMostSpoken = 4 << 20;

/// A flow as one argument of the worker, and back; nothing where the text is none. `clockOffset` (nanoseconds) is added to the times that
/// followFlow() answers; packets that are cut out keep those they were captured with.
std::string writeFlowName(const capture::FlowName &flow, std::int64_t clockOffset = 0);
std::optional<capture::FlowName> parseFlowName(std::string_view text);

/// JSON: {"pieces":[{"from","packet","time_ns","offset","size","bytes"(hex; null for a gap)}],"cut"}.
WorkerAnswer followFlow(Source &source, std::string_view flow, const Pulse &pulse);
/// Writes a pcapng file at `path`, inside the worker's folder. JSON: {"packets","bytes"}.
WorkerAnswer cutFlow(Source &source, std::string_view flow, const std::string &path, std::string_view comment, const Pulse &pulse);

}
