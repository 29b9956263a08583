// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/sqlite_file.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::telemetry;

namespace {

// Written by Python's sqlite3 (tests/data/make_telemetry_seeds.py).
std::string seed(const char *name)
{
    QFile file(QString(KEYTRAIL_TEST_DATA) + "/sqlite_file/" + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

struct Got {
    QStringList rows, codes;
    bool isRead = false;
};

Got read(const std::string &bytes, const char *table)
{
    MemorySource source(asBytes(bytes));
    NoteList notes;
    Got got;
    const auto file = readSqlite(source, notes);
    got.isRead = bool(file);
    if (const auto *found = file ? file->table(table) : nullptr) {
        file->each(*found, [&](Value row, std::int64_t rowid) {
            got.rows << QString("%1 %2").arg(rowid).arg(QString::fromStdString(toJson(row, 10'000)));
            return true;
        }, notes);
    }
    for (const auto &note : notes.finish())
        got.codes << QString::fromStdString(note.code);
    return got;
}

}

class SqliteFileTest : public QObject
{
    Q_OBJECT
private slots:
    void columns_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("columns");
        QTest::newRow("plain") << "CREATE TABLE t (a, b TEXT)" << "a b";
        QTest::newRow("quotes, brackets, defaults") << "CREATE TABLE \"t(\" (\"a\" DEFAULT (1,2), [b], `c` VARCHAR(1,2), 'd' DEFAULT ')')" << "a b c d";
        QTest::newRow("constraints are no columns") << "CREATE TABLE t(a, PRIMARY KEY (a), FOREIGN KEY (a) REFERENCES u(b), CHECK (a > 1))" << "a";
        QTest::newRow("a column named like a constraint") << "CREATE TABLE t(\"primary\", a)" << "primary a";
        QTest::newRow("remark") << "CREATE TABLE t(a, -- b,\n c)" << "a c";
        QTest::newRow("without rowid") << "CREATE TABLE t(a PRIMARY KEY) WITHOUT ROWID" << "";
        QTest::newRow("virtual") << "CREATE VIRTUAL TABLE t USING fts5(a)" << "";
        QTest::newRow("never closed") << "CREATE TABLE t(a, \"b" << "a";
    }
    void columns()
    {
        QFETCH(QString, sql);
        QStringList names;
        for (const auto &name : tableOfSql(sql.toStdString()).columns)
            names << QString::fromStdString(name);
        QTEST(names.join(' '), "columns");
    }

    void kinds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("UTF-8") << "kinds.sqlite";
        QTest::newRow("UTF-16") << "utf16.sqlite";
    }
    void kinds()
    {
        QFETCH(QString, name);
        const auto got = read(seed(name.toUtf8().constData()), "Odd Name");
        QCOMPARE(got.rows, QStringList{QString::fromUtf8("7 {\"id\":7,\"a b\":\"J\xc3\xb6rg\",\"c\":1.500000,\"d\":\"AAE=\",\"later\":null}")});
        QVERIFY(got.codes.isEmpty());
    }

    void manyPagesAndOverflow()
    {
        const auto got = read(seed("many_rows_and_overflow.sqlite"), "t");
        QCOMPARE(got.rows.size(), 100);
        QVERIFY(got.rows.at(50).contains("\"n\":50") && got.rows.at(50).count('x') == 3000);
        QVERIFY(got.rows.at(99).startsWith("100 "));
        QVERIFY(got.codes.isEmpty());
    }

    void pageThatLeadsToItself()
    {
        const auto got = read(seed("page_that_leads_to_itself.sqlite"), "t");
        QVERIFY(!got.rows.isEmpty() && got.rows.size() < 100);
        QCOMPARE(got.codes, QStringList{"row-rejected"});
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("magic only") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("page size of zero") << QByteArray("SQLite format 3\0", 16) + QByteArray(600, '\0');
        QTest::newRow("another file") << QByteArray(600, 'x');
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!read(bytes.toStdString(), "t").isRead);
    }

    void damagedAtEveryByte()
    {
        const auto good = seed("kinds.sqlite");
        for (std::size_t at = 16; at < good.size(); ++at) {
            auto bad = good;
            bad[at] = static_cast<char>(bad[at] ^ 0xff);
            (void)read(bad, "Odd Name"); // whatever it says, it ends
            (void)read(good.substr(0, at), "Odd Name");
        }
    }
};

QTEST_GUILESS_MAIN(SqliteFileTest)
#include "sqlite_file_test.moc"
