// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_lanes.h"

#include "widgets/time_form.h"
#include "widgets/marks.h"
#include "widgets/timeline_ruler.h"
#include "widgets/wording.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace keytrail::widgets {

namespace {

using LaneRole = TimelineLane::Role;
constexpr int kBin = 4;             // px of a bar of density
constexpr int kMark = 14;
constexpr int kTooth = 3;
constexpr int kLeastName = 56;      // px of an app before a host

struct LaneWords {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

Kind kindOf(const TimelineLane &lane)
{
    switch (lane.role) {
    case LaneRole::DeviceGroup:
    case LaneRole::Management:
    case LaneRole::Leases:
    case LaneRole::Events:
        return Kind::Device;
    case LaneRole::AppHost:
    case LaneRole::AppOther:
        return lane.name.isEmpty() ? Kind::Flow : Kind::App;
    case LaneRole::FindingsGroup:
    case LaneRole::Findings:
        return Kind::Operation;
    case LaneRole::Dns:
        return Kind::Destination;
    default:
        return Kind::Flow;
    }
}

class Painting
{
public:
    Painting(QPainter &painter, const LaneSheet &sheet, const QFont &font)
        : m_painter(painter)
        , m_sheet(sheet)
        , m_theme(Theme::current())
        , m_font(font)
    {
        m_painter.setRenderHint(QPainter::Antialiasing, false);
    }

    void paint()
    {
        const int width = m_sheet.area.right() + 1, bottom = m_sheet.area.bottom() + 1;
        m_painter.setClipRect(QRect(0, m_sheet.area.top(), width, m_sheet.area.height()));
        m_painter.fillRect(QRect(0, m_sheet.area.top(), width, m_sheet.area.height()), m_theme.color("surface.base"));
        const int first = std::max(0, m_sheet.scroll / LaneSheet::kRow), last = std::min(static_cast<int>(m_sheet.rows.size()), (m_sheet.scroll + m_sheet.area.height()) / LaneSheet::kRow + 1);
        for (int row = first; row < last; ++row)
            ground(row);
        const auto ticks = timelineTicks(m_sheet.from, m_sheet.to, m_sheet.area.width(), 96);
        for (const auto &tick : ticks) {
            m_painter.setPen(m_theme.color(tick.isDay ? "border.strong" : "border.soft"));
            m_painter.drawLine(QPointF(m_sheet.x(tick.time), m_sheet.area.top()), QPointF(m_sheet.x(tick.time), std::min(bottom, m_sheet.rowTop(last))));
        }
        m_painter.setClipRect(m_sheet.area);
        brush();
        for (int row = first; row < last; ++row)
            events(row);
        traces();
        m_painter.setClipRect(QRect(0, m_sheet.area.top(), m_sheet.headWidth, m_sheet.area.height()));
        for (int row = first; row < last; ++row)
            head(row);
        m_painter.setClipping(false);
        ruler(ticks);
        m_painter.setPen(m_theme.color("border.normal"));
        m_painter.drawLine(m_sheet.headWidth - 1, m_sheet.area.top() - LaneSheet::kRuler, m_sheet.headWidth - 1, m_sheet.area.bottom());
    }

private:
    const TimelineLane &lane(int row) const { return m_sheet.data->lanes[static_cast<std::size_t>(m_sheet.rows[static_cast<std::size_t>(row)])]; }

    void ground(int row)
    {
        const QRect place(0, m_sheet.rowTop(row), m_sheet.area.right() + 1, LaneSheet::kRow);
        const int laneAt = m_sheet.rows[static_cast<std::size_t>(row)];
        if (laneAt == m_sheet.currentLane)
            m_painter.fillRect(place, m_theme.color(m_sheet.hasFocus ? "selection.active" : "selection.inactive"));
        else if (lane(row).isGroup())
            m_painter.fillRect(place, m_theme.color("surface.alternate"));
        m_painter.setPen(m_theme.color("border.soft"));
        m_painter.drawLine(place.bottomLeft(), place.bottomRight());
    }

