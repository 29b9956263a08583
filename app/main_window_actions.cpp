// SPDX-License-Identifier: GPL-3.0-or-later
// Actions with their keys, menus, tool bar, status bar.
#include "app/go_box.h"
#include "app/import_dialog.h"
#include "app/keys_overlay.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/settings.h"
#include "app/view_factory.h"
#include "widgets/entity_panel.h"
#include "widgets/filter_bar.h"
#include "widgets/inspector_panel.h"
#include "widgets/marks.h"
#include "widgets/panel.h"
#include "widgets/start_page.h"
#include "widgets/training_panel.h"
#include "widgets/wording.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDockWidget>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTableWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace keytrail::app {

namespace wording = widgets::wording;
namespace marks = widgets::marks;

QAction *MainWindow::addAction(const QString &text, const QString &mark, const QList<QKeySequence> &keys, std::function<void()> act, bool needsCase)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setProperty("mark", mark);
    connect(action, &QAction::triggered, this, std::move(act));
    QMainWindow::addAction(action);
    m_actions.append(action);
    if (needsCase)
        m_caseActions.append(action);
    return action;
}

void MainWindow::addPlaceAction(const QString &place, const QString &text, const QString &mark, const QKeySequence &key, QList<QAction *> &into)
{
    auto *action = addAction(text, mark, {key}, [this, place] { go(place); });
    action->setCheckable(true);
    m_placeActions.insert(place, action);
    into.append(action);
}

