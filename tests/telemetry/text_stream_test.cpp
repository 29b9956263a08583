// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/base64.h"
#include "analysis/telemetry/text_stream.h"

#include <QtTest>
#include <set>

using namespace keytrail;
using namespace keytrail::telemetry;

class TextStreamTest : public QObject
{
    Q_OBJECT
private slots:
    void text_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("codes");
        QTest::newRow("ASCII") << QByteArray("abc") << QByteArray("abc") << "";
        QTest::newRow("mark only") << QByteArray("\xef\xbb\xbf") << QByteArray() << "";
        QTest::newRow("UTF-16 LE by its zeros") << QByteArray("a\0b\0c\0d\0", 8) << QByteArray("abcd") << "encoding-guessed";
        QTest::newRow("UTF-16 BE by its zeros") << QByteArray("\0a\0b\0c\0d", 8) << QByteArray("abcd") << "encoding-guessed";
        QTest::newRow("pair") << QByteArray("\xfe\xff\xd8\x3d\xdc\xf1", 6) << QByteArray("\xf0\x9f\x93\xb1") << "";
        QTest::newRow("lone high at the end") << QByteArray("\xfe\xff\xd8\x3d", 4) << QByteArray("\\ud83d") << "surrogate-unpaired";
        QTest::newRow("lone low") << QByteArray("\xfe\xff\xdc\xf1\0a", 6) << QByteArray("\\udcf1" "a") << "surrogate-unpaired";
        QTest::newRow("half a unit") << QByteArray("\xff\xfe" "a\0b", 5) << QByteArray("a") << "truncated";
    }
    void text()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, text);
        const auto held = bytes.toStdString();
        MemorySource source(asBytes(held));
        NoteList notes;
        TextStream stream(source, notes);
        QByteArray got;
        for (int c = stream.get(); c >= 0; c = stream.get())
            got += char(c);
        QCOMPARE(got, text);
        QStringList codes;
        for (const auto &note : notes.finish())
            codes << QString::fromStdString(note.code);
        QTEST(codes.join(' '), "codes");
    }

    /// A pair cut by the window's end is one character all the same.
    void windows()
    {
        std::string bytes("\xfe\xff", 2);
        for (std::size_t i = 0; i < TextStream::kWindow; ++i)
            bytes += i % 2 ? std::string("\xd8\x3d\xdc\xf1", 4) : std::string("\0a", 2);
        MemorySource source(asBytes(bytes));
        NoteList notes;
        TextStream stream(source, notes);
        std::size_t size = 0;
        for (int c = stream.get(); c >= 0; c = stream.get())
            ++size;
        QCOMPARE(size, TextStream::kWindow / 2 * 5);
        QVERIFY(notes.finish().empty());
    }

    void utf8_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("good");
        QTest::newRow("two bytes") << QByteArray("\xc2\x80") << true;
        QTest::newRow("overlong two") << QByteArray("\xc1\xbf") << false;
        QTest::newRow("overlong three") << QByteArray("\xe0\x9f\xbf") << false;
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << false;
        QTest::newRow("last before surrogates") << QByteArray("\xed\x9f\xbf") << true;
        QTest::newRow("overlong four") << QByteArray("\xf0\x8f\xbf\xbf") << false;
        QTest::newRow("last code point") << QByteArray("\xf4\x8f\xbf\xbf") << true;
        QTest::newRow("beyond the last") << QByteArray("\xf4\x90\x80\x80") << false;
        QTest::newRow("cut") << QByteArray("a\xe2\x82") << false;
        QTest::newRow("tail alone") << QByteArray("\x80") << false;
    }
    void utf8()
    {
        QFETCH(QByteArray, bytes);
        QTEST(isUtf8(bytes.toStdString()), "good");
    }

    /// No two bytes fall together, so the text can be turned back.
    void windows1252IsReversible()
    {
        std::set<std::string> seen;
        for (int byte = 0; byte < 256; ++byte) {
            const auto text = fromWindows1252(std::string(1, static_cast<char>(byte)));
            QVERIFY(isUtf8(text));
            seen.insert(text);
        }
        QCOMPARE(seen.size(), std::size_t(256));
        QCOMPARE(fromWindows1252("\x80\xe9\x9f"), std::string("\xe2\x82\xac\xc3\xa9\xc5\xb8"));
    }

    // RFC 4648 section 10.
    void base64()
    {
        QCOMPARE(toBase64("foobar"), std::string("Zm9vYmFy"));
        QCOMPARE(toBase64("fooba"), std::string("Zm9vYmE="));
        QCOMPARE(*fromBase64("Zm9v\n\tYg=="), std::string("foob"));
        QCOMPARE(*fromBase64("Zm9vYg"), std::string("foob"));
        QCOMPARE(*fromBase64("-_-_"), std::string("\xfb\xff\xbf"));
        QVERIFY(!fromBase64("Zm9vY"));
        QVERIFY(!fromBase64("Zg==Zg"));
        QVERIFY(!fromBase64("Zm!v"));
    }
};

QTEST_GUILESS_MAIN(TextStreamTest)
#include "text_stream_test.moc"
