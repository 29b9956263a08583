// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/timeline_data.h"

#include <QWidget>

#include <vector>

namespace keytrail::widgets {

/// How many events start in each hour of each day: days from left to right, hours from top to bottom, in the form of times that
/// the window shows. Where there are more days than room, a column holds several. The darker the more; an empty hour stays
/// empty. Arrow keys choose an hour, Enter or a click shows it.
class HeatMap : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kHours = 24, kMostColumns = 400;

    explicit HeatMap(QWidget *parent = nullptr);

    void setData(const TimelineData &data);
    int columns() const { return m_columns; }
    int daysInColumn() const { return m_daysInColumn; }
    std::uint32_t count(int column, int hour) const;
    int currentColumn() const { return m_column; }
    int currentHour() const { return m_hour; }
    QRect cell(int column, int hour) const;

    QSize sizeHint() const override { return {600, kHours * 6 + 24}; }

signals:
    /// Nanoseconds since 1970; the end is the next hour, of a column of several days the end of the last.
    void hourChosen(qint64 from, qint64 to);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setCurrent(int column, int hour);
    void choose();
    QString text(int column, int hour) const;
    std::int64_t start(int column) const;   ///< of its first day, on the clock that is shown

    std::vector<std::uint32_t> m_counts;    // by column, then hour
    std::int64_t m_firstDay = 0;
    int m_columns = 0, m_daysInColumn = 1, m_column = 0, m_hour = 0;
    std::uint32_t m_most = 0;
};

}
