// SPDX-License-Identifier: GPL-3.0-or-later
// The program, or its worker, is killed at random moments (SIGKILL): the case opens at once, is whole, and holds everything
// that a call had finished with.
#include "tests/app/programs.h"
#include "tests/trials.h"

#include <csignal>
#include <set>
#include <unistd.h>

using namespace keytrail;
using namespace keytrail::test;

namespace
{

struct Process {
    qint64 id = 0, parent = 0;
    QByteArray name;
    char state = '?';
};

Process processOf(const QString &id)
{
    // proc(5): PID (NAME) STATE PARENT
    const auto text = bytesOf("/proc/" + id + "/stat");
    const auto open = text.indexOf('('), shut = text.lastIndexOf(')');
    if (open < 0 || shut < open)
        return {};
    const auto words = text.mid(shut + 2).split(' ');
    return {id.toLongLong(), words.size() > 1 ? words[1].toLongLong() : 0, text.mid(open + 1, shut - open - 1), words[0].isEmpty() ? '?' : words[0][0]};
}

std::vector<Process> workersOf(qint64 parent)
{
    std::vector<Process> found;
    for (const auto &id : QDir("/proc").entryList(QDir::Dirs)) {
        if (!id[0].isDigit())
            continue;
        const auto one = processOf(id);
        if (one.parent == parent && one.name.startsWith("keytrail-wo"))
            found.push_back(one);
    }
    return found;
}

}

class KillTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QStringList m_files;

