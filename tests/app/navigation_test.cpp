// SPDX-License-Identifier: GPL-3.0-or-later
// Ways through the case: history as a list, one box for everything, links, what touches a thing, one pane, the keys of a view,
// and what of all that is there again at the next start.
#include "analysis/trace/coverage.h"
#include "app/go_box.h"
#include "app/keys_overlay.h"
#include "app/say_dialog.h"
#include "resources/knowledge.h"
#include "tests/app/fake_doors.h"
#include "widgets/coverage_panel.h"
#include "widgets/entity_panel.h"
#include "widgets/filter_bar.h"
#include "widgets/link_label.h"
#include "widgets/models/locator.h"
#include "widgets/touch_panel.h"

#include <QClipboard>
#include <QDockWidget>
#include <QHeaderView>
#include <QLineEdit>
#include <QDialogButtonBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>
#include <set>

using namespace keytrail;
using namespace keytrail::app;
using widgets::EntityPanel;
using widgets::Selection;

class NavigationTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_case;

    static EntityPanel *listOf(MainWindow &window, const QString &entity)
    {
        for (auto *panel : window.findChildren<EntityPanel *>()) {
            if (panel->model()->spec().entity == entity)
                return panel;
        }
        return nullptr;
    }
    static bool goAndSettle(MainWindow &window, const char *place) { return window.go(QString::fromLatin1(place)) && settled(window); }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("keytrail-test"));
        QCoreApplication::setApplicationName(QStringLiteral("keytrail-navigation-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        m_case = m_folder.filePath(QStringLiteral("way.keytrail"));
        QVERIFY(sample::make(m_case, 80));
    }
    void init() { QSettings().clear(); }

    void theWayIsAListWithNames()
    {
        MainWindow window(fakeDoors());
        QVERIFY(openIn(window, m_case));
        QVERIFY(goAndSettle(window, "flows"));
        auto *flows = listOf(window, QStringLiteral("flows"));
        flows->table()->setCurrentIndex(flows->model()->index(3, 0));
        QVERIFY(settled(window));
        QVERIFY(goAndSettle(window, "keys"));
        QMenu *back = nullptr;
        for (auto *button : window.findChildren<QToolButton *>()) {
            if (button->accessibleName() == QStringLiteral("Back"))
                back = button->menu();
        }
        QVERIFY(back);
        emit back->aboutToShow();
        QVERIFY(back->actions().size() >= 2);
        QTRY_VERIFY((emit back->aboutToShow(), back->actions().constFirst()->text().startsWith(QStringLiteral("Network: "))));
        QVERIFY(back->actions().constLast()->text().startsWith(QStringLiteral("Home")));
        back->actions().constLast()->trigger();
        QCOMPARE(window.place(), QStringLiteral("home"));
        press(window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(window.place(), QStringLiteral("flows"));
    }

    void theBoxRunsCommandsAndFindsThings()
    {
        MainWindow window(fakeDoors());
        QVERIFY(openIn(window, m_case));
        QVERIFY(goAndSettle(window, "keys"));
        auto *box = window.findChild<GoBox *>();
        listOf(window, QStringLiteral("keys"))->table()->setFocus();
        QTest::keyClick(listOf(window, QStringLiteral("keys"))->table(), Qt::Key_G);
        QTRY_VERIFY(box->hasFocus() || !window.isActiveWindow());
        box->clear();
        QTest::keyClicks(box, QStringLiteral(">cover"));
        QCOMPARE(box->offered().size(), 1);
        QVERIFY(box->offered().constFirst().startsWith(QStringLiteral("Coverage")));
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE(window.place(), QStringLiteral("coverage"));
        box->clear();
        QTest::keyClicks(box, QStringLiteral("sync.meadow"));
        QTRY_VERIFY(!box->offered().filter(QStringLiteral("sync.meadow-cdn.example")).isEmpty());
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE(window.place(), QStringLiteral("search"));
    }

    void aLinkLeadsBack()
    {
        MainWindow window(fakeDoors());
        QVERIFY(openIn(window, m_case));
        QVERIFY(goAndSettle(window, "flows"));
        auto *flows = listOf(window, QStringLiteral("flows"));
        flows->table()->setCurrentIndex(flows->model()->index(5, 0));
        QVERIFY(settled(window));
        const auto chosen = window.session()->selection();
        QTest::keyClick(flows->table(), Qt::Key_R);
        const auto link = QApplication::clipboard()->text();
        QCOMPARE(link, QStringLiteral("keytrail:") + widgets::printedId(chosen));
        QVERIFY(goAndSettle(window, "keys"));
        window.session()->select({QStringLiteral("keys"), listOf(window, QStringLiteral("keys"))->model()->id(0), {}, -1});
        window.goTo(link);
        QCOMPARE(window.place(), QStringLiteral("flows"));
        QCOMPARE(window.session()->selection(), chosen);
        // A place of code, whose name is full of signs.
        const Selection code{{}, 0, QStringLiteral("Lexample/meadow/sync/Sealer;->seal([B)Ljava/lang/String;"), -1};
        window.session()->select(code);
        const auto codeLink = window.linkOfSelection();
        QVERIFY(!codeLink.contains(QLatin1Char(' ')));
        window.session()->select(chosen);
        window.goTo(codeLink);
        QCOMPARE(window.place(), QStringLiteral("code"));
        QCOMPARE(window.session()->selection().symbol, code.symbol);
        QVERIFY(settled(window));
    }

    void whatTouchesAKeyIsListed()
    {
        MainWindow window(fakeDoors());
        QVERIFY(openIn(window, m_case));
        QVERIFY(goAndSettle(window, "operations"));
        auto *list = listOf(window, QStringLiteral("operations"));
        int row = 0;
        while (row < list->model()->rowCount() && list->model()->value(row, QStringLiteral("key")).isEmpty())
            ++row;
        QVERIFY(row < list->model()->rowCount());
        list->table()->setCurrentIndex(list->model()->index(row, 0));
        QVERIFY(settled(window));
        list->table()->setFocus();
        QTest::keyClick(list->table(), Qt::Key_X);
        QVERIFY(settled(window));
        auto *touch = window.findChild<widgets::TouchPanel *>();
        QVERIFY(touch->isVisible());
        QSet<QString> entities;
        for (int at = 0; at < touch->tree()->topLevelItemCount(); ++at)
            entities.insert(touch->tree()->topLevelItem(at)->data(0, Qt::UserRole + 21).toString());
        // Its app and key, which it names; links and traces, which name it.
        for (const auto *expected : {"apps", "keys", "links", "traces"})
            QVERIFY2(entities.contains(QString::fromLatin1(expected)), expected);
        // It keeps its subject while another thing is chosen.
        const auto subject = touch->subject();
        list->table()->setCurrentIndex(list->model()->index(row ? 0 : 1, 0));
        QVERIFY(settled(window));
        QCOMPARE(touch->subject(), subject);
    }

    void onePaneStandsAloneAndTheRestComesBack()
    {
        MainWindow window(fakeDoors());
        QVERIFY(openIn(window, m_case));
        QVERIFY(goAndSettle(window, "traces"));
        auto *list = listOf(window, QStringLiteral("traces"));
        list->table()->setFocus();
        auto *inspector = window.findChild<QDockWidget *>(QStringLiteral("inspector"));
        QVERIFY(inspector->isVisible());
        const auto width = list->table()->width();
        press(window, Qt::Key_F11);
        QVERIFY(!inspector->isVisible());
        QVERIFY(list->table()->isVisible());
        QTRY_VERIFY(list->table()->width() > width);
        press(window, Qt::Key_F11);
        QVERIFY(inspector->isVisible());
        QTRY_COMPARE(list->table()->width(), width);
    }

    void theKeysOfTheFocusedViewAreShown()
    {
        MainWindow window(fakeDoors());
        QVERIFY(openIn(window, m_case));
        QVERIFY(goAndSettle(window, "flows"));
        const auto table = keysAt(listOf(window, QStringLiteral("flows"))->table());
        QVERIFY(!table.isEmpty() && table.constFirst().title == QStringLiteral("Table"));
        const auto bar = keysAt(listOf(window, QStringLiteral("flows"))->findChild<widgets::FilterBar *>()->findChild<QLineEdit *>());
        QCOMPARE(bar.constFirst().title, QStringLiteral("Filter"));
        press(window, Qt::Key_Question);
        auto *sheet = window.findChild<KeysOverlay *>();
        QVERIFY(sheet);
        QVERIFY(sheet->shownKeys().contains(QStringLiteral("V")) || sheet->shownKeys().contains(QStringLiteral("Ctrl+3")));
        QTest::keyClick(sheet, Qt::Key_A);
        QTRY_VERIFY(!window.findChild<KeysOverlay *>());
    }

    void columnsAndBordersAreThereAtTheNextStart()
    {
        QStringList shown;
        {
            MainWindow window(fakeDoors());
            QVERIFY(openIn(window, m_case));
            QVERIFY(goAndSettle(window, "flows"));
            auto *list = listOf(window, QStringLiteral("flows"));
            QMenu menu;
            QSignalSpy reset(list->model(), &QAbstractItemModel::modelReset);
            // By the menu of the head: one away, one more.
            emit list->table()->horizontalHeader()->customContextMenuRequested({5, 5});
            QMenu *columns = nullptr;
            for (auto *one : list->table()->findChildren<QMenu *>())
                columns = columns ? columns : one;
            QVERIFY(columns);
            QAction *state = nullptr, *ja4 = nullptr;
            std::function<void(QMenu *)> walk = [&](QMenu *from) {
                for (auto *action : from->actions()) {
                    if (action->menu())
                        walk(action->menu());
                    else if (action->data().toString() == QStringLiteral("state"))
                        state = action;
                    else if (action->data().toString() == QStringLiteral("ja4"))
                        ja4 = action;
                }
            };
            walk(columns);
            QVERIFY(state && ja4 && state->isChecked() && !ja4->isChecked());
            state->trigger();
            ja4->trigger();
            columns->close();
            QVERIFY(settled(window));
            const auto last = list->model()->columnCount() - 1;
            QCOMPARE(list->model()->spec().columns[last].field, QStringLiteral("ja4"));
            bool any = false;
            for (int row = 0; row < list->model()->rowCount(); ++row)
                any |= list->model()->index(row, last).data().toString() == QStringLiteral("t13d1516h2_8daaf6152771_02713d6af862");
            QVERIFY(any);
            press(window, Qt::Key_E, Qt::ControlModifier);
            QVERIFY(settled(window));
            window.close();
        }
        MainWindow window(fakeDoors());
        QVERIFY(openIn(window, m_case));
        QVERIFY(window.findChild<QDockWidget *>(QStringLiteral("bytes"))->isVisible());
        QVERIFY(goAndSettle(window, "flows"));
        auto *list = listOf(window, QStringLiteral("flows"));
        const auto &columns = list->model()->spec().columns;
        for (int at = 0; at < columns.size(); ++at) {
            if (columns[at].field == QStringLiteral("state"))
                QVERIFY(list->table()->isColumnHidden(at));
            if (columns[at].field == QStringLiteral("ja4"))
                QVERIFY(!list->table()->isColumnHidden(at));
        }
        QCOMPARE(columns.last().field, QStringLiteral("ja4"));
    }

    void dFollowsAsEnterDoes()
    {
        MainWindow window(fakeDoors());
        QVERIFY(openIn(window, m_case));
        QVERIFY(goAndSettle(window, "traces"));
        auto *list = listOf(window, QStringLiteral("traces"));
        list->table()->setFocus();
        list->table()->setCurrentIndex(list->model()->index(0, 0));
        const auto trace = list->model()->id(0);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(list->table(), Qt::Key_D);
        QVERIFY(settled(window));
        QCOMPARE(window.place(), QStringLiteral("trace"));
        QCOMPARE(window.session()->selection().id, trace);
    }

    void aCellBecomesAFilter()
    {
        MainWindow window(fakeDoors());
        QVERIFY(openIn(window, m_case));
        QVERIFY(goAndSettle(window, "flows"));
        auto *list = listOf(window, QStringLiteral("flows"));
        int column = 0;
        while (list->model()->spec().columns[column].field != QStringLiteral("sni"))
            ++column;
        int row = 0;
        while (list->model()->value(row, QStringLiteral("sni")).isEmpty())
            ++row;
        const auto host = list->model()->value(row, QStringLiteral("sni"));
        list->table()->setCurrentIndex(list->model()->index(row, column));
        const auto all = list->model()->rowCount();
        const auto choose = [&](const QString &part, const QString &way) {
            emit list->table()->customContextMenuRequested(list->table()->visualRect(list->table()->currentIndex()).center());
            auto menus = list->findChildren<QMenu *>(QStringLiteral("rowMenu"));
            QVERIFY(!menus.isEmpty());
            for (auto *action : menus.constLast()->actions()) {
                if (action->menu() && QString(action->text()).remove(QLatin1Char('&')) == part) {
                    for (auto *one : action->menu()->actions()) {
                        if (QString(one->text()).remove(QLatin1Char('&')) == way)
                            one->trigger();
                    }
                }
            }
            menus.constLast()->close();
        };
        auto *bar = list->findChild<widgets::FilterBar *>();
        choose(QStringLiteral("Prepare as filter"), QStringLiteral("Selected"));
        QCOMPARE(bar->text(), QStringLiteral("sni = \"%1\"").arg(host));
        QCOMPARE(bar->filter(), QString());     // it waits for Enter
        QCOMPARE(list->model()->rowCount(), all);
        QTest::keyClick(bar->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(list->model()->rowCount() < all);
        QVERIFY(settled(window));
        for (int at = 0; at < list->model()->rowCount(); ++at)
            QCOMPARE(list->model()->value(at, QStringLiteral("sni")), host);
        const auto with = list->model()->rowCount();
        list->table()->setCurrentIndex(list->model()->index(0, column));
        choose(QStringLiteral("Apply as filter"), QStringLiteral("Not selected"));
        QTRY_COMPARE(bar->filter(), QStringLiteral("sni != \"%1\"").arg(host));
        QVERIFY(settled(window));
        QVERIFY(list->model()->rowCount() != with);
        press(window, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(list->model()->rowCount(), all);
        QCOMPARE(bar->filter(), QString());
    }

    void coverageTellsWhatIsMissing()
    {
        MainWindow window(fakeDoors());
        QVERIFY(openIn(window, m_case));
        press(window, Qt::Key_8, Qt::ControlModifier);
        QCOMPARE(window.place(), QStringLiteral("coverage"));
        QVERIFY(settled(window));
        auto *panel = window.findChild<widgets::CoveragePanel *>();
        const auto sheet = trace::coverage(std::get<casedb::CaseReader>(casedb::CaseReader::open(m_case.toStdString())), knowledge("coverage.tsv"));
        std::set<std::string> subjects, codes;
        for (const auto &row : sheet) {
            subjects.insert(row.subjectId.empty() ? row.subject : row.subjectId);
            if (row.state != "seen")
                codes.insert(row.code);
        }
        QCOMPARE(panel->model()->rowCount(), int(subjects.size()));
        QCOMPARE(panel->spotCount(), int(codes.size()));
        QVERIFY(panel->spotCount() > 0);
        // A compensating control is noted where the gap stands, and taken back.
        widgets::LinkLabel *ask = nullptr;
        for (auto *label : panel->findChildren<widgets::LinkLabel *>()) {
            if (label->text() == QStringLiteral("Note a compensating control\u2026"))
                ask = ask ? ask : label;
        }
        QVERIFY(ask);
        QTest::keyClick(ask, Qt::Key_Return);
        SayDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = window.findChild<SayDialog *>()) && dialog->isVisible());
        dialog->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("proxy logs are kept"));
        emit dialog->findChild<QDialogButtonBox *>()->accepted();
        const auto controls = [&] {
            int count = 0;
            for (const auto *label : panel->findChildren<widgets::LinkLabel *>())
                count += label->text().startsWith(QStringLiteral("Compensating control: ")) && label->text().contains(QStringLiteral("proxy logs are kept"));
            return count;
        };
        QTRY_COMPARE(controls(), 1);
        QVERIFY(settled(window));
        press(window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(controls(), 0);
        QVERIFY(settled(window));
        // A chosen device is selected everywhere.
        for (int row = 0; row < panel->model()->rowCount(); ++row) {
            const auto target = panel->model()->index(row, 0).data(widgets::kSelectionRole).value<Selection>();
            if (target.entity != QStringLiteral("devices"))
                continue;
            panel->table()->setCurrentIndex(panel->model()->index(row, 0));
            QTRY_COMPARE(window.session()->selection(), target);
            break;
        }
    }
};

QTEST_MAIN(NavigationTest)
#include "navigation_test.moc"
