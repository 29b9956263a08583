// SPDX-License-Identifier: GPL-3.0-or-later
// How the window shows things, whatever they are: times, size of its text, everything back in its place, pictures, a thing in a
// window of its own.
#include "app/main_window.h"

#include "analysis/base/instant.h"
#include "analysis/casedb/case_reader.h"
#include "app/settings.h"
#include "app/thing_window.h"
#include "widgets/panel.h"
#include "widgets/heat_map.h"
#include "widgets/time_form.h"
#include "widgets/timeline_view.h"
#include "widgets/wording.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDateTime>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QPixmap>
#include <QSplitter>
#include <QStackedWidget>
#include <QSvgGenerator>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace keytrail::app {

namespace timeform = widgets::timeform;
namespace wording = widgets::wording;

namespace {

/// The first time that the case knows of its devices, nanoseconds; nothing where it has none.
std::optional<qint64> firstTime(const casedb::CaseReader &reader)
{
    std::optional<qint64> first;
    for (const auto &[entity, column] : {std::pair{"flows", "start"}, {"events", "time"}}) {
        const auto found = reader.ids({entity, {}, column, false, 50});
        const auto *ids = std::get_if<std::vector<std::int64_t>>(&found);
        if (!ids)
            continue;
        for (const auto &row : reader.cells(entity, {column}, *ids)) {
            const auto at = row.empty() || row[0].isNull ? std::nullopt : parseRfc3339(row[0].text);
            if (at && (!first || at->nanoseconds < *first))
                first = at->nanoseconds;
        }
    }
    return first;
}

}

void MainWindow::makeLook()
{
    const std::pair<QString, timeform::Form> forms[] = {{tr("Times in &UTC"), timeform::Form::Utc}, {tr("Times of this &computer's zone"), timeform::Form::Local}, {tr("Times from the case's &first one"), timeform::Form::Relative}};
    auto *group = new QActionGroup(this);
    for (const auto &[text, form] : forms) {
        auto *action = addAction(text, {}, {}, [this, form = form] { setTimes(form); }, false);
        action->setCheckable(true);
        group->addAction(action);
        m_timeActions.append(action);
    }
    m_lookActions = {addAction(tr("&Next form of times"), {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U)}, [this] { setTimes(static_cast<timeform::Form>((int(timeform::current()) + 1) % 3)); }, false),
        addAction(tr("&Larger text"), {}, {QKeySequence(Qt::ALT | Qt::Key_Plus), QKeySequence(Qt::ALT | Qt::Key_Equal)}, [this] { scaleText(settings::textSize() + 10); }, false),
        addAction(tr("S&maller text"), {}, {QKeySequence(Qt::ALT | Qt::Key_Minus)}, [this] { scaleText(settings::textSize() - 10); }, false),
        addAction(tr("Text as &large as the system's"), {}, {QKeySequence(Qt::ALT | Qt::Key_0)}, [this] { scaleText(100); }, false),
        addAction(tr("&Panes back in their places"), {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_0)}, [this] { resetLook(); }, false),
        addAction(tr("&Picture of this view…"), {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}, [this] { choosePicture(); }),
        addAction(tr("&Hours and days in the timeline"), QStringLiteral("timeline"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)}, [this] {
            auto *timeline = go(QStringLiteral("timeline")) ? qobject_cast<widgets::TimelineView *>(m_places.value(QStringLiteral("timeline"))) : nullptr;
            if (timeline)
                timeline->showHeatMap(!timeline->heatMap()->isVisible());
        }),
        addAction(tr("Open in a &window of its own"), {}, {QKeySequence(Qt::SHIFT | Qt::Key_Return)}, [this] { openAlone(m_session->selection()); })};
    m_zone = new QToolButton;
    m_zone->setAutoRaise(true);
    m_zone->setFocusPolicy(Qt::TabFocus);
    connect(m_zone, &QToolButton::clicked, m_lookActions.front(), &QAction::trigger);
    timeform::set(timeform::Form::Utc);
    updateTimes();
}

// Every view reads its rows again, so that no time is left in the form of before.
void MainWindow::setTimes(timeform::Form form)
{
    if (form != timeform::Form::Relative || m_session->path().isEmpty()) {
        timeform::set(form == timeform::Form::Relative ? timeform::Form::Utc : form);
        return updateTimes();
    }
    m_firstTime.start(
        [path = m_session->path().toStdString()](const std::atomic_bool &) -> std::optional<qint64> {
            auto opened = casedb::CaseReader::open(path);
            const auto *reader = std::get_if<casedb::CaseReader>(&opened);
            return reader ? firstTime(*reader) : std::nullopt;
        },
        [this](std::optional<qint64> first) {
            if (first)
                timeform::set(timeform::Form::Relative, *first);
            else
                tell(tr("The case has no time to count from."));
            updateTimes();
        });
}

