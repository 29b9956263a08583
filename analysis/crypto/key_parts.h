// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// SubjectPublicKeyInfo taken apart (RFC 5280 4.1.2.7, RFC 3279 2.3, RFC 5480 2.1.1, RFC 8410): what the readers of keys and
// certificates share. Views into the caller's bytes.

#include "analysis/crypto/der.h"
#include "analysis/crypto/public_key.h"

namespace keytrail::crypto {

struct KeyParts {
    std::string algorithm;      ///< as in PublicKey
    std::uint32_t bits = 0;
    std::string curve;          ///< a curve not in our table is named by its dotted identifier
    Bytes modulus;              ///< RSA n, DH or DSA p: INTEGER content
    Bytes exponent;             ///< RSA e: INTEGER content
    bool isKnown = true;        ///< false: explicit or absent parameters, a curve not in our table
    Bytes whole;
};

/// The next element of `in` as a SubjectPublicKeyInfo. Refused: unknown algorithms (Unsupported), a body that is missing or does not
/// fill its frame (a header constant is no key).
Result<KeyParts> splitPublicKey(DerReader &in);
/// An RSAPublicKey (RFC 8017 A.1.1) out of the next element of `in`: modulus and exponent, and bits.
Result<KeyParts> splitRsaKey(DerReader &in);
/// Makes the key of its parts; asks libcrypto's word only where that is cheap.
PublicKey keyOfParts(const KeyParts &parts);

/// SPKI frames around raw key bytes.
std::string rsaSpki(Bytes modulus, Bytes exponent);
std::string spkiOf(std::string_view algorithmContent, Bytes key);

namespace object {
using namespace std::string_view_literals;
constexpr auto kRsa = "\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01"sv, kRsaOaep = "\x2a\x86\x48\x86\xf7\x0d\x01\x01\x07"sv,
               kRsaPss = "\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0a"sv, kEc = "\x2a\x86\x48\xce\x3d\x02\x01"sv,
               kDsa = "\x2a\x86\x48\xce\x38\x04\x01"sv, kDh = "\x2a\x86\x48\x86\xf7\x0d\x01\x03\x01"sv,
               kDhX942 = "\x2a\x86\x48\xce\x3e\x02\x01"sv, kX25519 = "\x2b\x65\x6e"sv, kX448 = "\x2b\x65\x6f"sv, kEd25519 = "\x2b\x65\x70"sv,
               kEd448 = "\x2b\x65\x71"sv;
}

}
