// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_view.h"

#include "widgets/heat_map.h"
#include "widgets/timeline_ruler.h"
#include "widgets/wording.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#endif
#include <qcustomplot.h>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

namespace keytrail::widgets {

namespace {

constexpr std::int64_t kShortestSpan = 10'000;                  // ten microseconds: below it captures tell nothing apart

// Draws the lanes into the plot's own buffer.
class LaneLayer : public QCPLayerable
{
public:
    LaneLayer(QCustomPlot *plot, const LaneSheet &sheet)
        : QCPLayerable(plot, QStringLiteral("main"))
        , m_plot(plot)
        , m_sheet(sheet)
    {
    }

protected:
    void applyDefaultAntialiasingHint(QCPPainter *) const override { }
    QRect clipRect() const override { return m_plot->viewport(); }
    void draw(QCPPainter *painter) override
    {
        if (m_sheet.data && !m_sheet.data->isEmpty())
            paintLanes(*painter, m_sheet, m_plot->font());
    }

private:
    QCustomPlot *m_plot;
    const LaneSheet &m_sheet;
};

std::int64_t clampedSum(std::int64_t a, double b)
{
    return static_cast<std::int64_t>(std::clamp(static_cast<double>(a) + b, -9.2e18, 9.2e18));
}

}

TimelineView::TimelineView(QWidget *parent)
    : View(parent)
{
    setAccessibleName(tr("Timeline"));
    const auto title = [this] {
        auto *label = new QLabel(this);
        label->setObjectName(QStringLiteral("paneTitle"));
        label->setTextFormat(Qt::PlainText);
        label->setMinimumHeight(kHeaderHeight);
        label->setContentsMargins(6, 0, 6, 0);
        return label;
    };
    m_whole = title();
    m_title = title();
    m_note = new QLabel(this);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setContentsMargins(6, 3, 6, 3);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    makeOverview();
    m_heat = new HeatMap(this);
    m_heat->hide();
    makeLanes();
    m_scroll = new QScrollBar(Qt::Vertical, this);
    auto *lanes = new QHBoxLayout;
    lanes->setSpacing(0);
    lanes->addWidget(m_plot, 1);
    lanes->addWidget(m_scroll);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_whole);
    box->addWidget(m_overview);
    box->addWidget(m_heat);
    box->addSpacing(kGap);
    box->addWidget(m_title);
    box->addLayout(lanes, 1);
    box->addWidget(m_note);
    m_empty = new QLabel(m_plot);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    connect(m_scroll, &QScrollBar::valueChanged, this, [this](int value) {
        m_sheet.scroll = value;
        replot();
    });
    connect(m_heat, &HeatMap::hourChosen, this, [this](qint64 from, qint64 to) { setRange(from, to); });
    setFocusProxy(m_plot);
    recolour();
    takeData({});
}

TimelineView::~TimelineView() = default;

void TimelineView::makeOverview()
{
    m_overview = new QCustomPlot(this);
    m_overview->setAccessibleName(tr("The whole case"));
    m_overview->setFixedHeight(64);
    m_overview->axisRect()->setAutoMargins(QCP::msNone);
    m_overview->axisRect()->setMargins({8, 4, 8, 20});
    m_overview->yAxis->setVisible(false);
    m_overview->xAxis->setTicker(QSharedPointer<QCPAxisTickerText>::create());
    m_overview->xAxis->setTickLabelPadding(3);
    m_bars = new QCPBars(m_overview->xAxis, m_overview->yAxis);
    m_frame = new QCPItemRect(m_overview);
    m_frame->topLeft->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_frame->bottomRight->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_frame->topLeft->setTypeX(QCPItemPosition::ptPlotCoords);
    m_frame->bottomRight->setTypeX(QCPItemPosition::ptPlotCoords);
    m_overview->installEventFilter(this);
}

void TimelineView::makeLanes()
{
    m_plot = new QCustomPlot(this);
    m_plot->setAccessibleName(tr("Lanes"));
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->setMouseTracking(true);
    m_plot->setMinimumHeight(120);
    m_plot->axisRect()->setAutoMargins(QCP::msNone);
    m_plot->axisRect()->setMargins({m_sheet.headWidth, LaneSheet::kRuler, 0, 0});
    for (auto *axis : m_plot->axisRect()->axes())
        axis->setVisible(false);
    new LaneLayer(m_plot, m_sheet);
    m_plot->installEventFilter(this);
}

std::int64_t TimelineView::overviewTime(int x) const
{
    return clampedSum(m_data->begin, m_overview->xAxis->pixelToCoord(x) * 1e9);
}

QWidget *TimelineView::canvas() const
{
    return m_plot;
}

