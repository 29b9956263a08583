// SPDX-License-Identifier: GPL-3.0-or-later
// What an approval or a verdict changes at once is what drawing all conclusions anew would give, to the byte.
#include "analysis/trace/baselines.h"
#include "analysis/trace/conclude.h"
#include "analysis/trace/corrections.h"
#include "analysis/trace/judgements.h"
#include "analysis/trace/rejudge.h"
#include "app/conclusions.h"
#include "resources/knowledge.h"
#include "tests/app/programs.h"

#include <set>

using namespace keytrail;
using namespace keytrail::casedb;

class RejudgeTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string m_case;

    CaseFile file() const { return std::move(std::get<CaseFile>(CaseFile::open(m_case))); }
    CaseReader reader() const { return std::move(std::get<CaseReader>(CaseReader::open(m_case))); }

    template <class Row> static QStringList printed(const CaseReader &reader, const char *entity)
    {
        QStringList out;
        const auto ids = std::get<std::vector<std::int64_t>>(reader.ids({entity, {}, {}, false, -1}));
        for (const auto &row : reader.cells(entity, CaseReader::columns(entity), ids)) {
            QStringList cells;
            for (const auto &cell : row)
                cells.append(QString::fromStdString(cell.json));
            out.append(cells.join(QLatin1Char(' ')));
        }
        return out;
    }
    static QStringList all(const CaseReader &reader) { return printed<FindingRow>(reader, "findings") + printed<TraceRow>(reader, "traces"); }

    /// Judges by the short way, then draws everything: both must leave the same rows, and the short way must have been taken.
    void compare(const char *what)
    {
        const auto inputs = reader().meta("conclusion_inputs");
        QVERIFY2(!inputs.empty() && inputs == conclusionInputsOf(reader()), what);
        auto writer = file();
        QVERIFY2(rejudgeCase(writer), what);
        const auto quick = all(reader());
        QVERIFY2(concludeCase(writer), what);
        const auto whole = all(reader());
        QVERIFY2(!whole.isEmpty(), what);
        QCOMPARE(quick, whole);
        QVERIFY2(reader().content().changed.empty(), what);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(test::call({"demo", m_folder.path()}).status == 0);
        m_case = m_folder.filePath("sample.keytrail").toStdString();
    }

    void approvalsOfEveryKind()
    {
        const auto finding = reader().all<FindingRow>().front();
        const auto choices = trace::baselineChoices(reader(), printId(finding.id));
        std::set<std::string> kinds;
        for (auto choice : choices) {
            kinds.insert(choice.kind);
            choice.reason = "known \"good\" \xe2\x80\x94 see ticket";
            choice.author = "A. Tester";
            auto writer = file();
            QVERIFY(trace::addBaselines(writer, reader(), {choice}, rightNow()));
            writer.close();
            compare(choice.kind.c_str());
        }
        QVERIFY(kinds.size() >= 4);
        QCOMPARE(reader().all<FindingRow>("baseline != null").empty(), false);
    }

    void approvalsTakenBack()
    {
        for (const auto &row : reader().all<BaselineRow>()) {
            auto writer = file();
            QVERIFY(trace::removeBaseline(writer, reader(), row.id, rightNow()));
            writer.close();
            compare("taken back");
        }
        QVERIFY(reader().all<FindingRow>("baseline != null").empty());
    }

    void verdictsNotesAndTags()
    {
        const auto finding = reader().all<FindingRow>().front();
        const auto trace = *reader().row<TraceRow>(finding.trace);
        for (const auto &target : {printId(finding.id), printId(trace.id), printId(trace.operation), printId(trace.app)}) {
            auto writer = file();
            QVERIFY(trace::say(writer, reader(), {target, target.starts_with("app") ? "expected" : "unexpected", "a note", "tag", "A. Tester"}, rightNow()));
            writer.close();
            compare(target.c_str());
        }
        QCOMPARE(reader().row<FindingRow>(finding.id)->notes.size(), std::size_t(4));
    }

    // The table that the program prints changes nothing; a sign that weighs nothing takes its weight off those that have it.
    void otherWeightsSayWhatTheyChange()
    {
        const auto path = QString::fromStdString(m_case), table = m_folder.filePath("weights.tsv");
        const auto own = test::call({"weights", path});
        QCOMPARE(own.status, 0);
        QVERIFY(test::put(table, own.out));
        const auto same = test::call({"weights", path, "--with", table});
        QCOMPARE(same.status, 0);
        QVERIFY2(same.out.startsWith("0 of "), same.out.constData());
        const auto update = reader().all<FindingRow>("verdict = expected and score = 0");
        QVERIFY(!update.empty());
        auto other = own.out;
        other.replace("\nuse-expected\t-60\t", "\nuse-expected\t0\t");
        QVERIFY(test::put(table, other));
        const auto changed = test::call({"weights", path, "--with", table, "--format", "json"});
        QCOMPARE(changed.status, 0);
        QVERIFY2(changed.out.contains("\"finding\":\"" + QByteArray::fromStdString(printId(update.front().id)) + '"'), changed.out.constData());
        QVERIFY(test::put(table, "no table\n"));
        QCOMPARE(test::call({"weights", path, "--with", table}).status, 2);
    }

    // Masks, clocks and splits change what traces are drawn from: the short way does not hold, and all is drawn anew.
    void correctionsDrawAllAnew()
    {
        const auto device = reader().all<DeviceRow>().front();
        const auto rule = "device=" + device.serial;
        {
            auto writer = file();
            QVERIFY(trace::correct(writer, reader(), {"mask", rule, rule, "A. Tester", {}}, rightNow()));
        }
        QVERIFY(reader().meta("conclusion_inputs") != conclusionInputsOf(reader()));
        auto writer = file();
        QVERIFY(rejudgeCase(writer));
        writer.close();
        QCOMPARE(reader().meta("conclusion_inputs"), conclusionInputsOf(reader()));
        QVERIFY(trace::corrections(reader(), "mask").size() == 1);
        compare("after a mask");
    }
};

QTEST_GUILESS_MAIN(RejudgeTest)
#include "rejudge_test.moc"
