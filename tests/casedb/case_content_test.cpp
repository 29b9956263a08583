// SPDX-License-Identifier: GPL-3.0-or-later
// What `verify` finds: any byte changed in any row, and rows added, gone or moved.
#include "tests/casedb/case_work.h"
#include "tests/trials.h"

#include "analysis/casedb/fingerprint.h"
#include "analysis/casedb/schema.h"

#include <QtTest>
#include <openssl/bn.h>
#include <openssl/sha.h>

using namespace keytrail;
using namespace keytrail::test;

class CaseContentTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string m_good;
    std::string path(const char *name) const { return m_folder.filePath(name).toStdString(); }

    std::string copy(const char *name)
    {
        QFile::remove(m_folder.filePath(name));
        return QFile::copy(QString::fromStdString(m_good), m_folder.filePath(name)) ? path(name) : std::string();
    }
    static std::vector<std::string> changed(const std::string &path)
    {
        auto opened = CaseReader::open(path);
        const auto *reader = std::get_if<CaseReader>(&opened);
        return reader ? reader->content().changed : std::vector<std::string>{"not opened"};
    }
    /// All that stands in the case, for comparison: every stored cell but the search table's.
    static std::string everything(const CaseReader &reader)
    {
        std::string all;
        for (const auto &table : tables()) {
            const auto ids = reader.ids({table.name, {}, "id", false, -1});
            if (!std::holds_alternative<std::vector<std::int64_t>>(ids))
                return "unreadable";
            for (const auto &row : reader.cells(table.name, CaseReader::columns(table.name), std::get<0>(ids))) {
                for (const auto &cell : row)
                    all += cell.json + "\n";
            }
        }
        return all;
    }