void TimelineView::recolour()
{
    const auto &theme = Theme::current();
    for (auto *plot : {m_overview, m_plot})
        plot->setBackground(QBrush(theme.color("surface.base")));
    const auto flow = theme.kind(Kind::Flow);
    m_bars->setPen(Qt::NoPen);
    m_bars->setBrush(flow.fill);
    auto frame = theme.color("selection.brush");
    m_frame->setPen(QPen(frame, 1.5));
    frame.setAlphaF(0.14F);
    m_frame->setBrush(frame);
    auto *axis = m_overview->xAxis;
    axis->setBasePen(theme.color("border.normal"));
    axis->setTickPen(theme.color("border.strong"));
    axis->setTickLabelColor(theme.color("text.secondary"));
    axis->setTickLabelFont(font());
    axis->grid()->setPen(theme.color("border.soft"));
    axis->grid()->setZeroLinePen(Qt::NoPen);
    axis->setSubTicks(false);
}

void TimelineView::openCase(const QString &path)
{
    if (path != m_path) {
        m_sheet.folded.clear();
        m_pending = {};
        takeData({});
    }
    m_path = path;
    if (path.isEmpty()) {
        m_reading.cancel();
        showEmpty();
        return;
    }
    m_reading.start(
        [file = path.toStdString()](const std::atomic_bool &stop) -> std::optional<TimelineData> {
            auto opened = casedb::CaseReader::open(file);
            const auto *reader = std::get_if<casedb::CaseReader>(&opened);
            return reader ? readTimeline(*reader, stop) : std::nullopt;
        },
        [this](std::optional<TimelineData> data) {
            if (data)
                takeData(std::move(*data));
            showEmpty();
            emit settled();
        });
    showEmpty();
}

void TimelineView::takeData(TimelineData data)
{
    const bool wasEmpty = !m_data || m_data->isEmpty();
    const bool wasWhole = !wasEmpty && m_sheet.from <= m_data->begin && m_sheet.to >= m_data->end;
    m_data = std::make_shared<const TimelineData>(std::move(data));
    m_sheet.data = m_data.get();
    m_sheet.currentLane = -1;
    // Many devices start folded: a lane each would bury what they have in common.
    const auto groups = std::count_if(m_data->lanes.begin(), m_data->lanes.end(), [](const TimelineLane &lane) { return lane.isGroup(); });
    if (wasEmpty && groups > 40) {
        for (const auto &lane : m_data->lanes) {
            if (lane.role == TimelineLane::Role::DeviceGroup)
                m_sheet.folded.insert(lane.key);
        }
    }
    makeRows();
    fillOverview();
    showHeatMap(!m_heat->isHidden());
    if (wasEmpty || wasWhole)
        fit();
    if (wasEmpty) {
        m_before.clear();
        m_after.clear();
        m_lastZoom.invalidate();
    }
    replot();
    if (!m_pending.isEmpty() && !m_data->isEmpty())
        select(std::exchange(m_pending, {}));
}

void TimelineView::fillOverview()
{
    const double span = std::max(1.0, static_cast<double>(m_data->end - m_data->begin) / 1e9);
    QVector<double> keys(kOverviewBins), counts(kOverviewBins, 0);
    for (std::size_t i = 0; i < kOverviewBins; ++i) {
        keys[static_cast<qsizetype>(i)] = (static_cast<double>(i) + 0.5) * span / kOverviewBins;
        counts[static_cast<qsizetype>(i)] = m_data->overview.empty() ? 0 : std::sqrt(m_data->overview[i]); // the few beside the many stay to be seen
    }
    m_bars->setWidth(span / kOverviewBins);
    m_bars->setData(keys, counts, true);
    m_overview->yAxis->setRange(0, std::max(1.0, *std::max_element(counts.begin(), counts.end())) * 1.05);
    m_overview->xAxis->setRange(-span * 0.005, span * 1.005);
    m_whole->setText(m_data->isEmpty() ? tr("Whole case") : tr("%1   whole case, %2 events; the frame is what the lanes below show").arg(timelineSpanText(m_data->begin, m_data->end), wording::number(static_cast<std::int64_t>(m_data->events))));
}

void TimelineView::makeRows()
{
    m_sheet.rows.clear();
    for (int i = 0; i < static_cast<int>(m_data->lanes.size()); ++i) {
        const auto &lane = m_data->lanes[static_cast<std::size_t>(i)];
        if (lane.isGroup() || !m_sheet.folded.contains(m_data->lanes[static_cast<std::size_t>(lane.parent)].key))
            m_sheet.rows.push_back(i);
    }
    updateScroll();
}

