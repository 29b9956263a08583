// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_data.h"

#include "analysis/base/utf8.h"
#include "analysis/casedb/columns.h"
#include "widgets/device_owners.h"
#include "widgets/wording.h"

#include <QFileInfo>

#include <algorithm>
#include <map>
#include <unordered_map>

namespace keytrail::widgets {

namespace {

using namespace casedb;

constexpr std::size_t kTimelinePage = 4096;             // rows read at once: what a stop has to wait for
constexpr std::size_t kFewestTeeth = 6;
constexpr std::int64_t kShortestPeriod = 1'000'000'000; // closer than a second is one conversation, not a beacon
constexpr std::size_t kMostTraceLanes = 12;
constexpr int kMostHostLanes = 12;              // of one device; the others share a lane

// Texts that many rows share, as small numbers.
class Names
{
public:
    std::uint32_t number(const std::string &text)
    {
        const auto [at, fresh] = m_known.try_emplace(text, static_cast<std::uint32_t>(m_texts.size()));
        if (fresh)
            m_texts.push_back(&at->first);
        return at->second;
    }
    const std::string &text(std::uint32_t number) const { return *m_texts[number]; }

private:
    std::unordered_map<std::string, std::uint32_t> m_known;
    std::vector<const std::string *> m_texts;
};

// A flow as the lanes need it. `app` and `host` are numbers of Names.
struct ShortFlow {
    TimelineEvent event;
    std::uint32_t app = 0, host = 0;
    std::int64_t evidence = 0;
    int device = -1;
};

class TimelineReading
{
public:
    TimelineReading(const CaseReader &reader, const std::atomic_bool &stop)
        : m_reader(reader)
        , m_stop(stop)
    {
    }

    std::optional<TimelineData> read()
    {
        m_devices = m_reader.all<DeviceRow>();
        m_apps = m_reader.all<AppRow>();
        m_traces = m_reader.all<TraceRow>();
        m_leases = m_reader.all<LeaseRow>();
        m_owners.emplace(m_devices, m_leases);
        for (const auto &evidence : m_reader.all<EvidenceRow>())
            m_files[static_cast<std::int64_t>(evidence.id)] = wording::plain(QFileInfo(QString::fromStdString(evidence.file)).fileName().toStdString());
        nameTracedFlows();
        if (!readFlows() || !readTimes())
            return {};
        addFindings();
        m_flowsOf.resize(m_devices.size());
        for (const auto &flow : m_flows) {
            if (flow.device >= 0)
                m_flowsOf[static_cast<std::size_t>(flow.device)].push_back(&flow);
        }
        std::vector<std::size_t> order(m_devices.size());
        for (std::size_t device = 0; device < order.size(); ++device)
            order[device] = device;
        std::stable_sort(order.begin(), order.end(), [this](auto a, auto b) { return std::tuple(m_flowsOf[a].empty(), m_devices[a].name) < std::tuple(m_flowsOf[b].empty(), m_devices[b].name); });
        for (const auto device : order)
            addDevice(device);
        addSources();
        finish();
        return std::move(m_data);
    }

private:
    bool stopped() const { return m_stop.load(std::memory_order_relaxed); }

    // A trace says whose a flow is where the capture does not.
    void nameTracedFlows()
    {
        std::unordered_map<std::int64_t, std::string> packages;
        for (const auto &app : m_apps) {
            packages[static_cast<std::int64_t>(app.id)] = app.package;
            m_labels.try_emplace(app.package, wording::plain(app.label.empty() ? app.package : app.label));
        }
        for (const auto &trace : m_traces) {
            for (const auto flow : trace.flows)
                m_appOfFlow.try_emplace(static_cast<std::int64_t>(flow), packages[static_cast<std::int64_t>(trace.app)]);
        }
    }

