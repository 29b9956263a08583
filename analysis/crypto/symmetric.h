// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Symmetric ciphers by the names Java gives them, for texts that an app hides with a key that stands beside them.

#include "analysis/base/evidence.h"

#include <optional>
#include <string>
#include <string_view>

namespace keytrail::crypto {

/// `transformation` as in javax.crypto.Cipher ("AES/CBC/PKCS5Padding"; "AES" is ECB with padding): AES, DES and DESede in ECB,
/// CBC and CTR, AES in GCM with a tag of 16 bytes behind the data, RC4. Nothing for other names, keys of a wrong size,
/// a wrong IV, bad padding or tag, and for data over kLargestCipherText.
std::optional<std::string> runCipher(std::string_view transformation, Bytes key, Bytes iv, Bytes data, bool encrypt);
constexpr std::size_t kLargestCipherText = 16 << 20;

}
