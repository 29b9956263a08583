// SPDX-License-Identifier: GPL-3.0-or-later
// Every panel over a made case: it settles, follows a selection, answers the keyboard. With KEYTRAIL_PICTURES=folder each is
// also drawn to a picture, light and dark.
#include "tests/widgets/sample_rows.h"
#include "widgets/entity_panel.h"
#include "widgets/evidence_panel.h"
#include "widgets/filter_bar.h"
#include "widgets/home_panel.h"
#include "widgets/inspector_panel.h"
#include "widgets/models/list_specs.h"
#include "widgets/search_panel.h"
#include "widgets/start_page.h"
#include "widgets/trace_panel.h"
#include "widgets/trace_strip.h"
#include "widgets/traces_panel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QtTest>

using namespace keytrail;
using namespace keytrail::widgets;

class PanelsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_case;

    void picture(QWidget &widget, const QString &name)
    {
        const auto folder = qEnvironmentVariable("KEYTRAIL_PICTURES");
        if (folder.isEmpty())
            return;
        for (const bool dark : {false, true}) {
            Theme::apply(dark ? ThemeMode::Dark : ThemeMode::Light);
            QCoreApplication::processEvents();
            widget.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, name, dark ? QStringLiteral("dark") : QStringLiteral("light")));
        }
        Theme::apply(ThemeMode::Light);
    }

    Selection bestTrace() const
    {
        auto opened = casedb::CaseReader::open(m_case.toStdString());
        const auto &reader = std::get<casedb::CaseReader>(opened);
        casedb::Query query;
        query.entity = "traces";
        const auto ids = std::get<std::vector<std::int64_t>>(reader.ids(query));
        return {QStringLiteral("traces"), ids.front(), {}, -1};
    }

