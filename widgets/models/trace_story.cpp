// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/trace_story.h"

#include "analysis/base/json_reader.h"
#include "widgets/models/locator.h"
#include "widgets/models/cell_text.h"
#include "widgets/wording.h"

#include <QCoreApplication>
#include <algorithm>

namespace keytrail::widgets {

namespace {

struct TraceStoryWords {
    Q_DECLARE_TR_FUNCTIONS(Trace)
};

using namespace casedb;

constexpr std::size_t kMostFlows = 4, kMostDevices = 8;

template <class Id>
Selection target(const char *entity, Id id)
{
    return {QString::fromLatin1(entity), static_cast<qint64>(id), {}, -1};
}

Selection codeTarget(const QString &where)
{
    const auto locator = parseLocator(where);
    return locator.symbol.isEmpty() ? Selection{} : Selection{{}, 0, locator.symbol, locator.offset};
}

bool hasSign(const TraceStory &story, const char *code)
{
    return std::any_of(story.signsFor.begin(), story.signsFor.end(), [&](const Sign &sign) { return sign.code == QLatin1String(code); });
}

void readSigns(TraceStory &story)
{
    if (!story.finding)
        return;
    for (const auto &reason : readJsonObjects(story.finding->reasons.text)) {
        const Sign sign{QString::fromStdString(std::string(member(reason, "sign"))), wording::sentence(wording::plain(member(reason, "text"))), std::atoi(std::string(member(reason, "weight")).c_str()), QString::fromStdString(std::string(member(reason, "evidence"))), QString::fromStdString(std::string(member(reason, "where")))};
        (sign.weight < 0 ? story.signsAgainst : story.signsFor).append(sign);
    }
    const auto heavier = [](const Sign &one, const Sign &other) { return std::abs(one.weight) > std::abs(other.weight); };
    std::stable_sort(story.signsFor.begin(), story.signsFor.end(), heavier);
    std::stable_sort(story.signsAgainst.begin(), story.signsAgainst.end(), heavier);
}

// What a step is about shows in where it stands: the operation's own place, the destination's, or a key that is read.
Kind stepKind(const TraceStory &story, const QString &what, const QString &where)
{
    if (what == QStringLiteral("sink") || what == QStringLiteral("destination"))
        return Kind::Destination;
    if (what == QStringLiteral("operation") || (story.operation && where.toStdString() == story.operation->where))
        return Kind::Operation;
    if (story.destination && where.toStdString() == story.destination->where)
        return Kind::Destination;
    for (const auto *word : {"URL", "connect", "Socket", "endpoint", "write", "host", "request", "send"}) {
        if (what.contains(QLatin1String(word), Qt::CaseInsensitive))
            return Kind::Destination;
    }
    return what.contains(QLatin1String("key"), Qt::CaseInsensitive) ? Kind::Key : Kind::Operation;
}

void readSteps(const CaseReader &reader, TraceStory &story)
{
    if (story.link) {
        const auto hash = text(reader.sha256(story.link->evidence));
        for (const auto &step : readJsonObjects(story.link->path.text)) {
            const auto code = QString::fromStdString(std::string(member(step, "what"))), where = QString::fromStdString(std::string(member(step, "where")));
            const auto given = QString::fromStdString(std::string(member(step, "value")));
            const auto value = code == QStringLiteral("operation") && story.operation && !story.operation->transformation.empty() ? wording::plain(story.operation->transformation) : wording::symbolWords(given);
            story.steps.append({stepKind(story, code, where), wording::step(code, given), value, where, hash, codeTarget(where)});
        }
    }
    if (story.steps.isEmpty() && story.operation) {
        const auto &operation = *story.operation;
        story.steps.append({Kind::Operation, wording::method(text(operation.className), text(operation.method)), wording::plain(operation.transformation.empty() ? operation.api : operation.transformation), text(operation.where),
            text(reader.sha256(operation.evidence)), codeTarget(text(operation.where))});
    }
    if (!story.flows.empty()) {
        const auto &flow = story.flows.front();
        const auto count = std::int64_t(story.trace.flows.size());
        story.steps.append({Kind::Flow, TraceStoryWords::tr("Seen on the wire"), TraceStoryWords::tr("%1, first %2").arg(wording::entityCount(QStringLiteral("flows"), count), flow.start ? wording::time(*flow.start) : TraceStoryWords::tr("at an unknown time")), text(flow.where),
            text(reader.sha256(flow.evidence)), target("flows", flow.id)});
    }
    for (const auto &device : story.devices) {
        const auto name = wording::plain(!device.name.empty() ? device.name : !device.serial.empty() ? device.serial : device.udid);
        story.steps.append({Kind::Device, name, wording::plain(device.macs.empty() ? device.model : "MAC " + device.macs.front()), text(device.where), device.evidence.empty() ? QString() : text(device.evidence.front()), target("devices", device.id)});
    }
}

int strengthOf(double confidence)
{
    return confidence >= 0.9 ? 4 : confidence >= 0.7 ? 3 : confidence >= 0.5 ? 2 : 1;
}

int firstStep(const TraceStory &story, Kind kind)
{
    for (int at = 0; at < story.steps.size(); ++at) {
        if (story.steps[at].kind == kind)
            return at;
    }
    return -1;
}

void addCode(TraceStory &story)
{
    TraceNode app{Kind::App, {}, {}, {}, {}, !story.app, {}, {}, {}, 0, -1};
    if (story.app) {
        app.title = wording::plain(story.app->label.empty() ? story.app->package : story.app->label);
        app.detail = wording::plain(story.app->versionName);
        app.full = wording::plain(story.app->package + " " + story.app->versionName);
        app.target = target("apps", story.app->id);
    }
    story.nodes.append(app);
    TraceNode operation{Kind::Operation, {}, {}, {}, {}, !story.operation, {}, {}, {}, 4, firstStep(story, Kind::Operation)};
    if (story.operation) {
        const auto &row = *story.operation;
        operation.title = wording::operation(text(row.algorithm), text(row.kind));
        operation.detail = wording::method(text(row.className), text(row.method));
        operation.full = wording::plain(row.className + "->" + row.method + row.descriptor);
        operation.target = target("operations", row.id);
        operation.tie = wording::origin(text(row.origin));
        operation.sure = wording::certainty(1);
    }
    story.nodes.append(operation);
    if (story.key) {
        const auto &row = *story.key;
        story.nodes.append({Kind::Key, wording::key(text(row.algorithm), text(row.bits), text(row.curve), text(row.form)), wording::shortHash(text(row.spkiSha256)), text(row.spkiSha256), {}, false, target("keys", row.id), TraceStoryWords::tr("its key"),
            wording::certainty(1), 4, firstStep(story, Kind::Key)});
    }
}

void addDestination(TraceStory &story)
{
    TraceNode node{Kind::Destination, {}, {}, {}, {}, true, {}, TraceStoryWords::tr("no tie"), {}, 0, -1};
    if (story.destination) {
        const auto &row = *story.destination;
        node.missing = row.host.empty();
        node.title = row.host.empty() ? TraceStoryWords::tr("unknown host") : wording::plain(row.host);
        node.detail = row.host.empty() ? wording::sentence(wording::plain(row.reason)) : (row.port ? TraceStoryWords::tr("port %1").arg(*row.port) : QString()) + (row.path.empty() ? QString() : (row.port ? QStringLiteral(", ") : QString()) + wording::plain(row.path));
        node.domain = wording::plain(row.registrableDomain);
        node.full = wording::plain(row.url.empty() ? row.host : row.url);
        node.target = target("destinations", row.id);
    } else {
        node.title = TraceStoryWords::tr("no destination");
        node.detail = TraceStoryWords::tr("its result may stay on the device");
    }
    if (story.link) {
        const auto steps = readJsonArray(story.link->path.text).size();
        node.tie = wording::relation(text(story.link->relation));
        node.strength = strengthOf(story.link->confidence.value_or(0));
        node.sure = steps > 1 ? wording::counted("Trace", "%1 step", QT_TRANSLATE_N_NOOP("Trace", "%1 steps"), std::int64_t(steps)) : wording::certainty(story.link->confidence.value_or(0));
        node.firstStep = firstStep(story, Kind::Destination);
    }
    story.nodes.append(node);
}

void addWire(TraceStory &story)
{
    const auto count = std::int64_t(story.trace.flows.size());
    TraceNode node{Kind::Flow, {}, {}, {}, {}, count == 0, {}, {}, {}, 0, firstStep(story, Kind::Flow)};
    if (count) {
        node.title = wording::entityCount(QStringLiteral("flows"), count);
        node.detail = story.flows.empty() || !story.flows.front().start ? QString() : wording::day(*story.flows.front().start);
        node.target = story.flows.empty() ? Selection{} : target("flows", story.flows.front().id);
        const bool named = hasSign(story, "flow-sni") || hasSign(story, "flow-http-host"), fits = hasSign(story, "payload-fits");
        const bool key = hasSign(story, "key-is-certificate"), resolved = hasSign(story, "flow-resolved-name") || hasSign(story, "flow-address-port");
        node.tie = key ? TraceStoryWords::tr("key match") : named && fits ? TraceStoryWords::tr("name, body") : named ? TraceStoryWords::tr("name") : resolved ? TraceStoryWords::tr("address, name") : TraceStoryWords::tr("address");
        node.strength = key || (named && fits) ? 4 : named ? 3 : resolved ? 2 : 1;
        node.sure = TraceStoryWords::tr("all %1").arg(wording::number(count));
    } else {
        node.title = TraceStoryWords::tr("not on the wire");
        node.detail = TraceStoryWords::tr("no flow of it in the case");
    }
    story.nodes.append(node);
}

void addDevices(TraceStory &story)
{
    const auto told = std::int64_t(story.trace.devices.size()), others = std::int64_t(story.trace.alsoInstalled.size());
    TraceNode node{Kind::Device, {}, {}, {}, {}, told == 0, {}, {}, {}, 0, firstStep(story, Kind::Device)};
    if (told) {
        node.title = others ? TraceStoryWords::tr("%1 of %2 devices").arg(wording::number(told), wording::number(told + others)) : wording::entityCount(QStringLiteral("devices"), told);
        node.detail = others ? wording::counted("Trace", "%1 more has it", QT_TRANSLATE_N_NOOP("Trace", "%1 more have it"), others) : wording::plain(story.devices.empty() ? std::string() : story.devices.front().name);
        node.target = target("devices", story.trace.devices.front());
        const bool mac = hasSign(story, "device-mac"), lease = hasSign(story, "device-lease"), address = hasSign(story, "device-address");
        node.tie = mac && lease ? TraceStoryWords::tr("MAC, lease") : mac ? TraceStoryWords::tr("MAC") : lease ? TraceStoryWords::tr("lease") : address ? TraceStoryWords::tr("address") : TraceStoryWords::tr("name");
        node.strength = mac || lease ? 4 : address ? 2 : 1;
        node.sure = wording::certainty(mac || lease ? 1.0 : address ? 0.6 : 0.3);
    } else {
        node.title = others ? TraceStoryWords::tr("%1 have the app").arg(wording::entityCount(QStringLiteral("devices"), others)) : TraceStoryWords::tr("no device told");
        node.detail = story.trace.flows.empty() ? TraceStoryWords::tr("none seen calling") : TraceStoryWords::tr("the client is not tied");
    }
    story.nodes.append(node);
}

}

std::optional<TraceStory> readTrace(const CaseReader &reader, TraceId id)
{
    auto row = reader.row<TraceRow>(id);
    if (!row)
        return {};
    TraceStory story;
    story.trace = std::move(*row);
    const auto &trace = story.trace;
    story.app = reader.row<AppRow>(trace.app);
    story.operation = reader.row<OperationRow>(trace.operation);
    if (story.operation && story.operation->key != KeyId{})
        story.key = reader.row<KeyRow>(story.operation->key);
    if (trace.destination != DestinationId{})
        story.destination = reader.row<DestinationRow>(trace.destination);
    if (trace.link != LinkId{})
        story.link = reader.row<LinkRow>(trace.link);
    auto findings = reader.all<FindingRow>("trace = " + printId(trace.id));
    if (!findings.empty())
        story.finding = std::move(findings.front());
    std::vector<std::int64_t> ids;
    for (std::size_t at = 0; at < std::min(kMostFlows, trace.flows.size()); ++at)
        ids.push_back(static_cast<std::int64_t>(trace.flows[at]));
    story.flows = reader.rows<FlowRow>(ids);
    ids.clear();
    for (std::size_t at = 0; at < std::min(kMostDevices, trace.devices.size()); ++at)
        ids.push_back(static_cast<std::int64_t>(trace.devices[at]));
    story.devices = reader.rows<DeviceRow>(ids);
    for (const auto &hash : trace.evidence) {
        const auto found = reader.all<EvidenceRow>("sha256 = " + hash);
        story.evidence.append({found.empty() ? QString() : wording::plain(found.front().file), text(hash)});
    }
    Query query;
    query.entity = "traces";
    const auto ranked = reader.ids(query);
    if (const auto *list = std::get_if<std::vector<std::int64_t>>(&ranked))
        story.rank = int(std::find(list->begin(), list->end(), static_cast<std::int64_t>(id)) - list->begin()) + 1;
    readSigns(story);
    readSteps(reader, story);
    addCode(story);
    addDestination(story);
    addWire(story);
    addDevices(story);
    return story;
}

TraceId traceOf(const CaseReader &reader, const Selection &selection)
{
    if (selection.entity == QStringLiteral("traces"))
        return static_cast<TraceId>(selection.id);
    const auto entity = selection.entity.toStdString();
    const auto *field = entity == "operations" ? "operation" : entity == "destinations" ? "destination" : entity == "apps" ? "app" : entity == "keys" ? "operation.key" : entity == "flows" ? "flows" : entity == "devices" ? "devices" : nullptr;
    const auto printed = printedId(selection).toStdString();
    if (!field || printed.empty())
        return {};
    Query query;
    query.entity = "traces";
    const auto where = std::string(field) + (entity == "flows" || entity == "devices" ? " contains " : " = ") + printed;
    query.where = where;
    query.limit = 1;
    const auto found = reader.ids(query);
    const auto *list = std::get_if<std::vector<std::int64_t>>(&found);
    return list && !list->empty() ? static_cast<TraceId>(list->front()) : TraceId{};
}

}
