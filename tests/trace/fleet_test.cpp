// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trace/analytics.h"
#include "analysis/trace/fleet.h"
#include "resources/knowledge.h"
#include "tests/widgets/sample_rows.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::casedb;
using About = trace::FleetQuestion::About;

/// The fleet of the sample: seven devices of which the fifth is an iPhone without inventory, the third is personally owned and
/// the seventh has no hardware address; the other six were captured.
class FleetTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<CaseReader> m_reader;

    std::vector<trace::FleetAnswer> ask(About about, const std::string &value) { return trace::askFleet(*m_reader, {about, value}, {knowledge("fleet.tsv"), knowledge("coverage.tsv")}); }
    /// `SER700103 fleet-contacted` of one group and aspect.
    static QStringList those(const std::vector<trace::FleetAnswer> &answers, std::string_view group, std::string_view aspect)
    {
        QStringList out;
        for (const auto &one : answers) {
            if (one.group == group && one.aspect == aspect)
                out << QString::fromStdString(one.name + " " + one.code);
        }
        return out;
    }

private slots:
    void initTestCase()
    {
        const auto path = m_folder.filePath(QStringLiteral("a.keytrail"));
        QVERIFY(sample::make(path, 60));
        auto opened = CaseReader::open(path.toStdString());
        m_reader = std::make_unique<CaseReader>(std::move(std::get<CaseReader>(opened)));
    }

    void everySentenceIsWhole()
    {
        for (const auto &line : QString::fromUtf8(knowledge("fleet.tsv").data(), qsizetype(knowledge("fleet.tsv").size())).split('\n')) {
            if (line.isEmpty() || line.startsWith('#') || line.startsWith(QLatin1String("code\t")))
                continue;
            const auto cells = line.split('\t');
            QVERIFY2(cells.size() >= 4 && !cells[3].isEmpty(), qPrintable(line));
            QVERIFY2(QStringList({"install", "traffic"}).contains(cells[1]), qPrintable(line));
            QVERIFY2(QStringList({"has", "contacted", "not-seen", "not-checked"}).contains(cells[2]), qPrintable(line));
            QVERIFY2(cells[2] != QLatin1String("not-checked") || (cells.size() == 5 && !cells[4].isEmpty()), qPrintable(line)); // a gap says what closes it
        }
    }

    void destinationByItsName()
    {
        // Flow n of the sample is of phone n mod 6; those with n mod 11 over 4 and n mod 5 = 4 go to this host: 9, 19, 29, 39, 49, 54.
        const auto answers = ask(About::Destination, "crash.helper.co.uk");
        QCOMPARE(those(answers, "contacted", "traffic"), QStringList({"SER700100 fleet-contacted", "SER700101 fleet-contacted", "SER700103 fleet-contacted", "SER700105 fleet-contacted"}));
        QCOMPARE(those(answers, "not-seen", "traffic"), QStringList({"SER700102 fleet-no-flow", "SER700104 fleet-no-flow"}));
        QCOMPARE(those(answers, "not-checked", "traffic"), QStringList({"SER700106 device-unseen"}));
        QVERIFY(those(answers, "has", "install").isEmpty());
        QCOMPARE(those(answers, "not-checked", "install").size(), 7); // no app of the case names it
        QCOMPARE(answers[0].where, std::string("packet 604")); // flow 54, the only one of the first phone
        QVERIFY(answers[0].from && answers[0].evidence.size() == 1);
        QVERIFY(answers[0].reason.starts_with("1 of its flows: TLS to crash.helper.co.uk"));
    }

    void aWildcardTakesNamesBelow()
    {
        QCOMPARE(those(ask(About::Destination, "*.helper.co.uk"), "contacted", "traffic").size(), 4);
        QCOMPARE(those(ask(About::Destination, "*.elper.co.uk"), "contacted", "traffic").size(), 0);
    }

    void appByItsPackage()
    {
        const auto answers = ask(About::App, "example.meadow.weather");
        QCOMPARE(those(answers, "has", "install").size(), 6);
        QCOMPARE(those(answers, "not-checked", "install"), QStringList({"SER700104 inventory-none"}));
        QVERIFY(those(answers, "contacted", "traffic").size() >= 5);
    }

    void absenceIsToldFromIgnorance()
    {
        const auto answers = ask(About::App, "example.sunbeam.torch");
        QCOMPARE(those(answers, "not-seen", "install"), QStringList({"SER700100 fleet-no-install", "SER700101 fleet-no-install", "SER700103 fleet-no-install", "SER700105 fleet-no-install", "SER700106 fleet-no-install"}));
        QCOMPARE(those(answers, "not-checked", "install"), QStringList({"SER700102 inventory-personal", "SER700104 inventory-none"}));
        // Where it goes is not known, so nobody can be said not to have gone there.
        QVERIFY(those(answers, "not-seen", "traffic").isEmpty());
        QVERIFY(those(answers, "contacted", "traffic").isEmpty());
        QCOMPARE(those(answers, "not-checked", "traffic").size(), 7);
    }

    void keyByItsHash()
    {
        const auto answers = ask(About::Key, sample::kSealKey);
        QCOMPARE(those(answers, "has", "install").size(), 6);
        QVERIFY(answers[0].reason.find("holds the key") != std::string::npos);
        // As a key is shown: by the first digits of its hash; fewer might be another's.
        QCOMPARE(those(ask(About::Key, std::string(sample::kSealKey).substr(0, 8)), "has", "install").size(), 6);
        QCOMPARE(those(ask(About::Key, std::string(sample::kSealKey).substr(0, 7)), "has", "install").size(), 0);
        const auto none = ask(About::Key, std::string(64, '0'));
        QCOMPARE(those(none, "not-checked", "install").size(), 7);
        QCOMPARE(those(none, "not-checked", "traffic").size(), 7);
    }

    void everyDeviceStandsOnceInEachAspect()
    {
        for (const auto &[about, value] : {std::pair(About::App, std::string("example.meadow.weather")), {About::Destination, "sync.meadow-cdn.example"}, {About::Signer, std::string(64, 'f')}}) {
            std::map<std::pair<DeviceId, std::string>, int> seen;
            for (const auto &one : ask(about, value))
                ++seen[{one.device, one.aspect}];
            QCOMPARE(seen.size(), std::size_t(14));
            for (const auto &[at, times] : seen)
                QCOMPARE(times, 1);
        }
    }

    void analyticsRowByRow()
    {
        const auto rows = trace::analytics(*m_reader, knowledge("attack-analytics.tsv"));
        const auto state = [&](std::string_view analytic, std::string_view part, std::string_view name, std::string_view code = {}) {
            const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto &one) { return one.row.subject == analytic && one.part == part && one.name == name && (code.empty() || one.row.code == code); });
            return found == rows.end() ? std::string("no row") : found->row.state;
        };
        // What the sample holds: packages and a capture, inventories, no log of crypto calls, files or states.
        QCOMPARE(state("AN1762", "log-source", "DC0021 OS API Execution", "analytic-operations"), std::string("partly"));
        QCOMPARE(state("AN1762", "log-source", "DC0039 File Creation"), std::string("missing"));
        QCOMPARE(state("AN1762", "log-source", "DC0123 Application State"), std::string("missing"));
        QCOMPARE(state("AN1762", "log-source", "DC0114 Application Permission"), std::string("partly"));
        QCOMPARE(state("AN1762", "tunable", "TimeWindow"), std::string("partly"));
        QCOMPARE(state("AN1762", "tunable", "AllowedCryptoApps"), std::string("missing"));
        QCOMPARE(state("AN1762", "tunable", "PayloadSizeVariance"), std::string("seen"));
        QCOMPARE(state("AN1763", "inference", "entitlement posture"), std::string("missing"));
        QCOMPARE(state("AN1763", "inference", "handshake pattern"), std::string("seen")); // TLS of the iPhone
        QCOMPARE(state("AN1763", "tunable", "TimeWindow"), std::string("seen"));
        // Names of the tunables as ATT&CK 19.1 has them.
        for (const auto *name : {"TimeWindow", "AllowedCryptoApps", "ForegroundStateRequired", "KeyGenerationThreshold", "PayloadSizeVariance"})
            QVERIFY2(state("AN1762", "tunable", name) != "no row", name);
        for (const auto *name : {"TimeWindow", "AllowedAppList", "HandshakePatternThreshold", "ForegroundStateRequired"})
            QVERIFY2(state("AN1763", "tunable", name) != "no row", name);
        QCOMPARE(rows.size(), std::size_t(18));
        const auto &first = rows.front();
        QCOMPARE(first.evidence, std::vector<std::string>{sample::kApk});
        QVERIFY2(first.row.reason.find("in the code of 2 apps 2 of 6 operations") != std::string::npos, first.row.reason.c_str());
        for (const auto &one : rows) {
            QVERIFY2(one.row.reason.find('?') == std::string::npos && one.row.reason.find("{}") == std::string::npos, one.row.reason.c_str());
            QVERIFY2(one.row.state == "seen" || !one.row.closesWith.empty(), one.row.reason.c_str());
            QVERIFY2(one.row.state != "missing" || one.evidence.empty(), one.row.reason.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(FleetTest)
#include "fleet_test.moc"
