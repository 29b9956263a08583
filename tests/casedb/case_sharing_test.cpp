// SPDX-License-Identifier: GPL-3.0-or-later
// A case where it is not alone or not at home: locks of this process, media that cannot be written, folders without shared
// memory, copies, and cases of older versions whose migration is broken off.
#include "tests/casedb/case_work.h"
#include "tests/casedb/watched_vfs.h"

#include "analysis/casedb/schema.h"

#include <QtTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace keytrail;
using namespace keytrail::test;

class CaseSharingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string path(const char *name) const { return m_folder.filePath(name).toStdString(); }

    std::string good(const char *name)
    {
        QFile::remove(m_folder.filePath(name));
        return QFile::copy(m_folder.filePath("good.keytrail"), m_folder.filePath(name)) ? path(name) : std::string();
    }
    /// The POSIX locks of this process on one file, from /proc/locks (proc(5)).
    static int locks(const std::string &path)
    {
        struct stat status = {};
        if (::stat(path.c_str(), &status) != 0)
            return -1;
        QFile table("/proc/locks");
        if (!table.open(QIODevice::ReadOnly))
            return -1;
        const auto own = QByteArray::number(qint64(::getpid())), inode = ":" + QByteArray::number(qulonglong(status.st_ino));
        int count = 0;
        for (const auto &line : table.readAll().split('\n')) {
            const auto words = line.simplified().split(' ');
            count += words.size() > 5 && words[1] == "POSIX" && words[4] == own && words[5].endsWith(inode);
        }
        return count;
    }
    /// The case as version 1 had it.
    std::string older(const char *name)
    {
        const auto made = good(name);
        auto database = Database::open(made, Database::Mode::ReadWrite);
        return database->run("ALTER TABLE installs DROP COLUMN sha256; ALTER TABLE device_records DROP COLUMN other_ids; DROP TABLE addresses; PRAGMA user_version=1") ? made : std::string();
    }
    static int count(const std::string &path, const char *table)
    {
        const auto database = Database::open(path, Database::Mode::Immutable);
        return database ? int(database->number(fmt::format("SELECT count(*) FROM {}", table))) : -1;
    }

