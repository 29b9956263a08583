// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/control_flow.h"

#include "widgets/code_lines.h"
#include "widgets/graph_layout.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <set>

namespace keytrail::widgets {

namespace {

constexpr double kTrack = 7, kGapEdge = 16, kBetween = 28, kLeast = 90, kFlowMargin = 40;
constexpr int kMostTracks = 48;
constexpr int kFewExceptions = 40;      // more, and only one way a handler is led round the blocks

class FlowDrawer
{
public:
    FlowDrawer(const Disassembly &lines, const FlowMeasures &measures)
        : m_lines(lines)
        , m_measures(measures)
    {
    }

    FlowPicture draw()
    {
        makeBoxes();
        if (m_out.boxes.size() > kMostBoxes) {
            FlowPicture refused;
            refused.isTooLarge = true;
            return refused;
        }
        if (m_out.boxes.empty())
            return m_out;
        makeLines();
        findLoops();
        findLayers();
        placeAcross();
        placeDown();
        for (auto &line : m_out.lines) {
            for (auto &point : line.points)
                point += QPointF(kFlowMargin, 0);
            line.bounds = boundsOf(line.points);
        }
        return std::move(m_out);
    }

private:
    using Line = DisassemblyLine;

    void makeBoxes()
    {
        QHash<qint64, int> boxes;
        m_out.boxOfRow.assign(static_cast<std::size_t>(m_lines.size()), -1);
        for (int row = 0; row < m_lines.size(); ++row) {
            const auto &line = m_lines[row];
            if (line.kind != Line::Kind::Instruction)
                continue;
            if (line.beginsBlock) {
                boxes.insert(line.offset, static_cast<int>(m_out.boxes.size()));
                m_out.boxes.emplace_back();
            }
            if (m_out.boxes.empty())
                continue;
            m_out.boxes.back().rows.push_back(row);
            m_out.boxOfRow[static_cast<std::size_t>(row)] = static_cast<int>(m_out.boxes.size()) - 1;
        }
        for (auto &box : m_out.boxes) {
            for (const auto &way : m_lines[box.rows.front()].ways)
                box.ways.push_back({way.kind, way.target < 0 ? -1 : boxes.value(way.target, -1), way.label});
            qsizetype chars = 0;
            for (const auto row : box.rows)
                chars = std::max(chars, charsOf(m_lines[row]));
            const auto width = m_measures.gutter + m_measures.charWidth * static_cast<double>(std::min<qsizetype>(chars, kLongestFlowLine)) + 10;
            box.place = QRectF(0, 0, std::max(kLeast, width), m_measures.rowHeight * static_cast<double>(box.rows.size()) + 2 * kFlowPadding);
        }
    }

    static qsizetype charsOf(const Line &line)
    {
        auto chars = line.opcode.size() + 1;
        for (const auto &token : codeTokens(line))
            chars += token.text.size();
        return chars;
    }

    /// A line a way; of many exceptions only the last block of each handler's stands for the rest.
    void makeLines()
    {
        QHash<int, int> lastOf;
        for (int at = 0; at < int(m_out.boxes.size()); ++at) {
            for (const auto &way : m_out.boxes[std::size_t(at)].ways) {
                if (way.kind == CodeWay::Kind::Exception && way.to >= 0) {
                    ++m_out.exceptions;
                    lastOf[way.to] = at;
                }
            }
        }
        for (int at = 0; at < int(m_out.boxes.size()); ++at) {
            for (const auto &way : m_out.boxes[std::size_t(at)].ways) {
                if (way.to < 0)
                    continue;
                FlowLine line;
                line.from = at;
                line.to = way.to;
                line.kind = way.kind;
                line.label = way.label;
                line.isFar = way.kind == CodeWay::Kind::Exception && m_out.exceptions > kFewExceptions && lastOf.value(way.to) != at;
                m_out.hasFar = m_out.hasFar || line.isFar;
                m_out.lines.push_back(std::move(line));
            }
        }
        m_next.resize(m_out.boxes.size());
        std::vector<bool> isEntered(m_out.boxes.size(), false);
        for (std::size_t i = 0; i < m_out.lines.size(); ++i) {
            const auto &line = m_out.lines[i];
            if (line.isFar)
                continue;
            m_next[std::size_t(line.from)].push_back(line.to);
            isEntered[std::size_t(line.to)] = isEntered[std::size_t(line.to)] || line.to != line.from;
        }
        // What nothing leads to (the target of a computed jump, code that never runs) stands below what stands before it.
        for (std::size_t at = 1; at < m_out.boxes.size(); ++at) {
            if (!isEntered[at])
                m_next[at - 1].push_back(static_cast<int>(at));
        }
    }

