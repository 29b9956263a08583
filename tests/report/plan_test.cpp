// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/plan.h"

#include "analysis/report/html_report.h"
#include "analysis/report/markdown_report.h"
#include "tests/report/report_world.h"

using namespace keytrail;
using namespace keytrail::report;

class PlanTest : public QObject
{
    Q_OBJECT

    static std::string planned(const WorldCase &world, const ReportPlan &plan, bool asHtml)
    {
        ReportOptions options{{kMadeAt}, "Keytrail 0.1.0", 50, plan, {{"SERIAL0001", "network", "", "missing", "No capture of Ada Lovelace's phone", "A capture"}}, 0};
        const CaseFacts facts(world.reader(), options);
        return asHtml ? htmlReport(facts) : markdownReport(facts);
    }

private slots:
    void templates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("trouble");
        QTest::newRow("whole") << R"({"title":"T","examiner":"E","tlp":"amber","chapters":["traces","first"],"mask":["people","serials"]})" << "";
        QTest::newRow("empty") << "{}" << "";
        QTest::newRow("no object") << "[1]" << "the template is no JSON object";
        QTest::newRow("text") << "hello" << "the template is no JSON object";
        QTest::newRow("mark") << R"({"tlp":"white"})" << "white is no mark of the Traffic Light Protocol: clear, green, amber, amber+strict, red"; // of TLP 1.0
        QTest::newRow("chapter") << R"({"chapters":["verdict"]})" << "there is no chapter verdict: first, found, traces, missing, coverage, devices, judgements, evidence, warnings, audit";
        QTest::newRow("twice") << R"({"chapters":["audit","audit"]})" << "the chapter audit is named twice";
        QTest::newRow("mask") << R"({"mask":["keys"]})" << "keys cannot be masked: people, serials, addresses";
        QTest::newRow("member") << R"({"colour":"red"})" << "the template has a member colour that means nothing";
        QTest::newRow("large") << QString(70'000, ' ') << "the template is too large";
    }
    void templates()
    {
        QFETCH(QString, text);
        QFETCH(QString, trouble);
        const auto read = readPlan(text.toStdString());
        const auto *said = std::get_if<std::string>(&read);
        QCOMPARE(said ? QString::fromStdString(*said) : QString(), trouble);
        if (const auto *plan = std::get_if<ReportPlan>(&read)) {
            const auto again = readPlan(writePlan(*plan));
            QVERIFY(std::get<ReportPlan>(again) == *plan);
        }
    }

    void membersAreTaken()
    {
        const auto plan = std::get<ReportPlan>(readPlan(R"({"title":"Harbour, \u201cfinal\u201d","tlp":"amber+strict","chapters":["traces","first"],"mask":["addresses"]})"));
        QCOMPARE(plan.title, std::string("Harbour, \xe2\x80\x9c" "final\xe2\x80\x9d"));
        QCOMPARE(tlpText(plan.tlp), std::string("TLP:AMBER+STRICT")); // FIRST TLP 2.0: as it is to be written
        QCOMPARE(plan.chapters, (std::vector<std::string>{"traces", "first"}));
        QVERIFY(plan.masksAddresses && !plan.masksPeople && !plan.masksSerials);
    }

    void chaptersStandInTheirOrder_data()
    {
        QTest::addColumn<bool>("asHtml");
        QTest::newRow("HTML") << true;
        QTest::newRow("Markdown") << false;
    }
    void chaptersStandInTheirOrder()
    {
        QFETCH(bool, asHtml);
        const WorldCase world{World()};
        ReportPlan plan;
        plan.chapters = {"audit", "coverage", "devices"};
        plan.title = "For the board";
        plan.examiner = "B. Other";
        plan.tlp = "red";
        const auto text = planned(world, plan, asHtml);
        const std::string mark = asHtml ? "<h2 id=\"" : "\n## ";
        std::vector<std::size_t> places;
        for (const auto *title : {"Audit", "What the case can and cannot show", "Devices"})
            places.push_back(text.find(title, text.find(mark)));
        QVERIFY(places[0] < places[1] && places[1] < places[2] && places[2] != std::string::npos);
        std::size_t heads = 0;
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + 1))
            ++heads;
        QCOMPARE(heads, std::size_t(3));
        QVERIFY(text.find("TLP:RED") < text.find(asHtml ? "<h1>For the board" : "# For the board"));
        QVERIFY(text.find("For the board") != std::string::npos && text.find("Harbour 7") == std::string::npos);
        QVERIFY(text.find("B. Other") != std::string::npos && text.find("A. Examiner") == std::string::npos);
    }

    void maskedValuesStandNowhere_data() { chaptersStandInTheirOrder_data(); }
    void maskedValuesStandNowhere()
    {
        QFETCH(bool, asHtml);
        World about;
        about.owner = "ada.lovelace@harbour.example";
        about.deviceName = "Ada Lovelace's phone";
        about.gap = "Ask ADA.LOVELACE@harbour.example for the phone with 02:1A:2B:3C:4D:5E, not adamant ones.";
        const WorldCase world(about);
        ReportPlan plan;
        const auto open = planned(world, plan, asHtml);
        QVERIFY(open.find("SERIAL0001") != std::string::npos && open.find("Lovelace") != std::string::npos);
        plan.masksPeople = plan.masksSerials = plan.masksAddresses = true;
        auto text = planned(world, plan, asHtml);
        const auto whole = text;
        std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
        for (const auto *secret : {"serial0001", "lovelace", "harbour.example for", "02:1a:2b"})
            QVERIFY2(text.find(secret) == std::string::npos, secret);
        QVERIFY(text.find("person 1 for the phone with address 1, not adamant ones") != std::string::npos || !asHtml);
        QVERIFY(whole.find("device 1") != std::string::npos);
        QVERIFY(whole.find("\xe2\x80\xa6" "0001") != std::string::npos);
        // The reader is told.
        QVERIFY(text.find("masked in this report") != std::string::npos);
    }

    void wordsAreWhole()
    {
        World about;
        about.owner = "Ann";
        const WorldCase world(about);
        ReportPlan plan;
        plan.masksPeople = true;
        const Masking mask(world.reader(), plan);
        QCOMPARE(mask("Ann, ANN and Anna; hann. ann"), std::string("person 1, person 1 and Anna; hann. person 1"));
        QCOMPARE(mask(""), std::string());
        QCOMPARE(Masking()("Ann"), std::string("Ann"));
        QVERIFY(Masking().statement().empty());
    }
};

QTEST_GUILESS_MAIN(PlanTest)
#include "plan_test.moc"
