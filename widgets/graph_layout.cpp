// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph_layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace keytrail::widgets {

namespace {

constexpr std::uint32_t kNone = UINT32_MAX;

// A node, or the joint of a long edge in a layer between its ends.
struct Box {
    std::uint32_t node = kNone;
    int layer = 0;
    double height = 0;
    double hint = 0;
    double y = 0;               // of its middle
    std::uint32_t place = 0;    // within its layer
    std::vector<std::uint32_t> left, right;
};

class Solver
{
public:
    Solver(const std::vector<LayoutNode> &nodes, const std::vector<LayoutEdge> &edges, const LayoutMeasures &measures)
        : m_nodes(nodes)
        , m_edges(edges)
        , m_measures(measures)
    {
    }

    Layout solve()
    {
        packLayers();
        makeBoxes();
        reduceCrossings();
        placeColumns();
        return answer();
    }

private:
    // Layers that hold nothing take no room.
    void packLayers()
    {
        std::vector<int> used;
        for (const auto &node : m_nodes)
            used.push_back(std::max(0, node.layer));
        std::sort(used.begin(), used.end());
        used.erase(std::unique(used.begin(), used.end()), used.end());
        for (const auto &node : m_nodes)
            m_layerOf.push_back(static_cast<int>(std::lower_bound(used.begin(), used.end(), std::max(0, node.layer)) - used.begin()));
        m_layers.resize(used.size());
    }

    void makeBoxes()
    {
        for (std::uint32_t i = 0; i < m_nodes.size(); ++i) {
            Box box;
            box.node = i;
            box.layer = m_layerOf[i];
            box.height = m_nodes[i].height;
            box.hint = m_nodes[i].hint;
            m_boxes.push_back(box);
        }
        m_joints.resize(m_edges.size());
        for (const auto i : edgesByLength()) {
            auto from = m_edges[i].from, to = m_edges[i].to;
            if (m_layerOf[from] > m_layerOf[to])
                std::swap(from, to);
            std::uint32_t before = from;
            const bool straight = m_boxes.size() - m_nodes.size() + static_cast<std::size_t>(m_layerOf[to] - m_layerOf[from] - 1) > kMostJoints;
            for (int layer = m_layerOf[from] + 1; layer < m_layerOf[to] && !straight; ++layer) {
                Box joint;
                joint.layer = layer;
                joint.height = m_measures.jointHeight;
                joint.hint = (m_nodes[from].hint + m_nodes[to].hint) / 2;
                const auto at = static_cast<std::uint32_t>(m_boxes.size());
                m_boxes.push_back(joint);
                m_joints[i].push_back(at);
                tie(before, at);
                before = at;
            }
            if (m_boxes[before].layer + 1 == m_layerOf[to])
                tie(before, to);
        }
        for (std::uint32_t i = 0; i < m_boxes.size(); ++i)
            m_layers[static_cast<std::size_t>(m_boxes[i].layer)].push_back(i);
        for (auto &layer : m_layers) {
            std::stable_sort(layer.begin(), layer.end(), [this](auto a, auto b) { return m_boxes[a].hint < m_boxes[b].hint; });
            number(layer);
        }
    }

    void tie(std::uint32_t left, std::uint32_t right)
    {
        m_boxes[left].right.push_back(right);
        m_boxes[right].left.push_back(left);
    }

    // Short edges first: where joints run out, the longest go without.
    std::vector<std::uint32_t> edgesByLength() const
    {
        std::vector<std::uint32_t> order;
        for (std::uint32_t i = 0; i < m_edges.size(); ++i) {
            if (m_edges[i].from < m_nodes.size() && m_edges[i].to < m_nodes.size() && m_layerOf[m_edges[i].from] != m_layerOf[m_edges[i].to])
                order.push_back(i);
        }
        std::stable_sort(order.begin(), order.end(), [this](auto a, auto b) { return span(a) < span(b); });
        return order;
    }

    int span(std::uint32_t edge) const { return std::abs(m_layerOf[m_edges[edge].from] - m_layerOf[m_edges[edge].to]); }

    void number(const std::vector<std::uint32_t> &layer)
    {
        for (std::uint32_t place = 0; place < layer.size(); ++place)
            m_boxes[layer[place]].place = place;
    }

    std::uint64_t crossings() const
    {
        std::uint64_t sum = 0;
        std::vector<std::uint32_t> ends, some;
        for (std::size_t at = 0; at + 1 < m_layers.size(); ++at) {
            ends.clear();
            for (const auto box : m_layers[at]) {
                some.clear();
                for (const auto other : m_boxes[box].right)
                    some.push_back(m_boxes[other].place);
                std::sort(some.begin(), some.end());
                ends.insert(ends.end(), some.begin(), some.end());
            }
            sum += countCrossings(ends, m_layers[at + 1].size());
        }
        return sum;
    }

