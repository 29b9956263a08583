// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/signing.h"

using namespace keytrail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    NoNotes notes;
    const auto zip = archive::readZip(std::as_bytes(std::span(data, size)), notes);
    if (!zip)
        return 0;
    package::Manifest manifest;
    for (const auto *sdk : {"", "24", "28"}) {
        manifest.minSdk = sdk;
        (void)package::readSigning(*zip, &manifest, notes);
    }
    return 0;
}
