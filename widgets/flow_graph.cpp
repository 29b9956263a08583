// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flow_graph.h"

#include "analysis/base/utf8.h"
#include "analysis/casedb/columns.h"
#include "widgets/device_owners.h"
#include "widgets/wording.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace keytrail::widgets {

namespace {

using namespace casedb;

constexpr std::size_t kPage = 4096;
constexpr std::size_t kBusiest = 24;    // flow groups that an untraced case starts from

std::string joinHostPort(const std::string &host, const Number &port)
{
    const auto bare = host.find(':') == std::string::npos ? host : '[' + host + ']';
    return port ? bare + ':' + std::to_string(*port) : bare;
}

// The last two labels, for hosts that only the wire names (destinations bring their registrable domain along).
std::string lastLabels(const std::string &host)
{
    if (host.find(':') != std::string::npos || host.find_last_not_of("0123456789.") == std::string::npos)
        return host;
    const auto last = host.rfind('.');
    const auto before = last == std::string::npos || last == 0 ? std::string::npos : host.rfind('.', last - 1);
    return before == std::string::npos ? host : host.substr(before + 1);
}

struct Group {
    std::string client, server;     // device or client address; server address and port
    std::string serverIp, clientMac;
    Number port;
    int device = -1;
    std::int64_t first = 0, count = 0, payloadOut = 0;
    std::map<std::string, std::pair<GraphRule, std::int64_t>> names;
    std::uint32_t node = 0;
};

class GraphReading
{
public:
    GraphReading(const CaseReader &reader, const std::atomic_bool &stop)
        : m_reader(reader)
        , m_stop(stop)
    {
    }

    std::optional<FlowGraph> read()
    {
        m_devices = m_reader.all<DeviceRow>();
        m_owners.emplace(m_devices, m_reader.all<LeaseRow>());
        addCode();
        if (!readFlows())
            return {};
        addDevices();
        addGroups();
        mergeEdges();
        choose();
        std::sort(m_graph.groupOfFlow.begin(), m_graph.groupOfFlow.end());
        return std::move(m_graph);
    }

private:
    std::uint32_t add(GraphNode node)
    {
        m_graph.nodes.push_back(std::move(node));
        return static_cast<std::uint32_t>(m_graph.nodes.size() - 1);
    }

    template <class Id>
    GraphNode made(GraphLayer layer, Id id) const
    {
        GraphNode node;
        node.layer = layer;
        const auto kind = idKind<Id>();
        node.selection.entity = QString::fromLatin1(kind.table.data(), static_cast<int>(kind.table.size()));
        node.selection.id = static_cast<qint64>(id);
        node.key = QString::fromStdString(printId(id));
        node.identity << node.key;
        return node;
    }

    void addCode()
    {
        for (const auto &row : m_reader.all<AppRow>()) {
            auto node = made(GraphLayer::App, row.id);
            node.name = wording::plain(row.label.empty() ? row.package : row.label);
            node.detail = wording::plain(row.versionName);
            node.identity << wording::plain(row.package + " " + row.versionName);
            m_nodes[node.key] = add(node);
        }
        for (const auto &row : m_reader.all<KeyRow>()) {
            auto node = made(GraphLayer::Key, row.id);
            node.name = wording::plain(row.algorithm + (row.bits ? "-" + std::to_string(*row.bits) : row.curve.empty() ? std::string() : " " + row.curve)).toUpper();
            node.detail = wording::plain(row.spkiSha256.substr(0, 8));
            node.identity << wording::plain(row.form + ", " + row.source) << wording::plain(row.spkiSha256);
            m_nodes[node.key] = add(node);
        }
        for (const auto &row : m_reader.all<OperationRow>())
            addOperation(row);
        for (const auto &row : m_reader.all<DestinationRow>()) {
            auto node = made(GraphLayer::Destination, row.id);
            node.name = wording::plain(row.host);
            node.detail = wording::plain((row.port ? ":" + std::to_string(*row.port) : std::string()) + row.path);
            node.identity << wording::plain(row.url.empty() ? joinHostPort(row.host, row.port) : row.url);
            node.domain = wording::plain(row.registrableDomain.empty() ? lastLabels(row.host) : row.registrableDomain);
            const auto at = m_nodes[node.key] = add(node);
            if (!row.host.empty()) {
                m_ofHost[row.host].emplace_back(row.port, at);
                m_domains.try_emplace(row.host, node.domain);
            }
        }
        for (const auto &row : m_reader.all<LinkRow>())
            tie(printId(row.operation), printId(row.destination), {0, 0, GraphRule::Link, wording::plain(row.relation), wording::plain(row.rule), row.confidence.value_or(0), 1});
    }

