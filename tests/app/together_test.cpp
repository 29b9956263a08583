// SPDX-License-Identifier: GPL-3.0-or-later
// Several processes work on one case: nothing that was said or taken in is lost, and nobody is told of a locked database.
#include "tests/app/programs.h"
#include "tests/trials.h"

#include <atomic>
#include <mutex>
#include <set>
#include <thread>

using namespace keytrail;
using namespace keytrail::test;

class TogetherTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void nothingIsLost()
    {
        const auto path = m_folder.filePath("shared.keytrail");
        const auto demo = sampleEvidence(m_folder.filePath("demo"));
        QCOMPARE(demo.size(), qsizetype(4));
        QCOMPARE(call({"import", path, demo[0]}).status, 0);
        const auto rounds = trials(6, 150);
        auto files = fixtures();
        std::mutex mutex;
        QByteArrayList wrong;
        std::set<std::string> notes, values;
        std::atomic_int calls = 0, next = 0;
        QString first;
        {
            auto reader = std::get<casedb::CaseReader>(casedb::CaseReader::open(path.toStdString()));
            first = QString::fromStdString(reader.all<casedb::EvidenceRow>().front().sha256);
        }
        const auto run = [&](const QStringList &arguments, bool mayRefuse) {
            const auto called = call(arguments, m_folder.path());
            ++calls;
            const bool good = called.status == 0 || (mayRefuse && called.status == 3);
            if (!good || called.err.contains("locked") || called.err.contains("writing the case") || called.out.contains("writing the case")) {
                const std::lock_guard lock(mutex);
                wrong << arguments.join(' ').toUtf8() + ": " + QByteArray::number(called.status) + " " + called.err + called.out.right(400);
            }
            return good;
        };
        const auto examiner = [&](int who) {
            for (int round = 0; round < rounds; ++round) {
                const auto note = QStringLiteral("note-%1-%2").arg(who).arg(round);
                if (run({"judge", path, first, "--note", note, "--examiner", QStringLiteral("E%1").arg(who)}, false)) {
                    const std::lock_guard lock(mutex);
                    notes.insert(note.toStdString());
                }
                const auto value = QStringLiteral("org.example.a%1.b%2").arg(who).arg(round);
                if (round % 3 == 0 && run({"baseline", path, "add", "--kind", "app", "--value", value, "--reason", "test"}, false)) {
                    const std::lock_guard lock(mutex);
                    values.insert(value.toStdString());
                }
            }
        };
        const auto importer = [&] {
            for (int round = 0; round < rounds; ++round) {
                QStringList arguments{"import", path, "--jobs", "2"};
                for (int i = 0; i < 3; ++i)
                    arguments << files.at(next++ % files.size());
                run(arguments, true);
            }
        };
        const auto checker = [&] {
            for (int round = 0; round < rounds; ++round) {
                run({"list", "traces", path, "--format", "json"}, false);
                run({"verify", path}, true);
                if (round % 4 == 0)
                    run({"report", path, "--format", "markdown", "-o", m_folder.filePath("report.md")}, false);
                if (round % 4 == 2)
                    run({"backup", path, "-o", m_folder.filePath(QStringLiteral("copy%1.keytrail").arg(round))}, false);
            }
        };
        std::vector<std::thread> threads;
        threads.emplace_back(examiner, 1);
        threads.emplace_back(examiner, 2);
        threads.emplace_back(importer);
        threads.emplace_back(checker);
        for (auto &thread : threads)
            thread.join();
        QVERIFY2(wrong.isEmpty(), wrong.join('\n').left(4000).constData());
        QCOMPARE(notes.size(), std::size_t(2 * rounds));
        auto reader = std::get<casedb::CaseReader>(casedb::CaseReader::open(path.toStdString()));
        for (const auto &row : reader.all<casedb::JudgementRow>())
            notes.erase(row.value);
        for (const auto &row : reader.all<casedb::BaselineRow>())
            values.erase(row.value);
        QVERIFY2(notes.empty(), notes.empty() ? "" : notes.begin()->c_str());
        QVERIFY2(values.empty(), values.empty() ? "" : values.begin()->c_str());
        std::set<std::string> there;
        for (const auto &row : reader.all<casedb::EvidenceRow>())
            there.insert(row.sha256);
        for (int at = 0; at < std::min<int>(next, int(files.size())); ++at) {
            const auto bytes = bytesOf(files.at(at));
            QVERIFY2(there.contains(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString()), qPrintable(files.at(at)));
        }
        const auto unsound = soundness(path);
        QVERIFY2(unsound.isEmpty(), qPrintable(unsound));
        for (const auto &one : QDir(m_folder.path()).entryInfoList({"copy*.keytrail"}, QDir::Files)) {
            const auto copied = soundness(one.absoluteFilePath());
            QVERIFY2(copied.isEmpty(), qPrintable(copied));
        }
        // What is concluded is what one process concludes from the same case by itself.
        const auto findings = call({"list", "findings", path, "--format", "json"}).out;
        QCOMPARE(call({"import", path, demo[0]}).status, 0);
        QCOMPARE(call({"list", "findings", path, "--format", "json"}).out, findings);
        qInfo("%d calls by four at a time", int(calls));
    }
};

QTEST_GUILESS_MAIN(TogetherTest)
#include "together_test.moc"
