// SPDX-License-Identifier: GPL-3.0-or-later
// What an analyst works with for hours, in the real window: the control flow of a method, filters kept by name.
#include "app/keys_overlay.h"
#include "app/thing_window.h"
#include "tests/app/fake_doors.h"
#include "widgets/code_view.h"
#include "widgets/control_flow_view.h"
#include "widgets/disassembly_view.h"
#include "widgets/entity_panel.h"
#include "widgets/filter_bar.h"
#include "widgets/models/locator.h"
#include "widgets/saved_filters.h"

#include <QDockWidget>
#include <QFileDialog>
#include <QImage>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSettings>
#include <QSplitter>
#include <QTableView>

#include <ctime>

using namespace keytrail;
using namespace keytrail::app;
using widgets::CodeView;
using widgets::EntityPanel;

namespace {

/// A method of three blocks: a branch over a call.
Doors branchingDoors()
{
    auto doors = fakeDoors();
    doors.disassemble = [](const std::string &, const std::string &symbol, const std::function<bool()> &) {
        JsonWriter lines;
        const auto line = [&](int offset, const char *opcode, const char *operands, std::initializer_list<std::pair<const char *, int>> ways) {
            lines.beginObject().text("kind", "instruction").key("offset").number(std::int64_t(offset)).text("opcode", opcode).text("operands", operands);
            if (ways.size()) {
                lines.key("ways").beginArray();
                for (const auto &[kind, target] : ways) {
                    lines.string(kind);
                    if (target < 0)
                        lines.null();
                    else
                        lines.number(std::int64_t(target));
                    lines.string("");
                }
                lines.endArray();
            }
            lines.endObject();
        };
        lines.beginArray().beginObject().text("kind", "header").text("opcode", ".method").text("operands", symbol).endObject();
        line(0, "if-eqz", "v0, :label_6", {{"taken", 6}, {"not-taken", 2}});
        line(2, "invoke-virtual", "{v0, p1}", {{"next", 6}});
        line(5, "nop", "", {});
        line(6, "return-void", "", {{"leaves", -1}});
        return Answer{lines.endArray().take(), {}};
    };
    return doors;
}

QString keysIn(const QList<KeySection> &sections)
{
    QStringList keys;
    for (const auto &section : sections) {
        for (const auto &hint : section.hints)
            keys << section.title + QLatin1Char(':') + hint.keys;
    }
    return keys.join(QLatin1Char('|'));
}

}

