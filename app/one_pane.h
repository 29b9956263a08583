// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QMainWindow;

namespace keytrail::app {

/// One pane over the whole window, and everything back where it was.
class OnePane
{
public:
    bool isOn() const { return !m_hidden.isEmpty(); }
    /// Leaves the pane that holds `inside` and hides what stands beside it.
    void show(QMainWindow &window, QWidget *inside);
    void restore();

private:
    QList<QPointer<QWidget>> m_hidden;
};

}