void TimelineView::updateScroll()
{
    m_sheet.area = QRect(m_sheet.headWidth, LaneSheet::kRuler, std::max(1, m_plot->width() - m_sheet.headWidth), std::max(1, m_plot->height() - LaneSheet::kRuler));
    const int whole = static_cast<int>(m_sheet.rows.size()) * LaneSheet::kRow;
    m_scroll->setRange(0, std::max(0, whole - m_sheet.area.height()));
    m_scroll->setPageStep(m_sheet.area.height());
    m_scroll->setSingleStep(LaneSheet::kRow);
    m_scroll->setVisible(whole > m_sheet.area.height());
    m_sheet.scroll = m_scroll->value();
    m_empty->setGeometry(m_plot->rect());
}

void TimelineView::replot()
{
    const double begin = static_cast<double>(m_data->begin);
    m_frame->setVisible(!m_data->isEmpty());
    m_frame->topLeft->setCoords((static_cast<double>(m_sheet.from) - begin) / 1e9, 0);
    m_frame->bottomRight->setCoords((static_cast<double>(m_sheet.to) - begin) / 1e9, 1);
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (const auto &tick : timelineTicks(m_data->begin, m_data->end, std::max(1, m_overview->width() - 16), 110))
        ticker->addTick((static_cast<double>(tick.time) - begin) / 1e9, tick.text);
    m_overview->xAxis->setTicker(ticker);
    m_overview->replot(QCustomPlot::rpQueuedReplot);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    const auto lanes = static_cast<int>(std::count_if(m_data->lanes.begin(), m_data->lanes.end(), [](const TimelineLane &lane) { return !lane.isGroup(); }));
    m_title->setText(m_data->isEmpty() ? QString() : QStringLiteral("%1   %2").arg(timelineSpanText(m_sheet.from, m_sheet.to), wording::counted("keytrail::widgets::TimelineView", "%1 lane", QT_TRANSLATE_N_NOOP("keytrail::widgets::TimelineView", "%1 lanes"), lanes)) + (m_sheet.folded.isEmpty() ? QString() : tr(", %1 folded").arg(m_sheet.folded.size())));
    describe();
}

void TimelineView::showEmpty()
{
    m_empty->setText(m_path.isEmpty() ? tr("No case is open. Flows, management events and installs stand here in time.")
            : m_reading.isRunning()   ? tr("Reading the case…")
                                      : tr("Nothing with a time yet. Import a capture or a device export to fill the lanes."));
    m_empty->setVisible(m_data->isEmpty());
    m_overview->setVisible(!m_data->isEmpty());
}

void TimelineView::setRange(std::int64_t from, std::int64_t to)
{
    if (!m_isTravelling)
        noteZoom();
    const double whole = std::max(1e9, static_cast<double>(m_data->end - m_data->begin));
    const double span = std::clamp(static_cast<double>(to) - static_cast<double>(from), static_cast<double>(kShortestSpan), whole * 1.1);
    double start = std::clamp(static_cast<double>(from), static_cast<double>(m_data->begin) - whole * 0.05, std::max(static_cast<double>(m_data->begin) - whole * 0.05, static_cast<double>(m_data->end) + whole * 0.05 - span));
    m_sheet.from = start == static_cast<double>(from) ? from : static_cast<std::int64_t>(start);
    m_sheet.to = m_sheet.from + static_cast<std::int64_t>(span);
    replot();
}

void TimelineView::fit()
{
    const auto margin = std::max<std::int64_t>(500'000'000, (m_data->end - m_data->begin) / 100);
    setRange(m_data->begin - margin, m_data->end + margin);
}

void TimelineView::zoom(double factor, std::int64_t round)
{
    const double left = static_cast<double>(round - m_sheet.from), right = static_cast<double>(m_sheet.to - round);
    setRange(clampedSum(round, -left * factor), clampedSum(round, right * factor));
}

void TimelineView::pan(double part)
{
    const double by = static_cast<double>(m_sheet.to - m_sheet.from) * part;
    setRange(clampedSum(m_sheet.from, by), clampedSum(m_sheet.to, by));
}

void TimelineView::setFolded(const QString &group, bool folded)
{
    folded ? void(m_sheet.folded.insert(group)) : void(m_sheet.folded.remove(group));
    makeRows();
    replot();
}

const TimelineEvent *TimelineView::current() const
{
    if (m_sheet.currentLane < 0 || m_sheet.currentId == 0)
        return nullptr;
    for (const auto &event : m_data->lanes[static_cast<std::size_t>(m_sheet.currentLane)].events) {
        if (event.id == m_sheet.currentId && event.table == m_sheet.currentTable)
            return &event;
    }
    return nullptr;
}

