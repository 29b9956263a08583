// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/ios_app.h"

#include <span>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace keytrail;
    using namespace keytrail::package;
    NoNotes notes;
    const auto bytes = std::as_bytes(std::span(data, size));
    (void)!readInfoPlist(bytes, notes);
    (void)!readProvisioningProfile(bytes, notes);
    (void)plistObjectAsJson(bytes, notes);
    return 0;
}
