// SPDX-License-Identifier: GPL-3.0-or-later
// Patterns that people give (`matches`): one that is not valid, too large, or runs into its limit is an error and never "no match".
#include "tests/casedb/case_work.h"

#include "tests/trials.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::test;

class PatternLimitTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<CaseReader> m_reader;

private slots:
    void initTestCase()
    {
        const auto path = m_folder.filePath("redos.keytrail").toStdString();
        auto made = CaseFile::create(path, "ReDoS", "Ada");
        auto bundle = BundleWriter::create(m_folder.filePath("bundle").toStdString(), {sample::kPcap, "/evidence/x.pcap", 12, "pcap"});
        const std::string texts[] = {std::string(50'000, 'a') + "!", "plain text", std::string(2'000, ' ') + "x", "\xff\xfe not UTF-8 \xc3"};
        for (const auto &text : texts) {
            HttpRow row;
            row.where = "packet " + std::to_string(text.size());
            row.userAgent = text;
            bundle->add(row);
        }
        QVERIFY(bool(bundle->finish()));
        QVERIFY(!std::get<CaseFile>(made).absorb(m_folder.filePath("bundle").toStdString(), sample::about(sample::kPcap, "/evidence/x.pcap", 12)));
        std::get<CaseFile>(made).close();
        m_reader.emplace(std::move(std::get<CaseReader>(CaseReader::open(path))));
    }

    void aPattern_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("found"); // -1: an error
        QTest::newRow("plain") << "^plain" << 1;
        QTest::newRow("nowhere") << "^nowhere$" << 0;
        QTest::newRow("nested repeats") << "^(a+)+$" << -1;
        QTest::newRow("alternatives") << "^(a|aa)+$" << -1;
        QTest::newRow("three repeats") << "^(.*)*(.*)*(.*)*Y$" << -1;
        QTest::newRow("not valid") << "(" << -1;
        QTest::newRow("too many brackets") << QString(3'000, '(') + QString(3'000, ')') << -1;
        QTest::newRow("too large") << "((a{1000}){1000}){1000}" << -1;
        QTest::newRow("recursion without end") << "^(?R)*$x" << -1;
        QTest::newRow("bytes that are no UTF-8") << "not UTF" << 1;
    }
    void aPattern()
    {
        QFETCH(QString, pattern);
        QFETCH(int, found);
        WorkTimer timer;
        auto quoted = pattern.toStdString();
        for (std::size_t at = 0; (at = quoted.find('\\', at)) != std::string::npos; at += 2)
            quoted.insert(at, "\\");
        const auto where = "user_agent matches \"" + quoted + "\"";
        const auto ids = m_reader->ids({"http", where, {}, false, -1});
        const auto *error = std::get_if<FilterError>(&ids);
        QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
        if (found < 0) {
            QVERIFY2(error, "not an error");
            QVERIFY2(error->message.find("pattern") != std::string::npos, error->message.c_str());
        } else {
            QVERIFY2(!error, error ? error->message.c_str() : "");
            QCOMPARE(int(std::get<0>(ids).size()), found);
        }
    }
};

QTEST_GUILESS_MAIN(PatternLimitTest)
#include "pattern_limit_test.moc"