    template <class Row, class Take>
    bool eachRow(Take take)
    {
        const auto found = m_reader.ids({Row::table, {}, {}, false, -1});
        const auto *ids = std::get_if<std::vector<std::int64_t>>(&found);
        for (std::size_t at = 0; ids && at < ids->size(); at += kTimelinePage) {
            if (stopped())
                return false;
            for (const auto &row : m_reader.rows<Row>(std::span(*ids).subspan(at, std::min(kTimelinePage, ids->size() - at))))
                take(row);
        }
        return !stopped();
    }

    bool readFlows()
    {
        return eachRow<FlowRow>([this](const FlowRow &row) {
            if (!row.start) {
                ++m_data.withoutTime;
                return;
            }
            ShortFlow flow;
            const auto start = row.start->nanoseconds;
            flow.event = {start, row.end ? std::max(start, row.end->nanoseconds) : start, static_cast<std::int64_t>(row.id), TimelineTable::Flow};
            const auto traced = m_appOfFlow.find(flow.event.id);
            flow.app = m_names.number(row.app.empty() && traced != m_appOfFlow.end() ? traced->second : row.app);
            flow.host = m_names.number(serverName(row));
            flow.evidence = static_cast<std::int64_t>(row.evidence);
            flow.device = m_owners->of(row.clientMac, row.clientIp, start);
            m_flows.push_back(flow);
        });
    }

    template <class Row>
    bool readTimed(TimelineTable table, TimelineLane::Role role)
    {
        return eachRow<Row>([&](const Row &row) {
            if (!row.time)
                ++m_data.withoutTime;
            else
                m_sources[static_cast<std::int64_t>(row.evidence)][role].push_back({row.time->nanoseconds, row.time->nanoseconds, static_cast<std::int64_t>(row.id), table});
        });
    }

    bool readTimes()
    {
        using Role = TimelineLane::Role;
        const bool read = readTimed<DnsRow>(TimelineTable::Dns, Role::Dns) && readTimed<HttpRow>(TimelineTable::Http, Role::Http) && readTimed<TlsRow>(TimelineTable::Tls, Role::Tls)
            && eachRow<EventRow>([&](const EventRow &row) { own(row, row.time, m_owners->ofRecord(row.record), TimelineTable::Event); })
            && eachRow<InstallRow>([&](const InstallRow &row) { own(row, row.installedAt, m_owners->ofRecord(row.record), TimelineTable::Install); });
        for (const auto &lease : m_leases)
            own(lease, lease.time, m_owners->ofMac(lease.mac), TimelineTable::Lease);
        return read;
    }

    template <class Row>
    void own(const Row &row, const Time &time, int device, TimelineTable table)
    {
        if (!time) {
            m_data.withoutTime += table != TimelineTable::Install;
            return;
        }
        const TimelineEvent event{time->nanoseconds, time->nanoseconds, static_cast<std::int64_t>(row.id), table};
        const auto evidence = static_cast<std::int64_t>(row.evidence);
        if (device >= 0)
            m_ofDevices[device][{evidence, table == TimelineTable::Lease}].push_back(event);
        else
            m_sources[evidence][table == TimelineTable::Lease ? TimelineLane::Role::Leases : TimelineLane::Role::Events].push_back(event);
    }

    std::size_t addLane(TimelineLane lane)
    {
        lane.key = (lane.parent >= 0 ? m_data.lanes[static_cast<std::size_t>(lane.parent)].key + QLatin1Char('/') : QString()) + QString::number(int(lane.role)) + lane.name + QLatin1Char('>') + lane.host;
        m_data.lanes.push_back(std::move(lane));
        return m_data.lanes.size() - 1;
    }