    /// Ways that lead back to a block that is still being walked make loops; they do not count for the layers.
    void findLoops()
    {
        enum : char { Fresh, Open, Done };
        std::vector<char> state(m_next.size(), Fresh);
        std::vector<std::pair<int, std::size_t>> walk;
        m_order.assign(m_next.size(), 0);
        int number = 0;
        for (int root = 0; root < int(m_next.size()); ++root) {
            if (state[std::size_t(root)] != Fresh)
                continue;
            walk.emplace_back(root, 0);
            state[std::size_t(root)] = Open;
            m_order[std::size_t(root)] = number++;
            while (!walk.empty()) {
                const auto at = walk.back().first;
                const auto &next = m_next[std::size_t(at)];
                if (walk.back().second == next.size()) {
                    state[std::size_t(at)] = Done;
                    m_finished.push_back(at);
                    walk.pop_back();
                    continue;
                }
                // The way that goes straight on comes last in the list of ways, and first on the left.
                const auto to = next[next.size() - 1 - walk.back().second++];
                if (state[std::size_t(to)] == Open)
                    m_back.insert({at, to});
                if (state[std::size_t(to)] != Fresh)
                    continue;
                state[std::size_t(to)] = Open;
                m_order[std::size_t(to)] = number++;
                walk.emplace_back(to, 0);
            }
        }
    }

    void findLayers()
    {
        // The reverse of the order in which blocks were done with is one in which each comes before what it leads to.
        for (auto at = m_finished.rbegin(); at != m_finished.rend(); ++at) {
            const auto layer = m_out.boxes[std::size_t(*at)].layer;
            for (const auto to : m_next[std::size_t(*at)]) {
                if (m_back.find({*at, to}) == m_back.end())
                    m_out.boxes[std::size_t(to)].layer = std::max(m_out.boxes[std::size_t(to)].layer, layer + 1);
            }
        }
        int deepest = 0;
        for (const auto &box : m_out.boxes)
            deepest = std::max(deepest, box.layer);
        m_out.layers.resize(std::size_t(deepest) + 1);
        for (auto &line : m_out.lines)
            line.isBack = m_out.boxes[std::size_t(line.to)].layer <= m_out.boxes[std::size_t(line.from)].layer;
    }

    int layerOf(int box) const { return m_out.boxes[std::size_t(box)].layer; }