void TimelineView::setCurrent(int lane, const TimelineEvent *event, bool tell)
{
    m_sheet.currentLane = lane;
    m_sheet.currentId = event ? event->id : 0;
    if (event) {
        m_sheet.currentTable = event->table;
        if (event->table == TimelineTable::Trace)
            m_sheet.trace = event->id;
        if (event->start < m_sheet.from || event->start > m_sheet.to) {
            const auto half = (m_sheet.to - m_sheet.from) / 2;
            setRange(event->start - half, event->start + half);
        }
    }
    const int row = lane >= 0 ? m_sheet.rowOf(lane) : -1;
    if (row >= 0 && m_sheet.rowTop(row) < m_sheet.area.top())
        m_scroll->setValue(row * LaneSheet::kRow);
    else if (row >= 0 && m_sheet.rowTop(row) + LaneSheet::kRow > m_sheet.area.bottom())
        m_scroll->setValue((row + 1) * LaneSheet::kRow - m_sheet.area.height());
    replot();
    if (tell && event)
        emit selected({tableName(event->table), event->id, {}, -1});
}

void TimelineView::select(const Selection &selection)
{
    if (m_data->isEmpty()) {
        m_pending = selection;
        return;
    }
    const auto table = timelineTable(selection.entity);
    if (!table || selection.id == 0)
        return;
    if (*table == TimelineTable::Trace)
        m_sheet.trace = selection.id;
    for (int lane = 0; lane < static_cast<int>(m_data->lanes.size()); ++lane) {
        for (const auto &event : m_data->lanes[static_cast<std::size_t>(lane)].events) {
            if (event.id == selection.id && event.table == *table)
                return setCurrent(lane, &event, false);
        }
    }
    replot();
}

void TimelineView::describe()
{
    QStringList parts;
    if (const auto *event = current()) {
        const auto &lane = m_data->lanes[static_cast<std::size_t>(m_sheet.currentLane)];
        parts << wording::time(Instant{event->start});
        if (event->end > event->start)
            parts << wording::span(event->end - event->start);
        parts << laneTitle(m_data->lanes[static_cast<std::size_t>(lane.parent)]) << laneTitle(lane);
    } else if (m_sheet.brushFrom != m_sheet.brushTo) {
        std::size_t count = 0;
        for (const auto &lane : m_data->lanes)
            count += lane.role == TimelineLane::Role::Findings ? 0 : eventsWithin(lane, m_sheet.brushFrom, m_sheet.brushTo).size();
        parts << timelineSpanText(m_sheet.brushFrom, m_sheet.brushTo) << wording::counted("keytrail::widgets::TimelineView", "%1 event in the range", QT_TRANSLATE_N_NOOP("keytrail::widgets::TimelineView", "%1 events in the range"), static_cast<std::int64_t>(count));
    } else if (!m_data->isEmpty()) {
        parts << tr("folded lanes, and lanes too full for single marks, show density");
        if (m_data->withoutTime > 0)
            parts << wording::counted("keytrail::widgets::TimelineView", "%1 row states no time and is not shown", QT_TRANSLATE_N_NOOP("keytrail::widgets::TimelineView", "%1 rows state no time and are not shown"), static_cast<std::int64_t>(m_data->withoutTime));
    }
    m_note->setText(parts.join(QStringLiteral("   ")));
    m_plot->setAccessibleDescription(m_note->text());
}

bool TimelineView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_overview)
        return overviewEvent(event);
    switch (event->type()) {
    case QEvent::Resize:
        updateScroll();
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        m_sheet.hasFocus = event->type() == QEvent::FocusIn;
        replot();
        break;
    case QEvent::KeyPress:
        return key(static_cast<QKeyEvent *>(event));
    case QEvent::Wheel:
        return wheel(static_cast<QWheelEvent *>(event));
    case QEvent::ToolTip:
        return tip(static_cast<QHelpEvent *>(event));
    case QEvent::MouseButtonPress:
        return press(static_cast<QMouseEvent *>(event)->pos(), static_cast<QMouseEvent *>(event)->button());
    case QEvent::MouseMove:
        drag(static_cast<QMouseEvent *>(event)->pos());
        return true;
    case QEvent::MouseButtonRelease:
        release(static_cast<QMouseEvent *>(event)->pos());
        return true;
    case QEvent::MouseButtonDblClick: {
        const auto place = static_cast<QMouseEvent *>(event)->pos();
        if (place.x() >= m_sheet.headWidth && m_sheet.eventAt(m_sheet.rowAt(place.y()), place.x()) && current())
            emit opened({tableName(m_sheet.currentTable), m_sheet.currentId, {}, -1});
        else if (place.x() >= m_sheet.headWidth)
            fit();
        return true;
    }
    default:
        break;
    }
    return View::eventFilter(watched, event);
}

void TimelineView::changeEvent(QEvent *event)
{
    View::changeEvent(event);
    if (m_plot && m_data && (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)) {
        recolour();
        replot();
    }
}

}
