// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trace/fleet.h"

#include "analysis/trace/coverage.h"
#include "analysis/trace/devices.h"
#include "analysis/trace/fleet_subject.h"
#include "analysis/trace/sentences.h"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>

namespace keytrail::trace
{

using namespace casedb;

namespace
{

constexpr std::size_t kFleetChunk = 4096;
constexpr std::size_t kMostNamed = 3; // things told by name in a sentence

std::string listed(const std::vector<std::string> &names)
{
    std::string out;
    for (std::size_t at = 0; at < std::min(names.size(), kMostNamed); ++at)
        out += (at ? ", " : "") + names[at];
    return names.size() > kMostNamed ? fmt::format("{} and {} more", out, names.size() - kMostNamed) : out;
}

void stretch(std::optional<Instant> &from, std::optional<Instant> &to, const Time &time)
{
    if (time && (!from || *time < *from))
        from = time;
    if (time && (!to || *to < *time))
        to = time;
}

/// What was seen of one device or client.
struct Seen {
    std::size_t count = 0;
    std::vector<std::string> how; ///< in the order of time, each once
    std::vector<EvidenceId> evidence;
    std::string where;
    std::optional<Instant> from, to;

    void add(const std::string &what, EvidenceId file, const std::string &place, const Time &begin, const Time &end)
    {
        if (count++ == 0)
            where = place;
        if (std::find(how.begin(), how.end(), what) == how.end())
            how.push_back(what);
        if (std::find(evidence.begin(), evidence.end(), file) == evidence.end())
            evidence.push_back(file);
        stretch(from, to, begin);
        stretch(from, to, end);
    }
};

class Fleet
{
public:
    Fleet(const CaseReader &reader, const FleetQuestion &question, const FleetSentences &sentences, std::set<std::string> shown)
        : m_reader(reader)
        , m_shown(std::move(shown))
        , m_subject(subjectOf(reader, question))
        , m_sentences(readSentences(sentences.fleet))
        , m_devices(Devices::merge(reader))
    {
        for (auto &row : coverage(reader, sentences.coverage)) {
            if (!row.subjectId.empty())
                m_coverage[row.subjectId].push_back(std::move(row));
        }
    }

    std::vector<FleetAnswer> take()
    {
        installs();
        if (m_subject.hasTarget()) {
            flows();
            logs();
        }
        for (const auto &device : m_devices.rows()) {
            install(device);
            traffic(device);
        }
        clients();
        const auto order = [](const FleetAnswer &one) {
            const auto rank = one.group == "has" ? 0 : one.group == "contacted" ? 1 : one.group == "not-seen" ? 2 : 3;
            return std::tuple(rank, std::string_view(one.aspect), std::string_view(one.name), one.device, std::string_view(one.code));
        };
        std::stable_sort(m_answers.begin(), m_answers.end(), [&](const auto &a, const auto &b) { return order(a) < order(b); });
        return std::move(m_answers);
    }

private:
    FleetAnswer &say(std::string_view code, const std::vector<std::string> &values, DeviceId device, const std::string &name)
    {
        const auto found = m_sentences.find(code);
        const auto sentence = found == m_sentences.end() ? Sentence() : found->second;
        m_answers.push_back({sentence.state, sentence.kind, device, name, filled(sentence.reason, values), std::string(code), sentence.closesWith, {}, {}, {}, {}});
        return m_answers.back();
    }
    void prove(FleetAnswer &answer, const Seen &seen)
    {
        answer.evidence = seen.evidence;
        answer.where = seen.where;
        answer.from = seen.from;
        answer.to = seen.to;
    }
    const CoverageRow *covered(DeviceId device, std::string_view code) const
    {
        const auto rows = m_coverage.find(printId(device));
        if (rows == m_coverage.end())
            return nullptr;
        const auto found = std::find_if(rows->second.begin(), rows->second.end(), [&](const CoverageRow &one) { return one.code == code; });
        return found == rows->second.end() ? nullptr : &*found;
    }
    bool unchecked(const DeviceRow &device, const char *aspect, std::initializer_list<const char *> codes)
    {
        for (const auto *code : codes) {
            if (const auto *row = covered(device.id, code)) {
                m_answers.push_back({"not-checked", aspect, device.id, m_devices.nameOf(device), row->reason, row->code, row->closesWith, {}, {}, row->from, row->to});
                return true;
            }
        }
        return false;
    }

    struct Has {
        Seen seen;
        std::string code;
        std::vector<std::string> values;
    };

