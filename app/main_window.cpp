// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include "app/go_box.h"
#include "app/settings.h"
#include "app/training.h"
#include "app/view_factory.h"
#include "widgets/inspector_panel.h"
#include "widgets/models/thing_sheet.h"
#include "widgets/provenance_view.h"
#include "widgets/models/locator.h"
#include "widgets/search_panel.h"
#include "widgets/start_page.h"
#include "widgets/touch_panel.h"
#include "widgets/wording.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>

namespace keytrail::app {

namespace wording = widgets::wording;
using widgets::Selection;

namespace {

constexpr int kMostStops = 200;
constexpr int kNarrow = 1180;   // px; below, the tool bar shows icons and the inspector waits to be called

/// The place in which an entity's rows are at home.
QString placeOf(const Selection &selection, bool hasCode)
{
    if (!selection.symbol.isEmpty())
        return hasCode ? QStringLiteral("code") : QString();
    if (selection.entity == QStringLiteral("traces"))
        return QStringLiteral("trace");
    if (selection.entity == QStringLiteral("operations") && hasCode)
        return QStringLiteral("code");
    if (selection.entity == QStringLiteral("attack_objects"))
        return QStringLiteral("attack");
    return selection.entity;
}

}

MainWindow::MainWindow(Doors doors, QWidget *parent)
    : QMainWindow(parent)
    , m_session(new CaseSession(std::move(doors), this))
    , m_stack(new QStackedWidget)
    , m_start(new widgets::StartPage(QStringLiteral(KEYTRAIL_VERSION)))
    , m_inspector(new widgets::InspectorPanel)
    , m_inspectorDock(new QDockWidget(tr("Inspector"), this))
{
    setObjectName(QStringLiteral("window"));
    setAcceptDrops(true);
    setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
    setCentralWidget(m_stack);
    m_stack->addWidget(m_start);
    m_places.insert(QStringLiteral("start"), m_start);
    m_inspectorDock->setObjectName(QStringLiteral("inspector"));
    m_inspectorDock->setWidget(m_inspector);
    addDockWidget(Qt::RightDockWidgetArea, m_inspectorDock);
    connect(m_inspectorDock->toggleViewAction(), &QAction::triggered, this, [this](bool shown) { m_wantsInspector = m_inspectorByHand = shown; });
    m_bytes = views::makeBytes(m_session, this);
    m_bytesDock = new QDockWidget(tr("Bytes of the evidence"), this);
    m_bytesDock->setObjectName(QStringLiteral("bytes"));
    m_bytesDock->setWidget(m_bytes);
    addDockWidget(Qt::BottomDockWidgetArea, m_bytesDock);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_bytesDock->hide();
    m_touch = new widgets::TouchPanel;
    m_touchDock = new QDockWidget(tr("What touches it"), this);
    m_touchDock->setObjectName(QStringLiteral("touching"));
    m_touchDock->setWidget(m_touch);
    addDockWidget(Qt::BottomDockWidgetArea, m_touchDock);
    tabifyDockWidget(m_bytesDock, m_touchDock);
    m_touchDock->hide();
    makeLearning();
    makeActions();
    tie(m_touch);
    tie(m_inspector);
    tie(m_bytes);
    makeMenus();
    makeToolBar();
    makeStatusBar();

    connect(m_start, &widgets::StartPage::filesWanted, this, [this] { chooseEvidence(false); });
    connect(m_start, &widgets::StartPage::folderWanted, this, [this] { chooseEvidence(true); });
    connect(m_start, &widgets::StartPage::caseWanted, this, &MainWindow::chooseCase);
    connect(m_start, &widgets::StartPage::newCaseWanted, this, [this] { chooseNewCase({}); });
    connect(m_start, &widgets::StartPage::sampleWanted, m_session, &CaseSession::openSample);
    connect(m_start, &widgets::StartPage::shortcutsWanted, this, &MainWindow::showShortcuts);
    connect(m_start, &widgets::StartPage::recentWanted, m_session, &CaseSession::open);
    connect(m_session, &CaseSession::opened, this, &MainWindow::caseOpened);
    connect(m_session, &CaseSession::closed, this, &MainWindow::caseClosed);
    connect(m_session, &CaseSession::troubled, this, &MainWindow::showTrouble);
    connect(m_session, &CaseSession::cutSaved, this, [this](const QString &target, const QString &error) {
        if (error.isEmpty())
            tell(tr("Saved: %1").arg(wording::plain(target)));
        else
            showTrouble(tr("The packets were not saved"), error);
    });
    connect(m_session, &CaseSession::changed, this, [this] {
        for (auto *view : std::as_const(m_views))
            view->openCase(m_session->path());
        updateState();
    });
    connect(m_session, &CaseSession::selectionChanged, this, [this](const Selection &selection) {
        for (auto *view : std::as_const(m_views)) {
            // Bytes are read by a process: only while they are looked at.
            if (view != m_bytes || m_bytesDock->isVisible())
                view->select(selection);
        }
        remember();
        updateJudging();
    });
    m_start->setRecent(settings::recentCases());
    go(QStringLiteral("start"));
    restoreLook();
}

MainWindow::~MainWindow()
{
    // Views end before the session: their jobs read the case.
    for (auto *view : std::as_const(m_views))
        view->disconnect(this);
    // Children are taken down after this object's own part is gone (a dock still says that it was hidden): none may reach it then.
    for (auto *child : findChildren<QObject *>())
        child->blockSignals(true);
}

bool MainWindow::go(const QString &place)
{
    auto *widget = m_places.value(place);
    if (!widget) {
        widget = makePlace(place);
        if (!widget)
            return false;
        m_places.insert(place, widget);
        m_stack->addWidget(widget);
        restorePlace(place, widget);
    }
    if (m_place != place)
        m_onePane.restore();
    m_place = place;
    m_shownLabel->clear();
    showInspector();
    m_stack->setCurrentWidget(widget);
    widget->setFocus();
    for (auto it = m_placeActions.cbegin(); it != m_placeActions.cend(); ++it)
        it.value()->setChecked(it.key() == place);
    remember();
    updateState();
    emit placeReached(place);
    return true;
}

void MainWindow::showInspector()
{
    // Home, start and report say it all themselves; a narrow window leaves the room to the tables. Else it is where the analyst left it.
    const bool beside = !m_session->path().isEmpty() && m_place != QStringLiteral("start") && m_place != QStringLiteral("home") && m_place != QStringLiteral("report");
    m_inspectorDock->setVisible(beside && m_wantsInspector && (m_inspectorByHand || width() >= kNarrow));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if ((event->oldSize().width() < kNarrow) != (event->size().width() < kNarrow) || !event->oldSize().isValid())
        showInspector();
    // Names stand beside the icons where all of them have room, whatever their language.
    if (m_barNeeds == 0)
        m_barNeeds = m_bar->sizeHint().width();
    const auto style = width() < m_barNeeds ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    if (style == m_barStyle)
        return;
    m_barStyle = style;
    for (auto *button : m_bar->findChildren<QToolButton *>()) {
        if (button->defaultAction() != m_back && button->defaultAction() != m_forward && button->objectName() != QStringLiteral("qt_toolbar_ext_button"))
            button->setToolButtonStyle(style);
    }
}

void MainWindow::openThing(const Selection &selection)
{
    if (selection.isEmpty())
        return;
    const bool hasCode = m_placeActions.contains(QStringLiteral("code"));
    const auto place = placeOf(selection, hasCode);
    // The place first: one that is new learns the selection when it is made.
    if (!place.isEmpty())
        go(place);
    m_session->select(selection);
}

void MainWindow::goTo(const QString &text)
{
    if (text.trimmed().isEmpty() || m_session->path().isEmpty())
        return;
    const auto link = QStringLiteral("keytrail:");
    if (text.trimmed().startsWith(link, Qt::CaseInsensitive)) {
        goTo(QString::fromUtf8(QByteArray::fromPercentEncoding(text.trimmed().mid(link.size()).toUtf8())));
        return;
    }
    const auto target = widgets::selectionOf(text);
    if (target.id || text.contains(QStringLiteral("->"))) {
        openThing(target);
        return;
    }
    go(QStringLiteral("search"));
    if (auto *panel = m_places.value(QStringLiteral("search"))->findChild<widgets::SearchPanel *>())
        panel->search(text);
    else if (auto *self = qobject_cast<widgets::SearchPanel *>(m_places.value(QStringLiteral("search"))))
        self->search(text);
}

bool MainWindow::isSettled() const
{
    if (m_session->isOpening() || m_session->isReading() || m_session->isImporting() || m_session->changes()->isRunning() || m_subject.isRunning() || m_firstTime.isRunning() || m_sketch.isRunning() || !m_goBox->isSettled() || !m_desk->isSettled())
        return false;
    return std::all_of(m_views.begin(), m_views.end(), [](const widgets::View *view) { return !view->isVisible() || view->isSettled(); });
}

void MainWindow::remember()
{
    if (m_travelling || m_session->path().isEmpty() || m_place == QStringLiteral("start"))
        return;
    const Stop stop{m_place, m_session->selection()};
    if (m_at >= 0 && m_history[m_at].isSame(stop))
        return;
    m_history.resize(m_at + 1);
    // Lines of one method are one stop: going back leads to where one came from, not up the listing.
    if (m_at >= 0 && m_history[m_at].place == stop.place && !stop.selection.symbol.isEmpty() && m_history[m_at].selection.symbol == stop.selection.symbol) {
        m_history[m_at].selection = stop.selection;
        return updateState();
    }
    // A step within one place takes the stop's place while it has nothing selected: going back should move something.
    if (m_at >= 0 && m_history[m_at].place == stop.place && m_history[m_at].selection.isEmpty())
        m_history[m_at] = stop;
    else
        m_history.append(stop);
    if (m_history.size() > kMostStops)
        m_history.removeFirst();
    m_at = int(m_history.size()) - 1;
    nameStop(stop);
    updateState();
}

// The history tells names, not ids; they are read while nobody waits.
void MainWindow::nameStop(const Stop &stop)
{
    if (stop.selection.id == 0) {
        m_history[m_at].title = wording::where(stop.selection.symbol, 60);
        return;
    }
    auto work = [path = m_session->path().toStdString(), selection = stop.selection](const std::atomic_bool &) -> std::optional<QString> {
        auto opened = casedb::CaseReader::open(path);
        const auto *reader = std::get_if<casedb::CaseReader>(&opened);
        const auto sheet = reader ? widgets::readThing(*reader, {selection.entity, selection.id, QStringLiteral("-"), -1}) : std::nullopt;
        return sheet && !sheet->title.isEmpty() ? sheet->title : widgets::printedId(selection);
    };
    m_naming.start(std::move(work), [this, stop](std::optional<QString> title) {
        for (auto &one : m_history) {
            if (one.isSame(stop))
                one.title = title.value_or(QString());
        }
    });
}

void MainWindow::fillHistory(QMenu *menu, int by)
{
    constexpr int kMostListed = 20;
    menu->clear();
    for (int at = m_at + by, count = 0; at >= 0 && at < m_history.size() && count < kMostListed; at += by, ++count) {
        const auto &stop = m_history[at];
        const auto *place = m_placeActions.value(stop.place);
        const auto name = place ? QString(place->text()).remove(QLatin1Char('&')) : wording::entity(stop.place);
        const auto text = stop.title.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, wording::middle(stop.title, 60));
        auto *action = menu->addAction(place ? place->icon() : QIcon(), QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, at] { travel(at - m_at); });
    }
}

