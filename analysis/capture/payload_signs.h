// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Shapes that public-key operations give to payloads in clear: keys, blocks of a modulus' size, points of a curve.
// A message is what one side sent before the other spoke (raw TCP), one datagram, or one HTTP body.

#include "analysis/capture/services.h"

namespace keytrail::capture
{

struct Message {
    Bytes bytes;
    int side = 0;
    std::uint64_t offset = 0; ///< of the first byte in the direction's stream
    bool isWhole = true; ///< false: only its first part is here
    Place place;
};

/// Signs kept of one flow: a beacon that sends one block an hour stays far below.
constexpr std::size_t kMostSigns = 256;

/// Adds the signs in `message` to `results.signs`:
/// rsa-block (the message, or what a length in front of it announces, has a modulus' size and is as varied as random bytes),
/// hybrid-envelope (such a block behind its length, more behind it), base64-rsa-block (a whole body or quoted value that
/// decodes to one), ec-point (an uncompressed point that lies on its curve, first or behind a length), and the keys
/// crypto::readKeys finds: pem-key, der-spki, jwk; and the envelopes that findEnvelopes knows.
void findSigns(const Message &message, Services &services, FlowResults &results);

/// Adds high-entropy-body where an HTTP body that says nothing of a content coding is as varied as random bytes and begins like no
/// packed file.
void findOpaqueBody(const Message &message, std::string_view mediaType, Services &services, FlowResults &results);

/// Whether bytes are as varied as random ones of that number; text and repeated fields are not.
bool looksRandom(Bytes bytes);

}
