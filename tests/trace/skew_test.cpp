// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/bundle_writer.h"
#include "analysis/trace/coverage.h"
#include "analysis/trace/skew.h"
#include "resources/knowledge.h"

#include <QtTest>
#include <fmt/format.h>

using namespace keytrail;
using namespace keytrail::casedb;

namespace
{

constexpr std::int64_t kSecond = 1'000'000'000, kStart = 1'767'607'872 * kSecond;

}

/// Two sources of which one is late by a known time.
class SkewTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_number = 0;

    /// Calls of `hosts` hosts at odd times; the log writes whole seconds, `late` seconds after its own clock.
    std::vector<trace::Skew> skews(int hosts, std::int64_t late, std::int64_t every = 0, int strangers = 0, bool asIndicators = false)
    {
        const auto path = m_folder.filePath(QString::number(++m_number)).toStdString();
        auto made = CaseFile::create(path, "t", "");
        auto &file = std::get<CaseFile>(made);
        const std::string capture(64, 'a'), log(64, 'b');
        auto wire = BundleWriter::create(path + ".a", {capture, "a.pcap", 1, "pcap"});
        auto told = BundleWriter::create(path + ".b", {log, "b.csv", 1, "csv"});
        for (int host = 0; host < hosts + strangers; ++host) {
            for (int time = 0; time < (every ? 12 : 2); ++time) {
                const auto at = kStart + (every ? time * every * kSecond : std::int64_t(host) * 37 * kSecond + time * (host * host + 5) * 61 * kSecond) + host * 1'000'000;
                if (host < hosts) {
                    TlsRow hello;
                    hello.time = Instant{at};
                    hello.sni = fmt::format("h{}.example", host);
                    hello.where = fmt::format("packet {}", host * 100 + time);
                    wire->add(hello);
                }
                EventRow event;
                event.time = Instant{(at / kSecond + late) * kSecond + (host < hosts ? 0 : 17 * host * kSecond)};
                event.kind = asIndicators ? "indicator" : "connection";
                event.host = fmt::format("H{}.example", host); // case does not count
                event.where = fmt::format("row {}", host * 100 + time);
                told->add(event);
            }
        }
        const auto absorb = [&](BundleWriter &writer, const char *suffix, const std::string &hash, const char *name) {
            EvidenceRow about;
            about.sha256 = hash;
            about.file = name;
            about.status = "imported";
            return writer.finish() && !file.absorb(path + suffix, about);
        };
        if (!absorb(*wire, ".a", capture, "a.pcap") || !absorb(*told, ".b", log, "b.csv"))
            return {};
        file.close();
        const auto opened = CaseReader::open(path);
        return trace::estimateSkews(std::get<CaseReader>(opened));
    }

private slots:
    void aLateLog_data()
    {
        QTest::addColumn<qint64>("late");
        QTest::newRow("an hour ahead, a wrong zone") << qint64(3600);
        QTest::newRow("five and a half hours behind") << qint64(-19800);
        QTest::newRow("ninety seconds") << qint64(90);
        QTest::newRow("a day") << qint64(86400);
    }
    void aLateLog()
    {
        QFETCH(qint64, late);
        const auto found = skews(8, late);
        QCOMPARE(found.size(), std::size_t(1));
        // What is to be added to the log takes its lateness away, up to the second that it writes.
        QVERIFY2(std::abs(found[0].nanoseconds + late * kSecond) <= 2 * kSecond, qPrintable(QString::number(found[0].nanoseconds)));
        QCOMPARE(found[0].shared, std::size_t(8));
        QVERIFY(found[0].names >= 7);
        const auto opened = CaseReader::open(m_folder.filePath(QString::number(m_number)).toStdString());
        const auto &reader = std::get<CaseReader>(opened);
        QCOMPARE(reader.sha256(found[0].evidence), std::string(64, 'b'));
        QCOMPARE(reader.sha256(found[0].against), std::string(64, 'a'));
        // The sheet says so, and of which file.
        const auto sheet = trace::coverage(reader, knowledge("coverage.tsv"));
        const auto row = std::find_if(sheet.begin(), sheet.end(), [](const trace::CoverageRow &one) { return one.code == "clock-shared"; });
        QVERIFY(row != sheet.end());
        QCOMPARE(row->subject, std::string("b.csv"));
        QVERIFY2(row->reason.find(late > 0 ? " ahead of that of a.pcap" : " behind of that of a.pcap") != std::string::npos, row->reason.c_str());
    }

    void nothingIsSaid_data()
    {
        QTest::addColumn<int>("hosts");
        QTest::addColumn<qint64>("late");
        QTest::addColumn<qint64>("every");
        QTest::addColumn<int>("strangers");
        QTest::addColumn<bool>("indicators");
        QTest::newRow("the clocks agree") << 8 << qint64(0) << qint64(0) << 0 << false;
        QTest::newRow("a delay is no skew") << 8 << qint64(3) << qint64(0) << 0 << false;
        QTest::newRow("three hosts are too few") << 3 << qint64(3600) << qint64(0) << 0 << false;
        QTest::newRow("calls by the clock agree in every distance") << 8 << qint64(3600) << qint64(3600) << 0 << false;
        QTest::newRow("a list of indicators has no clock") << 8 << qint64(3600) << qint64(0) << 0 << true;
    }
    void nothingIsSaid()
    {
        QFETCH(int, hosts);
        QFETCH(qint64, late);
        QFETCH(qint64, every);
        QFETCH(int, strangers);
        QFETCH(bool, indicators);
        QCOMPARE(skews(hosts, late, every, strangers, indicators).size(), std::size_t(0));
    }

    void hostsOfOneSourceOnlyDoNotDisturb() { QCOMPARE(skews(8, 3600, 0, 30).size(), std::size_t(1)); }

    void words()
    {
        QCOMPARE(trace::skewWords(-3600 * kSecond), std::string("3600 s ahead"));
        QCOMPARE(trace::skewWords(12'500'000'000), std::string("12.5 s behind"));
    }
};

QTEST_GUILESS_MAIN(SkewTest)
#include "skew_test.moc"
