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
/// A border of a place, by place and number; empty where it was never moved.
QByteArray splitter(const QString &key);
void setSplitter(const QString &key, const QByteArray &state);
/// Whether a pane beside the places was open when the window was left; the inspector is at first.
bool isDockShown(const QString &name);
void setDockShown(const QString &name, bool shown);
/// Borders, docks and the window's state as if nothing was ever moved.
void forgetPlaces();
/// Percent of the system's size of text.
int textSize();
void setTextSize(int percent);
/// Newest first, at most ten; those that are gone say so.
QList<widgets::RecentCase> recentCases();
void addRecent(const QString &path, const QString &name);
/// Where cases and evidence were chosen last.
QString lastFolder(const QString &what);
void setLastFolder(const QString &what, const QString &folder);

}

}
