// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Traces the native binaries of an app: operations with their keys, destinations, and what ties them.

#include "analysis/base/pulse.h"
#include "analysis/code/native_binary.h"

#include <cstdint>
#include <vector>

namespace keytrail::code
{

/// Adds what was found apart.
void append(Findings &findings, Findings own);

/// Follows values through arm64, arm and x86-64 code from `entries` (functions that the platform calls, JNI's) and from every function that
/// nothing calls, and adds what it finds; other machines and known libraries are left to the inventory. False when the pulse
/// said stop.
bool traceNative(const NativeBinary &binary, const std::vector<std::uint64_t> &entries, const KnowledgeFile &knowledge, const AppEnvironment &environment, Findings &findings, const Pulse &pulse);

/// One library built for several machines says one thing: what was traced in one build stands for the same calls of the others.
void shareBetweenBuilds(Findings &findings);

}
