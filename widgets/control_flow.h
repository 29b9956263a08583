// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The control flow of a listing as a picture: blocks in layers from top to bottom (the order of graph_layout.h), ways as lines
// of right angles that run between the layers, each in a track of its own; ways back run up beside the blocks. No screen and no
// clock: the same listing gives the same picture. Lengths are pixels at full size, from the upper left corner.

#include "widgets/disassembly.h"

#include <QPointF>
#include <QRectF>

#include <vector>

namespace keytrail::widgets {

struct FlowWayOut {
    CodeWay::Kind kind = CodeWay::Kind::Next;
    int to = -1;                    ///< box; -1: out of the method, or computed
    QString label;
};

struct FlowBox {
    std::vector<int> rows;          ///< of the listing
    std::vector<FlowWayOut> ways;
    QRectF place;
    int layer = 0;
};

struct FlowLine {
    int from = 0, to = 0;           ///< boxes
    CodeWay::Kind kind = CodeWay::Kind::Next;
    bool isBack = false;            ///< a loop
    /// Too far to be led round others: drawn for the chosen block alone.
    bool isFar = false;
    QString label;
    std::vector<QPointF> points;    ///< the last one is the head of the arrow
    QRectF bounds;
};

struct FlowPicture {
    std::vector<FlowBox> boxes;     ///< in the order of the code
    std::vector<FlowLine> lines;
    std::vector<std::vector<int>> layers;   ///< boxes from left to right
    std::vector<int> boxOfRow;      ///< -1: the row stands in none
    QSizeF size;
    int exceptions = 0;             ///< ways of exceptions in all
    bool hasFar = false;
    bool isTooLarge = false;        ///< more than kMostBoxes: nothing is laid out
};

struct FlowMeasures {
    double rowHeight = 18, charWidth = 8;
    double gutter = 68;             ///< in front of a line's text: its address and mark
};

constexpr int kMostBoxes = 12'000;
constexpr int kLongestFlowLine = 64;    ///< characters of a line in a block; the rest is cut
constexpr double kFlowPadding = 6;      ///< inside a box, above and below its lines

/// Off the GUI thread: some seconds for thousands of blocks.
FlowPicture drawControlFlow(const Disassembly &lines, const FlowMeasures &measures);

}
