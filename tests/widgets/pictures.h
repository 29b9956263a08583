// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QCoreApplication>
#include <QWidget>

namespace keytrail::widgets {

/// With KEYTRAIL_PICTURES=folder the widget is drawn there, light and dark, large and small.
inline void takePictures(QWidget &widget, const QString &name)
{
    const auto folder = qEnvironmentVariable("KEYTRAIL_PICTURES");
    if (folder.isEmpty())
        return;
    const auto before = widget.size();
    for (const bool dark : {false, true}) {
        Theme::apply(dark ? ThemeMode::Dark : ThemeMode::Light);
        for (const QSize size : {QSize(1600, 1000), QSize(1000, 700)}) {
            widget.resize(size);
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
            widget.grab().save(QStringLiteral("%1/%2-%3-%4.png").arg(folder, name, dark ? QStringLiteral("dark") : QStringLiteral("light")).arg(size.width()));
        }
    }
    Theme::apply(ThemeMode::Light);
    widget.resize(before);
}

}
