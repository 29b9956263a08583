// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trace/corrections.h"
#include "analysis/casedb/bundle_writer.h"
#include "analysis/trace/conclude.h"
#include "analysis/trace/coverage.h"
#include "analysis/trace/device_merge.h"
#include "resources/knowledge.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::casedb;

namespace
{

constexpr std::int64_t kOneSecond = 1'000'000'000;
constexpr Instant kNoon{1'772'366'400 * kOneSecond}; // 2026-03-01T12:00:00Z
const std::string kCapture(64, 'a'), kFleet(64, 'b'), kOther(64, 'c'), kPackage(64, 'd'), kLater(64, 'e');

Instant at(std::int64_t seconds)
{
    return {kNoon.nanoseconds + seconds * kOneSecond};
}

}

/// A capture whose clock is an hour ahead, two managements that know the same phone, a personal phone, and an app.
class CorrectionsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string m_path;
    int m_number = 0;
    std::int64_t m_clock = 100;

    std::optional<CaseFile> writer() const
    {
        auto opened = CaseFile::open(m_path);
        auto *file = std::get_if<CaseFile>(&opened);
        return file ? std::optional(std::move(*file)) : std::nullopt;
    }
    CaseReader reader() const { return std::move(std::get<CaseReader>(CaseReader::open(m_path))); }
    bool conclude(CaseFile &file) const
    {
        const auto conclusions = trace::conclude(reader(), trace::Weights::read(knowledge("weights.tsv")), alwaysOn, at(0));
        return conclusions && trace::store(file, *conclusions);
    }
    bool correct(const trace::Correction &correction)
    {
        auto file = writer();
        return file && trace::correct(*file, reader(), correction, at(++m_clock)) && conclude(*file);
    }
    bool takeBack(std::string_view kind, std::string_view target)
    {
        auto file = writer();
        return file && trace::takeBackCorrection(*file, reader(), kind, target, at(++m_clock)) && conclude(*file);
    }

