// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/export_archive.h"
#include "analysis/archive/zip_packer.h"
#include "analysis/attack/objects.h"
#include "analysis/casedb/case_file.h"
#include "analysis/casedb/case_reader.h"
#include "analysis/crypto/digest.h"
#include "analysis/intake/recognise.h"
#include "resources/knowledge.h"

#include <QFile>
#include <QtTest>

using namespace keytrail;

namespace
{

const std::string kInventory = "device_id,serial,app_id,version\nd1,SERIAL001,com.example.one,1.2\nd2,SERIAL002,com.example.two,2.0\n";
const std::string kDevices = R"({"devices": [{"id": "x1", "serial": "SERIAL001", "name": "Pool 1", "os": "Android"}]})";
const std::string kBadSerial = "device_id,serial,app_id\nd3,SERIAL003,com.example.three\n";

using Files = std::vector<std::pair<std::string, std::string>>;

}

class ExportArchiveTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_number = 0;
    NoteList m_notes;
    std::vector<intake::ImportMember> m_members;
    std::string m_path, m_leaveOut;

    intake::Knowledge known() const
    {
        return [this](std::string_view file) { return file == intake::kLeaveOut ? std::string_view(m_leaveOut) : knowledge(file); };
    }

    /// Recognised and read as the worker does; the answer is the refusal's code, or nothing.
    std::string import(const std::string &bytes, std::string &kind)
    {
        m_path = m_dir.filePath(QStringLiteral("%1").arg(++m_number)).toStdString();
        MemorySource source(asBytes(bytes));
        const auto what = intake::recognise(source, known());
        kind = what.kind;
        if (!what.importer)
            return what.refusal.code;
        const std::string hash(64, 'a');
        std::optional<casedb::CaseFile> file;
        {
            auto bundle = casedb::BundleWriter::create(m_path + ".bundle", {hash, "x.zip", bytes.size(), kind});
            m_notes = {};
            const Pulse pulse = alwaysOn;
            const auto knowing = known();
            intake::Import import{source, "x.zip", *bundle, m_notes, pulse, knowing};
            const auto refused = what.importer(import);
            m_members = import.members;
            if (refused)
                return refused->code;
            if (!bundle->finish())
                return "bundle";
        }
        auto made = casedb::CaseFile::create(m_path, "Test", "Examiner");
        casedb::EvidenceRow about;
        about.sha256 = hash;
        about.file = "x.zip";
        return std::get<casedb::CaseFile>(made).absorb(m_path + ".bundle", about) ? "absorb" : "";
    }
    casedb::CaseReader reader() const { return std::move(std::get<casedb::CaseReader>(casedb::CaseReader::open(m_path))); }
    static std::string zip(const Files &files)
    {
        auto packed = archive::packZip(files);
        return packed ? *packed : std::string();
    }
    QStringList members() const
    {
        QStringList out;
        for (const auto &one : m_members)
            out << QString::fromStdString(fmt::format("{} {}{}", one.name, one.kind, one.reason.empty() ? "" : " refused"));
        return out;
    }

