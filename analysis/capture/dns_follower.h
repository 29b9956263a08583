// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// DNS messages of one flow: questions joined with their answers, and what they say of names told to the flow's client.

#include "analysis/capture/dns.h"
#include "analysis/capture/services.h"

#include <string>

namespace keytrail::capture
{

struct Ends;

/// Adds a message that `side` sent. Answers whether it was one.
bool takeDnsMessage(int side, const Ends &ends, Bytes message, const Place &place, Services &services, FlowResults &results);

/// DNS over TCP (RFC 1035 section 4.2.2): two bytes of length in front of each message.
class DnsStreamFollower
{
public:
    DnsStreamFollower(Services &services, FlowResults &results)
        : m_services(services)
        , m_results(results)
    {
    }
    void data(int side, const Ends &ends, Bytes bytes, const Place &place);
    void gap(int side) { m_isLost[side] = true; }

private:
    Services &m_services;
    FlowResults &m_results;
    std::string m_pending[2];
    bool m_isLost[2] = {false, false}; ///< lengths cannot be found again behind a gap
};

}
