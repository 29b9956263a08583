// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/bundle_writer.h"
#include "analysis/casedb/case_file.h"
#include "analysis/casedb/case_reader.h"
#include "analysis/casedb/identity.h"

#include <QtTest>

#include <sqlite3.h>

using namespace keytrail;
using namespace keytrail::casedb;

namespace
{

const std::string kOne(64, 'a'), kTwo(64, 'b');

}

class CaseMergeTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_bundles = 0;

    std::string path(const QString &name) const { return m_folder.filePath(name).toStdString(); }
    bool take(CaseFile &file, const std::string &hash)
    {
        const auto bundle = path(QString("bundle%1").arg(++m_bundles));
        auto writer = BundleWriter::create(bundle, {hash, "/evidence/x.pcap", 12, "pcap"});
        FlowRow flow;
        flow.where = "packet 1";
        flow.protocol = "tcp";
        flow.clientIp = "192.0.2.7";
        flow.serverIp = hash[0] == 'a' ? "203.0.113.1" : "203.0.113.2";
        flow.serverPort = 443;
        writer->add(flow);
        EvidenceRow about;
        about.sha256 = hash;
        about.file = "/evidence/x.pcap";
        about.importedAt = Instant{5};
        return writer->finish() && !file.absorb(bundle, about);
    }
    std::string made(const char *name, const std::vector<std::string> &evidence)
    {
        auto opened = CaseFile::create(path(name), "t", "Ada");
        auto &file = std::get<CaseFile>(opened);
        for (const auto &hash : evidence) {
            if (!take(file, hash))
                return {};
        }
        file.close();
        return path(name);
    }
    static void judge(const std::string &path, const char *value, const char *examiner)
    {
        auto opened = CaseFile::open(path);
        JudgementRow row;
        row.target = "flow-0000000000000001";
        row.kind = "verdict";
        row.value = value;
        row.examiner = examiner;
        row.at = Instant{7};
        row.id = static_cast<JudgementId>(identity({value, examiner}));
        QVERIFY(std::get<CaseFile>(opened).replace(std::vector{row}));
    }
    static std::vector<std::string> servers(const std::string &path)
    {
        auto opened = CaseReader::open(path);
        std::vector<std::string> out;
        for (const auto &flow : std::get<CaseReader>(opened).all<FlowRow>())
            out.push_back(flow.serverIp);
        std::sort(out.begin(), out.end());
        return out;
    }
    static void spoil(const std::string &path, const char *sql)
    {
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(path.c_str(), &database), SQLITE_OK);
        QCOMPARE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
    }

private slots:
    void whatIsNewComesOverOnce()
    {
        const auto ours = made("ours", {kOne}), other = made("other", {kOne, kTwo});
        auto opened = CaseFile::open(ours);
        auto &file = std::get<CaseFile>(opened);
        auto done = file.merge(other);
        const auto *merged = std::get_if<CaseFile::Merged>(&done);
        QVERIFY(merged);
        QCOMPARE(merged->evidence, std::int64_t(1));
        QCOMPARE(merged->known, std::int64_t(1));
        done = file.merge(other);
        QCOMPARE(std::get<CaseFile::Merged>(done).evidence, std::int64_t(0));
        file.close();
        QCOMPARE(servers(ours), (std::vector<std::string>{"203.0.113.1", "203.0.113.2"}));
        auto reader = CaseReader::open(ours);
        QCOMPARE(std::get<CaseReader>(reader).search("203.0.113.2", 10).size(), std::size_t(1)); // searchable, once
        QCOMPARE(CaseReader::firstBrokenAudit(std::get<CaseReader>(reader).auditLog()), std::int64_t(0));
    }

    void theExaminersOfBothSidesAreKept()
    {
        const auto ours = made("judged", {kOne}), other = made("judged too", {kOne});
        judge(ours, "benign", "Ada");
        judge(other, "suspicious", "Ben");
        auto opened = CaseFile::open(ours);
        auto &file = std::get<CaseFile>(opened);
        const auto done = file.merge(other);
        QCOMPARE(std::get<CaseFile::Merged>(done).conflicts, std::vector<std::string>{"flow-0000000000000001"});
        file.close();
        auto reader = CaseReader::open(ours);
        QCOMPARE(std::get<CaseReader>(reader).all<JudgementRow>().size(), std::size_t(2));
    }

    void hostileCasesAreRefusedWhole_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("code");
        QTest::newRow("evidence under a foreign id") << "PRAGMA foreign_keys=OFF; UPDATE evidence SET id = 5" << "case-invalid";
        QTest::newRow("facts of no evidence") << "PRAGMA foreign_keys=OFF; UPDATE flows SET evidence = 5" << "case-invalid";
        QTest::newRow("a trigger") << "CREATE TRIGGER t AFTER INSERT ON flows BEGIN SELECT 1; END" << "case-schema";
        QTest::newRow("a newer version") << "PRAGMA user_version = 99" << "case-version";
        QTest::newRow("another program's") << "PRAGMA application_id = 7" << "case-version";
    }
    void hostileCasesAreRefusedWhole()
    {
        QFETCH(QString, sql);
        QFETCH(QString, code);
        ++m_bundles;
        const auto ours = made(qPrintable(QString("ours%1").arg(m_bundles)), {kOne});
        const auto other = made(qPrintable(QString("other%1").arg(m_bundles)), {kTwo});
        spoil(other, qPrintable(sql));
        auto opened = CaseFile::open(ours);
        auto &file = std::get<CaseFile>(opened);
        const auto done = file.merge(other);
        const auto *trouble = std::get_if<Trouble>(&done);
        QVERIFY(trouble);
        QCOMPARE(QString::fromStdString(trouble->code), code);
        file.close();
        QCOMPARE(servers(ours), std::vector<std::string>{"203.0.113.1"});
    }

    void aCaseIsNotJoinedWithItself()
    {
        const auto ours = made("alone", {kOne});
        auto opened = CaseFile::open(ours);
        QVERIFY(std::holds_alternative<Trouble>(std::get<CaseFile>(opened).merge(ours)));
        QVERIFY(std::holds_alternative<Trouble>(std::get<CaseFile>(opened).merge(path("none"))));
    }
};

QTEST_GUILESS_MAIN(CaseMergeTest)
#include "case_merge_test.moc"
