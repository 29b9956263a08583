// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Frames and captures for tests, byte by byte from the standards, independent of the readers.

#include "analysis/base/evidence.h"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::capture::test
{

inline std::string be(std::uint64_t value, int size)
{
    std::string out;
    for (int i = size - 1; i >= 0; --i)
        out += static_cast<char>(i < 8 ? value >> 8 * i & 0xff : 0);
    return out;
}

inline std::string le(std::uint64_t value, int size)
{
    const auto big = be(value, size);
    return {big.rbegin(), big.rend()};
}

inline std::string bytesOf(std::initializer_list<int> values)
{
    std::string out;
    for (const auto value : values)
        out += static_cast<char>(value);
    return out;
}

/// Bytes that look random and are the same in every run (a linear congruential generator's upper bits).
inline std::string noise(std::size_t size, std::uint32_t seed = 1)
{
    std::string out;
    for (std::size_t i = 0; i < size; ++i) {
        seed = seed * 1664525u + 1013904223u;
        out += static_cast<char>(seed >> 24);
    }
    return out;
}

const std::string kClient = bytesOf({192, 0, 2, 10}), kServer = bytesOf({198, 51, 100, 7});
const std::string kPhone = bytesOf({0x3c, 0x22, 0, 0, 0, 0x10}), kRouter = bytesOf({0x3c, 0x22, 0, 0, 0, 1});

inline std::string ethernet(
    const std::string &payload, int type = 0x0800, const std::string &source = kPhone, const std::string &destination = kRouter)
{
    return destination + source + be(static_cast<std::uint64_t>(type), 2) + payload;
}

inline std::string ipv4(int protocol, const std::string &payload, const std::string &source = kClient,
    const std::string &destination = kServer, int identity = 0, int fragment = 0)
{
    return bytesOf({0x45, 0}) + be(20 + payload.size(), 2) + be(static_cast<std::uint64_t>(identity), 2)
        + be(static_cast<std::uint64_t>(fragment), 2) + bytesOf({64, protocol, 0, 0}) + source + destination + payload;
}

inline std::string ipv6(int next, const std::string &payload)
{
    const auto address = [](int last) { return bytesOf({0x20, 0x01, 0x0d, 0xb8}) + std::string(11, '\0') + static_cast<char>(last); };
    return bytesOf({0x60, 0, 0, 0}) + be(payload.size(), 2) + bytesOf({next, 64}) + address(0x10) + address(7) + payload;
}

inline std::string udp(int source, int destination, const std::string &payload)
{
    return be(static_cast<std::uint64_t>(source), 2) + be(static_cast<std::uint64_t>(destination), 2) + be(8 + payload.size(), 2) + be(0, 2)
        + payload;
}

enum Flag { Fin = 1, Syn = 2, Reset = 4, Ack = 16 };

inline std::string tcp(int source, int destination, std::uint32_t sequence, int flags, const std::string &payload = {})
{
    return be(static_cast<std::uint64_t>(source), 2) + be(static_cast<std::uint64_t>(destination), 2) + be(sequence, 4) + be(0, 4)
        + bytesOf({0x50, flags, 0xff, 0xff, 0, 0, 0, 0}) + payload;
}

/// A segment of the client (port 50000) or the server.
inline std::string out(int port, std::uint32_t sequence, int flags, const std::string &payload = {})
{
    return ethernet(ipv4(6, tcp(50000, port, sequence, flags, payload)));
}
inline std::string in(int port, std::uint32_t sequence, int flags, const std::string &payload = {})
{
    return ethernet(ipv4(6, tcp(port, 50000, sequence, flags, payload), kServer, kClient), 0x0800, kRouter, kPhone);
}

/// A little-endian pcap file; packet n (from 0) is dated 1760000000 + n seconds.
inline std::string pcap(const std::vector<std::string> &frames, std::uint32_t link = 1)
{
    auto file = le(0xa1b2c3d4, 4) + le(2, 2) + le(4, 2) + le(0, 8) + le(65535, 4) + le(link, 4);
    for (std::size_t n = 0; n < frames.size(); ++n)
        file += le(1760000000 + n, 4) + le(0, 4) + le(frames[n].size(), 4) + le(frames[n].size(), 4) + frames[n];
    return file;
}

/// A block of a little-endian pcapng file, padded.
inline std::string block(std::uint32_t type, std::string body)
{
    body.resize((body.size() + 3) / 4 * 4);
    return le(type, 4) + le(body.size() + 12, 4) + body + le(body.size() + 12, 4);
}

inline std::string section(std::uint64_t length = ~std::uint64_t(0))
{
    return block(0x0a0d0d0a, le(0x1a2b3c4d, 4) + le(1, 2) + le(0, 2) + le(length, 8));
}

inline std::string option(std::uint16_t code, std::string value)
{
    const auto size = value.size();
    value.resize((size + 3) / 4 * 4);
    return le(code, 2) + le(size, 2) + value;
}

inline std::string interface(std::uint16_t link = 1, const std::string &options = {})
{
    return block(1, le(link, 2) + le(0, 2) + le(65535, 4) + options);
}

inline std::string enhanced(
    const std::string &frame, std::uint64_t ticks, const std::string &options = {}, std::uint32_t interfaceNumber = 0)
{
    auto padded = frame;
    padded.resize((frame.size() + 3) / 4 * 4);
    return block(6,
        le(interfaceNumber, 4) + le(ticks >> 32, 4) + le(ticks & 0xffffffff, 4) + le(frame.size(), 4) + le(frame.size(), 4) + padded
            + options);
}

/// A TLS record with one handshake message.
inline std::string handshake(int type, const std::string &body)
{
    return bytesOf({22, 3, 1}) + be(body.size() + 4, 2) + be(static_cast<std::uint64_t>(type), 1) + be(body.size(), 3) + body;
}

inline std::string extension(int type, const std::string &body)
{
    return be(static_cast<std::uint64_t>(type), 2) + be(body.size(), 2) + body;
}

/// A ClientHello's body of two cipher suites, server name, ALPN h2 and TLS 1.3.
inline std::string clientHello(const std::string &host)
{
    const auto extensions = extension(0, be(host.size() + 3, 2) + '\0' + be(host.size(), 2) + host) + extension(16, be(3, 2) + "\2h2")
        + extension(43, bytesOf({2, 3, 4})) + extension(13, be(4, 2) + be(0x0403, 2) + be(0x0804, 2));
    return be(0x0303, 2) + std::string(32, 'r') + '\0' + be(4, 2) + be(0x1301, 2) + be(0xc02b, 2) + bytesOf({1, 0})
        + be(extensions.size(), 2) + extensions;
}

inline std::string serverHello(int version, int cipher, const std::string &extensions = {})
{
    return be(static_cast<std::uint64_t>(version), 2) + std::string(32, 's') + '\0' + be(static_cast<std::uint64_t>(cipher), 2) + '\0'
        + (extensions.empty() ? std::string() : be(extensions.size(), 2) + extensions);
}

}