class WorkbenchTest : public QObject
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

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("keytrail-test"));
        QCoreApplication::setApplicationName(QStringLiteral("keytrail-workbench-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        m_case = m_folder.filePath(QStringLiteral("work.keytrail"));
        QVERIFY(sample::make(m_case, 80));
    }
    void init() { QSettings().clear(); }

    void theControlFlowGoesInStep()
    {
        MainWindow window(branchingDoors());
        QVERIFY(openIn(window, m_case));
        press(window, Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(settled(window));
        QCOMPARE(window.place(), QStringLiteral("code"));
        auto *code = window.findChild<CodeView *>();
        QVERIFY(code);
        QCOMPARE(code->shown(), CodeView::Shown::ListingAndFlow);
        QTRY_COMPARE(code->flow()->picture().boxes.size(), std::size_t(3));
        QVERIFY(code->flow()->isVisible() && code->code()->isVisible() && !code->reading()->isVisible());
        // The listing leads, then the graph.
        code->code()->showOffset(5);
        QCOMPARE(code->flow()->currentOffset(), qint64(5));
        QCOMPARE(code->flow()->currentBox(), 1);
        code->flow()->setFocus();
        QTest::keyClick(code->flow(), Qt::Key_Down);
        QCOMPARE(code->flow()->currentOffset(), qint64(6));
        QCOMPARE(code->code()->currentOffset(), qint64(6));
        QCOMPARE(window.session()->selection().offset, qint64(6));
        const auto keys = keysIn(keysAt(code->flow()));
        QVERIFY2(keys.contains(QStringLiteral("Control flow:Ctrl+Right")) && keys.contains(QStringLiteral("Code:Space")), qPrintable(keys));
        QVERIFY(!code->flow()->accessibleName().isEmpty());
        // Space puts it away and brings it back; the choice is there at the next start.
        QTest::keyClick(code->flow(), Qt::Key_Space);
        QCOMPARE(code->shown(), CodeView::Shown::Both);
        QVERIFY(!code->flow()->isVisible());
        QTest::keyClick(code->code(), Qt::Key_Space);
        QCOMPARE(code->shown(), CodeView::Shown::ListingAndFlow);
        QVERIFY(settled(window));
        QCOMPARE(code->flow()->currentOffset(), qint64(6));
        MainWindow next(branchingDoors());
        QVERIFY(openIn(next, m_case));
        QVERIFY(next.go(QStringLiteral("code")) && settled(next));
        QCOMPARE(next.findChild<CodeView *>()->shown(), CodeView::Shown::ListingAndFlow);
    }

    // Keys that the window knows too still do in the code what the code says of them.
    void keysOfTheCodeAreTheCodes()
    {
        MainWindow window(branchingDoors());
        QVERIFY(openIn(window, m_case));
        QVERIFY(window.go(QStringLiteral("code")) && settled(window));
        auto *code = window.findChild<CodeView *>();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        code->code()->setFocus();
        QTest::keyClick(code->code(), Qt::Key_G);
        auto *box = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(box);
        QCOMPARE(box->accessibleName(), QStringLiteral("Go to symbol"));
        // In the line letters are text.
        QTest::keyClicks(box, QStringLiteral("gp x"));
        QCOMPARE(box->text(), QStringLiteral("gp x"));
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY(box->text().isEmpty());
        QTRY_VERIFY(code->code()->hasFocus());
        QTest::keyClick(code->code(), Qt::Key_F, Qt::ControlModifier);
        auto *find = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(find);
        QCOMPARE(find->accessibleName(), QStringLiteral("Find in this listing"));
        QTest::keyClick(find, Qt::Key_Escape);
        QTRY_VERIFY(code->code()->hasFocus());
        QCOMPARE(window.place(), QStringLiteral("code"));
        // Lines are no stops of the way: one step back leaves the method.
        code->code()->setCurrentRow(1);
        for (int line = 0; line < 2; ++line)
            QTest::keyClick(code->code(), Qt::Key_Down);
        QTest::keyClick(code->code(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(settled(window));
        QCOMPARE(window.place(), QStringLiteral("home"));
        QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
        QVERIFY(settled(window));
        QCOMPARE(window.place(), QStringLiteral("code"));
        QCOMPARE(code->code()->currentRow(), 3);
        QVERIFY(!code->currentSymbol().isEmpty());
        code->code()->setFocus();
        QTest::keyClick(code->code(), Qt::Key_W, Qt::ControlModifier);
        QVERIFY(code->currentSymbol().isEmpty());
        QVERIFY(!window.session()->path().isEmpty());
    }

    void filtersAreKeptByName()
    {
        MainWindow window(fakeDoors());
        QVERIFY(openIn(window, m_case));
        QVERIFY(window.go(QStringLiteral("keys")) && settled(window));
        auto *list = listOf(window, QStringLiteral("keys"));
        auto *menu = list->filterBar()->findChild<QMenu *>(QStringLiteral("savedFilters"));
        QVERIFY(menu);
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().constFirst()->isEnabled(), false);
        const auto text = QStringLiteral("bits >= 2048");
        list->setFilter(text);
        QVERIFY(settled(window));
        press(window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = list->filterBar()->findChild<QInputDialog *>(QStringLiteral("filterName"));
        QTRY_VERIFY(dialog && dialog->isVisible());
        dialog->setTextValue(QStringLiteral("  long & strong "));
        dialog->accept();
        QCOMPARE(widgets::savedfilters::of(QStringLiteral("keys")).size(), 1);
        QCOMPARE(widgets::savedfilters::of(QStringLiteral("flows")).size(), 0);
        list->clearFilter();
        QVERIFY(settled(window));
        // Another window of the same user has it.
        MainWindow next(fakeDoors());
        QVERIFY(openIn(next, m_case));
        QVERIFY(next.go(QStringLiteral("keys")) && settled(next));
        auto *other = listOf(next, QStringLiteral("keys"));
        menu = other->filterBar()->findChild<QMenu *>(QStringLiteral("savedFilters"));
        press(next, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(menu->isVisible());
        QCOMPARE(menu->actions().constFirst()->text(), QStringLiteral("long && strong"));
        menu->actions().constFirst()->trigger();
        menu->close();
        QCOMPARE(other->filter(), text);
        QVERIFY(settled(next));
        emit menu->aboutToShow();
        QVERIFY(menu->actions().constFirst()->isChecked());
        for (auto *action : menu->actions()) {
            if (action->menu() && action->menu()->actions().size() == 1 && action->menu()->actions().constFirst()->text() == QStringLiteral("long && strong") && !action->menu()->actions().constFirst()->isCheckable())
                action->menu()->actions().constFirst()->trigger();
        }
        QCOMPARE(widgets::savedfilters::of(QStringLiteral("keys")).size(), 0);
    }

    void wrongFiltersAreNotKept()
    {
        MainWindow window(fakeDoors());
        QVERIFY(openIn(window, m_case));
        QVERIFY(window.go(QStringLiteral("keys")) && settled(window));
        auto *list = listOf(window, QStringLiteral("keys"));
        list->setFilter(QStringLiteral("nonsense === 3"));
        QVERIFY(settled(window));
        list->filterBar()->saveFilter();
        QVERIFY(!list->filterBar()->findChild<QInputDialog *>(QStringLiteral("filterName")));
    }

    void rowsOfAFilterBearASign()
    {
        QVERIFY(widgets::savedfilters::keep(QStringLiteral("flows"), {QStringLiteral("odd port"), QStringLiteral("server_port != 443")}));
        MainWindow window(fakeDoors());
        QVERIFY(openIn(window, m_case));
        QVERIFY(window.go(QStringLiteral("flows")) && settled(window));
        auto *list = listOf(window, QStringLiteral("flows"));
        auto *model = list->model();
        QCOMPARE(model->index(0, 0).data(widgets::kRuleRole).toInt(), 0);
        auto *menu = list->filterBar()->findChild<QMenu *>(QStringLiteral("savedFilters"));
        emit menu->aboutToShow();
        QMenu *rules = nullptr;
        for (auto *action : menu->actions()) {
            if (action->menu() && !action->menu()->actions().isEmpty() && action->menu()->actions().constFirst()->menu())
                rules = action->menu()->actions().constFirst()->menu();
        }
        QVERIFY(rules);
        QCOMPARE(rules->actions().size(), widgets::savedfilters::kMostRules + 1);
        rules->actions()[2]->trigger();
        QVERIFY(settled(window));
        int signs = 0;
        for (int row = 0; row < model->rowCount(); ++row) {
            const bool isOdd = model->value(row, QStringLiteral("server_port")) != QStringLiteral("443");
            QCOMPARE(model->index(row, 0).data(widgets::kRuleRole).toInt(), isOdd ? 2 : 0);
            QCOMPARE(model->index(row, 0).data(Qt::AccessibleDescriptionRole).toString(), isOdd ? QStringLiteral("odd port") : QString());
            signs += isOdd;
        }
        QVERIFY(signs > 0 && signs < model->rowCount());
        // A filter that cannot be read colours nothing and hides nothing.
        QVERIFY(widgets::savedfilters::keep(QStringLiteral("flows"), {QStringLiteral("odd port"), QStringLiteral("nonsense === 1")}));
        emit list->filterBar()->rulesChanged();
        QVERIFY(settled(window));
        QVERIFY(model->rowCount() > signs);
        QCOMPARE(model->index(0, 0).data(widgets::kRuleRole).toInt(), 0);
    }

    void timesAreToldInThreeForms()
    {
        qputenv("TZ", "XST-3");
        tzset();
        MainWindow window(fakeDoors());
        QVERIFY(openIn(window, m_case));
        QVERIFY(window.go(QStringLiteral("flows")) && settled(window));
        auto *model = listOf(window, QStringLiteral("flows"))->model();
        const auto shown = [&] {
            for (int column = 0; column < model->columnCount(); ++column) {
                if (model->spec().columns[column].field == QStringLiteral("start"))
                    return model->index(0, column).data(Qt::AccessibleTextRole).toString();
            }
            return QString();
        };
        const auto at = QDateTime::fromString(model->value(0, QStringLiteral("start")), Qt::ISODateWithMs);
        QVERIFY(at.isValid());
        QVERIFY2(shown().contains(at.toUTC().toString(QStringLiteral("HH:mm:ss.zzz"))), qPrintable(shown()));
        press(window, Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(settled(window));
        QVERIFY2(shown().contains(at.toUTC().addSecs(3 * 3600).toString(QStringLiteral("HH:mm:ss.zzz"))), qPrintable(shown()));
        QVERIFY2(shown().contains(QStringLiteral("+03:00")) && !shown().contains(QStringLiteral("UTC")), qPrintable(shown()));
        press(window, Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(settled(window));
        QVERIFY2(shown().startsWith(QLatin1Char('+')), qPrintable(shown()));
        press(window, Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(settled(window));
        QVERIFY(shown().endsWith(QStringLiteral("UTC")));
        qunsetenv("TZ");
        tzset();
    }

    void aThingStandsInAWindowOfItsOwn()
    {
        MainWindow window(branchingDoors());
        QVERIFY(openIn(window, m_case));
        QVERIFY(window.go(QStringLiteral("flows")) && settled(window));
        auto *flows = listOf(window, QStringLiteral("flows"));
        flows->table()->setCurrentIndex(flows->model()->index(2, 0));
        QVERIFY(settled(window));
        const auto chosen = window.session()->selection();
        press(window, Qt::Key_Return, Qt::ShiftModifier);
        auto *alone = window.findChild<ThingWindow *>();
        QVERIFY(alone && alone->isWindow() && alone->isVisible());
        QCOMPARE(alone->selection(), chosen);
        QVERIFY(alone->windowTitle().startsWith(widgets::printedId(chosen)));
        QTRY_VERIFY(alone->isSettled());
        // It stays where it is while the window goes on.
        flows->table()->setCurrentIndex(flows->model()->index(4, 0));
        QVERIFY(settled(window));
        QCOMPARE(alone->selection(), chosen);
        window.openAlone({{}, 0, QStringLiteral("Lexample/meadow/sync/Sealer;->seal([B)Ljava/lang/String;"), 2});
        QCOMPARE(window.findChildren<ThingWindow *>().size(), 2);
        QTRY_VERIFY(window.findChildren<ThingWindow *>().constLast()->isSettled());
        QPointer<ThingWindow> first(alone);
        alone->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(alone));
        QTest::keyClick(alone, Qt::Key_Escape);
        QTRY_VERIFY(!first);
        window.session()->close();
        QTRY_COMPARE(window.findChildren<ThingWindow *>().size(), 0);
    }

    void textGrowsAndShrinks()
    {
        MainWindow window(fakeDoors());
        QVERIFY(openIn(window, m_case));
        const auto body = QApplication::font().pointSizeF();
        const auto code = widgets::codeFont().pointSizeF();
        press(window, Qt::Key_Plus, Qt::AltModifier);
        QVERIFY(std::abs(QApplication::font().pointSizeF() - body * 1.1) < 0.01);
        QVERIFY(widgets::codeFont().pointSizeF() > code);
        for (int step = 0; step < 12; ++step)
            press(window, Qt::Key_Plus, Qt::AltModifier);
        QVERIFY(QApplication::font().pointSizeF() < body * 1.61);
        QVERIFY(window.go(QStringLiteral("flows")) && settled(window));
        press(window, Qt::Key_0, Qt::AltModifier);
        QVERIFY(std::abs(QApplication::font().pointSizeF() - body) < 0.05);
    }

    void panesGoBack()
    {
        MainWindow window(fakeDoors());
        QVERIFY(openIn(window, m_case));
        QVERIFY(window.go(QStringLiteral("flows")) && settled(window));
        auto *inspector = window.findChild<QDockWidget *>(QStringLiteral("inspector"));
        const auto splitters = window.findChildren<QSplitter *>();
        QVERIFY(inspector->isVisible() && !splitters.isEmpty());
        window.addDockWidget(Qt::LeftDockWidgetArea, inspector);
        inspector->setFloating(true);
        press(window, Qt::Key_B, Qt::ControlModifier);
        QVERIFY(!inspector->isVisible());
        press(window, Qt::Key_0, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(inspector->isVisible() && !inspector->isFloating());
        QCOMPARE(window.dockWidgetArea(inspector), Qt::RightDockWidgetArea);
        QVERIFY(QSettings().value(QStringLiteral("window/state")).isNull());
    }

    void viewsAreSavedAsPictures()
    {
        MainWindow window(branchingDoors());
        QVERIFY(openIn(window, m_case));
        QVERIFY(window.go(QStringLiteral("timeline")) && settled(window));
        auto *view = window.centralWidget();
        const auto png = m_folder.filePath(QStringLiteral("view.png")), svg = m_folder.filePath(QStringLiteral("view.svg"));
        QVERIFY(window.savePicture(view, png) && window.savePicture(view, svg));
        QCOMPARE(QImage(png).size(), view->size() * 2);
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("<svg"));
        QVERIFY(!window.savePicture(view, m_folder.filePath(QStringLiteral("no/such/folder.png"))));
        QVERIFY(!window.savePicture(view, m_folder.filePath(QStringLiteral("no/such/folder.svg"))));
        press(window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = window.findChild<QFileDialog *>(QStringLiteral("picture"));
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
    }

    void filtersUsedLast()
    {
        using namespace widgets::savedfilters;
        const auto entity = QStringLiteral("keys");
        noteUse(entity, QStringLiteral("bits < 2"));
        noteUse(entity, QStringLiteral("bits < 2048"));
        QCOMPARE(used(entity), QStringList{QStringLiteral("bits < 2048")});
        for (int at = 0; at < 20; ++at)
            noteUse(entity, QStringLiteral("%1 = bits").arg(at + 100));
        QCOMPARE(used(entity).size(), kMostUsed);
        QCOMPARE(used(entity).constFirst(), QStringLiteral("119 = bits"));
        QVERIFY(!keep(entity, {QStringLiteral("  "), QStringLiteral("bits < 1")}) && !keep(entity, {QStringLiteral("a"), QString()}));
        QVERIFY(keep(entity, {QStringLiteral("a"), QStringLiteral("bits < 1")}) && keep(entity, {QStringLiteral("a"), QStringLiteral("bits < 3")}));
        QCOMPARE(of(entity).size(), 1);
        QCOMPARE(of(entity).constFirst().text, QStringLiteral("bits < 3"));
        for (int at = 0; at < kMostSaved - 1; ++at)
            QVERIFY(keep(entity, {QString::number(at), QStringLiteral("bits < 1")}));
        QVERIFY(!keep(entity, {QStringLiteral("one more"), QStringLiteral("bits < 1")}));
    }
};

QTEST_MAIN(WorkbenchTest)
#include "workbench_test.moc"
