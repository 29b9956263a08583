// SPDX-License-Identifier: GPL-3.0-or-later
// Case files made to do harm: a good one changed at random, and ones with tables, triggers and views of their own. Opening,
// listing everything, searching and verifying end in time; what is refused stays as it was, byte for byte.
#include "tests/casedb/case_work.h"
#include "tests/trials.h"

#include "analysis/casedb/schema.h"

#include <QCryptographicHash>
#include <QtTest>
#include <sqlite3.h>

using namespace keytrail;
using namespace keytrail::test;

namespace
{

constexpr std::int64_t kLongest = 5'000; // milliseconds for one case

/// What a fuzzer of databases does: bits, numbers, pages and ends.
/// What a bundle's runs, rows and values may look like when they lie.
void mutateBundle(QByteArray &bytes, Chance &chance)
{
    const auto size = [&] { return std::uint64_t(bytes.size()); };
    for (auto rounds = 1 + chance.below(4); rounds > 0 && bytes.size() >= 64; --rounds) {
        const auto at = qsizetype(chance.below(size() - 16));
        switch (chance.below(7)) {
        case 0: // bits
            for (auto flips = 1 + chance.below(16); flips > 0; --flips) {
                const auto where = qsizetype(chance.below(size()));
                bytes[where] = static_cast<char>(bytes[where] ^ (1 << chance.below(8)));
            }
            break;
        case 1: // the letter of a value
            bytes[at] = "nirtbx"[chance.below(6)];
            break;
        case 2: // a size or number
            bytes.replace(at, 8, QByteArray(8, chance.oneIn(2) ? '\0' : '\xff'));
            break;
        case 3: // its end
            if (chance.oneIn(4))
                bytes.truncate(at);
            break;
        case 4: // a piece twice
            bytes.insert(at, bytes.mid(qsizetype(chance.below(size())), qsizetype(chance.below(512))));
            break;
        case 5: // a piece gone
            bytes.remove(at, qsizetype(chance.below(64)));
            break;
        default: // the head, and the first run's
            bytes[qsizetype(chance.below(32))] = chance.byte();
        }
    }
}

void mutate(QByteArray &bytes, const QByteArray &other, Chance &chance)
{
    const auto size = [&] { return std::uint64_t(bytes.size()); };
    constexpr qsizetype kPage = 16 << 10;
    const auto page = [&](std::uint64_t number) { return qsizetype(number) * kPage; };
    for (auto rounds = 1 + chance.below(4); rounds > 0 && bytes.size() >= 2 * kPage; --rounds) {
        const auto pages = size() / std::uint64_t(kPage);
        switch (chance.below(9)) {
        case 0: // bits
            for (auto flips = 1 + chance.below(64); flips > 0; --flips) {
                const auto at = qsizetype(chance.below(size()));
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << chance.below(8)));
            }
            break;
        case 1: { // a page header: its kind, cell count, first cell, right child
            const auto at = page(chance.below(pages)) + qsizetype(chance.below(12)) + (chance.oneIn(8) ? 100 : 0);
            bytes[at] = chance.oneIn(3) ? char(0x0d) : chance.byte();
            break;
        }
        case 2: { // the array of cells
            const auto at = page(chance.below(pages)) + 8 + qsizetype(chance.below(64));
            bytes[at] = chance.byte();
            break;
        }
        case 3: // the file's header
            bytes[qsizetype(chance.below(100))] = chance.byte();
            break;
        case 4: // one page in another's place
            bytes.replace(page(chance.below(pages)), kPage, bytes.mid(page(chance.below(pages)), kPage));
            break;
        case 5: // a piece of something else
            bytes.replace(qsizetype(chance.below(size() - 512)), 512, other.mid(qsizetype(chance.below(std::uint64_t(other.size() - 512))), 512));
            break;
        case 6: // nothing, or nothing but ones
            bytes.replace(qsizetype(chance.below(size() - 256)), 256, QByteArray(256, chance.oneIn(2) ? '\0' : '\xff'));
            break;
        case 7: // its end
            if (chance.oneIn(4))
                bytes.truncate(qsizetype(chance.below(size())));
            break;
        default: { // a variable-length number that grows
            const auto at = qsizetype(chance.below(size() - 9));
            for (int i = 0; i < 9; ++i)
                bytes[at + i] = static_cast<char>(0x80 | (bytes[at + i] & 0x7f));
        }
        }
    }
}

