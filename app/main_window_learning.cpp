// SPDX-License-Identifier: GPL-3.0-or-later
// What helps to learn the window: the manual and the training, each in a dock, and the spot that a step marks.
#include "app/go_box.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/settings.h"
#include "app/training.h"
#include "widgets/entity_panel.h"
#include "widgets/filter_bar.h"
#include "widgets/help_panel.h"
#include "widgets/spot_mark.h"
#include "widgets/start_page.h"
#include "widgets/training_panel.h"
#include "widgets/wording.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>

namespace keytrail::app {

using widgets::EntityPanel;

namespace {

QString actionName(const QAction *action)
{
    return QString(action->text()).remove(QLatin1Char('&')).remove(QChar(0x2026));
}

}

void MainWindow::makeLearning()
{
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    m_training = new widgets::TrainingPanel;
    m_trainingDock = new QDockWidget(tr("Training"), this);
    m_trainingDock->setObjectName(QStringLiteral("training"));
    m_trainingDock->setWidget(m_training);
    addDockWidget(Qt::LeftDockWidgetArea, m_trainingDock);
    m_help = new widgets::HelpPanel(language::current());
    m_helpDock = new QDockWidget(tr("Manual"), this);
    m_helpDock->setObjectName(QStringLiteral("manual"));
    m_helpDock->setWidget(m_help);
    addDockWidget(Qt::LeftDockWidgetArea, m_helpDock);
    tabifyDockWidget(m_trainingDock, m_helpDock);
    m_trainingDock->hide();
    m_helpDock->hide();
    m_spotMark = new widgets::SpotMark(this);
    m_desk = new Training(m_session, m_training, {[this] { return m_place; }, [this](const QString &entity) { return filterOf(entity); }, [this](const QString &spot) { return spotWords(spot); }}, this);
    m_start->setTraining(int(m_desk->cases().size()), m_desk->doneCount());
    connect(m_start, &widgets::StartPage::trainingWanted, this, &MainWindow::showTraining);
    connect(m_desk, &Training::progressed, m_start, &widgets::StartPage::setTraining);
    connect(m_desk, &Training::troubled, this, &MainWindow::showTrouble);
    connect(m_desk, &Training::sheetWanted, this, &MainWindow::saveSheet);
    connect(m_desk, &Training::spotChanged, this, [this](const QString &spot) {
        m_spot = spot;
        markSpot();
    });
    connect(m_desk, &Training::folderWanted, this, [this] {
        auto *dialog = new QFileDialog(this, tr("A folder with walkthroughs"), training::ownFolder());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, m_desk, &Training::setFolder);
        dialog->open();
    });
    connect(m_desk, &Training::spotWanted, this, [this] {
        if (const auto place = m_spot.section(QLatin1Char(':'), 1); m_spot.startsWith(QStringLiteral("table:")) || m_spot.startsWith(QStringLiteral("filter:")))
            go(place);
        if (m_spot == QStringLiteral("dock:bytes"))
            showBytesOfSelection();
        markSpot();
        if (auto *widget = spotWidget(m_spot))
            widget->setFocus(Qt::OtherFocusReason);
    });
    connect(this, &MainWindow::placeReached, m_desk, [this] {
        markSpot();
        m_desk->happened(training::Check::Kind::Place);
    });
    connect(m_trainingDock, &QDockWidget::visibilityChanged, this, [this] { markSpot(); });
}

QString MainWindow::filterOf(const QString &entity) const
{
    const auto *list = listOf(entity);
    return list ? list->filter() : QString();
}

EntityPanel *MainWindow::listOf(const QString &entity) const
{
    auto *widget = m_places.value(entity);
    auto *list = qobject_cast<EntityPanel *>(widget);
    return list || !widget ? list : widget->findChild<EntityPanel *>();
}

