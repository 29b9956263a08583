// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trace/coverage.h"

#include "analysis/base/json_reader.h"
#include "analysis/trace/devices.h"
#include "analysis/trace/judgements.h"
#include "analysis/trace/sentences.h"
#include "analysis/trace/skew.h"

#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <map>
#include <set>

namespace keytrail::trace
{

using namespace casedb;

namespace
{

constexpr std::size_t kFewestDates = 2;
constexpr std::int64_t kLeastSkew = 60; // seconds; less is delay and sloppy servers

std::string counted(std::size_t number)
{
    return fmt::format("{}", number);
}

/// All flows of one client address and MAC.
struct Client {
    FlowRow first;
    std::size_t flows = 0;
    std::optional<Instant> from, to;
};

struct Wire {
    std::optional<Instant> from, to;
    std::size_t flows = 0, tls = 0, tls13 = 0, unnamed = 0, ech = 0;
    std::set<std::string> clients;
};

void stretch(std::optional<Instant> &from, std::optional<Instant> &to, const FlowRow &flow)
{
    if (flow.start && (!from || *flow.start < *from))
        from = flow.start;
    const auto end = flow.end ? flow.end : flow.start;
    if (end && (!to || *end > *to))
        to = end;
}

class Sheet
{
public:
    Sheet(const CaseReader &reader, std::string_view sentences)
        : m_reader(reader)
        , m_sentences(readSentences(sentences))
        , m_devices(Devices::merge(reader))
        , m_apps(reader.all<AppRow>())
        , m_installs(reader.all<InstallRow>())
        , m_judgements(Judgements::read(reader))
        , m_warnings(reader.all<WarningRow>())
        , m_evidence(reader.all<EvidenceRow>("status = imported"))
    {
        for (const auto &flow : reader.all<FlowRow>())
            count(flow);
        for (const auto &install : m_installs) {
            if (const auto device = m_devices.ofInstall(install))
                m_installsOf[*device].push_back(&install);
        }
        for (const auto &event : reader.all<EventRow>())
            count(event);
        for (const auto &hello : reader.all<TlsRow>("ech = true"))
            ++m_wires[hello.evidence].ech;
    }

    std::vector<CoverageRow> take()
    {
        for (const auto &app : m_apps)
            package(app);
        clients();
        for (const auto &device : m_devices.rows())
            phone(device);
        sources();
        return std::move(m_rows);
    }

private:
    void count(const FlowRow &flow)
    {
        auto &client = m_clients[flow.clientIp + " " + flow.clientMac];
        if (client.flows++ == 0)
            client.first = flow;
        stretch(client.from, client.to, flow);
        auto &wire = m_wires[flow.evidence];
        ++wire.flows;
        stretch(wire.from, wire.to, flow);
        wire.clients.insert(flow.clientIp);
        if (flow.tlsVersion.empty())
            return;
        ++wire.tls;
        wire.tls13 += flow.tlsVersion.find("1.3") != std::string::npos;
        wire.unnamed += flow.sni.empty();
    }

    void count(const EventRow &event)
    {
        auto &source = m_events[event.evidence];
        ++source.records;
        const auto device = event.record != DeviceRecordId{} ? m_devices.ofRecord(event.record) : m_devices.ofReference(event.deviceRef);
        source.named += device.has_value();
        if (device)
            ++m_eventsOf[*device];
    }

    void row(std::string_view code, const std::string &subject, const std::string &id, const std::vector<std::string> &values,
        std::optional<Instant> from = {}, std::optional<Instant> to = {})
    {
        const auto found = m_sentences.find(code);
        if (found == m_sentences.end())
            return;
        const auto &one = found->second;
        auto controls = one.state == "seen" ? Texts() : m_judgements.of({controlTarget(code)}).notes;
        m_rows.push_back({subject, id, one.kind, from, to, one.state, filled(one.reason, values), std::string(code), one.closesWith, std::move(controls)});
    }

