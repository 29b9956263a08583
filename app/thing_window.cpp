// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/thing_window.h"

#include "app/case_session.h"
#include "app/view_factory.h"
#include "widgets/flow_panel.h"
#include "widgets/inspector_panel.h"
#include "widgets/models/locator.h"
#include "widgets/trace_panel.h"
#include "widgets/wording.h"

#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace keytrail::app {

using widgets::Selection;

ThingWindow::ThingWindow(CaseSession *session, const Selection &selection, QWidget *owner)
    : QWidget(owner, Qt::Window)
    , m_session(session)
    , m_selection(selection)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("thing"));
    const bool isCode = !selection.symbol.isEmpty();
    const auto name = isCode ? widgets::wording::where(selection.symbol, 80) : widgets::printedId(selection);
    setWindowTitle(tr("%1 – Keytrail").arg(name));
    setAccessibleName(name);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    if (isCode)
        add(views::makeCode(session, split), split);
    else if (selection.entity == QStringLiteral("flows"))
        add(views::makeFlow(session, split), split);
    else if (selection.entity == QStringLiteral("traces"))
        add(new widgets::TracePanel(widgets::TracePanel::Form::Steps), split);
    if (!isCode)
        add(new widgets::InspectorPanel, split);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(split);
    const bool isAlone = m_views.size() == 1 && !isCode;
    resize(isAlone ? QSize(420, 640) : QSize(1100, 700));
    if (m_views.size() > 1)
        split->setSizes({720, 380});
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    connect(session, &CaseSession::changed, this, &ThingWindow::reload);
    connect(session, &CaseSession::closed, this, &QWidget::close);
    connect(session, &CaseSession::opened, this, &QWidget::close); // another case
    reload();
}

void ThingWindow::add(widgets::View *view, QWidget *into)
{
    static_cast<QSplitter *>(into)->addWidget(view);
    m_views.append(view);
    connect(view, &widgets::View::opened, this, &ThingWindow::opened);
    if (auto *panel = qobject_cast<widgets::Panel *>(view)) {
        connect(panel, &widgets::Panel::bytesWanted, this, &ThingWindow::bytesWanted);
        connect(panel, &widgets::Panel::listWanted, this, &ThingWindow::listWanted);
    }
}

void ThingWindow::reload()
{
    for (auto *view : std::as_const(m_views)) {
        view->openCase(m_session->path());
        view->select(m_selection);
    }
}

bool ThingWindow::isSettled() const
{
    return std::all_of(m_views.begin(), m_views.end(), [](const widgets::View *view) { return view->isSettled(); });
}

}
