// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One signature against one key, by libcrypto: shared by certificates, CMS and the APK schemes. Whether an algorithm is still to be
// trusted is not asked.

#include "analysis/crypto/public_key.h"

namespace keytrail::crypto {

enum class Padding : std::uint8_t { Plain, Pss };

struct SignatureKind {
    std::string digest;                 ///< libcrypto's name: "SHA256"; empty only for Ed25519 and Ed448
    Padding padding = Padding::Plain;   ///< Pss: RSA with a salt as long as the digest and MGF1 of the same digest
};

/// Keys beyond kUsualBits, and what libcrypto refuses, fit nothing.
bool verifySignature(const PublicKey &key, const SignatureKind &kind, Bytes content, Bytes signature);

/// The kind of an AlgorithmIdentifier's OBJECT IDENTIFIER (content octets); `digest` is used where it names none (rsaEncryption,
/// id-dsa, id-ecPublicKey). Nothing where the identifier is not known.
std::optional<SignatureKind> signatureKind(Bytes object, std::string_view digest);
/// "SHA256" and so on from a digest's identifier; empty where it is not known.
std::string digestName(Bytes object);

}
