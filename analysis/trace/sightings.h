// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which flows went to a destination, and how that is known.

#include "analysis/casedb/case_reader.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::trace
{

/// How a flow is tied to a destination, surest first. A flow that names another host itself is never tied by address or
/// by an earlier resolution: one address serves many names.
enum class FlowTie { Sni, HttpHost, AddressAndPort, ResolvedName, Address };

struct Sighting {
    casedb::FlowRow flow;
    FlowTie tie = FlowTie::Address;
};

struct Target {
    std::string host; ///< lower case, A-labels, or an address
    std::optional<std::int64_t> port;
    bool operator<(const Target &other) const { return std::tie(host, port) < std::tie(other.host, other.port); }
};

/// When a client with a hardware address was seen, and where first.
struct ClientSpan {
    casedb::EvidenceId evidence{};
    std::string where;
    std::optional<Instant> from, to;
};
using ClientSpans = std::map<std::pair<std::string, std::string>, ClientSpan>; ///< by address and MAC
/// Of a Host header: the host alone, an IPv6 address without brackets.
std::string withoutPort(std::string_view host);

constexpr std::size_t kMostClients = 50'000; ///< of a flood of made-up addresses the first are enough

/// One pass over all flows of the case for all destinations at once; sightings in time order. `clients` gets who was seen.
std::map<Target, std::vector<Sighting>> findSightings(const casedb::CaseReader &reader, const std::vector<Target> &targets, ClientSpans &clients);

/// Names that other flows give for the same server addresses: a shared address weakens a tie by address.
std::vector<std::string> otherNames(const std::vector<Sighting> &sightings, std::string_view host);

}
