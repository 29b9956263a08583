// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/tables.h"

#include "analysis/base/json_writer.h"
#include "analysis/base/utf8.h"
#include "analysis/report/escape.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace keytrail::report
{

using namespace casedb;

namespace
{

constexpr std::size_t kChunk = 1000;

}

const std::vector<std::string_view> &tableEntities()
{
    static const std::vector<std::string_view> entities{"findings", "traces", "apps", "binaries", "operations", "keys", "key_places",
        "destinations", "links", "flows", "dns", "http", "tls", "certificates", "payload_signs", "leases", "devices", "device_records",
        "addresses", "installs", "events", "judgements", "baselines", "warnings", "evidence"};
    return entities;
}

bool eachRow(const CaseReader &reader, std::string_view entity, const TableRow &row)
{
    const auto columns = CaseReader::columns(entity);
    const auto found = reader.ids({entity, {}, {}, false, -1});
    const auto *ids = std::get_if<std::vector<std::int64_t>>(&found);
    for (std::size_t at = 0; ids && at < ids->size(); at += kChunk) {
        for (auto &cells : reader.cells(entity, columns, std::span(*ids).subspan(at, std::min(kChunk, ids->size() - at)))) {
            if (cells.empty())
                continue;
            for (auto &cell : cells)
                cell.text = visible(cell.text);
            if (!row(cells))
                return false;
        }
    }
    return true;
}

bool csvTable(const CaseReader &reader, std::string_view entity, const Sink &sink)
{
    if (!sink(csvLine(CaseReader::columns(entity)) + "\r\n"))
        return false;
    return eachRow(reader, entity, [&](const std::vector<Cell> &cells) {
        std::vector<std::string> texts;
        for (const auto &cell : cells)
            texts.push_back(cell.text);
        return sink(csvLine(texts) + "\r\n");
    });
}

std::string csvStatement(const CaseFacts &facts)
{
    std::string out = "what,value\r\n";
    for (const auto &[what, value] : facts.statement())
        out += csvLine({what, visible(value)}) + "\r\n";
    return out;
}

namespace
{

struct SketchEvent {
    std::int64_t time = 0;
    std::string description, message, kind, id, device, app, host, where, evidence;
};

template <class Row, class Make> void gather(const CaseFacts &facts, std::string_view where, std::vector<SketchEvent> &events, Make make)
{
    const auto &reader = facts.reader();
    const auto found = reader.ids({Row::table, where, {}, false, -1});
    const auto *ids = std::get_if<std::vector<std::int64_t>>(&found);
    for (std::size_t at = 0; ids && at < ids->size(); at += kChunk) {
        for (const auto &row : reader.rows<Row>(std::span(*ids).subspan(at, std::min(kChunk, ids->size() - at)))) {
            SketchEvent event = make(row);
            event.id = printId(row.id);
            event.where = row.where;
            event.evidence = reader.sha256(row.evidence);
            events.push_back(std::move(event));
        }
    }
}

/// Every time the case knows, the statement first, then in time order.
std::vector<SketchEvent> eventsOf(const CaseFacts &facts)
{
    std::vector<SketchEvent> events;
    gather<FlowRow>(facts, "start != null", events, [](const FlowRow &row) {
        return SketchEvent{row.start->nanoseconds, "Flow start",
            fmt::format("{} {}:{} -> {} {}:{}, {} bytes out, {} in", row.appProtocol.empty() ? row.protocol : row.appProtocol, row.clientIp,
                row.clientPort.value_or(0), serverName(row), row.serverIp, row.serverPort.value_or(0), row.bytesOut.value_or(0),
                row.bytesIn.value_or(0)),
            "flow", {}, {}, row.app, serverName(row), {}, {}};
    });
    gather<EventRow>(facts, "time != null", events, [](const EventRow &row) {
        return SketchEvent{row.time->nanoseconds, "Event recorded", row.text.empty() ? row.kind : row.text, row.kind, {}, row.deviceRef, row.app,
            row.host, {}, {}};
    });
    gather<InstallRow>(facts, "installed_at != null", events, [](const InstallRow &row) {
        const auto &name = row.package.empty() ? row.name : row.package;
        return SketchEvent{row.installedAt->nanoseconds, "Installed", fmt::format("{} {} installed", name, row.version), "install", {},
            row.deviceRef, name, {}, {}, {}};
    });
    gather<LeaseRow>(facts, "time != null", events, [](const LeaseRow &row) {
        return SketchEvent{
            row.time->nanoseconds, "Address leased", fmt::format("{} has {}", row.mac, row.ip), "lease", {}, row.hostName, {}, {}, {}, {}};
    });
    gather<DnsRow>(facts, "time != null", events, [](const DnsRow &row) {
        return SketchEvent{row.time->nanoseconds, "Name asked",
            fmt::format("{} {} asked by {}: {}", row.type, row.query, row.clientIp, row.rcode), "dns", {}, {}, {}, row.query, {}, {}};
    });
    std::sort(events.begin(), events.end(), [](const SketchEvent &a, const SketchEvent &b) { return std::tie(a.time, a.id) < std::tie(b.time, b.id); });
    SketchEvent about{facts.options().madeAt.nanoseconds, "Export made", {}, "statement", {}, {}, {}, {}, {}, {}};
    for (const auto &[what, value] : facts.statement())
        about.message += fmt::format("{}{}: {}", about.message.empty() ? "" : "; ", what, value);
    events.insert(events.begin(), std::move(about));
    return events;
}

constexpr std::string_view kNames[] = {"message", "datetime", "timestamp", "timestamp_desc", "kind", "id", "device", "app", "host",
    "evidence_sha256", "evidence_where", "data_type"};

std::array<std::string, std::size(kNames)> valuesOf(const SketchEvent &event)
{
    // Timesketch counts microseconds since 1970; datetime keeps the nanoseconds.
    return {visible(event.message.empty() ? event.kind : event.message), toRfc3339({event.time}), std::to_string(event.time / 1000),
        event.description, visible(event.kind), event.id, visible(event.device), visible(event.app), visible(event.host), event.evidence,
        visible(event.where), "keytrail:" + visible(event.kind)};
}

}

bool timesketchLines(const CaseFacts &facts, const Sink &sink)
{
    for (const auto &event : eventsOf(facts)) {
        const auto values = valuesOf(event);
        JsonWriter out;
        out.beginObject();
        for (std::size_t at = 0; at < values.size(); ++at) {
            if (kNames[at] == "timestamp")
                out.key(kNames[at]).number(event.time / 1000);
            else if (!values[at].empty())
                out.text(kNames[at], values[at]);
        }
        out.endObject();
        if (!sink(out.take() + '\n'))
            return false;
    }
    return true;
}

bool timesketchCsv(const CaseFacts &facts, const Sink &sink)
{
    if (!sink(csvLine({std::begin(kNames), std::end(kNames)}) + "\r\n"))
        return false;
    for (const auto &event : eventsOf(facts)) {
        const auto values = valuesOf(event);
        if (!sink(csvLine({values.begin(), values.end()}) + "\r\n"))
            return false;
    }
    return true;
}

}
