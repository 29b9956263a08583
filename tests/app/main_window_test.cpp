// SPDX-License-Identifier: GPL-3.0-or-later
// The window over a made case: places, one selection, history, import through doors that answer by themselves.
#include "app/import_dialog.h"
#include "app/main_window.h"
#include "app/snapshot.h"
#include "tests/app/fake_doors.h"
#include "widgets/entity_panel.h"
#include "widgets/filter_bar.h"
#include "widgets/traces_panel.h"

#include <QAbstractItemModelTester>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMessageBox>
#include <QSettings>
#include <QTableView>
#include <QtTest>

using namespace keytrail;
using namespace keytrail::app;
using widgets::Selection;

class MainWindowTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_case;

    void picture(QWidget &widget, const QString &name)
    {
        // Layouts and deferred paints of a resize come with the next turns of the event loop.
        for (int turn = 0; turn < 4; ++turn)
            QCoreApplication::processEvents();
        if (const auto folder = qEnvironmentVariable("KEYTRAIL_PICTURES"); !folder.isEmpty())
            widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
    }
    void openIn(MainWindow &window) { QVERIFY(app::openIn(window, m_case)); }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("keytrail-test"));
        QCoreApplication::setApplicationName(QStringLiteral("keytrail-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        m_case = m_folder.filePath(QStringLiteral("window.keytrail"));
        QVERIFY(sample::make(m_case));
    }

    void startsWithoutACase()
    {
        MainWindow window(fakeDoors());
        window.show();
        QCOMPARE(window.place(), QStringLiteral("start"));
        for (const auto *action : window.allActions())
            QVERIFY2(!action->text().isEmpty(), "an action without a name");
    }

    void everyPlaceOpensAndSettles_data()
    {
        QTest::addColumn<QString>("place");
        for (const auto *place : {"home", "evidence", "traces", "trace", "flows", "timeline", "graph", "code", "devices", "operations", "keys", "destinations", "warnings", "search", "tls", "coverage", "report", "findings", "judgements", "baselines"})
            QTest::newRow(place) << QString::fromLatin1(place);
    }
    void everyPlaceOpensAndSettles()
    {
        QFETCH(QString, place);
        MainWindow window(fakeDoors());
        openIn(window);
        QVERIFY(window.go(place));
        QVERIFY(settled(window));
        QCOMPARE(window.place(), place);
        picture(window, QStringLiteral("window-") + place);
        window.resize(1000, 700);
        QVERIFY(settled(window));
        picture(window, QStringLiteral("small-") + place);
    }

    void unknownPlaceIsRefused()
    {
        MainWindow window(fakeDoors());
        openIn(window);
        QVERIFY(!window.go(QStringLiteral("no-such-place")));
        QCOMPARE(window.place(), QStringLiteral("home"));
    }

    void selectionReachesEveryView()
    {
        MainWindow window(fakeDoors());
        openIn(window);
        window.go(QStringLiteral("traces"));
        QVERIFY(settled(window));
        QTRY_COMPARE(window.session()->selection().entity, QStringLiteral("traces"));
        window.go(QStringLiteral("flows"));
        QVERIFY(settled(window));
        auto *flows = window.findChildren<widgets::EntityPanel *>().last();
        QCOMPARE(flows->model()->spec().entity, QStringLiteral("flows"));
        const Selection chosen{QStringLiteral("flows"), flows->model()->id(7), {}, -1};
        window.session()->select(chosen);
        QCOMPARE(flows->table()->currentIndex().row(), 7);
        QVERIFY(settled(window));
    }

    void historyGoesBackAndForward()
    {
        MainWindow window(fakeDoors());
        openIn(window);
        window.go(QStringLiteral("keys"));
        QVERIFY(settled(window));
        window.go(QStringLiteral("devices"));
        QVERIFY(settled(window));
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.place(), QStringLiteral("keys"));
        QTest::keyClick(&window, Qt::Key_Escape);
        QCOMPARE(window.place(), QStringLiteral("home"));
        QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(window.place(), QStringLiteral("keys"));
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(window.place(), QStringLiteral("traces"));
    }

    void goToFindsIdsAndText()
    {
        MainWindow window(fakeDoors());
        openIn(window);
        window.go(QStringLiteral("keys"));
        QVERIFY(settled(window));
        window.goTo(QStringLiteral("meadow"));
        QCOMPARE(window.place(), QStringLiteral("search"));
        QVERIFY(settled(window));
        window.goTo(QStringLiteral("Lexample/meadow/sync/Sealer;->seal([B)Ljava/lang/String;"));
        QCOMPARE(window.place(), QStringLiteral("code"));
        QVERIFY(settled(window));
        picture(window, QStringLiteral("window-code-method"));
    }

    void linkedNumbersOpenAFilteredTable()
    {
        MainWindow window(fakeDoors());
        openIn(window);
        window.showList(QStringLiteral("operations"), QStringLiteral("expectation = unexpected"));
        QVERIFY(settled(window));
        auto *list = window.findChild<widgets::EntityPanel *>();
        QTRY_COMPARE(list->model()->rowCount(), 2);
        picture(window, QStringLiteral("window-operations-filtered"));
    }

    void bytesStandBelow()
    {
        MainWindow window(fakeDoors());
        openIn(window);
        window.go(QStringLiteral("traces"));
        QVERIFY(settled(window));
        window.showBytesOfSelection();
        QVERIFY(settled(window));
        QVERIFY(window.findChild<QDockWidget *>(QStringLiteral("bytes"))->isVisible());
        picture(window, QStringLiteral("window-bytes"));
    }

    void importTellsOfEveryFile()
    {
        const auto path = m_folder.filePath(QStringLiteral("import.keytrail"));
        MainWindow window(fakeDoors());
        window.resize(1600, 1000);
        window.show();
        QSignalSpy finished(window.session(), &CaseSession::importFinished), changed(window.session(), &CaseSession::changed);
        window.session()->create(path, QStringLiteral("New"), {QStringLiteral("/evidence/a.pcap"), QStringLiteral("/evidence/branch-router-2.pcapng"), QStringLiteral("/evidence/c.pcap")});
        QVERIFY(finished.wait());
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(finished[0][0].toBool(), false);
        auto *dialog = window.findChild<ImportDialog *>();
        QVERIFY(dialog->isVisible());
        auto *model = dialog->findChild<ImportModel *>();
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->doneCount(), 3);
        QCOMPARE(model->line(1).state, QStringLiteral("refused"));
        picture(*dialog, QStringLiteral("import"));
        QVERIFY(settled(window));
        picture(window, QStringLiteral("window-home-empty"));
    }

    void troubleIsSaidInPlainText()
    {
        const auto path = m_folder.filePath(QStringLiteral("broken.keytrail"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no case <b>at all</b>");
        file.close();
        MainWindow window(fakeDoors());
        window.show();
        QSignalSpy troubled(window.session(), &CaseSession::troubled);
        window.session()->open(path);
        QVERIFY(troubled.wait());
        QTRY_VERIFY(window.findChild<QMessageBox *>());
        QCOMPARE(window.findChild<QMessageBox *>()->textFormat(), Qt::PlainText);
        QVERIFY(window.session()->path().isEmpty());
    }

    void closingWhileReadingWaits()
    {
        MainWindow window(fakeDoors());
        openIn(window);
        for (const auto *place : {"traces", "flows", "timeline", "code"})
            window.go(QString::fromLatin1(place));
        window.session()->close();
        QCOMPARE(window.place(), QStringLiteral("start"));
        QVERIFY(settled(window));
    }

    void pictureIsTaken()
    {
        SnapshotWish wish;
        wish.casePath = m_case;
        wish.view = QStringLiteral("traces");
        wish.picture = m_folder.filePath(QStringLiteral("picture.png"));
        wish.size = QSize(1100, 700);
        wish.theme = widgets::ThemeMode::Dark;
        QCOMPARE(snapshot(fakeDoors(), wish), QString());
        QCOMPARE(QImage(wish.picture).size(), wish.size);
        wish.view = QStringLiteral("nothing");
        QVERIFY(!snapshot(fakeDoors(), wish).isEmpty());
    }

    /// With KEYTRAIL_HUGE set: 200,000 flows; how long the event loop was ever held up, place by place.
    void hugeCaseDoesNotHoldUpTheWindow()
    {
        if (!qEnvironmentVariableIsSet("KEYTRAIL_HUGE"))
            QSKIP("set KEYTRAIL_HUGE to measure a case of 200,000 flows");
        const auto path = m_folder.filePath(QStringLiteral("huge.keytrail"));
        QVERIFY(sample::make(path, 200'000));
        m_case = path;
        MainWindow window(fakeDoors());
        QElapsedTimer clock;
        qint64 worst = 0, last = 0;
        clock.start();
        QTimer beat;
        beat.setInterval(0);
        connect(&beat, &QTimer::timeout, this, [&] {
            worst = std::max(worst, clock.elapsed() - last);
            last = clock.elapsed();
        });
        openIn(window);
        for (const auto *place : {"home", "traces", "trace", "flows", "timeline", "graph", "code", "devices", "tls", "flows"}) {
            worst = 0;
            last = clock.elapsed();
            const auto began = clock.elapsed();
            beat.start();
            window.go(QString::fromLatin1(place));
            QVERIFY(QTest::qWaitFor([&] { return window.isSettled(); }, 60'000));
            beat.stop();
            qInfo("%-10s settled after %lld ms, longest stop %lld ms", place, clock.elapsed() - began, worst);
            picture(window, QStringLiteral("huge-") + QString::fromLatin1(place));
        }
        auto *flows = window.findChildren<widgets::EntityPanel *>().at(1);
        worst = 0;
        last = clock.elapsed();
        beat.start();
        for (int row = 0; row < 200'000; row += 9'973) {
            flows->table()->scrollTo(flows->model()->index(row, 0));
            QCoreApplication::processEvents();
        }
        beat.stop();
        qInfo("scrolling through: longest stop %lld ms", worst);
    }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
