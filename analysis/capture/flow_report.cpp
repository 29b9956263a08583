// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a flow: which side was the client, what state it was left in, and its row.
#include "analysis/capture/flows.h"

#include "analysis/capture/name_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace keytrail::capture
{

namespace
{

constexpr std::uint16_t kFirstEphemeral = 32768; // what Linux and Android hand out to clients; others begin higher

}

std::string protocolName(std::uint8_t protocol)
{
    switch (protocol) {
    case kTcp:
        return "tcp";
    case kUdp:
        return "udp";
    case kIcmp:
    case kIcmpV6:
        return "icmp";
    case kSctp:
        return "sctp";
    default:
        return "other";
    }
}

namespace
{

bool hasPorts(std::uint8_t protocol)
{
    return protocol == kTcp || protocol == kUdp || protocol == kSctp;
}

}

/// Who opened the connection, where a SYN tells; else what was said; else the ports; else who spoke first.
int Flows::clientSide(const Flow &flow) const
{
    if (flow.opener >= 0)
        return flow.opener;
    if (flow.results && flow.results->clientSide)
        return *flow.results->clientSide;
    for (int side = 0; side < 2; ++side)
        if (flow.ends.address[side].isGroup())
            return 1 - side;
    if (!hasPorts(flow.protocol))
        return 0;
    const auto &port = flow.ends.port;
    const bool isUdp = flow.protocol == kUdp;
    const bool service[2] = {m_services.knowledge.isServicePort(isUdp, port[0]), m_services.knowledge.isServicePort(isUdp, port[1])};
    if (service[0] != service[1])
        return service[0] ? 1 : 0;
    if ((port[0] < 1024) != (port[1] < 1024))
        return port[0] < 1024 ? 1 : 0;
    if ((port[0] < kFirstEphemeral) != (port[1] < kFirstEphemeral))
        return port[0] < kFirstEphemeral ? 1 : 0;
    return 0;
}

std::string Flows::state(const Flow &flow, int client) const
{
    const auto &out = flow.directions[client], &in = flow.directions[1 - client];
    if (flow.protocol != kTcp)
        return out.packets > 0 && in.packets > 0 ? "two-way" : "one-way";
    const bool isOpen
        = in.hasSynAck || out.payload > 0 || in.payload > 0 || (!out.hasSyn && !in.hasSyn && out.packets > 0 && in.packets > 0);
    if (!isOpen)
        return in.hasReset ? "refused" : "attempted";
    if (out.hasReset || in.hasReset)
        return "reset";
    if (out.hasFin && in.hasFin)
        return "closed";
    return out.hasFin || in.hasFin ? "half-closed" : "established";
}

void Flows::report(Flow &flow)
{
    closeContent(flow);
    const int client = clientSide(flow), server = 1 - client;
    addSigns(flow, client);
    FlowFact fact;
    fact.number = flow.number;
    fact.protocol = protocolName(flow.protocol);
    fact.ipProtocol = flow.protocol;
    fact.client = flow.ends.address[client];
    fact.server = flow.ends.address[server];
    if (hasPorts(flow.protocol)) {
        fact.clientPort = flow.ends.port[client];
        fact.serverPort = flow.ends.port[server];
    }
    fact.clientMac = flow.ends.mac[client].text();
    if (flow.hasTime) {
        fact.start = flow.start;
        fact.end = flow.end;
    }
    const auto &out = flow.directions[client], &in = flow.directions[server];
    fact.packetsOut = out.packets;
    fact.packetsIn = in.packets;
    fact.bytesOut = out.bytes;
    fact.bytesIn = in.bytes;
    fact.payloadOut = out.payload;
    fact.payloadIn = in.payload;
    fact.state = state(flow, client);
    fact.firstPacket = flow.firstPacket;
    fact.entropyOut = flow.entropy[client];
    fact.entropyIn = flow.entropy[server];
    fact.uid = flow.uid;
    fact.appName = nameText(flow.appName, false, true);
    if (flow.uid) {
        const auto app = m_apps.byUid.find(*flow.uid);
        if (app != m_apps.byUid.end()) {
            fact.appPackage = nameText(app->second.package, false, true);
            fact.appName = nameText(app->second.name, false, true);
        }
    }
    fact.dnsNames = m_services.names.before(fact.client, flow.ends.mac[client], fact.server, flow.firstPacket);
    if (flow.results) {
        auto &results = *flow.results;
        fact.appProtocol = std::move(results.appProtocol);
        fact.dns = std::move(results.dns);
        fact.http = std::move(results.http);
        fact.tls = std::move(results.tls);
        fact.signs = std::move(results.signs);
        for (const auto &host : results.proxyHosts)
            fact.proxyHosts.push_back(nameText(host));
        for (auto &sign : fact.signs)
            sign.side = sign.side == client ? 0 : 1;
    }
    m_services.sink.flow(std::move(fact));
    flow.isLive = false;
}

/// What the flow as a whole gives away: TLS where nobody expects it, names looked up out of sight.
void Flows::addSigns(Flow &flow, int client)
{
    if (!flow.results || flow.results->tls.empty())
        return;
    auto &results = *flow.results;
    const auto &hello = results.tls.front();
    const auto port = flow.ends.port[1 - client];
    const auto &known = m_services.knowledge;
    if (flow.protocol == kTcp && results.http.empty() && results.proxyHosts.empty() && !known.isTlsPort(port)) {
        SignFact sign;
        sign.place = hello.place;
        sign.kind = "tls-odd-port";
        sign.side = client;
        sign.note = fmt::format("TLS on port {}", port);
        results.signs.push_back(std::move(sign));
    }
    constexpr std::uint16_t kDnsOverTls = 853;
    const bool isQuic = results.appProtocol == "quic";
    if (port == kDnsOverTls)
        results.appProtocol = isQuic ? "doq" : "dot";
    else if ((isQuic || results.appProtocol == "tls") && known.isResolver(hello.sni))
        results.appProtocol = "doh";
}

/// Who calls whom, where the caller said something at a known time.
std::optional<FlowGroup> Flows::groupOf(const Flow &flow) const
{
    const int client = clientSide(flow);
    const bool isSpoken = flow.directions[client].payload > 0;
    if (!flow.hasTime || !isSpoken || !hasPorts(flow.protocol) || flow.ends.address[1 - client].isGroup())
        return std::nullopt;
    return FlowGroup(flow.ends.address[client], flow.ends.address[1 - client], flow.ends.port[1 - client], flow.protocol);
}

void Flows::addContacts(const Flow &flow, std::vector<Contact> &contacts) const
{
    const int client = clientSide(flow);
    if (flow.contacts && client == 0)
        contacts.insert(contacts.end(), flow.contacts->begin(), flow.contacts->end());
    else
        contacts.push_back({flow.start, flow.directions[client].payload});
    if (contacts.size() > Contact::kMostOfGroup)
        contacts.resize(Contact::kMostOfGroup);
}

/// Gives the sign of a regular sender to the first flow of each client and destination that has one.
void Flows::findRhythms(const std::vector<Flow *> &flows)
{
    std::vector<std::pair<FlowGroup, Flow *>> grouped;
    for (auto *flow : flows)
        if (const auto group = groupOf(*flow))
            grouped.emplace_back(*group, flow);
    std::stable_sort(grouped.begin(), grouped.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (std::size_t begin = 0, end = 0; begin < grouped.size(); begin = end) {
        std::vector<Contact> contacts;
        if (const auto gone = m_gone.find(grouped[begin].first); gone != m_gone.end())
            contacts = std::move(gone->second);
        for (end = begin; end < grouped.size() && grouped[end].first == grouped[begin].first; ++end)
            addContacts(*grouped[end].second, contacts);
        auto *first = grouped[begin].second;
        const auto rhythm = rhythmOf(std::move(contacts));
        const auto name = first->results ? std::string_view(first->results->appProtocol) : std::string_view();
        const bool isHousekeeping = name == "dns" || name == "ntp" || name == "dhcp" || name == "mdns" || name == "ssdp";
        if (!rhythm || isHousekeeping)
            continue;
        SignFact sign;
        sign.place = {first->firstPacket, first->start, true};
        sign.kind = "beacon";
        sign.side = clientSide(*first);
        sign.size = rhythm->size;
        sign.note = rhythm->text();
        sign.details = rhythm->json(end - begin);
        resultsOf(*first).signs.push_back(std::move(sign));
    }
}

void Flows::finish()
{
    std::vector<Flow *> left;
    for (auto &flow : m_flows)
        if (flow.isLive)
            left.push_back(&flow);
    std::sort(left.begin(), left.end(), [](const Flow *a, const Flow *b) { return a->number < b->number; });
    for (auto *flow : left)
        closeContent(*flow);
    findRhythms(left);
    for (auto *flow : left) {
        report(*flow);
        *flow = Flow{};
    }
    if (m_letGo > 0)
        m_services.notes.info("flow-limit", "",
            fmt::format("{} streams that had been silent longest were let go for a while, because open streams may take {} MiB; what they "
                        "held back was read as it stood.",
                m_letGo, kContentBudget >> 20));
    if (m_evicted > 0)
        m_services.notes.warn("flow-limit", "",
            fmt::format("{} flows that had been silent longest were closed early, because flows may take {} MiB at a time; a flow that "
                        "went on is two rows.",
                m_evicted, kMemoryBudget >> 20));
    if (m_services.names.dropped() > 0)
        m_services.notes.warn("flow-limit", "",
            fmt::format(
                "{} resolved names beyond the first {} are not attached to flows.", m_services.names.dropped(), ResolvedNames::kMostNames));
}

}
