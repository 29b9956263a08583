// SPDX-License-Identifier: GPL-3.0-or-later
// Expected values are those of java.util.regex and java.text (JDK documentation of String.split, Matcher.appendReplacement, MessageFormat).
#include "analysis/code/text_patterns.h"

#include <QtTest>

using namespace keytrail::code;

class TextPatternsTest : public QObject
{
    Q_OBJECT
private slots:
    void replace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("first");
        QTest::addColumn<QString>("out");
        QTest::newRow("all") << "a1b22c" << "[0-9]+" << "-" << false << "a-b-c";
        QTest::newRow("first") << "a1b22c" << "[0-9]+" << "-" << true << "a-b22c";
        QTest::newRow("groups") << "key=value" << "(\\w+)=(\\w+)" << "$2=$1" << false << "value=key";
        QTest::newRow("escaped dollar") << "a" << "a" << "\\$1" << false << "$1";
        QTest::newRow("empty matches") << "abc" << "x*" << "-" << false << "-a-b-c-";
        QTest::newRow("none") << "abc" << "z" << "-" << false << "abc";
        QTest::newRow("group outside") << "a" << "a" << "$3" << false << QString();
        QTest::newRow("beyond the reader") << "a" << "(?<=x)a" << "b" << false << QString();
    }
    void replace()
    {
        QFETCH(QString, text);
        QFETCH(QString, pattern);
        QFETCH(QString, to);
        QFETCH(bool, first);
        QFETCH(QString, out);
        const auto got = replacePattern(text.toStdU16String(), pattern.toStdU16String(), false, to.toStdU16String(), first);
        QCOMPARE(got ? QString::fromStdU16String(*got) : QString(), out);
        QCOMPARE(got.has_value(), !out.isNull());
    }
    void split_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("most");
        QTest::addColumn<QStringList>("parts");
        // The table of String.split for "boo:and:foo", empty parts at the end left in.
        QTest::newRow("colons") << ":" << 1000 << QStringList{"boo", "and", "foo"};
        QTest::newRow("two") << ":" << 2 << QStringList{"boo", "and:foo"};
        QTest::newRow("o") << "o" << 1000 << QStringList{"b", "", ":and:f", "", ""};
        QTest::newRow("class") << "[:o]+" << 1000 << QStringList{"b", "and", "f", ""};
        QTest::newRow("every character") << "" << 1000 << QStringList{"b", "o", "o", ":", "a", "n", "d", ":", "f", "o", "o"};
    }
    void split()
    {
        QFETCH(QString, pattern);
        QFETCH(int, most);
        QFETCH(QStringList, parts);
        const auto got = splitPattern(u"boo:and:foo", pattern.toStdU16String(), std::size_t(most));
        QVERIFY(got);
        QStringList out;
        for (const auto &part : *got)
            out.append(QString::fromStdU16String(part));
        QCOMPARE(out, parts);
    }
    void hostilePatternsEnd()
    {
        QElapsedTimer timer;
        timer.start();
        (void)replacePattern(std::u16string(5000, u'a'), u"(a+)+b", false, u"", false);
        (void)splitPattern(std::u16string(5000, u'a'), u"(a|aa)+$", 100);
        QVERIFY(timer.elapsed() < 5000);
    }
    void messages()
    {
        const std::vector<std::u16string> values{u"one", u"two"};
        QCOMPARE(QString::fromStdU16String(formatMessage(u"{0}-{1}-{0}", values)), QStringLiteral("one-two-one"));
        QCOMPARE(QString::fromStdU16String(formatMessage(u"it''s '{0}' {0,choice,x} {7}", values)), QStringLiteral("it's {0} one {7}"));
        QCOMPARE(QString::fromStdU16String(formatMessage(u"{ {", values)), QStringLiteral("{ {"));
    }
    void percent()
    {
        QCOMPARE(percentDecoded("a%2Fb+c%20d", true), std::string("a/b c d"));
        QCOMPARE(percentDecoded("a+%C3%A9", false), std::string("a+\xc3\xa9"));
        QCOMPARE(percentDecoded("%zz%4", true), std::string("%zz%4"));
    }
};

QTEST_GUILESS_MAIN(TextPatternsTest)
#include "text_patterns_test.moc"
