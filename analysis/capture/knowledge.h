// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Names the capture readers are handed as data: cipher suites, service ports, first bytes of protocols.

#include "analysis/base/evidence.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace keytrail::capture
{

/// A version of QUIC whose Initial packets can be read.
struct QuicVersion {
    enum class Form : std::uint8_t { One, Two, Google, Clear };
    std::string name;
    std::string salt; ///< raw; empty where the handshake is in clear
    std::string label; ///< prefix of the labels of its keys
    Form form = Form::One;
};

class CaptureKnowledge
{
public:
    CaptureKnowledge() = default;
    /// The texts of tls-ciphers.tsv (number in hex, name), service-ports.tsv (transport, port, name, by port alone: yes or no),
    /// stream-starts.tsv (transport, offset, first bytes in hex, name) and quic-versions.tsv (number in hex, name, salt in hex, label,
    /// form). Lines that do not fit are left out; # begins a remark.
    CaptureKnowledge(std::string_view ciphers, std::string_view ports, std::string_view starts, std::string_view quicVersions);

    /// IANA's name, or "0x" and four hex digits.
    std::string cipherName(std::uint16_t number) const;
    bool isServicePort(bool isUdp, std::uint16_t port) const { return m_ports.count(key(isUdp, port)) > 0; }
    /// The protocol a port alone stands for (DHCP, NTP …); empty for ports that carry many things.
    std::string_view protocolOfPort(bool isUdp, std::uint16_t port) const;
    /// The protocol whose streams or datagrams begin like this; empty where none fits.
    std::string_view protocolOfStart(bool isUdp, Bytes start) const;
    /// Null where the version is not known. Those reserved for exercise (RFC 9000 section 15) are read as version 1.
    const QuicVersion *quicVersion(std::uint32_t number) const;

private:
    struct Port {
        std::string name;
        bool isTelling = false;
    };
    struct Start {
        bool isUdp = false;
        std::size_t offset = 0;
        std::string bytes, name;
    };
    static std::uint32_t key(bool isUdp, std::uint16_t port) { return (isUdp ? 0x10000u : 0u) | port; }

    std::map<std::uint16_t, std::string> m_ciphers;
    std::map<std::uint32_t, Port> m_ports;
    std::vector<Start> m_starts;
    std::unordered_map<std::uint32_t, QuicVersion> m_quicVersions;
};

}
