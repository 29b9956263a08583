// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How far a worker is, as it tells its parent: fixed records on a pipe, both ends of one build of this program.

#include "analysis/base/pulse.h"

#include <cstdint>

namespace keytrail::platform {

struct ProgressMessage {
    std::uint64_t done, total;  ///< as in Pulse
};

/// A pulse that writes to `descriptor` (kProgressDescriptor), at most twenty times a second, and never waits: what does not fit is left out.
/// Always says to go on, since a parent that wants an end kills.
Pulse progressPulse(int descriptor);

}
