// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

namespace keytrail
{

/// How far a job is, in its own units (0 for an unknown total); the answer is "go on?". Called at least once a record
/// of evidence, so it must be cheap; a reader that gets "no" ends with Fault::Stopped.
using Pulse = std::function<bool(std::uint64_t done, std::uint64_t total)>;

inline bool alwaysOn(std::uint64_t, std::uint64_t)
{
    return true;
}

}
