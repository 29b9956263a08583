// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/trace_story.h"

#include <QWidget>

namespace keytrail::widgets {

/// The signature of the product: one line, left to right, code to device. Each joint says how it is tied and how surely;
/// a missing node is a dashed gap with its reason. Left and Right move along it, Enter opens.
class TraceStrip : public QWidget
{
    Q_OBJECT
public:
    explicit TraceStrip(QWidget *parent = nullptr);

    void setNodes(const QList<TraceNode> &nodes);
    /// The node at which `step` is proved becomes current, without a signal.
    void showStep(int step);
    QSize sizeHint() const override { return {900, 64}; }
    QSize minimumSizeHint() const override { return {420, 64}; }

    /// What stands here while there is no trace.
    void setEmptyText(const QString &text)
    {
        m_empty = text;
        update();
    }

signals:
    void picked(int node, bool joint);  ///< a click, or the keys
    void opened(int node);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_empty;
    // Places are numbered along the line: even ones are nodes, odd ones the joints after them.
    int placeAt(const QPoint &at) const;
    void lay();
    void setCurrent(int place);
    void paintNode(QPainter &painter, int node) const;
    void paintJoint(QPainter &painter, int node) const;

    QList<TraceNode> m_nodes;
    QList<QRect> m_places;
    int m_current = -1;
};

}
