// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the interpreter keeps of an object that works with keys: ciphers, signatures, agreements, keys, key specs,
// certificates, big numbers. Included by its own sources only.

#include "analysis/code/findings.h"
#include "analysis/code/value.h"

#include <optional>
#include <string>

namespace keytrail::code {

struct CryptoState {
    std::string api;                        ///< what kind of object: cipher, signature, agreement, key, spec, number, certificate, digest
    std::string algorithm;                  ///< as the code spells it ("RSA/ECB/PKCS1Padding", "SHA256withRSA", "X25519")
    Value algorithmText;                    ///< the string it came from, for the method that decides
    int mode = 0;                           ///< javax.crypto.Cipher: 1 encrypt, 2 decrypt, 3 wrap, 4 unwrap
    std::optional<crypto::FoundKey> key;
    KeyOrigin origin = KeyOrigin::Unknown;
    std::string source, where;              ///< of the key's bytes
    bool isPublic = false, isPrivate = false, isSymmetric = false;
    std::string raw;                        ///< bytes of a symmetric key, IV, digest input or number (magnitude, big-endian)
    std::string pin;                        ///< hex of a hash that stands for a key
    bool hasRaw = false;
    std::string iv;                         ///< of a symmetric cipher
};

/// How the algorithm is called in rows: rsa, ec, x25519, …; empty where the name tells nothing. Symmetric ones give their own name (aes, …).
std::string algorithmName(std::string_view spelled);
/// Whether a transformation or key algorithm is known to be symmetric.
bool isSymmetricName(std::string_view spelled);

}
