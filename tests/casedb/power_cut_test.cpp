// SPDX-License-Identifier: GPL-3.0-or-later
// The power goes at any moment: of what was written and not yet synced the disk keeps a random part, in any order, torn
// within sectors. Afterwards the case opens by itself, whole, with everything that was acknowledged.
#include "tests/casedb/case_work.h"
#include "tests/casedb/watched_vfs.h"
#include "tests/trials.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::test;

namespace
{

constexpr std::size_t kSector = 512;
using Disk = std::map<std::string, std::string>; // what stands behind the case's path -> bytes

void put(std::string &bytes, std::size_t at, std::string_view piece)
{
    if (bytes.size() < at + piece.size())
        bytes.resize(at + piece.size(), '\0');
    bytes.replace(at, piece.size(), piece);
}

void write(std::string &bytes, const FileChange &change)
{
    if (change.kind == FileChange::Kind::Truncate)
        bytes.resize(static_cast<std::size_t>(change.offset), '\0');
    else
        put(bytes, static_cast<std::size_t>(change.offset), change.bytes);
}

/// A write of which each sector reached the disk, did not, or did in part; bytes beside the write are never harmed
/// (sqlite.org/psow.html).
void writeInPart(std::string &bytes, const FileChange &change, Chance &chance)
{
    if (change.kind == FileChange::Kind::Truncate) {
        if (chance.oneIn(2))
            write(bytes, change);
        return;
    }
    const auto start = static_cast<std::size_t>(change.offset), end = start + change.bytes.size();
    for (auto at = start; at < end;) {
        const auto next = std::min(end, (at / kSector + 1) * kSector);
        auto size = next - at;
        const auto fate = chance.below(8);
        if (fate < 4)
            size = fate == 0 ? chance.below(size) : size; // torn, or whole
        else
            size = 0;
        if (size)
            put(bytes, at, std::string_view(change.bytes).substr(at - start, size));
        at = next;
    }
}

/// The disk after the first `cut` changes and a power cut.
Disk after(const Disk &before, const std::vector<FileChange> &changes, std::size_t cut, Chance &chance)
{
    Disk synced = before;
    std::map<std::string, std::vector<const FileChange *>> open;
    for (std::size_t at = 0; at < cut; ++at) {
        const auto &change = changes[at];
        auto &waiting = open[change.file];
        switch (change.kind) {
        case FileChange::Kind::Write:
        case FileChange::Kind::Truncate:
            waiting.push_back(&change);
            break;
        case FileChange::Kind::Sync:
            for (const auto *one : waiting)
                write(synced[change.file], *one);
            waiting.clear();
            break;
        case FileChange::Kind::Delete:
            waiting.clear();
            synced.erase(change.file);
            break;
        }
    }
    for (auto &[file, waiting] : open) {
        if (waiting.empty())
            continue;
        const bool isNew = !synced.contains(file);
        if (isNew && chance.oneIn(3))
            continue; // its name never reached the folder
        // Any of them may have come first.
        for (std::size_t at = waiting.size(); at > 1 && chance.oneIn(2); --at)
            std::swap(waiting[at - 1], waiting[chance.below(at)]);
        for (const auto *one : waiting)
            writeInPart(synced[file], *one, chance);
    }
    return synced;
}

}

class PowerCutTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string path(const char *name) const { return m_folder.filePath(name).toStdString(); }

    void lay(const std::string &path, const Disk &disk)
    {
        for (const auto *end : {"", "-wal", "-shm", "-journal"})
            QFile::remove(QString::fromStdString(path + end));
        for (const auto &[end, bytes] : disk) {
            QFile file(QString::fromStdString(path + end));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes.data(), qint64(bytes.size())), qint64(bytes.size()));
        }
    }