    void addFindings()
    {
        if (m_traces.empty())
            return;
        std::unordered_map<std::int64_t, const ShortFlow *> flows;
        for (const auto &flow : m_flows)
            if (m_appOfFlow.count(flow.event.id))
                flows[flow.event.id] = &flow;
        std::vector<TimelineLane> lanes;
        for (const auto &trace : m_traces) {
            TimelineEvent event{INT64_MAX, INT64_MIN, static_cast<std::int64_t>(trace.id), TimelineTable::Trace};
            for (const auto id : trace.flows) {
                if (const auto flow = flows.find(static_cast<std::int64_t>(id)); flow != flows.end()) {
                    event.start = std::min(event.start, flow->second->event.start);
                    event.end = std::max(event.end, flow->second->event.end);
                }
            }
            if (event.start > event.end)
                continue;
            if (lanes.size() <= kMostTraceLanes) { // the last one holds all that find no lane of their own
                auto &lane = lanes.emplace_back();
                lane.role = TimelineLane::Role::Findings;
                if (lanes.size() <= kMostTraceLanes) {
                    const auto destination = m_reader.row<DestinationRow>(trace.destination);
                    lane.name = appName(trace.app);
                    lane.host = wording::plain(destination ? destination->host : std::string());
                }
            }
            lanes.back().events.push_back(event);
        }
        if (lanes.empty())
            return;
        TimelineLane group;
        group.role = TimelineLane::Role::FindingsGroup;
        const int parent = static_cast<int>(addLane(std::move(group)));
        for (auto &lane : lanes) {
            lane.parent = parent;
            addLane(std::move(lane));
        }
    }

    QString appName(AppId id) const
    {
        const auto app = std::find_if(m_apps.begin(), m_apps.end(), [id](const AppRow &row) { return row.id == id; });
        return app == m_apps.end() ? QString() : label(app->package);
    }

    void addDevice(std::size_t device)
    {
        const auto &flows = m_flowsOf[device];
        const auto own = m_ofDevices.find(static_cast<int>(device));
        const auto silent = silentApps(device, flows.empty());
        if (flows.empty() && own == m_ofDevices.end() && silent.empty())
            return;
        const auto &row = m_devices[device];
        TimelineLane group;
        group.role = TimelineLane::Role::DeviceGroup;
        group.name = wording::plain(!row.name.empty() ? row.name : !row.serial.empty() ? row.serial : !row.macs.empty() ? row.macs.front() : printId(row.id));
        group.detail = wording::plain(row.owner.empty() || row.model.empty() ? row.owner + row.model : row.owner + ", " + row.model);
        const int parent = static_cast<int>(addLane(std::move(group)));
        addFlowLanes(parent, flows);
        for (const auto &[package, host] : silent) {
            TimelineLane lane;
            lane.parent = parent;
            lane.role = flows.empty() ? TimelineLane::Role::NoTelemetry : TimelineLane::Role::SilentApp;
            lane.name = label(package);
            lane.host = wording::plain(host);
            if (row.lastSeen)
                lane.detail = QString::fromStdString(toRfc3339(*row.lastSeen)).left(16).replace(QLatin1Char('T'), QLatin1Char(' '));
            addLane(std::move(lane));
        }
        if (own == m_ofDevices.end())
            return;
        for (auto &[source, events] : own->second) {
            TimelineLane lane;
            lane.parent = parent;
            lane.role = source.second ? TimelineLane::Role::Leases : TimelineLane::Role::Management;
            lane.name = m_files[source.first];
            lane.events = std::move(events);
            addLane(std::move(lane));
        }
    }

    // Apps that stand in a trace and are installed here, without a flow of it.
    std::vector<std::pair<std::string, std::string>> silentApps(std::size_t device, bool hasNoFlows) const
    {
        std::vector<std::pair<std::string, std::string>> silent;
        for (const auto &trace : m_traces) {
            if (trace.flows.empty() || std::find(trace.alsoInstalled.begin(), trace.alsoInstalled.end(), m_devices[device].id) == trace.alsoInstalled.end())
                continue;
            const auto app = std::find_if(m_apps.begin(), m_apps.end(), [&](const AppRow &row) { return row.id == trace.app; });
            const auto destination = hasNoFlows ? std::optional<DestinationRow>() : m_reader.row<DestinationRow>(trace.destination); // nothing seen at all needs no host
            silent.emplace_back(app == m_apps.end() ? std::string() : app->package, destination ? destination->host : std::string());
        }
        std::sort(silent.begin(), silent.end());
        silent.erase(std::unique(silent.begin(), silent.end()), silent.end());
        return silent;
    }

