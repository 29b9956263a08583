// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/tables.h"
#include "tests/report/report_world.h"

using namespace keytrail;
using namespace keytrail::report;

class TablesTest : public QObject
{
    Q_OBJECT

    template <class Write> static QString text(Write write)
    {
        std::string out;
        const bool done = write([&](std::string_view piece) {
            out += piece;
            return true;
        });
        return done ? QString::fromStdString(out) : QString();
    }

private slots:
    void rowsHaveTheirCells()
    {
        const WorldCase world({});
        const auto lines = text([&](const Sink &sink) { return csvTable(world.reader(), "evidence", sink); }).split("\r\n");
        QCOMPARE(lines.size(), 5); // header, three files, the end
        QVERIFY(lines[0].startsWith("id,sha256,file,size,kind"));
        QVERIFY(lines.filter(QString::fromStdString(kPackageHash)).first().contains(",weather.apk,1234,apk,"));
    }

    void everyEntityIsOne()
    {
        const WorldCase world({});
        for (const auto entity : tableEntities())
            QVERIFY2(!casedb::CaseReader::columns(entity).empty(), std::string(entity).c_str());
    }

    void formulasAndHiddenCharactersAreNoneAnyMore()
    {
        const WorldCase world(World::hostile());
        for (const auto entity : tableEntities()) {
            const auto table = text([&](const Sink &sink) { return csvTable(world.reader(), entity, sink); });
            QVERIFY(!table.contains(QChar(0x202e)) && !table.contains(QChar(0x1b)));
            for (const auto &line : table.split("\r\n")) {
                QVERIFY2(!line.startsWith('=') && !line.contains(",=") && !line.contains(",\"="), qPrintable(line));
                QVERIFY(!line.contains('\n'));
            }
        }
    }

    void stopsWhenAsked()
    {
        const WorldCase world({});
        int pieces = 0;
        QVERIFY(!csvTable(world.reader(), "evidence", [&](std::string_view) { return ++pieces < 2; }));
        QCOMPARE(pieces, 2);
    }

    void timelineLines()
    {
        const WorldCase world({});
        const auto lines = text([&](const Sink &sink) { return timesketchLines(world.facts(), sink); }).split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3); // statement, installation, flow
        const auto statement = QJsonDocument::fromJson(lines[0].toUtf8()).object();
        QCOMPARE(statement["datetime"].toString(), "2027-01-01T00:00:00.000000000Z");
        QVERIFY(statement["message"].toString().contains(QString::fromStdString(world.facts().auditHead)));
        const auto flow = QJsonDocument::fromJson(lines[2].toUtf8()).object();
        QCOMPARE(flow["datetime"].toString(), "2026-01-05T10:11:12.123456789Z");
        QCOMPARE(flow["timestamp"].toInteger(), 1'767'607'872'123'456);
        QCOMPARE(flow["timestamp_desc"].toString(), "Flow start");
        QCOMPARE(flow["evidence_where"].toString(), "packet 248");
        for (const auto &line : lines) {
            const auto event = QJsonDocument::fromJson(line.toUtf8()).object();
            for (const auto &name : {"message", "datetime", "timestamp_desc"})
                QVERIFY2(!event[name].toString().isEmpty(), name);
        }
    }

    void timelineCsv()
    {
        const WorldCase world(World::hostile());
        const auto lines = text([&](const Sink &sink) { return timesketchCsv(world.facts(), sink); }).split("\r\n", Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith("message,datetime,timestamp,timestamp_desc"));
    }
};

QTEST_APPLESS_MAIN(TablesTest)
#include "tables_test.moc"
