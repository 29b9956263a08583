// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Flows of a capture: packets booked by protocol, addresses and ports, TCP connections told apart where ports are used again
// (a SYN with another sequence number begins a new one), their content followed. A flow has no time-out: what a phone
// does once an hour with the same ports is one flow, as Wireshark's conversations count.

#include "analysis/capture/conversation.h"
#include "analysis/capture/datagrams.h"
#include "analysis/capture/decoder.h"
#include "analysis/capture/flow_table.h"
#include "analysis/capture/neighbours.h"
#include "analysis/capture/rhythm.h"
#include "analysis/capture/services.h"

#include <deque>
#include <map>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

namespace keytrail::capture
{

/// tcp, udp, icmp, sctp, other.
std::string protocolName(std::uint8_t protocol);

/// Client, server, port and protocol: who calls whom.
using FlowGroup = std::tuple<Address, Address, std::uint16_t, std::uint8_t>;

class Flows final : public PacketSink
{
public:
    /// What flows, their streams and findings may occupy together; with what the heap adds, a worker stays below 275 MiB. Beyond it
    /// connections that both sides ended are reported early, oldest first: nothing is lost by it. If that is not enough, the flow that
    /// was silent longest is (`flow-limit`); should it speak again, that is a new row.
    static constexpr std::size_t kMemoryBudget = 144 << 20;
    /// Of that, what the followers of open streams may occupy. Beyond it the stream that was silent longest is let go; it is
    /// followed again, as one met in the middle, when it goes on.
    static constexpr std::size_t kContentBudget = 64 << 20;

    Flows(Services &services, const AppNames &apps)
        : m_services(services)
        , m_apps(apps)
        , m_dhcp(services.sink)
        , m_neighbours(services.sink)
    {
    }
    void packet(const Packet &packet) override;
    void arp(Bytes packet, const Frame &frame) override;
    /// Reports all flows. To be called once, after the last packet.
    void finish();

private:
    static constexpr std::uint32_t kNone = FlowTable::kNone;

    struct Direction {
        std::uint64_t packets = 0, bytes = 0, payload = 0;
        std::uint32_t base = 0; ///< sequence number in front of the first byte
        std::uint32_t end = 0; ///< behind the last byte, when a FIN was seen
        bool hasBase = false, hasSyn = false, hasSynAck = false, hasFin = false, hasReset = false;
    };
    struct Flow {
        Ends ends;
        FlowKey key;
        std::uint64_t number = 0, firstPacket = 0;
        std::int64_t start = 0, end = 0;
        Direction directions[2];
        std::string appName;
        std::optional<std::int32_t> uid;
        std::unique_ptr<FlowResults> results;
        std::unique_ptr<Conversation> conversation;
        std::unique_ptr<Datagrams> datagrams;
        std::optional<double> entropy[2];
        std::int64_t spoke = 0; ///< when the first sender last sent payload
        std::unique_ptr<std::vector<Contact>> contacts; ///< of the first sender, from its second on
        std::size_t memory = 0, content = 0; ///< all, and the followers alone
        std::uint32_t older = kNone, newer = kNone;
        std::uint8_t protocol = 0;
        std::int8_t opener = -1; ///< side that sent the SYN
        std::uint8_t queue = 0; ///< which of m_queues it stands in
        bool hasTime = false, isLive = false, isIndexed = false, isClosed = false, isResumed = false;
    };

    /// With its share of the table.
    static constexpr std::size_t kFlowSize = sizeof(Flow) + 16;

    std::uint32_t &slotOf(const FlowKey &key);
    std::uint32_t find(const Packet &packet, std::uint16_t sourcePort, std::uint16_t destinationPort);
    std::uint32_t begin(const Packet &packet, const FlowKey &key, std::uint16_t sourcePort, std::uint16_t destinationPort);
    int book(Flow &flow, const Packet &packet, std::uint16_t sourcePort, std::uint64_t payload);
    void tcp(const Packet &packet);
    void tcpFlags(Flow &flow, int side, std::uint8_t flags, std::uint32_t sequence, std::uint32_t payload);
    void udp(const Packet &packet);
    void other(const Packet &packet);
    FlowResults &resultsOf(Flow &flow);
    void closeContent(Flow &flow);
    void weigh(Flow &flow);
    /// Flows by when they spoke last.
    struct Queue {
        std::uint32_t oldest = kNone, newest = kNone;
    };
    /// With followers of their content, without, and ended by both sides.
    enum Which : std::uint8_t { Followed, Quiet, Ended, QueueCount };
    Queue &queueOf(const Flow &flow) { return m_queues[flow.queue]; }
    static Which whichOf(const Flow &flow);
    std::uint32_t nextToGo() const;
    void touch(std::uint32_t flow);
    void link(std::uint32_t flow);
    void unlink(std::uint32_t flow);
    void makeRoom(std::uint32_t keep);
    void report(Flow &flow);
    int clientSide(const Flow &flow) const;
    void noteContact(Flow &flow, const Packet &packet, std::uint64_t payload);
    void addSigns(Flow &flow, int client);
    std::optional<FlowGroup> groupOf(const Flow &flow) const;
    void addContacts(const Flow &flow, std::vector<Contact> &contacts) const;
    void findRhythms(const std::vector<Flow *> &flows);
    std::string state(const Flow &flow, int client) const;

    Services &m_services;
    const AppNames &m_apps;
    DhcpFollower m_dhcp;
    Neighbours m_neighbours;
    FlowTable m_table;
    std::deque<Flow> m_flows;
    std::vector<std::uint32_t> m_free;
    Queue m_queues[QueueCount];
    std::map<FlowGroup, std::vector<Contact>> m_gone; ///< contacts of flows that were reported early
    std::size_t m_goneCount = 0;
    std::size_t m_memory = 0, m_content = 0;
    std::uint64_t m_count = 0, m_evicted = 0, m_letGo = 0; ///< evicted: that had not ended
};

}
