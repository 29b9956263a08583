// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/view.h"

#include <QList>
#include <QWidget>

namespace keytrail::app {

class CaseSession;

/// One thing in a window of its own, to be laid beside others: its sheet, and of a flow what was said, of code the listing, of a
/// trace its steps. It does not follow what is selected elsewhere, it follows changes of the case, and ends with it. Esc closes.
class ThingWindow : public QWidget
{
    Q_OBJECT
public:
    ThingWindow(CaseSession *session, const widgets::Selection &selection, QWidget *owner);

    const widgets::Selection &selection() const { return m_selection; }
    bool isSettled() const;

signals:
    void opened(const keytrail::widgets::Selection &selection);
    void bytesWanted(const QString &sha256, const QString &where);
    void listWanted(const QString &entity, const QString &where);

private:
    void add(widgets::View *view, QWidget *into);
    void reload();

    CaseSession *m_session;
    widgets::Selection m_selection;
    QList<widgets::View *> m_views;
};

}