    void addOperation(const OperationRow &row)
    {
        auto node = made(GraphLayer::Operation, row.id);
        const auto slash = row.className.find_last_of('/');
        auto simple = slash == std::string::npos ? row.className : row.className.substr(slash + 1);
        if (!simple.empty() && simple.back() == ';')
            simple.pop_back();
        node.name = wording::plain(simple.empty() ? row.method : simple + "." + row.method);
        node.detail = wording::plain(row.transformation.empty() ? row.algorithm + (row.algorithm.empty() ? "" : " ") + row.kind : row.kind + " " + row.transformation);
        node.identity << wording::plain(row.className + "->" + row.method + row.descriptor) << wording::plain(row.api) << wording::plain(row.where);
        node.library = row.origin == "first-party" ? QString() : wording::plain(row.origin);
        node.isExpected = row.expectation == "expected";
        m_nodes[node.key] = add(node);
        tie(printId(row.app), printId(row.id), {0, 0, GraphRule::Contains, {}, {}, 1, 1});
        if (row.key != KeyId{})
            tie(printId(row.id), printId(row.key), {0, 0, GraphRule::UsesKey, {}, {}, 1, 1});
    }

    void tie(const std::string &from, const std::string &to, GraphEdge edge)
    {
        const auto a = m_nodes.find(QString::fromStdString(from)), b = m_nodes.find(QString::fromStdString(to));
        if (a == m_nodes.end() || b == m_nodes.end())
            return;
        edge.from = a->second;
        edge.to = b->second;
        m_graph.edges.push_back(edge);
    }

    bool readFlows()
    {
        const auto found = m_reader.ids({FlowRow::table, {}, {}, false, -1});
        const auto *ids = std::get_if<std::vector<std::int64_t>>(&found);
        for (std::size_t at = 0; ids && at < ids->size(); at += kPage) {
            if (m_stop.load(std::memory_order_relaxed))
                return false;
            for (const auto &row : m_reader.rows<FlowRow>(std::span(*ids).subspan(at, std::min(kPage, ids->size() - at))))
                take(row);
        }
        return true;
    }

    void take(const FlowRow &row)
    {
        if (row.serverIp.empty())
            return;
        const int device = m_owners->of(row.clientMac, row.clientIp, row.start ? row.start->nanoseconds : 0);
        const auto client = device >= 0 ? "#" + std::to_string(device) : row.clientIp;
        const auto server = joinHostPort(row.serverIp, row.serverPort);
        const auto [known, fresh] = m_groupOf.try_emplace(client + ' ' + server, m_groups.size());
        if (fresh) {
            Group group;
            group.client = device >= 0 ? std::string() : row.clientIp;
            group.server = server;
            group.serverIp = row.serverIp;
            group.port = row.serverPort;
            group.device = device;
            group.first = static_cast<std::int64_t>(row.id);
            m_groups.push_back(std::move(group));
        }
        auto &group = m_groups[known->second];
        ++group.count;
        group.payloadOut += row.payloadOut.value_or(0);
        m_graph.groupOfFlow.emplace_back(static_cast<std::int64_t>(row.id), static_cast<std::uint32_t>(known->second));
        const auto name = serverName(row);
        const auto rule = !row.sni.empty() ? GraphRule::SeenBySni : !row.httpHosts.empty() ? GraphRule::SeenByHttpHost : !row.dnsNames.empty() ? GraphRule::SeenByDns : GraphRule::SameAddress;
        auto &seen = group.names.try_emplace(name, rule, 0).first->second;
        seen.first = std::min(seen.first, rule);
        ++seen.second;
    }

