// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/archive/plist_binary.h"

#include <span>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace keytrail;
    using namespace keytrail::archive;
    NoNotes notes;
    (void)!readBinaryPlist(std::as_bytes(std::span(data, size)), notes);
    return 0;
}