    void installs()
    {
        for (const auto &install : m_reader.all<InstallRow>()) {
            const auto device = m_devices.ofInstall(install);
            Has has;
            if (!device || !fits(install, has))
                continue;
            auto [known, fresh] = m_has.try_emplace(*device, has);
            if (!fresh && known->second.code == "fleet-has-name" && has.code != "fleet-has-name") {
                known->second.code = has.code;
                known->second.values = has.values;
            }
            known->second.seen.add(install.source, install.evidence, install.where, install.installedAt, {});
        }
    }
    bool fits(const InstallRow &install, Has &has) const
    {
        const auto version = install.version.empty() ? std::string("(version not stated)") : install.version;
        if (const auto package = m_subject.packages.find(install.package); !install.package.empty() && package != m_subject.packages.end()) {
            const bool isApp = package->second.empty();
            has.code = isApp ? "fleet-has" : "fleet-has-related";
            has.values = isApp ? std::vector<std::string>{install.package, version} : std::vector<std::string>{packageText(install.package), package->second};
            const bool isOther = !isApp && !install.version.empty() && !m_subject.versions.empty() && !m_subject.versions.contains(install.package + " " + install.version);
            if (isOther)
                has.values[1] += fmt::format(", in another version than the installed {}", install.version);
            return true;
        }
        if (!m_subject.signer.empty() && install.signer == m_subject.signer) {
            has.code = "fleet-has-signer";
            has.values = {packageText(install.package.empty() ? install.name : install.package)};
            return true;
        }
        if (!install.package.empty() || install.name.empty())
            return false;
        const auto name = lowerCase(install.name);
        has.code = "fleet-has-name";
        has.values = {packageText(install.name)};
        return m_subject.packageOfLabel.contains(name);
    }

    std::string fitOf(const FlowRow &flow) const
    {
        if (!flow.sni.empty() && m_subject.namesHost(flow.sni))
            return "TLS to " + flow.sni;
        for (const auto &host : flow.httpHosts) {
            if (m_subject.namesHost(withoutPort(host)))
                return "HTTP to " + host;
        }
        if (m_subject.namesHost(flow.serverIp))
            return "to " + flow.serverIp;
        const bool namesAnother = !flow.sni.empty() || !flow.httpHosts.empty();
        for (const auto &host : flow.dnsNames) {
            if (!namesAnother && m_subject.namesHost(host))
                return fmt::format("to {}, resolved as {}", flow.serverIp, host);
        }
        for (const auto &certificate : flow.certificates) {
            if (m_subject.certificates.contains(certificate))
                return "the certificate of the server has the key";
        }
        if (!flow.app.empty() && m_subject.appNames.contains(flow.app))
            return "the capture names the app";
        if (const auto own = m_subject.flows.find(flow.id); own != m_subject.flows.end())
            return own->second;
        return {};
    }

    void flows()
    {
        const auto all = m_reader.ids({"flows", {}, {}, false, -1});
        const auto *ids = std::get_if<std::vector<std::int64_t>>(&all);
        for (std::size_t at = 0; ids && at < ids->size(); at += kFleetChunk) {
            for (const auto &flow : m_reader.rows<FlowRow>(std::span(*ids).subspan(at, std::min(kFleetChunk, ids->size() - at))))
                flowSeen(flow);
        }
    }
    void flowSeen(const FlowRow &flow)
    {
        const auto fit = fitOf(flow);
        const bool isHidden = !flow.tlsVersion.empty() && flow.sni.empty() && flow.dnsNames.empty();
        if (fit.empty() && !isHidden)
            return;
        const auto owners = m_devices.ofClient(flow);
        if (fit.empty()) {
            if (owners.size() == 1)
                ++m_hidden[owners.front().device];
            return;
        }
        const auto end = flow.end ? flow.end : flow.start;
        if (owners.size() == 1) {
            m_contacted[owners.front().device].add(fit, flow.evidence, flow.where, flow.start, end);
            return;
        }
        auto &client = m_clients[flow.clientIp];
        client.first.add(fit, flow.evidence, flow.where, flow.start, end);
        client.second = std::max(client.second, owners.size());
        for (const auto &owner : owners)
            m_mayBe.emplace(owner.device, flow.clientIp);
    }

    void logs()
    {
        for (const auto &event : m_reader.all<EventRow>("host != null or app != null")) {
            const bool names = (!event.host.empty() && m_subject.namesHost(event.host)) || (!event.host.empty() && !event.app.empty() && m_subject.appNames.contains(event.app));
            const auto device = !names ? std::nullopt : event.record != DeviceRecordId{} ? m_devices.ofRecord(event.record) : m_devices.ofReference(event.deviceRef);
            if (device)
                m_logged[*device].add(event.app.empty() ? event.host : fmt::format("{} to {}", packageText(event.app), event.host), event.evidence, event.where, event.time, {});
        }
    }

