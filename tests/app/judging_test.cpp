// SPDX-License-Identifier: GPL-3.0-or-later
// What the analyst says in the window: by keys, in the case at once, taken back and said again.
#include "app/approve_dialog.h"
#include "app/say_dialog.h"
#include "tests/app/fake_doors.h"
#include "widgets/entity_panel.h"
#include "widgets/filter_bar.h"
#include "widgets/inspector_panel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTableView>
#include <QToolButton>

using namespace keytrail;
using namespace keytrail::app;
using namespace keytrail::casedb;
using widgets::EntityPanel;

class JudgingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    int m_number = 0;

    CaseReader reader() const { return std::move(std::get<CaseReader>(CaseReader::open(m_path.toStdString()))); }
    static EntityPanel *list(MainWindow &window) { return window.findChild<EntityPanel *>(); }
    FindingRow findingOf(qint64 trace) const { return reader().all<FindingRow>("trace = " + printId(static_cast<TraceId>(trace))).at(0); }
    /// Triage with its first row chosen, and the id of that trace.
    qint64 triage(MainWindow &window)
    {
        if (!openIn(window, m_path) || !window.go(QStringLiteral("traces")) || !settled(window))
            return 0;
        auto *table = list(window)->table();
        table->setFocus();
        table->setCurrentIndex(list(window)->model()->index(0, 0));
        return settled(window) ? list(window)->model()->id(0) : 0;
    }
    template <class Dialog> static Dialog *shown(MainWindow &window)
    {
        Dialog *found = nullptr;
        (void)QTest::qWaitFor([&] {
            found = window.findChild<Dialog *>();
            return found && found->isVisible();
        });
        return found;
    }
    static int column(const EntityPanel &list, const QString &title)
    {
        for (int at = 0; at < list.model()->columnCount(); ++at) {
            if (list.model()->headerData(at, Qt::Horizontal, Qt::DisplayRole).toString() == title)
                return at;
        }
        return -1;
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("keytrail-test"));
        QCoreApplication::setApplicationName(QStringLiteral("keytrail-judging-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QVERIFY(sample::make(m_folder.filePath(QStringLiteral("made.keytrail")), 60));
    }
    void init()
    {
        m_path = m_folder.filePath(QStringLiteral("%1.keytrail").arg(++m_number));
        QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("made.keytrail")), m_path));
    }

    void twoKeysGiveAVerdictThatCanBeTakenBack()
    {
        MainWindow window(fakeDoors());
        const auto trace = triage(window);
        QVERIFY(trace);
        QCOMPARE(findingOf(trace).verdict, std::string("open"));
        QTest::keyClick(list(window)->table(), Qt::Key_V);
        auto *menu = shown<QMenu>(window);
        menu = window.findChild<QMenu *>(QStringLiteral("verdictMenu"));
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_B);
        QTRY_COMPARE(findingOf(trace).verdict, std::string("benign"));
        QVERIFY(settled(window));
        const auto verdict = column(*list(window), QStringLiteral("Verdict"));
        QVERIFY(verdict > 0);
        QTRY_COMPARE(list(window)->model()->index(list(window)->model()->rowOf(trace), verdict).data().toString(), QStringLiteral("benign"));
        QCOMPARE(window.session()->selection().id, trace);  // what was chosen stays chosen
        press(window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(findingOf(trace).verdict, std::string("open"));
        QVERIFY(settled(window));
        press(window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(findingOf(trace).verdict, std::string("benign"));
        QCOMPARE(CaseReader::firstBrokenAudit(reader().auditLog()), std::int64_t(0));
    }

    void theInspectorGivesAVerdict()
    {
        MainWindow window(fakeDoors());
        const auto trace = triage(window);
        auto *inspector = window.findChild<widgets::InspectorPanel *>();
        QVERIFY(inspector->isVisible());
        auto *choice = inspector->findChild<QComboBox *>();
        QVERIFY(choice);
        QCOMPARE(choice->currentData().toString(), QStringLiteral("open"));
        choice->setCurrentIndex(choice->findData(QStringLiteral("suspicious")));
        emit choice->activated(choice->currentIndex());
        QTRY_COMPARE(findingOf(trace).verdict, std::string("suspicious"));
        QVERIFY(settled(window));
        QTRY_COMPARE(inspector->findChild<QComboBox *>()->currentData().toString(), QStringLiteral("suspicious"));
    }

    void aNoteIsWrittenAndShown()
    {
        MainWindow window(fakeDoors());
        const auto trace = triage(window);
        QTest::keyClick(list(window)->table(), Qt::Key_Semicolon);
        auto *dialog = shown<SayDialog>(window);
        QVERIFY(dialog);
        auto *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        QVERIFY(!save->isEnabled());    // an empty note says nothing
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), QStringLiteral("ask the publisher"));
        QTest::keyClick(dialog->findChild<QPlainTextEdit *>(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(findingOf(trace).notes, Texts{"J. Harms: ask the publisher"});
    }

    void aStarIsGivenAndTaken()
    {
        MainWindow window(fakeDoors());
        const auto trace = triage(window);
        QTest::keyClick(list(window)->table(), Qt::Key_S);
        QTRY_COMPARE(findingOf(trace).tags, Texts{"star"});
        QVERIFY(settled(window));
        QTest::keyClick(list(window)->table(), Qt::Key_S);
        QTRY_COMPARE(findingOf(trace).tags, Texts{});
    }

    void aTagIsOffered()
    {
        MainWindow window(fakeDoors());
        const auto trace = triage(window);
        QTest::keyClick(list(window)->table(), Qt::Key_T);
        auto *dialog = shown<SayDialog>(window);
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("urgent"));
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(findingOf(trace).tags, Texts{"urgent"});
    }

    void anApprovalHidesAndIsCounted()
    {
        MainWindow window(fakeDoors());
        const auto trace = triage(window);
        auto *panel = list(window);
        const auto before = panel->model()->rowCount();
        QTest::keyClick(panel->table(), Qt::Key_B);
        auto *dialog = shown<ApproveDialog>(window);
        QVERIFY(dialog);
        QPushButton *approve = nullptr;
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->isDefault())
                approve = button;
        }
        QVERIFY(approve && !approve->isEnabled());      // no approval without a reason
        QVERIFY(dialog->findChildren<QRadioButton *>().size() >= 3);
        QCOMPARE(QApplication::focusWidget() == nullptr || dialog->isAncestorOf(QApplication::focusWidget()), true);
        QLineEdit *reason = nullptr, *author = nullptr;
        for (auto *edit : dialog->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == QStringLiteral("Reason"))
                reason = edit;
            if (edit->accessibleName() == QStringLiteral("Approved by"))
                author = edit;
        }
        QVERIFY(reason && author);
        QCOMPARE(author->text(), QStringLiteral("J. Harms"));
        QTest::keyClicks(reason, QStringLiteral("agreed with the publisher"));
        QVERIFY(approve->isEnabled());
        approve->click();
        QTRY_VERIFY(findingOf(trace).baseline != BaselineId{});
        QVERIFY(settled(window));
        QTRY_COMPARE(panel->model()->rowCount(), before - 1);
        QCOMPARE(panel->model()->hiddenCount(), std::int64_t(1));
        QToolButton *hidden = nullptr;
        for (auto *button : panel->findChild<widgets::FilterBar *>()->findChildren<QToolButton *>()) {
            if (button->text().contains(QStringLiteral("baseline")))
                hidden = button;
        }
        QVERIFY(hidden && hidden->isVisible());
        QVERIFY(hidden->text().startsWith(QLatin1Char('1')));
        press(window, Qt::Key_H, Qt::ControlModifier);
        QTRY_COMPARE(panel->model()->rowCount(), before);
        press(window, Qt::Key_H, Qt::ControlModifier);
        QTRY_COMPARE(panel->model()->rowCount(), before - 1);
        press(window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(findingOf(trace).baseline == BaselineId{});
        QVERIFY(settled(window));
        QTRY_COMPARE(panel->model()->rowCount(), before);
        QVERIFY(!hidden->isVisible());
    }

    void anApprovalIsEndedInItsTable()
    {
        MainWindow window(fakeDoors());
        const auto trace = triage(window);
        BaselineRow row;
        row.kind = "app";
        row.value = "example.meadow.weather";
        row.reason = "known";
        window.session()->changes()->make(judging::approval(row));
        QTRY_VERIFY(findingOf(trace).baseline != BaselineId{});
        QVERIFY(settled(window));
        window.go(QStringLiteral("baselines"));
        QVERIFY(settled(window));
        EntityPanel *table = nullptr;
        for (auto *panel : window.findChildren<EntityPanel *>()) {
            if (panel->model()->spec().entity == QStringLiteral("baselines"))
                table = panel;
        }
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), 1);
        table->table()->setCurrentIndex(table->model()->index(0, 0));
        QTRY_COMPARE(window.session()->selection().entity, QStringLiteral("baselines"));
        QTest::keyClick(table->table(), Qt::Key_Delete);
        QTRY_VERIFY(findingOf(trace).baseline == BaselineId{});
        QTRY_VERIFY(reader().all<BaselineRow>().at(0).removedAt);
    }

    void changesWaitWhileAnImportWrites()
    {
        MainWindow window(fakeDoors());
        const auto trace = triage(window);
        auto *changes = window.session()->changes();
        changes->setHeld(true);
        changes->make(judging::verdict(QString::fromStdString(printId(static_cast<TraceId>(trace))), QStringLiteral("expected")));
        QVERIFY(changes->isRunning());
        QCOMPARE(findingOf(trace).verdict, std::string("open"));
        changes->setHeld(false);
        QTRY_COMPARE(findingOf(trace).verdict, std::string("expected"));
    }

    void closingWhileAChangeRunsKeepsTheCaseSound()
    {
        const auto path = m_path;
        {
            MainWindow window(fakeDoors());
            const auto trace = triage(window);
            window.session()->changes()->make(judging::verdict(QString::fromStdString(printId(static_cast<TraceId>(trace))), QStringLiteral("benign")));
            window.session()->close();
            QCOMPARE(window.place(), QStringLiteral("start"));
        }
        QCOMPARE(reader().integrityTrouble(), std::string());
        QCOMPARE(CaseReader::firstBrokenAudit(reader().auditLog()), std::int64_t(0));
    }
};

QTEST_MAIN(JudgingTest)
#include "judging_test.moc"
