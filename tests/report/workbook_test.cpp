// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/tables.h"
#include "analysis/report/workbook.h"
#include "tests/report/report_world.h"

using namespace keytrail;
using namespace keytrail::report;

class WorkbookTest : public QObject
{
    Q_OBJECT

    static QByteArray bytes(const std::string &path)
    {
        QFile file(QString::fromStdString(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void isTheSameEachTime()
    {
        const WorldCase world(World::hostile());
        QVERIFY(writeWorkbook(world.facts(), world.path("a.xlsx")));
        qputenv("TZ", "Asia/Tokyo");
        QVERIFY(writeWorkbook(world.facts(), world.path("b.xlsx")));
        qunsetenv("TZ");
        const auto made = bytes(world.path("a.xlsx"));
        QVERIFY(made.startsWith("PK\3\4"));
        QCOMPARE(made, bytes(world.path("b.xlsx")));
    }

    void unzipAcceptsIt()
    {
        const WorldCase world(World::hostile());
        QVERIFY(writeWorkbook(world.facts(), world.path("a.xlsx")));
        const auto tested = runProgram("unzip", {"-p", QString::fromStdString(world.path("a.xlsx")), "xl/workbook.xml"});
        if (!tested)
            QSKIP("unzip is not installed");
        QCOMPARE(tested->first, 0);
        for (const auto entity : tableEntities())
            QVERIFY2(tested->second.contains(QString("name=\"%1\"").arg(QString::fromUtf8(entity.data(), qsizetype(entity.size())))),
                entity.data());
        const auto sheets = runProgram("unzip", {"-p", QString::fromStdString(world.path("a.xlsx")), "xl/worksheets/*"});
        QVERIFY2(!sheets->second.contains("<f>"), "a cell became a formula");
        QVERIFY(!sheets->second.contains("<hyperlink"));
    }

    void saysThatItCannotBeWritten()
    {
        const WorldCase world({});
        QVERIFY(!writeWorkbook(world.facts(), world.path("no/such/folder.xlsx")));
    }
};

QTEST_GUILESS_MAIN(WorkbookTest)
#include "workbook_test.moc"
