// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/executive.h"
#include "analysis/report/html_report.h"
#include "tests/report/report_world.h"

using namespace keytrail;
using namespace keytrail::report;

class HtmlReportTest : public QObject
{
    Q_OBJECT

    static QString page(const World &world) { return QString::fromStdString(htmlReport(WorldCase(world).facts())); }

private slots:
    void firstPageSaysWhatMatters()
    {
        const auto chapters = executivePage(WorldCase({}).facts());
        QCOMPARE(chapters.size(), 4);
        QCOMPARE(chapters[0].title, std::string("What happened"));
        const auto &told = chapters[0].sentences[0];
        QCOMPARE(told.text,
            std::string("The app Weather (example.weather 2.4) locks data with a public key, so that only the holder of the private key "
                        "can read it; "
                        "the result goes to sync.brightleaf.example:8080."));
        QCOMPARE(told.references[0].sha256, kPackageHash);
        QCOMPARE(told.references[0].id, WorldCase({}).traceId());
        QCOMPARE(chapters[2].sentences[0].text, std::string("The device SERIAL0001, Pixel 7, corporate-owned was seen calling."));
        QVERIFY(chapters[3].sentences.back().text.ends_with("A longer capture would tell."));
    }

    void expectedUseRaisesNoAlarm()
    {
        World world;
        world.verdict = "expected";
        const auto chapters = executivePage(WorldCase(world).facts());
        QVERIFY(chapters[0].sentences[0].text.starts_with("No use of public-key cryptography was found that is not expected"));
    }

    void isInert()
    {
        for (const auto &text : {page({}), page(World::hostile())}) {
            QVERIFY(text.contains("default-src 'none'"));
            QVERIFY(!text.contains("<script") && !text.contains("onerror=") && !text.contains("src="));
            QVERIFY(!text.contains(QChar(0x202e)) && !text.contains(QChar(0x1b)));
            static const QRegularExpression link("href=\"([^\"]*)\"");
            for (auto at = link.globalMatch(text); at.hasNext();) {
                const auto to = at.next().captured(1);
                QVERIFY2(to.startsWith('#') && text.contains("id=\"" + to.mid(1) + '"'), qPrintable(to));
            }
        }
    }

    void tagsAreBalanced()
    {
        const auto text = page(World::hostile());
        for (const auto &tag : {"table", "section", "main", "nav", "ul", "tr", "td", "th", "code", "li", "div", "span"}) {
            const auto opened = text.count(QRegularExpression(QString("<%1[ >]").arg(tag)));
            QVERIFY2(opened == text.count(QString("</%1>").arg(tag)), tag);
        }
    }

    void saysWhatItWasMadeFrom()
    {
        const WorldCase world({});
        const auto text = QString::fromStdString(htmlReport(world.facts()));
        for (const auto &part : {kPackageHash, kCaptureHash, world.facts().auditHead, std::string("2027-01-01T00:00:00")})
            QVERIFY2(text.contains(QString::fromStdString(part)), part.c_str());
        QCOMPARE(text, QString::fromStdString(htmlReport(CaseFacts(world.reader(), world.facts().options()))));
    }
};

QTEST_APPLESS_MAIN(HtmlReportTest)
#include "html_report_test.moc"
