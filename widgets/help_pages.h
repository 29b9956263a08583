// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace keytrail::widgets {

/// A page of the manual: our own text, Markdown without HTML (resources/help/README.md).
struct HelpPage {
    QString id, title, text;    ///< `id`: the file's name; `title`: its first heading
};

struct HelpHit {
    QString page, line;         ///< page id, and the first line that has the words; empty where the title has them
};

/// All pages that are part of the program, in the language (a code as "de") where a page is translated; the index first,
/// then by title.
QList<HelpPage> helpPages(const QString &language = {});
/// Pages that have every word, titles before texts. ASCII case does not count.
QList<HelpHit> searchHelp(const QList<HelpPage> &pages, const QString &words);
/// The page of a place of the window (MainWindow::go()); the index for what has none.
QString helpOfPlace(const QString &place);

}