    void package(const AppRow &app)
    {
        const auto subject = app.package.empty() ? m_reader.sha256(app.evidence).substr(0, 8) : app.package;
        const auto id = printId(app.id);
        std::size_t binaries = 0, hidden = 0, unresolved = 0;
        std::string hiddenText;
        for (const auto &binary : m_reader.all<BinaryRow>(fmt::format("app = {}", id)))
            binaries += binary.app == app.id;
        for (const auto &warning : m_warnings) {
            if (warning.evidence != app.evidence
                || (warning.code != "code-hidden" && warning.code != "dex-hidden" && warning.code != "payload-encrypted"))
                continue;
            hiddenText = hidden++ ? hiddenText : warning.text;
        }
        for (const auto &destination : m_reader.all<DestinationRow>(fmt::format("app = {} and resolved_by = unresolvable", id)))
            unresolved += destination.app == app.id;
        if (app.encrypted.value_or(false))
            row("code-encrypted", subject, id, {});
        for (const auto &framework : app.frameworks)
            row("code-framework", subject, id, {framework});
        if (hidden)
            row("code-hidden", subject, id, {hiddenText});
        if (unresolved)
            row("code-unresolved", subject, id, {counted(unresolved)});
        if (!app.encrypted.value_or(false) && app.frameworks.empty() && !hidden)
            row("code-read", subject, id, {fmt::format("{} {}", binaries, binaries == 1 ? "binary" : "binaries")});
    }

    void clients()
    {
        for (const auto &[name, client] : m_clients) {
            const auto owners = m_devices.ofClient(client.first);
            const auto &address = client.first.clientIp;
            if (owners.empty())
                m_later.push_back([this, address, &client = client] {
                    row("client-unknown", address, {}, {address, counted(client.flows)}, client.from, client.to);
                });
            else if (owners.size() > 1)
                m_later.push_back([this, address, &client = client, count = owners.size()] {
                    row("client-ambiguous", address, {}, {address, counted(count)}, client.from, client.to);
                });
            else
                m_ofDevice[owners.front().device].push_back({&client, owners.front().tie});
        }
    }

    void phone(const DeviceRow &device)
    {
        const auto subject = m_devices.nameOf(device), id = printId(device.id);
        std::size_t flows = 0;
        bool sure = false;
        std::optional<Instant> from, to;
        for (const auto &[client, tie] : m_ofDevice[device.id]) {
            flows += client->flows;
            sure = sure || tie == DeviceTie::Identifier || tie == DeviceTie::LeaseToMac;
            from = !from || (client->from && *client->from < *from) ? client->from : from;
            to = !to || (client->to && *client->to > *to) ? client->to : to;
        }
        if (flows)
            row("device-seen", subject, id, {counted(flows)}, from, to);
        else
            row("device-unseen", subject, id, {});
        if (flows && !sure)
            row("device-address-only", subject, id, {});
        inventory(device, subject, id);
        if (device.macs.empty())
            row("identity-no-mac", subject, id, {});
        if (const auto own = m_eventsOf[device.id])
            row("endpoint-seen", subject, id, {counted(own)});
        else
            row("endpoint-none", subject, id, {});
    }

    void inventory(const DeviceRow &device, const std::string &subject, const std::string &id)
    {
        std::size_t apps = 0, nameOnly = 0;
        std::string source;
        for (const auto *install : m_installsOf[device.id]) {
            ++apps;
            nameOnly += install->package.empty();
            source = install->source;
            version(*install);
        }
        if (apps)
            row("inventory-seen", subject, id, {counted(apps), source.empty() ? "its management" : source});
        else
            row("inventory-none", subject, id, {});
        if (nameOnly)
            row("inventory-names", subject, id, {counted(nameOnly)});
        if (device.ownership == "personal")
            row("inventory-personal", subject, id, {});
    }

    // An installed version of an app of the case whose package is not here.
    void version(const InstallRow &install)
    {
        if (install.package.empty() || install.version.empty() || !m_versions.insert(install.package + " " + install.version).second)
            return;
        std::string other;
        for (const auto &app : m_apps) {
            if (app.package != install.package)
                continue;
            if (app.versionName == install.version)
                return;
            other = app.versionName;
        }
        if (!other.empty())
            row("code-other-version", install.package, {}, {install.version, other});
    }

