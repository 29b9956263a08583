// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/android_dump.h"

#include <span>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace keytrail;
    using namespace keytrail::telemetry;
    NoNotes notes;
    MemorySource source(std::as_bytes(std::span(data, size)));
    (void)sniffAndroidDump(source);
    (void)AndroidDump(source, notes).each([](const Value &, const std::string &) {}, alwaysOn);
    return 0;
}