void MainWindow::makeActions()
{
    m_fileActions = {addAction(tr("&New case…"), {}, {QKeySequence::New}, [this] { chooseNewCase({}); }, false), addAction(tr("&Open a case…"), {}, {QKeySequence::Open}, [this] { chooseCase(); }, false),
        addAction(tr("Open the &sample case"), {}, {}, [this] { m_session->openSample(); }, false)};
    m_importFiles = addAction(tr("&Import"), QStringLiteral("import"), {QKeySequence(Qt::CTRL | Qt::Key_I)}, [this] { chooseEvidence(false); }, false);
    m_importFiles->setToolTip(tr("Import evidence into the case"));
    m_fileActions.append(m_importFiles);
    m_fileActions.append(addAction(tr("Import a &folder…"), {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)}, [this] { chooseEvidence(true); }, false));
    m_fileActions.append(addAction(tr("Show the last import"), {}, {}, [this] {
        if (m_importDialog)
            m_importDialog->show();
    }));
    m_closeCase = addAction(tr("&Close the case"), {}, {QKeySequence::Close}, [this] { m_session->close(); });
    m_fileActions.append(m_closeCase);
    m_fileActions.append(addAction(tr("&Quit"), {}, {QKeySequence::Quit}, [this] { close(); }, false));

    m_back = addAction(tr("Back"), QStringLiteral("back"), {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Escape)}, [this] { travel(-1); });
    m_forward = addAction(tr("Forward"), QStringLiteral("forward"), {QKeySequence(Qt::ALT | Qt::Key_Right)}, [this] { travel(1); });
    addPlaceAction(QStringLiteral("home"), tr("Home"), QStringLiteral("home"), QKeySequence(Qt::ALT | Qt::Key_Home), m_goActions);
    addPlaceAction(QStringLiteral("traces"), tr("Triage"), QStringLiteral("triage"), QKeySequence(Qt::CTRL | Qt::Key_1), m_goActions);
    addPlaceAction(QStringLiteral("trace"), tr("Trace"), QStringLiteral("trace"), QKeySequence(Qt::CTRL | Qt::Key_2), m_goActions);
    addPlaceAction(QStringLiteral("flows"), tr("Network"), QStringLiteral("network"), QKeySequence(Qt::CTRL | Qt::Key_3), m_goActions);
    addPlaceAction(QStringLiteral("devices"), tr("Fleet"), QStringLiteral("fleet"), QKeySequence(Qt::CTRL | Qt::Key_4), m_goActions);
    addPlaceAction(QStringLiteral("timeline"), tr("Timeline"), QStringLiteral("timeline"), QKeySequence(Qt::CTRL | Qt::Key_5), m_goActions);
    addPlaceAction(QStringLiteral("graph"), tr("Graph"), QStringLiteral("graph"), QKeySequence(Qt::CTRL | Qt::Key_6), m_goActions);
    addPlaceAction(QStringLiteral("code"), tr("Code"), QStringLiteral("code"), QKeySequence(Qt::CTRL | Qt::Key_7), m_goActions);
    addPlaceAction(QStringLiteral("coverage"), tr("Coverage"), QStringLiteral("coverage"), QKeySequence(Qt::CTRL | Qt::Key_8), m_goActions);
    addPlaceAction(QStringLiteral("report"), tr("Report"), QStringLiteral("report"), QKeySequence(Qt::CTRL | Qt::Key_9), m_goActions);
    addPlaceAction(QStringLiteral("attack"), tr("ATT&&CK"), QStringLiteral("attack"), QKeySequence(Qt::CTRL | Qt::Key_0), m_goActions);
    int number = 1;
    for (const auto *entity : {"evidence", "apps", "operations", "keys", "destinations", "installs", "events", "dns", "tls", "http", "certificates", "payload_signs", "warnings", "findings", "judgements", "baselines"}) {
        const auto name = QString::fromLatin1(entity);
        const auto key = number <= 9 ? QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)) : QKeySequence();
        addPlaceAction(name, wording::entity(name), QStringLiteral("tables"), key, m_tableActions);
        ++number;
    }
    m_viewActions = {addAction(tr("&Search…"), QStringLiteral("search"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}, [this] { go(QStringLiteral("search")); focusFilter(); }),
        addAction(tr("&Filter"), QStringLiteral("filter"), {QKeySequence::Find}, [this] { focusFilter(); }),
        addAction(tr("&Clear the filter"), {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X)}, [this] {
            if (auto *list = currentList())
                list->clearFilter();
        }),
        addAction(tr("&Go to…"), QStringLiteral("goto"), {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::Key_G)}, [this] { m_goBox->setFocus(Qt::ShortcutFocusReason); m_goBox->selectAll(); }),
        addAction(tr("&Run a command…"), QStringLiteral("play"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K)}, [this] {
            m_goBox->setFocus(Qt::ShortcutFocusReason);
            m_goBox->setText(QStringLiteral(">"));
            emit m_goBox->textEdited(m_goBox->text());
        }, false),
        addAction(tr("F&ollow"), {}, {QKeySequence(Qt::Key_D)}, [] {
            // What Enter does where the keys are, for hands that stay on the letters.
            if (auto *focus = QApplication::focusWidget()) {
                QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
                QApplication::sendEvent(focus, &press);
            }
        }, false),
        addAction(tr("What &touches this"), QStringLiteral("graph"), {QKeySequence(Qt::Key_X)}, [this] { showTouching(); }),
        addAction(tr("Copy a &link to this"), QStringLiteral("copy"), {QKeySequence(Qt::Key_R)}, [this] {
            if (const auto link = linkOfSelection(); !link.isEmpty()) {
                QApplication::clipboard()->setText(link);
                tell(tr("Copied: %1").arg(wording::middle(link, 90)));
            }
        }),
        addAction(tr("&One pane alone"), {}, {QKeySequence(Qt::Key_F11)}, [this] { toggleOnePane(); }),
        addAction(tr("&Inspector"), QStringLiteral("info"), {QKeySequence(Qt::CTRL | Qt::Key_B)}, [this] {
            m_wantsInspector = m_inspectorByHand = !m_inspectorDock->isVisible();
            showInspector();
        }),
        addAction(tr("&Bytes of the evidence"), QStringLiteral("bytes"), {QKeySequence(Qt::CTRL | Qt::Key_E)}, [this] {
            if (m_bytesDock->isVisible())
                m_bytesDock->hide();
            else
                showBytesOfSelection();
        }),
        addAction(tr("Control &flow of the method"), QStringLiteral("graph"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)}, [this] { showControlFlow(); }),
        addAction(tr("Sa&ve the filter…"), {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}, [this] {
            if (auto *list = currentList())
                list->filterBar()->saveFilter();
        }),
        addAction(tr("Save&d filters"), {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}, [this] {
            if (auto *list = currentList())
                list->filterBar()->showSaved();
        })};
    const std::pair<QString, widgets::ThemeMode> themes[] = {{tr("Theme of the &system"), widgets::ThemeMode::System}, {tr("&Light"), widgets::ThemeMode::Light}, {tr("&Dark"), widgets::ThemeMode::Dark}};
    for (const auto &[text, mode] : themes) {
        auto *action = addAction(text, {}, {}, [this, mode = mode] {
            settings::setTheme(mode);
            setTheme(mode);
        }, false);
        m_themeActions.append(action);
    }
    makeJudging();
    makeLook();
    m_thingActions = QList<QAction *>{m_viewActions[5], m_viewActions[6]} + m_judgeActions + QList<QAction *>{m_lookActions.constLast(), m_endApproval};
    m_fileActions.insert(5, addAction(tr("&Meaning of a table's columns…"), {}, {}, [this] { chooseTable(); }, false));
    makeLanguageActions();
    m_helpActions = {addAction(tr("&Manual"), QStringLiteral("info"), {QKeySequence::HelpContents}, [this] { showHelp(); }, false),
        addAction(tr("&Training"), QStringLiteral("play"), {QKeySequence(Qt::SHIFT | Qt::Key_F1)}, [this] { showTraining(); }, false),
        addAction(tr("&Check the step, or go on"), {}, {QKeySequence(Qt::Key_F2)}, [this] { m_training->press(); }, false),
        addAction(tr("Keys that are valid &here"), {}, {QKeySequence(Qt::Key_Question)}, [this] { showKeysHere(); }, false), addAction(tr("&Keys of the window"), {}, {QKeySequence(Qt::CTRL | Qt::Key_F1)}, [this] { showShortcuts(); }, false)};
}

