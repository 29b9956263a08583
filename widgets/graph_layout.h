// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Places the nodes of a graph whose layers are known (a kind is a layer) from left to right: crossings are reduced by
// median sweeps, then each column is pulled towards its neighbours without letting boxes overlap (Sugiyama's frame; the
// columns are solved by pooling, the least-squares answer under "keep the order and the distance"). No screen, no clock,
// no chance: the same graph gives the same picture. Bounded: a fixed number of sweeps, long edges are cut into at most
// one joint a layer, and above kMostJoints joints the longest run straight.

#include <cstdint>
#include <optional>
#include <vector>

namespace keytrail::widgets {

struct LayoutPoint {
    double x = 0, y = 0;
    bool operator==(const LayoutPoint &) const = default;
};

struct LayoutNode {
    int layer = 0;                      ///< 0 and more, left to right; layers without nodes take no room
    double width = 0, height = 0;
    std::optional<LayoutPoint> pinned;  ///< where the user put its upper left corner: kept, and others give way
    double hint = 0;                    ///< where it stood or where its parent stands: the order to start from
};

struct LayoutEdge {
    std::uint32_t from = 0, to = 0;     ///< indexes of nodes; an edge out of range or within a layer pulls nothing
};

struct LayoutMeasures {
    double columnGap = 64;              ///< between the widest boxes of two layers
    double rowGap = 14;
    double jointHeight = 6;             ///< room that a passing edge is given in a layer
    int sweeps = 16;
};

struct Layout {
    std::vector<LayoutPoint> nodes;                 ///< upper left corners
    std::vector<std::vector<LayoutPoint>> joints;   ///< for each edge, the points it passes on the way, left to right
    double width = 0, height = 0;                   ///< of everything, from the origin
    std::uint64_t crossings = 0;                    ///< of edges between neighbouring layers, before boxes were moved
};

constexpr std::size_t kMostJoints = 40'000;

Layout layOut(const std::vector<LayoutNode> &nodes, const std::vector<LayoutEdge> &edges, const LayoutMeasures &measures = {});

/// Crossings between two rows in order: `ends` are the places in the second row, ordered by their place in the first.
std::uint64_t countCrossings(const std::vector<std::uint32_t> &ends, std::size_t places);

}
