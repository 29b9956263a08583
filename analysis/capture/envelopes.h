// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Standard and home-made wrappings of what was encrypted for a public key, as they stand in payloads: JWE (RFC 7516), CMS
// EnvelopedData (RFC 5652), OpenPGP messages (RFC 9580), RSA blocks written as hex digits.

#include "analysis/base/evidence.h"

#include <string>
#include <vector>

namespace keytrail::capture
{

struct Envelope {
    const char *kind = ""; ///< jwe, cms-enveloped, pgp-message, hex-rsa-block
    std::size_t begin = 0, size = 0;
    std::string note;
};

/// Those in a message, at most a handful. `isWhole`: the message ends where the bytes do.
std::vector<Envelope> findEnvelopes(Bytes message, bool isWhole);

}