    void head(int row)
    {
        const auto &at = lane(row);
        const int top = m_sheet.rowTop(row);
        int x = at.isGroup() ? 6 : 34;
        if (at.isGroup()) {
            const bool isFolded = m_sheet.folded.contains(at.key);
            const QPointF middle(x + 5, top + LaneSheet::kRow / 2.0);
            m_painter.setPen(QPen(m_theme.color("text.secondary"), 1.4));
            m_painter.setRenderHint(QPainter::Antialiasing);
            if (isFolded)
                m_painter.drawPolyline(QPolygonF{middle + QPointF(-2, -4), middle + QPointF(2, 0), middle + QPointF(-2, 4)});
            else
                m_painter.drawPolyline(QPolygonF{middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)});
            m_painter.setRenderHint(QPainter::Antialiasing, false);
            x += 16;
        }
        const QRectF icon(x, top + (LaneSheet::kRow - kMark) / 2.0, kMark, kMark);
        if (at.isGap())
            marks::paint(m_painter, QStringLiteral("gap"), icon);
        else
            marks::paint(m_painter, kindOf(at), icon);
        x += kMark + 6;
        const auto count = countText(at);
        const QFontMetrics metrics(m_font);
        const int countWidth = count.isEmpty() ? 0 : metrics.horizontalAdvance(count) + 8;
        const auto font = at.isGroup() ? semibold(m_font) : m_font;
        m_painter.setFont(font);
        m_painter.setPen(m_theme.color(at.isGap() ? "gap.text" : "text.primary"));
        const int room = m_sheet.headWidth - x - countWidth - 6;
        title(at, QRect(x, top, room, LaneSheet::kRow));
        m_painter.setFont(m_font);
        m_painter.setPen(m_theme.color("text.muted"));
        m_painter.drawText(QRect(0, top, m_sheet.headWidth - 8, LaneSheet::kRow), Qt::AlignVCenter | Qt::AlignRight, count);
    }

    // A host keeps its registrable domain whatever the room: the app's name gives way, then what stands before the domain.
    void title(const TimelineLane &at, const QRect &place)
    {
        const QFontMetrics plain(m_painter.font()), strong(semibold(m_font));
        if (at.host.isEmpty()) {
            m_painter.drawText(place, Qt::AlignVCenter, plain.elidedText(laneTitle(at), Qt::ElideMiddle, place.width()));
            return;
        }
        const auto host = wording::host(at.host, {});
        const int whole = plain.horizontalAdvance(host.before) + strong.horizontalAdvance(host.domain);
        const auto arrow = at.name.isEmpty() ? QString() : QStringLiteral(" → ");
        int x = place.left();
        const auto draw = [&](const QString &text, const QFont &font) {
            m_painter.setFont(font);
            m_painter.drawText(QRect(x, place.top(), place.right() - x + 1, place.height()), Qt::AlignVCenter, text);
            x += QFontMetrics(font).horizontalAdvance(text);
        };
        const int forName = std::max(kLeastName, place.width() - whole - plain.horizontalAdvance(arrow));
        draw(plain.elidedText(at.name, Qt::ElideRight, forName) + arrow, m_font);
        const auto domain = strong.elidedText(host.domain, Qt::ElideMiddle, place.right() - x + 1);
        const auto before = plain.elidedText(host.before, Qt::ElideRight, place.right() - x + 1 - strong.horizontalAdvance(domain));
        draw(before.isEmpty() && !host.before.isEmpty() ? QStringLiteral("…") : before, m_font);
        draw(domain, semibold(m_font));
    }

    QString countText(const TimelineLane &at) const
    {
        if (at.isGroup() || at.isGap())
            return {};
        const auto count = wording::number(static_cast<std::int64_t>(at.events.size()));
        return m_sheet.isDense(at) ? LaneWords::tr("%1, density").arg(count) : count;
    }

    void events(int row)
    {
        const auto &at = lane(row);
        if (at.isGroup()) {
            if (m_sheet.folded.contains(at.key))
                density(row, members(m_sheet.rows[static_cast<std::size_t>(row)]));
            else
                note(row, at.detail);
        } else if (at.isGap()) {
            gap(row, at);
        } else if (m_sheet.isDense(at)) {
            density(row, {&at});
            currentMark(row, at);
        } else {
            points(row, at);
        }
    }

    std::vector<const TimelineLane *> members(int group) const
    {
        std::vector<const TimelineLane *> out;
        for (auto i = static_cast<std::size_t>(group) + 1; i < m_sheet.data->lanes.size() && m_sheet.data->lanes[i].parent == group; ++i)
            out.push_back(&m_sheet.data->lanes[i]);
        return out;
    }

    void note(int row, const QString &text)
    {
        m_painter.setFont(m_font);
        m_painter.setPen(m_theme.color("text.muted"));
        m_painter.drawText(QRect(m_sheet.area.left() + 10, m_sheet.rowTop(row), m_sheet.area.width() - 20, LaneSheet::kRow), Qt::AlignVCenter, text);
    }