    template <class Fill> bool absorb(CaseFile &file, const std::string &hash, const char *kind, Fill fill)
    {
        const auto bundle = m_folder.filePath(QStringLiteral("b%1").arg(++m_number)).toStdString();
        {
            auto out = BundleWriter::create(bundle, {hash, "/evidence/" + hash.substr(0, 1), 9, kind});
            if (!out)
                return false;
            fill(*out);
            if (!out->finish())
                return false;
        }
        EvidenceRow about;
        about.sha256 = hash;
        about.file = "/evidence/" + hash.substr(0, 1);
        about.clockOffsetNs = 0;
        about.importedAt = at(0);
        return !file.absorb(bundle, about);
    }
    static void capture(BundleWriter &out)
    {
        for (const int packet : {1, 2}) {
            FlowRow flow;
            flow.where = fmt::format("packet {}", packet);
            flow.protocol = "tcp";
            flow.clientIp = "192.0.2.7";
            flow.clientMac = "a4:83:e7:1b:2c:3d";
            flow.serverIp = "203.0.113.1";
            flow.start = at(3600 + packet);
            flow.end = at(3610 + packet);
            flow.firstPacket = packet;
            out.add(flow);
        }
        CertificateRow certificate;
        certificate.where = "packet 3";
        certificate.sha256 = std::string(64, '9');
        certificate.notBefore = at(0);
        out.add(certificate, "c");
    }
    static void install(BundleWriter &out, DeviceRecordId record, const char *package, const char *name)
    {
        InstallRow row;
        row.where = "row 9";
        row.record = record;
        row.package = package;
        row.name = name;
        row.installedAt = at(10);
        out.add(row, std::string(package) + name);
    }
    static void fleet(BundleWriter &out)
    {
        DeviceRecordRow anna;
        anna.where = "row 1";
        anna.serial = "F9KX2T7QHN01";
        anna.name = "Annas phone";
        anna.owner = "anna@corp.example";
        anna.ownership = "personal";
        anna.platform = "android";
        anna.model = "Pixel 7";
        anna.managedBy = "intune";
        anna.sourceId = "i-1";
        anna.macs = {"a4:83:e7:1b:2c:3d"};
        anna.lastSeen = at(30);
        const auto record = out.add(anna);
        install(out, record, "", "Meadow");
        install(out, record, "org.example.dating", "Hearts");
        DeviceRecordRow pool;
        pool.where = "row 2";
        pool.serial = "POOL00002";
        pool.name = "Pool 2";
        pool.ownership = "corporate";
        pool.platform = "ios";
        pool.managedBy = "intune";
        pool.sourceId = "i-2";
        const auto second = out.add(pool);
        install(out, second, "", "Meadow");
        install(out, second, "org.example.chat", "Chat");
        EventRow event;
        event.where = "row 3";
        event.kind = "note";
        event.record = record;
        event.text = "Annas phone was found";
        event.time = at(20);
        out.add(event);
    }
    static void otherFleet(BundleWriter &out)
    {
        DeviceRecordRow anna;
        anna.where = "$[0]";
        anna.serial = "F9KX2T7QHN01";
        anna.managedBy = "lookout";
        anna.sourceId = "guid-9";
        anna.platform = "android";
        out.add(anna);
    }
    static void package(BundleWriter &out)
    {
        AppRow app;
        app.where = "AndroidManifest.xml";
        app.platform = "android";
        app.package = "example.meadow";
        app.label = "Meadow";
        out.add(app);
    }
    EvidenceRow evidence(const std::string &hash) const { return reader().all<EvidenceRow>("sha256 = " + hash).at(0); }
    std::string record(const char *where) const { return printId(reader().all<DeviceRecordRow>(fmt::format("where = \"{}\"", where)).at(0).id); }
    DeviceRow device(const char *serial) const
    {
        const auto now = reader();
        const CaseReader::Bare bare(now);
        return now.all<DeviceRow>(fmt::format("serial = {}", serial)).at(0);
    }

private slots:
    void init()
    {
        m_path = m_folder.filePath(QStringLiteral("%1.keytrail").arg(++m_number)).toStdString();
        auto made = CaseFile::create(m_path, "Test", "Ada");
        auto &file = std::get<CaseFile>(made);
        QVERIFY(absorb(file, kCapture, "pcap", capture) && absorb(file, kFleet, "intune", fleet) && absorb(file, kOther, "lookout", otherFleet)
            && absorb(file, kPackage, "apk", package) && conclude(file));
    }

    void anOffsetMovesTimesAndNothingElse()
    {
        QVERIFY(correct({"offset", kCapture, "-3600500000000", "Ada", "photo of the router's clock"}));
        QCOMPARE(evidence(kCapture).clockOffsetNs, Number(-3'600'500'000'000));
        QCOMPARE(evidence(kFleet).clockOffsetNs, Number(0));
        const auto now = reader();
        const auto flows = now.all<FlowRow>();
        QCOMPARE(toRfc3339(*flows.at(0).start), std::string("2026-03-01T12:00:00.500000000Z"));
        QCOMPARE(toRfc3339(*flows.at(1).end), std::string("2026-03-01T12:00:11.500000000Z"));
        QCOMPARE(*now.all<EventRow>().at(0).time, at(20));
        QCOMPARE(*now.all<InstallRow>("package = org.example.dating").at(0).installedAt, at(10));
        QCOMPARE(*now.all<CertificateRow>().at(0).notBefore, at(0)); // another clock's
        const auto id = static_cast<std::int64_t>(flows.at(0).id);
        QCOMPARE(now.cells("flows", {"start"}, std::span(&id, 1)).at(0).at(0).text, std::string("2026-03-01T12:00:00.500000000Z"));
        QCOMPARE(now.all<FlowRow>("start < \"2026-03-01T12:00:01Z\"").size(), std::size_t(1));
        QCOMPARE(now.all<FlowRow>("start within 2026-03-01T12:30..2026-03-01T14:00").size(), std::size_t(0));
        // What is concluded moves too: the address was in use then.
        const auto seen = now.all<AddressRow>("basis = capture");
        QVERIFY(!seen.empty());
        QCOMPARE(toRfc3339(*seen.at(0).from), std::string("2026-03-01T12:00:00.500000000Z"));
        QVERIFY(takeBack("offset", kCapture));
        QCOMPARE(*reader().all<FlowRow>().at(0).start, at(3601));
        QCOMPARE(evidence(kCapture).clockOffsetNs, Number(0));
        QVERIFY(!takeBack("offset", kCapture));
    }

