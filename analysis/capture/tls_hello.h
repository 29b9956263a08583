// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Handshake messages that are sent in clear: ClientHello and ServerHello of SSL 3.0 to TLS 1.3 (RFC 6101, 5246, 8446) and DTLS
// (RFC 6347, 9147), and the Certificate message up to TLS 1.2. Bodies only: record and message headers are taken off before.

#include "analysis/base/evidence.h"
#include "analysis/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace keytrail::capture
{

struct ClientHello {
    std::uint16_t version = 0; ///< legacy_version
    std::string sessionId; ///< raw
    std::vector<std::uint16_t> ciphers;
    std::vector<std::uint16_t> extensions; ///< types in order
    std::optional<std::string> sni; ///< host_name, raw
    std::vector<std::string> alpn; ///< raw
    std::vector<std::uint16_t> versions; ///< supported_versions
    std::vector<std::uint16_t> groups, signatures;
    std::vector<std::uint8_t> pointFormats;
    bool hasEch = false;
    bool isDatagram = false;
    bool damaged = false; ///< an extension could not be read; what could be is here
};

struct ServerHello {
    std::uint16_t version = 0;
    std::uint16_t chosenVersion = 0; ///< supported_versions, else the legacy one
    std::string sessionId;
    std::uint16_t cipher = 0;
    std::vector<std::uint16_t> extensions;
    std::string alpn;
    bool hasPreSharedKey = false;
    bool isRetry = false; ///< HelloRetryRequest
};

/// The body of a ClientHello. Refuses what ends before its cipher suites do; a bad extension costs the rest of the list.
Result<ClientHello> readClientHello(Bytes body, bool isDatagram);
Result<ServerHello> readServerHello(Bytes body);
/// The certificates of a Certificate message up to TLS 1.2, in order, as DER; those before the damage if it is damaged.
std::vector<Bytes> certificateList(Bytes body, bool &damaged);

/// Where in `bytes` a record begins that holds the start of a ClientHello (type 1) or ServerHello (2; RFC 8446 sections 4.1 and 5.1);
/// the size of `bytes` where none does. Of the record 11 bytes must be there.
std::size_t findHello(Bytes bytes, std::uint8_t type);

/// RFC 8701: values a client throws in to keep servers tolerant.
constexpr bool isGrease(std::uint16_t value)
{
    return (value & 0x0f0f) == 0x0a0a && value >> 8 == (value & 0xff);
}

/// "TLS 1.3", "SSL 3.0", "DTLS 1.2", drafts as "TLS 1.3 draft 28"; "0x…" where unknown.
std::string versionName(std::uint16_t version);
/// The same for drafts and finals of one version: 0x7f1c is 0x0304.
std::uint16_t finalVersion(std::uint16_t version);

}