void MainWindow::travel(int by)
{
    const auto to = m_at + by;
    if (to < 0 || to >= m_history.size())
        return;
    m_travelling = true;
    m_at = to;
    const auto stop = m_history[to];
    m_onePane.restore();
    go(stop.place);
    m_session->select(stop.selection);
    m_travelling = false;
    updateState();
}

void MainWindow::caseOpened()
{
    m_history.clear();
    m_at = -1;
    for (auto *view : std::as_const(m_views))
        view->openCase(m_session->path());
    m_goBox->setCase(m_session->path());
    go(QStringLiteral("home"));
    m_touchDock->setVisible(settings::isDockShown(QStringLiteral("touching")));
    m_bytesDock->setVisible(settings::isDockShown(QStringLiteral("bytes")));
    setWindowTitle(tr("%1 – Keytrail").arg(m_session->name()));
    setWindowFilePath(m_session->path());
    setWindowTitle(tr("%1 – Keytrail").arg(m_session->name()));
}

void MainWindow::caseClosed()
{
    m_history.clear();
    m_at = -1;
    for (auto *view : std::as_const(m_views))
        view->openCase({});
    saveLook();
    m_onePane.restore();
    m_goBox->setCase({});
    m_touchDock->hide();
    m_bytesDock->hide();
    m_start->setRecent(settings::recentCases());
    setWindowFilePath({});
    setWindowTitle(QStringLiteral("Keytrail"));
    go(QStringLiteral("start"));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_onePane.restore();
    saveLook();
    settings::setWindow(saveGeometry(), saveState());
    m_session->close();
    event->accept();
}

