// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/escape.h"

#include <QtTest>

using namespace keytrail::report;

class EscapeTest : public QObject
{
    Q_OBJECT

private slots:
    void literals_data()
    {
        QTest::addColumn<QString>("got");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *name, const std::string &got, const char *wanted) {
            QTest::newRow(name) << QString::fromStdString(got) << QString::fromUtf8(wanted);
        };
        row("html", escapeHtml("<a href='x'>&\""), "&lt;a href=&#39;x&#39;&gt;&amp;&quot;");
        row("xml control", escapeXml("a\x01<\xe2\x80\xae"), "a\\x01&lt;\\u202e");
        row("xml noncharacter", escapeXml("\xef\xbf\xbf"), "\\uffff");
        row("markdown link", escapeMarkdown("[a](http://b)"), "\\[a\\](http\\://b)");
        row("markdown html", escapeMarkdown("<script>&"), "&lt;script&gt;&amp;");
        row("markdown list", escapeMarkdown("1. x"), "1\\. x");
        row("markdown bullet", escapeMarkdown("- x"), "\\- x");
        row("markdown table", escapeMarkdown("a|b"), "a\\|b");
        row("markdown autolink", escapeMarkdown("www.evil.example"), "www\\.evil.example");
        row("markdown sentence", escapeMarkdown("the list is below. At 10:30"), "the list is below. At 10:30");
        row("code", markdownCode("a`b``c"), "```a`b``c```");
        row("code with ends", markdownCode("`a"), "`` `a ``");
        row("code bar", markdownCode("a|b"), "`a\\|b`");
        row("code newline", markdownCode("a\nb"), "`a\\x0ab`");
        row("csv formula", csvLine({"=1+1", "+1", "-1", "@a", "a"}), "'=1+1,'+1,'-1,'@a,a");
        row("csv quotes", csvLine({"a\"b", "c,d"}), "\"a\"\"b\",\"c,d\"");
        row("yara", yaraString("a\"\\\n\x80"), "\"a\\\"\\\\\\x0a\\x80\"");
        row("suricata", suricataContent("a\";|\\:\x01"), "\"a|22||3b||7c||5c||3a||01|\"");
        row("kql", kqlString("a\"\\\n\xe2\x80\xae"), "\"a\\\"\\\\\\u000a\\u202e\"");
        row("spl", splString("a\"\xe2\x80\xae\n"), "\"a\\\"??\"");
        row("yaml", yamlString("a\"\n\xc3\xa9"), "\"a\\\"\\U0000000a\\U000000e9\"");
        row("display filter", displayFilterString("a\"\x01"), "\"a\\\"\\x01\"");
        row("stix", stixString("a'b\\c"), "'a\\'b\\\\c'");
    }

    void literals()
    {
        QFETCH(QString, got);
        QTEST(got, "wanted");
    }

    void commentsStayComments()
    {
        const auto text = commentText("a*/b\nc\"}```# --> <x>\xe2\x80\xae"
                                      "d;");
        for (const char *bad : {"*/", "\n", "\"", "}", "```", "#", "-->", "<", ";"})
            QVERIFY2(text.find(bad) == std::string::npos, bad);
        QVERIFY(std::all_of(text.begin(), text.end(), [](unsigned char c) { return c >= 0x20 && c < 0x7f; }));
    }
};

QTEST_APPLESS_MAIN(EscapeTest)
#include "escape_test.moc"
