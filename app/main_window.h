// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case_session.h"
#include "widgets/theme.h"
#include "widgets/view.h"

#include <QHash>
#include <QList>
#include <QMainWindow>

class QAction;
class QActionGroup;
class QDockWidget;
class QFileDialog;
class QLabel;
class QLineEdit;
class QProgressBar;
class QStackedWidget;
class QToolBar;
class QToolButton;

namespace keytrail::widgets {
class InspectorPanel;
class Panel;
class ProvenanceView;
class SearchPanel;
class StartPage;
}

namespace keytrail::app {

class ImportDialog;

/// The window: places side by side in a stack, the inspector and the bytes beside them, one history over all. Places are
/// made when they are first gone to. What is selected in one is selected in all.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Doors doors, QWidget *parent = nullptr);
    ~MainWindow() override;

    CaseSession *session() const { return m_session; }
    /// Shows a place: start, home, evidence, traces, trace, flows, timeline, graph, code, devices, search, or any entity's table.
    /// False where there is none of this name.
    bool go(const QString &place);
    QString place() const { return m_place; }
    /// Shows a thing in its own place, as a double click does.
    void openThing(const widgets::Selection &selection);
    void showList(const QString &entity, const QString &where);
    void showBytes(const QString &sha256, const QString &where);
    void goTo(const QString &text);
    /// True when no view that is seen has anything left to read: pictures are taken then.
    bool isSettled() const;
    void setTheme(widgets::ThemeMode mode);
    /// The bytes behind what is selected now.
    void showBytesOfSelection();
    QList<QAction *> allActions() const { return m_actions; }

signals:
    /// A language was chosen; empty: the system's. The window itself cannot change it, see WindowKeeper.
    void languageWanted(const QString &code);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Stop {
        QString place;
        widgets::Selection selection;
        bool operator==(const Stop &) const = default;
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
    void updateState();

    // main_window_places.cpp
    QWidget *makePlace(const QString &place);
    QWidget *makeTracePlace();
    QWidget *makeFlowPlace();
    widgets::View *tie(widgets::View *view);
    void focusFilter();
    void showUses();

    // main_window_files.cpp
    void chooseEvidence(bool folder);
    void chooseCase();
    void chooseNewCase(const QStringList &evidence);
    void takeFiles(const QStringList &paths);
    void showTrouble(const QString &title, const QString &text);

    void remember();
    void showInspector();
    void travel(int by);
    void caseOpened();
    void caseClosed();

    CaseSession *m_session;
    QStackedWidget *m_stack;
    widgets::StartPage *m_start;
    widgets::InspectorPanel *m_inspector;
    widgets::ProvenanceView *m_bytes = nullptr;
    QDockWidget *m_inspectorDock, *m_bytesDock = nullptr;
    ImportDialog *m_importDialog = nullptr;
    QHash<QString, QWidget *> m_places;
    QList<widgets::View *> m_views;
    QString m_place;

    QList<Stop> m_history;
    int m_at = -1;
    bool m_travelling = false, m_wantsInspector = true, m_inspectorByHand = false;

    QList<QAction *> m_actions, m_caseActions;
    QHash<QString, QAction *> m_placeActions;
    QAction *m_back = nullptr, *m_forward = nullptr, *m_closeCase = nullptr, *m_importFiles = nullptr;
    QList<QAction *> m_fileActions, m_goActions, m_tableActions, m_viewActions, m_helpActions, m_themeActions, m_languageActions;
    QToolBar *m_bar = nullptr;
    QLineEdit *m_goBox = nullptr;
    QLabel *m_caseLabel = nullptr, *m_evidenceLabel = nullptr, *m_shownLabel = nullptr, *m_jobLabel = nullptr;
    QProgressBar *m_jobBar = nullptr;
    QToolButton *m_jobCancel = nullptr;
};

}