QWidget *MainWindow::spotWidget(const QString &spot) const
{
    const auto kind = spot.section(QLatin1Char(':'), 0, 0), name = spot.section(QLatin1Char(':'), 1);
    if (kind == QStringLiteral("place")) {
        auto *button = m_bar->widgetForAction(m_placeActions.value(name));
        // Tables have no button of their own: the one that lists them.
        return button ? button : m_placeActions.contains(name) ? m_bar->findChild<QToolButton *>(QStringLiteral("tables")) : nullptr;
    }
    if (kind == QStringLiteral("table") || kind == QStringLiteral("filter")) {
        const auto *list = listOf(name);
        if (!list)
            return m_places.value(name);
        return kind == QStringLiteral("table") ? static_cast<QWidget *>(list->table()) : list->filterBar();
    }
    if (kind == QStringLiteral("dock"))
        return findChild<QDockWidget *>(name);
    if (kind == QStringLiteral("box") && name == QStringLiteral("go"))
        return m_goBox;
    return nullptr;
}

QString MainWindow::spotWords(const QString &spot) const
{
    const auto kind = spot.section(QLatin1Char(':'), 0, 0), name = spot.section(QLatin1Char(':'), 1);
    const auto *action = m_placeActions.value(name);
    const auto place = action ? action->shortcut().isEmpty() ? actionName(action) : tr("%1 (%2)", "a place, its key").arg(actionName(action), action->shortcut().toString(QKeySequence::NativeText)) : QString();
    if (kind == QStringLiteral("place") && action)
        return m_tableActions.contains(const_cast<QAction *>(action)) ? tr("the button “Tables” above, where it lists %1").arg(place) : tr("the button %1 above").arg(place);
    if (kind == QStringLiteral("table") && action)
        return tr("the table of %1").arg(place);
    if (kind == QStringLiteral("filter") && action)
        return tr("the filter line of %1").arg(place);
    if (kind == QStringLiteral("dock")) {
        const auto *dock = findChild<QDockWidget *>(name);
        return dock ? tr("the pane “%1”").arg(dock->windowTitle()) : QString();
    }
    return kind == QStringLiteral("box") && name == QStringLiteral("go") ? tr("the box “Go to” above") : QString();
}

void MainWindow::markSpot()
{
    const auto place = m_spot.section(QLatin1Char(':'), 1);
    const bool elsewhere = (m_spot.startsWith(QStringLiteral("table:")) || m_spot.startsWith(QStringLiteral("filter:"))) && place != m_place;
    const bool wanted = !m_spot.isEmpty() && m_trainingDock->isVisible();
    // In a place that is not the one in front, the way there is marked.
    m_spotMark->mark(!wanted ? nullptr : spotWidget(elsewhere ? QStringLiteral("place:") + place : m_spot));
}

void MainWindow::showTraining()
{
    const bool hidden = !m_trainingDock->isVisible();
    m_trainingDock->show();
    m_trainingDock->raise();
    if (hidden)
        resizeDocks({m_trainingDock}, {width() < 1200 ? 280 : 340}, Qt::Horizontal);
    m_training->focusStep();
    markSpot();
}

void MainWindow::showHelp(const QString &page)
{
    const bool hidden = !m_helpDock->isVisible();
    m_helpDock->show();
    m_helpDock->raise();
    if (hidden)
        resizeDocks({m_helpDock}, {width() < 1200 ? 320 : 400}, Qt::Horizontal);
    m_help->showPage(page.isEmpty() ? helpHere() : page);
    m_help->setFocus();
}

// The page of what has the keys, else of the place.
QString MainWindow::helpHere() const
{
    const auto *focus = QApplication::focusWidget();
    if (m_training->isAncestorOf(focus))
        return QStringLiteral("training");
    return widgets::helpOfPlace(m_place);
}

void MainWindow::saveSheet(const QString &id)
{
    auto *dialog = new QFileDialog(this, tr("Save the score sheet"), settings::lastFolder(QStringLiteral("sheet")), tr("Text files (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(QStringLiteral("training-%1.txt").arg(id));
    connect(dialog, &QFileDialog::fileSelected, this, [this, id](const QString &path) {
        settings::setLastFolder(QStringLiteral("sheet"), QFileInfo(path).absolutePath());
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(m_desk->sheet(id).toUtf8()) >= 0 && file.commit())
            tell(tr("Saved: %1").arg(widgets::wording::plain(path)));
        else
            showTrouble(tr("The score sheet was not saved"), widgets::wording::plain(file.errorString()));
    });
    dialog->open();
}

}