void MainWindow::makeLanguageActions()
{
    QList<language::Language> choices{{{}, tr("Language of the &system")}};
    choices.append(language::all());
    auto *group = new QActionGroup(this);
    for (const auto &choice : std::as_const(choices)) {
        auto *action = addAction(choice.name, {}, {}, [this, code = choice.code] { emit languageWanted(code); }, false);
        action->setCheckable(true);
        action->setChecked(choice.code == settings::language());
        group->addAction(action);
        m_languageActions.append(action);
    }
}

void MainWindow::makeMenus()
{
    const auto fill = [](QMenu *menu, const QList<QAction *> &actions) {
        for (auto *action : actions)
            menu->QWidget::addAction(action);
    };
    fill(menuBar()->addMenu(tr("&File")), m_fileActions);
    auto *view = menuBar()->addMenu(tr("&View"));
    fill(view, m_viewActions);
    view->addSeparator();
    fill(view, m_lookActions.mid(4));
    fill(view->addMenu(tr("Ti&mes")), m_timeActions + m_lookActions.mid(0, 1));
    fill(view->addMenu(tr("Te&xt")), m_lookActions.mid(1, 3));
    view->addSeparator();
    fill(view->addMenu(tr("&Theme")), m_themeActions);
    fill(view->addMenu(tr("&Language")), m_languageActions);
    auto *go = menuBar()->addMenu(tr("&Go"));
    fill(go, {m_back, m_forward});
    go->addSeparator();
    fill(go, m_goActions);
    auto *judge = menuBar()->addMenu(tr("&Judge"));
    fill(judge, {m_undo, m_redo});
    judge->addSeparator();
    fill(judge, m_judgeActions);
    judge->addSeparator();
    fill(judge, {m_endApproval, m_showHidden});
    fill(menuBar()->addMenu(tr("&Tables")), m_tableActions);
    fill(menuBar()->addMenu(tr("&Help")), m_helpActions);
}

