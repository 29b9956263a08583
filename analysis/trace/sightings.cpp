// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trace/sightings.h"

#include <algorithm>

namespace keytrail::trace
{

using namespace casedb;

std::string withoutPort(std::string_view host)
{
    if (host.starts_with('['))
        return std::string(host.substr(1, host.find(']') - 1));
    const auto colon = host.find(':');
    return std::string(host.substr(0, host.find(':', colon + 1) == std::string_view::npos ? colon : std::string_view::npos));
}

namespace
{

constexpr std::size_t kChunk = 4096;

bool isAddress(std::string_view host)
{
    return host.find(':') != std::string_view::npos || host.find_first_not_of("0123456789.") == std::string_view::npos;
}

void note(const FlowRow &flow, ClientSpans &clients)
{
    if (flow.clientMac.empty() || flow.clientIp.empty())
        return;
    const auto key = std::pair(flow.clientIp, flow.clientMac);
    if (clients.size() >= kMostClients && !clients.contains(key))
        return;
    auto [known, fresh] = clients.try_emplace(key);
    auto &span = known->second;
    if (fresh || (flow.start && (!span.from || *flow.start < *span.from))) {
        span.evidence = flow.evidence;
        span.where = flow.where;
        span.from = flow.start;
    }
    const auto end = flow.end ? flow.end : flow.start;
    if (end && (!span.to || *span.to < *end))
        span.to = end;
}

/// Every name and address that a flow's server goes by, each once.
std::vector<std::string> namesOf(const FlowRow &flow)
{
    std::vector<std::string> names{flow.sni, flow.serverIp};
    for (const auto &name : flow.httpHosts)
        names.push_back(withoutPort(name));
    names.insert(names.end(), flow.dnsNames.begin(), flow.dnsNames.end());
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

std::optional<FlowTie> tieOf(const FlowRow &flow, const std::string &host)
{
    if (flow.sni == host)
        return FlowTie::Sni;
    for (const auto &name : flow.httpHosts) {
        if (withoutPort(name) == host)
            return FlowTie::HttpHost;
    }
    if (isAddress(host))
        return flow.serverIp == host ? std::optional(FlowTie::AddressAndPort) : std::nullopt;
    const bool namesAnother = !flow.sni.empty() || !flow.httpHosts.empty();
    if (!namesAnother && std::find(flow.dnsNames.begin(), flow.dnsNames.end(), host) != flow.dnsNames.end())
        return FlowTie::ResolvedName;
    return {};
}

}

std::map<Target, std::vector<Sighting>> findSightings(const CaseReader &reader, const std::vector<Target> &targets, ClientSpans &clients)
{
    std::map<Target, std::vector<Sighting>> found;
    std::map<std::string, std::vector<Target>, std::less<>> wanted;
    for (const auto &target : targets) {
        auto &ports = wanted[target.host];
        if (std::none_of(ports.begin(), ports.end(), [&](const Target &one) { return one.port == target.port; }))
            ports.push_back(target);
    }
    // Of most flows nobody wants to know more than who it was and when.
    constexpr std::string_view kContact[] = {"id", "evidence", "where", "client_ip", "client_mac", "server_ip", "start", "end", "sni", "http_hosts", "dns_names"};
    constexpr std::size_t kUntilNames = 8;
    const auto columns = wanted.empty() ? std::span(kContact).first(kUntilNames) : std::span(kContact);
    const auto all = reader.ids({"flows", {}, {}, false, -1});
    const auto *ids = std::get_if<std::vector<std::int64_t>>(&all);
    for (std::size_t at = 0; ids && at < ids->size(); at += kChunk) {
        std::vector<std::int64_t> named;
        for (const auto &flow : reader.rows<FlowRow>(std::span(*ids).subspan(at, std::min(kChunk, ids->size() - at)), columns)) {
            note(flow, clients);
            const auto names = wanted.empty() ? std::vector<std::string>() : namesOf(flow);
            if (std::any_of(names.begin(), names.end(), [&](const std::string &name) { return wanted.contains(name); }))
                named.push_back(static_cast<std::int64_t>(flow.id));
        }
        for (const auto &flow : named.empty() ? std::vector<FlowRow>() : reader.rows<FlowRow>(named)) {
            for (const auto &name : namesOf(flow)) {
                const auto ports = wanted.find(name);
                const auto tie = ports == wanted.end() ? std::nullopt : tieOf(flow, name);
                if (!tie)
                    continue;
                for (const auto &target : ports->second) {
                    if (!target.port || target.port == flow.serverPort)
                        found[target].push_back({flow, *tie});
                }
            }
        }
    }
    return found;
}

std::vector<std::string> otherNames(const std::vector<Sighting> &sightings, std::string_view host)
{
    std::vector<std::string> names;
    for (const auto &sighting : sightings) {
        for (const auto &name : sighting.flow.dnsNames) {
            if (name != host && std::find(names.begin(), names.end(), name) == names.end())
                names.push_back(name);
        }
    }
    return names;
}

}
