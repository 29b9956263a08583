// SPDX-License-Identifier: GPL-3.0-or-later
// The places of the window and what ties their views together.
#include "app/main_window.h"

#include "app/report_makers.h"
#include "app/training.h"
#include "app/view_factory.h"
#include "widgets/attack_panel.h"
#include "widgets/code_view.h"
#include "widgets/coverage_panel.h"
#include "widgets/entity_panel.h"
#include "widgets/evidence_panel.h"
#include "widgets/filter_bar.h"
#include "widgets/flow_panel.h"
#include "widgets/home_panel.h"
#include "widgets/inspector_panel.h"
#include "widgets/provenance_view.h"
#include "widgets/report_panel.h"
#include "widgets/search_panel.h"
#include "widgets/start_page.h"
#include "widgets/step_code.h"
#include "widgets/trace_panel.h"
#include "widgets/trace_strip.h"
#include "widgets/traces_panel.h"
#include "widgets/xref_panel.h"

#include <QDockWidget>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace keytrail::app {

using widgets::EntityPanel;
using widgets::Selection;

widgets::View *MainWindow::tie(widgets::View *view)
{
    if (!view)
        return nullptr;
    m_views.append(view);
    connect(view, &widgets::View::selected, m_session, &CaseSession::select);
    connect(view, &widgets::View::opened, this, &MainWindow::openThing);
    if (auto *panel = qobject_cast<widgets::Panel *>(view)) {
        panel->setThingActions(m_thingActions);
        connect(panel, &widgets::Panel::bytesWanted, this, &MainWindow::showBytes);
        connect(panel, &widgets::Panel::listWanted, this, &MainWindow::showList);
        connect(panel, &widgets::Panel::shownChanged, this, [this, panel](const QString &text) {
            if (panel->isVisible())
                m_shownLabel->setText(text);
        });
    }
    if (auto *list = qobject_cast<EntityPanel *>(view)) {
        connect(list, &EntityPanel::importWanted, this, [this] { chooseEvidence(false); });
        connect(list->filterBar(), &widgets::FilterBar::filterChanged, m_desk, [this] { m_desk->happened(training::Check::Kind::Filter); });
    }
    if (auto *home = qobject_cast<widgets::HomePanel *>(view))
        connect(home, &widgets::HomePanel::importWanted, this, [this] { chooseEvidence(false); });
    if (auto *flow = qobject_cast<widgets::FlowPanel *>(view))
        connect(flow, &widgets::FlowPanel::cutWanted, this, &MainWindow::saveFlow);
    if (auto *coverage = qobject_cast<widgets::CoveragePanel *>(view)) {
        connect(coverage, &widgets::CoveragePanel::importWanted, this, [this] { chooseEvidence(false); });
        connect(coverage, &widgets::CoveragePanel::controlWanted, this, &MainWindow::askControl);
    }
    if (auto *attack = qobject_cast<widgets::AttackPanel *>(view))
        connect(attack, &widgets::AttackPanel::importWanted, this, [this] { chooseEvidence(false); });
    if (auto *report = qobject_cast<widgets::ReportPanel *>(view)) {
        connect(report, &widgets::ReportPanel::troubled, this, [this](const QString &sentence) { showTrouble(tr("The report"), sentence); });
        connect(report, &widgets::ReportPanel::written, this, [this](const QStringList &files) {
            if (!files.isEmpty())
                tell(tr("%n file(s) written", nullptr, static_cast<int>(files.size())));
        });
    }
    view->openCase(m_session->path());
    if (!m_session->selection().isEmpty())
        view->select(m_session->selection());
    return view;
}

QWidget *MainWindow::makePlace(const QString &place)
{
    if (place == QStringLiteral("home"))
        return tie(new widgets::HomePanel(views::coverageOf));
    if (place == QStringLiteral("coverage"))
        return tie(views::makeCoverage(this));
    if (place == QStringLiteral("attack"))
        return tie(views::makeAttack(this));
    if (place == QStringLiteral("report"))
        return tie(new widgets::ReportPanel(reportMakers()));
    if (place == QStringLiteral("evidence"))
        return tie(new widgets::EvidencePanel);
    if (place == QStringLiteral("traces"))
        return tie(new widgets::TracesPanel);
    if (place == QStringLiteral("trace"))
        return makeTracePlace();
    if (place == QStringLiteral("flows"))
        return makeFlowPlace();
    if (place == QStringLiteral("timeline"))
        return tie(views::makeTimeline(this));
    if (place == QStringLiteral("graph"))
        return tie(views::makeFlowGraph(this));
    if (place == QStringLiteral("code")) {
        auto *view = tie(views::makeCode(m_session, this));
        static_cast<widgets::CodeView *>(view)->leaveWayToWindow();
        return view;
    }
    if (place == QStringLiteral("search"))
        return tie(new widgets::SearchPanel);
    if (casedb::tableNamed(place.toStdString()))
        return tie(new EntityPanel(place));
    return nullptr;
}