void MainWindow::updateTimes()
{
    const auto form = timeform::current();
    m_timeActions[int(form)]->setChecked(true);
    const auto now = QDateTime::currentMSecsSinceEpoch() * 1'000'000;
    m_zone->setText(form == timeform::Form::Relative ? tr("From the first") : timeform::zone(now));
    m_zone->setAccessibleName(tr("Form of times: %1").arg(m_zone->text()));
    m_zone->setToolTip(tr("How times are shown (Ctrl+Shift+U): UTC, this computer's zone, or counted from the case's first one. Filters and files know UTC alone."));
    for (auto *view : std::as_const(m_views))
        view->openCase(m_session->path());
}

void MainWindow::scaleText(int percent)
{
    percent = std::clamp(percent, 80, 160);
    const auto before = settings::textSize();
    if (percent == before)
        return;
    settings::setTextSize(percent);
    const auto resize = [&](QFont font) {
        const auto factor = double(percent) / before;
        if (font.pixelSize() > 0)
            font.setPixelSize(std::max(6, int(std::lround(font.pixelSize() * factor))));
        else
            font.setPointSizeF(font.pointSizeF() * factor);
        return font;
    };
    // Those that have a font of their own do not follow the application's.
    QList<std::pair<QWidget *, QFont>> own;
    for (auto *widget : QApplication::allWidgets()) {
        if (widget->testAttribute(Qt::WA_SetFont))
            own.append({widget, resize(widget->font())});
    }
    QApplication::setFont(resize(QApplication::font()));
    for (const auto &[widget, font] : own)
        widget->setFont(font);
    tell(tr("Text at %1 %").arg(percent));
}

// As a window that was never touched.
void MainWindow::resetLook()
{
    m_onePane.restore();
    settings::forgetPlaces();
    for (auto *dock : {m_bytesDock, m_touchDock, m_trainingDock, m_helpDock, m_inspectorDock}) {
        dock->setFloating(false);
        removeDockWidget(dock);
    }
    addDockWidget(Qt::RightDockWidgetArea, m_inspectorDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_bytesDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_touchDock);
    addDockWidget(Qt::LeftDockWidgetArea, m_trainingDock);
    addDockWidget(Qt::LeftDockWidgetArea, m_helpDock);
    tabifyDockWidget(m_bytesDock, m_touchDock);
    tabifyDockWidget(m_trainingDock, m_helpDock);
    m_wantsInspector = true;
    m_inspectorByHand = false;
    for (auto *splitter : m_stack->findChildren<QSplitter *>()) {
        if (const auto state = splitter->property("first").toByteArray(); !state.isEmpty())
            splitter->restoreState(state);
        splitter->setProperty("kept", false);
    }
    showInspector();
    resizeDocks({m_inspectorDock}, {width() < 1200 ? 250 : 320}, Qt::Horizontal);
    tell(tr("All panes are back in their places."));
}

// What has the keys within a place, where that is a view of its own; else the place.
QWidget *MainWindow::pictured() const
{
    auto *place = m_stack->currentWidget();
    for (auto *widget = QApplication::focusWidget(); widget && widget != place && place->isAncestorOf(widget); widget = widget->parentWidget()) {
        if (widget->inherits("keytrail::widgets::View") || widget->inherits("keytrail::widgets::ControlFlowView"))
            return widget;
    }
    return place;
}

void MainWindow::choosePicture()
{
    auto *shown = pictured();
    auto *dialog = new QFileDialog(this, tr("Picture of this view"), settings::lastFolder(QStringLiteral("picture")), tr("Pictures (*.png *.svg)"));
    dialog->setObjectName(QStringLiteral("picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(m_place + QStringLiteral(".png"));
    connect(dialog, &QFileDialog::fileSelected, shown, [this, shown](const QString &path) {
        settings::setLastFolder(QStringLiteral("picture"), QFileInfo(path).absolutePath());
        if (savePicture(shown, path))
            tell(tr("Saved: %1").arg(wording::plain(path)));
        else
            showTrouble(tr("The picture was not saved"), tr("%1 cannot be written.").arg(wording::plain(path)));
    });
    dialog->open();
}

bool MainWindow::savePicture(QWidget *widget, const QString &path)
{
    if (!path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive)) {
        // Twice as fine as the screen: it is meant for paper.
        QPixmap picture(widget->size() * 2);
        picture.setDevicePixelRatio(2);
        picture.fill(widget->palette().color(QPalette::Window));
        widget->render(&picture);
        return picture.save(path, "PNG");
    }
    QSvgGenerator writer;
    writer.setFileName(path);
    writer.setSize(widget->size());
    writer.setViewBox(QRect({0, 0}, widget->size()));
    writer.setTitle(windowTitle());
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    widget->render(&painter);
    return painter.end() && QFileInfo(path).size() > 0;
}

void MainWindow::openAlone(const widgets::Selection &selection)
{
    if (selection.isEmpty() || m_session->path().isEmpty())
        return tell(tr("Choose something first: it opens in a window of its own."));
    auto *window = new ThingWindow(m_session, selection, this);
    connect(window, &ThingWindow::opened, this, [this](const widgets::Selection &target) {
        openThing(target);
        activateWindow();
    });
    connect(window, &ThingWindow::bytesWanted, this, &MainWindow::showBytes);
    connect(window, &ThingWindow::listWanted, this, &MainWindow::showList);
    window->show();
}

}
