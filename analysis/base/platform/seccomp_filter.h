// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// System calls left to a worker (seccomp(2), by libseccomp).

#include "analysis/base/platform/confine.h"

namespace keytrail::platform {

/// Allows what reading, memory, threads and SQLite need. Kills on what only an attack does; answers EPERM to the rest, or kills too.
Protection restrictCalls(bool killsUnknown);

}