    // The median of the neighbours' places; between two middle ones the side that is denser decides (Gansner et al. 1993, 3).
    double median(const std::vector<std::uint32_t> &neighbours, double otherwise)
    {
        if (neighbours.empty())
            return otherwise;
        m_places.clear();
        for (const auto other : neighbours)
            m_places.push_back(m_boxes[other].place);
        std::sort(m_places.begin(), m_places.end());
        const auto half = m_places.size() / 2;
        if (m_places.size() % 2 == 1)
            return m_places[half];
        if (m_places.size() == 2)
            return (m_places[0] + m_places[1]) / 2.0;
        const double left = m_places[half - 1] - m_places.front(), right = m_places.back() - m_places[half];
        return left + right == 0 ? (m_places[half - 1] + m_places[half]) / 2.0 : (m_places[half - 1] * right + m_places[half] * left) / (left + right);
    }

    void sortLayer(std::vector<std::uint32_t> &layer, bool byLeft)
    {
        std::vector<std::pair<double, std::uint32_t>> keyed;
        keyed.reserve(layer.size());
        for (const auto box : layer)
            keyed.emplace_back(median(byLeft ? m_boxes[box].left : m_boxes[box].right, m_boxes[box].place), box);
        std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (std::size_t i = 0; i < layer.size(); ++i)
            layer[i] = keyed[i].second;
        number(layer);
    }

    void reduceCrossings()
    {
        auto best = m_layers;
        m_crossings = crossings();
        for (int sweep = 0, idle = 0; sweep < m_measures.sweeps && idle < 4 && m_crossings > 0; ++sweep) {
            if (sweep % 2 == 0) {
                for (std::size_t at = 1; at < m_layers.size(); ++at)
                    sortLayer(m_layers[at], true);
            } else {
                for (std::size_t at = m_layers.size(); at-- > 1;)
                    sortLayer(m_layers[at - 1], false);
            }
            const auto now = crossings();
            idle = now < m_crossings ? 0 : idle + 1;
            if (now < m_crossings) {
                m_crossings = now;
                best = m_layers;
            }
        }
        m_layers = std::move(best);
        for (const auto &layer : m_layers)
            number(layer);
    }

    double distance(std::uint32_t above, std::uint32_t below) const
    {
        const bool joints = m_boxes[above].node == kNone && m_boxes[below].node == kNone;
        return (m_boxes[above].height + m_boxes[below].height) / 2 + (joints ? m_measures.jointHeight : m_measures.rowGap);
    }

    // Least squares towards the wishes under "this order, these distances": pools of boxes that touch take the mean wish.
    void settle(const std::vector<std::uint32_t> &layer, const std::vector<double> &wishes)
    {
        struct Pool {
            double sum, weight;
            std::size_t first;
        };
        std::vector<Pool> pools;
        std::vector<double> shift(layer.size(), 0);
        for (std::size_t i = 0; i < layer.size(); ++i) {
            if (i > 0)
                shift[i] = shift[i - 1] + distance(layer[i - 1], layer[i]);
            pools.push_back({wishes[i] - shift[i], 1, i});
            while (pools.size() > 1 && pools[pools.size() - 2].sum / pools[pools.size() - 2].weight >= pools.back().sum / pools.back().weight) {
                const auto last = pools.back();
                pools.pop_back();
                pools.back().sum += last.sum;
                pools.back().weight += last.weight;
            }
        }
        for (std::size_t pool = 0; pool < pools.size(); ++pool) {
            const auto end = pool + 1 < pools.size() ? pools[pool + 1].first : layer.size();
            for (auto i = pools[pool].first; i < end; ++i)
                m_boxes[layer[i]].y = pools[pool].sum / pools[pool].weight + shift[i];
        }
    }

    void placeColumns()
    {
        for (const auto &layer : m_layers)
            settle(layer, std::vector<double>(layer.size(), 0));
        std::vector<double> wishes;
        for (int sweep = 0; sweep < 8; ++sweep) {
            const bool leftwards = sweep % 2 == 1;
            for (std::size_t step = 0; step < m_layers.size(); ++step) {
                const auto &layer = m_layers[leftwards ? m_layers.size() - 1 - step : step];
                wishes.clear();
                for (const auto box : layer)
                    wishes.push_back(wish(m_boxes[box], sweep >= 6, leftwards));
                settle(layer, wishes);
            }
        }
    }

    double wish(const Box &box, bool both, bool leftwards) const
    {
        double sum = 0;
        std::size_t count = 0;
        const auto take = [&](const std::vector<std::uint32_t> &neighbours) {
            for (const auto other : neighbours)
                sum += m_boxes[other].y;
            count += neighbours.size();
        };
        if (both || leftwards)
            take(box.right);
        if (both || !leftwards || count == 0)
            take(box.left);
        return count ? sum / static_cast<double>(count) : box.y;
    }

