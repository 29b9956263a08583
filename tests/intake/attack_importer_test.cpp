// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/case_file.h"
#include "analysis/casedb/case_reader.h"
#include "analysis/intake/recognise.h"
#include "resources/knowledge.h"

#include <QFile>
#include <QtTest>

using namespace keytrail;

class AttackImporterTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

private slots:
    void bundleBecomesRowsOfItsOwn()
    {
        QFile file(QStringLiteral(KEYTRAIL_TEST_DATA "/attack_bundle/collection-21.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = file.readAll().toStdString();
        MemorySource source(asBytes(text));
        const intake::Knowledge known = [](std::string_view name) { return knowledge(name); };
        const auto recognised = intake::recognise(source, known);
        QCOMPARE(recognised.kind, std::string("attack-stix"));

        const auto path = m_dir.filePath("a").toStdString();
        auto bundle = casedb::BundleWriter::create(path + ".bundle", {std::string(64, 'a'), "a", text.size(), recognised.kind});
        QVERIFY(bundle);
        NoteList notes;
        const Pulse pulse = alwaysOn;
        intake::Import import{source, "a", *bundle, notes, pulse, known};
        QVERIFY(!recognised.importer(import));
        QVERIFY(bundle->finish());

        auto made = casedb::CaseFile::create(path, "Test", "Examiner");
        casedb::EvidenceRow about;
        about.sha256 = std::string(64, 'a');
        about.file = "a";
        QVERIFY(!std::get<casedb::CaseFile>(made).absorb(path + ".bundle", about));
        std::get<casedb::CaseFile>(made).close();
        auto opened = casedb::CaseReader::open(path);
        const auto &reader = std::get<casedb::CaseReader>(opened);
        QCOMPARE(reader.count("attack-objects"), std::int64_t(11));
        const auto releases = reader.all<casedb::AttackReleaseRow>();
        QCOMPARE(releases.size(), std::size_t(1));
        QCOMPARE(releases[0].release, std::string("19.1"));
        QCOMPARE(releases[0].objects, casedb::Number(11));
        const auto technique = reader.all<casedb::AttackObjectRow>("attack_id = \"T1521.002\"");
        QCOMPARE(technique.size(), std::size_t(1));
        QVERIFY(text.find(technique[0].raw.text) != std::string::npos);
        QVERIFY(technique[0].raw.text.size() > 500);
        QCOMPARE(reader.count("events"), std::int64_t(0)); // reference data is no fact of the case
        QCOMPARE(reader.count("devices"), std::int64_t(0));
    }

    void indicatorsStayTelemetry()
    {
        QFile file(QStringLiteral(KEYTRAIL_TEST_DATA "/attack_bundle/indicators.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = file.readAll().toStdString();
        MemorySource source(asBytes(text));
        QCOMPARE(intake::recognise(source, [](std::string_view name) { return knowledge(name); }).kind, std::string("stix-bundle"));
    }
};

QTEST_GUILESS_MAIN(AttackImporterTest)
#include "attack_importer_test.moc"
