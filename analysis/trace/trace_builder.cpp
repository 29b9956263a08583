// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trace/trace_builder.h"

#include "analysis/base/json_writer.h"
#include "analysis/casedb/identity.h"
#include "analysis/trace/rejudge.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace keytrail::trace
{

using namespace casedb;

namespace
{

constexpr double kShownLink = 0.5; // the contract: from here on a link is shown as a tie

std::string brief(std::string_view hash)
{
    return std::string(hash.substr(0, 8));
}

std::optional<std::int64_t> usualPort(std::string_view scheme)
{
    if (scheme == "https" || scheme == "wss")
        return 443;
    if (scheme == "http" || scheme == "ws")
        return 80;
    return {};
}

std::string subject(const OperationRow &operation)
{
    const auto &algorithm = operation.transformation.empty() ? operation.algorithm : operation.transformation;
    return fmt::format("{} {}", operation.kind, algorithm.empty() ? "(algorithm not known)" : algorithm);
}

/// One trace while it is drawn: signs and gaps gather, then the tier is decided.
class Builder
{
public:
    Builder(const Facts &facts, const OperationRow &operation, const LinkRow *link)
        : m_facts(facts)
        , m_operation(operation)
        , m_link(link)
    {
        if (const auto app = facts.apps.find(operation.app); app != facts.apps.end())
            m_app = &app->second;
        if (const auto key = facts.keys.find(operation.key); key != facts.keys.end())
            m_key = &key->second;
        if (link) {
            if (const auto destination = facts.destinations.find(link->destination); destination != facts.destinations.end())
                m_destination = &destination->second;
        }
    }

    Drawn draw()
    {
        code();
        wire();
        devices();
        expectation();
        approval();
        decideTier();
        return write();
    }

private:
    void sign(std::string_view name, std::vector<std::string> values = {})
    {
        m_score += m_facts.weights.weight(name);
        m_reasons.beginObject()
            .key("sign")
            .string(name)
            .key("weight")
            .number(std::int64_t(m_facts.weights.weight(name)))
            .key("text")
            .string(m_facts.weights.text(name, values))
            .endObject();
    }
    void gap(std::string text) { m_gaps.push_back(std::move(text)); }
    void cite(EvidenceId evidence)
    {
        if (evidence != EvidenceId{})
            m_evidence.insert(m_facts.reader.sha256(evidence));
    }
    std::string place(EvidenceId evidence, const std::string &where) const
    {
        return fmt::format("[{} {}]", brief(m_facts.reader.sha256(evidence)), where);
    }

    void code()
    {
        cite(m_operation.evidence);
        if (m_app)
            m_text += fmt::format("{} {}", m_app->package, m_app->versionName);
        m_text += fmt::format(": {} in {}->{} {}", subject(m_operation), m_operation.className, m_operation.method,
            place(m_operation.evidence, m_operation.where));
        if (m_key) {
            m_text += fmt::format(
                ", key {}{} {}", m_key->algorithm, m_key->bits ? fmt::format("-{}", *m_key->bits) : "", brief(m_key->spkiSha256));
            sign("key-embedded", {brief(m_key->spkiSha256)});
        }
        if (!m_link || !m_destination) {
            gap("No destination in the code is tied to this operation: its result may stay on the device, or the way is not understood. "
                "Look at its callers in the code.");
            return;
        }
        const bool dataflow = m_link->relation == "dataflow";
        m_dataflow = dataflow && m_link->confidence.value_or(0) >= kShownLink;
        m_shown = m_link->confidence.value_or(0) >= kShownLink;
        const auto name = m_destination->host.empty()
            ? "a destination that the code does not reveal"
            : m_destination->host + (m_destination->port ? fmt::format(":{}", *m_destination->port) : "");
        m_text += fmt::format("; by {} {} {} {}", m_link->relation, m_link->direction == "in" ? "from" : "to", name,
            place(m_destination->evidence, m_destination->where));
        if (m_dataflow)
            sign(m_link->direction == "in" ? "dataflow-in" : m_link->direction == "guard" ? "dataflow-guard" : "dataflow-out", {name});
        else
            sign("code-" + m_link->relation, {name});
        if (!m_dataflow)
            gap("The code chain is not shown by data flow: read the path between operation and network call.");
        if (m_destination->host.empty())
            gap(fmt::format("The destination cannot be known from the package ({}): a capture of the running app would show it.",
                m_destination->reason.empty() ? "no reason known" : m_destination->reason));
    }

    void wire()
    {
        if (!m_destination)
            return;
        const auto target = targetOf(*m_destination);
        if (!target)
            return;
        if (const auto seen = m_facts.sightings.find(*target); seen != m_facts.sightings.end())
            m_seen = &seen->second;
        if (!m_seen) {
            gap(m_facts.captures ? "The destination was not seen in any capture of this case: a longer capture, or one from the network "
                                   "the device used, is needed."
                                 : "There is no capture in this case: whether the destination was contacted cannot be said.");
            return;
        }
        std::map<FlowTie, std::size_t> ties;
        for (const auto &sighting : *m_seen) {
            ++ties[sighting.tie];
            cite(sighting.flow.evidence);
        }
        constexpr std::string_view names[] = {"flow-sni", "flow-http-host", "flow-address-port", "flow-resolved-name", "flow-address"};
        for (const auto &[tie, count] : ties)
            sign(names[static_cast<std::size_t>(tie)], {fmt::format("{}", count)});
        m_named = ties.contains(FlowTie::Sni) || ties.contains(FlowTie::HttpHost) || ties.contains(FlowTie::ResolvedName)
            || (ties.contains(FlowTie::AddressAndPort) && target->port);
        const auto &first = m_seen->front().flow;
        m_text += fmt::format("; {} flow{}, the first at {} {}", m_seen->size(), m_seen->size() == 1 ? "" : "s",
            first.start ? toRfc3339(*first.start) : "an unknown time", place(first.evidence, first.where));
        payload();
        if (const auto others = otherNames(*m_seen, target->host); !others.empty()) {
            sign("address-shared", {fmt::format("{}", fmt::join(others, ", "))});
        }
        if (m_key) {
            const auto certificates = m_facts.certificatesOfKey.find(m_key->spkiSha256);
            for (const auto &sighting : *m_seen) {
                for (const auto &hash : sighting.flow.certificates)
                    m_keyOnWire = m_keyOnWire
                        || (certificates != m_facts.certificatesOfKey.end()
                            && std::any_of(certificates->second.begin(), certificates->second.end(),
                                [&](const auto &one) { return one.sha256 == hash; }));
            }
            if (m_keyOnWire)
                sign("key-is-certificate", {brief(m_key->spkiSha256)});
        }
        if (m_app) {
            const auto named
                = std::count_if(m_seen->begin(), m_seen->end(), [&](const Sighting &one) { return one.flow.app == m_app->package; });
            m_captureNames = named > 0;
            if (named)
                sign("capture-names-app", {fmt::format("{}", named)});
        }
        reports(target->host);
    }

    void payload()
    {
        const auto blocks = m_key && m_key->bits ? (*m_key->bits + 7) / 8 : 0;
        std::size_t fits = 0, opaque = 0;
        for (const auto &sighting : *m_seen) {
            const auto signs = m_facts.signs.find(sighting.flow.id);
            bool fit = false;
            if (signs != m_facts.signs.end()) {
                for (const auto &one : signs->second) {
                    const bool block = one.kind.find("rsa-block") != std::string::npos
                        && (blocks == 0 || one.size == blocks || one.size == (blocks + 2) / 3 * 4);
                    const bool point = one.kind == "ec-point" && m_operation.kind == "agree";
                    fit = fit || ((block || one.kind == "hybrid-envelope") && m_operation.kind != "agree" && m_operation.kind != "verify")
                        || point;
                }
            }
            fits += fit;
            opaque += !sighting.flow.tlsVersion.empty();
        }
        m_payloadFits = fits > 0;
        if (fits)
            sign("payload-fits", {fmt::format("{}", fits), fmt::format("{}", m_seen->size())});
        else if (opaque == m_seen->size())
            gap("The payload is inside TLS and cannot be seen: a proxy capture or a runtime log of the app would show what is sent.");
        else
            gap("No payload of the size and shape of this operation was seen in these flows.");
    }

    void reports(const std::string &host)
    {
        for (const auto &event : m_facts.events) {
            if (m_app && event.app == m_app->package && event.host == host) {
                if (!m_reportNames)
                    sign("report-names-app", {event.source.empty() ? "a device log" : event.source});
                m_reportNames = true;
                cite(event.evidence);
            }
        }
    }

    void devices()
    {
        static const Holders nobody;
        const auto known = m_app ? m_facts.holders.find(m_app->id) : m_facts.holders.end();
        const auto &installed = known == m_facts.holders.end() ? nobody : known->second;
        m_holders = installed.devices;
        m_otherVersion = installed.otherVersion;
        for (const auto evidence : installed.evidence)
            cite(evidence);
        if (installed.byName)
            gap("The app inventory names the app by its display name only: a package list or bug report of one device would name the "
                "package.");
        if (m_app && m_holders.empty())
            gap("No management export of this case says which devices have the app: an app inventory is needed.");
        if (!m_seen)
            return;
        for (const auto &sighting : *m_seen)
            client(sighting.flow);
        if (m_owners.empty())
            gap("No device of the management data could be tied to the client's address: a DHCP log, a lease list or the device's MAC is "
                "needed.");
    }

    void client(const FlowRow &flow)
    {
        const auto client = flow.clientIp + " " + flow.clientMac;
        if (!m_clients.insert(client).second)
            return;
        auto owners = m_facts.devices.ofClient(flow);
        // The one holder of an app is the client when the capture itself, made on the phone, names the app.
        if (owners.empty() && m_app && flow.app == m_app->package && m_holders.size() == 1)
            owners.push_back({*m_holders.begin(), DeviceTie::Name, flow.where});
        // By a mere name all stay candidates, whoever has the app; what says more than a name may be narrowed by it.
        if (owners.size() > 1 && owners.front().tie != DeviceTie::Name) {
            std::vector<Owner> holders;
            std::copy_if(owners.begin(), owners.end(), std::back_inserter(holders),
                [&](const Owner &one) { return m_holders.contains(one.device); });
            if (!holders.empty())
                owners = holders;
        }
        if (owners.empty())
            return gap(fmt::format("The client {} is not tied to a device.", flow.clientIp));
        if (owners.size() > 1) {
            m_ambiguous = true;
            gap(fmt::format(
                "The client {} may be any of {} devices: a lease, a MAC or a device log would tell which.", flow.clientIp, owners.size()));
        }
        constexpr std::string_view ties[] = {"device-mac", "device-lease", "device-address", "device-name"};
        for (const auto &owner : owners) {
            if (!m_owners.emplace(owner.device, owner.tie).second)
                continue;
            const auto *device = m_facts.devices.row(owner.device);
            for (const auto &hash : device->evidence)
                m_evidence.insert(hash);
            const auto name = m_facts.devices.nameOf(*device);
            sign(ties[static_cast<std::size_t>(owner.tie)], {name});
            m_text += fmt::format("; client {} is device {} ({}{}) [{}]", flow.clientIp, name,
                m_facts.weights.text(ties[static_cast<std::size_t>(owner.tie)], {name}), owner.where.empty() ? "" : " " + place(owner.evidence, owner.where),
                device->where.empty() || device->evidence.empty() ? device->where : brief(device->evidence.front()) + " " + device->where);
            if (owner.tie == DeviceTie::Name || owner.tie == DeviceTie::Address)
                gap(fmt::format("{} is told by {} only, which is no proof: its MAC or a lease would tie it.", name,
                    owner.tie == DeviceTie::Name ? "name" : "address"));
            if (m_holders.contains(owner.device)) {
                sign("device-has-app", {name});
                m_knownHolder = true;
            } else {
                gap(device->ownership == "personal"
                        ? fmt::format("{} is personally owned: management shows its work profile only, so whether it has the app outside of "
                                      "it cannot be seen. Ask the owner for a bug report or package list.",
                            name)
                        : fmt::format("Whether {} has the app is not known from the management data.", name));
            }
        }
    }

    void expectation()
    {
        if (m_operation.expectation == "expected")
            sign("use-expected", {m_operation.reason});
        else if (m_operation.expectation == "unexpected")
            sign("use-unexpected", {m_operation.reason});
        if (m_operation.origin != "first-party" && !m_operation.origin.empty())
            sign("origin-library", {m_operation.origin});
        for (const auto &[device, version] : m_otherVersion) {
            const auto *row = m_facts.devices.row(device);
            gap(fmt::format("{} has version {}, which is not in the case: its package is needed to say what that version does.",
                row && !m_facts.devices.isMasked(device) ? row->name : printId(device), version));
        }
        std::set<DeviceId> silent = m_holders;
        for (const auto &[device, tie] : m_owners)
            silent.erase(device);
        if (m_seen && !silent.empty())
            gap(fmt::format("{} other device{} the app and {} not seen calling: a longer capture, or one of their networks, would tell.",
                silent.size(), silent.size() == 1 ? " has" : "s have", silent.size() == 1 ? "was" : "were"));
    }

    // An approval is shown with its author and reason, and counted: it never makes a finding vanish.
    void approval()
    {
        m_baseline = m_facts.baselines.covers(coveredOf(m_operation, m_app, m_key, m_destination));
        if (m_baseline)
            sign("baseline", approvalWords(*m_baseline));
    }

    void decideTier()
    {
        const bool chain = m_dataflow || m_keyOnWire;
        const bool identified = std::any_of(m_owners.begin(), m_owners.end(),
            [](const auto &one) { return one.second == DeviceTie::Identifier || one.second == DeviceTie::LeaseToMac; });
        const bool second = m_captureNames || m_reportNames || m_keyOnWire;
        if (chain && m_seen && m_named && second && identified && !m_ambiguous)
            m_tier = "confirmed";
        else if (chain && m_seen && m_named && !m_ambiguous
            && ((m_knownHolder && identified) || m_payloadFits || m_reportNames || m_captureNames))
            m_tier = "strong";
        else if (chain && m_seen && m_named)
            m_tier = (m_payloadFits || m_reportNames) ? "strong" : "possible";
        else if (m_shown && m_seen && m_named && m_knownHolder)
            m_tier = "possible";
        else
            m_tier = "weak";
        sign("tier-" + m_tier);
    }

    Drawn write()
    {
        Drawn drawn;
        auto &trace = drawn.trace;
        const auto destination = m_destination ? printId(m_destination->id) : std::string("none");
        trace.id = static_cast<TraceId>(identity({"trace", printId(m_operation.id), destination}));
        trace.evidence.assign(m_evidence.begin(), m_evidence.end());
        trace.where = m_operation.where;
        trace.app = m_operation.app;
        trace.operation = m_operation.id;
        if (m_destination)
            trace.destination = m_destination->id;
        if (m_link)
            trace.link = m_link->id;
        if (m_seen) {
            for (const auto &sighting : *m_seen)
                trace.flows.push_back(sighting.flow.id);
        }
        for (const auto &[device, tie] : m_owners)
            trace.devices.push_back(device);
        for (const auto device : m_holders) {
            if (!m_owners.contains(device))
                trace.alsoInstalled.push_back(device);
        }
        trace.score = scoreOf(m_score);
        trace.tier = m_tier;
        trace.gaps = m_gaps;
        trace.text = m_text + ".";
        auto &finding = drawn.finding;
        finding.id = static_cast<FindingId>(identity({"finding", printId(trace.id)}));
        finding.evidence = trace.evidence;
        finding.where = trace.where;
        finding.trace = trace.id;
        finding.title = fmt::format("{} {} {}", m_app ? m_app->package : "unknown app", subject(m_operation),
            m_destination && !m_destination->host.empty() ? "-> " + m_destination->host : "");
        finding.score = trace.score;
        finding.tier = m_tier;
        finding.reasons.text = "[" + m_reasons.result() + "]";
        judge(finding, m_operation, m_app, m_facts.judgements, m_baseline);
        return drawn;
    }

    const Facts &m_facts;
    const OperationRow &m_operation;
    const LinkRow *m_link;
    const AppRow *m_app = nullptr;
    const KeyRow *m_key = nullptr;
    const DestinationRow *m_destination = nullptr;
    const std::vector<Sighting> *m_seen = nullptr;
    const BaselineRow *m_baseline = nullptr;
    bool m_dataflow = false, m_shown = false, m_named = false, m_payloadFits = false, m_keyOnWire = false, m_captureNames = false,
         m_reportNames = false;
    bool m_ambiguous = false, m_knownHolder = false;
    std::set<DeviceId> m_holders;
    std::map<DeviceId, std::string> m_otherVersion;
    std::map<DeviceId, DeviceTie> m_owners;
    std::set<std::string> m_clients, m_evidence;
    std::int64_t m_score = 0;
    std::string m_tier, m_text;
    Texts m_gaps;
    JsonWriter m_reasons;
};

}

std::optional<Target> targetOf(const DestinationRow &destination)
{
    if (destination.host.empty())
        return {};
    return Target{destination.host, destination.port ? destination.port : usualPort(destination.scheme)};
}

Drawn drawTrace(const Facts &facts, const OperationRow &operation, const LinkRow *link)
{
    return Builder(facts, operation, link).draw();
}

}
