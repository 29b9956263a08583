// SPDX-License-Identifier: GPL-3.0-or-later
// Open, import, list, report, close, again and again in one process: memory, descriptors and threads stay what they were, and
// no temporary file is left.
#include "analysis/base/platform/files.h"
#include "analysis/casedb/schema.h"
#include "analysis/intake/import_job.h"
#include "analysis/report/facts.h"
#include "analysis/report/html_report.h"
#include "app/conclusions.h"
#include "tests/app/programs.h"
#include "tests/trials.h"

#include <malloc.h>
#include <unistd.h>

using namespace keytrail;
using namespace keytrail::test;

class SoakTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    struct Held {
        qint64 memory = 0; ///< octets resident
        qsizetype descriptors = 0, threads = 0;
    };
    static Held held()
    {
        return {bytesOf("/proc/self/statm").split(' ').value(1).toLongLong() * qint64(::sysconf(_SC_PAGESIZE)), QDir("/proc/self/fd").entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size(),
            QDir("/proc/self/task").entryList(QDir::Dirs | QDir::NoDotAndDotDot).size()};
    }

private slots:
    void nothingGrows()
    {
        const auto files = sampleEvidence(m_folder.filePath("demo"));
        QCOMPARE(files.size(), qsizetype(4));
        const auto temporary = m_folder.filePath("temporary");
        QVERIFY(QDir().mkpath(temporary));
        qputenv("TMPDIR", temporary.toUtf8());
        std::vector<std::string> names;
        for (const auto &one : files)
            names.push_back(one.toStdString());
        intake::ImportOptions options;
        options.worker = KEYTRAIL_BUILD_DIR "/app/keytrail-worker";
        options.jobs = 2;
        const auto path = m_folder.filePath("soak.keytrail");
        const auto cycles = trials(12, 500), settled = std::max(4, cycles / 10);
        Held before;
        std::size_t size = 0;
        for (int cycle = 0; cycle < cycles; ++cycle) {
            QFile::remove(path);
            {
                auto made = casedb::CaseFile::create(path.toStdString(), "Soak", "Ada");
                auto &file = std::get<casedb::CaseFile>(made);
                for (const auto &result : intake::importFiles(file, names, options, {}))
                    QVERIFY2(result.status == "imported", result.reason.c_str());
                QVERIFY(concludeCase(file));
                auto reader = std::get<casedb::CaseReader>(casedb::CaseReader::open(path.toStdString()));
                for (const auto &table : casedb::tables()) {
                    const auto ids = std::get<0>(reader.ids({table.name, {}, {}, false, -1}));
                    (void)reader.cells(table.name, casedb::CaseReader::columns(table.name), ids);
                }
                const report::CaseFacts facts(reader, report::ReportOptions{{1}, "Keytrail", 50, {}, {}, 0});
                const auto text = report::htmlReport(facts);
                QVERIFY(text.size() > 5'000);
                size = text.size();
                file.close();
            }
            QVERIFY2(QDir(temporary).isEmpty(), "temporary files are left");
            if (cycle == settled) {
                ::malloc_trim(0);
                before = held();
            }
        }
        ::malloc_trim(0);
        const auto after = held();
        QCOMPARE(after.descriptors, before.descriptors);
        QCOMPARE(after.threads, before.threads);
        qInfo("%d cycles of a report of %zu bytes: %lld KiB after cycle %d, %lld KiB at the end", cycles, size, static_cast<long long>(before.memory / 1024), settled, static_cast<long long>(after.memory / 1024));
#ifndef __SANITIZE_ADDRESS__ // which holds on to what was given back
        QVERIFY(after.memory < before.memory + before.memory / 20 + (isLong() ? 0 : 2 << 20));
#endif
    }
};

QTEST_GUILESS_MAIN(SoakTest)
#include "soak_test.moc"
