// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Packets of QUIC with a long header (RFC 9000 section 17.2, RFC 9369 section 3.2), those of Google's QUIC that carry their
// handshake in clear (public header up to Q043, long header up to Q046), and Google's handshake messages. Headers only:
// what is protected is opened by crypto::QuicInitial. Short headers name neither version nor lengths and are not read.

#include "analysis/base/evidence.h"
#include "analysis/base/result.h"
#include "analysis/capture/knowledge.h"

#include <functional>
#include <string>

namespace keytrail::capture
{

struct QuicPacket {
    enum class Kind : std::uint8_t { Initial, ZeroRtt, Handshake, Retry, Negotiation, Google };
    Kind kind = Kind::Initial;
    std::uint32_t version = 0;
    Bytes destination, source; ///< connection ids
    std::size_t numberOffset = 0; ///< of the packet number in `bytes`; 0 where there is none to speak of
    Bytes bytes; ///< the whole packet: others may follow in the datagram
};

/// The packet at the start of `datagram`. Unsupported: a short header, or a version that `knowledge` does not have (versions
/// reserved to keep servers tolerant are read as version 1). Kind Google: what follows the packet number is in clear.
Result<QuicPacket> readQuicPacket(Bytes datagram, const CaptureKnowledge &knowledge);

/// Whether a datagram begins like one that readQuicPacket reads.
bool sniffQuic(Bytes datagram, const CaptureKnowledge &knowledge);

/// Hands the CRYPTO frames among `frames` to `crypto` (offset, bytes). Answers whether all frames were such as an Initial may carry.
/// `isGoogle`: the frame type of Google's QUIC Q050 counts too.
bool eachCrypto(Bytes frames, bool isGoogle, const std::function<void(std::uint64_t, Bytes)> &crypto);

/// The handshake bytes of a packet in clear: those of the stream of its number 1 whose offset is 0; empty where there are none.
Bytes googleHandshake(const QuicPacket &packet);

/// Google's ClientHello ("CHLO"): tags and values.
struct GoogleHello {
    std::string sni, userAgent;
};
/// Refuses other messages and those that end inside their table of tags; a value that is cut is left out.
Result<GoogleHello> readGoogleHello(Bytes message);

}
