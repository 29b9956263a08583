// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "analysis/base/json_writer.h"
#include "analysis/base/utf8.h"

#include <algorithm>
#include <fmt/format.h>
#include <memory>

namespace keytrail::cli
{

using namespace casedb;

namespace
{

struct TimelineOptions {
    std::string path, from, to, format = "text";
};

struct Entry {
    std::int64_t time = 0;
    std::string kind, id, device, app, host, text, source, where;
};

constexpr std::size_t kTimelineChunk = 4096;

template <class Row, class Make> void gather(const CaseReader &reader, std::string_view where, std::vector<Entry> &entries, Make make)
{
    const auto found = reader.ids({Row::table, where, {}, false, -1});
    const auto *ids = std::get_if<std::vector<std::int64_t>>(&found);
    for (std::size_t at = 0; ids && at < ids->size(); at += kTimelineChunk) {
        for (const auto &row : reader.rows<Row>(std::span(*ids).subspan(at, std::min(kTimelineChunk, ids->size() - at)))) {
            auto entry = make(row);
            entry.id = printId(row.id);
            entry.where = row.where;
            entries.push_back(std::move(entry));
        }
    }
}

std::string range(const TimelineOptions &options, std::string_view field)
{
    std::string where = fmt::format("{} != null", field);
    if (!options.from.empty())
        where += fmt::format(" and {} >= \"{}\"", field, options.from);
    if (!options.to.empty())
        where += fmt::format(" and {} <= \"{}\"", field, options.to);
    return where;
}

std::vector<Entry> entriesOf(const CaseReader &reader, const TimelineOptions &options)
{
    std::vector<Entry> entries;
    gather<FlowRow>(reader, range(options, "start"), entries, [](const FlowRow &row) {
        const auto &host = !row.sni.empty() ? row.sni : !row.httpHosts.empty() ? row.httpHosts.front() : row.serverIp;
        return Entry{row.start->nanoseconds, "flow", {}, {}, row.app, host,
            fmt::format("{} {}:{} -> {}:{}, {} bytes out, {} in", row.appProtocol.empty() ? row.protocol : row.appProtocol, row.clientIp,
                row.clientPort.value_or(0), row.serverIp, row.serverPort.value_or(0), row.bytesOut.value_or(0), row.bytesIn.value_or(0)),
            "capture", {}};
    });
    gather<EventRow>(reader, range(options, "time"), entries, [](const EventRow &row) {
        return Entry{row.time->nanoseconds, row.kind, {}, row.deviceRef, row.app, row.host, row.text, row.source, {}};
    });
    gather<InstallRow>(reader, range(options, "installed_at"), entries, [](const InstallRow &row) {
        return Entry{row.installedAt->nanoseconds, "install", {}, row.deviceRef, row.package.empty() ? row.name : row.package, {},
            fmt::format("{} {}", row.name.empty() ? row.package : row.name, row.version), row.source, {}};
    });
    gather<LeaseRow>(reader, range(options, "time"), entries, [](const LeaseRow &row) {
        return Entry{row.time->nanoseconds, "lease", {}, row.hostName, {}, {}, fmt::format("{} has {}", row.mac, row.ip), "dhcp", {}};
    });
    std::sort(
        entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return std::tie(a.time, a.id) < std::tie(b.time, b.id); });
    return entries;
}

void runTimeline(Commands &commands, const TimelineOptions &options)
{
    const auto reader = openReader(commands, options.path);
    if (!reader)
        return;
    for (const auto &limit : {options.from, options.to}) {
        const auto parsed = parseFilter(*tableNamed("flows"), limit.empty() ? std::string() : fmt::format("start > \"{}\"", limit));
        if (std::holds_alternative<FilterError>(parsed)) {
            say(fmt::format("not a time: {}", visible(limit)));
            commands.status = WrongCall;
            return;
        }
    }
    if (options.format == "csv")
        print("time,kind,id,device,app,host,text,source,where");
    for (const auto &entry : entriesOf(*reader, options)) {
        const auto time = toRfc3339({entry.time});
        if (options.format == "json")
            print(JsonWriter()
                      .beginObject()
                      .text("time", time)
                      .text("kind", entry.kind)
                      .text("id", entry.id)
                      .text("device", entry.device)
                      .text("app", entry.app)
                      .text("host", entry.host)
                      .text("text", entry.text)
                      .text("source", entry.source)
                      .text("where", entry.where)
                      .endObject()
                      .take());
        else if (options.format == "csv")
            print(csvLine({time, entry.kind, entry.id, entry.device, entry.app, entry.host, entry.text, entry.source, entry.where}));
        else
            print(fmt::format(
                "{}  {:<10} {}  {}  [{}]", time, visible(entry.kind), visible(entry.host), visible(entry.text), visible(entry.where)));
    }
}

}

void addTimeline(Commands &commands)
{
    auto options = std::make_shared<TimelineOptions>();
    Arguments(commands.parser, "timeline", "Print flows, events, installs and leases in the order of time")
        .needs("case", options->path, "Case file")
        .takes("--from", options->from, "RFC 3339 time in UTC")
        .takes("--to", options->to, "RFC 3339 time in UTC")
        .takes("--format", options->format, "json, csv or text", {"json", "csv", "text"})
        .then([&commands, options] { runTimeline(commands, *options); });
}

}