    void theLatestOffsetHolds()
    {
        QVERIFY(correct({"offset", kCapture, "1000000000", "Ada", ""}));
        QVERIFY(correct({"offset", kCapture, "5000000000", "Ben", ""}));
        QCOMPARE(*reader().all<FlowRow>().at(0).start, at(3606));
        QVERIFY(takeBack("offset", kCapture));
        QCOMPARE(*reader().all<FlowRow>().at(0).start, at(3602));
    }

    void anOpenReaderSeesTheChange()
    {
        const auto before = reader();
        QCOMPARE(*before.all<FlowRow>().at(0).start, at(3601));
        QVERIFY(correct({"offset", kCapture, "-3600000000000", "Ada", ""}));
        QCOMPARE(*before.all<FlowRow>().at(0).start, at(1));
    }

    void anOffsetChangesTheOrder()
    {
        auto file = writer();
        QVERIFY(absorb(*file, kLater, "pcap", [](BundleWriter &out) {
            FlowRow flow;
            flow.where = "packet 1";
            flow.protocol = "udp";
            flow.start = at(10);
            out.add(flow);
        }));
        file.reset();
        QCOMPARE(reader().all<FlowRow>().at(0).protocol, std::string("udp"));
        QVERIFY(correct({"offset", kLater, fmt::format("{}", 7200 * kOneSecond), "Ada", ""}));
        QCOMPARE(reader().all<FlowRow>().at(2).protocol, std::string("udp"));
    }

    void anOffsetOutlivesANewImportAndComesAlongWithACase()
    {
        QVERIFY(correct({"offset", kCapture, "-3600000000000", "Ada", ""}));
        {
            auto file = writer();
            QVERIFY(absorb(*file, kCapture, "pcap", capture));
        }
        QCOMPARE(*reader().all<FlowRow>().at(0).start, at(1));
        const auto other = m_folder.filePath(QStringLiteral("joined%1").arg(++m_number)).toStdString();
        auto made = CaseFile::create(other, "Joined", "Eve");
        auto &file = std::get<CaseFile>(made);
        const auto merged = file.merge(m_path);
        QVERIFY(std::holds_alternative<CaseFile::Merged>(merged));
        const auto joined = CaseReader::open(other);
        QCOMPARE(*std::get<CaseReader>(joined).all<FlowRow>().at(0).start, at(1));
    }

    void correctionsStandInTheAuditLog()
    {
        const auto said = [&] {
            auto log = reader().auditLog();
            std::erase_if(log, [](const AuditEntry &entry) { return entry.action == "sealed"; });
            return log;
        };
        const auto before = said().size();
        QVERIFY(correct({"offset", kCapture, "1000000000", "Ada", "why"}));
        QVERIFY(takeBack("offset", kCapture));
        const auto log = said();
        QCOMPARE(log.size(), before + 3); // the correction, its note, and that it was taken back
        QCOMPARE(log.at(before).detail, fmt::format(R"({{"target":"{}","kind":"offset","value":"1000000000"}})", kCapture));
        QCOMPARE(log.back().action, std::string("judgement-undone"));
        QCOMPARE(CaseReader::firstBrokenAudit(reader().auditLog()), std::int64_t(0));
        QVERIFY(reader().content().changed.empty()); // a clock that was set is no change of the evidence
    }

