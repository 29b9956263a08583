// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Names the capture readers are handed as data: cipher suites, service ports, first bytes of protocols.

#include "analysis/base/evidence.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
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
    /// Texts of the files of these names. Lines that do not fit are left out; # begins a remark.
    struct Texts {
        std::string_view tlsCiphers = {}; ///< number in hex, name
        std::string_view servicePorts = {}; ///< transport, port, name, by port alone: yes or no, usual for TLS: yes or no
        std::string_view streamStarts = {}; ///< transport (body: packed files; upgrade: messages that ask for TLS), offset, first bytes in hex, name
        std::string_view quicVersions = {}; ///< number in hex, name, salt in hex, label, form
        std::string_view resolverNames = {}; ///< host, operator
    };

    CaptureKnowledge() = default;
    explicit CaptureKnowledge(const Texts &texts);

    /// IANA's name, or "0x" and four hex digits.
    std::string cipherName(std::uint16_t number) const;
    bool isServicePort(bool isUdp, std::uint16_t port) const { return m_ports.count(key(isUdp, port)) > 0; }
    /// The protocol a port alone stands for (DHCP, NTP …); empty for ports that carry many things.
    std::string_view protocolOfPort(bool isUdp, std::uint16_t port) const;
    /// The protocol whose streams or datagrams begin like this; empty where none fits.
    std::string_view protocolOfStart(bool isUdp, Bytes start) const;
    /// Whether a file or body that begins like this is packed or a medium: varied by nature.
    bool isPackedStart(Bytes start) const;
    /// Whether a message in clear asks for TLS on the same connection (STARTTLS and its kin), or says that it may be asked for.
    bool asksForTls(Bytes message) const;
    /// Whether TLS on this port is what everybody expects there.
    bool isTlsPort(std::uint16_t port) const;
    /// Whether the host is one that resolves names over HTTPS, TLS or QUIC for everybody.
    bool isResolver(std::string_view host) const { return m_resolvers.count(std::string(host)) > 0; }
    /// Null where the version is not known. Those reserved for exercise (RFC 9000 section 15) are read as version 1.
    const QuicVersion *quicVersion(std::uint32_t number) const;

private:
    struct Port {
        std::string name;
        bool isTelling = false, isTls = false;
    };
    struct Start {
        bool isUdp = false, isBody = false;
        std::size_t offset = 0;
        std::string bytes, name;
        bool fits(Bytes start) const { return start.size() >= offset + bytes.size() && asText(start).substr(offset, bytes.size()) == bytes; }
    };
    struct Upgrade {
        bool isAnywhere = false;
        std::string bytes; ///< in lower-case letters
    };
    static std::uint32_t key(bool isUdp, std::uint16_t port) { return (isUdp ? 0x10000u : 0u) | port; }

    std::map<std::uint16_t, std::string> m_ciphers;
    std::map<std::uint32_t, Port> m_ports;
    std::vector<Start> m_starts;
    std::vector<Upgrade> m_upgrades;
    std::unordered_map<std::uint32_t, QuicVersion> m_quicVersions;
    std::unordered_set<std::string> m_resolvers;
};

}
