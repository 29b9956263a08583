// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/jar_manifest.h"

using namespace keytrail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes = std::as_bytes(std::span(data, size));
    const auto sections = package::readJarManifest(bytes);
    for (std::size_t at = 0; sections && at < sections->size(); ++at)
        (void)package::fromBase64((*sections)[at].value("SHA1-Digest").value_or(""));
    return 0;
}