QWidget *MainWindow::makeTracePlace()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::kGap);
    auto *trace = new widgets::TracePanel(widgets::TracePanel::Form::Steps);
    // The strip takes the whole width, above all panes of the place.
    trace->strip()->setLayoutDirection(Qt::LeftToRight);
    column->addWidget(trace->strip());
    auto *across = new QSplitter(Qt::Horizontal);
    across->setChildrenCollapsible(false);
    across->addWidget(trace);
    column->addWidget(across, 1);
    auto *right = new QSplitter(Qt::Vertical);
    right->setChildrenCollapsible(false);
    auto *code = views::makeStepCode(m_session, page);
    auto *flow = views::makeFlow(m_session, page);
    right->addWidget(code);
    right->addWidget(flow);
    right->setSizes({430, 330});
    across->addWidget(right);
    across->setSizes({420, 800});
    connect(trace, &widgets::TracePanel::stepShown, code, &widgets::StepCode::showStep);
    connect(code, &widgets::StepCode::opened, this, &MainWindow::openThing);
    connect(code, &widgets::StepCode::bytesWanted, this, &MainWindow::showBytes);
    tie(trace);
    tie(flow);
    page->setFocusProxy(trace);
    return page;
}

QWidget *MainWindow::makeFlowPlace()
{
    auto *down = new QSplitter(Qt::Vertical);
    down->setChildrenCollapsible(false);
    auto *list = new EntityPanel(QStringLiteral("flows"));
    auto *flow = views::makeFlow(m_session, down);
    // The graph runs from left to right: it takes the width, as one more way to look at the chosen flow.
    auto *graph = views::makeFlowGraph(down);
    flow->tabs()->addTab(graph, tr("&Graph"));
    down->addWidget(list);
    down->addWidget(flow);
    down->setStretchFactor(0, 3);
    down->setStretchFactor(1, 2);
    down->setSizes({500, 360});
    down->setFocusProxy(list);
    tie(list);
    tie(flow);
    tie(graph);
    return down;
}

void MainWindow::showList(const QString &entity, const QString &where)
{
    if (!go(entity))
        return;
    auto *widget = m_places.value(entity);
    auto *list = qobject_cast<EntityPanel *>(widget);
    if (!list)
        list = widget->findChild<EntityPanel *>();
    if (list)
        list->setFilter(where);
}

void MainWindow::showBytes(const QString &sha256, const QString &where)
{
    const bool hidden = !m_bytesDock->isVisible();
    m_bytesDock->show();
    m_bytesDock->raise();
    if (hidden)
        resizeDocks({m_bytesDock}, {height() * 2 / 5}, Qt::Vertical);
    m_bytes->showEvidence(sha256, where);
}

void MainWindow::showBytesOfSelection()
{
    const bool hidden = !m_bytesDock->isVisible();
    m_bytesDock->show();
    m_bytesDock->raise();
    if (hidden)
        resizeDocks({m_bytesDock}, {height() * 2 / 5}, Qt::Vertical);
    m_bytes->select(m_session->selection());
}

EntityPanel *MainWindow::currentList() const
{
    auto *widget = m_stack->currentWidget();
    auto *list = qobject_cast<EntityPanel *>(widget);
    return list ? list : widget->findChild<EntityPanel *>();
}

void MainWindow::focusFilter()
{
    if (auto *list = currentList())
        list->focusFilter();
    else if (auto *search = qobject_cast<widgets::SearchPanel *>(m_stack->currentWidget()))
        search->focusSearch();
}

void MainWindow::showUses()
{
    if (!go(QStringLiteral("code")))
        return;
    if (auto *code = qobject_cast<widgets::CodeView *>(m_places.value(QStringLiteral("code"))))
        code->references()->setFocus();
}

void MainWindow::showControlFlow()
{
    const bool isHere = m_place == QStringLiteral("code");
    if (!go(QStringLiteral("code")))
        return;
    auto *code = qobject_cast<widgets::CodeView *>(m_places.value(QStringLiteral("code")));
    using Shown = widgets::CodeView::Shown;
    if (code && (isHere || (code->shown() != Shown::Flow && code->shown() != Shown::ListingAndFlow)))
        code->turnFlow();
}

}
