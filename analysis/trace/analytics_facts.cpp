// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trace/analytics_facts.h"

#include "analysis/trace/sentences.h"

#include <algorithm>

namespace keytrail::trace
{

using namespace casedb;

namespace
{

constexpr double kSureLink = 0.5;
constexpr double kDense = 7.5; // bits a byte: no text and no markup
constexpr std::size_t kFactChunk = 4096;

class Count
{
public:
    Count(const CaseReader &reader, const EventKinds &kinds)
        : m_reader(reader)
        , m_kinds(kinds)
        , m_devices(Devices::merge(reader))
    {
    }

    std::map<std::string, PlatformFacts> take()
    {
        m_facts["android"];
        m_facts["ios"];
        code();
        devices();
        traces();
        events();
        flows();
        for (auto &[platform, facts] : m_facts) {
            for (auto *times : {&facts.uses, &facts.sent}) {
                for (auto &[device, some] : *times)
                    std::sort(some.begin(), some.end());
            }
        }
        return std::move(m_facts);
    }

private:
    PlatformFacts *of(const std::string &platform)
    {
        const auto found = m_facts.find(lowerCase(platform));
        return found == m_facts.end() ? nullptr : &found->second;
    }
    PlatformFacts *ofApp(AppId app)
    {
        const auto found = m_platformOfApp.find(app);
        return found == m_platformOfApp.end() ? nullptr : found->second;
    }
    PlatformFacts *ofDevice(DeviceId device)
    {
        const auto *row = m_devices.row(device);
        const auto platform = row ? lowerCase(row->platform) : std::string();
        return platform == "ipados" ? of("ios") : of(platform);
    }

    void code()
    {
        for (const auto &app : m_reader.all<AppRow>()) {
            auto *facts = of(app.platform);
            if (!facts)
                continue;
            m_platformOfApp[app.id] = facts;
            m_platformOfPackage[app.package] = facts;
            facts->apps.add(app.evidence);
            if (!app.entitlements.text.empty())
                facts->entitled.add(app.evidence);
        }
        std::set<OperationId> tied;
        for (const auto &link : m_reader.all<LinkRow>("direction = out")) {
            if (link.confidence.value_or(0) >= kSureLink)
                tied.insert(link.operation);
        }
        for (const auto &operation : m_reader.all<OperationRow>()) {
            auto *facts = ofApp(operation.app);
            if (!facts)
                continue;
            facts->operations.add(operation.evidence);
            if (tied.contains(operation.id))
                facts->tied.add(operation.evidence);
            if (operation.kind == "generate" || operation.kind == "import-key")
                facts->keyOperations.add(operation.evidence);
        }
        for (const auto &place : m_reader.all<KeyPlaceRow>("source != signer")) {
            if (auto *facts = ofApp(place.app))
                facts->keys.add(place.evidence);
        }
    }

    void devices()
    {
        std::map<DeviceId, std::set<EvidenceId>> listed;
        for (const auto &install : m_reader.all<InstallRow>()) {
            if (const auto device = m_devices.ofInstall(install))
                listed[*device].insert(install.evidence);
        }
        for (const auto &device : m_devices.rows()) {
            auto *facts = ofDevice(device.id);
            if (!facts)
                continue;
            ++facts->devices;
            if (const auto own = listed.find(device.id); own != listed.end()) {
                ++facts->listed.count;
                facts->listed.evidence.insert(own->second.begin(), own->second.end());
            }
        }
    }

    void traces()
    {
        for (const auto &trace : m_reader.all<TraceRow>()) {
            if (auto *facts = ofApp(trace.app)) {
                for (const auto flow : trace.flows) {
                    auto &own = m_ofFlow[flow];
                    if (const std::pair one(facts, trace.destination); std::find(own.begin(), own.end(), one) == own.end())
                        own.push_back(one);
                }
            }
        }
    }

    void events()
    {
        for (const auto &event : m_reader.all<EventRow>("kind != null")) {
            const auto kind = lowerCase(event.kind);
            const auto answers = [&](const char *check) {
                const auto found = m_kinds.find(check);
                return found != m_kinds.end() && found->second.contains(kind);
            };
            const bool isCrypto = answers("crypto"), isFile = answers("file"), isState = answers("state");
            if (!isCrypto && !isFile && !isState)
                continue;
            const auto device = event.record != DeviceRecordId{} ? m_devices.ofRecord(event.record) : m_devices.ofReference(event.deviceRef);
            auto *facts = device ? ofDevice(*device) : nullptr;
            if (const auto app = m_platformOfPackage.find(event.app); !facts && app != m_platformOfPackage.end())
                facts = app->second;
            if (!facts)
                continue;
            (isCrypto ? facts->crypto : isFile ? facts->files : facts->state).add(event.evidence);
            if (isCrypto && event.time) {
                ++facts->timedUses;
                if (device)
                    facts->uses[*device].push_back(*event.time);
            }
        }
    }

    void flows()
    {
        std::map<FlowId, std::size_t> hellos, keys;
        for (const auto &hello : m_reader.all<TlsRow>("flow != null"))
            ++hellos[hello.flow];
        for (const auto &sign : m_reader.all<PayloadSignRow>("flow != null and key != null"))
            ++keys[sign.flow];
        const auto all = m_reader.ids({"flows", {}, {}, false, -1});
        const auto *ids = std::get_if<std::vector<std::int64_t>>(&all);
        for (std::size_t at = 0; ids && at < ids->size(); at += kFactChunk) {
            for (const auto &flow : m_reader.rows<FlowRow>(std::span(*ids).subspan(at, std::min(kFactChunk, ids->size() - at))))
                count(flow, hellos[flow.id], keys[flow.id]);
        }
    }
    void count(const FlowRow &flow, std::size_t hellos, std::size_t keys)
    {
        const auto owners = m_devices.ofClient(flow);
        auto *facts = owners.size() == 1 ? ofDevice(owners.front().device) : nullptr;
        if (const auto app = m_platformOfPackage.find(flow.app); !facts && app != m_platformOfPackage.end())
            facts = app->second;
        if (const auto traced = m_ofFlow.find(flow.id); traced != m_ofFlow.end()) {
            std::set<PlatformFacts *> counted;
            for (const auto &[own, destination] : traced->second) {
                facts = facts ? facts : own;
                if (counted.insert(own).second)
                    own->traced.add(flow.evidence);
                if (flow.payloadOut)
                    own->sizes[destination].push_back(*flow.payloadOut);
            }
        }
        if (!facts)
            return;
        facts->flows.add(flow.evidence);
        if (!flow.tlsVersion.empty() || flow.entropyOut.value_or(0) >= kDense)
            facts->encrypted.add(flow.evidence);
        for (std::size_t at = 0; at < hellos; ++at)
            facts->handshakes.add(flow.evidence);
        if (keys > 0 && hellos == 0)
            facts->payloadKeys.add(flow.evidence);
        facts->timedFlows += flow.start.has_value();
        if (flow.start && owners.size() == 1)
            facts->sent[owners.front().device].push_back(*flow.start);
    }

    const CaseReader &m_reader;
    const EventKinds &m_kinds;
    Devices m_devices;
    std::map<std::string, PlatformFacts> m_facts;
    std::map<AppId, PlatformFacts *> m_platformOfApp;
    std::map<std::string, PlatformFacts *> m_platformOfPackage;
    std::map<FlowId, std::vector<std::pair<PlatformFacts *, DestinationId>>> m_ofFlow; // in the order of the traces
};

}

std::map<std::string, PlatformFacts> platformFacts(const CaseReader &reader, const EventKinds &kinds)
{
    return Count(reader, kinds).take();
}

}