void MainWindow::makeToolBar()
{
    auto *bar = m_bar = addToolBar(tr("Places", "parts of the window"));
    bar->setObjectName(QStringLiteral("places"));
    bar->setMovable(false);
    bar->setIconSize({18, 18});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    const auto add = [bar](QAction *action) { bar->QWidget::addAction(action); };
    for (auto *action : {m_back, m_forward}) {
        add(action);
        auto *button = static_cast<QToolButton *>(bar->widgetForAction(action));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        // The way that was gone, both ways, as a list.
        auto *menu = new QMenu(button);
        button->setMenu(menu);
        button->setPopupMode(QToolButton::MenuButtonPopup);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, by = action == m_back ? -1 : 1] { fillHistory(menu, by); });
    }
    bar->addSeparator();
    for (int at = 0; at < m_goActions.size(); ++at) {
        if (at == 1 || at == 5)
            bar->addSeparator();
        add(m_goActions[at]);
    }
    auto *tables = new QToolButton;
    tables->setText(tr("Tables"));
    tables->setObjectName(QStringLiteral("tables"));
    tables->setProperty("mark", QStringLiteral("tables"));
    tables->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tables->setPopupMode(QToolButton::InstantPopup);
    tables->setAccessibleName(tr("Tables"));
    for (auto *action : std::as_const(m_tableActions))
        tables->QWidget::addAction(action);
    bar->addWidget(tables);
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    m_goBox = new GoBox;
    m_goBox->setCommands(m_actions);
    m_goBox->setPlaceholderText(tr("Go to anything, or > command"));
    m_goBox->setAccessibleName(tr("Go to"));
    m_goBox->setToolTip(tr("Go to (Ctrl+K): an id, a symbol, a link, any text; > and a name runs a command"));
    m_goBox->setMinimumWidth(120);
    m_goBox->setMaximumWidth(310);
    m_goBox->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_goBox, &GoBox::textWanted, this, &MainWindow::goTo);
    connect(m_goBox, &GoBox::left, this, [this] { m_stack->currentWidget()->setFocus(); });
    connect(m_goBox, &GoBox::thingWanted, this, &MainWindow::openThing);
    bar->addWidget(m_goBox);
    add(m_importFiles);
    for (auto *action : bar->actions()) {
        if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action)); button && !action->text().isEmpty())
            button->setAccessibleName(QString(action->text()).remove(QLatin1Char('&')));
    }
}

void MainWindow::makeStatusBar()
{
    auto *bar = statusBar();
    bar->setSizeGripEnabled(false);
    bar->setContentsMargins(0, 0, 10, 0);
    const auto add = [bar](QWidget *widget, bool right) { right ? bar->addPermanentWidget(widget) : bar->addWidget(widget); };
    for (auto **label : {&m_caseLabel, &m_evidenceLabel, &m_shownLabel}) {
        *label = widgets::plainLabel({});
        (*label)->setContentsMargins(6, 0, 6, 0);
        add(*label, false);
    }
    m_jobLabel = widgets::plainLabel(tr("No jobs"));
    m_jobLabel->setForegroundRole(QPalette::PlaceholderText);
    m_jobBar = new QProgressBar;
    m_jobBar->setRange(0, 1000);
    m_jobBar->setFixedSize(90, 11);
    m_jobBar->setTextVisible(false);
    m_jobBar->setAccessibleName(tr("Progress of the job"));
    m_jobBar->hide();
    m_jobCancel = new QToolButton;
    m_jobCancel->setAutoRaise(true);
    m_jobCancel->setProperty("mark", QStringLiteral("clear"));
    m_jobCancel->setIconSize({12, 12});
    m_jobCancel->setAccessibleName(tr("Cancel the job"));
    m_jobCancel->setToolTip(tr("Cancel the job"));
    m_jobCancel->hide();
    connect(m_jobCancel, &QToolButton::clicked, m_session, &CaseSession::cancelImport);
    for (QWidget *widget : {static_cast<QWidget *>(m_jobLabel), static_cast<QWidget *>(m_jobBar), static_cast<QWidget *>(m_jobCancel), static_cast<QWidget *>(m_zone)})
        add(widget, true);
    connect(m_session, &CaseSession::jobChanged, this, [this](const QString &name, int parts) {
        m_jobLabel->setText(name.isEmpty() ? tr("No jobs") : name);
        m_jobBar->setVisible(!name.isEmpty());
        m_jobCancel->setVisible(m_session->isImporting());
        m_jobBar->setValue(parts);
        updateState();
    });
    connect(m_session, &CaseSession::importStarted, this, [this] {
        m_importDialog->show();
        m_jobCancel->show();
    });
    m_importDialog = new ImportDialog(m_session, this);
    connect(m_importDialog, &ImportDialog::mappingWanted, this, &MainWindow::askMapping);
}

