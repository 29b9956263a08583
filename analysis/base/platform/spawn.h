// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Starting a program with a known set of descriptors and nothing else of ours.

#include "analysis/base/platform/files.h"
#include "analysis/base/platform/worker_process.h"

#include <sys/types.h>

namespace keytrail::platform {

struct Spawned {
    pid_t process = -1;
    int error = 0;                              ///< errno where there is no process
    Descriptor readings, messages, progress;    ///< our ends, not blocking
};

Spawned spawnWorker(const WorkerCall &call);

}
