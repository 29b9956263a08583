// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/tls_hello.h"

#include "analysis/capture/wire.h"

#include "analysis/base/byte_reader.h"

#include <fmt/format.h>

namespace keytrail::capture
{

namespace
{

constexpr const char *kTlsHelloReader = "tls";
constexpr std::uint16_t kTlsHelloServerName = 0, kGroups = 10, kPointFormats = 11, kSignatures = 13, kTlsHelloAlpn = 16, kPreSharedKey = 41, kVersions = 43,
                        kEch = 0xfe0d;

// RFC 8446 section 4.1.3: the random value that makes a ServerHello a HelloRetryRequest
constexpr std::uint8_t kRetryRandom[] = {0xcf, 0x21, 0xad, 0x74, 0xe5, 0x9a, 0x61, 0x11, 0xbe, 0x1d, 0x8c, 0x02, 0x1e, 0x65, 0xb8, 0x91,
    0xc2, 0xa2, 0x11, 0x16, 0x7a, 0xbb, 0x8c, 0x5e, 0x07, 0x9e, 0x09, 0xe2, 0xc8, 0xa8, 0x33, 0x9c};

std::vector<std::uint16_t> numbers(ByteReader in)
{
    std::vector<std::uint16_t> out;
    out.reserve(in.left() / 2);
    while (in.left() >= 2)
        out.push_back(in.be<std::uint16_t>());
    return out;
}

ByteReader shortList(ByteReader &in)
{
    return in.part(in.be<std::uint16_t>());
}

// RFC 6066 section 3
void readServerName(ByteReader in, ClientHello &out)
{
    auto list = shortList(in);
    while (list.left() > 0 && list.ok()) {
        const auto type = list.u8();
        const auto name = list.text(list.be<std::uint16_t>());
        if (list.ok() && type == 0 && !out.sni)
            out.sni = std::string(name);
    }
    out.damaged = out.damaged || !in.ok() || !list.ok();
}

// RFC 7301 section 3.1
std::vector<std::string> protocolNames(ByteReader in)
{
    std::vector<std::string> out;
    auto list = shortList(in);
    while (list.left() > 0) {
        const auto name = list.text(list.u8());
        if (list.ok())
            out.emplace_back(name);
    }
    return out;
}

void readExtension(std::uint16_t type, ByteReader in, ClientHello &out)
{
    switch (type) {
    case kTlsHelloServerName:
        if (in.left() > 0)
            readServerName(in, out);
        break;
    case kGroups:
        out.groups = numbers(shortList(in));
        break;
    case kPointFormats:
        for (const auto format : in.take(in.u8()))
            out.pointFormats.push_back(std::to_integer<std::uint8_t>(format));
        break;
    case kSignatures:
        out.signatures = numbers(shortList(in));
        break;
    case kTlsHelloAlpn:
        out.alpn = protocolNames(in);
        break;
    case kVersions:
        out.versions = numbers(in.part(in.u8()));
        break;
    case kEch:
        out.hasEch = true;
        break;
    default:
        break;
    }
    out.damaged = out.damaged || !in.ok();
}

}

// RFC 8446 section 4.1.2, RFC 6347 section 4.2.1 (cookie)
Result<ClientHello> readClientHello(Bytes body, bool isDatagram)
{
    ByteReader in(body, kTlsHelloReader);
    ClientHello out;
    out.isDatagram = isDatagram;
    out.version = in.be<std::uint16_t>();
    in.skip(32);
    out.sessionId = in.text(in.u8());
    if (isDatagram)
        in.skip(in.u8());
    out.ciphers = numbers(shortList(in));
    in.skip(in.u8()); // compression methods
    if (!in.ok())
        return in.error();
    if (in.left() == 0)
        return out; // SSL 3.0 had no extensions
    auto list = shortList(in);
    out.damaged = !in.ok();
    while (list.left() > 0) {
        const auto type = list.be<std::uint16_t>();
        const auto value = list.part(list.be<std::uint16_t>());
        if (!list.ok()) {
            out.damaged = true;
            break;
        }
        out.extensions.push_back(type);
        readExtension(type, value, out);
    }
    return out;
}

// RFC 8446 section 4.1.3
Result<ServerHello> readServerHello(Bytes body)
{
    ByteReader in(body, kTlsHelloReader);
    ServerHello out;
    out.version = out.chosenVersion = in.be<std::uint16_t>();
    const auto random = in.take(32);
    out.isRetry = random.size() == sizeof kRetryRandom
        && std::equal(random.begin(), random.end(), std::begin(kRetryRandom),
            [](std::byte a, std::uint8_t b) { return std::to_integer<std::uint8_t>(a) == b; });
    // The drafts 18 to 21 of TLS 1.3 had neither session id nor compression method.
    const bool isOldDraft = out.version >= 0x7f12 && out.version <= 0x7f15;
    if (!isOldDraft)
        out.sessionId = in.text(in.u8());
    out.cipher = in.be<std::uint16_t>();
    if (!isOldDraft)
        in.skip(1);
    if (!in.ok())
        return in.error();
    if (in.left() == 0)
        return out;
    auto list = shortList(in);
    while (list.left() > 0) {
        const auto type = list.be<std::uint16_t>();
        auto value = list.part(list.be<std::uint16_t>());
        if (!list.ok())
            break;
        out.extensions.push_back(type);
        if (type == kVersions && value.left() == 2)
            out.chosenVersion = value.be<std::uint16_t>();
        else if (type == kTlsHelloAlpn)
            for (auto &name : protocolNames(value))
                out.alpn = std::move(name);
        else if (type == kPreSharedKey)
            out.hasPreSharedKey = true;
    }
    return out;
}

// RFC 5246 section 7.4.2
std::vector<Bytes> certificateList(Bytes body, bool &damaged)
{
    ByteReader in(body, kTlsHelloReader);
    const auto length = [](ByteReader &reader) {
        const auto high = reader.u8();
        return std::uint32_t(high) << 16 | reader.be<std::uint16_t>();
    };
    std::vector<Bytes> out;
    auto list = in.part(length(in));
    while (list.left() > 0) {
        const auto der = list.take(length(list));
        if (list.ok() && !der.empty())
            out.push_back(der);
    }
    damaged = !in.ok() || !list.ok();
    return out;
}

std::uint16_t finalVersion(std::uint16_t version)
{
    const bool isDraft = version >> 8 == 0x7f || version >> 8 == 0xfb; // fb: Facebook's experiments on TLS 1.3
    return isDraft ? std::uint16_t(0x0304) : version;
}

std::string versionName(std::uint16_t version)
{
    switch (version) {
    case 0x0002:
        return "SSL 2.0";
    case 0x0300:
        return "SSL 3.0";
    case 0x0301:
        return "TLS 1.0";
    case 0x0302:
        return "TLS 1.1";
    case 0x0303:
        return "TLS 1.2";
    case 0x0304:
        return "TLS 1.3";
    case 0xfeff:
        return "DTLS 1.0";
    case 0xfefd:
        return "DTLS 1.2";
    case 0xfefc:
        return "DTLS 1.3";
    default:
        break;
    }
    if (version >> 8 == 0x7f)
        return fmt::format("TLS 1.3 draft {}", version & 0xff);
    return fmt::format("0x{:04x}", version);
}

std::size_t findHello(Bytes bytes, std::uint8_t type)
{
    // Record: type, version (2), size (2); message: type, size (3), version (2), and with its random, session, a cipher suite and
    // no compression at least 38 bytes.
    constexpr std::size_t kNeeded = 11, kSmallest = 38, kLargest = 1 << 17;
    constexpr char kHandshake = 22;
    const auto text = asText(bytes);
    for (auto at = text.find(kHandshake); at != std::string_view::npos && at + kNeeded <= text.size(); at = text.find(kHandshake, at + 1)) {
        const auto record = bytes.subspan(at, kNeeded);
        const std::size_t recordSize = be16At(record, 3), size = std::size_t(u8At(record, 6)) << 16 | be16At(record, 7);
        const bool isHello = u8At(record, 1) == 3 && u8At(record, 2) <= 4 && u8At(record, 5) == type && u8At(record, 9) == 3 && u8At(record, 10) <= 4;
        if (isHello && size >= kSmallest && recordSize > kSmallest && size < kLargest)
            return at;
    }
    return bytes.size();
}

}