    void sources()
    {
        readDates();
        if (m_wires.empty())
            row("capture-none", "network", {}, {});
        for (const auto &evidence : m_evidence) {
            const auto file = evidence.file.substr(evidence.file.rfind('/') + 1);
            const auto id = printId(evidence.id);
            if (const auto &source = m_events[evidence.id]; source.records && !source.named)
                row("device-unnamed", file, id, {counted(source.records)});
            if (const auto wire = m_wires.find(evidence.id); wire != m_wires.end())
                capture(file, id, wire->second);
            clock(evidence.id, file, id);
        }
        for (const auto &skew : estimateSkews(m_reader)) {
            const auto one = fileOf(skew.evidence), other = fileOf(skew.against);
            row("clock-shared", one, printId(skew.evidence), {skewWords(skew.nanoseconds), other, counted(skew.names), counted(skew.shared)});
        }
        for (const auto &one : m_later)
            one();
    }

    std::string fileOf(EvidenceId id) const
    {
        const auto found = std::find_if(m_evidence.begin(), m_evidence.end(), [&](const EvidenceRow &one) { return one.id == id; });
        return found == m_evidence.end() ? printId(id) : found->file.substr(found->file.rfind('/') + 1);
    }

    // Servers say the time in every answer: where many disagree with the capture in the same way, its clock is off.
    void readDates()
    {
        for (const auto &http : m_reader.all<HttpRow>("raw != null and time != null")) {
            if (const auto said = parseHttpDate(member(readJsonObject(http.raw.text), "date")))
                m_ahead[http.evidence].push_back((http.time->nanoseconds - said->nanoseconds) / 1'000'000'000);
        }
        for (auto &[evidence, seconds] : m_ahead)
            std::sort(seconds.begin(), seconds.end());
    }

    void clock(EvidenceId evidence, const std::string &file, const std::string &id)
    {
        const auto found = m_ahead.find(evidence);
        if (found == m_ahead.end() || found->second.size() < kFewestDates)
            return;
        const auto median = found->second[found->second.size() / 2];
        if (std::abs(median) >= kLeastSkew)
            row("clock-skew", file, id, {fmt::format("{} s {}", std::abs(median), median > 0 ? "ahead" : "behind"), counted(found->second.size())});
    }

    void capture(const std::string &file, const std::string &id, const Wire &wire)
    {
        row("capture-window", file, id, {counted(wire.clients.size())}, wire.from, wire.to);
        if (wire.tls)
            row("payload-tls", file, id, {counted(wire.tls), counted(wire.flows)}, wire.from, wire.to);
        if (wire.tls13)
            row("certificate-tls13", file, id, {counted(wire.tls13)}, wire.from, wire.to);
        if (wire.ech)
            row("name-ech", file, id, {counted(wire.ech)}, wire.from, wire.to);
        if (wire.unnamed)
            row("name-none", file, id, {counted(wire.unnamed)}, wire.from, wire.to);
    }

    const CaseReader &m_reader;
    Sentences m_sentences;
    Devices m_devices;
    std::vector<AppRow> m_apps;
    std::vector<InstallRow> m_installs;
    std::map<DeviceId, std::vector<const InstallRow *>> m_installsOf;
    struct Source {
        std::size_t records = 0, named = 0;
    };
    std::map<EvidenceId, Source> m_events;
    std::map<DeviceId, std::size_t> m_eventsOf;
    Judgements m_judgements;
    std::vector<WarningRow> m_warnings;
    std::vector<EvidenceRow> m_evidence;
    std::map<EvidenceId, std::vector<std::int64_t>> m_ahead; // seconds, sorted
    std::map<std::string, Client> m_clients;
    std::map<EvidenceId, Wire> m_wires;
    std::map<DeviceId, std::vector<std::pair<const Client *, DeviceTie>>> m_ofDevice;
    std::set<std::string> m_versions;
    std::vector<std::function<void()>> m_later;
    std::vector<CoverageRow> m_rows;
};

}

std::string controlTarget(std::string_view code)
{
    return "coverage:" + std::string(code);
}

std::vector<CoverageRow> coverage(const CaseReader &reader, std::string_view sentences)
{
    const CaseReader::Bare bare(reader); // names in it are masked by Devices::nameOf()
    return Sheet(reader, sentences).take();
}

}