    void seconds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("back"); // empty: not taken
        QTest::newRow("hour") << "-3600" << "-3600";
        QTest::newRow("plus") << "+5" << "5";
        QTest::newRow("decimals") << "0.25" << "0.25";
        QTest::newRow("nanosecond") << "-0.000000001" << "-0.000000001";
        QTest::newRow("below a nanosecond") << "0.0000000001" << "";
        QTest::newRow("a century") << "3162240000" << "3162240000";
        QTest::newRow("more") << "3162240001" << "";
        QTest::newRow("far more") << "99999999999999999999" << "";
        QTest::newRow("empty") << "" << "";
        QTest::newRow("sign alone") << "-" << "";
        QTest::newRow("point alone") << "." << "";
        QTest::newRow("ends in a point") << "1." << "";
        QTest::newRow("unit") << "5s" << "";
        QTest::newRow("exponent") << "1e3" << "";
    }
    void seconds()
    {
        QFETCH(QString, text);
        QFETCH(QString, back);
        const auto read = trace::readOffset(text.toStdString());
        QCOMPARE(read ? QString::fromStdString(trace::writeOffset(*read)) : QString(), back);
    }

    void aMaskHidesWhoItIsEverywhere()
    {
        const auto id = device("F9KX2T7QHN01").id;
        const auto said = [&] {
            std::string all;
            const auto now = reader();
            for (const auto *entity : {"devices", "device_records", "installs", "events", "flows", "addresses"}) {
                const auto found = now.ids({entity, {}, {}, false, -1});
                for (const auto &row : now.cells(entity, CaseReader::columns(entity), std::get<std::vector<std::int64_t>>(found))) {
                    for (const auto &cell : row)
                        all += cell.text + "\n";
                }
            }
            for (const auto &row : trace::coverage(now, knowledge("coverage.tsv")))
                all += row.subject + "\n";
            for (const auto *word : {"Annas", "F9KX2T7QHN01", "dating", "Hearts"}) {
                for (const auto &hit : now.search(word, 100))
                    all += hit.text + "\n";
            }
            return all;
        };
        const std::vector<std::string> private_{"F9KX2T7QHN01", "Annas", "anna@", "a4:83:e7:1b:2c:3d", "dating", "Hearts", "guid-9", "i-1"};
        for (const auto &word : private_)
            QVERIFY2(said().find(word) != std::string::npos, word.c_str());
        QVERIFY(correct({"mask", "ownership=personal", "ownership=personal", "Ada", ""}));
        for (const auto &word : private_)
            QVERIFY2(said().find(word) == std::string::npos, word.c_str());
        // What says nothing of a person stays, and so does the rest of the fleet.
        for (const auto &word : {std::string("POOL00002"), std::string("org.example.chat"), std::string("Pixel 7"), printId(id)})
            QVERIFY2(said().find(word) != std::string::npos, word.c_str());
        const auto now = reader();
        QCOMPARE(now.row<DeviceRow>(id)->name, std::string("masked"));
        QCOMPARE(now.all<DeviceRow>("serial = F9KX2T7QHN01").size(), std::size_t(0)); // a filter finds out nothing
        QCOMPARE(now.all<InstallRow>("device.serial = F9KX2T7QHN01").size(), std::size_t(0));
        QCOMPARE(now.all<InstallRow>("name = Hearts").size(), std::size_t(0));
        QVERIFY(takeBack("mask", "ownership=personal"));
        for (const auto &word : private_)
            QVERIFY2(said().find(word) != std::string::npos, word.c_str());
    }

    void aMaskTakenBackIsTheOneThatWasSet()
    {
        QVERIFY(correct({"mask", "device=F9KX2T7QHN01", "device=F9KX2T7QHN01", "Ada", ""}));
        QCOMPARE(reader().all<JudgementRow>().at(0).value, std::string("device")); // the rule would name the phone
        QVERIFY(correct({"offset", kCapture, "1000000000", "Ada", ""})); // writes all judgements anew
        QCOMPARE(trace::corrections(reader(), "mask").at(0).value, std::string("device=F9KX2T7QHN01"));
        QVERIFY(takeBack("mask", "device=F9KX2T7QHN01"));
        QVERIFY(trace::corrections(reader(), "mask").empty());
        QCOMPARE(reader().all<DeviceRow>("serial = F9KX2T7QHN01").size(), std::size_t(1));
    }

    void aMaskThatCoversNothingNamesNobody()
    {
        QVERIFY(correct({"mask", "owner=nobody@corp.example", "owner=nobody@corp.example", "Ada", ""}));
        QCOMPARE(reader().all<JudgementRow>().at(0).value, std::string("owner"));
        QCOMPARE(reader().all<DeviceRow>("serial = F9KX2T7QHN01").size(), std::size_t(1));
    }

    void anAppOfTheCaseStaysReadableOnAMaskedDevice()
    {
        QVERIFY(correct({"mask", "device=F9KX2T7QHN01", "device=F9KX2T7QHN01", "Ada", ""}));
        QCOMPARE(reader().all<InstallRow>("name = Meadow and package = example.meadow").size(), std::size_t(1)); // told by its name
        auto file = writer();
        QVERIFY(absorb(*file, kLater, "intune", [](BundleWriter &out) {
            DeviceRecordRow anna;
            anna.where = "row 1";
            anna.serial = "F9KX2T7QHN01";
            install(out, out.add(anna), "example.meadow", "Meadow");
        }));
        QVERIFY(conclude(*file));
        QCOMPARE(reader().all<InstallRow>("package = example.meadow and evidence = " + kLater).size(), std::size_t(1));
    }

    void anAppIsMaskedOnEveryDevice()
    {
        QVERIFY(correct({"mask", "app=org.example.ch*", "app=org.example.ch*", "Ada", ""}));
        const auto now = reader();
        QCOMPARE(now.all<InstallRow>("package starts org.example.ch").size(), std::size_t(0));
        QCOMPARE(now.all<InstallRow>("package = org.example.dating").size(), std::size_t(1));
        QVERIFY(now.search("org.example.chat", 10).empty());
        QCOMPARE(now.all<DeviceRow>("serial = POOL00002").size(), std::size_t(1));
    }

    void searchFindsAnotherRowThatSaysTheSame()
    {
        auto file = writer();
        QVERIFY(absorb(*file, kLater, "intune", [](BundleWriter &out) {
            DeviceRecordRow third;
            third.where = "row 1";
            third.serial = "POOL00003";
            const auto record = out.add(third);
            install(out, record, "org.example.dating", "Hearts");
            DeviceRecordRow anna;
            anna.where = "row 2";
            anna.serial = "F9KX2T7QHN01";
            InstallRow row;
            row.where = "row 1";
            row.record = out.add(anna);
            row.package = "org.example.dating";
            out.add(row, "again");
        }));
        QVERIFY(conclude(*file));
        file.reset();
        QVERIFY(correct({"mask", "device=F9KX2T7QHN01", "device=F9KX2T7QHN01", "Ada", ""}));
        const auto now = reader();
        for (const auto &hit : now.search("org.example.dating", 100)) {
            const auto id = CaseReader::parse(hit.id);
            QCOMPARE(now.row<InstallRow>(static_cast<InstallId>(id->second))->package, std::string("org.example.dating"));
        }
        QVERIFY(!now.search("org.example.dating", 100).empty());
    }

    void aDisplayNameIsAPackageOfItsPlatformOnly()
    {
        const auto now = reader();
        const auto installs = now.all<InstallRow>("name = Meadow");
        QCOMPARE(installs.size(), std::size_t(2));
        const auto anna = device("F9KX2T7QHN01"), pool = device("POOL00002");
        const auto packages = [&](const DeviceRow &one) { return now.all<InstallRow>(fmt::format("name = Meadow and device = {}", printId(one.id))).at(0).package; };
        QCOMPARE(packages(anna), std::string("example.meadow"));
        QCOMPARE(packages(pool), std::string()); // an iPhone
        // What the export itself said stays told.
        const auto found = now.ids({"installs", "package = example.meadow", {}, false, -1});
        const auto &ids = std::get<std::vector<std::int64_t>>(found);
        QCOMPARE(ids.size(), std::size_t(1));
        QVERIFY(now.cells("installs", {"stated_package"}, ids).at(0).at(0).isNull);
    }

    void aNameOfTwoAppsIsNoPackage()
    {
        auto file = writer();
        QVERIFY(absorb(*file, kLater, "apk", [](BundleWriter &out) {
            AppRow app;
            app.where = "AndroidManifest.xml";
            app.platform = "android";
            app.package = "org.example.impostor";
            app.label = "Meadow";
            out.add(app);
        }));
        QVERIFY(conclude(*file));
        QCOMPARE(reader().all<InstallRow>("name = Meadow and package != null").size(), std::size_t(0));
    }

    void aRecordIsSplitByHand()
    {
        const auto both = device("F9KX2T7QHN01");
        QCOMPARE(both.records.size(), std::size_t(2));
        QCOMPARE(both.mergedBy, Texts{"serial f9kx2t7qhn01: 2 records"});
        const auto split = record("$[0]");
        QVERIFY(correct({"split", split, "lookout guid-9", "Ada", "the serial was typed in by hand"}));
        auto found = reader().all<DeviceRow>("serial = F9KX2T7QHN01");
        QCOMPARE(found.size(), std::size_t(2));
        QVERIFY(found.at(0).id != found.at(1).id);
        for (const auto &one : found) {
            QCOMPARE(one.records.size(), std::size_t(1));
            QCOMPARE(one.mergedBy, Texts());
            QCOMPARE(one.conflicts, Texts{"serial f9kx2t7qhn01: kept apart by the examiner"});
        }
        // A later export of the same management: its record of that phone goes with the split one, others by the rules.
        auto file = writer();
        QVERIFY(absorb(*file, kLater, "lookout", [](BundleWriter &out) {
            otherFleet(out);
            DeviceRecordRow more;
            more.where = "$[1]";
            more.serial = "F9KX2T7QHN01";
            more.managedBy = "jamf";
            more.sourceId = "7";
            out.add(more);
        }));
        QVERIFY(conclude(*file));
        file.reset();
        found = reader().all<DeviceRow>("serial = F9KX2T7QHN01");
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found.at(0).records.size(), std::size_t(2));
        QCOMPARE(found.at(1).records.size(), std::size_t(2));
        QVERIFY(takeBack("split", split));
        found = reader().all<DeviceRow>("serial = F9KX2T7QHN01");
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.at(0).records.size(), std::size_t(4));
    }

    void aSplitOutlivesANewImport()
    {
        QVERIFY(correct({"split", record("$[0]"), "lookout guid-9", "Ada", ""}));
        auto file = writer();
        QVERIFY(absorb(*file, kOther, "lookout", otherFleet));
        QVERIFY(conclude(*file));
        QCOMPARE(reader().all<DeviceRow>("serial = F9KX2T7QHN01").size(), std::size_t(2));
    }

    void theKeyOfARecord()
    {
        DeviceRecordRow row;
        row.id = DeviceRecordId{7};
        QCOMPARE(trace::recordKey(row), printId(row.id));
        row.managedBy = "jamf";
        row.sourceId = "12";
        QCOMPARE(trace::recordKey(row), std::string("jamf 12"));
    }
};

QTEST_GUILESS_MAIN(CorrectionsTest)
#include "corrections_test.moc"
