// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Public and private keys in the forms that apps, captures and exports carry them: SubjectPublicKeyInfo (RFC 5280 4.1),
// PKCS#1 (RFC 8017 A.1), PKCS#8 (RFC 5958), X.509, PEM (RFC 7468), JWK (RFC 7517), raw points and numbers. All are
// re-encoded to SPKI, so that one key met in two forms is one key. Own bounded DER reader; libcrypto has the second word.

#include "analysis/base/evidence.h"
#include "analysis/base/notes.h"
#include "analysis/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::crypto {

struct PublicKey {
    std::string algorithm;      ///< rsa, ec, x25519, ed25519, x448, ed448, dh, dsa, sm2
    std::uint32_t bits = 0;     ///< modulus or field size
    std::string curve;          ///< P-256, P-384, P-521, secp256k1, …; empty where none or explicit parameters
    std::string exponent;       ///< RSA public exponent, decimal; empty elsewhere or beyond 64 bits
    std::string spki;           ///< DER SubjectPublicKeyInfo, the source's own bytes where it had them
    std::string spkiSha256;     ///< hex
    bool validated = true;      ///< false: libcrypto refuses it (explicit parameters, point off the curve, …)
    bool operator==(const PublicKey &) const = default;
};

/// One DER SubjectPublicKeyInfo, filling `der` to the last byte.
Result<PublicKey> readPublicKey(Bytes der);

/// RSA numbers, big-endian, as BigInteger arguments or JWK members give them.
std::optional<PublicKey> rsaKey(Bytes modulus, Bytes exponent);
/// A raw EC point (uncompressed 04…, compressed 02/03…) on a named curve; x25519/ed25519 take 32 raw bytes.
std::optional<PublicKey> ecKey(std::string_view curve, Bytes point);
std::optional<PublicKey> rawKey(std::string_view algorithm, Bytes bytes);

/// What is odd about a key, as notes: key-size-extreme (RSA, DH or DSA beyond kUsualBits, an exponent beyond 64 bits), key-weak (even,
/// negative or tiny modulus, exponent 1 or even), key-not-validated (explicit parameters, a point off the curve). No costly arithmetic.
void noteOddKey(const PublicKey &key, const std::string &where, Notes &notes);
constexpr std::uint32_t kUsualBits = 16384;    ///< libcrypto's own bound for RSA
constexpr std::uint32_t kFewestBits = 512;     ///< below: tiny

struct FoundKey {
    PublicKey key;
    std::string form;           ///< spki, pkcs1, x509, pkcs8, pem, jwk, …: the innermost form that held it; for PEM "pem"
    bool isPrivate = false;
    std::uint64_t offset = 0;   ///< of the outermost form in the bytes searched
    std::uint64_t size = 0;
    std::string certificateSha256; ///< set where the form was a certificate
};

/// All keys in `bytes`: whole DER, PEM blocks, base64 (also URL-safe, wrapped lines, escaped \n) and hex texts that
/// decode to one, JWK objects, and DER or PEM standing inside other data. A bare SPKI prefix without a body is no key.
/// Each key once a place; notes tell of PEM blocks that held nothing, odd sizes and unreadable DER (der-invalid, key-weak …).
/// At most kMostKeys; an input over kLargestSearch is searched in its first part and a note says so.
Result<std::vector<FoundKey>> readKeys(Bytes bytes, Notes &notes);
constexpr std::size_t kMostKeys = 1000;
constexpr std::size_t kLargestSearch = 64 << 20;

/// A pin as libraries write it ("sha256/BASE64=" or 64 hex digits): the SPKI hash in hex, or empty.
std::string readPin(std::string_view text);

}
