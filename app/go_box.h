// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/newest_job.h"
#include "widgets/view.h"

#include <QLineEdit>

class QAction;
class QCompleter;
class QStandardItemModel;
class QTimer;

namespace keytrail::app {

/// One line for everything: places and commands by their name, things of the case by whatever they are called, ids, symbols
/// and links. What fits stands below while it is typed; `>` at the start offers commands alone.
class GoBox : public QLineEdit
{
    Q_OBJECT
public:
    explicit GoBox(QWidget *parent = nullptr);

    void setCase(const QString &path);
    void setCommands(const QList<QAction *> &commands) { m_commands = commands; }
    /// What is offered now, as shown.
    QStringList offered() const;
    bool isSettled() const { return !m_job.isRunning(); }

signals:
    void textWanted(const QString &text);       ///< Enter on what was typed: an id, a link, or a search
    void left();        ///< Esc: back to where the keys were
    void thingWanted(const keytrail::widgets::Selection &thing);

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Hit {
        QString text, entity, id;
    };
    void offer();
    void look();
    void take(const QModelIndex &index);
    void addHits(const QList<Hit> &hits);

    QString m_path;
    QList<QAction *> m_commands;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
    QTimer *m_rest;
    widgets::NewestJob<QList<Hit>> m_job;
};

}