private slots:
    void initTestCase()
    {
        m_files = sampleEvidence(m_folder.filePath("demo"));
        QCOMPARE(m_files.size(), qsizetype(4));
        for (const auto *kind : {"pcap", "pcapng", "package_importer", "telemetry"}) {
            for (const auto &one : QDir(QStringLiteral(KEYTRAIL_TEST_DATA "/%1").arg(kind)).entryInfoList(QDir::Files, QDir::Name)) {
                if (m_files.size() < 20)
                    m_files << one.absoluteFilePath();
            }
        }
        QCOMPARE(m_files.size(), qsizetype(20));
    }

    void theProgramIsKilled()
    {
        const auto count = trials(16, 1'000);
        Chance chance(4);
        // Some calls are to come to their end: moments are chosen within half as much again as each kind takes here.
        const auto took = [&](const QStringList &arguments) {
            QElapsedTimer timer;
            timer.start();
            (void)call(arguments, m_folder.path());
            return std::max<qint64>(20, timer.elapsed());
        };
        const auto measured = m_folder.filePath("measured.keytrail");
        const auto importTime = took(QStringList{"import", measured, "--jobs", "2"} + m_files.mid(0, 4)), sayTime = took({"baseline", measured, "add", "--kind", "app", "--value", "org.example.a", "--reason", "test"});
        QString path;
        std::set<QByteArray> evidence, notes; // acknowledged
        int killed = 0, finished = 0;
        qint64 slowest = 0;
        for (int trial = 0; trial < count; ++trial) {
            if (trial % 12 == 0) {
                path = m_folder.filePath(QStringLiteral("killed%1.keytrail").arg(trial));
                QCOMPARE(call({"new", path, "--examiner", "Ada"}).status, 0);
                evidence.clear();
                notes.clear();
            }
            const auto note = QByteArray("note-") + QByteArray::number(trial);
            QStringList arguments;
            std::set<QByteArray> hashes;
            switch (chance.below(4)) {
            case 0:
                arguments = {"judge", path, "app-1", "--note", note, "--verdict", "suspicious"};
                if (evidence.empty())
                    arguments = QStringList{"import", path} + m_files.mid(0, 4);
                else
                    arguments[2] = QString::fromLatin1(*evidence.begin());
                break;
            case 1:
                arguments = {"baseline", path, "add", "--kind", "app", "--value", "org.example." + note, "--reason", "test"};
                break;
            default:
                arguments = QStringList{"import", path, "--jobs", "2"};
                for (auto files = 1 + chance.below(6); files > 0; --files)
                    arguments << m_files.at(qsizetype(chance.below(20)));
            }
            const auto isImport = arguments[0] == "import";
            const auto temporary = m_folder.filePath("temporary");
            QVERIFY(QDir().mkpath(temporary));
            auto process = start(arguments, temporary);
            QVERIFY(process->waitForStarted());
            const bool ends = process->waitForFinished(int(1 + chance.below(std::uint64_t((isImport ? importTime : sayTime) * 3 / 2))));
            if (!ends) {
                ::kill(pid_t(process->processId()), SIGKILL);
                QVERIFY(process->waitForFinished(10'000));
                ++killed;
            } else {
                ++finished;
                QVERIFY2(process->exitStatus() == QProcess::NormalExit && (process->exitCode() == 0 || process->exitCode() == 3), process->readAllStandardError().constData());
            }
            WorkTimer timer;
            {
                auto opened = casedb::CaseFile::open(path.toStdString());
                QVERIFY2(std::holds_alternative<casedb::CaseFile>(opened), std::holds_alternative<casedb::Trouble>(opened) ? std::get<casedb::Trouble>(opened).text.c_str() : "");
                slowest = std::max(slowest, qint64(timer.elapsed()));
            }
            const auto wrong = soundness(path);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("trial %1 (%2): %3").arg(trial).arg(arguments[0], wrong)));
            auto reader = std::get<casedb::CaseReader>(casedb::CaseReader::open(path.toStdString()));
            std::set<QByteArray> there, said;
            for (const auto &row : reader.all<casedb::EvidenceRow>())
                there.insert(QByteArray::fromStdString(row.sha256));
            for (const auto &row : reader.all<casedb::JudgementRow>())
                said.insert(QByteArray::fromStdString(row.value));
            for (const auto &row : reader.all<casedb::BaselineRow>())
                said.insert(QByteArray::fromStdString(row.value));
            for (const auto &hash : evidence)
                QVERIFY2(there.contains(hash), "acknowledged evidence is gone");
            for (const auto &one : notes)
                QVERIFY2(said.contains(one), "an acknowledged judgement is gone");
            evidence = there; // seen once, it stays
            if (ends && arguments[0] == "judge")
                notes.insert(note);
            if (ends && arguments[0] == "baseline")
                notes.insert("org.example." + note);
            QDir(temporary).removeRecursively();
        }
        QVERIFY2(slowest < 2'000, qPrintable(QString::number(slowest)));
        QVERIFY(killed > count / 8 && finished > count / 16);
        qInfo("%d calls, %d killed, %d finished; slowest opening %lld ms", count, killed, finished, static_cast<long long>(slowest));
    }

    /// The worker dies: its file alone is refused, and said to be.
    void theWorkerIsKilled()
    {
        const auto count = trials(3, 300);
        Chance chance(5);
        int killed = 0, missed = 0;
        while (killed < count && missed < 20 * count) {
            const auto path = m_folder.filePath("worker.keytrail");
            for (const auto *end : {"", "-wal", "-shm"})
                QFile::remove(path + end);
            const auto temporary = m_folder.filePath("temporary");
            QVERIFY(QDir().mkpath(temporary));
            auto process = start(QStringList{"import", path} + m_files.mid(0, 4), temporary);
            QVERIFY(process->waitForStarted());
            bool isKilled = false;
            auto wait = chance.below(4); // which of the workers
            qint64 last = 0;
            while (!process->waitForFinished(int(1 + chance.below(3)))) {
                const auto workers = workersOf(process->processId());
                if (isKilled || workers.empty() || workers.front().id == last)
                    continue;
                last = workers.front().id;
                if (wait-- == 0)
                    isKilled = ::kill(pid_t(workers.front().id), SIGKILL) == 0;
            }
            QCOMPARE(process->exitStatus(), QProcess::NormalExit);
            const auto wrong = soundness(path);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            auto reader = std::get<casedb::CaseReader>(casedb::CaseReader::open(path.toStdString()));
            const auto ended = reader.all<casedb::WarningRow>("code = worker-killed");
            QVERIFY(ended.size() <= 1);
            QVERIFY2(QDir(temporary).isEmpty(), "temporary files are left");
            if (ended.empty()) { // it was done already
                ++missed;
                continue;
            }
            ++killed;
            QCOMPARE(process->exitCode(), 3);
            QVERIFY2(ended.front().text.find("signal 9") != std::string::npos, ended.front().text.c_str());
            QCOMPARE(reader.all<casedb::EvidenceRow>("status = imported").size(), std::size_t(3));
            QCOMPARE(reader.all<casedb::EvidenceRow>("status = refused").size(), std::size_t(1));
        }
        QCOMPARE(killed, count);
        qInfo("%d workers killed, %d were done before", killed, missed);
    }

    /// A worker does not outlive the program.
    void noWorkerIsLeft()
    {
        const auto count = trials(2, 100);
        int seen = 0;
        for (int trial = 0; trial < 20 * count && seen < count; ++trial) {
            const auto path = m_folder.filePath(QStringLiteral("left%1.keytrail").arg(trial));
            auto process = start(QStringList{"import", path} + m_files.mid(0, 4), m_folder.path());
            QVERIFY(process->waitForStarted());
            std::vector<Process> workers;
            while (workers.empty() && !process->waitForFinished(2))
                workers = workersOf(process->processId());
            ::kill(pid_t(process->processId()), SIGKILL);
            process->waitForFinished(10'000);
            if (workers.empty())
                continue;
            ++seen;
            QTRY_VERIFY_WITH_TIMEOUT([&] {
                const auto now = processOf(QString::number(workers.front().id));
                return now.id == 0 || now.state == 'Z' || now.name != workers.front().name;
            }(), 5'000);
        }
        QVERIFY(seen > 0);
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
