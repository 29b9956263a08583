// SPDX-License-Identifier: GPL-3.0-or-later
// A table that nobody knows: laid out, told, saved by the shape of its header, and handed to the import.
#include "analysis/telemetry/mapping_file.h"
#include "app/import_dialog.h"
#include "app/mapping_dialog.h"
#include "tests/app/fake_doors.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableWidget>
#include <mutex>

using namespace keytrail;
using namespace keytrail::app;

namespace {

const char *const kSketch = R"({"encoding":"utf-8","delimiter":";","shape":"app|opened|sn|ver","known":null,"columns":[
{"column":"Opened","entity":"device","field":"last_seen","how":null,"confidence":0.4,"reason":"times","samples":["03.11.2026 08:12"]},
{"column":"SN","entity":null,"field":null,"how":null,"confidence":0,"reason":null,"samples":["28161FDH2000QX"]},
{"column":"App","entity":"event","field":"app","how":null,"confidence":0.9,"reason":"header","samples":["Weather Leaf"]},
{"column":"Ver.","entity":null,"field":null,"how":null,"confidence":0,"reason":null,"samples":["2.4.1"]}],
"rows":[["03.11.2026 08:12","28161FDH2000QX","Weather Leaf","2.4.1"],["03.11.2026 09:40","28161FDH2000RB","Weather \u202eLeaf","2.3.0"]]})";

}

class MappingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QPushButton *saveOf(MappingDialog &dialog)
    {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().contains(QStringLiteral("import")))
                return button;
        }
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("keytrail-test"));
        QCoreApplication::setApplicationName(QStringLiteral("keytrail-mapping-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).removeRecursively();
    }

    void theSketchIsLaidOut()
    {
        const auto table = sketchedTable(kSketch);
        QVERIFY(table);
        MappingDialog dialog(QStringLiteral("/evidence/tickets.csv"), *table, nullptr);
        const auto choices = dialog.findChildren<QComboBox *>();
        QCOMPARE(choices.size(), 4);
        QCOMPARE(dialog.meaning(0), std::pair(QStringLiteral("device"), QStringLiteral("last_seen")));
        QCOMPARE(dialog.meaning(1), (std::pair<QString, QString>()));
        const auto tables = dialog.findChildren<QTableWidget *>();
        const auto found = std::find_if(tables.begin(), tables.end(), [](const QTableWidget *one) { return one->accessibleName() == QStringLiteral("First rows of the file"); });
        QVERIFY(found != tables.end());
        auto *rows = *found;
        QCOMPARE(rows->rowCount(), 2);
        QVERIFY(!rows->item(1, 2)->text().contains(QChar(0x202e)));     // direction marks are made visible
        for (auto *choice : choices)
            QVERIFY(!choice->accessibleName().isEmpty());
        QVERIFY(!sketchedTable("{}"));
    }

    void whatIsToldIsAGoodMapping()
    {
        auto table = *sketchedTable(kSketch);
        table.columns[1].entity = QStringLiteral("device");
        table.columns[1].field = QStringLiteral("serial");
        table.columns[3].column = QStringLiteral("Ver.\twith a tab");
        const auto text = mappings::textOf(table, QStringLiteral("tickets"));
        QCOMPARE(mappings::faultOf(text), QString());
        const telemetry::ColumnMapping read(text, {});
        QCOMPARE(read.formats().size(), std::size_t(1));
        QCOMPARE(read.formats()[0].name, std::string("tickets"));
        QCOMPARE(read.formats()[0].groups.size(), std::size_t(2));
        for (const auto &[entity, field] : mappings::meanings()) {
            auto one = table;
            for (auto &column : one.columns)
                column.entity.clear();
            one.columns[0].entity = entity;
            one.columns[0].field = field;
            QVERIFY2(mappings::faultOf(mappings::textOf(one, QStringLiteral("t"))).isEmpty(), qPrintable(entity + QLatin1Char('.') + field));
        }
    }

    void savedMappingsGoToTheImport()
    {
        auto doors = fakeDoors();
        doors.sketch = [](const std::string &, const std::function<bool()> &) { return Answer{kSketch, {}}; };
        std::mutex guard;
        std::string given;
        const auto plain = doors.import;
        doors.import = [&, plain](const std::string &path, const std::vector<std::string> &files, const std::string &mapping, const ImportWatch &watch) {
            {
                const std::lock_guard lock(guard);
                given = mapping;
            }
            if (!mapping.empty())
                return plain(path, files, mapping, watch);
            watch.started(0);
            FileOutcome outcome;
            outcome.file = files[0];
            outcome.kind = "unknown";
            outcome.status = "refused";
            outcome.code = "unknown-kind";
            outcome.sha256 = std::string(64, 'd');
            watch.finished(0, outcome);
            return std::string();
        };
        MainWindow window(doors);
        window.show();
        QSignalSpy finished(window.session(), &CaseSession::importFinished);
        window.session()->create(m_folder.filePath(QStringLiteral("t.keytrail")), QStringLiteral("T"), {QStringLiteral("/evidence/tickets.csv")});
        QVERIFY(finished.wait());
        QVERIFY(settled(window));
        // The refused table asks for its columns.
        QPushButton *columns = nullptr;
        for (auto *button : window.findChild<ImportDialog *>()->findChildren<QPushButton *>()) {
            if (button->text().contains(QStringLiteral("olumns")))
                columns = button;
        }
        QVERIFY(columns && columns->isVisible());
        columns->click();
        MappingDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = window.findChild<MappingDialog *>()));
        dialog->setMeaning(1, QStringLiteral("device"), QStringLiteral("serial"));
        dialog->setMeaning(3, QStringLiteral("install"), QStringLiteral("version"));
        dialog->findChild<QLineEdit *>()->setText(QStringLiteral("Service desk"));
        auto *save = saveOf(*dialog);
        QVERIFY(save && save->isEnabled());
        save->click();
        QVERIFY(finished.wait());
        const std::lock_guard lock(guard);
        QVERIFY(given.find("service-desk\tdevice\tserial\tSN\t") != std::string::npos);
        QVERIFY(mappings::isKnown(QStringLiteral("app|opened|sn|ver")));
    }

    void aMappingWithoutANameIsNotSaved()
    {
        MappingDialog dialog(QStringLiteral("/evidence/tickets.csv"), *sketchedTable(kSketch), nullptr);
        dialog.findChild<QLineEdit *>()->setText(QStringLiteral("…"));
        QVERIFY(!saveOf(dialog)->isEnabled());
        dialog.findChild<QLineEdit *>()->setText(QStringLiteral("x"));
        QVERIFY(saveOf(dialog)->isEnabled());
        dialog.setMeaning(0, {}, {});
        dialog.setMeaning(2, {}, {});
        QVERIFY(!saveOf(dialog)->isEnabled());      // nothing has a meaning
    }
};

QTEST_MAIN(MappingTest)
#include "mapping_test.moc"