    void addDevices()
    {
        for (const auto &row : m_devices) {
            auto node = made(GraphLayer::Device, row.id);
            node.name = wording::plain(!row.name.empty() ? row.name : !row.serial.empty() ? row.serial : !row.macs.empty() ? row.macs.front() : node.key.toStdString());
            node.detail = wording::plain(row.owner.empty() || row.model.empty() ? row.owner + row.model : row.owner + ", " + row.model);
            node.identity << wording::plain(row.serial + " " + row.udid) << wording::plain(row.model + " " + row.osVersion);
            m_deviceNodes.push_back(add(node));
        }
    }

    std::uint32_t clientNode(const Group &group)
    {
        if (group.device >= 0)
            return m_deviceNodes[static_cast<std::size_t>(group.device)];
        const auto [known, fresh] = m_clients.try_emplace(group.client, 0);
        if (fresh) {
            GraphNode node;
            node.layer = GraphLayer::Device;
            node.key = QStringLiteral("client ") + wording::plain(group.client);
            node.name = wording::plain(group.client);
            node.identity << node.name;
            known->second = add(node);
        }
        return known->second;
    }

    std::uint32_t addressNode(const Group &group)
    {
        const auto [known, fresh] = m_addresses.try_emplace(group.server, 0);
        if (fresh) {
            GraphNode node;
            node.layer = GraphLayer::Address;
            node.key = QStringLiteral("address ") + wording::plain(group.server);
            node.name = wording::plain(group.server);
            node.identity << node.name;
            known->second = add(node);
        }
        return known->second;
    }

    std::vector<std::uint32_t> destinationsOf(const Group &group, const std::string &name)
    {
        std::vector<std::uint32_t> found;
        if (const auto known = m_ofHost.find(name); known != m_ofHost.end()) {
            for (const auto &[port, node] : known->second) {
                if (!port || !group.port || *port == *group.port)
                    found.push_back(node);
            }
        }
        if (!found.empty() || name == group.serverIp)
            return found;
        const auto [known, fresh] = m_seenHosts.try_emplace(name, 0);
        if (fresh) {
            GraphNode node;
            node.layer = GraphLayer::Destination;
            node.key = QStringLiteral("host ") + wording::plain(name);
            node.name = wording::plain(name);
            node.identity << node.name;
            node.domain = domainOf(name);
            known->second = add(node);
        }
        return {known->second};
    }

    QString domainOf(const std::string &name) const
    {
        const auto known = m_domains.find(name);
        return known == m_domains.end() ? wording::plain(lastLabels(name)) : known->second;
    }

    void addGroups()
    {
        for (auto &group : m_groups) {
            const auto address = addressNode(group), client = clientNode(group);
            GraphNode node;
            node.layer = GraphLayer::FlowGroup;
            node.key = QStringLiteral("flows ") + m_graph.nodes[client].key + QLatin1Char(' ') + wording::plain(group.server);
            node.name = m_graph.nodes[client].name + QStringLiteral(" → ") + wording::plain(group.server);
            node.detail = wording::plain(group.names.begin()->first) + (group.names.size() > 1 ? QStringLiteral(" …") : QString());
            node.identity << node.name;
            node.flows = group.count;
            node.selection = {QStringLiteral("flows"), group.first, {}, -1};
            node.domain = group.names.size() == 1 ? domainOf(group.names.begin()->first) : QString();
            group.node = add(node);
            m_graph.edges.push_back({address, group.node, GraphRule::Flows, {}, {}, 1, group.count});
            m_graph.edges.push_back({group.node, client, GraphRule::Client, {}, {}, 1, group.count});
            for (const auto &[name, seen] : group.names) {
                for (const auto destination : destinationsOf(group, name)) {
                    m_graph.edges.push_back({destination, address, seen.first, {}, {}, 1, seen.second});
                    m_graph.nodes[destination].flows += seen.second;
                }
            }
            m_graph.nodes[address].flows += group.count;
            m_graph.nodes[client].flows += group.count;
            auto &domain = m_graph.nodes[address].domain;
            if (m_graph.nodes[address].flows == group.count)
                domain = node.domain;
            else if (domain != node.domain)
                domain.clear();
        }
        for (auto &[flow, group] : m_graph.groupOfFlow)
            group = m_groups[group].node;
    }

