// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/code_symbols.h"
#include "widgets/control_flow.h"
#include "widgets/newest_job.h"

#include <QAbstractScrollArea>
#include <QPixmap>

#include <functional>

namespace keytrail::widgets {

/// The control-flow graph of one method or function, its blocks full of their lines. Laid out off the GUI thread; until that is
/// done the graph of before stays, dimmed. Draws what is in view only, and words only where they can be read.
/// Keys: Up, Down line by line and on into the block that follows; Left, Right the block beside; Ctrl+Down the way straight on,
/// Ctrl+Right the branch (again: the next one), Ctrl+Left the handler, Ctrl+Up where it comes from; Home, End; +, -, 0 fits,
/// 1 full size; Enter follows, X asks for uses, Ctrl+C copies the block.
class ControlFlowView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit ControlFlowView(QWidget *parent = nullptr);

    void showLines(const Disassembly &lines, const std::vector<CodeMark> &marks);
    void setDimmed(bool dimmed);
    bool isDimmed() const { return m_dimmed; }
    bool isSettled() const { return !m_laying.isRunning(); }
    /// Words in place of a graph, where there is none.
    void setEmptyText(const QString &text);

    const FlowPicture &picture() const { return m_picture; }
    const Disassembly &lines() const { return m_lines; }
    int currentRow() const { return m_row; }
    int currentBox() const;
    qint64 currentOffset() const;
    void showOffset(qint64 offset);
    QString symbolUnderCursor() const;
    /// Where a line stands on the screen.
    QRect rowPlace(int row) const;

    double scale() const { return m_scale; }
    void zoom(double factor, const QPointF &round);
    void fit();
    bool hasOverview() const;
    /// "4 blocks, 5 ways", and what is left out.
    QString summary() const;
    QString boxText(int box) const;
    QString wayText(const FlowWayOut &way) const;

    QSize sizeHint() const override { return {520, 400}; }

signals:
    void currentChanged(int row);
    void followed(const QString &symbol);
    void usesWanted(const QString &symbol);
    void settled();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    // control_flow_painting.cpp
    void paintLines(QPainter &painter, const QRectF &seen) const;
    void paintLine(QPainter &painter, const FlowLine &line, bool isNear) const;
    void paintBox(QPainter &painter, int at) const;
    void paintRow(QPainter &painter, int row, const QRectF &place) const;
    void paintOverview(QPainter &painter);
    void paintLegend(QPainter &painter, const QRect &room) const;
    bool paintsLegend(QObject *watched, QEvent *event) const;
    void placeLegend();

    void measure();
    void layOutAgain();
    void take(FlowPicture picture);
    void updateBars();
    void showRow(int row);
    void reveal();
    void setCurrent(int row);
    void say();
    void stepLine(int by);
    void stepAside(int by);
    void goWay(const std::function<bool(const FlowWayOut &)> &fits);
    void goBackUp();
    void follow();
    QPointF origin() const;             ///< of the picture, on the viewport
    QPointF toPicture(const QPointF &place) const;
    int rowAt(const QPointF &place) const;      ///< place in the picture; -1: none
    int boxAt(const QPointF &place) const;
    QRectF rowRect(int row) const;
    QRect overviewPlace() const;
    void centreOn(const QPointF &place);

    Disassembly m_lines;
    std::vector<std::vector<CodeMark>> m_marks;
    QWidget *m_legend;
    FlowPicture m_picture;
    FlowMeasures m_measures;
    QString m_emptyText;
    QPixmap m_overview;                 ///< the whole, small; empty: to be drawn anew
    double m_scale = 1;
    int m_row = -1;
    std::vector<int> m_from;            ///< by box: one that was come from, for the way back up
    qint64 m_wanted = -1;
    QPoint m_pressed, m_scrolled;
    bool m_dimmed = false, m_dragging = false, m_inOverview = false, m_isFresh = true;
    NewestJob<std::shared_ptr<FlowPicture>> m_laying;
};

}
