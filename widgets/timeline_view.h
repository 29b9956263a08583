// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/newest_job.h"
#include "widgets/timeline_lanes.h"
#include "widgets/view.h"

#include <QElapsedTimer>

class QHelpEvent;
class QKeyEvent;
class QWheelEvent;
class QCPBars;
class QCPItemRect;
class QCustomPlot;
class QLabel;
class QScrollBar;

namespace keytrail::widgets {

class HeatMap;

/// All time: the whole case above, the lanes of the frame below. Wheel zooms round the pointer, Shift+wheel pans, a drag
/// selects a range, a double click fits. Keys: Left and Right step events in the lane, Up and Down lanes, Space folds, `.`
/// shows five minutes around the event, Ctrl++ and Ctrl+- zoom, Home fits, Backspace takes the last zoom back (with Shift does it
/// again), H shows hours and days, Enter opens, Esc drops the range.
class TimelineView : public View
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);
    ~TimelineView() override;

    void openCase(const QString &path) override;
    void select(const Selection &selection) override;
    bool isSettled() const override { return !m_reading.isRunning(); }

    const LaneSheet &sheet() const { return m_sheet; }
    void setRange(std::int64_t from, std::int64_t to);
    void fit();
    /// The part of time that was shown before, or again the one after it; false: there is none.
    bool zoomBack(bool again = false);
    HeatMap *heatMap() const { return m_heat; }
    void showHeatMap(bool shown);
    void zoom(double factor, std::int64_t round);
    void pan(double part);
    void setFolded(const QString &group, bool folded);
    void stepEvent(int by);
    void stepLane(int by);
    void showContext();
    QWidget *canvas() const;

signals:
    /// Nanoseconds since 1970; equal: no range.
    void rangeSelected(qint64 from, qint64 to);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeOverview();
    void makeLanes();
    void takeData(TimelineData data);
    void fillOverview();
    void recolour();
    void makeRows();
    void replot();
    void updateScroll();
    void setCurrent(int lane, const TimelineEvent *event, bool tell);
    const TimelineEvent *current() const;
    void describe();
    void showEmpty();
    void noteZoom();
    bool press(const QPoint &place, Qt::MouseButton button);
    void drag(const QPoint &place);
    void release(const QPoint &place);
    bool key(QKeyEvent *event);
    bool wheel(QWheelEvent *event);
    bool overviewEvent(QEvent *event);
    std::int64_t overviewTime(int x) const;
    bool tip(QHelpEvent *event);

    QString m_path;
    std::shared_ptr<const TimelineData> m_data;
    LaneSheet m_sheet;
    Selection m_pending;
    QCustomPlot *m_overview = nullptr, *m_plot = nullptr;
    QCPBars *m_bars = nullptr;
    QCPItemRect *m_frame = nullptr;
    QScrollBar *m_scroll = nullptr;
    HeatMap *m_heat = nullptr;
    struct Shown {
        std::int64_t from = 0, to = 0;
    };
    std::vector<Shown> m_before, m_after;   ///< parts of time shown before and, taken back, after
    bool m_isTravelling = false;
    QElapsedTimer m_lastZoom;
    QLabel *m_title = nullptr, *m_whole = nullptr, *m_note = nullptr, *m_empty = nullptr;
    QPoint m_pressed;
    bool m_isDragging = false, m_isPressed = false;
    NewestJob<TimelineData> m_reading;
};

}
