// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/crypto/certificate.h"

using namespace keytrail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes = std::as_bytes(std::span(data, size));
    if (const auto certificate = crypto::readCertificate(bytes); certificate && certificate->key)
        (void)crypto::verifyApkSignature(*certificate->key, 0x0103, bytes, bytes);
    (void)!crypto::readSignedMessage(bytes, bytes);
    return 0;
}
