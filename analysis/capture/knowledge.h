// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Names the capture readers are handed as data: cipher suites, service ports, first bytes of protocols.

#include "analysis/base/evidence.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::capture
{

class CaptureKnowledge
{
public:
    CaptureKnowledge() = default;
    /// The texts of tls-ciphers.tsv (number in hex, name), service-ports.tsv (transport, port, name, by port alone: yes or no)
    /// and stream-starts.tsv (transport, offset, first bytes in hex, name). Lines that do not fit are left out; # begins a remark.
    CaptureKnowledge(std::string_view ciphers, std::string_view ports, std::string_view starts);

    /// IANA's name, or "0x" and four hex digits.
    std::string cipherName(std::uint16_t number) const;
    bool isServicePort(bool isUdp, std::uint16_t port) const { return m_ports.count(key(isUdp, port)) > 0; }
    /// The protocol a port alone stands for (DHCP, NTP …); empty for ports that carry many things.
    std::string_view protocolOfPort(bool isUdp, std::uint16_t port) const;
    /// The protocol whose streams or datagrams begin like this; empty where none fits.
    std::string_view protocolOfStart(bool isUdp, Bytes start) const;

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
};

}
