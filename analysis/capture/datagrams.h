// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the datagrams of one UDP flow say: DNS, multicast DNS and LLMNR by their ports, DTLS, QUIC and HTTP (SSDP) by
// their content.

#include "analysis/capture/dhcp.h"
#include "analysis/capture/dtls_follower.h"
#include "analysis/capture/entropy.h"
#include "analysis/capture/quic_follower.h"
#include "analysis/capture/services.h"

#include <memory>
#include <optional>

namespace keytrail::capture
{

struct Ends;

class Datagrams
{
public:
    Datagrams(Services &services, FlowResults &results, DhcpFollower &dhcp)
        : m_services(services)
        , m_results(results)
        , m_dhcp(dhcp)
    {
    }
    void data(int side, const Ends &ends, Bytes payload, bool isWhole, const Place &place);
    std::optional<double> entropy(int side) const { return m_entropy[side].bitsPerByte(); }
    std::size_t memory() const
    {
        return sizeof(*this) + m_entropy[0].memory() + m_entropy[1].memory() + (m_quic ? m_quic->memory() : 0);
    }

private:
    bool known(int side, const Ends &ends, Bytes payload, bool isWhole, const Place &place);
    void searched(int side, Bytes payload, bool isWhole, const Place &place);

    Services &m_services;
    FlowResults &m_results;
    DhcpFollower &m_dhcp;
    std::unique_ptr<DtlsFollower> m_dtls;
    std::unique_ptr<QuicFollower> m_quic;
    EntropyMeter m_entropy[2];
    std::uint64_t m_bytes[2] = {0, 0};
    std::uint32_t m_searched = 0;
    bool m_isNamed = false;
};

}
