// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/newest_job.h"
#include "widgets/timeline_lanes.h"
#include "widgets/view.h"

class QHelpEvent;
class QKeyEvent;
class QWheelEvent;
class QCPBars;
class QCPItemRect;
class QCustomPlot;
class QLabel;
class QScrollBar;

namespace keytrail::widgets {

/// All time: the whole case above, the lanes of the frame below. Wheel zooms round the pointer, Shift+wheel pans, a drag
/// selects a range, a double click fits. Keys: Left and Right step events in the lane, Up and Down lanes, Space folds, `.`
/// shows five minutes around the event, Ctrl++ and Ctrl+- zoom, Home fits, Enter opens, Esc drops the range.
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
    QLabel *m_title = nullptr, *m_whole = nullptr, *m_note = nullptr, *m_empty = nullptr;
    QPoint m_pressed;
    bool m_isDragging = false, m_isPressed = false;
    NewestJob<TimelineData> m_reading;
};

}
