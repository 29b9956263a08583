// SPDX-License-Identifier: GPL-3.0-or-later
// The n-th call to the disk fails, for n = 1, 2, … until the work goes through: the work says so or goes on, the case stays
// whole, and the same work goes through afterwards. The same with memory that runs out.
#include "tests/casedb/case_work.h"
#include "tests/casedb/watched_vfs.h"
#include "tests/trials.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::test;

namespace
{

// SQLite's own memory, of which the n-th request fails; everything else goes to the methods that were there before.
sqlite3_mem_methods g_memory;
std::int64_t g_requests = 0, g_failing = 0;

bool isFailing()
{
    return ++g_requests == g_failing;
}

void *request(int size)
{
    return isFailing() ? nullptr : g_memory.xMalloc(size);
}

void *enlarge(void *old, int size)
{
    return isFailing() ? nullptr : g_memory.xRealloc(old, size);
}

bool watchMemory()
{
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &g_memory) != SQLITE_OK)
        return false;
    auto mine = g_memory;
    mine.xMalloc = request;
    mine.xRealloc = enlarge;
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &mine) == SQLITE_OK;
}

}

class FailingCallsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Bundles> m_bundles;
    QByteArray m_empty;
    std::string path() const { return m_folder.filePath("case.keytrail").toStdString(); }

    bool layEmpty()
    {
        for (const auto *end : {"", "-wal", "-shm", "-journal"})
            QFile::remove(QString::fromStdString(path() + end));
        QFile file(QString::fromStdString(path()));
        return file.open(QIODevice::WriteOnly) && file.write(m_empty) == m_empty.size();
    }
    QString retried(const Acknowledged &so)
    {
        if (const auto trouble = unsound(path(), so); !trouble.isEmpty())
            return "after the failure: " + trouble;
        Acknowledged all;
        if (const auto trouble = work(path(), *m_bundles, [&](const Acknowledged &now) { all = now; }))
            return QString::fromStdString("tried again: " + trouble->text);
        all.evidence.insert(so.evidence.begin(), so.evidence.end());
        all.judgements = std::max(all.judgements, so.judgements);
        return unsound(path(), all);
    }

private slots:
    void initTestCase()
    {
        m_bundles = std::make_unique<Bundles>(m_folder.path(), 4);
        QCOMPARE(m_bundles->all.size(), std::size_t(3));
        std::get<CaseFile>(CaseFile::create(path(), "Test", "Ada")).close();
        QFile file(QString::fromStdString(path()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_empty = file.readAll();
    }

    void theNthCallFails_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<bool>("forGood");
        QTest::newRow("no room (ENOSPC, EDQUOT)") << int(SQLITE_FULL) << QByteArray("write") << true;
        QTest::newRow("no room for once") << int(SQLITE_FULL) << QByteArray("write") << false;
        QTest::newRow("write error (EIO)") << int(SQLITE_IOERR_WRITE) << QByteArray("write") << true;
        QTest::newRow("sync error") << int(SQLITE_IOERR_FSYNC) << QByteArray("sync") << true;
        QTest::newRow("read error for once") << int(SQLITE_IOERR_READ) << QByteArray("read") << false;
        QTest::newRow("nothing can be opened (EMFILE)") << int(SQLITE_CANTOPEN) << QByteArray("open") << true;
        QTest::newRow("no truncation") << int(SQLITE_IOERR_TRUNCATE) << QByteArray("truncate") << true;
        QTest::newRow("no deletion") << int(SQLITE_IOERR_DELETE) << QByteArray("delete") << true;
    }
    void theNthCallFails()
    {
        QFETCH(int, code);
        QFETCH(QByteArray, call);
        QFETCH(bool, forGood);
        std::set<std::string> told;
        int failures = 0, most = trials(12, 1'000'000);
        std::int64_t total = 0;
        for (std::int64_t n = 1;; ++n) {
            QVERIFY(layEmpty());
            Acknowledged so;
            std::int64_t calls = 0;
            std::optional<Trouble> trouble;
            {
                WatchedVfs vfs(path());
                vfs.fault = [&](const char *name, std::string_view) {
                    if (call != name)
                        return SQLITE_OK;
                    ++calls;
                    return calls == n || (forGood && calls > n) ? code : SQLITE_OK;
                };
                trouble = work(path(), *m_bundles, [&](const Acknowledged &now) { so = now; });
            }
            if (trouble)
                told.insert(trouble->code);
            if (calls < n)
                break;
            ++failures;
            const auto wrong = retried(so);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("call %1: %2").arg(n).arg(wrong)));
            // The short run spreads its tries over the whole work.
            if (total == 0)
                total = std::max<std::int64_t>(calls, 1);
            if (failures > most / 2)
                n += std::max<std::int64_t>(1, 2 * total / most) - 1;
            if (failures > most)
                break;
        }
        QVERIFY(failures > 0);
        if (code == SQLITE_FULL && forGood)
            QVERIFY2(told.contains("disk-full"), told.empty() ? "nothing told" : told.begin()->c_str());
        qInfo("%d failures of %s", failures, call.constData());
    }

    void memoryRunsOut()
    {
        QVERIFY(layEmpty());
        g_requests = 0;
        Acknowledged all;
        QVERIFY(!work(path(), *m_bundles, [&](const Acknowledged &now) { all = now; }));
        const auto total = g_requests;
        QVERIFY(total > 1'000); // or SQLite was not watched
        Chance chance(7);
        int told = 0;
        const auto count = trials(60, 4'000);
        for (int trial = 0; trial < count; ++trial) {
            QVERIFY(layEmpty());
            Acknowledged so;
            g_requests = 0;
            g_failing = 1 + static_cast<std::int64_t>(chance.below(static_cast<std::uint64_t>(total)));
            const auto at = g_failing;
            const auto trouble = work(path(), *m_bundles, [&](const Acknowledged &now) { so = now; });
            g_failing = 0;
            told += trouble.has_value();
            const auto wrong = retried(so);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("request %1: %2").arg(at).arg(wrong)));
        }
        QVERIFY(told > count / 4);
        qInfo("%d requests of memory refused of %lld, %d told", count, static_cast<long long>(total), told);
    }
};

int main(int count, char **arguments)
{
    if (!watchMemory())
        return 1;
    QCoreApplication application(count, arguments);
    FailingCallsTest test;
    return QTest::qExec(&test, count, arguments);
}
#include "failing_calls_test.moc"
