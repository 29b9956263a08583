// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// X.509 certificates (RFC 5280) and CMS SignedData (RFC 5652) as far as evidence shows them: what they say, never
// whether they are to be trusted. Damaged or odd certificates are listed with what could be read.

#include "analysis/base/evidence.h"
#include "analysis/base/instant.h"
#include "analysis/base/result.h"
#include "analysis/crypto/public_key.h"

#include <optional>
#include <string>
#include <vector>

namespace keytrail::crypto {

struct Certificate {
    std::string der;                    ///< the exact bytes
    std::string sha256;                 ///< of the DER, hex
    std::string sha1;                   ///< of the DER, hex
    std::string subject, issuer;        ///< RFC 4514 text, most specific RDN first ("CN=a,O=b"), UTF-8, control characters kept
    std::string serial;                 ///< hex of the INTEGER's content octets without leading zero octets
    std::optional<Instant> notBefore, notAfter;
    std::vector<std::string> names;     ///< subjectAltName dNSName and iPAddress, lower case, in order; empty when none
    std::optional<PublicKey> key;       ///< nothing where the SPKI cannot be read
    bool selfSigned = false;            ///< issuer equals subject and its own key verifies the signature
};

/// One DER certificate, which must fill `der` to the last byte. Refuses what is not an X.509 certificate at all.
Result<Certificate> readCertificate(Bytes der);

struct SignedMessage {
    struct Signer {
        std::optional<std::size_t> certificate; ///< index into certificates
        std::string digestAlgorithm;            ///< "SHA256" …; the dotted identifier where it is another than MD5 and the SHAs
        std::string signatureAlgorithm;         ///< dotted identifier, as it stands there
        bool hasAttributes = false;             ///< signedAttrs are there
        bool verified = false;                  ///< signature fits the detached content (by the certificate's key; trust is not asked)
    };
    std::vector<Certificate> certificates;
    std::vector<Signer> signers;
};

constexpr std::size_t kMostSigners = 64;        ///< of one message: real ones have one to three
constexpr std::size_t kMostCertificates = 256;  ///< of one message: chains have a handful

/// A CMS SignedData block (a META-INF/*.RSA, .DSA, .EC file) over detached `content` (the .SF file's bytes). Signed attributes must
/// be as RFC 5652 5.3 and 11 say: one contentType that names the content's type, one messageDigest of one value. BER with indefinite lengths
/// is turned into DER by libcrypto first. Refused: what is no SignedData, more than kMostSigners or kMostCertificates.
Result<SignedMessage> readSignedMessage(Bytes cms, Bytes content);

/// Whether `signature` over `content` fits `key`, by the signature algorithm ids of APK Signature Scheme v2 and v3: 0x0101 to 0x0104 (RSA),
/// 0x0201 and 0x0202 (ECDSA), 0x0301 (DSA), 0x0421, 0x0423 and 0x0425 (the same with SHA-256 for verity). An id that goes with another
/// kind of key, or an unknown one, fits nothing. Keys beyond kUsualBits are not computed with.
bool verifyApkSignature(const PublicKey &key, std::uint32_t algorithmId, Bytes content, Bytes signature);

}
