// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/crypto/public_key.h"

using namespace keytrail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    NoNotes nothing;
    const auto bytes = std::as_bytes(std::span(data, size));
    const auto found = crypto::readKeys(bytes, nothing);
    (void)!crypto::readPublicKey(bytes);
    for (const auto &key : *found) {
        // Whatever is found lies in the input and reads again as the same key.
        const auto again = crypto::readPublicKey(asBytes(key.key.spki));
        if (key.offset + key.size > size || !again || !(*again == key.key))
            __builtin_trap();
    }
    return 0;
}