    void placeAcross()
    {
        std::vector<LayoutNode> nodes;
        std::vector<LayoutEdge> edges;
        for (std::size_t at = 0; at < m_out.boxes.size(); ++at)
            nodes.push_back({m_out.boxes[at].layer, 1, m_out.boxes[at].place.width(), {}, double(m_order[at])});
        m_lanes.resize(m_out.lines.size());
        std::vector<int> edgeOf(m_out.lines.size(), -1);
        for (std::size_t i = 0; i < m_out.lines.size(); ++i) {
            const auto &line = m_out.lines[i];
            if (line.isFar)
                continue;
            auto from = std::uint32_t(line.from), to = std::uint32_t(line.to);
            if (line.isBack) {
                // A loop has a lane beside all blocks that it passes, those at its ends too.
                const auto hint = double(m_order[std::size_t(line.from)]) + 0.5;
                from = std::uint32_t(nodes.size());
                nodes.push_back({layerOf(line.to), 1, kTrack, {}, double(m_order[std::size_t(line.to)]) + 0.5});
                to = from;
                if (layerOf(line.from) != layerOf(line.to)) {
                    to = std::uint32_t(nodes.size());
                    nodes.push_back({layerOf(line.from), 1, kTrack, {}, hint});
                }
                m_lanes[i] = {from, to};
            }
            edgeOf[i] = int(edges.size());
            edges.push_back({from, to});
        }
        LayoutMeasures measures;
        measures.rowGap = kBetween;
        measures.jointHeight = kTrack;
        measures.sweeps = nodes.size() > 3000 ? 8 : 16;
        const auto layout = layOut(nodes, edges, measures);
        for (std::size_t at = 0; at < m_out.boxes.size(); ++at) {
            auto &box = m_out.boxes[at];
            box.place.moveLeft(layout.nodes[at].y);
            m_out.layers[std::size_t(box.layer)].push_back(int(at));
        }
        for (auto &layer : m_out.layers)
            std::sort(layer.begin(), layer.end(), [this](int a, int b) { return m_out.boxes[std::size_t(a)].place.left() < m_out.boxes[std::size_t(b)].place.left(); });
        m_out.size.setWidth(layout.height + 2 * kFlowMargin);
        // The places in which each line passes layers, in the order in which it comes to them.
        m_passes.resize(m_out.lines.size());
        for (std::size_t i = 0; i < m_out.lines.size(); ++i) {
            auto &line = m_out.lines[i];
            if (edgeOf[i] < 0)
                continue;
            const auto &joints = layout.joints[std::size_t(edgeOf[i])];
            auto &passes = m_passes[i];
            for (std::size_t at = 0; at < joints.size(); at += 2)
                passes.push_back(joints[at].y);
            const auto span = std::abs(layerOf(line.from) - layerOf(line.to));
            line.isFar = span > 1 && int(passes.size()) != span - 1;
            m_out.hasFar = m_out.hasFar || line.isFar;
            if (line.isBack && !line.isFar) {
                std::reverse(passes.begin(), passes.end());
                passes.push_back(layout.nodes[m_lanes[i].first].y + kTrack / 2);
                if (m_lanes[i].second != m_lanes[i].first)
                    passes.insert(passes.begin(), layout.nodes[m_lanes[i].second].y + kTrack / 2);
            }
        }
    }

    struct Piece {
        std::size_t line = 0;
        double from = 0, to = 0;    // across
        int track = 0;
    };

    double middle(int box) const { return m_out.boxes[std::size_t(box)].place.center().x(); }

    /// Where lines touch their boxes: spread over the edge, in the order in which they come from the sides.
    void findPorts()
    {
        std::vector<std::vector<std::pair<double, std::size_t>>> outs(m_out.boxes.size()), ins(m_out.boxes.size());
        for (std::size_t i = 0; i < m_out.lines.size(); ++i) {
            const auto &line = m_out.lines[i];
            outs[std::size_t(line.from)].emplace_back(m_passes[i].empty() ? middle(line.to) : m_passes[i].front(), i);
            ins[std::size_t(line.to)].emplace_back(m_passes[i].empty() ? middle(line.from) : m_passes[i].back(), i);
        }
        m_exit.assign(m_out.lines.size(), 0);
        m_entry.assign(m_out.lines.size(), 0);
        const auto spread = [this](std::size_t box, std::vector<std::pair<double, std::size_t>> &wanted, std::vector<double> &into) {
            std::sort(wanted.begin(), wanted.end());
            const auto &place = m_out.boxes[box].place;
            const auto step = std::min(20.0, (place.width() - 16) / double(wanted.size()));
            for (std::size_t at = 0; at < wanted.size(); ++at)
                into[wanted[at].second] = std::round(place.center().x() + (double(at) - double(wanted.size() - 1) / 2) * step);
        };
        for (std::size_t box = 0; box < m_out.boxes.size(); ++box) {
            spread(box, outs[box], m_exit);
            spread(box, ins[box], m_entry);
        }
    }

