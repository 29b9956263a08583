// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flow_graph_view.h"

#include "widgets/flow_graph_canvas.h"
#include "widgets/flow_graph_items.h"
#include "widgets/theme.h"
#include "widgets/wording.h"

#include <QApplication>
#include <QClipboard>
#include <QGraphicsScene>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace keytrail::widgets {

namespace {

constexpr double kSmallestFit = 0.65; // smaller, chips cannot be read: the overview shows the rest

}

FlowGraphView::FlowGraphView(QWidget *parent)
    : View(parent)
    , m_canvas(new GraphCanvas(this))
    , m_overview(new GraphOverview(m_canvas))
    , m_note(new QLabel(this))
    , m_empty(new QLabel(m_canvas->viewport()))
    , m_filter(new QLineEdit(this))
{
    setAccessibleName(tr("Flow graph"));
    m_filter->setPlaceholderText(tr("Dim what does not contain…"));
    m_filter->setAccessibleName(tr("Dim what does not contain this text"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(240);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *fitButton = new QToolButton(this);
    fitButton->setText(tr("Fit"));
    fitButton->setToolTip(wording::tip(tr("Show the whole graph (Home)")));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(kGap, kGap, kGap, kGap);
    bar->setSpacing(2 * kGap);
    bar->addWidget(m_filter);
    bar->addWidget(makeKinds());
    bar->addWidget(m_note, 1);
    bar->addWidget(fitButton);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addLayout(bar);
    box->addWidget(m_canvas, 1);
    setFocusProxy(m_canvas);
    connect(fitButton, &QToolButton::clicked, this, &FlowGraphView::fit);
    connect(m_filter, &QLineEdit::textChanged, this, &FlowGraphView::dim);
    connect(m_canvas->scene(), &QGraphicsScene::selectionChanged, this, &FlowGraphView::changed);
    showEmpty();
}

QWidget *FlowGraphView::makeKinds()
{
    auto *button = new QToolButton(this);
    button->setText(tr("Kinds"));
    button->setAccessibleName(tr("Kinds of things that are lit"));
    button->setToolTip(tr("Dim the things of a kind; they keep their places"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    menu->setObjectName(QStringLiteral("graphKinds"));
    for (int layer = 0; layer <= int(GraphLayer::Device); ++layer) {
        auto *action = menu->addAction(layerName(GraphLayer(layer)));
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, this, [this, layer](bool isOn) { setLit(GraphLayer(layer), isOn); });
    }
    button->setMenu(menu);
    return button;
}

void FlowGraphView::setLit(GraphLayer layer, bool isLit)
{
    isLit ? void(m_dimmedLayers.remove(int(layer))) : void(m_dimmedLayers.insert(int(layer)));
    for (auto *action : findChild<QMenu *>(QStringLiteral("graphKinds"))->actions()) {
        if (action->text() == layerName(layer))
            action->setChecked(isLit);
    }
    dim();
}

FlowGraphView::~FlowGraphView()
{
    disconnect(m_canvas->scene(), nullptr, this, nullptr);
}

QGraphicsView *FlowGraphView::canvas() const
{
    return m_canvas;
}

void FlowGraphView::openCase(const QString &path)
{
    if (path != m_path) {
        m_laying.cancel();
        m_graph.reset();
        m_grown.clear();
        m_opened.clear();
        m_put.clear();
        m_heights.clear();
        m_currentKey.clear();
        m_pending = {};
        m_isFresh = true;
        draw({});
    }
    m_path = path;
    if (path.isEmpty()) {
        m_reading.cancel();
        showEmpty();
        return;
    }
    m_reading.start(
        [file = path.toStdString()](const std::atomic_bool &stop) -> std::optional<std::shared_ptr<const FlowGraph>> {
            auto opened = casedb::CaseReader::open(file);
            const auto *reader = std::get_if<casedb::CaseReader>(&opened);
            auto graph = reader ? readFlowGraph(*reader, stop) : std::nullopt;
            return graph ? std::optional(std::make_shared<const FlowGraph>(std::move(*graph))) : std::nullopt;
        },
        [this](std::optional<std::shared_ptr<const FlowGraph>> graph) {
            if (graph)
                takeGraph(*graph);
            showEmpty();
            if (isSettled())
                emit settled();
        });
    showEmpty();
}

void FlowGraphView::takeGraph(std::shared_ptr<const FlowGraph> graph)
{
    // What was shown before stays shown: nodes are told by their keys.
    QSet<QString> before;
    for (std::size_t i = 0; m_graph && i < m_revealed.size(); ++i) {
        if (m_revealed[i])
            before.insert(m_graph->nodes[i].key);
    }
    m_graph = std::move(graph);
    m_revealed.assign(m_graph->nodes.size(), false);
    for (const auto node : m_graph->start)
        m_revealed[node] = true;
    for (std::size_t i = 0; i < m_graph->nodes.size() && !before.isEmpty(); ++i)
        m_revealed[i] = m_revealed[i] || before.contains(m_graph->nodes[i].key);
    layOutAgain();
    if (!m_pending.isEmpty())
        select(std::exchange(m_pending, {}));
}

void FlowGraphView::layOutAgain()
{
    m_laying.start(
        [graph = m_graph, revealed = m_revealed, opened = m_opened, put = m_put, heights = m_heights](const std::atomic_bool &) -> std::optional<Drawn> {
            Drawn drawn;
            drawn.shown = shownGraph(*graph, revealed, opened);
            std::vector<LayoutNode> nodes;
            for (const auto &node : drawn.shown.nodes) {
                LayoutNode box{static_cast<int>(node.what.layer), GraphNodeItem::kWidth, GraphNodeItem::kHeight, {}, heights.value(node.what.key, NAN)};
                if (const auto at = put.constFind(node.what.key); at != put.constEnd())
                    box.pinned = LayoutPoint{at->x(), at->y()};
                nodes.push_back(box);
            }
            std::vector<LayoutEdge> edges;
            for (const auto &edge : drawn.shown.edges) {
                edges.push_back({edge.from, edge.to});
                for (const auto &[fresh, known] : {std::pair(edge.from, edge.to), std::pair(edge.to, edge.from)}) { // new nodes come in beside their parent
                    if (std::isnan(nodes[fresh].hint) && !std::isnan(nodes[known].hint))
                        nodes[fresh].hint = nodes[known].hint + 1;
                }
            }
            for (auto &node : nodes)
                node.hint = std::isnan(node.hint) ? 0 : node.hint;
            drawn.layout = layOut(nodes, edges);
            return drawn;
        },
        [this](std::optional<Drawn> drawn) {
            if (drawn)
                draw(std::move(*drawn));
            if (isSettled())
                emit settled();
        });
}

void FlowGraphView::draw(Drawn drawn)
{
    const QSignalBlocker quiet(m_canvas->scene());
    m_canvas->scene()->clear();
    m_items.clear();
    m_edges.clear();
    m_shown = std::move(drawn.shown);
    for (std::uint32_t i = 0; i < m_shown.nodes.size(); ++i) {
        auto *node = new GraphNodeItem(m_shown.nodes[i], i);
        node->setPos(drawn.layout.nodes[i].x, drawn.layout.nodes[i].y);
        m_heights[m_shown.nodes[i].what.key] = node->y();
        m_canvas->scene()->addItem(node);
        m_items.push_back(node);
        node->moved = [this, node] { routeEdges(node); };
        node->put = [this, node] { m_put[node->node().what.key] = node->pos(); };
    }
    drawEdges(drawn.layout);
    setBadges();
    const auto whole = m_canvas->scene()->itemsBoundingRect().adjusted(-60, -60, 60, 60);
    m_canvas->setSceneRect(whole);
    setCurrent(m_currentKey);
    dim();
    if (std::exchange(m_isFresh, m_items.empty()))
        fit();
    placeOverview();
    showEmpty();
}

void FlowGraphView::drawEdges(const Layout &layout)
{
    for (std::size_t i = 0; i < m_shown.edges.size(); ++i) {
        const auto &edge = m_shown.edges[i];
        std::vector<QPointF> joints;
        const bool isPut = m_put.contains(m_shown.nodes[edge.from].what.key) || m_put.contains(m_shown.nodes[edge.to].what.key);
        for (const auto &joint : isPut ? std::vector<LayoutPoint>() : layout.joints[i])
            joints.emplace_back(joint.x, joint.y);
        auto *line = new GraphEdgeItem(edge, m_items[edge.from], m_items[edge.to], std::move(joints));
        m_canvas->scene()->addItem(line);
        m_edges.push_back(line);
    }
}

void FlowGraphView::setBadges()
{
    for (auto *item : m_items) {
        const auto &node = item->node();
        bool isMore = node.isFold();
        for (const auto member : node.members) {
            for (const auto other : m_graph->neighbours[member])
                isMore = isMore || !m_revealed[other];
        }
        const bool isLess = m_grown.contains(node.what.key) || m_opened.contains(QStringLiteral("fold ") + node.what.domain);
        item->setBadge(isMore ? QLatin1Char('+') : isLess ? QLatin1Char('-') : QChar());
    }
}

void FlowGraphView::routeEdges(const GraphNodeItem *item)
{
    for (auto *edge : m_edges) {
        if (edge->edge().from == item->at() || edge->edge().to == item->at())
            edge->route(false);
    }
    m_overview->update();
}

GraphNodeItem *FlowGraphView::item(const QString &key) const
{
    const auto at = std::find_if(m_items.begin(), m_items.end(), [&](const GraphNodeItem *item) { return item->node().what.key == key; });
    return at == m_items.end() ? nullptr : *at;
}

GraphNodeItem *FlowGraphView::current() const
{
    return m_currentKey.isEmpty() ? nullptr : item(m_currentKey);
}

void FlowGraphView::reveal(std::uint32_t node, bool withEnds)
{
    m_revealed[node] = true;
    if (withEnds && m_graph->nodes[node].layer == GraphLayer::FlowGroup) {
        for (const auto other : m_graph->neighbours[node])
            m_revealed[other] = true;
    }
}

void FlowGraphView::grow(const GraphNodeItem *item)
{
    if (!item || !m_graph)
        return;
    const auto node = item->node();
    if (node.isFold()) {
        m_opened.insert(node.what.key);
        m_currentKey = m_graph->nodes[node.members.front()].key;
        layOutAgain();
        return;
    }
    QStringList grown = m_grown.value(node.what.key);
    for (const auto other : m_graph->neighbours[node.members.front()]) {
        if (m_revealed[other])
            continue;
        grown << m_graph->nodes[other].key;
        reveal(other, false);
    }
    if (grown.isEmpty())
        return;
    m_grown[node.what.key] = grown;
    layOutAgain();
}

void FlowGraphView::fold(const GraphNodeItem *item)
{
    if (!item || !m_graph)
        return;
    const auto key = item->node().what.key;
    if (m_opened.remove(QStringLiteral("fold ") + item->node().what.domain)) {
        m_currentKey = QStringLiteral("fold ") + item->node().what.domain;
        layOutAgain();
        return;
    }
    QHash<QString, std::uint32_t> numbers;
    for (std::uint32_t i = 0; i < m_graph->nodes.size(); ++i) {
        if (m_revealed[i])
            numbers.insert(m_graph->nodes[i].key, i);
    }
    const QSet<std::uint32_t> start(m_graph->start.begin(), m_graph->start.end());
    QStringList away = m_grown.take(key);
    for (qsizetype i = 0; i < away.size(); ++i) { // what these brought in goes with them
        away += m_grown.take(away[i]);
        if (const auto at = numbers.constFind(away[i]); at != numbers.constEnd() && !start.contains(*at) && away[i] != key)
            m_revealed[*at] = false;
    }
    if (!away.isEmpty())
        layOutAgain();
}

void FlowGraphView::select(const Selection &selection)
{
    if (!m_graph) {
        m_pending = selection;
        return;
    }
    const auto node = m_graph->find(selection);
    if (!node)
        return;
    const auto shownAs = *node < m_shown.shownAs.size() ? m_shown.shownAs[*node] : ShownGraph::kNotShown;
    m_currentKey = shownAs == ShownGraph::kNotShown ? m_graph->nodes[*node].key : m_shown.nodes[shownAs].what.key;
    if (!m_revealed[*node]) {
        reveal(*node, true);
        layOutAgain();
        return;
    }
    m_isQuiet = true;
    setCurrent(m_currentKey);
    m_isQuiet = false;
}

void FlowGraphView::setCurrent(const QString &key)
{
    m_currentKey = key;
    auto *node = current();
    m_canvas->scene()->clearSelection();
    if (!node)
        return;
    node->setSelected(true);
    m_canvas->scene()->setFocusItem(node);
    m_canvas->ensureVisible(node, 40, 40);
    dim();
}

void FlowGraphView::changed()
{
    const auto chosen = m_canvas->scene()->selectedItems();
    const auto *node = chosen.isEmpty() ? nullptr : dynamic_cast<const GraphNodeItem *>(chosen.front());
    if (!node || (m_isQuiet && node->node().what.key == m_currentKey))
        return dim();
    m_currentKey = node->node().what.key;
    m_canvas->setAccessibleDescription(layerName(node->node().what.layer) + QStringLiteral(", ") + node->node().what.name);
    dim();
    if (!m_isQuiet && !node->node().what.selection.isEmpty())
        emit selected(node->node().what.selection);
}

void FlowGraphView::dim()
{
    const auto text = m_filter->text();
    int lit = 0;
    for (auto *item : m_items) {
        const auto &what = item->node().what;
        bool isLit = text.isEmpty() || (what.name + QLatin1Char('\n') + what.detail + QLatin1Char('\n') + what.identity.join(QLatin1Char('\n'))).contains(text, Qt::CaseInsensitive);
        isLit = isLit && this->isLit(what.layer);
        item->setDimmed(!isLit);
        lit += isLit;
    }
    const auto *node = current();
    for (auto *edge : m_edges) {
        const bool isNear = node && (edge->edge().from == node->at() || edge->edge().to == node->at());
        edge->setNear(isNear, m_items[edge->edge().from]->isDimmed() && m_items[edge->edge().to]->isDimmed());
    }
    const auto all = m_graph ? wording::number(static_cast<std::int64_t>(m_graph->nodes.size())) : QString();
    const auto folded = std::count_if(m_items.begin(), m_items.end(), [](const GraphNodeItem *item) { return item->node().isFold(); });
    QStringList note{tr("%1 of %2 things shown").arg(wording::number(static_cast<std::int64_t>(m_items.size())), all)};
    if (folded > 0)
        note << tr("%1 folded by registrable domain or library").arg(folded);
    if (!text.isEmpty() || !m_dimmedLayers.isEmpty())
        note << tr("%1 dimmed, kept in place").arg(wording::number(static_cast<std::int64_t>(m_items.size()) - lit));
    m_note->setText(m_items.empty() ? QString() : note.join(QStringLiteral("; ")));
    m_overview->update();
}

void FlowGraphView::step(Qt::Key key)
{
    const auto *from = current();
    if (!from) {
        if (!m_items.empty())
            setCurrent(m_items.front()->node().what.key), changed();
        return;
    }
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const qreal sign = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    QSet<std::uint32_t> tied;
    for (const auto &edge : m_shown.edges) {
        if (edge.from == from->at())
            tied.insert(edge.to);
        if (edge.to == from->at())
            tied.insert(edge.from);
    }
    const GraphNodeItem *best = nullptr;
    qreal bestCost = 0;
    for (const auto *item : m_items) {
        const auto way = (item->pos() - from->pos()) * sign;
        const qreal along = isSideways ? way.x() : way.y(), aside = std::abs(isSideways ? way.y() : way.x());
        if (item == from || along <= 0 || (!isSideways && aside > GraphNodeItem::kWidth))
            continue;
        const qreal cost = along + 2 * aside + (isSideways && !tied.contains(item->at()) ? 1e6 : 0); // a tie is followed before a bare neighbour
        if (!best || cost < bestCost) {
            best = item;
            bestCost = cost;
        }
    }
    if (best)
        m_isQuiet = false, setCurrent(best->node().what.key);
}

void FlowGraphView::fit()
{
    if (m_items.empty())
        return;
    m_isFitted = true;
    m_canvas->resetTransform();
    const auto whole = m_canvas->sceneRect();
    const auto room = m_canvas->viewport()->rect();
    const qreal scale = std::clamp(std::min(room.width() / whole.width(), room.height() / whole.height()), kSmallestFit, 1.0);
    m_canvas->scale(scale, scale);
    m_canvas->centerOn(whole.center());
    if (whole.height() * scale > room.height())
        m_canvas->verticalScrollBar()->setValue(m_canvas->verticalScrollBar()->minimum());
}

void FlowGraphView::placeOverview()
{
    const auto room = m_canvas->viewport()->size();
    m_overview->resize(m_overview->sizeHint());
    m_overview->move(room.width() - m_overview->width() - 10, room.height() - m_overview->height() - 10);
    const auto seen = m_canvas->mapToScene(m_canvas->viewport()->rect()).boundingRect();
    m_overview->setVisible(!m_items.empty() && room.width() > 500 && room.height() > 300 && !seen.contains(m_canvas->scene()->itemsBoundingRect()));
    m_empty->setGeometry(m_canvas->viewport()->rect());
    m_overview->update();
}

void FlowGraphView::showEmpty()
{
    m_empty->setText(m_path.isEmpty() ? tr("No case is open. Its apps, keys, hosts and devices stand here, tied from code to device.")
            : m_reading.isRunning()   ? tr("Reading the case…")
                                      : tr("Nothing to tie yet. Import an app package and a capture: each host, key and device becomes a node."));
    m_empty->setVisible(m_items.empty());
    m_empty->setGeometry(m_canvas->viewport()->rect());
}

void FlowGraphView::openCurrent()
{
    if (const auto *node = current(); node && !node->node().what.selection.isEmpty())
        emit opened(node->node().what.selection);
    else if (node && node->node().isFold())
        grow(node);
}

void FlowGraphView::copyCurrent() const
{
    if (const auto *node = current())
        QApplication::clipboard()->setText(node->node().what.identity.join(QLatin1Char('\n')));
}

}