private slots:
    void initTestCase()
    {
        Theme::apply(ThemeMode::Light);
        m_case = m_folder.filePath(QStringLiteral("sample.keytrail"));
        QVERIFY(sample::make(m_case));
    }

    void models_data()
    {
        QTest::addColumn<QString>("entity");
        for (const auto *entity : {"evidence", "apps", "operations", "keys", "destinations", "flows", "devices", "warnings", "traces", "events", "tls"})
            QTest::newRow(entity) << QString::fromLatin1(entity);
    }
    void models()
    {
        QFETCH(QString, entity);
        ListModel model(listSpec(entity));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy loaded(&model, &ListModel::loaded);
        model.show(m_case);
        QVERIFY(loaded.wait());
        QVERIFY(model.rowCount() > 0);
        QCOMPARE(std::int64_t(model.rowCount()), model.total());
        for (int row = 0; row < std::min(model.rowCount(), 3); ++row) {
            QCOMPARE(model.rowOf(model.id(row)), row);
            QVERIFY(!model.index(row, 0).data(Qt::DisplayRole).toString().isEmpty());
        }
        model.show({});
        QCOMPARE(model.rowCount(), 0);
    }

    void filterThatIsWrongKeepsTheRows()
    {
        EntityPanel panel(QStringLiteral("flows"));
        panel.resize(1300, 600);
        panel.openCase(m_case);
        panel.show();
        QTRY_VERIFY(panel.isSettled() && panel.model()->rowCount() == 300);
        panel.setFilter(QStringLiteral("server_port = 8080"));
        QTRY_VERIFY(panel.isSettled() && panel.model()->rowCount() > 0 && panel.model()->rowCount() < 300);
        const auto shown = panel.model()->rowCount();
        panel.setFilter(QStringLiteral("server_port == and"));
        QSignalSpy wrong(panel.model(), &ListModel::filterWrong);
        QTRY_COMPARE(wrong.size(), 1);
        QCOMPARE(panel.model()->rowCount(), shown);
        picture(panel, QStringLiteral("flows-wrong"));
        panel.setFilter({});
        QTRY_COMPARE(panel.model()->rowCount(), 300);
        picture(panel, QStringLiteral("flows"));
    }

    void selectionIsFollowedWithoutAnswer()
    {
        EntityPanel panel(QStringLiteral("flows"));
        panel.openCase(m_case);
        panel.show();
        QTRY_COMPARE(panel.model()->rowCount(), 300);
        QSignalSpy answered(&panel, &View::selected);
        panel.select({QStringLiteral("flows"), panel.model()->id(200), {}, -1});
        QCOMPARE(panel.table()->currentIndex().row(), 200);
        QCOMPARE(answered.size(), 0);
        QTest::keyClick(panel.table(), Qt::Key_Down);
        QCOMPARE(answered.size(), 1);
        QSignalSpy opened(&panel, &View::opened);
        QTest::keyClick(panel.table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        panel.openCase(m_case);
        QTRY_VERIFY(panel.isSettled());
        QCOMPARE(panel.table()->currentIndex().row(), 201);
    }

    void triage()
    {
        TracesPanel panel;
        panel.resize(1260, 870);
        panel.openCase(m_case);
        panel.show();
        QTRY_VERIFY(panel.isSettled() && panel.model()->rowCount() > 3);
        QTRY_COMPARE(panel.table()->currentIndex().row(), 0);
        QTRY_VERIFY(panel.findChild<TracePanel *>()->stepCount() > 5);
        picture(panel, QStringLiteral("triage"));
        panel.resize(700, 560);
        picture(panel, QStringLiteral("triage-small"));
        auto *strip = panel.findChild<TraceStrip *>();
        QSignalSpy picked(strip, &TraceStrip::picked);
        QTest::keyClick(strip, Qt::Key_Right);
        QTest::keyClick(strip, Qt::Key_Right);
        QCOMPARE(picked.size(), 2);
        QVERIFY(picked[0][1].toBool() != picked[1][1].toBool());
    }

    void traceSteps()
    {
        TracePanel panel(TracePanel::Form::Steps);
        panel.resize(900, 700);
        panel.openCase(m_case);
        panel.select(bestTrace());
        panel.show();
        QTRY_VERIFY(panel.isSettled() && panel.stepCount() > 5);
        picture(panel, QStringLiteral("trace-steps"));
    }

    void home()
    {
        HomePanel panel;
        panel.resize(1590, 860);
        panel.openCase(m_case);
        panel.show();
        QTRY_VERIFY(panel.isSettled());
        picture(panel, QStringLiteral("home"));
        panel.resize(990, 560);
        picture(panel, QStringLiteral("home-small"));
        QSignalSpy wanted(&panel, &Panel::listWanted);
        for (auto *label : panel.findChildren<LinkLabel *>()) {
            if (label->text().startsWith(QStringLiteral("2 apps")))
                QTest::keyClick(label, Qt::Key_Return);
        }
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("apps"));
    }

    void evidence()
    {
        EvidencePanel panel;
        panel.resize(1270, 700);
        panel.openCase(m_case);
        panel.show();
        QTRY_VERIFY(panel.isSettled() && panel.model()->rowCount() == 5);
        panel.select({QStringLiteral("evidence"), panel.model()->id(4), {}, -1});
        QTRY_VERIFY(panel.isSettled());
        picture(panel, QStringLiteral("evidence"));
    }

    void inspector()
    {
        InspectorPanel panel;
        panel.resize(310, 870);
        panel.openCase(m_case);
        panel.select(bestTrace());
        panel.show();
        QTRY_VERIFY(panel.isSettled());
        picture(panel, QStringLiteral("inspector-trace"));
        ListModel flows(listSpec(QStringLiteral("flows")));
        flows.show(m_case);
        QTRY_VERIFY(flows.rowCount() > 0);
        panel.select({QStringLiteral("flows"), flows.id(0), {}, -1});
        QTRY_VERIFY(panel.isSettled());
        picture(panel, QStringLiteral("inspector-flow"));
    }

    void search()
    {
        SearchPanel panel;
        panel.resize(1100, 500);
        panel.openCase(m_case);
        panel.show();
        panel.search(QStringLiteral("meadow"));
        QTRY_VERIFY(panel.isSettled());
        QVERIFY(panel.findChild<QTableView *>()->model()->rowCount() > 5);
        picture(panel, QStringLiteral("search"));
    }

    void tables_data()
    {
        QTest::addColumn<QString>("entity");
        for (const auto *entity : {"operations", "keys", "destinations", "devices", "warnings", "apps"})
            QTest::newRow(entity) << QString::fromLatin1(entity);
    }
    void tables()
    {
        QFETCH(QString, entity);
        EntityPanel panel(entity);
        panel.resize(1270, 420);
        panel.openCase(m_case);
        panel.show();
        QTRY_VERIFY(panel.isSettled() && panel.model()->rowCount() > 0);
        picture(panel, entity);
    }

    void start()
    {
        StartPage page(QStringLiteral("0.1.0"));
        page.resize(1590, 870);
        page.setRecent({{QStringLiteral("/cases/field.keytrail"), QStringLiteral("Field phones, Jan"), QStringLiteral("2 days ago"), 12'000'000, true}, {QStringLiteral("/cases/old.keytrail"), QStringLiteral("Old laptop"), QStringLiteral("Aug 2025"), 0, false}});
        page.show();
        picture(page, QStringLiteral("start"));
        page.resize(990, 600);
        picture(page, QStringLiteral("start-small"));
    }

    void empty()
    {
        const auto path = m_folder.filePath(QStringLiteral("empty.keytrail"));
        auto made = casedb::CaseFile::create(path.toStdString(), "Empty", "");
        std::get<casedb::CaseFile>(made).close();
        TracesPanel panel;
        panel.resize(1260, 870);
        panel.openCase(path);
        panel.show();
        QTRY_VERIFY(panel.isSettled());
        picture(panel, QStringLiteral("triage-empty"));
        HomePanel home;
        home.resize(1590, 860);
        home.openCase(path);
        home.show();
        QTRY_VERIFY(home.isSettled());
        picture(home, QStringLiteral("home-empty"));
    }
};

QTEST_MAIN(PanelsTest)
#include "panels_test.moc"