// Borders that were moved by hand stand where they were left, in every place.
void MainWindow::restorePlace(const QString &place, QWidget *widget)
{
    auto splitters = widget->findChildren<QSplitter *>();
    if (auto *self = qobject_cast<QSplitter *>(widget))
        splitters.prepend(self);
    for (int at = 0; at < splitters.size(); ++at) {
        auto *splitter = splitters[at];
        const auto key = QStringLiteral("%1/%2").arg(place).arg(at);
        splitter->setProperty("key", key);
        splitter->setProperty("first", splitter->saveState());
        if (const auto state = settings::splitter(key); !state.isEmpty() && splitter->restoreState(state))
            splitter->setProperty("kept", true);
        connect(splitter, &QSplitter::splitterMoved, splitter, [splitter] { splitter->setProperty("kept", true); });
    }
}

void MainWindow::saveLook()
{
    for (auto *splitter : m_stack->findChildren<QSplitter *>()) {
        if (splitter->property("kept").toBool())
            settings::setSplitter(splitter->property("key").toString(), splitter->saveState());
    }
    if (m_place == QStringLiteral("start"))
        return;
    settings::setDockShown(QStringLiteral("touching"), !m_touchDock->isHidden());
    settings::setDockShown(QStringLiteral("bytes"), !m_bytesDock->isHidden());
    settings::setDockShown(QStringLiteral("inspector"), m_wantsInspector);
}