    void gap(int row, const TimelineLane &at)
    {
        const QRectF box(m_sheet.area.left() + 8.5, m_sheet.rowTop(row) + 4.5, m_sheet.area.width() - 17, LaneSheet::kRow - 9);
        QPen pen(m_theme.color("gap.line"), 1);
        pen.setDashPattern({4, 3});
        m_painter.setPen(pen);
        m_painter.setBrush(m_theme.color("gap.background"));
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.drawRoundedRect(box, 3, 3);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setFont(m_font);
        m_painter.setPen(m_theme.color("gap.text"));
        m_painter.drawText(box.adjusted(10, -4, -10, 4), Qt::AlignVCenter, QFontMetrics(m_font).elidedText(gapText(at), Qt::ElideRight, static_cast<int>(box.width()) - 20));
    }

    void density(int row, const std::vector<const TimelineLane *> &lanes)
    {
        const int bins = m_sheet.area.width() / kBin + 1;
        std::vector<std::size_t> counts(static_cast<std::size_t>(bins), 0);
        for (const auto *at : lanes) {
            const auto before = [](const TimelineEvent &event, std::int64_t time) { return event.start < time; };
            auto edge = std::lower_bound(at->events.begin(), at->events.end(), m_sheet.timeAt(m_sheet.area.left()), before);
            for (int bin = 0; bin < bins; ++bin) {
                const auto next = std::lower_bound(edge, at->events.end(), m_sheet.timeAt(m_sheet.area.left() + (bin + 1) * kBin), before);
                counts[static_cast<std::size_t>(bin)] += static_cast<std::size_t>(next - edge);
                edge = next;
            }
        }
        const auto most = *std::max_element(counts.begin(), counts.end());
        if (most == 0)
            return;
        const auto colors = m_theme.kind(lanes.front()->isGroup() ? Kind::Flow : kindOf(*lanes.front()) == Kind::App ? Kind::Flow : kindOf(*lanes.front()));
        const int bottom = m_sheet.rowTop(row) + LaneSheet::kRow - 3;
        for (int bin = 0; bin < bins; ++bin) {
            const auto count = counts[static_cast<std::size_t>(bin)];
            if (count == 0)
                continue;
            const int height = std::max(3, static_cast<int>(std::lround(18 * std::sqrt(static_cast<double>(count) / static_cast<double>(most)))));
            const QRect bar(m_sheet.area.left() + bin * kBin, bottom - height, kBin, height);
            m_painter.fillRect(bar, colors.fill);
            m_painter.fillRect(QRect(bar.left(), bar.top(), bar.width(), 1), colors.ink);
        }
    }

    void points(int row, const TimelineLane &at)
    {
        const auto seen = eventsWithin(at, m_sheet.from, m_sheet.to);
        const int middle = m_sheet.rowTop(row) + LaneSheet::kRow / 2;
        if (at.period > 0 && !seen.empty()) {
            m_painter.setPen(m_theme.kind(Kind::Flow).ink);
            m_painter.drawLine(QPointF(std::max<double>(m_sheet.area.left(), m_sheet.x(seen.front().start)), middle), QPointF(std::min<double>(m_sheet.area.right(), m_sheet.x(seen.back().start)), middle));
        }
        double drawn = -1e9;
        for (const auto &event : seen) {
            const double x = m_sheet.x(event.start), end = m_sheet.x(event.end);
            const bool isCurrent = event.id == m_sheet.currentId && event.table == m_sheet.currentTable;
            if (end < m_sheet.area.left() || (x < drawn + 2 && end - x < 3 && !isCurrent))
                continue; // two pixels apart is one mark
            drawn = x;
            const auto colors = m_theme.kind(markOf(event.table));
            if (end - x > kMark + 2)
                bar(QRectF(x, middle - 4, end - x, 8), colors);
            else if (at.period > 0)
                bar(QRectF(x - 1, middle - 6, kTooth, 12), colors);
            else
                mark(x, middle, event.table);
            if (isCurrent) {
                m_painter.setPen(QPen(m_theme.color("selection.focus"), 2));
                m_painter.setBrush(Qt::NoBrush);
                m_painter.drawRect(QRectF(x - 9, middle - 9, std::max(18.0, end - x + 18), 18));
            }
        }
    }

