// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A certificate taken apart (RFC 5280 4.1), without judging any part. Views into the caller's bytes.

#include "analysis/crypto/der.h"

namespace keytrail::crypto {

struct CertificateParts {
    Bytes whole, tbs;
    Bytes serial;                   ///< INTEGER content
    Bytes issuer, subject;          ///< Name, whole elements
    Bytes notBefore, notAfter;      ///< content of the two times
    std::uint8_t notBeforeTag = 0, notAfterTag = 0;
    Bytes spki;                     ///< whole element
    Bytes extensions;               ///< content of the SEQUENCE of Extension; empty in versions 1 and 2
    Bytes algorithm;                ///< signatureAlgorithm, whole element
    Bytes signature;                ///< octets of the BIT STRING
};

/// The certificate that begins `bytes`; more may follow it.
Result<CertificateParts> splitCertificate(Bytes bytes);

}