private slots:
    void keepsWhatWasAcknowledged_data()
    {
        QTest::addColumn<bool>("hasWal");
        QTest::newRow("write-ahead log") << true;
        QTest::newRow("rollback journal, as on a network drive") << false;
    }
    void keepsWhatWasAcknowledged()
    {
        QFETCH(bool, hasWal);
        const Bundles bundles(m_folder.path());
        const auto name = path(hasWal ? "wal.keytrail" : "journal.keytrail");
        {
            auto made = CaseFile::create(name, "Test", "Ada");
            std::get<CaseFile>(made).close();
        }
        QFile file(QString::fromStdString(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Disk before{{"", file.readAll().toStdString()}};
        file.close();

        std::vector<std::pair<std::size_t, Acknowledged>> marks{{0, {}}};
        std::vector<FileChange> changes;
        {
            WatchedVfs vfs(name);
            vfs.hasSharedMemory = hasWal;
            vfs.records = true;
            const auto trouble = work(name, bundles, [&](const Acknowledged &so) { marks.emplace_back(vfs.changes.size(), so); });
            QVERIFY2(!trouble, trouble ? trouble->text.c_str() : "");
            changes = std::move(vfs.changes);
        }
        QVERIFY2(changes.size() > 40, qPrintable(QString::number(changes.size())));
        QCOMPARE(unsound(name, marks.back().second), QString());

        const auto cut = path("cut.keytrail");
        Chance chance(hasWal ? 1 : 2);
        const auto count = trials(40, 2'000);
        int whole = 0;
        for (int trial = 0; trial < count; ++trial) {
            const auto at = static_cast<std::size_t>(chance.below(changes.size() + 1));
            const auto mark = std::find_if(marks.rbegin(), marks.rend(), [&](const auto &one) { return one.first <= at; });
            lay(cut, after(before, changes, at, chance));
            {
                WorkTimer timer;
                auto opened = CaseFile::open(cut);
                QVERIFY2(std::holds_alternative<CaseFile>(opened),
                    qPrintable(QStringLiteral("cut at %1 of %2: %3").arg(at).arg(changes.size()).arg(QString::fromStdString(std::holds_alternative<Trouble>(opened) ? std::get<Trouble>(opened).text : ""))));
                QVERIFY(timer.elapsed() < 2'000);
            }
            const auto trouble = unsound(cut, mark->second);
            QVERIFY2(trouble.isEmpty(), qPrintable(QStringLiteral("cut at %1 of %2: %3").arg(at).arg(changes.size()).arg(trouble)));
            whole += mark->second.evidence.size() == 4;
        }
        QVERIFY(whole < count); // it was cut within the work, too
        qInfo("%d cuts over %zu changes", count, changes.size());
    }

    /// That the cuts of this test do harm: without the syncs that SQLite makes, cases are lost.
    void findsAMissingSync()
    {
        const Bundles bundles(m_folder.path());
        const auto name = path("unsynced.keytrail");
        std::get<CaseFile>(CaseFile::create(name, "Test", "Ada")).close();
        QFile file(QString::fromStdString(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Disk before{{"", file.readAll().toStdString()}};
        file.close();
        Acknowledged all;
        std::vector<FileChange> changes;
        {
            WatchedVfs vfs(name);
            vfs.records = true;
            QVERIFY(!work(name, bundles, [&](const Acknowledged &so) { all = so; }));
            for (auto &change : vfs.changes) {
                if (change.kind != FileChange::Kind::Sync)
                    changes.push_back(std::move(change));
            }
        }
        Chance chance(3);
        int lost = 0;
        for (int trial = 0; trial < 10; ++trial) {
            lay(path("lost.keytrail"), after(before, changes, changes.size(), chance));
            { (void)CaseFile::open(path("lost.keytrail")); }
            lost += !unsound(path("lost.keytrail"), all).isEmpty();
        }
        QVERIFY(lost >= 8);
    }
};

QTEST_GUILESS_MAIN(PowerCutTest)
#include "power_cut_test.moc"
