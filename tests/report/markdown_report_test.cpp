// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/markdown_report.h"
#include "tests/report/report_world.h"

using namespace keytrail;
using namespace keytrail::report;

class MarkdownReportTest : public QObject
{
    Q_OBJECT

private slots:
    void tablesKeepTheirColumns_data()
    {
        QTest::addColumn<bool>("hostile");
        QTest::newRow("plain") << false;
        QTest::newRow("hostile texts") << true;
    }

    void tablesKeepTheirColumns()
    {
        QFETCH(bool, hostile);
        const auto text = QString::fromStdString(markdownReport(WorldCase(hostile ? World::hostile() : World()).facts()));
        QVERIFY(!text.contains(QChar(0x202e)) && !text.contains(QChar(0x1b)));
        // A code span is literal (CommonMark 6.1): what stands outside of it must be no tag.
        static const QRegularExpression span("(?<!`)(`+)(?!`).*?(?<!`)\\1(?!`)");
        QVERIFY(!QString(text).remove(span).contains("<script"));
        qsizetype bars = 0;
        for (const auto &line : text.split('\n')) {
            if (!line.startsWith('|')) {
                bars = 0;
                continue;
            }
            auto plain = line;
            plain.replace("\\|", "");
            if (bars == 0)
                bars = plain.count('|');
            QVERIFY2(plain.count('|') == bars, qPrintable(line));
        }
    }

    void holdsChapters()
    {
        const WorldCase world({});
        const auto text = QString::fromStdString(markdownReport(world.facts()));
        for (const auto &part : {"# Harbour 7\n", "## What happened\n", "## How sure it is\n", "## Who is affected\n", "## What to do\n",
                 "## Traces\n", "## What is missing\n", "## Evidence\n", "## Audit\n", "`packet 248`"}) {
            const QString wanted(part);
            QVERIFY2(text.contains(wanted) || (wanted == "`packet 248`" && text.contains("bbbbbbbb packet 248`")), part);
        }
        QVERIFY(text.contains(QString::fromStdString(kPackageHash)) && text.contains(QString::fromStdString(world.facts().auditHead)));
        QCOMPARE(text, QString::fromStdString(markdownReport(CaseFacts(world.reader(), world.facts().options()))));
    }
};

QTEST_APPLESS_MAIN(MarkdownReportTest)
#include "markdown_report_test.moc"