private slots:
    void everyMemberIsAPartOfTheEvidence()
    {
        std::string kind;
        const auto inner = zip({{"more.csv", kBadSerial}});
        QCOMPARE(import(zip({{"__MACOSX/._inventory.csv", "junk"}, {"inventory.csv", kInventory}, {"lists/devices.json", kDevices}, {"readme.txt", "Made on a Tuesday.\n"}, {"old.zip", inner}}), kind), std::string());
        QCOMPARE(kind, std::string("zip"));
        QCOMPARE(members(), (QStringList{"inventory.csv generic-table", "lists/devices.json generic-table", "readme.txt unknown refused", "old.zip zip", "old.zip!more.csv generic-table"}));
        QCOMPARE(m_members[0].sha256, crypto::hex(crypto::sha256(asBytes(kInventory))));
        QCOMPARE(m_members[0].size, std::uint64_t(kInventory.size()));
        const auto now = reader();
        QStringList places;
        for (const auto &row : now.all<casedb::InstallRow>())
            places << QString::fromStdString(row.where + " " + row.package);
        places.sort();
        QCOMPARE(places, (QStringList{"inventory.csv!row 1 com.example.one", "inventory.csv!row 2 com.example.two", "old.zip!more.csv!row 1 com.example.three"}));
        const auto devices = now.all<casedb::DeviceRecordRow>("where starts lists");
        QCOMPARE(devices.size(), std::size_t(1));
        QCOMPARE(devices[0].serial, std::string("SERIAL001"));
        // Installs belong to the records of their own member.
        const auto third = now.all<casedb::InstallRow>("package = com.example.three").at(0);
        QCOMPARE(now.row<casedb::DeviceRecordRow>(third.record)->serial, std::string("SERIAL003"));
    }

    // Two releases side by side in one archive, as repositories of bundles are downloaded.
    void bundlesOfAttackKeepTheirReleases()
    {
        QFile file(QStringLiteral(KEYTRAIL_TEST_DATA "/attack_bundle/collection-21.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto newer = file.readAll().toStdString();
        auto older = newer;
        const auto at = older.find("\"19.1\"");
        QVERIFY(at != std::string::npos);
        older.replace(at, 6, "\"18.1\"");
        std::string kind;
        QCOMPARE(import(zip({{"mobile/18.1.json", older}, {"mobile/19.1.json", newer}, {"LICENSE.txt", "Words.\n"}}), kind), std::string());
        QCOMPARE(members(), (QStringList{"mobile/18.1.json attack-stix", "mobile/19.1.json attack-stix", "LICENSE.txt unknown refused"}));
        const auto now = reader();
        QStringList releases;
        for (const auto &row : now.all<casedb::AttackReleaseRow>())
            releases << QString::fromStdString(row.where.substr(0, row.where.find('!')) + " " + row.release);
        releases.sort();
        QCOMPARE(releases, (QStringList{"mobile/18.1.json 18.1", "mobile/19.1.json 19.1"}));
        const auto states = attack::snapshotsOf(now, "T1521.002");
        QCOMPARE(states.size(), std::size_t(2));
        QStringList named;
        for (const auto &one : states)
            named << QString::fromStdString(one.object.where.substr(0, one.object.where.find('!')) + " " + attack::nameOf(one.release));
        named.sort();
        QCOMPARE(named, (QStringList{"mobile/18.1.json 18.1", "mobile/19.1.json 19.1"}));
    }

    void oneExportPackedByAPortal()
    {
        std::string kind;
        QCOMPARE(import(zip({{"DevicesWithInventory_9f.csv", kInventory}}), kind), std::string());
        QCOMPARE(members(), QStringList{"DevicesWithInventory_9f.csv generic-table"});
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("texts only") << QByteArray::fromStdString(zip({{"readme.txt", "Made on a Tuesday.\n"}, {"b.bin", std::string(40, '\1')}}));
        QTest::newRow("an empty export") << QByteArray::fromStdString(zip({{"a.csv", ""}}));
        QTest::newRow("deeper than is opened") << QByteArray::fromStdString(zip({{"1.zip", zip({{"2.zip", zip({{"3.zip", zip({{"a.csv", kInventory}})}})}})}}));
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        std::string kind;
        QCOMPARE(import(bytes.toStdString(), kind), std::string("unknown-kind"));
    }

    /// Whatever is cut off, what was whole is read or the archive is refused; the reading ends.
    void cutAnywhere()
    {
        const auto whole = zip({{"inventory.csv", kInventory}, {"devices.json", kDevices}});
        QVERIFY(!whole.empty());
        std::string kind;
        for (std::size_t size = 0; size < whole.size(); size += 7) {
            MemorySource source(asBytes(whole).first(size));
            const auto what = intake::recognise(source, known());
            QVERIFY(what.importer || !what.refusal.code.empty());
        }
    }

    void stopsWhenAsked()
    {
        const auto bytes = zip({{"inventory.csv", kInventory}});
        MemorySource source(asBytes(bytes));
        auto bundle = casedb::BundleWriter::create(m_dir.filePath("stopped").toStdString(), {std::string(64, 'a'), "x.zip", bytes.size(), "zip"});
        const Pulse pulse = [](auto, auto) { return false; };
        const auto knowing = known();
        intake::Import import{source, "x.zip", *bundle, m_notes, pulse, knowing};
        QCOMPARE(intake::importExports(import)->code, std::string("import-undone"));
    }

    void whatIsLeftOutIsCounted()
    {
        m_leaveOut = "device=SERIAL001\napp=com.example.three\n";
        std::string kind;
        QCOMPARE(import(zip({{"inventory.csv", kInventory}, {"more.csv", kBadSerial}}), kind), std::string());
        m_leaveOut.clear();
        const auto now = reader();
        QCOMPARE(now.all<casedb::DeviceRecordRow>("serial = SERIAL001").size(), std::size_t(0));
        const auto installs = now.all<casedb::InstallRow>();
        QCOMPARE(installs.size(), std::size_t(1));
        QCOMPARE(installs[0].package, std::string("com.example.two"));
        QStringList said;
        for (const auto &note : m_notes.finish()) {
            if (note.code == "left-out")
                said << QString::fromStdString(note.where + ": " + note.text);
        }
        QCOMPARE(said,
            (QStringList{"inventory.csv: Left out of this import by device: 1 devices, 1 other rows", "more.csv: Left out of this import by app: 0 devices, 1 other rows"}));
    }
};

QTEST_GUILESS_MAIN(ExportArchiveTest)
#include "export_archive_test.moc"