void MainWindow::restoreLook()
{
    setTheme(settings::theme());
    if (!restoreGeometry(settings::geometry())) {
        const auto room = screen() ? screen()->availableSize() : QSize(1600, 1000);
        resize(QSize(1600, 1000).boundedTo(room));
    }
    restoreState(settings::windowState());
    m_wantsInspector = settings::isDockShown(QStringLiteral("inspector"));
    setWindowTitle(QStringLiteral("Keytrail"));
    m_inspectorDock->hide();
    m_bytesDock->hide();
    m_touchDock->hide();
    m_trainingDock->hide();
    m_helpDock->hide();
    resizeDocks({m_inspectorDock}, {width() < 1200 ? 250 : 320}, Qt::Horizontal);
}

void MainWindow::setTheme(widgets::ThemeMode mode)
{
    widgets::Theme::apply(mode);
    for (auto *action : std::as_const(m_actions)) {
        if (const auto mark = action->property("mark").toString(); !mark.isEmpty())
            action->setIcon(marks::icon(mark));
    }
    for (auto *button : findChildren<QToolButton *>()) {
        if (const auto mark = button->property("mark").toString(); !mark.isEmpty())
            button->setIcon(marks::icon(mark));
    }
    setWindowIcon(marks::icon(QStringLiteral("keytrail")));
}

void MainWindow::updateState()
{
    const bool hasCase = !m_session->path().isEmpty();
    for (auto *action : std::as_const(m_caseActions))
        action->setEnabled(hasCase);
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_history.size());
    updateJudging();
    m_importFiles->setEnabled(!m_session->isImporting());
    for (auto *action : std::as_const(m_languageActions))
        action->setEnabled(!m_session->isImporting());
    m_goBox->setEnabled(hasCase);
    m_caseLabel->setText(hasCase ? tr("%1   %2").arg(m_session->name(), wording::size(QFileInfo(m_session->path()).size())) : tr("No case open"));
    m_caseLabel->setToolTip(wording::tip(m_session->path()));
    m_evidenceLabel->setText(hasCase ? wording::entityCount(QStringLiteral("evidence"), m_session->evidenceCount()) : QString());
}

void MainWindow::showKeysHere()
{
    auto sections = keysAt(QApplication::focusWidget());
    const auto of = [](const QString &title, const QList<QAction *> &actions) {
        KeySection section{title, {}};
        for (const auto *action : actions) {
            if (action->isEnabled() && !action->shortcut().isEmpty())
                section.hints.append({action->shortcut().toString(QKeySequence::NativeText), QString(action->text()).remove(QLatin1Char('&')).remove(QChar(0x2026))});
        }
        return section;
    };
    sections += {of(tr("Judge"), QList<QAction *>{m_undo, m_redo} + m_judgeActions + QList<QAction *>{m_showHidden}), of(tr("View"), m_viewActions + m_lookActions), of(tr("Go"), QList<QAction *>{m_back, m_forward} + m_goActions), of(tr("Tables"), m_tableActions), of(tr("File"), m_fileActions), of(tr("Learn"), m_helpActions)};
    new KeysOverlay(sections, this);
}

void MainWindow::showShortcuts()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keys of the window"));
    dialog->resize(460, 560);
    auto *table = new QTableWidget(0, 2);
    table->setHorizontalHeaderLabels({tr("Action"), tr("Keys", "of the keyboard")});
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(widgets::kRowHeight);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setColumnWidth(0, 250);
    table->setAccessibleName(dialog->windowTitle());
    const auto add = [table](const QString &what, const QString &keys) {
        const auto row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(what));
        table->setItem(row, 1, new QTableWidgetItem(keys));
    };
    for (const auto *action : std::as_const(m_actions)) {
        QStringList keys;
        for (const auto &key : action->shortcuts()) {
            if (!key.isEmpty())
                keys.append(key.toString(QKeySequence::NativeText));
        }
        if (!keys.isEmpty())
            add(QString(action->text()).remove(QLatin1Char('&')), keys.join(tr(" or ")));
    }
    add(tr("Open what is chosen"), tr("Enter"));
    add(tr("Along the trace strip"), tr("Left, Right"));
    add(tr("Complete a field name in the filter"), tr("Tab"));
    add(tr("From the filter to the table"), tr("Down"));
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(table);
    dialog->open();
}

}
