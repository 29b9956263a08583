// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case_session.h"
#include "app/one_pane.h"
#include "widgets/theme.h"
#include "widgets/time_form.h"
#include "widgets/view.h"

#include <QHash>
#include <QList>
#include <QMainWindow>

class QAction;
class QActionGroup;
class QDockWidget;
class QFileDialog;
class QLabel;
class QMenu;
class QProgressBar;
class QStackedWidget;
class QToolBar;
class QToolButton;

namespace keytrail::widgets {
class EntityPanel;
class HelpPanel;
class InspectorPanel;
class Panel;
class ProvenanceView;
class SearchPanel;
class SpotMark;
class StartPage;
class TouchPanel;
class TrainingPanel;
}

namespace keytrail::app {

class GoBox;
class ImportDialog;
class Training;

/// The window: places side by side in a stack, the inspector and the bytes beside them, one history over all. Places are
/// made when they are first gone to. What is selected in one is selected in all.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Doors doors, QWidget *parent = nullptr);
    ~MainWindow() override;

    CaseSession *session() const { return m_session; }
    /// Shows a place: start, home, evidence, traces, trace, flows, timeline, graph, code, devices, coverage, report,
    /// attack, search, or any entity's table.
    /// False where there is none of this name.
    bool go(const QString &place);
    QString place() const { return m_place; }
    /// Shows a thing in its own place, as a double click does.
    void openThing(const widgets::Selection &selection);
    void showList(const QString &entity, const QString &where);
    void showBytes(const QString &sha256, const QString &where);
    /// An id, a symbol, a link, or any text: what it names is shown, or else looked for.
    void goTo(const QString &text);
    /// A text that leads back to what is selected, from outside too: `keytrail:flow-00ff…`. Empty where nothing is.
    QString linkOfSelection() const;
    /// What is tied to the selection, in the dock beside.
    void showTouching();
    /// The control flow of the method in the code place, or what was shown there before it.
    void showControlFlow();
    void setTimes(widgets::timeform::Form form);
    /// A thing in a window of its own, which does not follow the selection.
    void openAlone(const widgets::Selection &selection);
    /// PNG at twice the fineness of the screen, or SVG by the name's end. False: it was not written.
    bool savePicture(QWidget *widget, const QString &path);
    /// One pane over the whole window, or all of them again.
    void toggleOnePane();
    /// True when no view that is seen has anything left to read: pictures are taken then.
    bool isSettled() const;
    void setTheme(widgets::ThemeMode mode);
    /// The bytes behind what is selected now.
    void showBytesOfSelection();
    /// The list of walkthroughs, or the step that is under way.
    void showTraining();
    /// A page of the manual; empty: the one of what is shown.
    void showHelp(const QString &page = {});
    Training *training() const { return m_desk; }
    /// The widget that a spot of a walkthrough means, where it is made already.
    QWidget *spotWidget(const QString &spot) const;
    /// Where that is, in words; empty where there is no such spot.
    QString spotWords(const QString &spot) const;
    QList<QAction *> allActions() const { return m_actions; }

signals:
    /// A language was chosen; empty: the system's. The window itself cannot change it, see WindowKeeper.
    void languageWanted(const QString &code);
    void placeReached(const QString &place);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Stop {
        QString place;
        widgets::Selection selection;
        QString title = {};
        bool isSame(const Stop &other) const { return place == other.place && selection == other.selection; }
    };

    // main_window_actions.cpp
    QAction *addAction(const QString &text, const QString &mark, const QList<QKeySequence> &keys, std::function<void()> act, bool needsCase = true);
    void addPlaceAction(const QString &place, const QString &text, const QString &mark, const QKeySequence &key, QList<QAction *> &into);
    void makeActions();
    void makeLanguageActions();
    void makeMenus();
    void makeToolBar();
    void makeStatusBar();
    void restoreLook();
    void showShortcuts();
    void showKeysHere();
    void updateState();

    // main_window_look.cpp
    void makeLook();
    void updateTimes();
    void scaleText(int percent);
    void resetLook();
    QWidget *pictured() const;
    void choosePicture();