    QString label(const std::string &package) const
    {
        const auto known = m_labels.find(package);
        return known == m_labels.end() ? wording::plain(package) : known->second;
    }

    // A lane for each app; a host that is called at a steady pace, or by a traced app, has one of its own.
    void addFlowLanes(int parent, const std::vector<const ShortFlow *> &flows)
    {
        std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<const ShortFlow *>> byHost;
        for (const auto *flow : flows)
            byHost[{flow->app, flow->host}].push_back(flow);
        std::vector<TimelineLane> hosts;
        std::map<std::uint32_t, TimelineLane> others;
        for (const auto &[names, list] : byHost) {
            std::vector<std::int64_t> starts;
            for (const auto *flow : list)
                starts.push_back(flow->event.start);
            std::sort(starts.begin(), starts.end());
            const bool isTraced = m_appOfFlow.count(list.front()->event.id) > 0;
            const auto period = beaconPeriod(starts);
            const bool isOwn = (period > 0 || isTraced) && hosts.size() < kMostHostLanes;
            TimelineLane fresh;
            auto &lane = isOwn ? hosts.emplace_back(std::move(fresh)) : others[names.first];
            lane.parent = parent;
            lane.name = label(m_names.text(names.first));
            lane.role = isOwn ? TimelineLane::Role::AppHost : lane.name.isEmpty() ? TimelineLane::Role::AppUnknown : TimelineLane::Role::AppOther;
            if (isOwn) {
                lane.host = wording::plain(m_names.text(names.second));
                lane.period = period;
            }
            for (const auto *flow : list)
                lane.events.push_back(flow->event);
        }
        for (auto &[app, lane] : others)
            hosts.push_back(std::move(lane));
        std::stable_sort(hosts.begin(), hosts.end(), [](const TimelineLane &a, const TimelineLane &b) { return std::tuple(a.name.isEmpty(), a.name, a.role) < std::tuple(b.name.isEmpty(), b.name, b.role); });
        for (auto &lane : hosts)
            addLane(std::move(lane));
    }

    void addSources()
    {
        std::map<std::int64_t, std::vector<const ShortFlow *>> unowned;
        for (const auto &flow : m_flows) {
            if (flow.device < 0)
                unowned[flow.evidence].push_back(&flow);
        }
        for (const auto &[evidence, flows] : unowned)
            m_sources[evidence];
        for (auto &[evidence, lanes] : m_sources) {
            TimelineLane group;
            group.role = TimelineLane::Role::SourceGroup;
            group.name = m_files[evidence];
            const int parent = static_cast<int>(addLane(std::move(group)));
            addFlowLanes(parent, unowned[evidence]);
            for (auto &[role, events] : lanes) {
                TimelineLane lane;
                lane.parent = parent;
                lane.role = role;
                lane.events = std::move(events);
                addLane(std::move(lane));
            }
        }
    }

    void finish()
    {
        m_data.begin = INT64_MAX;
        m_data.end = INT64_MIN;
        for (auto &lane : m_data.lanes) {
            std::sort(lane.events.begin(), lane.events.end(), [](const auto &a, const auto &b) { return std::tuple(a.start, a.table, a.id) < std::tuple(b.start, b.table, b.id); });
            for (const auto &event : lane.events) {
                lane.longest = std::max(lane.longest, event.end - event.start);
                m_data.begin = std::min(m_data.begin, event.start);
                m_data.end = std::max(m_data.end, event.end);
            }
            m_data.events += lane.role == TimelineLane::Role::Findings ? 0 : lane.events.size();
        }
        if (m_data.begin > m_data.end)
            m_data.begin = m_data.end = 0;
        else
            countOverview();
        drawTraces();
    }

    void countOverview()
    {
        m_data.overview.assign(kOverviewBins, 0);
        const double span = std::max(1.0, static_cast<double>(m_data.end - m_data.begin));
        for (const auto &lane : m_data.lanes) {
            for (const auto &event : lane.events) {
                if (lane.role != TimelineLane::Role::Findings)
                    ++m_data.overview[std::min(kOverviewBins - 1, static_cast<std::size_t>(static_cast<double>(event.start - m_data.begin) / span * kOverviewBins))];
            }
        }
    }

