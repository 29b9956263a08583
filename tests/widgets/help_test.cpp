// SPDX-License-Identifier: GPL-3.0-or-later
// The manual: every page can be reached, every code that the program writes has its line, every blind spot its remedy.
#include "widgets/help_pages.h"
#include "widgets/help_panel.h"
#include "widgets/help_text.h"
#include "widgets/theme.h"

#include <QDirIterator>
#include <QListWidget>
#include <QRegularExpression>
#include <QtTest>

using namespace keytrail::widgets;

namespace {

QString root()
{
    return QStringLiteral(KEYTRAIL_SOURCE_DIR);
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Codes that have a row of their own on a page: "| `code` | … | … |".
QMap<QString, QStringList> rowsOf(const QString &page)
{
    static const QRegularExpression row(QStringLiteral("^\\| `([a-z0-9-]+)` \\|(.*)\\|$"), QRegularExpression::MultilineOption);
    QMap<QString, QStringList> rows;
    for (auto it = row.globalMatch(contentOf(root() + QStringLiteral("/resources/help/") + page)); it.hasNext();) {
        const auto match = it.next();
        rows.insert(match.captured(1), match.captured(2).split(QLatin1Char('|')));
    }
    return rows;
}

/// Every code that a reader, an import or a case gives, as the sources spell it where they give it.
QSet<QString> codesOfTheSources()
{
    // Two texts may be chosen between: both count. A code of a string pool gets the family of its file.
    static const QRegularExpression given(QStringLiteral("(?:\\b(?:warn|lost|info|refuse|refused|refuseUnhashed|reject)\\(|(?:Trouble|Refusal)\\{|(?:refusal|m_fault) = |return \\{(?:\\{\\}|\"\"), )(?:[^\";{}]*[ (,])?\"([a-z0-9]+(?:-[a-z0-9]+)+|truncated|janus)\"(?:\\s*:\\s*\"([a-z0-9]+(?:-[a-z0-9]+)+)\")?"));
    static const QRegularExpression answered(QStringLiteral("return \\{\"([a-z0-9]+(?:-[a-z0-9]+)+)\",\\s*(?:fmt::format\\(\\s*)?\"[A-Z]"));
    static const QRegularExpression pool(QStringLiteral("code\\(\"([a-z-]+)\"\\)"));
    QSet<QString> codes;
    QDirIterator sources(root() + QStringLiteral("/analysis"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        const auto path = sources.next();
        if (path.contains(QStringLiteral("/report/")) || path.contains(QStringLiteral("/trace/")))
            continue;
        const auto text = contentOf(path);
        if (path.endsWith(QStringLiteral("string_pool.cpp"))) {
            for (auto it = pool.globalMatch(text); it.hasNext();)
                codes.insert(QStringLiteral("axml-") + it.next().captured(1));
            continue;
        }
        for (auto it = answered.globalMatch(text); it.hasNext();)
            codes.insert(it.next().captured(1));
        for (auto it = given.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            codes.insert(match.captured(1));
            if (!match.captured(2).isEmpty())
                codes.insert(match.captured(2));
        }
    }
    return codes;
}

}

class HelpTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPageHasATitleAndLinksThatLead()
    {
        const auto pages = helpPages();
        QVERIFY(pages.size() >= 20);
        QCOMPARE(pages.first().id, QStringLiteral("index"));
        QSet<QString> ids, linked{QStringLiteral("index")};
        for (const auto &page : pages) {
            ids.insert(page.id);
            QVERIFY2(!page.title.isEmpty() && page.text.startsWith(QStringLiteral("# ")), qPrintable(page.id));
            QVERIFY2(page.text.size() > 200, qPrintable(page.id));
            QVERIFY2(!page.text.contains(QRegularExpression(QStringLiteral("<[a-z]|!\\["))), qPrintable(page.id));  // no HTML, no pictures
        }
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
        for (const auto &page : pages) {
            for (auto it = link.globalMatch(page.text); it.hasNext();) {
                const auto target = it.next().captured(1);
                QVERIFY2(target.contains(QStringLiteral(".md")), qPrintable(page.id + QStringLiteral(": ") + target));
                const auto id = target.section(QStringLiteral(".md"), 0, 0), part = target.section(QLatin1Char('#'), 1);
                QVERIFY2(ids.contains(id), qPrintable(page.id + QStringLiteral(": ") + target));
                linked.insert(id);
                if (!part.isEmpty())
                    QVERIFY2(contentOf(root() + QStringLiteral("/resources/help/%1.md").arg(id)).contains(part), qPrintable(target));
            }
        }
        QCOMPARE(linked, ids);
    }

    void everyCodeOfTheProgramHasItsLine()
    {
        const auto codes = codesOfTheSources();
        // What the scan must see: one of each way to give a code.
        for (const auto *sure : {"dex-checksum", "zip-entry-encrypted", "worker-killed", "case-damaged", "mapping-needed", "evidence-missing", "axml-string-count", "janus", "truncated"})
            QVERIFY2(codes.contains(QString::fromLatin1(sure)), sure);
        QVERIFY(codes.size() > 140);
        const auto rows = rowsOf(QStringLiteral("warnings.md"));
        QStringList missing;
        for (const auto &code : codes) {
            if (!rows.contains(code))
                missing.append(code);
        }
        missing.sort();
        QCOMPARE(missing.join(QLatin1Char(' ')), QString());
        for (auto it = rows.cbegin(); it != rows.cend(); ++it)
            QVERIFY2(it->size() == 2 && it->at(0).trimmed().size() > 5 && it->at(1).trimmed().size() > 5, qPrintable(it.key()));
    }

    void everyLineIsOfACodeThatTheProgramKnows()
    {
        QString all;
        QDirIterator sources(root() + QStringLiteral("/analysis"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext())
            all += contentOf(sources.next());
        const auto rows = rowsOf(QStringLiteral("warnings.md"));
        for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
            const auto own = QString(it.key()).remove(QRegularExpression(QStringLiteral("^axml-(?=string-)")));
            QVERIFY2(all.contains(QStringLiteral("\"%1\"").arg(own)), qPrintable(it.key()));
        }
    }

    void everyBlindSpotHasARemedy()
    {
        const auto rows = rowsOf(QStringLiteral("collecting.md"));
        QStringList spots;
        for (const auto &line : contentOf(root() + QStringLiteral("/resources/knowledge/coverage.tsv")).split(QLatin1Char('\n'))) {
            const auto fields = line.split(QLatin1Char('\t'));
            if (fields.size() == 5 && fields[0] != QStringLiteral("code") && fields[2] != QStringLiteral("seen"))
                spots.append(fields[0]);
        }
        QVERIFY(spots.size() > 20);
        for (const auto &code : spots)
            QVERIFY2(rows.contains(code), qPrintable(code));
        for (auto it = rows.cbegin(); it != rows.cend(); ++it)
            QVERIFY2(spots.contains(it.key()), qPrintable(it.key()));
    }

    void placesHaveTheirPage_data()
    {
        QTest::addColumn<QString>("page");
        for (const auto *place : {"start", "home", "traces", "trace", "flows", "devices", "timeline", "graph", "code", "coverage", "report", "attack", "search", "evidence", "warnings"})
            QTest::newRow(place) << QString::fromLatin1(place);
        for (const auto *place : {"keys", "apps", "operations", "installs", "payload_signs", "baselines"})
            QTest::newRow(place) << QStringLiteral("tables");
        QTest::newRow("no-such-place") << QStringLiteral("index");
        QTest::newRow("../../themes/palette") << QStringLiteral("index");
    }
    void placesHaveTheirPage()
    {
        QFETCH(QString, page);
        QCOMPARE(helpOfPlace(QString::fromLatin1(QTest::currentDataTag())), page);
    }

    void wordsAreFound()
    {
        const auto pages = helpPages();
        const auto idsOf = [&](const QString &words) {
            QStringList ids;
            for (const auto &hit : searchHelp(pages, words))
                ids.append(hit.page);
            return ids;
        };
        QCOMPARE(idsOf(QStringLiteral("zip-crc-mismatch")), QStringList{QStringLiteral("warnings")});
        QCOMPARE(idsOf(QStringLiteral("RVICTL")), QStringList{QStringLiteral("collecting")});
        QCOMPARE(idsOf(QStringLiteral("collecting evidence")).first(), QStringLiteral("collecting"));
        QVERIFY(idsOf(QStringLiteral("no-page-has-this")).isEmpty());
        QVERIFY(idsOf(QStringLiteral("  ")).isEmpty());
        const auto hits = searchHelp(pages, QStringLiteral("rvictl"));
        QVERIFY(!hits.first().line.contains(QLatin1Char('`')) && hits.first().line.contains(QStringLiteral("rvictl")));
    }

    void thePanelWalksByKeyboard()
    {
        HelpPanel panel({});
        panel.resize(400, 700);
        panel.show();
        QCOMPARE(panel.page(), QStringLiteral("index"));
        QVERIFY(!panel.shownText().contains(QLatin1Char('#')));
        auto *text = panel.findChild<HelpText *>();
        text->setFocus();
        // The first link of the index is First steps.
        QTest::keyClick(text, Qt::Key_Tab);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(panel.page(), QStringLiteral("first-steps"));
        panel.search(QStringLiteral("worker-killed"));
        QCOMPARE(panel.offered(), QStringList{QStringLiteral("warnings")});
        auto *list = panel.findChild<QListWidget *>();
        list->setCurrentRow(0);
        QCOMPARE(panel.page(), QStringLiteral("warnings"));
        QCOMPARE(text->textCursor().selectedText(), QStringLiteral("worker-killed"));
        QVERIFY(!panel.showPage(QStringLiteral("no-such-page")));
        QCOMPARE(panel.page(), QStringLiteral("warnings"));
    }
};

QTEST_MAIN(HelpTest)
#include "help_test.moc"
