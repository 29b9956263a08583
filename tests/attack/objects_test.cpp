// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attack/json_form.h"
#include "analysis/attack/known_objects.h"
#include "analysis/attack/listing.h"
#include "analysis/attack/objects.h"
#include "analysis/casedb/bundle_writer.h"
#include "resources/knowledge.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::casedb;

namespace
{

constexpr const char *kTechnique = "attack-pattern--16d73b64-5681-4ea0-9af4-4ad86f7c96e8";
constexpr const char *kStrategy = "x-mitre-detection-strategy--bce77859-548a-4ee7-8002-a05b182bb5ae";
constexpr const char *kAnalytic = "x-mitre-analytic--1f3c9114-ac86-4c1f-bb64-fb94d65ac78c";
constexpr const char *kComponent = "x-mitre-data-component--9bde2f9d-a695-4344-bfac-f2dce13d121e";

AttackObjectRow object(const char *type, const char *stixId, const char *attackId, const char *name, const std::string &raw)
{
    AttackObjectRow row;
    row.where = std::string("$.objects[") + attackId + stixId + "]";
    row.type = type;
    row.stixId = stixId;
    row.attackId = attackId;
    row.name = name;
    row.domains = {"mobile-attack"};
    row.raw.text = raw;
    row.sha256 = std::to_string(std::hash<std::string>()(raw));
    return row;
}

AttackObjectRow relationship(const char *relation, const char *from, const char *to, const char *says)
{
    auto row = object("relationship", (std::string("relationship--") + relation + from).c_str(), "", "", "{}");
    row.relation = relation;
    row.source = from;
    row.target = to;
    row.description = says;
    return row;
}

}

class ObjectsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string m_case;

    /// One release: the technique with its strategy, analytic, component, tactic and one software; the later one has another software.
    void addRelease(CaseFile &file, char hash, const char *release, std::int64_t at, const std::string &technique, bool later)
    {
        const auto path = m_folder.filePath(QString(QLatin1Char(hash))).toStdString();
        auto writer = BundleWriter::create(path, {std::string(64, hash), "b.json", 1, "attack-stix"});
        QVERIFY(writer);
        AttackReleaseRow row;
        row.where = "$.objects[0]";
        row.release = release;
        row.modified = Instant{at};
        row.domains = {"mobile-attack"};
        writer->add(row);
        if (!technique.empty()) {
            auto one = object("attack-pattern", kTechnique, "T1521.002", "Asymmetric Cryptography", technique);
            one.tactics = {"command-and-control"};
            writer->add(one);
        }
        auto tactic = object("x-mitre-tactic", "x-mitre-tactic--1", "TA0037", "Command and Control", "{}");
        tactic.shortName = "command-and-control";
        writer->add(tactic);
        auto enterprise = object("x-mitre-tactic", "x-mitre-tactic--2", "TA0011", "Command and Control", "{}");
        enterprise.shortName = "command-and-control";
        enterprise.domains = {"enterprise-attack"};
        writer->add(enterprise);
        auto strategy = object("x-mitre-detection-strategy", kStrategy, "DET0667", "Detection of Asymmetric Cryptography", "{}");
        strategy.refs = {kAnalytic};
        writer->add(strategy);
        auto analytic = object("x-mitre-analytic", kAnalytic, "AN1762", "Analytic 1762",
            std::string("{\"x_mitre_log_source_references\": [ {\"x_mitre_data_component_ref\": \"") + kComponent + "\", \"name\": \"MobileEDR:telemetry\", \"channel\": \"c\"} ]}");
        analytic.refs = {kComponent};
        writer->add(analytic);
        writer->add(object("x-mitre-data-component", kComponent, "DC0021", "OS API Execution", "{}"));
        writer->add(relationship("detects", kStrategy, kTechnique, ""));
        writer->add(object("malware", "malware--1", "S0001", "First", "{}"));
        writer->add(relationship("uses", "malware--1", kTechnique, "First uses RSA."));
        if (later) {
            auto second = object("malware", "malware--2", "S0002", "Second", "{}");
            second.deprecated = true;
            writer->add(second);
            writer->add(relationship("uses", "malware--2", kTechnique, "Second uses RSA."));
        }
        QVERIFY(writer->finish());
        EvidenceRow about;
        about.sha256 = std::string(64, hash);
        about.file = "b.json";
        QVERIFY(!file.absorb(path, about));
    }

