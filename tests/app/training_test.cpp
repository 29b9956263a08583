// SPDX-License-Identifier: GPL-3.0-or-later
// Every walkthrough of the program from start to end in the real window, with its case imported by the real worker. What is
// typed and chosen stands here, from the answer sheet of resources/sample/README.md and from fleet/make_fleet.py and clipnote/make_clipnote.py.
#include "app/approve_dialog.h"
#include "app/go_box.h"
#include "app/say_dialog.h"
#include "app/training.h"
#include "app/window_doors.h"
#include "tests/app/fake_doors.h"
#include "widgets/entity_panel.h"
#include "widgets/filter_bar.h"
#include "widgets/help_panel.h"
#include "widgets/spot_mark.h"
#include "widgets/start_page.h"
#include "widgets/training_panel.h"

#include <QDialogButtonBox>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTableView>

using namespace keytrail;
using namespace keytrail::app;
using training::Check;
using widgets::EntityPanel;

namespace {

/// What a learner does in a step that is not only a place: an answer, a filter, a field and value of the row to choose, a note.
using Ways = QHash<QString, QString>;

const QHash<QString, Ways> kWays{
    {QStringLiteral("sealed-post"),
        {{"how-many", "2"}, {"pick", "destination.host=edge7.cloudmetrics.example"}, {"tier", "strong"}, {"padding", "rsa/ecb/pkcs1padding"},
            {"key", "spki_sha256=8b495dd00e22871371987a8bacda5d52597ce0fe7a79d1672f9b543ddef084ff"}, {"bits", "2048"}, {"host", "edge7.cloudmetrics.example"}, {"filter", "server_ip = 203.0.113.77"},
            {"flows", "6"}, {"beat", "about 12 seconds"}, {"block", "256"}, {"device", "KT7A0SKY0142"}, {"silent", "serial=R5KTSKY0073"},
            {"verdict", "destination.host=edge7.cloudmetrics.example"}, {"note", "destination.host=edge7.cloudmetrics.example"}}},
    {QStringLiteral("expected-use"),
        {{"pick", "destination.host=updates.skycast.example"}, {"tier", "The chain from code to phone is as well told"}, {"direction", "It checks what came in from the host"}, {"host", "updates.skycast.example"},
            {"flows", "sni starts updates."}, {"tls13", "It is TLS 1.3: the certificate is encrypted on the wire"}, {"verdict", "destination.host=updates.skycast.example"},
            {"approve", "destination.host=updates.skycast.example"}, {"why-not-app", "The trace that seals and sends would be hidden too"}, {"missing", "Logs of the device itself"},
            {"names", "Only display names are listed, no packages or hashes"}, {"private-mac", "KT6P0SKY0311"}, {"next", "A log made on the phone that names the app on these connections"}}},
    {QStringLiteral("noise"),
        {{"port", "server_port = 5228"}, {"clients", "3"}, {"name", "push.handset.example"}, {"benign-flow", "server_port=5228"}, {"posts", "http_hosts contains newsline"}, {"readable", "Plain JSON that one can read"},
            {"other-app", "95"}, {"only-sealed", "size = 344"}, {"server", "203.0.113.77"}}},
    {QStringLiteral("fleet-byod"),
        {{"personal", "ownership != corporate"}, {"listed", "name contains skycast"}, {"count", "2"}, {"version", "2.0.3"}, {"talked", "serial=KT7A0SKY0142"},
            {"tablet", "Nothing: it was not on the captured network, and its version is unknown"}, {"byod", "Apps outside the work profile are not visible to the management"}, {"unknown", "2"}, {"blind", "ZY7TSKY0091"},
            {"close", "The owner's own package list or bug report"}, {"tag", "serial=ZY7TSKY0091"}}},
    {QStringLiteral("hidden-host"),
        {{"host", "n3.ledgerleaf.example"}, {"how-known", "The code decodes it, and the decoding was worked out"}, {"trace", "operation.transformation=RSA/ECB/OAEPWithSHA-256AndMGF1Padding"},
            {"hybrid", "A fresh symmetric key, which encrypts the text"}, {"code", "Lexample/keytrail/clipnote/Envelope;->wrap([B)[B"}, {"padding", "OAEPWithSHA-256AndMGF1Padding"},
            {"certificate", "spki_sha256=86446dafc6986f74e8a34333630b80084a18308dc39802d8169d002e889fe05d"}, {"self-signed", "Itself: it is self-signed"}, {"key", "86446daf"},
            {"confirmed", "The app's key is the key of the certificate on the wire, and the code leads to this host"}, {"verdict", "destination.host=n3.ledgerleaf.example"}}}};

/// The keys by which a place is reached, as the window's manual tells them.
const QHash<QString, QKeyCombination> kKeys{{"traces", Qt::CTRL | Qt::Key_1}, {"trace", Qt::CTRL | Qt::Key_2}, {"flows", Qt::CTRL | Qt::Key_3}, {"devices", Qt::CTRL | Qt::Key_4}, {"coverage", Qt::CTRL | Qt::Key_8},
    {"keys", Qt::ALT | Qt::Key_4}, {"destinations", Qt::ALT | Qt::Key_5}, {"installs", Qt::ALT | Qt::Key_6}};

}

class TrainingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static Doors doors() { return windowDoors(KEYTRAIL_BUILD_DIR "/app/keytrail-worker"); }
    static EntityPanel *listOf(MainWindow &window, const QString &entity)
    {
        for (auto *panel : window.findChildren<EntityPanel *>()) {
            if (panel->model()->spec().entity == entity)
                return panel;
        }
        return nullptr;
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
    static const training::Walkthrough &lesson(MainWindow &window, const QString &id)
    {
        const auto &all = window.training()->cases();
        return *std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.id == id; });
    }
    static training::StepScore scoreOf(MainWindow &window, const QString &id, const QString &step) { return training::readScore(lesson(window, id)).steps.value(step); }
    static bool goByKey(MainWindow &window, const QString &place)
    {
        if (const auto key = kKeys.constFind(place); key != kKeys.constEnd())
            press(window, key->key(), key->keyboardModifiers());
        else
            window.go(place);       // by the menu of tables
        return settled(window) && window.place() == place;
    }
    static bool chooseRow(MainWindow &window, const QString &entity, const QString &way)
    {
        auto *list = listOf(window, entity);
        list->clearFilter();
        if (!settled(window))
            return false;
        list->table()->setFocus();
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->value(row, way.section(QLatin1Char('='), 0, 0)) == way.section(QLatin1Char('='), 1)) {
                list->table()->setCurrentIndex(list->model()->index(row, 0));
                return settled(window);
            }
        }
        return false;
    }
    static bool say(MainWindow &window, const QString &text)
    {
        auto *edit = window.findChild<QLineEdit *>(QStringLiteral("lessonAnswer"));
        if (!edit->isVisible())
            return false;
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        return settled(window);
    }
    static bool choose(MainWindow &window, const QString &words)
    {
        for (auto *option : window.findChild<widgets::TrainingPanel *>()->findChildren<QRadioButton *>()) {
            if (option->accessibleName() != words)
                continue;
            // Options come into sight with the next turn of the layout.
            if (!QTest::qWaitFor([&] { return option->isVisible(); }))
                return false;
            option->setFocus();
            QTest::keyClick(option, Qt::Key_Space);
            press(window, Qt::Key_F2);
            return settled(window);
        }
        return false;
    }
    static bool filterBy(MainWindow &window, const QString &entity, const QString &text)
    {
        press(window, Qt::Key_F, Qt::ControlModifier);
        auto *edit = listOf(window, entity)->filterBar()->findChild<QLineEdit *>();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        return settled(window);
    }
    /// Does what the step asks, by keys and dialogs as a learner would.
    static bool doStep(MainWindow &window, const training::Step &step, const QString &way)
    {
        using Kind = Check::Kind;
        const auto &check = step.check;
        if (check.kind == Kind::Answer)
            return say(window, way);
        if (check.kind == Kind::Choice)
            return choose(window, way);
        if (check.kind == Kind::Place)
            return goByKey(window, check.place);
        if (!check.symbol.isEmpty()) {
            press(window, Qt::Key_K, Qt::ControlModifier);
            auto *box = window.findChild<GoBox *>();
            box->clear();
            QTest::keyClicks(box, way);
            QTest::keyClick(box, Qt::Key_Return);
            if (!settled(window))
                return false;
            press(window, Qt::Key_F2);
            return settled(window);
        }
        const auto entity = check.entity.isEmpty() ? QStringLiteral("traces") : check.entity;
        if (!goByKey(window, entity))
            return false;
        if (check.kind == Kind::Filter)
            return filterBy(window, entity, way);
        if (!chooseRow(window, entity, way))
            return false;
        auto *table = listOf(window, entity)->table();
        if (check.kind == Kind::Selection) {
            press(window, Qt::Key_F2);
        } else if (check.kind == Kind::Verdict) {
            QTest::keyClick(table, Qt::Key_V);
            auto *menu = window.findChild<QMenu *>(QStringLiteral("verdictMenu"));
            if (!menu)
                return false;
            QTest::keyClick(menu, check.value == QStringLiteral("suspicious") ? Qt::Key_S : check.value == QStringLiteral("benign") ? Qt::Key_B : Qt::Key_E);
        } else if (check.kind == Kind::Note) {
            QTest::keyClick(table, Qt::Key_Semicolon);
            auto *dialog = shown<SayDialog>(window);
            if (!dialog)
                return false;
            QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), QStringLiteral("sealed facts, seen from KT7A0SKY0142"));
            QTest::keyClick(dialog->findChild<QPlainTextEdit *>(), Qt::Key_Return, Qt::ControlModifier);
        } else if (check.kind == Kind::Tag) {
            QTest::keyClick(table, Qt::Key_T);
            auto *dialog = shown<SayDialog>(window);
            if (!dialog)
                return false;
            QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("ask"));
            QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        } else {
            QTest::keyClick(table, Qt::Key_B);
            auto *dialog = shown<ApproveDialog>(window);
            if (!dialog)
                return false;
            for (auto *choice : dialog->findChildren<QRadioButton *>()) {
                if (choice->accessibleName().startsWith(QStringLiteral("This key")))
                    choice->setChecked(true);
            }
            for (auto *edit : dialog->findChildren<QLineEdit *>()) {
                if (edit->accessibleName() == QStringLiteral("Reason"))
                    QTest::keyClicks(edit, QStringLiteral("the vendor's update key"));
            }
            for (auto *button : dialog->findChildren<QPushButton *>()) {
                if (button->isDefault())
                    button->click();
            }
        }
        return settled(window);
    }
    static bool begin(MainWindow &window, const QString &id)
    {
        window.resize(1600, 1000);
        window.show();
        auto *panel = window.findChild<widgets::TrainingPanel *>();
        window.showTraining();
        auto *list = panel->findChild<QListWidget *>(QStringLiteral("lessons"));
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::DisplayRole).toString().startsWith(lesson(window, id).title))
                list->setCurrentRow(row);
        }
        QSignalSpy opened(window.session(), &CaseSession::opened);
        panel->findChild<QPushButton *>(QStringLiteral("lessonStart"))->click();
        return (opened.size() || opened.wait(120'000)) && settled(window) && window.training()->isRunning();
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
        QCoreApplication::setOrganizationName(QStringLiteral("keytrail-test"));
        QCoreApplication::setApplicationName(QStringLiteral("keytrail-training-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    }
    void init() { QSettings().clear(); }

    void everyWalkthroughCanBeDone_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("all have their way") << QString();
        for (auto it = kWays.cbegin(); it != kWays.cend(); ++it)
            QTest::newRow(qPrintable(it.key())) << it.key();
    }
    void everyWalkthroughCanBeDone()
    {
        QFETCH(QString, id);
        MainWindow window(doors());
        if (id.isEmpty()) {
            for (const auto &one : window.training()->cases())
                QVERIFY2(kWays.contains(one.id), qPrintable(one.id));
            QCOMPARE(window.training()->cases().size(), kWays.size());
            return;
        }
        QVERIFY(begin(window, id));
        const auto walkthrough = lesson(window, id);
        const auto ways = kWays.value(id);
        auto *text = window.findChild<QLabel *>(QStringLiteral("lessonText"));
        for (int at = 0; at < walkthrough.steps.size(); ++at) {
            const auto &step = walkthrough.steps[at];
            QCOMPARE(window.training()->step(), at);
            QCOMPARE(text->text(), step.text);
            QVERIFY2(step.check.kind == Check::Kind::Place || ways.contains(step.id), qPrintable(step.id));
            if (!step.spot.isEmpty())
                QVERIFY2(!window.spotWords(step.spot).isEmpty(), qPrintable(step.spot));
            QVERIFY(settled(window));
            if (const auto folder = qEnvironmentVariable("KEYTRAIL_PICTURES"); !folder.isEmpty() && at % 4 == 2) {
                for (int turn = 0; turn < 4; ++turn)
                    QCoreApplication::processEvents();
                window.grab().save(QStringLiteral("%1/training-%2-%3.png").arg(folder, id).arg(at + 1));
            }
            QVERIFY2(!scoreOf(window, id, step.id).isDone(), qPrintable(step.id + QStringLiteral(" checked itself off")));
            QVERIFY2(doStep(window, step, ways.value(step.id)), qPrintable(step.id));
            QTRY_VERIFY2(scoreOf(window, id, step.id).isDone(), qPrintable(step.id));
            QCOMPARE(scoreOf(window, id, step.id).wrong, 0);
            if (!step.spot.isEmpty() && step.check.kind != Check::Kind::Approval)
                QVERIFY2(window.spotWidget(step.spot), qPrintable(step.spot));
            QVERIFY(settled(window));
            if (at + 1 < walkthrough.steps.size())
                press(window, Qt::Key_F2);
        }
        QCOMPARE(window.training()->doneCount(), 1);
        QVERIFY(window.training()->sheet(id).contains(QStringLiteral("Done: %1 of %1 steps, 0 of them with the hint; wrong answers: 0").arg(walkthrough.steps.size())));
        // The case of a walkthrough is reached by the training, not among the analyst's own.
        window.session()->close();
        QVERIFY(window.findChild<widgets::StartPage *>()->isVisible());
        QVERIFY(window.findChild<QLabel *>(QStringLiteral("lessonText"))->window() == &window);
    }

    void wrongAnswersAndHintsAreCounted()
    {
        const auto id = QStringLiteral("sealed-post");
        MainWindow window(doors());
        QVERIFY(begin(window, id));
        QVERIFY(goByKey(window, QStringLiteral("traces")));
        QTRY_VERIFY(scoreOf(window, id, QStringLiteral("triage")).isDone());
        press(window, Qt::Key_F2);
        QCOMPARE(window.training()->step(), 1);
        QVERIFY(say(window, QStringLiteral("3")));
        QCOMPARE(scoreOf(window, id, QStringLiteral("how-many")).wrong, 1);
        QVERIFY(!scoreOf(window, id, QStringLiteral("how-many")).isDone());
        auto *hint = window.findChild<QLabel *>(QStringLiteral("lessonHint"));
        QVERIFY(!hint->isVisible());
        window.findChild<QPushButton *>(QStringLiteral("lessonHintButton"))->click();
        QVERIFY(hint->isVisible() && hint->text().contains(lesson(window, id).steps[1].hint));
        QVERIFY(say(window, QStringLiteral("2")));
        const auto score = scoreOf(window, id, QStringLiteral("how-many"));
        QVERIFY(score.isDone() && score.hinted && score.wrong == 1);
        press(window, Qt::Key_F2);
        // The row that is chosen by itself is the right one: still nothing is done until the learner says so.
        QVERIFY(chooseRow(window, QStringLiteral("traces"), QStringLiteral("destination.host=updates.skycast.example")));
        press(window, Qt::Key_F2);
        QTRY_COMPARE(scoreOf(window, id, QStringLiteral("pick")).wrong, 1);
        QVERIFY(chooseRow(window, QStringLiteral("traces"), QStringLiteral("destination.host=edge7.cloudmetrics.example")));
        QVERIFY(settled(window));
        QVERIFY(!scoreOf(window, id, QStringLiteral("pick")).isDone());
        press(window, Qt::Key_F2);
        QTRY_VERIFY(scoreOf(window, id, QStringLiteral("pick")).isDone());
    }

    void whatIsDoneInAnotherCaseDoesNotCount()
    {
        const auto id = QStringLiteral("sealed-post");
        const auto own = m_folder.filePath(QStringLiteral("own.keytrail"));
        QVERIFY(sample::make(own, 20));
        MainWindow window(doors());
        QVERIFY(begin(window, id));
        const auto lessonCase = window.session()->path();
        QVERIFY(openIn(window, own));
        QVERIFY(goByKey(window, QStringLiteral("traces")));
        QVERIFY(!scoreOf(window, id, QStringLiteral("triage")).isDone());
        auto *reopen = window.findChild<QPushButton *>(QStringLiteral("lessonReopen"));
        QVERIFY(reopen->isVisible());
        QVERIFY(!window.findChild<widgets::SpotMark *>()->isVisible());
        QSignalSpy opened(window.session(), &CaseSession::opened);
        reopen->click();
        QVERIFY(opened.wait(20'000) && settled(window));
        QCOMPARE(window.session()->path(), lessonCase);
        QVERIFY(!reopen->isVisible());
        QVERIFY(goByKey(window, QStringLiteral("traces")));
        QTRY_VERIFY(scoreOf(window, id, QStringLiteral("triage")).isDone());
    }

    void theSpotIsMarkedAndFollowed()
    {
        MainWindow window(doors());
        QVERIFY(begin(window, QStringLiteral("sealed-post")));
        auto *mark = window.findChild<widgets::SpotMark *>();
        QTRY_VERIFY(mark->isVisible());
        auto *button = window.spotWidget(QStringLiteral("place:traces"));
        QCOMPARE(mark->target(), button);
        QTRY_VERIFY(mark->geometry().contains(QRect(button->mapTo(&window, QPoint(0, 0)), button->size()).adjusted(1, 1, -1, -1)));
        QVERIFY(goByKey(window, QStringLiteral("traces")));
        press(window, Qt::Key_F2);
        QTRY_COMPARE(mark->target(), static_cast<QWidget *>(listOf(window, QStringLiteral("traces"))->table()));
        // Elsewhere the way there is marked.
        QVERIFY(goByKey(window, QStringLiteral("flows")));
        QTRY_COMPARE(mark->target(), button);
        window.findChild<QPushButton *>(QStringLiteral("lessonSpot"))->click();
        QVERIFY(settled(window));
        QCOMPARE(window.place(), QStringLiteral("traces"));
        window.findChild<QDockWidget *>(QStringLiteral("training"))->hide();
        QTRY_VERIFY(!mark->isVisible());
    }

    void progressOutlivesTheWindowAndIsForgottenWhenAsked()
    {
        const auto id = QStringLiteral("sealed-post");
        {
            MainWindow window(doors());
            QVERIFY(begin(window, id));
            QVERIFY(goByKey(window, QStringLiteral("traces")));
            QTRY_VERIFY(scoreOf(window, id, QStringLiteral("triage")).isDone());
            press(window, Qt::Key_F2);
            window.close();
        }
        MainWindow window(doors());
        QVERIFY(begin(window, id));
        QCOMPARE(window.training()->step(), 1);
        QSignalSpy opened(window.session(), &CaseSession::opened);
        window.training()->startAgain(id);
        QVERIFY(opened.wait(120'000) && settled(window));
        QCOMPARE(window.training()->step(), 0);
        QVERIFY(!scoreOf(window, id, QStringLiteral("triage")).isDone());
    }

    void theStartPageTellsOfIt()
    {
        MainWindow window(doors());
        window.show();
        QAbstractButton *entry = nullptr;
        for (auto *button : window.findChild<widgets::StartPage *>()->findChildren<QAbstractButton *>()) {
            if (button->accessibleName().startsWith(QStringLiteral("Training: ")))
                entry = button;
        }
        QVERIFY(entry);
        QCOMPARE(entry->accessibleName(), QStringLiteral("Training: %1 walkthroughs, 0 done").arg(kWays.size()));
        entry->click();
        QVERIFY(window.findChild<widgets::TrainingPanel *>()->isVisible());
    }

    void aSheetIsSaved()
    {
        const auto id = QStringLiteral("sealed-post");
        MainWindow window(doors());
        QVERIFY(begin(window, id));
        window.training()->showList();
        window.findChild<QPushButton *>(QStringLiteral("lessonSheet"))->click();
        auto *dialog = shown<QFileDialog>(window);
        QVERIFY(dialog);
        const auto path = m_folder.filePath(QStringLiteral("sheet.txt"));
        emit dialog->fileSelected(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(file.readAll()).contains(QStringLiteral("Walkthrough: The weather app that talks (sealed-post)")));
    }

    void f1ShowsThePageOfThePlace()
    {
        MainWindow window(doors());
        window.show();
        press(window, Qt::Key_F1);
        auto *help = window.findChild<widgets::HelpPanel *>();
        QVERIFY(help->isVisible());
        QCOMPARE(help->page(), QStringLiteral("start"));
        QVERIFY(begin(window, QStringLiteral("sealed-post")));
        for (const auto &[place, page] : {std::pair("flows", "flows"), std::pair("coverage", "coverage"), std::pair("keys", "tables"), std::pair("warnings", "warnings")}) {
            QVERIFY(goByKey(window, QString::fromLatin1(place)));
            press(window, Qt::Key_F1);
            QCOMPARE(help->page(), QString::fromLatin1(page));
        }
    }
};

QTEST_MAIN(TrainingTest)
#include "training_test.moc"
