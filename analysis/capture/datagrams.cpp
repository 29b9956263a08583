// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/datagrams.h"

#include "analysis/capture/conversation.h"
#include "analysis/capture/payload_signs.h"

namespace keytrail::capture
{

namespace
{

constexpr std::uint16_t kDns = 53, kDhcpServer = 67, kDhcpClient = 68, kMulticastDns = 5353, kLlmnr = 5355;
/// Datagrams of a flow that are searched for key material: an exchange of keys stands at the start.
constexpr std::uint32_t kSearched = 64;

bool uses(const Ends &ends, std::uint16_t port)
{
    return ends.port[0] == port || ends.port[1] == port;
}

}

void Datagrams::data(int side, const Ends &ends, Bytes payload, bool isWhole, const Place &place)
{
    if (payload.empty())
        return;
    m_entropy[side].add(payload);
    if (!known(side, ends, payload, isWhole, place))
        searched(side, payload, isWhole, place);
    m_bytes[side] += payload.size();
}

bool Datagrams::known(int side, const Ends &ends, Bytes payload, bool isWhole, const Place &place)
{
    if (!m_quic && sniffQuic(payload, m_services.knowledge)) {
        m_quic = std::make_unique<QuicFollower>(m_services, m_results);
        m_results.appProtocol = "quic";
    }
    if (m_quic) {
        m_quic->datagram(side, payload, isWhole, place);
        return true;
    }
    if (uses(ends, kDns) || uses(ends, kMulticastDns) || uses(ends, kLlmnr)) {
        if (takeDnsMessage(side, ends, payload, place, m_services, m_results))
            m_results.appProtocol = uses(ends, kMulticastDns) ? "mdns" : uses(ends, kLlmnr) ? "llmnr" : "dns";
        return true;
    }
    if (uses(ends, kDhcpServer) || uses(ends, kDhcpClient)) {
        if (m_dhcp.message(payload, place))
            m_results.appProtocol = "dhcp";
        return true;
    }
    if (DtlsFollower::sniff(payload)) {
        if (!m_dtls)
            m_dtls = std::make_unique<DtlsFollower>(m_services, m_results);
        m_results.appProtocol = "dtls";
        m_dtls->datagram(side, payload, place);
        return true;
    }
    if (auto http = httpDatagram(payload, place)) {
        m_results.appProtocol = uses(ends, 1900) ? "ssdp" : "http";
        if (m_results.http.size() < HttpFollower::kMostMessages)
            m_results.http.push_back(std::move(*http));
        return true;
    }
    if (m_isNamed)
        return !m_results.appProtocol.empty();
    m_isNamed = true;
    if (const auto started = m_services.knowledge.protocolOfStart(true, payload); !started.empty())
        m_results.appProtocol = std::string(started);
    else
        for (const auto port : ends.port)
            if (const auto name = m_services.knowledge.protocolOfPort(true, port); !name.empty())
                m_results.appProtocol = std::string(name);
    return !m_results.appProtocol.empty();
}

void Datagrams::searched(int side, Bytes payload, bool isWhole, const Place &place)
{
    if (m_searched++ < kSearched)
        findSigns({payload, side, m_bytes[side], isWhole, place}, m_services, m_results);
}

}
