// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trace/judgements.h"
#include "analysis/trace/baselines.h"
#include "resources/knowledge.h"
#include "tests/widgets/sample_rows.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::casedb;

namespace
{

constexpr Instant kNow{1'800'000'000'000'000'000};

Instant later(std::int64_t seconds)
{
    return {kNow.nanoseconds + seconds * 1'000'000'000};
}

}

class JudgementsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    int m_number = 0;

    std::optional<CaseFile> writer()
    {
        auto opened = CaseFile::open(m_path.toStdString());
        return std::get_if<CaseFile>(&opened) ? std::optional(std::move(std::get<CaseFile>(opened))) : std::nullopt;
    }
    CaseReader reader() const { return std::move(std::get<CaseReader>(CaseReader::open(m_path.toStdString()))); }
    bool conclude(CaseFile &file, Instant now)
    {
        const auto conclusions = trace::conclude(reader(), trace::Weights::read(knowledge("weights.tsv")), alwaysOn, now);
        return conclusions && trace::store(file, *conclusions);
    }
    FindingRow finding() const { return reader().all<FindingRow>("verdict = open").at(0); }
    FindingRow again(const FindingRow &one) const { return *reader().row<FindingRow>(one.id); }

private slots:
    void initTestCase() { QVERIFY(sample::make(m_folder.filePath(QStringLiteral("made.keytrail")), 40)); }
    void init()
    {
        m_path = m_folder.filePath(QStringLiteral("%1.keytrail").arg(++m_number));
        QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("made.keytrail")), m_path));
    }

    void theLatestVerdictHoldsAndCanBeTakenBack()
    {
        auto file = writer();
        QVERIFY(file);
        const auto one = finding();
        QCOMPARE(one.verdict, std::string("open"));
        const auto id = printId(one.id);
        QVERIFY(trace::say(*file, reader(), {id, "suspicious", "a note", "urgent", "Ada"}, kNow));
        QVERIFY(trace::say(*file, reader(), {id, "benign", "", "", "Ben"}, later(1)));
        QVERIFY(conclude(*file, later(2)));
        QCOMPARE(again(one).verdict, std::string("benign"));
        QCOMPARE(again(one).notes, Texts{"Ada: a note"});
        QCOMPARE(again(one).tags, Texts{"urgent"});
        QVERIFY(trace::takeBack(*file, reader(), id, later(3)));
        QVERIFY(conclude(*file, later(4)));
        QCOMPARE(again(one).verdict, std::string("suspicious"));
        QVERIFY(trace::takeBack(*file, reader(), id, later(5)));
        QVERIFY(conclude(*file, later(6)));
        QCOMPARE(again(one).verdict, std::string("open"));
        QVERIFY(again(one).notes.empty() && again(one).tags.empty());
        QVERIFY(!trace::takeBack(*file, reader(), id, later(7)));
    }

    void oneTagIsTakenWhateverWasSaidAfterIt()
    {
        auto file = writer();
        const auto one = finding();
        const auto id = printId(one.id);
        QVERIFY(trace::say(*file, reader(), {id, "", "", "star", "Ada"}, kNow));
        QVERIFY(trace::say(*file, reader(), {id, "benign", "later", "urgent", "Ada"}, later(1)));
        QVERIFY(trace::takeBackTag(*file, reader(), id, "star", later(2)));
        QVERIFY(!trace::takeBackTag(*file, reader(), id, "star", later(3)));
        QVERIFY(conclude(*file, later(4)));
        QCOMPARE(again(one).tags, Texts{"urgent"});
        QCOMPARE(again(one).verdict, std::string("benign"));
    }

    void aFindingCanBeApprovedInManyWays()
    {
        const auto one = finding();
        const auto all = reader();
        auto choices = trace::baselineChoices(all, printId(one.id));
        QVERIFY(!choices.empty());
        QCOMPARE(choices.front().kind, std::string("operation"));
        QCOMPARE(choices.front().app, std::string("example.meadow.weather"));
        QCOMPARE(choices.back().kind, std::string("app"));
        QCOMPARE(trace::baselineChoices(all, printId(one.trace)).size(), choices.size());
        QVERIFY(trace::baselineChoices(all, "nothing").empty());
        BaselineRow other;
        other.kind = "app";
        other.value = "example.of.nobody";
        choices.push_back(other);
        const auto counts = trace::coveredFindings(all, choices);
        QCOMPARE(counts.size(), choices.size());
        QVERIFY(counts.front() >= 1);
        QCOMPARE(counts[counts.size() - 2], all.all<TraceRow>("app.package = example.meadow.weather").size());
        QCOMPARE(counts.back(), std::size_t(0));
    }

    void everyWordStandsInTheAuditLog()
    {
        auto file = writer();
        const auto before = reader().auditLog().size();
        const auto id = printId(finding().id);
        QVERIFY(trace::say(*file, reader(), {id, "suspicious", "why", "", "Ada"}, kNow));
        QVERIFY(trace::takeBack(*file, reader(), id, later(1)));
        const auto log = reader().auditLog();
        // Two seals: what was said changed twice.
        QCOMPARE(log.size(), before + 6); // verdict and note, made and undone
        QCOMPARE(log.back().action, std::string("judgement-undone"));
        QCOMPARE(CaseReader::firstBrokenAudit(log), std::int64_t(0));
        QCOMPARE(reader().all<JudgementRow>().size(), std::size_t(2)); // taken back is not deleted
    }

    void aVerdictOnTheAppReachesItsFindings()
    {
        auto file = writer();
        const auto one = finding();
        const auto app = reader().row<TraceRow>(one.trace)->app;
        QVERIFY(trace::say(*file, reader(), {printId(app), "suspicious", "", "", ""}, kNow));
        QVERIFY(conclude(*file, later(1)));
        QCOMPARE(again(one).verdict, std::string("suspicious"));
        QVERIFY(trace::say(*file, reader(), {printId(one.id), "benign", "", "", ""}, later(2)));
        QVERIFY(conclude(*file, later(3)));
        QCOMPARE(again(one).verdict, std::string("benign"));
    }

    void approvals_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("app");
        QTest::addColumn<bool>("covers");
        const QString operation = QStringLiteral("Lexample/meadow/sync/Sealer;->seal");
        QTest::newRow("operation") << "operation" << operation << "example.meadow.weather" << true;
        QTest::newRow("operation of another app") << "operation" << operation << "example.other" << false;
        QTest::newRow("operation with descriptor") << "operation" << operation + "([B)Ljava/lang/String;" << "" << false;
        QTest::newRow("app") << "app" << "example.meadow.weather" << "" << true;
        QTest::newRow("another app") << "app" << "example.meadow" << "" << false;
        QTest::newRow("key") << "key" << QString::fromStdString(sample::kSealKey) << "" << true;
        QTest::newRow("no key") << "key" << "" << "" << false;
        QTest::newRow("another signer") << "signer" << QString(64, '0') << "" << false;
        QTest::newRow("domain of another") << "destination" << "*.other.example" << "" << false;
    }
    void approvals()
    {
        QFETCH(QString, kind);
        QFETCH(QString, value);
        QFETCH(QString, app);
        QFETCH(bool, covers);
        auto file = writer();
        const auto before = reader().all<FindingRow>();
        BaselineRow row;
        row.kind = kind.toStdString();
        row.value = value.toStdString();
        row.app = app.toStdString();
        row.reason = "reviewed";
        row.author = "Ada";
        row.expires = later(100);
        QVERIFY(trace::addBaselines(*file, reader(), {row}, kNow));
        QVERIFY(conclude(*file, later(1)));
        const auto sealer = [&] {
            for (const auto &one : reader().all<FindingRow>()) {
                const auto operation = reader().row<OperationRow>(reader().row<TraceRow>(one.trace)->operation);
                if (operation->method == "seal")
                    return one;
            }
            return FindingRow();
        };
        const auto approved = sealer();
        QCOMPARE(approved.baseline != BaselineId{}, covers);
        QCOMPARE(approved.verdict, std::string(covers ? "expected" : "open"));
        QCOMPARE(approved.reasons.text.find("Approved by Ada: reviewed") != std::string::npos, covers);
        QCOMPARE(reader().all<FindingRow>().size(), before.size()); // nothing vanishes
        QVERIFY(conclude(*file, later(101)));
        QCOMPARE(sealer().verdict, std::string("open")); // expired
        QVERIFY(conclude(*file, later(1)));
        const auto entry = reader().all<BaselineRow>().at(0);
        QVERIFY(trace::removeBaseline(*file, reader(), entry.id, later(2)));
        QVERIFY(!trace::removeBaseline(*file, reader(), entry.id, later(2)));
        QVERIFY(conclude(*file, later(3)));
        QCOMPARE(sealer().verdict, std::string("open"));
    }

    void aSubdomainIsCoveredByItsDomainOnly()
    {
        trace::Covered covered;
        auto file = writer();
        BaselineRow row;
        row.kind = "destination";
        row.value = "*.own.example";
        row.reason = "ours";
        QVERIFY(trace::addBaselines(*file, reader(), {row}, kNow));
        const auto baselines = trace::Baselines::read(reader(), kNow);
        const auto hits = [&](const char *host) {
            covered.host = host;
            return baselines.covers(covered) != nullptr;
        };
        QVERIFY(hits("api.own.example") && hits("a.b.own.example"));
        QVERIFY(!hits("own.example") && !hits("evilown.example") && !hits("own.example.evil.example") && !hits(""));
    }

    void listsGoOutAndIn()
    {
        BaselineRow row;
        row.kind = "key";
        row.value = std::string(64, 'f');
        row.reason = "a \"quoted\"\nreason";
        row.author = "Ada";
        row.expires = kNow;
        const auto text = trace::writeBaselines({row});
        const auto back = trace::readBaselines(text + "\n");
        const auto *rows = std::get_if<std::vector<BaselineRow>>(&back);
        QVERIFY(rows && rows->size() == 1);
        QCOMPARE(rows->at(0).reason, row.reason);
        QCOMPARE(rows->at(0).expires->nanoseconds, kNow.nanoseconds);
        QCOMPARE(std::get<std::size_t>(trace::readBaselines(text + "{\"kind\":\"mood\",\"value\":\"x\",\"reason\":\"y\"}\n")), std::size_t(2));
        QCOMPARE(std::get<std::size_t>(trace::readBaselines("{\"kind\":\"key\",\"value\":\"x\"}\n")), std::size_t(1)); // no reason
        QCOMPARE(std::get<std::size_t>(trace::readBaselines("nonsense")), std::size_t(1));
    }

    void aCleanCaseApprovesWhatItHoldsInItsApps()
    {
        const auto rows = trace::baselineOfCase(reader());
        QVERIFY(std::any_of(rows.begin(), rows.end(), [](const auto &one) {
            return one.kind == "operation" && one.value == "Lexample/meadow/sync/Sealer;->seal" && one.app == "example.meadow.weather";
        }));
        QVERIFY(std::all_of(rows.begin(), rows.end(), [](const auto &one) { return !one.app.empty() && !one.value.empty(); }));
    }
};

QTEST_GUILESS_MAIN(JudgementsTest)
#include "judgements_test.moc"
