// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/graphml.h"

#include "analysis/report/escape.h"

#include <fmt/format.h>
#include <map>
#include <set>

namespace keytrail::report
{

using namespace casedb;

namespace
{

class Graph
{
public:
    explicit Graph(const CaseFacts &facts)
        : m_facts(facts)
    {
    }

    std::string write()
    {
        for (const auto &row : m_facts.traces())
            trace(m_facts.facts(row));
        std::string out
            = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
              "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
              "xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n";
        constexpr std::pair<std::string_view, std::string_view> keys[] = {{"graph", "statement"}, {"node", "kind"}, {"node", "label"},
            {"node", "evidence"}, {"node", "where"}, {"edge", "relation"}, {"edge", "trace"}, {"edge", "tier"}};
        for (const auto &[about, name] : keys)
            out += fmt::format("<key id=\"{0}_{1}\" for=\"{0}\" attr.name=\"{1}\" attr.type=\"string\"/>\n", about, name);
        out += "<key id=\"edge_score\" for=\"edge\" attr.name=\"score\" attr.type=\"long\"/>\n";
        out += "<graph id=\"case\" edgedefault=\"directed\">\n";
        for (const auto &[what, value] : m_facts.statement())
            m_statement += fmt::format("{}: {}\n", escapeXml(what), escapeXml(value));
        out += fmt::format("<data key=\"graph_statement\">{}</data>\n", m_statement);
        for (const auto &[id, xml] : m_nodes)
            out += xml;
        for (const auto &xml : m_edges)
            out += xml;
        return out + "</graph>\n</graphml>\n";
    }

private:
    template <class Id>
    std::string node(Id id, std::string_view kind, const std::string &label, const std::string &evidence, const std::string &where)
    {
        const auto name = printId(id);
        m_nodes.emplace(name,
            fmt::format("<node id=\"{}\"><data key=\"node_kind\">{}</data><data key=\"node_label\">{}</data><data "
                        "key=\"node_evidence\">{}</data><data key=\"node_where\">{}</data></node>\n",
                name, kind, escapeXml(label), escapeXml(evidence), escapeXml(where)));
        return name;
    }

    void edge(const std::string &from, const std::string &to, std::string_view relation, const TraceRow &trace)
    {
        if (from.empty() || to.empty())
            return;
        m_edges.insert(
            fmt::format("<edge source=\"{}\" target=\"{}\"><data key=\"edge_relation\">{}</data><data "
                        "key=\"edge_trace\">{}</data><data key=\"edge_tier\">{}</data><data key=\"edge_score\">{}</data></edge>\n",
                from, to, escapeXml(relation), printId(trace.id), escapeXml(trace.tier), trace.score.value_or(0)));
    }

    static std::string joined(const Texts &texts) { return fmt::format("{}", fmt::join(texts, " ")); }

    void trace(const TraceFacts &facts)
    {
        const auto &reader = m_facts.reader();
        std::string app, operation, destination;
        if (facts.app)
            app = node(facts.app->id, "app", facts.appText(), reader.sha256(facts.app->evidence), facts.app->where);
        if (facts.operation)
            operation = node(facts.operation->id, "operation", facts.operationText(), facts.appHash, facts.operation->where);
        if (facts.key)
            edge(operation,
                node(facts.key->id, "key", facts.key->algorithm + " " + facts.key->spkiSha256, joined(facts.key->evidence),
                    facts.key->where),
                "uses", facts.trace);
        if (facts.destination)
            destination = node(facts.destination->id, "destination", facts.hostText().empty() ? "unknown" : facts.hostText(),
                reader.sha256(facts.destination->evidence), facts.destination->where);
        edge(app, operation, "has", facts.trace);
        edge(operation, destination, facts.link ? facts.link->relation : "same-app", facts.trace);
        for (const auto &flow : facts.flows) {
            const auto seen
                = node(flow.id, "flow", fmt::format("{} -> {}", flow.clientIp, serverName(flow)), reader.sha256(flow.evidence), flow.where);
            edge(destination, seen, "seen", facts.trace);
            // Of several devices the rows do not say whose flow this is: then only the edges below name them.
            if (facts.devices.size() == 1)
                edge(seen, device(facts.devices.front()), "from", facts.trace);
        }
        for (const auto &row : facts.devices)
            edge(operation, device(row), facts.areDevicesTold() ? "ran on" : "may have run on", facts.trace);
        for (const auto &row : facts.alsoInstalled)
            edge(app, device(row), "installed on", facts.trace);
    }

    std::string device(const DeviceRow &row)
    {
        const auto &label = !row.serial.empty() ? row.serial : !row.name.empty() ? row.name : row.udid;
        return node(row.id, "device", label, joined(row.evidence), row.where);
    }

    const CaseFacts &m_facts;
    std::map<std::string, std::string> m_nodes;
    std::set<std::string> m_edges;
    std::string m_statement;
};

}

std::string graphml(const CaseFacts &facts)
{
    return Graph(facts).write();
}

}