    Layout answer()
    {
        Layout out;
        out.crossings = m_crossings;
        out.nodes.resize(m_nodes.size());
        out.joints.resize(m_edges.size());
        std::vector<double> left(m_layers.size(), 0), widest(m_layers.size(), 0);
        double x = 0, top = 0;
        for (std::size_t at = 0; at < m_layers.size(); ++at) {
            for (const auto box : m_layers[at]) {
                if (m_boxes[box].node != kNone)
                    widest[at] = std::max(widest[at], m_nodes[m_boxes[box].node].width);
                top = std::min(top, m_boxes[box].y - m_boxes[box].height / 2);
            }
            left[at] = x;
            x += widest[at] + m_measures.columnGap;
        }
        for (const auto &box : m_boxes) {
            if (box.node != kNone)
                out.nodes[box.node] = {std::round(left[static_cast<std::size_t>(box.layer)]), std::round(box.y - top - box.height / 2)};
        }
        giveWay(out);
        for (std::size_t edge = 0; edge < m_joints.size(); ++edge) {
            for (const auto joint : m_joints[edge]) {
                const auto at = static_cast<std::size_t>(m_boxes[joint].layer);
                out.joints[edge].push_back({left[at], std::round(m_boxes[joint].y - top)});
                out.joints[edge].push_back({left[at] + widest[at], std::round(m_boxes[joint].y - top)});
            }
            if (m_layerOf.size() > m_edges[edge].from && m_layerOf.size() > m_edges[edge].to && m_layerOf[m_edges[edge].from] > m_layerOf[m_edges[edge].to])
                std::reverse(out.joints[edge].begin(), out.joints[edge].end());
        }
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            out.width = std::max(out.width, out.nodes[i].x + m_nodes[i].width);
            out.height = std::max(out.height, out.nodes[i].y + m_nodes[i].height);
        }
        return out;
    }

    // Boxes that the user put somewhere stay; the others of a column step down past them, in order.
    void giveWay(Layout &out) const
    {
        std::vector<std::uint32_t> pinned;
        for (std::uint32_t i = 0; i < m_nodes.size(); ++i) {
            if (m_nodes[i].pinned) {
                out.nodes[i] = *m_nodes[i].pinned;
                pinned.push_back(i);
            }
        }
        if (pinned.empty())
            return;
        std::sort(pinned.begin(), pinned.end(), [&](auto a, auto b) { return std::pair(out.nodes[a].y, a) < std::pair(out.nodes[b].y, b); });
        for (const auto &layer : m_layers) {
            double floor = -1e300;
            for (const auto box : layer) {
                const auto i = m_boxes[box].node;
                if (i == kNone || m_nodes[i].pinned)
                    continue;
                auto &at = out.nodes[i];
                at.y = std::max(at.y, floor);
                for (const auto other : pinned) {
                    const auto &put = out.nodes[other];
                    const bool beside = at.x < put.x + m_nodes[other].width + m_measures.rowGap && put.x < at.x + m_nodes[i].width + m_measures.rowGap;
                    if (beside && at.y < put.y + m_nodes[other].height + m_measures.rowGap && put.y < at.y + m_nodes[i].height + m_measures.rowGap)
                        at.y = put.y + m_nodes[other].height + m_measures.rowGap;
                }
                floor = at.y + m_nodes[i].height + m_measures.rowGap;
            }
        }
    }

    const std::vector<LayoutNode> &m_nodes;
    const std::vector<LayoutEdge> &m_edges;
    const LayoutMeasures &m_measures;
    std::vector<int> m_layerOf;
    std::vector<Box> m_boxes;
    std::vector<std::vector<std::uint32_t>> m_layers, m_joints;
    std::vector<std::uint32_t> m_places;
    std::uint64_t m_crossings = 0;
};

}

std::uint64_t countCrossings(const std::vector<std::uint32_t> &ends, std::size_t places)
{
    // Pairs out of order, by a tree of running counts (Barth, Juenger, Mutzel 2002).
    std::vector<std::uint32_t> tree(places + 1, 0);
    std::uint64_t crossings = 0, seen = 0;
    for (const auto end : ends) {
        std::uint64_t before = 0;
        for (auto at = static_cast<std::size_t>(end) + 1; at > 0; at &= at - 1)
            before += tree[at];
        crossings += seen++ - before;
        for (auto at = static_cast<std::size_t>(end) + 1; at <= places; at += at & (~at + 1))
            ++tree[at];
    }
    return crossings;
}

Layout layOut(const std::vector<LayoutNode> &nodes, const std::vector<LayoutEdge> &edges, const LayoutMeasures &measures)
{
    return Solver(nodes, edges, measures).solve();
}

}