    void drawTraces()
    {
        std::unordered_map<std::int64_t, std::size_t> traceOf;
        for (const auto &trace : m_traces) {
            for (const auto flow : trace.flows)
                traceOf.try_emplace(static_cast<std::int64_t>(flow), m_data.traces.size());
            m_data.traces.push_back({static_cast<std::int64_t>(trace.id), {}});
        }
        for (std::size_t lane = 0; lane < m_data.lanes.size(); ++lane) {
            std::vector<bool> seen(m_data.traces.size());
            for (const auto &event : m_data.lanes[lane].events) {
                const auto trace = event.table == TimelineTable::Flow ? traceOf.find(event.id) : traceOf.end();
                if (trace == traceOf.end() || seen[trace->second])
                    continue;
                seen[trace->second] = true;
                m_data.traces[trace->second].points.push_back({lane, event.start});
            }
        }
    }

    const CaseReader &m_reader;
    const std::atomic_bool &m_stop;
    TimelineData m_data;
    Names m_names;
    std::vector<DeviceRow> m_devices;
    std::vector<AppRow> m_apps;
    std::vector<TraceRow> m_traces;
    std::vector<LeaseRow> m_leases;
    std::optional<DeviceOwners> m_owners;
    std::vector<ShortFlow> m_flows;
    std::vector<std::vector<const ShortFlow *>> m_flowsOf; // by device
    std::map<std::int64_t, QString> m_files;
    std::unordered_map<std::string, QString> m_labels;
    std::unordered_map<std::int64_t, std::string> m_appOfFlow;
    std::map<int, std::map<std::pair<std::int64_t, bool>, std::vector<TimelineEvent>>> m_ofDevices; // by evidence, and whether by lease
    std::map<std::int64_t, std::map<TimelineLane::Role, std::vector<TimelineEvent>>> m_sources;
};

constexpr const char *kTables[] = {"flows", "dns", "http", "tls", "leases", "events", "installs", "traces"};

}

QString tableName(TimelineTable table)
{
    return QString::fromLatin1(kTables[static_cast<std::size_t>(table)]);
}

std::optional<TimelineTable> timelineTable(const QString &name)
{
    for (std::size_t at = 0; at < std::size(kTables); ++at) {
        if (name == QLatin1String(kTables[at]))
            return static_cast<TimelineTable>(at);
    }
    return {};
}

std::optional<TimelineData> readTimeline(const casedb::CaseReader &reader, const std::atomic_bool &stop)
{
    return TimelineReading(reader, stop).read();
}

std::span<const TimelineEvent> eventsWithin(const TimelineLane &lane, std::int64_t from, std::int64_t to)
{
    const auto before = [](const TimelineEvent &event, std::int64_t time) { return event.start < time; };
    const auto reach = from > INT64_MIN + lane.longest ? from - lane.longest : INT64_MIN;
    const auto first = std::lower_bound(lane.events.begin(), lane.events.end(), reach, before);
    const auto last = std::upper_bound(first, lane.events.end(), to, [](std::int64_t time, const TimelineEvent &event) { return time < event.start; });
    return {first, last};
}

std::int64_t beaconPeriod(const std::vector<std::int64_t> &starts)
{
    if (starts.size() < kFewestTeeth)
        return 0;
    std::vector<std::int64_t> gaps;
    for (std::size_t i = 1; i < starts.size(); ++i)
        gaps.push_back(starts[i] - starts[i - 1]);
    auto sorted = gaps;
    std::sort(sorted.begin(), sorted.end());
    const auto median = sorted[sorted.size() / 2];
    if (median < kShortestPeriod)
        return 0;
    std::size_t near = 0, loose = 0;
    for (const auto gap : gaps) {
        near += std::abs(gap - median) <= median / 5;
        loose += std::abs(gap - median) <= median / 2;
    }
    return near * 2 >= gaps.size() && loose * 10 >= gaps.size() * 9 ? median : 0;
}

}