private slots:
    void initTestCase()
    {
        m_good = path("good.keytrail");
        QVERIFY(sample::make(QString::fromStdString(m_good), 30));
        auto opened = CaseFile::open(m_good); // goes after the reader, and so leaves one file
        auto &file = std::get<CaseFile>(opened);
        const auto reader = std::get<CaseReader>(CaseReader::open(m_good));
        QVERIFY(trace::say(file, reader, {"app-1", "suspicious", "a note", "urgent", "Ada"}, {sample::kStart}));
    }

    void aGoodCaseIsAsItWasWritten()
    {
        auto reader = std::get<CaseReader>(CaseReader::open(m_good));
        const auto content = reader.content();
        QVERIFY2(content.changed.empty(), content.changed.empty() ? "" : content.changed[0].c_str());
        QCOMPARE(content.files, std::int64_t(5));
        QCOMPARE(content.unsealed, std::int64_t(0));
    }

    /// The definition in fingerprint.h, worked out again with libcrypto's own numbers.
    void theFingerprintIsTheSumOfHashes()
    {
        auto database = Database::inMemory();
        QVERIFY(database->run("CREATE TABLE t (a INTEGER, b TEXT, c REAL, d)"));
        QVERIFY(database->run("INSERT INTO t VALUES (258, 'xy', 1.0, NULL), (-1, '', -2.5, x'00ff')"));
        RowSum sum;
        auto rows = database->prepare("SELECT a, b, c, d FROM t");
        while (rows.step())
            sum.add("t", rows, 0);
        const QByteArray texts[] = {QByteArray("t") + "i" + QByteArray::fromHex("0201000000000000") + "t" + QByteArray::fromHex("0200000000000000") + "xy" + "r"
                + QByteArray::fromHex("000000000000f03f") + "n",
            QByteArray("t") + "i" + QByteArray::fromHex("ffffffffffffffff") + "t" + QByteArray::fromHex("0000000000000000") + "r" + QByteArray::fromHex("00000000000004c0") + "b"
                + QByteArray::fromHex("0200000000000000") + QByteArray::fromHex("00ff")};
        auto *total = BN_new();
        for (const auto &text : texts) {
            const auto hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
            auto *one = BN_bin2bn(reinterpret_cast<const unsigned char *>(hash.constData()), 32, nullptr);
            BN_add(total, total, one);
            BN_free(one);
        }
        BN_mask_bits(total, 256);
        QByteArray bytes(32, '\0');
        BN_bn2binpad(total, reinterpret_cast<unsigned char *>(bytes.data()), 32);
        BN_free(total);
        QCOMPARE(QByteArray::fromStdString(sum.hex()), bytes.toHex());
    }

    /// One byte of one value of one row, in facts, judgements, conclusions and the audit log.
    void everyChangedByteIsFound()
    {
        struct Place {
            std::string table, column;
        };
        std::vector<Place> places;
        {
            auto database = Database::open(m_good, Database::Mode::ReadOnly);
            auto columns = database->prepare("SELECT m.name, i.name FROM sqlite_schema m, pragma_table_info(m.name) i WHERE m.type = 'table' AND m.name NOT LIKE "
                                             "'search%' AND m.name <> 'meta' ORDER BY 1, 2");
            while (columns.step()) {
                if (database->number(fmt::format("SELECT count(*) FROM \"{}\" WHERE \"{}\" IS NOT NULL", columns.text(0), columns.text(1))))
                    places.push_back({columns.text(0), columns.text(1)});
            }
        }
        std::set<std::string> tried;
        for (const auto &place : places)
            tried.insert(place.table);
        for (const auto *name : {"flows", "operations", "links", "tls", "judgements", "audit", "findings", "devices", "evidence", "warnings", "symbols", "owners"})
            QVERIFY2(tried.contains(name), name);

        Chance chance(15);
        const auto count = trials(100, 2'000);
        int found = 0, made = 0;
        while (made < count) {
            const auto &place = places[chance.below(places.size())];
            const auto bad = copy("changed.keytrail");
            auto database = Database::open(bad, Database::Mode::ReadWrite);
            database->run("PRAGMA foreign_keys=OFF");
            const auto rows = database->number(fmt::format("SELECT count(*) FROM \"{}\" WHERE \"{}\" IS NOT NULL", place.table, place.column));
            auto row = database->prepare(fmt::format("SELECT rowid, \"{1}\" FROM \"{0}\" WHERE \"{1}\" IS NOT NULL LIMIT 1 OFFSET {2}", place.table, place.column, chance.below(std::uint64_t(rows))));
            QVERIFY(row.step());
            const auto id = row.integer(0);
            const auto type = row.type(1);
            auto text = row.text(1);
            const auto number = row.integer(1);
            const auto real = row.real(1);
            row = {};
            auto update = database->prepare(fmt::format("UPDATE OR IGNORE \"{}\" SET \"{}\" = ?1 WHERE rowid = ?2", place.table, place.column));
            if (type == Statement::Type::Integer) {
                update.bind(1, number ^ std::int64_t(1) << chance.below(40));
            } else if (type == Statement::Type::Real) {
                update.bind(1, std::nextafter(real, 1e9));
            } else {
                if (text.empty())
                    continue;
                text[chance.below(text.size())] ^= static_cast<char>(1 << chance.below(7));
                type == Statement::Type::Blob ? update.bindBlob(1, asBytes(text)) : update.bind(1, std::string_view(text));
            }
            QVERIFY(update.bind(2, id).run());
            if (database->changes() != 1)
                continue;
            database.reset();
            ++made;
            auto opened = CaseReader::open(bad);
            const auto *reader = std::get_if<CaseReader>(&opened);
            const bool isFound = !reader || CaseReader::firstBrokenAudit(reader->auditLog()) || !reader->content().changed.empty();
            found += isFound;
            QVERIFY2(isFound, qPrintable(QString::fromStdString(place.table + "." + place.column)));
        }
        QCOMPARE(found, count);
        qInfo("%d of %d changed bytes found, in %zu columns", found, count, places.size());
    }

    /// One bit anywhere in the file, every second time where its pages hold something: found, refused, or nothing that the case says is different.
    void aFlippedBitOfTheFileChangesNothingUnseen()
    {
        QFile good(QString::fromStdString(m_good));
        QVERIFY(good.open(QIODevice::ReadOnly));
        const auto bytes = good.readAll();
        const auto wanted = everything(std::get<CaseReader>(CaseReader::open(m_good)));
        QVERIFY(wanted.size() > 10'000);
        Chance chance(16);
        const auto count = trials(60, 5'000);
        int seen = 0;
        for (int trial = 0; trial < count; ++trial) {
            auto bad = bytes;
            auto at = static_cast<qsizetype>(chance.below(std::uint64_t(bytes.size())));
            while (trial % 2 == 0 && bytes[at] == '\0')
                at = static_cast<qsizetype>(chance.below(std::uint64_t(bytes.size())));
            bad[at] = static_cast<char>(bad[at] ^ (1 << chance.below(8)));
            QFile file(m_folder.filePath("flipped.keytrail"));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bad) == bad.size());
            file.close();
            auto opened = CaseReader::open(path("flipped.keytrail"));
            const auto *reader = std::get_if<CaseReader>(&opened);
            const bool isFound = !reader || !reader->integrityTrouble().empty() || CaseReader::firstBrokenAudit(reader->auditLog()) || !reader->content().changed.empty();
            seen += isFound;
            if (!isFound)
                QVERIFY2(everything(*reader) == wanted, qPrintable(QStringLiteral("bit at %1").arg(at)));
        }
        QVERIFY(seen > count / 4);
        qInfo("%d of %d bits seen; the others are in unused space or the search table", seen, count);
    }

    void rowsAddedGoneAndMovedAreFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("a flow gone") << QByteArray("DELETE FROM flows WHERE id = (SELECT max(id) FROM flows)") << QByteArray(sample::kPcap.c_str());
        QTest::newRow("a flow of another evidence") << QByteArray("UPDATE flows SET evidence = (SELECT id FROM evidence WHERE kind = 'apk' LIMIT 1) WHERE id = (SELECT max(id) FROM flows)")
                                                    << QByteArray(sample::kPcap.c_str());
        QTest::newRow("evidence gone") << QByteArray("DELETE FROM evidence WHERE kind = 'pcap'") << QByteArray(("missing: " + sample::kPcap).c_str());
        QTest::newRow("evidence that nobody imported") << QByteArray("INSERT INTO evidence (id, sha256) VALUES (7, 'ff')") << QByteArray("not in the log: ff");
        QTest::newRow("a judgement taken away") << QByteArray("DELETE FROM judgements WHERE kind = 'note'") << QByteArray("judgements");
        QTest::newRow("an approval smuggled in") << QByteArray("INSERT INTO baselines (id, kind) VALUES (5, 'app')") << QByteArray("judgements");
        QTest::newRow("a finding toned down") << QByteArray("UPDATE findings SET score = 0") << QByteArray("conclusions");
    }
    void rowsAddedGoneAndMovedAreFound()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, said);
        const auto bad = copy("edited.keytrail");
        auto database = Database::open(bad, Database::Mode::ReadWrite);
        QVERIFY2(database->run(sql.toStdString()), database->message().c_str());
        database.reset();
        const auto what = changed(bad);
        QVERIFY2(std::find(what.begin(), what.end(), said.toStdString()) != what.end(), what.empty() ? "nothing" : what[0].c_str());
    }

    /// A case from before fingerprints: not known, and no false alarm.
    void anOlderCaseIsNotKnown()
    {
        const auto old = copy("unsealed.keytrail");
        {
            auto database = Database::open(old, Database::Mode::ReadWrite);
            QVERIFY(database->run("DELETE FROM audit"));
        }
        auto opened = CaseFile::open(old);
        auto &file = std::get<CaseFile>(opened);
        QVERIFY(file.audit("create", "{}"));
        for (const auto &hash : {sample::kApk, sample::kTorch, sample::kPcap, sample::kDevices, sample::kBroken})
            QVERIFY(file.audit(hash == sample::kBroken ? "refuse" : "import", "{\"sha256\":\"" + hash + "\"}"));
        QVERIFY(file.atomically([&] { return file.seal(); }));
        file.close();
        auto reader = std::get<CaseReader>(CaseReader::open(old));
        const auto content = reader.content();
        QVERIFY2(content.changed.empty(), content.changed.empty() ? "" : content.changed[0].c_str());
        QCOMPARE(content.unsealed, std::int64_t(5));
    }
    void aMergedCaseIsAsItWasWritten()
    {
        auto made = CaseFile::create(path("joined.keytrail"), "Joined", "Ada");
        auto &file = std::get<CaseFile>(made);
        const auto merged = file.merge(m_good);
        QVERIFY2(std::holds_alternative<CaseFile::Merged>(merged), std::holds_alternative<Trouble>(merged) ? std::get<Trouble>(merged).text.c_str() : "");
        file.close();
        auto reader = std::get<CaseReader>(CaseReader::open(path("joined.keytrail")));
        const auto content = reader.content();
        QVERIFY2(content.changed.empty(), content.changed.empty() ? "" : content.changed[0].c_str());
        QCOMPARE(content.files, std::int64_t(5));
        QCOMPARE(content.unsealed, std::int64_t(0));
        // What came over has the fingerprint it had there.
        auto before = std::get<CaseReader>(CaseReader::open(m_good));
        std::map<std::string, std::string> facts;
        for (const auto &entry : before.auditLog()) {
            if (entry.action == "import")
                facts[entry.detail] = entry.action;
        }
        int same = 0;
        for (const auto &entry : reader.auditLog())
            same += entry.action == "merged" && facts.contains(entry.detail);
        QCOMPARE(same, 4);
    }
};

QTEST_GUILESS_MAIN(CaseContentTest)
#include "case_content_test.moc"
