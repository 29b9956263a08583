// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/database.h"
#include "analysis/casedb/rows_ahead.h"

#include <QTest>

using namespace keytrail::casedb;

namespace
{

/// Rows of a number, a text and a real or nothing.
class Counted final : public RowStream
{
public:
    explicit Counted(std::int64_t rows)
        : m_rows(rows)
    {
    }
    bool next() override
    {
        if (m_at == m_rows)
            return false;
        ++m_at;
        m_text = "row " + std::to_string(m_at) + std::string(m_at % 1000 == 0 ? 300'000 : 5, 'x');
        m_values[0] = {Statement::Type::Integer, m_at, 0, {}};
        m_values[1] = {Statement::Type::Text, 0, 0, m_text};
        m_values[2] = m_at % 2 == 0 ? BundleValue{Statement::Type::Real, 0, 0.5, {}} : BundleValue{};
        return true;
    }
    const BundleValue &value(std::size_t column) const override { return m_values[column]; }
    std::int64_t asked() const { return m_at; }

private:
    std::int64_t m_rows, m_at = 0;
    std::string m_text;
    BundleValue m_values[3];
};

Database table()
{
    auto database = Database::inMemory();
    if (!database || !database->run("CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT, share REAL) STRICT"))
        qFatal("no table");
    return std::move(*database);
}

}

class RowsAheadTest : public QObject
{
    Q_OBJECT

private slots:
    void rowsArriveWholeAndInOrder()
    {
        const auto database = table();
        Counted rows(20'050);
        {
            RowsAhead ahead(rows, 3);
            QVERIFY(database.insertAll("t", "id, text, share", 3, ahead));
        }
        QCOMPARE(database.number("SELECT count(*) FROM t"), 20'050);
        QCOMPARE(database.number("SELECT count(*) FROM t WHERE text = 'row ' || id || 'xxxxx'"), 20'030);
        QCOMPARE(database.number("SELECT count(*) FROM t WHERE length(text) = 300004 + length(id)"), 20);
        QCOMPARE(database.number("SELECT count(*) FROM t WHERE share = 0.5 AND id % 2 = 0"), 10'025);
        QCOMPARE(database.number("SELECT count(*) FROM t WHERE share IS NULL"), 10'025);
    }

    void noRowsAreNoRows()
    {
        const auto database = table();
        Counted rows(0);
        RowsAhead ahead(rows, 3);
        QVERIFY(database.insertAll("t", "id, text, share", 3, ahead));
        QCOMPARE(database.number("SELECT count(*) FROM t"), 0);
    }

    /// The table refuses a row: nothing of the statement stays, and the stream is not asked to its end.
    void aRefusedRowEndsTheReading()
    {
        const auto database = table();
        Counted rows(2'000'000'000);
        {
            RowsAhead ahead(rows, 3);
            QVERIFY(database.run("DROP TABLE t; CREATE TABLE t (id INTEGER PRIMARY KEY CHECK (id < 6000), text TEXT, share REAL) STRICT"));
            QVERIFY(!database.insertAll("t", "id, text, share", 3, ahead));
        }
        QCOMPARE(database.number("SELECT count(*) FROM t"), 0);
        QVERIFY(rows.asked() < 200'000);
    }
};

QTEST_GUILESS_MAIN(RowsAheadTest)
#include "rows_ahead_test.moc"
