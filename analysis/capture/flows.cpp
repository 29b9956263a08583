// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/flows.h"

#include "analysis/capture/wire.h"

#include <algorithm>

namespace keytrail::capture
{

namespace
{

constexpr std::size_t kFlowsTcpHeader = 20, kFlowsUdpHeader = 8, kSctpHeader = 12;
/// Contacts kept of flows that were reported early: of 16 bytes each.
constexpr std::size_t kMostGone = 500'000;
constexpr std::uint8_t kFin = 1, kFlowsSyn = 2, kReset = 4, kFlowsAck = 16;

Place placeOf(const Packet &packet)
{
    return {packet.number, packet.time, packet.hasTime};
}

Bytes behind(const Packet &packet, std::size_t header, std::size_t size)
{
    const auto rest = packet.data.subspan(std::min(header, packet.data.size()));
    return rest.first(std::min(size, rest.size()));
}

}

void Flows::packet(const Packet &packet)
{
    switch (packet.protocol) {
    case kTcp:
        return tcp(packet);
    case kUdp:
        return udp(packet);
    default:
        return other(packet);
    }
}

std::uint32_t &Flows::slotOf(const FlowKey &key)
{
    return m_table.at(key, [this](std::uint32_t flow) -> const FlowKey & { return m_flows[flow].key; });
}

std::uint32_t Flows::find(const Packet &packet, std::uint16_t sourcePort, std::uint16_t destinationPort)
{
    const auto key = FlowKey::of(packet, sourcePort, destinationPort);
    auto &slot = slotOf(key);
    if (slot == kNone)
        slot = begin(packet, key, sourcePort, destinationPort);
    return slot;
}

std::uint32_t Flows::begin(const Packet &packet, const FlowKey &key, std::uint16_t sourcePort, std::uint16_t destinationPort)
{
    std::uint32_t number = 0;
    if (m_free.empty()) {
        number = static_cast<std::uint32_t>(m_flows.size());
        m_flows.emplace_back();
    } else {
        number = m_free.back();
        m_free.pop_back();
        m_flows[number] = Flow{};
    }
    auto &flow = m_flows[number];
    flow.key = key;
    flow.ends.address[0] = packet.source;
    flow.ends.address[1] = packet.destination;
    flow.ends.port[0] = sourcePort;
    flow.ends.port[1] = destinationPort;
    flow.number = ++m_count;
    flow.firstPacket = packet.number;
    flow.protocol = packet.protocol;
    flow.isLive = flow.isIndexed = true;
    flow.memory = kFlowSize;
    m_memory += flow.memory;
    return number;
}

/// Counts the packet and answers the side that sent it.
int Flows::book(Flow &flow, const Packet &packet, std::uint16_t sourcePort, std::uint64_t payload)
{
    const int side = packet.source == flow.ends.address[0] && sourcePort == flow.ends.port[0] ? 0 : 1;
    auto &direction = flow.directions[side];
    if (side == 0 && payload > 0 && packet.hasTime)
        noteContact(flow, packet, payload);
    direction.packets += packet.frames;
    direction.bytes += packet.frameBytes;
    direction.payload += payload;
    if (packet.hasTime) {
        flow.start = flow.hasTime ? std::min(flow.start, packet.time) : packet.time;
        flow.end = flow.hasTime ? std::max(flow.end, packet.time) : packet.time;
        flow.hasTime = true;
    }
    if (flow.ends.mac[side] == Mac{})
        flow.ends.mac[side] = packet.sourceMac;
    if (flow.ends.mac[1 - side] == Mac{})
        flow.ends.mac[1 - side] = packet.destinationMac;
    if (packet.uid && !flow.uid)
        flow.uid = packet.uid;
    if (flow.appName.empty() && !packet.appName.empty())
        flow.appName = std::string(packet.appName);
    return side;
}

// RFC 9293 section 3.1
void Flows::tcp(const Packet &packet)
{
    if (packet.data.size() < kFlowsTcpHeader) {
        if (packet.wireSize < kFlowsTcpHeader)
            m_services.notes.warn("packet-malformed", packetPlace(packet.number), "The packet ends inside its TCP header.");
        return;
    }
    const auto sourcePort = be16At(packet.data, 0), destinationPort = be16At(packet.data, 2);
    const auto sequence = be32At(packet.data, 4);
    const std::size_t header = (u8At(packet.data, 12) >> 4) * 4u;
    const auto flags = u8At(packet.data, 13);
    if (header < kFlowsTcpHeader || header > packet.wireSize) {
        m_services.notes.warn("packet-malformed", packetPlace(packet.number), "The TCP header length does not fit the packet.");
        return;
    }
    const auto payload = static_cast<std::uint32_t>(packet.wireSize - header);
    auto index = find(packet, sourcePort, destinationPort);
    const auto isFrom
        = [&](const Flow &flow, int side) { return packet.source == flow.ends.address[side] && sourcePort == flow.ends.port[side]; };
    const int known = isFrom(m_flows[index], 0) ? 0 : 1;
    const auto &before = m_flows[index].directions[known];
    if ((flags & (kFlowsSyn | kFlowsAck)) == kFlowsSyn && before.hasBase && before.base != sequence) {
        // The ports are used again. The old connection is over and its content with it.
        auto &old = m_flows[index];
        closeContent(old);
        old.isIndexed = false;
        const auto key = old.key;
        const auto fresh = begin(packet, key, sourcePort, destinationPort);
        slotOf(key) = fresh;
        index = fresh;
    }
    auto &flow = m_flows[index];
    const int side = book(flow, packet, sourcePort, payload);
    tcpFlags(flow, side, flags, sequence, payload);
    if (payload > 0 && !flow.isClosed) {
        if (!flow.conversation)
            flow.conversation = std::make_unique<Conversation>(m_services, resultsOf(flow), flow.ends);
        const auto sequenceOfData = (flags & kFlowsSyn) != 0 ? sequence + 1 : sequence;
        const auto &direction = flow.directions[side];
        const auto start = direction.hasSyn ? direction.base + 1 : sequenceOfData;
        flow.conversation->segment(side, start, flow.isResumed, sequenceOfData, behind(packet, header, payload), payload, placeOf(packet));
        if (flow.conversation->isDone())
            closeContent(flow);
    }
    const auto &d = flow.directions;
    if (flow.conversation && d[0].hasFin && d[1].hasFin && flow.conversation->hasAll(0, d[0].end) && flow.conversation->hasAll(1, d[1].end))
        closeContent(flow);
    weigh(flow);
    touch(index);
    makeRoom(index);
}

void Flows::tcpFlags(Flow &flow, int side, std::uint8_t flags, std::uint32_t sequence, std::uint32_t payload)
{
    auto &direction = flow.directions[side];
    const bool isSyn = (flags & kFlowsSyn) != 0;
    if (!direction.hasBase) {
        direction.hasBase = true;
        direction.base = isSyn ? sequence : sequence - 1;
    }
    if (isSyn && direction.base == sequence) {
        direction.hasSyn = true;
        if ((flags & kFlowsAck) == 0) {
            if (flow.opener < 0)
                flow.opener = static_cast<std::int8_t>(side);
        } else {
            direction.hasSynAck = true;
            if (flow.opener < 0)
                flow.opener = static_cast<std::int8_t>(1 - side);
        }
    }
    if ((flags & kFin) != 0) {
        direction.hasFin = true;
        direction.end = sequence + (isSyn ? 1 : 0) + payload;
    }
    if ((flags & kReset) != 0)
        direction.hasReset = true;
}

// RFC 768
void Flows::udp(const Packet &packet)
{
    if (packet.data.size() < kFlowsUdpHeader) {
        if (packet.wireSize < kFlowsUdpHeader)
            m_services.notes.warn("packet-malformed", packetPlace(packet.number), "The packet ends inside its UDP header.");
        return;
    }
    const auto sourcePort = be16At(packet.data, 0), destinationPort = be16At(packet.data, 2);
    const std::uint32_t length = be16At(packet.data, 4);
    if (length != 0 && length < kFlowsUdpHeader) {
        m_services.notes.warn("packet-malformed", packetPlace(packet.number), "The UDP length is shorter than its header.");
        return;
    }
    if (length > packet.wireSize)
        m_services.notes.warn("packet-malformed", packetPlace(packet.number), "The UDP length is larger than the packet.");
    // A length of zero stands for one that does not fit (RFC 2675), and for offloaded segments.
    const auto size = length == 0 ? packet.wireSize : std::min(length, packet.wireSize);
    const auto payload = static_cast<std::uint32_t>(size - kFlowsUdpHeader);
    const auto index = find(packet, sourcePort, destinationPort);
    auto &flow = m_flows[index];
    const int side = book(flow, packet, sourcePort, payload);
    const auto bytes = behind(packet, kFlowsUdpHeader, payload);
    if (!bytes.empty()) {
        if (!flow.datagrams)
            flow.datagrams = std::make_unique<Datagrams>(m_services, resultsOf(flow), m_dhcp);
        flow.datagrams->data(side, flow.ends, bytes, bytes.size() == payload, placeOf(packet));
    }
    weigh(flow);
    touch(index);
    makeRoom(index);
}

void Flows::arp(Bytes packet, const Frame &frame)
{
    if (const auto pair = arpSender(packet))
        m_neighbours.add(*pair, "arp", {frame.number, frame.time, frame.hasTime});
}

/// A sender that speaks again behind a pause makes a new contact: beacons may keep their connection open.
void Flows::noteContact(Flow &flow, const Packet &packet, std::uint64_t payload)
{
    const auto before = flow.directions[0].payload;
    const bool isAgain = before > 0 && packet.time - flow.spoke > Contact::kPause;
    if (isAgain && !flow.contacts) {
        flow.contacts = std::make_unique<std::vector<Contact>>();
        flow.contacts->push_back({flow.start, before});
    }
    if (flow.contacts) {
        if (isAgain && flow.contacts->size() < Contact::kMostOfFlow)
            flow.contacts->push_back({packet.time, payload});
        else
            flow.contacts->back().bytes += payload;
    }
    flow.spoke = packet.time;
}

void Flows::other(const Packet &packet)
{
    if (packet.protocol == kIcmpV6)
        if (const auto pair = neighbourOf(packet.source, packet.data))
            m_neighbours.add(*pair, "ndp", placeOf(packet));
    std::uint16_t sourcePort = 0, destinationPort = 0;
    std::size_t header = packet.protocol == kIcmp || packet.protocol == kIcmpV6 ? 8 : 0;
    if (packet.protocol == kSctp && packet.data.size() >= kSctpHeader) { // RFC 9260 section 3.1
        sourcePort = be16At(packet.data, 0);
        destinationPort = be16At(packet.data, 2);
        header = kSctpHeader;
    }
    const auto index = find(packet, sourcePort, destinationPort);
    auto &flow = m_flows[index];
    const int side = book(flow, packet, sourcePort, packet.wireSize > header ? packet.wireSize - header : 0);
    // An echo reply tells that the other side asked.
    if (!packet.data.empty() && flow.opener < 0) {
        const auto type = u8At(packet.data, 0);
        if ((packet.protocol == kIcmp && type == 0) || (packet.protocol == kIcmpV6 && type == 129))
            flow.opener = static_cast<std::int8_t>(1 - side);
    }
    touch(index);
    makeRoom(index);
}

FlowResults &Flows::resultsOf(Flow &flow)
{
    if (!flow.results)
        flow.results = std::make_unique<FlowResults>();
    return *flow.results;
}

/// The content can say nothing more: what followed it is let go.
void Flows::closeContent(Flow &flow)
{
    if (flow.conversation) {
        flow.conversation->finish();
        for (int side = 0; side < 2; ++side)
            if (!flow.entropy[side])
                flow.entropy[side] = flow.conversation->entropy(side);
        flow.conversation.reset();
        flow.isClosed = true;
    }
    if (flow.datagrams) {
        for (int side = 0; side < 2; ++side)
            if (!flow.entropy[side])
                flow.entropy[side] = flow.datagrams->entropy(side);
        flow.datagrams.reset();
    }
    weigh(flow);
}

void Flows::weigh(Flow &flow)
{
    const auto content = (flow.conversation ? flow.conversation->memory() : 0) + (flow.datagrams ? flow.datagrams->memory() : 0);
    const auto all = kFlowSize + (flow.results ? flow.results->memory() : 0) + content
        + (flow.contacts ? flow.contacts->capacity() * sizeof(Contact) : 0);
    m_memory = m_memory - flow.memory + all;
    m_content = m_content - flow.content + content;
    flow.memory = all;
    flow.content = content;
}

Flows::Which Flows::whichOf(const Flow &flow)
{
    if (flow.conversation || flow.datagrams)
        return Followed;
    const auto &d = flow.directions;
    const bool isEnded = flow.protocol == kTcp && ((d[0].hasFin && d[1].hasFin) || d[0].hasReset || d[1].hasReset);
    return isEnded ? Ended : Quiet;
}

/// The flow that gives way first.
std::uint32_t Flows::nextToGo() const
{
    for (const auto which : {Ended, Quiet, Followed})
        if (m_queues[which].oldest != kNone)
            return m_queues[which].oldest;
    return kNone;
}

/// Makes the flow the one of its queue that spoke last.
void Flows::touch(std::uint32_t index)
{
    auto &flow = m_flows[index];
    const auto queue = whichOf(flow);
    if (queue == flow.queue && queueOf(flow).newest == index)
        return;
    unlink(index);
    flow.queue = queue;
    link(index);
}

void Flows::link(std::uint32_t index)
{
    auto &flow = m_flows[index];
    auto &queue = queueOf(flow);
    flow.older = queue.newest;
    flow.newer = kNone;
    if (queue.newest != kNone)
        m_flows[queue.newest].newer = index;
    queue.newest = index;
    if (queue.oldest == kNone)
        queue.oldest = index;
}

void Flows::unlink(std::uint32_t index)
{
    auto &flow = m_flows[index];
    auto &queue = queueOf(flow);
    if (flow.older == kNone && flow.newer == kNone && queue.oldest != index)
        return; // in no queue yet
    (flow.older == kNone ? queue.oldest : m_flows[flow.older].newer) = flow.newer;
    (flow.newer == kNone ? queue.newest : m_flows[flow.newer].older) = flow.older;
    flow.older = flow.newer = kNone;
}

/// Lets followers go, then whole flows; never the one that speaks now.
void Flows::makeRoom(std::uint32_t keep)
{
    const auto &followed = m_queues[Followed];
    while (m_content > kContentBudget && followed.oldest != kNone && followed.oldest != keep) {
        const auto index = followed.oldest;
        auto &flow = m_flows[index];
        closeContent(flow);
        flow.isClosed = flow.results && flow.results->appProtocol == "tls"; // what follows a handshake is opaque
        flow.isResumed = true;
        touch(index);
        ++m_letGo;
    }
    while (m_memory > kMemoryBudget) {
        const auto index = nextToGo();
        if (index == kNone || index == keep)
            return;
        auto &flow = m_flows[index];
        unlink(index);
        if (flow.isIndexed)
            m_table.remove(flow.key, index);
        const bool isEnded = whichOf(flow) == Ended;
        closeContent(flow);
        if (const auto group = groupOf(flow); group && m_goneCount < kMostGone) {
            auto &contacts = m_gone[*group];
            const auto before = contacts.size();
            addContacts(flow, contacts);
            m_goneCount += contacts.size() - before;
        }
        report(flow);
        m_memory -= flow.memory;
        flow = Flow{};
        m_free.push_back(index);
        m_evicted += isEnded ? 0 : 1;
    }
}

}