QString MainWindow::linkOfSelection() const
{
    const auto printed = widgets::printedId(m_session->selection());
    auto text = printed;
    if (m_session->selection().offset >= 0 && !m_session->selection().symbol.isEmpty())
        text += QStringLiteral("@0x%1").arg(m_session->selection().offset, 0, 16);
    return printed.isEmpty() ? QString() : QStringLiteral("keytrail:") + QString::fromLatin1(text.toUtf8().toPercentEncoding("/;->()[]$@!:_."));
}

void MainWindow::showTouching()
{
    const auto &selection = m_session->selection();
    if (selection.id == 0) {
        if (!selection.symbol.isEmpty())
            showUses();
        else
            tell(tr("Choose something first: X shows what touches it."));
        return;
    }
    const bool hidden = !m_touchDock->isVisible();
    m_touchDock->show();
    m_touchDock->raise();
    if (hidden)
        resizeDocks({m_touchDock}, {height() * 2 / 5}, Qt::Vertical);
    m_touch->show(selection);
    m_touch->tree()->setFocus();
}

void MainWindow::toggleOnePane()
{
    if (m_onePane.isOn())
        m_onePane.restore();
    else
        m_onePane.show(*this, QApplication::focusWidget() && isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : m_stack->currentWidget());
}

}