private slots:
    void initTestCase() { QVERIFY(sample::make(m_folder.filePath("good.keytrail"), 20)); }

    /// Closing any descriptor of a file drops all locks of the process on it (fcntl(2)): nothing of ours may do so.
    void locksStayWhileOpen()
    {
        const auto name = good("locks.keytrail");
        auto opened = CaseFile::open(name);
        auto &file = std::get<CaseFile>(opened);
        QVERIFY(file.audit("note", "{}"));
        const auto before = locks(name);
        if (before <= 0)
            QSKIP("this machine shows no locks of ours");
        const auto held = [&](const char *after) { QVERIFY2(locks(name) >= before, after); };
        (void)inspectCase(name);
        held("inspecting");
        {
            const auto reader = CaseReader::open(name);
            const auto &read = std::get<CaseReader>(reader);
            (void)read.integrityTrouble();
            (void)read.content();
            (void)read.all<EvidenceRow>();
            QVERIFY(!read.copyTo(path("locks-copy.keytrail")));
            held("reading");
        }
        held("closing a reader");
        {
            auto second = CaseFile::open(name);
            QVERIFY(std::get<CaseFile>(second).audit("note", "{}"));
        }
        held("closing a second writer");
        auto other = CaseFile::create(path("other.keytrail"), "Other", "Ben");
        std::get<CaseFile>(other).close();
        (void)std::get<CaseFile>(other = CaseFile::open(path("other.keytrail"))).merge(name);
        held("joining into another case");
        QVERIFY(file.audit("note", "{}"));
    }

    void aFolderWithoutSharedMemoryIsSaidAndWorks()
    {
        const auto name = good("network.keytrail");
        WatchedVfs vfs(name);
        vfs.hasSharedMemory = false;
        {
            auto opened = CaseFile::open(name);
            QVERIFY2(std::holds_alternative<CaseFile>(opened), std::holds_alternative<Trouble>(opened) ? std::get<Trouble>(opened).text.c_str() : "");
            auto &file = std::get<CaseFile>(opened);
            QVERIFY(file.caution().has_value());
            QCOMPARE(file.caution()->code, std::string("case-no-wal"));
            QVERIFY(file.audit("note", "{}"));
            const auto reader = CaseReader::open(name);
            QVERIFY(std::holds_alternative<CaseReader>(reader));
            QCOMPARE(std::get<CaseReader>(reader).auditLog().back().action, std::string("note"));
        }
        QVERIFY(!QFile::exists(QString::fromStdString(name + "-journal")));
        QCOMPARE(unsound(name, {}), QString());
    }
    void aFolderWithSharedMemoryIsNotCautioned()
    {
        auto opened = CaseFile::open(good("local.keytrail"));
        QVERIFY(!std::get<CaseFile>(opened).caution().has_value());
    }

    void mediaThatCannotBeWrittenAreRead_data()
    {
        QTest::addColumn<bool>("hasLog");
        QTest::newRow("a closed case") << false;
        QTest::newRow("a case copied with its write-ahead log") << true;
    }
    void mediaThatCannotBeWrittenAreRead()
    {
        QFETCH(bool, hasLog);
        const auto name = good("disc.keytrail");
        if (hasLog) {
            // Copied while it was open: the last entry stands in the log alone.
            const auto live = good("live.keytrail");
            auto opened = CaseFile::open(live);
            QVERIFY(std::get<CaseFile>(opened).audit("note", "{\"in\":\"log\"}"));
            for (const auto *end : {"", "-wal"}) {
                QFile::remove(QString::fromStdString(name + end));
                QVERIFY(QFile::copy(QString::fromStdString(live + end), QString::fromStdString(name + end)));
            }
        }
        WatchedVfs vfs(name);
        vfs.isReadOnly = true;
        const auto opened = CaseReader::open(name);
        QVERIFY2(std::holds_alternative<CaseReader>(opened), std::holds_alternative<Trouble>(opened) ? std::get<Trouble>(opened).text.c_str() : "");
        const auto &reader = std::get<CaseReader>(opened);
        QCOMPARE(reader.count("evidence"), std::int64_t(5));
        QVERIFY(reader.integrityTrouble().empty());
        QVERIFY(reader.content().changed.empty());
        QCOMPARE(reader.auditLog().back().action, std::string(hasLog ? "note" : "sealed"));
        const auto writer = CaseFile::open(name);
        QVERIFY(std::holds_alternative<Trouble>(writer));
        QCOMPARE(std::get<Trouble>(writer).code, std::string("case-read-only"));
        QVERIFY(!QFile::exists(QString::fromStdString(name + "-shm")));
    }

    void aCopyIsWholeAndReplacesNothing()
    {
        const auto name = good("copied.keytrail");
        auto opened = CaseFile::open(name);
        auto &file = std::get<CaseFile>(opened);
        QVERIFY(file.audit("note", "{}"));
        const auto copy = path("copy.keytrail");
        const auto opening = CaseReader::open(name);
        const auto &reader = std::get<CaseReader>(opening);
        QVERIFY(!reader.copyTo(copy));
        QCOMPARE(unsound(copy, {{sample::kApk, sample::kPcap, sample::kDevices}, 0, 0}), QString());
        QCOMPARE(std::get<CaseReader>(CaseReader::open(copy)).auditLog().back().action, std::string("note"));
        QVERIFY(reader.copyTo(copy).has_value());
        QVERIFY(reader.copyTo(name).has_value());
        QVERIFY(reader.copyTo(path("no/such/folder")).has_value());
        QVERIFY(QDir(m_folder.path()).entryList({"*.new"}).isEmpty());
    }
    void compactingGivesRoomBack()
    {
        const auto name = path("compact.keytrail");
        QVERIFY(sample::make(QString::fromStdString(name), 8'000));
        auto opened = CaseFile::open(name);
        auto &file = std::get<CaseFile>(opened);
        auto refused = sample::about(sample::kPcap, "/evidence/office.pcap", 12);
        refused.status = "refused";
        QVERIFY(!file.addRefused(refused, {})); // its flows go
        const auto before = QFileInfo(QString::fromStdString(name)).size();
        QVERIFY(!file.compact());
        file.close();
        const auto after = QFileInfo(QString::fromStdString(name)).size();
        QVERIFY2(after < before / 2, qPrintable(QStringLiteral("%1 of %2").arg(after).arg(before)));
        QVERIFY(std::get<CaseReader>(CaseReader::open(name)).content().changed == std::vector<std::string>{"conclusions"}
            || std::get<CaseReader>(CaseReader::open(name)).content().changed.empty());
        QVERIFY(std::get<CaseReader>(CaseReader::open(name)).integrityTrouble().empty());
    }

    void anOlderCaseIsKeptBesideAndSealed()
    {
        const auto name = older("older.keytrail");
        const auto flows = count(name, "flows");
        // What an earlier attempt left when the power went.
        QFile rest(QString::fromStdString(name + ".v1-backup.new"));
        QVERIFY(rest.open(QIODevice::WriteOnly) && rest.write("half a copy") > 0);
        rest.close();
        QFile old(QString::fromStdString(name + ".v1-backup"));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("a whole one of before") > 0);
        old.close();
        {
            auto opened = CaseFile::open(name);
            QVERIFY2(std::holds_alternative<CaseFile>(opened), std::holds_alternative<Trouble>(opened) ? std::get<Trouble>(opened).text.c_str() : "");
        }
        QVERIFY(!QFile::exists(QString::fromStdString(name + ".v1-backup.new")));
        QCOMPARE(count(name, "flows"), flows);
        const auto backup = Database::open(name + ".v1-backup", Database::Mode::Immutable);
        QVERIFY(backup);
        QCOMPARE(backup->number("PRAGMA user_version"), std::int64_t(1));
        QCOMPARE(backup->answer("PRAGMA integrity_check"), std::string("ok"));
        QCOMPARE(count(name + ".v1-backup", "flows"), flows);
        QCOMPARE(unsound(name, {{sample::kApk, sample::kPcap, sample::kDevices, sample::kBroken}, 0, 0}), QString());
        const auto reader = CaseReader::open(name);
        QCOMPARE(std::get<CaseReader>(reader).content().unsealed, std::int64_t(0));
    }
    void aMigrationThatFailsLeavesTheCase_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<int>("at");
        QTest::addColumn<bool>("everywhere");
        QTest::newRow("no room for the copy") << QByteArray("write") << 1 << true;
        for (int at = 1; at <= 61; at += 12)
            QTest::newRow(qPrintable(QStringLiteral("write %1 of the case fails").arg(at))) << QByteArray("write") << at << false;
        QTest::newRow("the first sync fails") << QByteArray("sync") << 1 << false;
    }
    void aMigrationThatFailsLeavesTheCase()
    {
        QFETCH(QByteArray, call);
        QFETCH(int, at);
        QFETCH(bool, everywhere);
        const auto name = older("failing.keytrail");
        for (const auto *end : {".v1-backup", ".v1-backup.new"})
            QFile::remove(QString::fromStdString(name + end));
        const auto flows = count(name, "flows");
        {
            WatchedVfs vfs(name);
            int calls = 0;
            vfs.fault = [&](const char *what, std::string_view file) {
                if (call != what || (!everywhere && file.starts_with(".v1")))
                    return SQLITE_OK;
                return ++calls >= at ? SQLITE_FULL : SQLITE_OK;
            };
            auto opened = CaseFile::open(name);
            QVERIFY(std::holds_alternative<Trouble>(opened));
        }
        { // As the next start finds it: a journal that is left is played back.
            const auto database = Database::open(name, Database::Mode::ReadWrite);
            QCOMPARE(database->number("PRAGMA user_version"), std::int64_t(1));
            QCOMPARE(database->answer("PRAGMA integrity_check"), std::string("ok"));
        }
        QCOMPARE(count(name, "flows"), flows);
        auto opened = CaseFile::open(name);
        QVERIFY(std::holds_alternative<CaseFile>(opened));
    }
};

QTEST_GUILESS_MAIN(CaseSharingTest)
#include "case_sharing_test.moc"
