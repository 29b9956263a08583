// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/csv_reader.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::telemetry;

namespace {

/// Rows joined by `/`, cells by `|`; the codes of the notes.
struct Table {
    QString rows, codes;
};

Table read(const QByteArray &bytes, std::size_t width)
{
    const auto text = std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    MemorySource source(asBytes(text));
    NoteList notes;
    Table table;
    {
        TextStream stream(source, notes);
        CsvReader reader(stream, notes);
        reader.startRows(width);
        CsvRow row;
        QStringList rows;
        while (reader.next(row)) {
            QStringList cells;
            for (const auto &cell : row.cells)
                cells << QString::fromStdString(cell);
            rows << cells.join('|');
        }
        reader.finish();
        table.rows = rows.join('/');
    }
    QStringList codes;
    for (const auto &note : notes.finish())
        codes << QString::fromStdString(note.code + (note.where.empty() ? "" : "@" + note.where));
    table.codes = codes.join(' ');
    return table;
}

}

class CsvReaderTest : public QObject
{
    Q_OBJECT
private slots:
    void rows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("codes");
        QTest::newRow("empty") << QByteArray() << 2 << "" << "";
        QTest::newRow("one cell, no line end") << QByteArray("a") << 1 << "a" << "";
        QTest::newRow("comma") << QByteArray("a,b\nc,d\n") << 2 << "a|b/c|d" << "";
        QTest::newRow("semicolon") << QByteArray("a;b\nc;d") << 2 << "a|b/c|d" << "";
        QTest::newRow("tab") << QByteArray("a\tb,c\n") << 0 << "a\tb|c" << ""; // one of each: the comma comes first
        QTest::newRow("bar") << QByteArray("a|b|c,d\n") << 0 << "a|b|c,d" << "";
        QTest::newRow("sep line") << QByteArray("sep=;\r\na,1;b\r\n") << 2 << "a,1|b" << "";
        QTest::newRow("quotes hold delimiter and line end") << QByteArray("\"a,\nb\",c\nd,e\n") << 2 << "a,\nb|c/d|e" << "";
        QTest::newRow("doubled quote") << QByteArray("\"a \"\"b\"\"\",\"\"\n") << 2 << "a \"b\"|" << "";
        QTest::newRow("CR only") << QByteArray("a,b\rc,d\r") << 2 << "a|b/c|d" << "line-ends-mixed";
        QTest::newRow("mixed line ends") << QByteArray("a,b\rc,d\r\ne,f\n") << 2 << "a|b/c|d/e|f" << "line-ends-mixed";
        QTest::newRow("blank lines") << QByteArray("\na,b\n\n \nc,d\n\n") << 2 << "a|b/c|d" << "";
        QTest::newRow("row too short") << QByteArray("a,b\nc\nd,e\n") << 2 << "a|b/d|e" << "row-rejected@line 2";
        QTest::newRow("row too long") << QByteArray("a,b\nc,d,e\nf,g\n") << 2 << "a|b/f|g" << "row-rejected@line 2";
        QTest::newRow("empty cells at the end") << QByteArray("a,b,,\nc,d\n") << 2 << "a|b/c|d" << "";
        QTest::newRow("quote never closes") << QByteArray("a,b\n\"c,d\ne,f\ng,h\n") << 2 << "a|b/\"c|d/e|f/g|h" << "csv-quote@line 2";
        QTest::newRow("quote never closes, last line") << QByteArray("a,b\nc,\"d") << 2 << "a|b/c|\"d" << "csv-quote@line 2";
        QTest::newRow("closed by a later row's quote") << QByteArray("a,\"b\nc,\"d\"\ne,f\n") << 2 << "a|\"b/c|d/e|f" << "csv-quote@line 1";
        QTest::newRow("closed, but the width is wrong") << QByteArray("a,b\n\"c,1\nd,e\",2,3\nf,g\n") << 2 << "a|b/\"c|1/f|g"
                                                         << "csv-quote@line 2 csv-quote@line 3 row-rejected@line 3";
        QTest::newRow("quote in a plain cell") << QByteArray("5\" phone,b\n") << 2 << "5\" phone|b" << "csv-quote@line 1";
        QTest::newRow("text after a closing quote") << QByteArray("\"a\"b,c\n") << 2 << "ab|c" << "csv-quote@line 1";
        QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbf\x61,\xc3\xa9\n") << 2 << QString::fromUtf8("a|\xc3\xa9") << "";
        QTest::newRow("one row of Windows-1252 in UTF-8") << QByteArray("\xef\xbb\xbf\xc3\xa9,b\n\xe9,\x80\n") << 2 << QString::fromUtf8("\xc3\xa9|b/\xc3\xa9|\xe2\x82\xac")
                                                           << "encoding-mixed@line 2";
        QTest::newRow("Windows-1252 throughout") << QByteArray("\xe9,b\n") << 2 << QString::fromUtf8("\xc3\xa9|b") << "encoding-guessed";
        QTest::newRow("UTF-16 LE") << QByteArray("\xff\xfe\x61\0,\0\xe9\0\n\0", 10) << 2 << QString::fromUtf8("a|\xc3\xa9") << "";
        QTest::newRow("UTF-16 BE") << QByteArray("\xfe\xff\0\x61\0,\0\xe9\0\n", 10) << 2 << QString::fromUtf8("a|\xc3\xa9") << "";
        QTest::newRow("NUL in a cell") << QByteArray("a\0b,c\n", 6) << 2 << QString::fromStdString(std::string("a\0b|c", 5)) << "";
    }
    void rows()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, width);
        const auto table = read(bytes, static_cast<std::size_t>(width));
        QTEST(table.rows, "rows");
        QTEST(table.codes, "codes");
    }

    void limits_data()
    {
        QTest::addColumn<QByteArray>("middle");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("code");
        const auto cell = [](std::size_t size) { return QByteArray(static_cast<int>(size), 'x'); };
        QTest::newRow("largest cell") << cell(CsvReader::kLargestCell) + ",b\n" << QString("a|b/%1|b/e|f").arg(QString(cell(CsvReader::kLargestCell))) << "";
        QTest::newRow("cell one byte larger") << cell(CsvReader::kLargestCell + 1) + ",b\n" << "a|b/e|f" << "cell-oversized@line 2";
        QTest::newRow("row beyond the limit") << cell(CsvReader::kLargestRow + 10) + ",b\n" << "a|b/e|f" << "cell-oversized@line 2";
        QTest::newRow("quoted row beyond the limit, no line end") << "\"" + cell(CsvReader::kLargestRow + 10) + ",b\n" << "a|b/e|f" << "cell-oversized@line 2";
        QTest::newRow("too many cells") << QByteArray(static_cast<int>(CsvReader::kMostCells), ',') + "\n" << "a|b/e|f" << "row-rejected@line 2";
        QTest::newRow("quoted cell of too many lines") << "\"c,d\n" + QByteArray(static_cast<int>(CsvReader::kMostCellLines), '\n') + "\",x\n"
                                                       << "a|b/\"c|d/\"|x/e|f" << "csv-quote@line 2 csv-quote@line 1003";
    }
    void limits()
    {
        QFETCH(QByteArray, middle);
        const auto table = read("a,b\n" + middle + "e,f\n", 2);
        QFETCH(QString, rows);
        QVERIFY(table.rows == rows); // too long to be printed
        QTEST(table.codes, "code");
    }

    void manyBrokenQuotesStayLinear()
    {
        QByteArray bytes;
        for (int i = 0; i < 20000; ++i)
            bytes += "a,\"b\n";
        const auto table = read(bytes, 2);
        QCOMPARE(table.rows.count('/'), 19999);
        QVERIFY(table.codes.startsWith("csv-quote@line 1"));
    }

    void cutAtEveryByte()
    {
        const QByteArray good("h1,h2\n\"a \"\"x\"\", b\",c\r\nd,\"e\nf\"\ng,h\n");
        for (int size = 0; size <= good.size(); ++size) {
            const auto table = read(good.left(size), 2);
            QVERIFY(table.rows.count('/') <= 3);
            if (size > 6)
                QVERIFY(table.rows.startsWith("h1|h2"));
        }
    }
};

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "csv_reader_test.moc"
