// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace keytrail::widgets {

/// A frame around one widget of a window: "here". It lies over everything, takes no clicks, and follows the widget while
/// that is seen. It does not move by itself.
class SpotMark : public QWidget
{
    Q_OBJECT
public:
    explicit SpotMark(QWidget *window);
    /// Marks the widget; nullptr: nothing.
    void mark(QWidget *target);
    QWidget *target() const { return m_target; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void follow();

    QPointer<QWidget> m_target;
};

}
