// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/archive/plist_text.h"

#include <span>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace keytrail;
    using namespace keytrail::archive;
    NoNotes notes;
    const auto bytes = std::as_bytes(std::span(data, size));
    (void)!readXmlPlist(bytes, notes);
    (void)!readOpenStepPlist(bytes, notes);
    (void)!readPlist(bytes, notes);
    return 0;
}
