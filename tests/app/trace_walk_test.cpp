// SPDX-License-Identifier: GPL-3.0-or-later
// Traces walked step by step in the real window over the real worker: each step that is code opens its method at its line, and
// the same steps in the same order are what `keytrail trace` prints.
#include "app/window_doors.h"
#include "tests/app/fake_doors.h"
#include "tests/app/programs.h"
#include "widgets/disassembly_view.h"
#include "widgets/step_code.h"
#include "widgets/trace_panel.h"

#include <QListView>
#include <QSettings>

using namespace keytrail;
using namespace keytrail::app;
using widgets::Selection;

class TraceWalkTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString made(const QString &name, const QStringList &evidence) const
    {
        const auto path = m_folder.filePath(name + QStringLiteral(".keytrail"));
        return test::call(QStringList{QStringLiteral("import"), path} + evidence).status == 0 ? path : QString();
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("keytrail-test"));
        QCoreApplication::setApplicationName(QStringLiteral("keytrail-trace-walk-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    }
    void init() { QSettings().clear(); }

    void everyStepOpensItsCode_data()
    {
        QTest::addColumn<QStringList>("evidence");
        QTest::addColumn<int>("fewest");
        const QString root = QStringLiteral(KEYTRAIL_SOURCE_DIR "/resources/");
        QTest::newRow("sample") << QStringList{root + "sample/skycast_2.1.0.apk", root + "sample/office-wifi.pcapng"} << 2;
        QTest::newRow("clipnote") << QStringList{root + "training/clipnote/clipnote_1.3.0.apk", root + "training/clipnote/clipnote-lab.pcap"} << 1;
    }
    void everyStepOpensItsCode()
    {
        QFETCH(QStringList, evidence);
        QFETCH(int, fewest);
        const auto path = made(QString::fromLatin1(QTest::currentDataTag()), evidence);
        QVERIFY(!path.isEmpty());
        const auto told = test::call({QStringLiteral("trace"), path, QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(told.status, 0);
        MainWindow window(windowDoors(KEYTRAIL_BUILD_DIR "/app/keytrail-worker"));
        QVERIFY(openIn(window, path));
        const auto opened = casedb::CaseReader::open(path.toStdString());
        const auto &reader = std::get<casedb::CaseReader>(opened);
        int traces = 0, steps = 0;
        for (const auto &trace : reader.all<casedb::TraceRow>("link != null")) {
            window.openThing(Selection{QStringLiteral("traces"), static_cast<qint64>(trace.id), {}, -1});
            QCOMPARE(window.place(), QStringLiteral("trace"));
            QVERIFY(settled(window));
            auto *panel = window.findChild<widgets::TracePanel *>();
            auto *code = window.findChild<widgets::StepCode *>();
            QVERIFY(panel && code);
            auto *list = panel->findChild<QListView *>();
            auto *lines = code->findChild<widgets::DisassemblyView *>();
            QVERIFY(list && lines && panel->stepCount() > 0);
            QSignalSpy shown(panel, &widgets::TracePanel::stepShown);
            for (int step = 0; step < panel->stepCount(); ++step) {
                list->setCurrentIndex(list->model()->index((step + 1) % panel->stepCount(), 0));
                if (panel->stepCount() == 1)
                    list->selectionModel()->clearCurrentIndex();
                QVERIFY(settled(window));
                shown.clear();
                const auto index = list->model()->index(step, list->modelColumn()); // a story that was read anew has new ones
                list->doItemsLayout();
                list->scrollTo(index);
                QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
                QVERIFY(!shown.isEmpty());
                const auto target = shown.last()[0].value<Selection>();
                const auto where = shown.last()[2].toString();
                // The text of the command line has the step's place too.
                QVERIFY2(told.out.contains(where.toUtf8()), qPrintable(where));
                if (target.symbol.isEmpty())
                    continue;
                ++steps;
                QTRY_VERIFY2(!lines->isDimmed() && lines->lines().size() > 0, qPrintable(where));
                QVERIFY2(lines->lines()[0].operands.contains(target.symbol), qPrintable(target.symbol));
                if (target.offset >= 0)
                    QCOMPARE(lines->currentOffset(), target.offset);
                // Enter opens the method in the code view, at the same line.
                QTest::keyClick(list, Qt::Key_Return);
                QTRY_COMPARE(window.place(), QStringLiteral("code"));
                QVERIFY(settled(window));
                QCOMPARE(window.session()->selection().symbol, target.symbol);
                press(window, Qt::Key_Left, Qt::AltModifier);
                QTRY_COMPARE(window.place(), QStringLiteral("trace"));
                QVERIFY(settled(window));
            }
            ++traces;
        }
        QVERIFY2(traces >= fewest && steps > traces, qPrintable(QStringLiteral("%1 traces, %2 steps").arg(traces).arg(steps)));
    }
};

QTEST_MAIN(TraceWalkTest)
#include "trace_walk_test.moc"
