// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/platform/progress.h"

#include "analysis/base/platform/files.h"

#include <unistd.h>

namespace keytrail::platform {

Pulse progressPulse(int descriptor)
{
    constexpr std::int64_t kPause = 50000000; // nanoseconds
    return [descriptor, last = std::int64_t(0)](std::uint64_t done, std::uint64_t total) mutable {
        const auto now = monotonicNanoseconds();
        if (now - last >= kPause) {
            last = now;
            const ProgressMessage message{done, total};
            (void)!::write(descriptor, &message, sizeof message);
        }
        return true;
    };
}

}