    // Ties of one rule between the same two are one, with their counts.
    void mergeEdges()
    {
        std::map<std::tuple<std::uint32_t, std::uint32_t, GraphRule, QString>, std::size_t> known;
        std::vector<GraphEdge> merged;
        for (auto &edge : m_graph.edges) {
            const auto [at, fresh] = known.try_emplace({edge.from, edge.to, edge.rule, edge.relation}, merged.size());
            if (fresh) {
                merged.push_back(std::move(edge));
            } else {
                merged[at->second].count += edge.count;
                merged[at->second].confidence = std::max(merged[at->second].confidence, edge.confidence);
            }
        }
        m_graph.edges = std::move(merged);
        m_graph.neighbours.resize(m_graph.nodes.size());
        for (const auto &edge : m_graph.edges) {
            m_graph.neighbours[edge.from].push_back(edge.to);
            m_graph.neighbours[edge.to].push_back(edge.from);
        }
    }

    void choose()
    {
        std::unordered_map<std::int64_t, std::uint32_t> groups(m_graph.groupOfFlow.begin(), m_graph.groupOfFlow.end());
        std::unordered_set<std::uint32_t> chosen;
        const auto take = [&](const std::string &key) {
            if (const auto node = m_nodes.find(QString::fromStdString(key)); node != m_nodes.end())
                chosen.insert(node->second);
        };
        for (const auto &trace : m_reader.all<TraceRow>()) {
            take(printId(trace.app));
            take(printId(trace.operation));
            take(printId(trace.destination));
            if (const auto operation = m_reader.row<OperationRow>(trace.operation); operation && operation->key != KeyId{})
                take(printId(operation->key));
            for (const auto flow : trace.flows) {
                if (const auto group = groups.find(static_cast<std::int64_t>(flow)); group != groups.end())
                    chosen.insert(group->second);
            }
        }
        if (chosen.empty())
            chooseBusiest(chosen);
        // A flow group stands with its address and its client.
        for (const auto node : std::vector<std::uint32_t>(chosen.begin(), chosen.end())) {
            if (m_graph.nodes[node].layer == GraphLayer::FlowGroup)
                chosen.insert(m_graph.neighbours[node].begin(), m_graph.neighbours[node].end());
        }
        m_graph.start.assign(chosen.begin(), chosen.end());
        std::sort(m_graph.start.begin(), m_graph.start.end());
    }

    void chooseBusiest(std::unordered_set<std::uint32_t> &chosen) const
    {
        for (const auto &edge : m_graph.edges) {
            if (edge.rule == GraphRule::Link && edge.confidence >= 0.5)
                chosen.insert({edge.from, edge.to});
        }
        std::vector<std::pair<std::int64_t, std::uint32_t>> busy;
        for (const auto &group : m_groups)
            busy.emplace_back(-group.count, group.node);
        std::sort(busy.begin(), busy.end());
        for (std::size_t i = 0; i < std::min(kBusiest, busy.size()); ++i)
            chosen.insert(busy[i].second);
    }

