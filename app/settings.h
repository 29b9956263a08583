// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/start_page.h"
#include "widgets/theme.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace keytrail::app {

/// What the window remembers between two starts: theme, language, place, cases of before. Nothing of evidence, no selection.
namespace settings {

widgets::ThemeMode theme();
void setTheme(widgets::ThemeMode mode);
/// The code of the window's language; empty: the system's.
QString language();
void setLanguage(const QString &code);
QByteArray geometry();
QByteArray windowState();
void setWindow(const QByteArray &geometry, const QByteArray &state);
/// Newest first, at most ten; those that are gone say so.
QList<widgets::RecentCase> recentCases();
void addRecent(const QString &path, const QString &name);
/// Where cases and evidence were chosen last.
QString lastFolder(const QString &what);
void setLastFolder(const QString &what, const QString &folder);

}

}