    void install(const DeviceRow &device)
    {
        if (const auto has = m_has.find(device.id); has != m_has.end()) {
            prove(say(has->second.code, has->second.values, device.id, m_devices.nameOf(device)), has->second.seen);
            return;
        }
        if (m_subject.packages.empty() && m_subject.signer.empty()) {
            say("fleet-no-package", {}, device.id, m_devices.nameOf(device));
            return;
        }
        if (!unchecked(device, "install", {"inventory-none", "inventory-names", "inventory-personal"}))
            say("fleet-no-install", {}, device.id, m_devices.nameOf(device));
    }

    void traffic(const DeviceRow &device)
    {
        bool isSeen = false;
        if (const auto seen = m_contacted.find(device.id); seen != m_contacted.end()) {
            prove(say("fleet-contacted", {fmt::format("{}", seen->second.count), listed(seen->second.how)}, device.id, m_devices.nameOf(device)), seen->second);
            isSeen = true;
        }
        if (const auto seen = m_logged.find(device.id); seen != m_logged.end()) {
            prove(say("fleet-logged", {fmt::format("{}", seen->second.count), listed(seen->second.how)}, device.id, m_devices.nameOf(device)), seen->second);
            isSeen = true;
        }
        if (isSeen)
            return;
        if (!m_subject.hasTarget()) {
            say("fleet-no-target", {}, device.id, m_devices.nameOf(device));
            return;
        }
        if (const auto may = m_mayBe.find(device.id); may != m_mayBe.end()) {
            say("fleet-may-be", {may->second}, device.id, m_devices.nameOf(device));
            return;
        }
        if (unchecked(device, "traffic", {"device-unseen"}))
            return;
        if (!saysWhereItGoes()) {
            say("fleet-no-target", {}, device.id, m_devices.nameOf(device));
            return;
        }
        const auto hidden = m_hidden[device.id];
        auto &answer = hidden ? say("fleet-no-flow-hidden", {fmt::format("{}", hidden)}, device.id, m_devices.nameOf(device)) : say("fleet-no-flow", {}, device.id, m_devices.nameOf(device));
        if (const auto *watched = covered(device.id, "device-seen")) {
            answer.from = watched->from;
            answer.to = watched->to;
        }
    }
    /// A name alone tells no flow from another unless a capture or log names apps.
    bool saysWhereItGoes() const { return !m_subject.hosts.empty() || !m_subject.suffix.empty() || !m_subject.certificates.empty() || m_subject.knowsWhere || !m_subject.flows.empty() || !m_contacted.empty() || !m_logged.empty(); }

    void clients()
    {
        for (const auto &[address, client] : m_clients) {
            const auto count = fmt::format("{}", client.first.count), how = listed(client.first.how);
            auto &answer = client.second > 1 ? say("fleet-client-ambiguous", {address, fmt::format("{}", client.second), count, how}, {}, address) : say("fleet-client", {address, count, how}, {}, address);
            prove(answer, client.first);
        }
    }

    /// A package in a sentence, unless a mask hides it.
    std::string packageText(const std::string &package) const { return m_shown.contains(package) ? package : "A masked app"; }

    const CaseReader &m_reader;
    std::set<std::string> m_shown;
    FleetSubject m_subject;
    Sentences m_sentences;
    Devices m_devices;
    std::map<std::string, std::vector<CoverageRow>> m_coverage;
    std::map<DeviceId, Has> m_has;
    std::map<DeviceId, Seen> m_contacted, m_logged;
    std::map<DeviceId, std::size_t> m_hidden;
    std::map<DeviceId, std::string> m_mayBe;
    std::map<std::string, std::pair<Seen, std::size_t>> m_clients;
    std::vector<FleetAnswer> m_answers;
};

}

std::vector<FleetAnswer> askFleet(const CaseReader &reader, const FleetQuestion &question, const FleetSentences &sentences)
{
    std::set<std::string> shown{question.value};
    for (const auto &app : reader.all<AppRow>())
        shown.insert(app.package);
    for (const auto &install : reader.all<InstallRow>())
        shown.insert({install.package, install.name});
    for (const auto &event : reader.all<EventRow>("app != null"))
        shown.insert(event.app);
    const CaseReader::Bare bare(reader); // who has what does not depend on masks; names are masked above and by Devices::nameOf()
    return Fleet(reader, question, sentences, std::move(shown)).take();
}

}