    const CaseReader &m_reader;
    const std::atomic_bool &m_stop;
    FlowGraph m_graph;
    std::vector<DeviceRow> m_devices;
    std::optional<DeviceOwners> m_owners;
    std::map<QString, std::uint32_t> m_nodes;
    std::unordered_map<std::string, std::vector<std::pair<Number, std::uint32_t>>> m_ofHost;
    std::unordered_map<std::string, QString> m_domains;
    std::unordered_map<std::string, std::uint32_t> m_seenHosts, m_addresses, m_clients;
    std::unordered_map<std::string, std::size_t> m_groupOf;
    std::vector<Group> m_groups;
    std::vector<std::uint32_t> m_deviceNodes;
};

QString foldKey(const GraphNode &node)
{
    if (!node.domain.isEmpty())
        return QStringLiteral("fold ") + node.domain;
    return node.library.isEmpty() ? QString() : QStringLiteral("fold library ") + node.library;
}

}

std::optional<std::uint32_t> FlowGraph::find(const Selection &selection) const
{
    if (selection.entity == QLatin1String("flows")) {
        const auto at = std::lower_bound(groupOfFlow.begin(), groupOfFlow.end(), std::pair<std::int64_t, std::uint32_t>(selection.id, 0));
        return at != groupOfFlow.end() && at->first == selection.id ? std::optional(at->second) : std::nullopt;
    }
    for (std::uint32_t i = 0; i < nodes.size() && selection.id != 0; ++i) {
        if (nodes[i].selection.id == selection.id && nodes[i].selection.entity == selection.entity)
            return i;
    }
    return {};
}

std::optional<FlowGraph> readFlowGraph(const casedb::CaseReader &reader, const std::atomic_bool &stop)
{
    return GraphReading(reader, stop).read();
}

ShownGraph shownGraph(const FlowGraph &graph, const std::vector<bool> &revealed, const QSet<QString> &opened, std::size_t mostUnfolded)
{
    ShownGraph out;
    out.shownAs.assign(graph.nodes.size(), ShownGraph::kNotShown);
    const bool folds = static_cast<std::size_t>(std::count(revealed.begin(), revealed.end(), true)) > mostUnfolded;
    std::map<QString, std::uint32_t> folded;
    for (std::uint32_t i = 0; i < graph.nodes.size(); ++i) {
        if (!revealed[i])
            continue;
        const auto key = folds ? foldKey(graph.nodes[i]) : QString();
        if (!key.isEmpty() && !opened.contains(key)) {
            const auto [at, fresh] = folded.try_emplace(key, static_cast<std::uint32_t>(out.nodes.size()));
            out.shownAs[i] = at->second;
            if (!fresh) {
                auto &node = out.nodes[at->second];
                node.members.push_back(i);
                node.what.layer = std::min(node.what.layer, graph.nodes[i].layer);
                continue;
            }
        } else {
            out.shownAs[i] = static_cast<std::uint32_t>(out.nodes.size());
        }
        out.nodes.push_back({graph.nodes[i], {i}});
    }
    for (auto &node : out.nodes) {
        if (!node.isFold())
            continue;
        node.what.key = foldKey(node.what);
        node.what.name = node.what.domain.isEmpty() ? node.what.library : node.what.domain;
        node.what.selection = {};
        node.what.identity = QStringList{node.what.name};
        node.what.flows = 0;
        for (const auto member : node.members)
            node.what.flows += graph.nodes[member].layer == GraphLayer::FlowGroup ? graph.nodes[member].flows : 0;
    }
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> known;
    for (const auto &edge : graph.edges) {
        const auto from = out.shownAs[edge.from], to = out.shownAs[edge.to];
        if (from == ShownGraph::kNotShown || to == ShownGraph::kNotShown || from == to)
            continue;
        const auto [at, fresh] = known.try_emplace({from, to}, out.edges.size());
        if (fresh) {
            out.edges.push_back(edge);
            out.edges.back().from = from;
            out.edges.back().to = to;
        } else {
            auto &same = out.edges[at->second];
            same.rule = same.rule == edge.rule ? same.rule : out.nodes[from].isFold() || out.nodes[to].isFold() ? GraphRule::Folded : std::min(same.rule, edge.rule);
            same.count += edge.count;
            same.confidence = std::max(same.confidence, edge.confidence);
        }
    }
    return out;
}

}
