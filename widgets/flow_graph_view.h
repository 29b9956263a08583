// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/flow_graph.h"
#include "widgets/graph_layout.h"
#include "widgets/newest_job.h"
#include "widgets/view.h"

#include <QGraphicsView>
#include <QHash>
#include <QPointF>

class QLabel;
class QLineEdit;

namespace keytrail::widgets {

class GraphCanvas;
class GraphEdgeItem;
class GraphNodeItem;
class GraphOverview;

/// Hosts, apps, devices and flows from code to device, left to right. Starts from the traces of the case; what is selected
/// elsewhere is shown as well. `+` shows a node's neighbours or opens a fold, `-` takes them away again; a node stays where
/// it was put. What the text of the filter leaves out is dimmed, never taken away.
class FlowGraphView : public View
{
    Q_OBJECT
public:
    explicit FlowGraphView(QWidget *parent = nullptr);
    ~FlowGraphView() override;

    void openCase(const QString &path) override;
    void select(const Selection &selection) override;
    bool isSettled() const override { return !m_reading.isRunning() && !m_laying.isRunning(); }

    const ShownGraph &shown() const { return m_shown; }
    GraphNodeItem *item(const QString &key) const;
    GraphNodeItem *current() const;
    void grow(const GraphNodeItem *item);
    void fold(const GraphNodeItem *item);
    /// To the neighbour or the next node in that direction.
    void step(Qt::Key key);
    void fit();
    QGraphicsView *canvas() const;
    QLineEdit *filter() const { return m_filter; }
    /// Things of a layer are dimmed, or lit again.
    void setLit(GraphLayer layer, bool isLit);
    bool isLit(GraphLayer layer) const { return !m_dimmedLayers.contains(int(layer)); }

private:
    friend class GraphCanvas;
    struct Drawn {
        ShownGraph shown;
        Layout layout;
    };
    void takeGraph(std::shared_ptr<const FlowGraph> graph);
    void layOutAgain();
    void draw(Drawn drawn);
    void drawEdges(const Layout &layout);
    void setBadges();
    void reveal(std::uint32_t node, bool withEnds);
    void setCurrent(const QString &key);
    void changed();
    void routeEdges(const GraphNodeItem *item);
    void dim();
    void placeOverview();
    void showEmpty();
    QWidget *makeKinds();
    void openCurrent();
    void copyCurrent() const;

    QString m_path, m_currentKey;
    std::shared_ptr<const FlowGraph> m_graph;
    std::vector<bool> m_revealed;
    QHash<QString, QStringList> m_grown;    ///< by node: the keys that it brought in
    QSet<int> m_dimmedLayers;
    QSet<QString> m_opened;                 ///< folds shown in full
    QHash<QString, QPointF> m_put;          ///< where the user put nodes
    QHash<QString, double> m_heights;       ///< where nodes stood last: the order to start from
    Selection m_pending;
    ShownGraph m_shown;
    std::vector<GraphNodeItem *> m_items;
    std::vector<GraphEdgeItem *> m_edges;
    bool m_isQuiet = false, m_isFresh = true;
    bool m_isFitted = false;                ///< the whole is in view and stays so when the window changes its size
    GraphCanvas *m_canvas;
    GraphOverview *m_overview;
    QLabel *m_note, *m_empty;
    QLineEdit *m_filter;
    NewestJob<std::shared_ptr<const FlowGraph>> m_reading;
    NewestJob<Drawn> m_laying;
};

}
