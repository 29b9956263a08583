// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trace/coverage.h"
#include "resources/knowledge.h"
#include "tests/widgets/sample_rows.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::casedb;

class CoverageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_number = 0;

    QString path() { return m_folder.filePath(QStringLiteral("%1.keytrail").arg(++m_number)); }
    std::vector<trace::CoverageRow> sheet(const QString &path)
    {
        auto opened = CaseReader::open(path.toStdString());
        return trace::coverage(std::get<CaseReader>(opened), knowledge("coverage.tsv"));
    }
    static const trace::CoverageRow *find(const std::vector<trace::CoverageRow> &rows, std::string_view subject, std::string_view code)
    {
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto &one) { return one.subject == subject && one.code == code; });
        return found == rows.end() ? nullptr : &*found;
    }

private slots:
    void everySentenceIsWhole()
    {
        // Columns and states as the contract of the command line names them.
        std::size_t lines = 0;
        for (const auto &line : QString::fromUtf8(knowledge("coverage.tsv").data(), qsizetype(knowledge("coverage.tsv").size())).split('\n')) {
            if (line.isEmpty() || line.startsWith('#') || line.startsWith(QLatin1String("code\t")))
                continue;
            const auto cells = line.split('\t');
            QCOMPARE(cells.size(), 5);
            QVERIFY2(QStringList({"seen", "partly", "missing", "not-visible"}).contains(cells[2]), qPrintable(line));
            QVERIFY2(!cells[3].isEmpty() && (cells[2] == "seen" || !cells[4].isEmpty()), qPrintable(line)); // a gap says what closes it
            ++lines;
        }
        QVERIFY(lines > 20);
    }

    void anEmptyCaseSaysThatNothingWasLookedAt()
    {
        const auto file = path();
        {
            auto made = CaseFile::create(file.toStdString(), "t", "");
            std::get<CaseFile>(made).close();
        }
        const auto rows = sheet(file);
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows[0].code, std::string("capture-none"));
        QCOMPARE(rows[0].state, std::string("missing"));
    }

    void notSeenIsToldFromNotLookedAt()
    {
        const auto file = path();
        QVERIFY(sample::make(file, 60));
        const auto rows = sheet(file);
        const auto *capture = find(rows, "office-lan_20260105.pcap", "capture-window");
        QVERIFY(capture && capture->from && capture->to && *capture->from <= *capture->to);
        QCOMPARE(capture->state, std::string("seen"));
        // The third phone of the sample is personally owned: its management sees the work profile only.
        const auto *personal = find(rows, "SER700102", "inventory-personal");
        QVERIFY(personal);
        QCOMPARE(personal->state, std::string("not-visible"));
        QVERIFY(!find(rows, "SER700100", "inventory-personal"));
        const auto *tls = find(rows, "office-lan_20260105.pcap", "certificate-tls13");
        QVERIFY(tls && tls->reason.find("TLS 1.3") != std::string::npos);
        for (const auto &row : rows)
            QVERIFY2(row.reason.find('?') == std::string::npos && row.reason.find("{}") == std::string::npos, row.reason.c_str());
    }
};

QTEST_GUILESS_MAIN(CoverageTest)
#include "coverage_test.moc"
