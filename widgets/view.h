// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QWidget>

namespace keytrail::widgets {

/// What is selected everywhere at once: a row of the case, or a symbol of code ("Lp/C;->m()V"). One of the two is set.
struct Selection {
    QString entity;     ///< table name: "flows", "operations", …
    qint64 id = 0;
    QString symbol;
    qint64 offset = -1; ///< place within the symbol's code, in its own units; -1: the whole of it

    bool isEmpty() const { return id == 0 && symbol.isEmpty(); }
    bool operator==(const Selection &) const = default;
};

/// A view of the case. It reads through its own connection, off the GUI thread where that may take longer than a frame;
/// what it wishes from the outside leaves as a signal. Lives on the GUI thread.
class View : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows the case at `path`; an empty path shows the empty state. Called again after every change of the case:
    /// the view keeps selection, scroll place and what was unfolded.
    virtual void openCase(const QString &path) = 0;
    /// Follows a selection made elsewhere; must not emit selected(). A thing the view cannot show changes nothing.
    virtual void select(const Selection &selection) = 0;
    /// False while a job of the view runs; settled() follows. Pictures are taken of settled views.
    virtual bool isSettled() const { return true; }

signals:
    void selected(const keytrail::widgets::Selection &selection);
    void opened(const keytrail::widgets::Selection &selection); ///< double click, Enter: show it in its own place
    void settled();
};

}

Q_DECLARE_METATYPE(keytrail::widgets::Selection)
