// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/dns_follower.h"

#include "analysis/capture/conversation.h"
#include "analysis/capture/name_text.h"
#include "analysis/capture/wire.h"

#include <algorithm>

namespace keytrail::capture
{

namespace
{

/// Questions still open that an answer is looked up among, latest first.
constexpr std::size_t kLookBack = 256;
/// Rows of one flow: a forwarder's flow may carry very many.
constexpr std::size_t kMostRows = 200'000;

void learnNames(const DnsMessage &message, const Address &client, const Mac &clientMac, std::uint64_t packet, ResolvedNames &names)
{
    const std::string *question = message.questions.empty() ? nullptr : &message.questions.front().name;
    for (const auto &record : message.records) {
        if (record.type != "A" && record.type != "AAAA")
            continue;
        // The name asked for stands for the address through its aliases, and so does the alias itself.
        if (question && std::string_view(record.section) == "answer")
            names.add(client, clientMac, record.address, *question, packet);
        names.add(client, clientMac, record.address, record.name, packet);
    }
}

DnsFact *openQuestion(FlowResults &results, const DnsMessage &message, const DnsMessage::Question &question)
{
    auto &rows = results.dns;
    const auto end = rows.size() > kLookBack ? rows.rend() - static_cast<std::ptrdiff_t>(rows.size() - kLookBack) : rows.rend();
    const auto found = std::find_if(rows.rbegin(), end, [&](const DnsFact &row) {
        return row.answeredIn == 0 && row.rcode.empty() && row.id == message.id && row.query == question.name && row.type == question.type;
    });
    return found == end ? nullptr : &*found;
}

}

bool takeDnsMessage(int side, const Ends &ends, Bytes bytes, const Place &place, Services &services, FlowResults &results)
{
    auto message = readDns(bytes);
    if (!message) {
        services.notes.warn("dns-malformed", packetPlace(place.packet), "The DNS message cannot be read.");
        return false;
    }
    if (message->damaged)
        services.notes.warn(
            "dns-malformed", packetPlace(place.packet), "The DNS message contradicts itself; what comes before that is kept.");
    for (auto &question : message->questions)
        question.name = question.name.empty() ? "." : std::move(question.name);
    const int clientSide = message->isResponse ? 1 - side : side;
    if (!ends.address[clientSide].isGroup())
        results.clientSide = clientSide;
    if (message->isResponse)
        learnNames(*message, ends.address[clientSide], ends.mac[clientSide], place.packet, services.names);
    if (results.dns.size() >= kMostRows)
        return true;
    DnsFact fresh;
    fresh.place = place;
    fresh.client = ends.address[clientSide];
    fresh.server = ends.address[1 - clientSide];
    fresh.id = message->id;
    DnsFact *first = nullptr;
    if (message->isResponse && !message->questions.empty())
        first = openQuestion(results, *message, message->questions.front());
    if (!first) {
        if (!message->questions.empty()) {
            fresh.query = message->questions.front().name;
            fresh.type = message->questions.front().type;
        } else if (message->records.empty()) {
            return true;
        }
        results.dns.push_back(fresh);
        first = &results.dns.back();
    }
    if (message->isResponse) {
        first->answeredIn = place.packet;
        first->rcode = rcodeName(message->rcode);
    }
    first->answers = std::move(message->records);
    if (!message->isResponse) // multicast DNS asks several things at once (RFC 6762 section 5.3)
        for (std::size_t i = 1; i < message->questions.size(); ++i) {
            fresh.query = message->questions[i].name;
            fresh.type = message->questions[i].type;
            results.dns.push_back(fresh);
        }
    return true;
}

void DnsStreamFollower::data(int side, const Ends &ends, Bytes bytes, const Place &place)
{
    if (m_isLost[side])
        return;
    auto &pending = m_pending[side];
    pending += asText(bytes);
    std::size_t at = 0;
    while (pending.size() - at >= 2) {
        const auto rest = asBytes(pending).subspan(at);
        const std::size_t size = be16At(rest, 0);
        if (rest.size() - 2 < size)
            break;
        if (size > 0 && takeDnsMessage(side, ends, rest.subspan(2, size), place, m_services, m_results))
            m_results.appProtocol = "dns";
        at += 2 + size;
    }
    pending.erase(0, at);
}

}
