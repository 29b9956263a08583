// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trace/conclude.h"

#include "analysis/base/json_writer.h"
#include "analysis/casedb/lens.h"
#include "analysis/trace/addresses.h"
#include "analysis/trace/trace_builder.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <tuple>

namespace keytrail::trace
{

using namespace casedb;

namespace
{

// Links below this are kept as facts and shown in the code; a trace from them would only be noise.
constexpr double kLeastLink = 0.2;

// Kinds that tie something to a destination; an imported key alone is inventory.
bool beginsTrace(const OperationRow &operation)
{
    return operation.kind != "import-key" && operation.kind != "generate" && operation.kind != "certificate";
}

/// A text of a filter: in quotes.
std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

/// The installs that may be of one of these apps; an inventory of a fleet has millions of others.
std::vector<InstallRow> installsOf(const CaseReader &reader, const std::map<AppId, AppRow> &apps)
{
    std::set<std::string> filters;
    for (const auto &[id, app] : apps) {
        if (!app.package.empty())
            filters.insert(fmt::format("package = {}", quoted(app.package)));
        const auto word = app.label.substr(0, app.label.find_first_of(" \t-_.,:"));
        if (!word.empty())
            filters.insert(fmt::format("package = null and name starts {}", quoted(word)));
    }
    std::vector<InstallRow> found;
    for (const auto &filter : filters) {
        auto rows = reader.all<InstallRow>(filter);
        std::move(rows.begin(), rows.end(), std::back_inserter(found));
    }
    return found;
}

bool isInstallOf(const InstallRow &install, const AppRow &app, const Facts &facts)
{
    if (!install.package.empty())
        return install.package == app.package;
    if (install.name.empty())
        return false;
    const auto known = facts.catalogue.find(squeezed(install.name));
    if (known != facts.catalogue.end())
        return known->second.contains(app.package);
    return !app.label.empty() && squeezed(install.name) == squeezed(app.label);
}

Holders holdersOf(const AppRow &app, const Facts &facts)
{
    Holders out;
    for (const auto &install : facts.installs) {
        const auto device = isInstallOf(install, app, facts) ? facts.devices.ofInstall(install) : std::nullopt;
        if (!device)
            continue;
        // A name alone may be an app of another platform's.
        const auto *row = facts.devices.row(*device);
        if (install.package.empty() && row && !row->platform.empty() && !app.platform.empty() && row->platform != app.platform)
            continue;
        out.byName = out.byName || install.package.empty();
        out.devices.insert(*device);
        if (!install.version.empty() && !app.versionName.empty() && install.version != app.versionName)
            out.otherVersion[*device] = install.version;
        out.evidence.insert(install.evidence);
    }
    return out;
}

std::vector<KeyRow> mergeKeys(const CaseReader &reader)
{
    // Which form names a key best when several places hold it: the one that stands in the app itself.
    constexpr std::string_view sources[] = {"string", "array", "resource", "asset", "rodata", "payload", "certificate", "signer"};
    const auto rank = [&](const KeyPlaceRow &place) {
        return std::pair(std::find(std::begin(sources), std::end(sources), place.source) - std::begin(sources), place.id);
    };
    auto places = reader.all<KeyPlaceRow>();
    std::sort(places.begin(), places.end(), [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
    std::map<KeyId, KeyRow> keys;
    for (const auto &place : places) {
        auto &key = keys[place.key];
        if (key.id == KeyId{}) {
            key.id = place.key;
            key.where = place.where;
            key.algorithm = place.algorithm;
            key.bits = place.bits;
            key.curve = place.curve;
            key.form = place.form;
            key.spkiSha256 = place.spkiSha256;
            key.isPrivate = place.isPrivate;
            key.source = place.source;
            key.places = 0;
        }
        ++*key.places;
        const auto hash = reader.sha256(place.evidence);
        if (std::find(key.evidence.begin(), key.evidence.end(), hash) == key.evidence.end())
            key.evidence.push_back(hash);
    }
    std::vector<KeyRow> rows;
    for (auto &[id, key] : keys) {
        std::sort(key.evidence.begin(), key.evidence.end());
        rows.push_back(std::move(key));
    }
    return rows;
}

}

Facts::Facts(const CaseReader &from, const Weights &given, Instant now)
    : reader(from)
    , weights(given)
    , devices(Devices::merge(from))
    , judgements(Judgements::read(from))
    , baselines(Baselines::read(from, now))
    , operations(from.all<OperationRow>())
    , events(from.all<EventRow>("host != null and app != null"))
    , captures(from.all<EvidenceRow>("status = imported and (kind = pcap or kind = pcapng)").size())
{
    for (auto &app : from.all<AppRow>())
        apps.emplace(app.id, std::move(app));
    installs = installsOf(from, apps);
    for (auto &event : from.all<EventRow>("kind = app-catalogue and app != null and text != null"))
        catalogue[squeezed(event.text)].insert(event.app);
    for (const auto &[id, app] : apps)
        holders.emplace(id, holdersOf(app, *this));
    for (auto &destination : from.all<DestinationRow>())
        destinations.emplace(destination.id, std::move(destination));
    for (auto &link : from.all<LinkRow>())
        links[link.operation].push_back(std::move(link));
    for (auto &key : mergeKeys(from))
        keys.emplace(key.id, std::move(key));
    for (auto &sign : from.all<PayloadSignRow>())
        signs[sign.flow].push_back(std::move(sign));
    for (auto &certificate : from.all<CertificateRow>())
        certificatesOfKey[certificate.spkiSha256].push_back(std::move(certificate));
    std::vector<Target> targets;
    for (auto &[id, list] : links) {
        std::stable_sort(list.begin(), list.end(), [](const LinkRow &a, const LinkRow &b) { return a.confidence > b.confidence; });
        for (const auto &link : list) {
            const auto destination = destinations.find(link.destination);
            const auto target = destination == destinations.end() ? std::nullopt : targetOf(destination->second);
            if (target)
                targets.push_back(*target);
        }
    }
    sightings = findSightings(from, targets, clients);
}

namespace
{

/// Display names that stand for one package of the case only: its label, or what a management's own app list calls it. Two apps of
/// one name stay unknown, and so does a name that the app list gives to another app.
std::map<std::string, std::string> namedPackages(const Facts &facts)
{
    std::map<std::string, std::set<std::string>> candidates;
    const auto add = [&](const AppRow &app, const std::string &name, bool isLabel) {
        const auto listed = facts.catalogue.find(squeezed(name));
        auto &packages = candidates[app.platform + ":" + name];
        if (listed != facts.catalogue.end())
            packages.insert(listed->second.begin(), listed->second.end());
        else if (isLabel)
            packages.insert(app.package);
    };
    for (const auto &[id, app] : facts.apps) {
        if (app.package.empty() || app.platform.empty())
            continue;
        if (!app.label.empty())
            add(app, app.label, true);
        for (const auto &install : facts.installs) {
            if (install.package.empty() && !install.name.empty())
                add(app, install.name, false);
        }
    }
    std::map<std::string, std::string> named;
    for (const auto &candidate : candidates) {
        const auto &name = candidate.first;
        const auto &packages = candidate.second;
        const bool isOfTheCase = packages.size() == 1
            && std::any_of(facts.apps.begin(), facts.apps.end(), [&](const auto &one) { return one.second.package == *packages.begin() && name.starts_with(one.second.platform + ":"); });
        if (isOfTheCase)
            named.emplace(name, *packages.begin());
    }
    return named;
}

bool storeLens(CaseFile &file, const Conclusions &conclusions)
{
    std::vector<std::int64_t> devices;
    for (const auto id : conclusions.maskedDevices)
        devices.push_back(static_cast<std::int64_t>(id));
    JsonWriter names;
    names.beginObject();
    for (const auto &[name, package] : conclusions.packagesByName)
        names.text(name, package);
    return file.setMeta(kMaskedDevices, toJson(devices)) && file.setMeta(kMaskedApps, toJson(conclusions.maskedApps))
        && file.setMeta(kNamedPackages, names.endObject().take());
}

}

std::optional<Conclusions> conclude(const CaseReader &reader, const Weights &weights, const Pulse &pulse, Instant now)
{
    if (!pulse(0, 0))
        return {};
    const CaseReader::Bare bare(reader);
    const Facts facts(reader, weights, now);
    Conclusions out;
    out.devices = facts.devices.rows();
    out.addresses = addressesOf(reader, facts.devices, facts.clients);
    out.owners = facts.devices.owners();
    out.maskedDevices.assign(facts.devices.masked().begin(), facts.devices.masked().end());
    out.maskedApps.assign(facts.devices.maskedApps().begin(), facts.devices.maskedApps().end());
    out.packagesByName = namedPackages(facts);
    for (const auto &[id, key] : facts.keys)
        out.keys.push_back(key);

    std::vector<Drawn> drawn;
    std::uint64_t done = 0;
    for (const auto &operation : facts.operations) {
        if (!pulse(++done, facts.operations.size()))
            return {};
        if (!beginsTrace(operation))
            continue;
        const auto links = facts.links.find(operation.id);
        bool tied = false;
        std::set<std::tuple<std::string, std::optional<std::int64_t>, std::string>> places;
        for (const auto &link : links == facts.links.end() ? std::vector<LinkRow>() : links->second) {
            if (link.confidence.value_or(0) < kLeastLink)
                continue;
            tied = true;
            // Two addresses on one host and port are one place on the wire, so one trace: the surest link tells it.
            const auto destination = facts.destinations.find(link.destination);
            const auto target = destination == facts.destinations.end() ? std::nullopt : targetOf(destination->second);
            if (target && !places.insert({target->host, target->port, link.direction}).second)
                continue;
            drawn.push_back(drawTrace(facts, operation, &link));
        }
        if (!tied)
            drawn.push_back(drawTrace(facts, operation, nullptr));
    }
    std::sort(drawn.begin(), drawn.end(), [](const Drawn &a, const Drawn &b) {
        return std::pair(-a.trace.score.value_or(0), a.trace.id) < std::pair(-b.trace.score.value_or(0), b.trace.id);
    });
    std::set<TraceId> seen;
    for (auto &one : drawn) {
        if (!seen.insert(one.trace.id).second)
            continue;
        out.traces.push_back(std::move(one.trace));
        out.findings.push_back(std::move(one.finding));
    }
    // What was read in part gives no conclusions.
    if (reader.hasFailed())
        return {};
    return out;
}

bool replaceConclusions(CaseFile &file, const Conclusions &conclusions)
{
    return file.replace(conclusions.devices) && file.replace(conclusions.addresses) && file.replace(conclusions.keys) && file.replace(conclusions.traces)
        && file.replace(conclusions.findings) && file.replaceOwners(conclusions.owners) && storeLens(file, conclusions)
        && file.seal();
}

bool store(CaseFile &file, const Conclusions &conclusions)
{
    return file.atomically([&] { return replaceConclusions(file, conclusions); });
}

}
