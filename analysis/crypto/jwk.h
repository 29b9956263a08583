// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One JSON Web Key (RFC 7517, RFC 7518 section 6, RFC 8037) in a text, as files and string constants have it (quotes may be escaped).
// Only flat string members are looked at; others are passed over by their brackets. Symmetric keys (kty oct) are no keys here.

#include "analysis/crypto/public_key.h"

#include <optional>

namespace keytrail::crypto {

struct JwkAt {
    PublicKey key;
    bool isPrivate = false;
    std::size_t begin = 0, end = 0; ///< the object's braces in the text
};

constexpr std::size_t kLargestJwk = 16 << 10; ///< characters: an RSA-16384 private JWK takes 13 KiB

/// The JWK around the member name `kty` that stands at `at` (place of its k). `work` says how many characters were looked at.
std::optional<JwkAt> jwkAround(std::string_view text, std::size_t at, std::size_t &work);

}
