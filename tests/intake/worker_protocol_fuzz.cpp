// SPDX-License-Identifier: GPL-3.0-or-later
// What the program reads from a worker that was taken over. What it took, it can write and take again.
#include "analysis/intake/worker_protocol.h"

#include <cstddef>
#include <cstdlib>

using namespace keytrail::intake;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto answer = parseAnswer({reinterpret_cast<const char *>(data), size});
    const auto again = parseAnswer(writeAnswer(answer));
    if (!answer.status.empty() && (again.status != answer.status || again.notes.size() != answer.notes.size() || again.members.size() != answer.members.size()))
        std::abort();
    return 0;
}