    // main_window_places.cpp
    QWidget *makePlace(const QString &place);
    QWidget *makeTracePlace();
    QWidget *makeFlowPlace();
    widgets::View *tie(widgets::View *view);
    void focusFilter();
    void showUses();

    widgets::EntityPanel *currentList() const;

    // main_window_judging.cpp
    struct Subject;
    void makeJudging();
    void updateJudging();
    QString judgedNow() const;      ///< printed id of what is selected; empty where nothing is said of it
    void chooseVerdict();
    void askWords(bool tag);
    void askApproval();
    void askControl(const QString &code, const QString &about);
    void readSubject(const QString &target, std::function<void(Subject)> then);
    /// A sentence in the status bar for some seconds.
    void tell(const QString &text);

    // main_window_learning.cpp
    void makeLearning();
    QString filterOf(const QString &entity) const;
    widgets::EntityPanel *listOf(const QString &entity) const;
    void markSpot();
    QString helpHere() const;
    void saveSheet(const QString &id);

    // main_window_files.cpp
    void chooseEvidence(bool folder);
    void chooseCase();
    void chooseNewCase(const QStringList &evidence);
    void takeFiles(const QStringList &paths);
    void showTrouble(const QString &title, const QString &text);
    void saveFlow(const QString &flow);
    void chooseTable();
    void askMapping(const QString &path);

    void remember();
    void showInspector();
    void travel(int by);
    /// The stops before (by -1) or after the present one, nearest first, as a menu.
    void fillHistory(QMenu *menu, int by);
    void nameStop(const Stop &stop);
    void restorePlace(const QString &place, QWidget *widget);
    void saveLook();
    void caseOpened();
    void caseClosed();

    CaseSession *m_session;
    QStackedWidget *m_stack;
    widgets::StartPage *m_start;
    widgets::InspectorPanel *m_inspector;
    widgets::ProvenanceView *m_bytes = nullptr;
    widgets::TouchPanel *m_touch = nullptr;
    QDockWidget *m_inspectorDock, *m_bytesDock = nullptr, *m_touchDock = nullptr;
    widgets::TrainingPanel *m_training = nullptr;
    widgets::HelpPanel *m_help = nullptr;
    widgets::SpotMark *m_spotMark = nullptr;
    QDockWidget *m_trainingDock = nullptr, *m_helpDock = nullptr;
    Training *m_desk = nullptr;
    QString m_spot;
    OnePane m_onePane;
    widgets::NewestJob<QString> m_naming;
    widgets::NewestJob<Answer> m_sketch;
    ImportDialog *m_importDialog = nullptr;
    QHash<QString, QWidget *> m_places;
    QList<widgets::View *> m_views;
    QString m_place;

    QList<Stop> m_history;
    int m_at = -1;
    bool m_travelling = false, m_wantsInspector = true, m_inspectorByHand = false;

    QList<QAction *> m_actions, m_caseActions;
    QHash<QString, QAction *> m_placeActions;
    QList<QAction *> m_judgeActions, m_thingActions;
    QAction *m_undo = nullptr, *m_redo = nullptr, *m_endApproval = nullptr, *m_showHidden = nullptr;
    widgets::NewestJob<std::shared_ptr<Subject>> m_subject;
    QAction *m_back = nullptr, *m_forward = nullptr, *m_closeCase = nullptr, *m_importFiles = nullptr;
    QList<QAction *> m_fileActions, m_goActions, m_tableActions, m_viewActions, m_helpActions, m_themeActions, m_languageActions, m_timeActions, m_lookActions;
    QToolBar *m_bar = nullptr;
    int m_barNeeds = 0;     // width of the tool bar with all names, 0: not measured yet
    Qt::ToolButtonStyle m_barStyle = Qt::ToolButtonTextBesideIcon;
    GoBox *m_goBox = nullptr;
    QLabel *m_caseLabel = nullptr, *m_evidenceLabel = nullptr, *m_shownLabel = nullptr, *m_jobLabel = nullptr;
    QProgressBar *m_jobBar = nullptr;
    QToolButton *m_zone = nullptr;
    widgets::NewestJob<qint64> m_firstTime;
    QToolButton *m_jobCancel = nullptr;
};

}