    void placeDown()
    {
        findPorts();
        // The gap above layer g is m_gaps[g]; the last one lies below all.
        m_gaps.resize(m_out.layers.size() + 1);
        for (std::size_t i = 0; i < m_out.lines.size(); ++i) {
            const auto &line = m_out.lines[i];
            if (line.isFar)
                continue;
            auto x = m_exit[i];
            auto gap = layerOf(line.from) + 1;
            for (std::size_t at = 0; at <= m_passes[i].size(); ++at) {
                const auto next = at < m_passes[i].size() ? m_passes[i][at] : m_entry[i];
                m_gaps[std::size_t(gap)].push_back({i, x, next, 0});
                x = next;
                gap += line.isBack ? -1 : 1;
            }
        }
        std::vector<double> gapTop(m_gaps.size());
        double y = 0;
        for (std::size_t gap = 0; gap < m_gaps.size(); ++gap) {
            gapTop[gap] = y;
            y += giveTracks(m_gaps[gap]);
            if (gap == m_out.layers.size())
                break;
            double tallest = 0;
            for (const auto at : m_out.layers[gap]) {
                auto &box = m_out.boxes[std::size_t(at)];
                box.place.moveTopLeft({box.place.left() + kFlowMargin, y});
                tallest = std::max(tallest, box.place.height());
            }
            y += tallest;
        }
        m_out.size.setHeight(y);
        join(gapTop);
    }

    /// Gives the pieces of a gap tracks in which they do not meet, and answers with the height that the gap needs.
    static double giveTracks(std::vector<Piece> &pieces)
    {
        std::stable_sort(pieces.begin(), pieces.end(), [](const Piece &a, const Piece &b) { return std::min(a.from, a.to) < std::min(b.from, b.to); });
        std::vector<double> ends;
        for (auto &piece : pieces) {
            const auto left = std::min(piece.from, piece.to), right = std::max(piece.from, piece.to);
            if (right - left < 1)
                continue;
            std::size_t track = 0;
            while (track < ends.size() && ends[track] + kTrack > left && track + 1 < kMostTracks)
                ++track;
            if (track == ends.size())
                ends.push_back(0);
            ends[track] = std::max(ends[track], right);
            piece.track = int(track);
        }
        return 2 * kGapEdge + kTrack * double(ends.size());
    }

    void join(const std::vector<double> &gapTop)
    {
        for (std::size_t i = 0; i < m_out.lines.size(); ++i) {
            auto &line = m_out.lines[i];
            line.points.emplace_back(m_exit[i], m_out.boxes[std::size_t(line.from)].place.bottom());
        }
        // Pieces of a line lie in gaps of rising number where it goes down, of falling where it goes back.
        const auto add = [&](std::size_t gap, const Piece &piece) {
            const auto y = gapTop[gap] + kGapEdge + kTrack * double(piece.track) + kTrack / 2;
            auto &points = m_out.lines[piece.line].points;
            if (piece.from != piece.to) {
                points.emplace_back(piece.from, y);
                points.emplace_back(piece.to, y);
            }
        };
        for (std::size_t gap = 0; gap < m_gaps.size(); ++gap) {
            for (const auto &piece : m_gaps[gap]) {
                if (!m_out.lines[piece.line].isBack)
                    add(gap, piece);
            }
        }
        for (std::size_t gap = m_gaps.size(); gap-- > 0;) {
            for (const auto &piece : m_gaps[gap]) {
                if (m_out.lines[piece.line].isBack)
                    add(gap, piece);
            }
        }
        for (std::size_t i = 0; i < m_out.lines.size(); ++i)
            m_out.lines[i].points.emplace_back(m_entry[i], m_out.boxes[std::size_t(m_out.lines[i].to)].place.top());
    }

    static QRectF boundsOf(const std::vector<QPointF> &points)
    {
        QPointF low = points.front(), high = low;
        for (const auto &point : points) {
            low = {std::min(low.x(), point.x()), std::min(low.y(), point.y())};
            high = {std::max(high.x(), point.x()), std::max(high.y(), point.y())};
        }
        return QRectF(low, high).adjusted(-4, -4, 4, 4);
    }

    const Disassembly &m_lines;
    const FlowMeasures &m_measures;
    FlowPicture m_out;
    std::vector<std::vector<int>> m_next;
    std::vector<int> m_order, m_finished;
    std::set<std::pair<int, int>> m_back;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_lanes;   // by line: the nodes at the ends of a loop's lane
    std::vector<std::vector<double>> m_passes;                      // by line: where it passes layers
    std::vector<double> m_exit, m_entry;
    std::vector<std::vector<Piece>> m_gaps;
};

}

FlowPicture drawControlFlow(const Disassembly &lines, const FlowMeasures &measures)
{
    return FlowDrawer(lines, measures).draw();
}

}
