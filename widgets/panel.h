// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/view.h"

#include <QList>

class QAction;
class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace keytrail::widgets {

/// A view that reads only once it is seen: a case opens without waiting for tables nobody looks at.
class Panel : public View
{
    Q_OBJECT
public:
    using View::View;

    void openCase(const QString &path) final;
    void select(const Selection &selection) final;
    bool isSettled() const override { return !isVisible() || (!m_stale && !isBusy()); }
    const QString &casePath() const { return m_path; }
    const Selection &selection() const { return m_selection; }
    /// What can be done with whatever is selected: the same in the menu of every view.
    void setThingActions(const QList<QAction *> &actions) { m_thingActions = actions; }

signals:
    /// Shows the bytes behind a row or a place of code.
    void bytesWanted(const QString &evidenceSha256, const QString &where);
    /// Shows an entity's table under a filter.
    void listWanted(const QString &entity, const QString &where);
    /// How many rows are shown of how many, for the status bar.
    void shownChanged(const QString &text);

protected:
    /// Reads the case at casePath() anew; called while the panel is visible.
    virtual void load() = 0;
    /// Shows selection(), after load() too.
    virtual void follow() = 0;
    virtual bool isBusy() const = 0;

    void remember(const Selection &selection) { m_selection = selection; }
    void addThingActions(QMenu *menu) const;
    void showEvent(QShowEvent *event) override;

private:
    QString m_path;
    Selection m_selection;
    bool m_stale = false;
    QList<QAction *> m_thingActions;
};

/// The strip above a pane: its name and a few words of what it shows.
class PaneTitle : public QWidget
{
    Q_OBJECT
public:
    explicit PaneTitle(const QString &title, QWidget *parent = nullptr);
    void setDetail(const QString &detail);
    void addWidget(QWidget *widget);

private:
    QLabel *m_detail;
};

/// A plain-text label; every label that may show evidence is made here. Text is selectable where `selectable`.
QLabel *plainLabel(const QString &text, QWidget *parent = nullptr, bool selectable = false);

/// A thin line between two things of a page; follows the theme.
QWidget *ruleLine();

/// What an empty view says: what would be here, and the one action that fills it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &mark, const QString &text, const QString &action = {}, QWidget *parent = nullptr);
    void setText(const QString &text);

signals:
    void actionWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_mark;
    QLabel *m_text;
};

}
