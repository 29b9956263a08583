// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/one_pane.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QSplitter>

namespace keytrail::app {

void OnePane::show(QMainWindow &window, QWidget *inside)
{
    restore();
    QDockWidget *kept = nullptr;
    for (auto *widget = inside; widget; widget = widget->parentWidget()) {
        if (auto *dock = qobject_cast<QDockWidget *>(widget))
            kept = dock;
        auto *splitter = qobject_cast<QSplitter *>(widget->parentWidget());
        if (!splitter)
            continue;
        for (int at = 0; at < splitter->count(); ++at) {
            if (splitter->widget(at) != widget && splitter->widget(at)->isVisibleTo(splitter))
                m_hidden.append(splitter->widget(at));
        }
    }
    for (auto *dock : window.findChildren<QDockWidget *>()) {
        if (dock != kept && dock->isVisible())
            m_hidden.append(dock);
    }
    if (kept && window.centralWidget()->isVisible())
        m_hidden.append(window.centralWidget());
    for (const auto &widget : std::as_const(m_hidden))
        widget->hide();
}

void OnePane::restore()
{
    const auto hidden = m_hidden;
    m_hidden.clear();
    for (const auto &widget : hidden) {
        if (widget)
            widget->show();
    }
}

}
