// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/help_pages.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QToolButton;

namespace keytrail::widgets {

class HelpText;

/// The manual beside the places: pages, a search over all of them, and the way back. It shows our own pages only.
class HelpPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HelpPanel(const QString &language, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {360, 700}; }

    /// False where there is no such page. `part` is a text to go to in it, a heading or a code.
    bool showPage(const QString &id, const QString &part = {});
    QString page() const { return m_page; }
    void search(const QString &words);
    QStringList offered() const;    ///< ids of the pages in the list
    void focusSearch();
    QString shownText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void list(const QString &words);
    void render();

    QList<HelpPage> m_pages;
    QLineEdit *m_search;
    QListWidget *m_list;
    HelpText *m_text;
    QToolButton *m_back;
    QStringList m_way;
    QString m_page;
};

}