/// Everything that can be asked of a case.
void ask(const CaseReader &reader)
{
    for (const auto &table : tables()) {
        const auto ids = reader.ids({table.name, {}, {}, false, 2'000});
        if (const auto *found = std::get_if<std::vector<std::int64_t>>(&ids))
            (void)reader.cells(table.name, CaseReader::columns(table.name), *found);
        (void)reader.ids({table.name, {}, "id", true, 10});
    }
    for (const auto &binary : reader.all<BinaryRow>()) {
        if (const auto symbols = reader.symbols(binary.id)) {
            for (Symbol at = 0; at < std::min<std::size_t>(symbols->size(), 500); ++at) {
                (void)symbols->from(at);
                (void)symbols->to(at);
            }
        }
    }
    (void)reader.search("example", 50);
    (void)reader.search("e", 50);
    (void)CaseReader::firstBrokenAudit(reader.auditLog());
    (void)reader.integrityTrouble();
    (void)reader.content();
}

}

class HostileCaseTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_good;
    QString path(const char *name) const { return m_folder.filePath(name); }

    QByteArray bytes(const QString &name) const
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString lay(const QByteArray &content)
    {
        const auto name = path("case.keytrail");
        for (const auto *end : {"", "-wal", "-shm", "-journal"})
            QFile::remove(name + end);
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? name : QString();
    }

private slots:
    void initTestCase()
    {
        QVERIFY(sample::make(path("good.keytrail"), 30));
        m_good = bytes(path("good.keytrail"));
    }

    void mutationsDoNoHarm()
    {
        Chance chance(8);
        const auto other = bytes(QCoreApplication::applicationFilePath());
        const auto count = trials(80, 20'000);
        int refused = 0, read = 0, written = 0;
        for (int trial = 0; trial < count; ++trial) {
            auto changed = m_good;
            mutate(changed, other, chance);
            const auto name = lay(changed);
            QVERIFY(!name.isEmpty());
            WorkTimer timer;
            {
                auto opened = CaseReader::open(name.toStdString());
                if (const auto *reader = std::get_if<CaseReader>(&opened)) {
                    ask(*reader);
                    ++read;
                } else {
                    ++refused;
                    QVERIFY(!std::get<Trouble>(opened).code.empty());
                }
            }
            QVERIFY2(bytes(name) == changed, "reading a case must not change it");
            {
                auto opened = CaseFile::open(name.toStdString());
                if (auto *file = std::get_if<CaseFile>(&opened)) {
                    written += file->audit("note", "{}");
                    file->close();
                } else {
                    QVERIFY2(bytes(name) == changed, "what is refused stays as it was");
                }
            }
            QVERIFY2(timer.elapsed() < kLongest, qPrintable(QStringLiteral("trial %1: %2 ms").arg(trial).arg(timer.elapsed())));
            const auto left = QDir(m_folder.path()).entryList(QDir::Files);
            for (const auto &one : left)
                QVERIFY2(one.startsWith("case.keytrail") || one == "good.keytrail", qPrintable(one));
        }
        QVERIFY(refused > count / 10);
        QVERIFY(read + refused == count);
        qInfo("%d cases: %d refused, %d read, %d written", count, refused, read, written);
    }

    void foreignThingsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
        row("trigger", "CREATE TRIGGER t AFTER INSERT ON audit BEGIN DELETE FROM evidence; END");
        row("view", "CREATE VIEW v AS SELECT * FROM evidence");
        row("table", "CREATE TABLE extra (a)");
        row("index", "CREATE INDEX i ON evidence(file)");
        row("index over an expression", "CREATE INDEX i ON evidence(abs(size))");
        row("virtual table", "CREATE VIRTUAL TABLE f USING fts5(a)");
        row("a table's place taken by a view", "DROP TABLE audit; CREATE VIEW audit AS SELECT 1 AS seq, 2 AS at, '' AS examiner, '' AS action, '' AS detail, '' AS previous, '' AS hash");
        row("column", "ALTER TABLE evidence ADD COLUMN extra TEXT");
        row("generated column", "ALTER TABLE evidence ADD COLUMN g TEXT AS (hex(zeroblob(100000000))) VIRTUAL");
        row("column gone", "ALTER TABLE evidence DROP COLUMN file");
        row("index gone", "DROP INDEX flows_start");
        row("table gone", "DROP TABLE owners");
        row("search table gone", "DROP TABLE search");
        row("schema edited", "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = sql || ' -- x' WHERE name = 'evidence'");
        row("check added by an edit", "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, '\"file\" TEXT', '\"file\" TEXT CHECK (abs(-9223372036854775808))') WHERE name = 'evidence'");
        row("root page swapped", "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'flows') WHERE name = 'evidence'");
        row("trigger hidden by an edit", "CREATE TRIGGER t AFTER INSERT ON audit BEGIN DELETE FROM evidence; END; PRAGMA writable_schema=ON; UPDATE sqlite_schema SET name = 'sqlite_stat1' WHERE name = 't'");
        row("another program's", "PRAGMA application_id=1");
        row("a later version", "PRAGMA user_version=99");
        row("no version", "PRAGMA user_version=0");
        row("a negative version", "PRAGMA user_version=-5");
        row("an older version that none was", "PRAGMA user_version=1; DROP TABLE audit");
        row("UTF-16", "PRAGMA user_version=2"); // made below
    }
    void foreignThingsAreRefused()
    {
        QFETCH(QByteArray, sql);
        QString name = lay(m_good);
        sqlite3 *database = nullptr;
        if (QByteArray(QTest::currentDataTag()) == "UTF-16") {
            name = path("case.keytrail");
            QFile::remove(name);
            sql = "PRAGMA encoding='UTF-16le'; PRAGMA application_id=0x4b657954; PRAGMA user_version=" + QByteArray::number(qlonglong(kSchemaVersion)) + "; CREATE TABLE evidence (id INTEGER PRIMARY KEY)";
        }
        QCOMPARE(sqlite3_open(name.toUtf8().constData(), &database), SQLITE_OK);
        char *message = nullptr;
        const int code = sqlite3_exec(database, sql.constData(), nullptr, nullptr, &message);
        QVERIFY2(code == SQLITE_OK, message);
        sqlite3_close(database);
        const auto before = bytes(name);
        {
            const auto opened = CaseReader::open(name.toStdString());
            QVERIFY(std::holds_alternative<Trouble>(opened));
        }
        {
            const auto opened = CaseFile::open(name.toStdString());
            QVERIFY(std::holds_alternative<Trouble>(opened));
        }
        QVERIFY(bytes(name) == before);
        for (const auto *end : {"-wal", "-shm", "-journal", ".v1-backup"})
            QVERIFY2(!QFile::exists(name + end), end);
    }

    /// A bundle whose sizes are as hostile as its rows.
    void mutatedBundlesAreRefusedOrWhole()
    {
        const Bundles bundles(m_folder.path() , 8);
        Chance chance(9);
        const auto count = trials(60, 5'000);
        int taken = 0;
        auto made = CaseFile::create(path("takes.keytrail").toStdString(), "Takes", "Ada");
        auto &file = std::get<CaseFile>(made);
        for (int trial = 0; trial < count; ++trial) {
            const auto &one = bundles.all[chance.below(bundles.all.size())];
            auto changed = bytes(QString::fromStdString(one.path));
            mutateBundle(changed, chance);
            QFile bundle(path("bundle"));
            QVERIFY(bundle.open(QIODevice::WriteOnly) && bundle.write(changed) == changed.size());
            bundle.close();
            WorkTimer timer;
            taken += !file.absorb(path("bundle").toStdString(), sample::about(one.hash, one.file, one.size)).has_value();
            QVERIFY2(timer.elapsed() < kLongest, qPrintable(QStringLiteral("trial %1: %2 ms").arg(trial).arg(timer.elapsed())));
        }
        file.close();
        auto reader = std::get<CaseReader>(CaseReader::open(path("takes.keytrail").toStdString()));
        QCOMPARE(reader.integrityTrouble(), std::string());
        const auto content = reader.content();
        QVERIFY2(content.changed.empty(), content.changed.empty() ? "" : content.changed[0].c_str());
        QVERIFY(taken < count);
        QFile::remove(path("takes.keytrail"));
        QFile::remove(path("bundle"));
        for (const auto &one : bundles.all)
            QFile::remove(QString::fromStdString(one.path));
        qInfo("%d bundles: %d taken in", count, taken);
    }

    /// A journal laid beside a case by somebody else can do what SQLite lets it: put pages back. It is not followed before the
    /// file is known as a case, and what comes out of it is looked at again.
    void aForeignJournalIsNotBelieved()
    {
        const auto name = lay(QByteArray(8192, 'x'));
        const auto before = bytes(name);
        QFile journal(name + "-journal");
        QVERIFY(journal.open(QIODevice::WriteOnly));
        journal.write(QByteArray::fromHex("d9d505f920a163d7ffffffff000000010000000200000200") + QByteArray(488, '\0') + QByteArray(1032, 'j'));
        journal.close();
        QVERIFY(std::holds_alternative<Trouble>(CaseFile::open(name.toStdString())));
        QVERIFY(std::holds_alternative<Trouble>(CaseReader::open(name.toStdString())));
        QVERIFY(bytes(name) == before);
        QVERIFY(QFile::exists(name + "-journal"));
        QFile::remove(name + "-journal");
    }

    /// Found by mutation: the index of texts names rows that are not there.
    void aSearchIndexThatLiesFindsNothing()
    {
        const auto name = lay(m_good).toStdString();
        {
            auto opened = CaseReader::open(name);
            QVERIFY(std::get<CaseReader>(opened).search("meadow", 100).size() > 1);
        }
        {
            auto database = Database::open(name, Database::Mode::ReadWrite);
            QVERIFY(database->run("PRAGMA foreign_keys=OFF; DELETE FROM apps; DELETE FROM flows; DELETE FROM dns; DELETE FROM tls; DELETE FROM events; DELETE FROM installs"));
        }
        auto opened = CaseReader::open(name);
        const auto &reader = std::get<CaseReader>(opened);
        for (const auto &hit : reader.search("meadow", 100))
            QVERIFY2(hit.entity != "apps" && hit.entity != "flows", hit.entity.c_str());
    }

    void noExtensionIsLoaded()
    {
        auto database = Database::inMemory();
        QVERIFY(!database->run("SELECT load_extension('libm.so.6')"));
        auto onDisk = Database::open(path("good.keytrail").toStdString(), Database::Mode::ReadOnly);
        QVERIFY(!onDisk->run("SELECT load_extension('libm.so.6')"));
        QVERIFY(!onDisk->run("SELECT fts3_tokenizer('x')"));
        QVERIFY(!onDisk->run("SELECT \"a string in double quotes\""));
    }
};

QTEST_GUILESS_MAIN(HostileCaseTest)
#include "hostile_case_test.moc"
