// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The graph from code to device, read from a case: apps, operations, keys, destinations, addresses, flow groups (one
// client's flows to one address and port) and devices, with the ties between them. Read in a job; holds no connection.
// What is shown of it is a choice of nodes; a large choice folds by registrable domain and by library.

#include "analysis/casedb/case_reader.h"
#include "widgets/view.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <atomic>
#include <cstdint>
#include <optional>
#include <vector>

namespace keytrail::widgets {

enum class GraphLayer : std::uint8_t { App, Operation, Key, Destination, Address, FlowGroup, Device };

struct GraphNode {
    GraphLayer layer = GraphLayer::App;
    QString key;            ///< stays the same when the case is read again
    QString name;           ///< whole, made visible; shortened where it is drawn
    QString detail;         ///< the second line
    QStringList identity;   ///< lines of the full identity, for the tooltip and for copying
    QString domain;         ///< registrable domain of destinations, addresses and flow groups of one domain only; else empty
    QString library;        ///< of operations that are not the app's own code
    Selection selection;    ///< what it stands for in the case; empty for an address
    std::int64_t flows = 0;
    bool isExpected = false;///< an operation that the app is expected to do
};

enum class GraphRule : std::uint8_t { Contains, UsesKey, Link, SeenBySni, SeenByHttpHost, SeenByDns, SameAddress, Flows, Client, Folded };

struct GraphEdge {
    std::uint32_t from = 0, to = 0;
    GraphRule rule = GraphRule::Contains;
    QString relation;       ///< of a Link: the contract's word
    QString drawnBy;        ///< of a Link: name and version of the rule
    double confidence = 1;
    std::int64_t count = 1; ///< of flows, or of links
};

struct FlowGraph {
    std::vector<GraphNode> nodes;
    std::vector<GraphEdge> edges;
    std::vector<std::vector<std::uint32_t>> neighbours;         ///< by node
    std::vector<std::uint32_t> start;                           ///< nodes of the case's traces, or where there is none of its busiest flows
    std::vector<std::pair<std::int64_t, std::uint32_t>> groupOfFlow; ///< by flow id

    std::optional<std::uint32_t> find(const Selection &selection) const;
};

/// Reads the case; answers nothing when told to stop.
std::optional<FlowGraph> readFlowGraph(const casedb::CaseReader &reader, const std::atomic_bool &stop);

/// What is drawn: nodes of the graph, or folds of several.
struct ShownGraph {
    struct Node {
        GraphNode what;
        std::vector<std::uint32_t> members; ///< nodes of the graph; more than one: a fold
        bool isFold() const { return members.size() > 1; }
    };
    std::vector<Node> nodes;
    std::vector<GraphEdge> edges;           ///< between shown nodes; several between the same two are one, counts added
    std::vector<std::uint32_t> shownAs;     ///< by node of the graph: its shown node, or kNotShown
    static constexpr std::uint32_t kNotShown = UINT32_MAX;
};

constexpr std::size_t kMostUnfolded = 400;

/// `revealed` has one flag a node of the graph. Folds whose key stands in `opened` are shown in full.
ShownGraph shownGraph(const FlowGraph &graph, const std::vector<bool> &revealed, const QSet<QString> &opened, std::size_t mostUnfolded = kMostUnfolded);

}