private slots:
    void initTestCase()
    {
        m_case = m_folder.filePath("case.keytrail").toStdString();
        auto made = CaseFile::create(m_case, "t", "");
        auto &file = std::get<CaseFile>(made);
        addRelease(file, 'c', "20.0", 3000, "", true); // the order of import does not matter
        addRelease(file, 'b', "19.1", 2000, "{\"type\":\"attack-pattern\",\"name\":\"Asymmetric Cryptography\",\"x_mitre_version\":\"1.1\",\"x_new\":[1,{\"a\":\"b\"}],\"description\":\"caf\\u00e9\"}", true);
        addRelease(file, 'a', "18.1", 1000, "{\n  \"type\": \"attack-pattern\",\n  \"name\": \"Asymmetric Cryptography\",\n  \"x_mitre_version\": \"1.0\",\n  \"description\": \"caf\xc3\xa9\"\n}", false);
        file.close();
    }

    void oneFormOfEqualValues_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("form");
        QTest::newRow("blanks") << QByteArray("{ \"a\" : [ 1 ,\n\t2 ] }") << QByteArray("{\"a\":[1,2]}");
        QTest::newRow("blanks in a string stay") << QByteArray("[\"a  b\"]") << QByteArray("[\"a  b\"]");
        QTest::newRow("escaped letter") << QByteArray("[\"\\u00e9\"]") << QByteArray("[\"\xc3\xa9\"]");
        QTest::newRow("escaped quotation mark") << QByteArray("[\"a\\\"b\", \"\\\\\"]") << QByteArray("[\"a\\\"b\",\"\\\\\"]");
        QTest::newRow("cut in a string") << QByteArray("[\"ab") << QByteArray("[\"ab\"");
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }
    void oneFormOfEqualValues()
    {
        QFETCH(QByteArray, json);
        QTEST(QByteArray::fromStdString(attack::oneForm(json.toStdString())), "form");
    }

    void tiesOfATechnique()
    {
        const auto opened = CaseReader::open(m_case);
        const auto &reader = std::get<CaseReader>(opened);
        const auto snapshots = attack::snapshotsOf(reader, "T1521.002");
        QCOMPARE(snapshots.size(), std::size_t(2));
        QCOMPARE(snapshots[0].release.release, std::string("18.1"));
        QCOMPARE(snapshots[1].release.release, std::string("19.1"));
        QCOMPARE(attack::snapshotsOf(reader, kTechnique).size(), std::size_t(2));
        std::vector<std::string> said;
        for (const auto &tie : attack::tiesOf(reader, snapshots[1]))
            said.push_back(tie.kind + " " + (tie.isOut ? "to " : "from ") + tie.attackId + (tie.via.empty() ? "" : " by " + tie.via) + (tie.isGone ? " gone" : "") + (tie.details.empty() ? "" : " " + tie.details));
        const std::vector<std::string> expected = {"analytic to AN1762 by DET0667", "data-component to DC0021 by AN1762 [{\"name\":\"MobileEDR:telemetry\",\"channel\":\"c\"}]", "detection-strategy from DET0667", "software from S0001", "software from S0002 gone", "tactic to TA0037"};
        QCOMPARE(said, expected);
    }

    void relationshipsKeepTheirWords()
    {
        const auto opened = CaseReader::open(m_case);
        const auto &reader = std::get<CaseReader>(opened);
        const auto ties = attack::tiesOf(reader, attack::snapshotsOf(reader, "S0001").front());
        QCOMPARE(ties.size(), std::size_t(1));
        QCOMPARE(ties[0].relation, std::string("uses"));
        QCOMPARE(ties[0].description, std::string("First uses RSA."));
        QVERIFY(ties[0].isOut);
    }

    void comparedAcrossReleases()
    {
        const auto opened = CaseReader::open(m_case);
        const auto &reader = std::get<CaseReader>(opened);
        const auto found = attack::compareObject(reader, "T1521.002");
        std::vector<std::string> said;
        for (const auto &one : found.changes)
            said.push_back(one.from + ">" + one.to + " " + one.field + ": " + one.before + " > " + one.after);
        // The description is the same text in two spellings, and blanks between tokens are no change.
        const std::vector<std::string> expected = {"18.1>19.1 x_mitre_version: \"1.0\" > \"1.1\"", "18.1>19.1 x_new:  > [1,{\"a\":\"b\"}]", "18.1>19.1 uses from S0002:  > {\"name\":\"Second\",\"description\":\"Second uses RSA.\",\"gone\":true}"};
        QCOMPARE(said, expected);
        QCOMPARE(found.absent.size(), std::size_t(1));
        QCOMPARE(found.absent[0].release, std::string("20.0"));
        const auto same = attack::compareObject(reader, "TA0037");
        QCOMPARE(same.snapshots.size(), std::size_t(3));
        QCOMPARE(same.changes.size(), std::size_t(1)); // release 20.0 has no technique of it
    }

    void listedOnceWithItsReleases()
    {
        const auto opened = CaseReader::open(m_case);
        const auto &reader = std::get<CaseReader>(opened);
        const auto all = attack::listed(reader, attack::KnownObjects::read(knowledge("attack.tsv")));
        const auto find = [&](const char *id) {
            const auto found = std::find_if(all.begin(), all.end(), [&](const attack::Listed &one) { return one.attackId == id; });
            return found == all.end() ? attack::Listed() : *found;
        };
        const auto technique = find("T1521.002");
        QCOMPARE(technique.kind, std::string("technique"));
        QCOMPARE(technique.releases, (std::vector<std::string>{"18.1", "19.1"}));
        QVERIFY(technique.row != AttackObjectId{} && technique.isKnown && !technique.isGone);
        QCOMPARE(reader.row<AttackObjectRow>(technique.row)->raw.text.find("\"x_new\"") != std::string::npos, true); // the newest state
        QVERIFY(find("S0002").isGone);
        QCOMPARE(find("S0001").releases, (std::vector<std::string>{"18.1", "19.1", "20.0"}));
        const auto parent = find("T1521"); // not mirrored: the program's own notes only
        QVERIFY(parent.isKnown && parent.releases.empty() && parent.row == AttackObjectId{});
        QCOMPARE(std::count_if(all.begin(), all.end(), [](const attack::Listed &one) { return one.attackId == "T1521.002"; }), std::ptrdiff_t(1));
        QVERIFY(std::none_of(all.begin(), all.end(), [](const attack::Listed &one) { return one.kind == "relationship"; }));
        QCOMPARE(all.front().kind, std::string("technique"));
    }

    void foundBySearch()
    {
        const auto opened = CaseReader::open(m_case);
        const auto hits = std::get<CaseReader>(opened).search("Second uses", 10);
        QCOMPARE(hits.size(), std::size_t(2)); // the relationship, in both releases that have it
        QCOMPARE(hits[0].entity, std::string("attack_objects"));
        QVERIFY(!std::get<CaseReader>(opened).search("AN1762", 10).empty());
    }

    void idsThatAreNone()
    {
        const auto opened = CaseReader::open(m_case);
        const auto &reader = std::get<CaseReader>(opened);
        QVERIFY(!attack::isLookup("T1521\" or id != null"));
        QVERIFY(!attack::isLookup(""));
        QVERIFY(attack::snapshotsOf(reader, "T1521\" or stix_id != \"").empty());
        QVERIFY(attack::snapshotsOf(reader, "T9999").empty());
    }

    void knownObjectsAreWhole()
    {
        const auto known = attack::KnownObjects::read(knowledge("attack.tsv"));
        QVERIFY(known.notices.size() >= 3);
        QVERIFY(known.notices[0].starts_with("© 2026 The MITRE Corporation."));
        // attack.mitre.org: DET0667 detects T1521.002, whose parent is T1521.
        const auto *technique = known.find("T1521.002");
        QVERIFY(technique && technique->stixId == kTechnique && technique == known.find(kTechnique));
        QVERIFY(std::find(technique->ties.begin(), technique->ties.end(), "subtechnique-of T1521") != technique->ties.end());
        const auto ties = known.tiesTo("T1521.002");
        QVERIFY(std::find(ties.begin(), ties.end(), "detects DET0667 (Detection of Asymmetric Cryptography)") != ties.end());
        QCOMPARE(std::count_if(ties.begin(), ties.end(), [](const std::string &one) { return one.starts_with("uses "); }), std::ptrdiff_t(8));
        QVERIFY(std::none_of(ties.begin(), ties.end(), [](const std::string &one) { return one.starts_with("mitigates "); })); // ATT&CK has none
        for (const auto &row : known.rows) {
            QVERIFY2(!row.id.empty() && !row.kind.empty() && !row.name.empty(), row.id.c_str());
            QVERIFY2(row.stixId.empty() || row.stixId.size() == row.stixId.find("--") + 38, row.id.c_str());
            for (const auto &tie : row.ties)
                QVERIFY2(known.find(tie.substr(tie.rfind(' ') + 1)), tie.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(ObjectsTest)
#include "objects_test.moc"
