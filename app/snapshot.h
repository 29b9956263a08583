// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doors.h"
#include "widgets/theme.h"

#include <QSize>
#include <QString>

namespace keytrail::app {

struct SnapshotWish {
    QString casePath, view, picture;
    QSize size{1600, 1000};
    QString select;         ///< an id or a symbol; empty: what the window shows after opening
    widgets::ThemeMode theme = widgets::ThemeMode::Light;
    QString language;       ///< empty: English
};

/// Renders the window as it would be shown with a view in front, once all it shows is read, and writes it as PNG. Needs a
/// QApplication (platform "offscreen" will do). Empty on success, else why not.
QString snapshot(Doors doors, const SnapshotWish &wish);

}