    void currentMark(int row, const TimelineLane &at)
    {
        if (m_sheet.rows[static_cast<std::size_t>(row)] != m_sheet.currentLane || m_sheet.currentId == 0)
            return;
        const auto event = std::find_if(at.events.begin(), at.events.end(), [this](const TimelineEvent &event) { return event.id == m_sheet.currentId && event.table == m_sheet.currentTable; });
        if (event == at.events.end())
            return;
        m_painter.setPen(QPen(m_theme.color("selection.focus"), 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(QRectF(m_sheet.x(event->start) - 4, m_sheet.rowTop(row) + 3, 8, LaneSheet::kRow - 6));
    }

    void bar(const QRectF &place, const KindColors &colors)
    {
        m_painter.setPen(colors.ink);
        m_painter.setBrush(colors.fill);
        m_painter.drawRect(place);
    }

    void mark(double x, int middle, TimelineTable table)
    {
        const auto kind = markOf(table);
        auto &pixmap = m_pixmaps[static_cast<std::size_t>(kind)];
        if (pixmap.isNull())
            pixmap = marks::pixmap(marks::name(kind), {kMark, kMark}, m_painter.device()->devicePixelRatioF());
        m_painter.drawPixmap(QPointF(std::round(x - kMark / 2.0), middle - kMark / 2.0), pixmap);
    }

    void brush()
    {
        if (m_sheet.brushFrom == m_sheet.brushTo)
            return;
        auto color = m_theme.color("selection.brush");
        const QRectF place(QPointF(m_sheet.x(m_sheet.brushFrom), m_sheet.area.top()), QPointF(m_sheet.x(m_sheet.brushTo), m_sheet.area.bottom() + 1));
        m_painter.setPen(color);
        color.setAlphaF(0.14F);
        m_painter.fillRect(place, color);
        m_painter.drawLine(place.topLeft(), place.bottomLeft());
        m_painter.drawLine(place.topRight(), place.bottomRight());
    }

    // Few traces are all drawn; of many only the chosen one.
    void traces()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        for (const auto &trace : m_sheet.data->traces) {
            const bool isChosen = trace.id == m_sheet.trace;
            if (!isChosen && m_sheet.data->traces.size() > 6)
                continue;
            std::vector<QPointF> points;
            for (const auto &point : trace.points) {
                const int row = m_sheet.rowOf(static_cast<int>(point.lane));
                if (row >= 0)
                    points.emplace_back(m_sheet.x(point.time), m_sheet.rowTop(row) + LaneSheet::kRow / 2.0);
            }
            if (points.size() < 2 && !isChosen)
                continue;
            const auto color = m_theme.color(isChosen ? "text.primary" : "border.normal");
            m_painter.setPen(QPen(color, isChosen ? 1.6 : 1));
            m_painter.setBrush(Qt::NoBrush);
            for (std::size_t i = 0; i + 1 < points.size(); ++i) {
                QPainterPath path(points[i]);
                const QPointF down(0, (points[i + 1].y() - points[i].y()) / 2);
                path.cubicTo(points[i] + down, points[i + 1] - down, points[i + 1]);
                m_painter.drawPath(path);
            }
            for (const auto &point : points)
                m_painter.drawEllipse(point, 8.5, 8.5);
        }
        m_painter.setRenderHint(QPainter::Antialiasing, false);
    }

    void ruler(const std::vector<TimelineTick> &ticks)
    {
        const QRect place(0, m_sheet.area.top() - LaneSheet::kRuler, m_sheet.area.right() + 1, LaneSheet::kRuler);
        m_painter.fillRect(place, m_theme.color("surface.header"));
        m_painter.setPen(m_theme.color("border.normal"));
        m_painter.drawLine(place.bottomLeft(), place.bottomRight());
        m_painter.setFont(m_font);
        m_painter.setPen(m_theme.color("text.secondary"));
        m_painter.drawText(QRect(8, place.top(), m_sheet.headWidth - 16, place.height()), Qt::AlignVCenter, LaneWords::tr("device, app, source"));
        m_painter.drawText(QRect(8, place.top(), m_sheet.headWidth - 16, place.height()), Qt::AlignVCenter | Qt::AlignRight, timeform::current() == timeform::Form::Relative ? LaneWords::tr("from the start") : timeform::zone(m_sheet.from));
        for (const auto &tick : ticks) {
            const double x = m_sheet.x(tick.time);
            m_painter.setPen(m_theme.color(tick.isDay ? "text.primary" : "border.strong"));
            m_painter.drawLine(QPointF(x, place.bottom() - (tick.isDay ? place.height() : 6)), QPointF(x, place.bottom()));
            const QFont font = tick.isDay ? semibold(m_font) : m_font;
            if (x + 4 + QFontMetrics(font).horizontalAdvance(tick.text) > place.right())
                continue;
            m_painter.setFont(font);
            m_painter.setPen(m_theme.color("text.secondary"));
            m_painter.drawText(QPointF(x + 4, place.top() + 16), tick.text);
        }
    }

    QPainter &m_painter;
    const LaneSheet &m_sheet;
    const Theme &m_theme;
    const QFont m_font;
    QPixmap m_pixmaps[6];
};

}

double LaneSheet::x(std::int64_t time) const
{
    const double span = static_cast<double>(to) - static_cast<double>(from);
    const double at = area.left() + (static_cast<double>(time) - static_cast<double>(from)) / (span > 0 ? span : 1) * area.width();
    return std::clamp(at, -1e6, 1e6);
}

std::int64_t LaneSheet::timeAt(double x) const
{
    return from + static_cast<std::int64_t>((x - area.left()) / std::max(1, area.width()) * (static_cast<double>(to) - static_cast<double>(from)));
}

int LaneSheet::rowAt(int y) const
{
    const int row = y < area.top() ? -1 : (y - area.top() + scroll) / kRow;
    return row < static_cast<int>(rows.size()) ? row : -1;
}

int LaneSheet::rowOf(int lane) const
{
    auto at = std::lower_bound(rows.begin(), rows.end(), lane);
    if (at == rows.end() || *at != lane)
        at = std::lower_bound(rows.begin(), rows.end(), data->lanes[static_cast<std::size_t>(lane)].parent);
    return at == rows.end() ? -1 : static_cast<int>(at - rows.begin());
}

bool LaneSheet::isDense(const TimelineLane &lane) const
{
    const auto count = eventsWithin(lane, from, to).size();
    return count > kMostPoints || count > static_cast<std::size_t>(area.width() / kLeastRoom);
}

const TimelineEvent *LaneSheet::eventAt(int row, double x) const
{
    if (row < 0 || row >= static_cast<int>(rows.size()))
        return nullptr;
    const auto &lane = data->lanes[static_cast<std::size_t>(rows[static_cast<std::size_t>(row)])];
    if (lane.isGroup() || isDense(lane))
        return nullptr;
    const TimelineEvent *best = nullptr;
    double nearest = 8;
    for (const auto &event : eventsWithin(lane, timeAt(x - 10), timeAt(x + 10))) {
        const double left = this->x(event.start), right = this->x(event.end);
        const double distance = x < left ? left - x : x > right ? x - right : 0;
        if (distance <= nearest) {
            nearest = distance;
            best = &event;
        }
    }
    return best;
}

Kind markOf(TimelineTable table)
{
    switch (table) {
    case TimelineTable::Flow:
    case TimelineTable::Http:
    case TimelineTable::Tls:
        return Kind::Flow;
    case TimelineTable::Dns:
        return Kind::Destination;
    case TimelineTable::Trace:
        return Kind::Operation;
    default:
        return Kind::Device;
    }
}

QString laneTitle(const TimelineLane &lane)
{
    const auto arrow = QStringLiteral(" → ");
    switch (lane.role) {
    case LaneRole::DeviceGroup:
    case LaneRole::SourceGroup:
    case LaneRole::Management:
        return lane.name.isEmpty() ? LaneWords::tr("unnamed source") : lane.name;
    case LaneRole::FindingsGroup:
    case LaneRole::Findings:
        return lane.isGroup() ? LaneWords::tr("Findings") : lane.host.isEmpty() ? LaneWords::tr("more traces") : (lane.name.isEmpty() ? QString() : lane.name + arrow) + lane.host;
    case LaneRole::AppHost:
    case LaneRole::SilentApp:
    case LaneRole::NoTelemetry:
        return lane.host.isEmpty() ? lane.name : (lane.name.isEmpty() ? QString() : lane.name + arrow) + lane.host;
    case LaneRole::AppOther:
        return lane.name + arrow + LaneWords::tr("other hosts");
    case LaneRole::AppUnknown:
        return LaneWords::tr("app not told");
    case LaneRole::Dns:
        return LaneWords::tr("DNS answers");
    case LaneRole::Http:
        return LaneWords::tr("HTTP requests");
    case LaneRole::Tls:
        return LaneWords::tr("TLS hellos");
    case LaneRole::Leases:
        return LaneWords::tr("Leases");
    case LaneRole::Events:
        return LaneWords::tr("Events");
    case LaneRole::OtherFlows:
        break;
    }
    return LaneWords::tr("Flows");
}

QString gapText(const TimelineLane &lane)
{
    if (lane.role == LaneRole::SilentApp)
        return LaneWords::tr("has the app, on the network, never called it");
    return lane.detail.isEmpty() ? LaneWords::tr("has the app; no network telemetry of this device") : LaneWords::tr("has the app; no network telemetry of this device; last management %1 UTC").arg(lane.detail);
}

void paintLanes(QPainter &painter, const LaneSheet &sheet, const QFont &font)
{
    Painting(painter, sheet, font).paint();
}

}
