// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/case_file.h"
#include "analysis/casedb/case_reader.h"
#include "analysis/intake/importer.h"
#include "analysis/intake/recognise.h"
#include "resources/knowledge.h"

#include <QtTest>

using namespace keytrail;

/// Containers in, apps of a case out. What stands in the samples is written in tests/data/make_containers.py.
class PackageContainersTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QStringList m_notes, m_members;

    static std::string sample(const char *name)
    {
        QFile file(QString(KEYTRAIL_TEST_DATA "/package_importer/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }

    /// The case of one sample; nothing where it was refused (then m_notes holds the refusal's code).
    std::optional<casedb::CaseReader> imported(const char *name)
    {
        m_notes.clear();
        m_members.clear();
        const auto bytes = sample(name);
        const auto path = m_dir.filePath(name).toStdString();
        const intake::Knowledge known = [](std::string_view file) { return knowledge(file); };
        MemorySource source(asBytes(bytes));
        const auto recognised = intake::recognise(source, known);
        if (!recognised.importer) {
            m_notes << QString::fromStdString(recognised.refusal.code);
            return {};
        }
        NoteList notes;
        const Pulse pulse = alwaysOn;
        auto bundle = casedb::BundleWriter::create(path + ".bundle", {std::string(64, 'a'), name, bytes.size(), recognised.kind});
        intake::Import import{source, name, *bundle, notes, pulse, known};
        const auto refused = recognised.importer(import);
        for (const auto &note : notes.finish())
            m_notes << QString::fromStdString(note.code + " " + note.where);
        for (const auto &member : import.members)
            m_members << QString::fromStdString(member.name + " " + member.kind + (member.reason.empty() ? "" : " refused"));
        if (refused) {
            m_notes = {QString::fromStdString(refused->code)};
            return {};
        }
        auto made = casedb::CaseFile::create(path, "Test", "Examiner");
        auto *file = std::get_if<casedb::CaseFile>(&made);
        casedb::EvidenceRow about;
        about.sha256 = std::string(64, 'a');
        about.file = name;
        about.size = static_cast<std::int64_t>(bytes.size());
        about.kind = recognised.kind;
        if (!file || !bundle->finish() || file->absorb(path + ".bundle", about))
            return {};
        auto opened = casedb::CaseReader::open(path);
        auto *reader = std::get_if<casedb::CaseReader>(&opened);
        return reader ? std::optional(std::move(*reader)) : std::nullopt;
    }

    static QStringList paths(const casedb::CaseReader &reader)
    {
        QStringList list;
        for (const auto &binary : reader.all<casedb::BinaryRow>())
            list << QString::fromStdString(binary.path);
        list.sort(); // rows stand in the order of their ids
        return list;
    }
    static QStringList components(const casedb::AppRow &app)
    {
        QStringList list;
        for (const QJsonValue one : QJsonDocument::fromJson(QByteArray::fromStdString(app.components.text)).array())
            list << one["kind"].toString() + " " + one["name"].toString();
        return list;
    }

private slots:
    void kinds_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("set.apks") << "apks";
        QTest::newRow("versions.xapk") << "xapk";
        QTest::newRow("set.apkm") << "apkm";
        QTest::newRow("split-alone.zip") << "apks";
        QTest::newRow("two-apps.zip") << "zip";
        QTest::newRow("deep.zip") << "zip";
        QTest::newRow("bundle.aab") << "aab";
        QTest::newRow("phone.ipa") << "ipa";
        QTest::newRow("hidden.apk") << "apk";
    }
    void kinds()
    {
        QFETCH(QString, kind);
        const auto bytes = sample(QTest::currentDataTag());
        MemorySource source(asBytes(bytes));
        const auto recognised = intake::recognise(source, [](std::string_view file) { return knowledge(file); });
        QCOMPARE(QString::fromStdString(recognised.kind), kind);
        QVERIFY(recognised.importer);
    }

    void splitsAreOneApp()
    {
        const auto reader = imported("set.apks");
        QVERIFY(reader);
        const auto apps = reader->all<casedb::AppRow>();
        QCOMPARE(apps.size(), std::size_t(1));
        QCOMPARE(apps[0].package, std::string("org.example.set"));
        QCOMPARE(apps[0].label, std::string("Set"));
        QCOMPARE(apps[0].where, std::string("splits/base-master.apk!AndroidManifest.xml"));
        QCOMPARE(apps[0].splits, (casedb::Texts{"config.fr", "feature"}));
        QCOMPARE(components(apps[0]), (QStringList{"activity org.example.set.Main", "service org.example.set.Work"}));
        // The other build's only dex is the base's: it is read once.
        QCOMPARE(paths(*reader), (QStringList{"splits/base-master.apk!classes.dex", "splits/base-master.apk!classes2.dex", "splits/feature-master.apk!classes.dex"}));
        QCOMPARE(m_members.size(), 4);
        QCOMPARE(m_members[1], QString("splits/base-fr.apk apk"));
    }

    void anotherVersionIsAnotherApp()
    {
        const auto reader = imported("versions.xapk");
        QVERIFY(reader);
        const auto apps = reader->all<casedb::AppRow>();
        QCOMPARE(apps.size(), std::size_t(2));
        QVERIFY(m_notes.contains("split-mismatch config.de.apk"));
        QVERIFY(m_notes.contains("split-incomplete config.de.apk"));
        QVERIFY(m_notes.contains("several-apps "));
    }

    void splitWithoutItsBase()
    {
        const auto reader = imported("split-alone.zip");
        QVERIFY(reader);
        QCOMPARE(reader->all<casedb::AppRow>().size(), std::size_t(1));
        QVERIFY(m_notes.contains("split-incomplete split_config.fr.apk"));
        QVERIFY(imported("needs-splits.apk"));
        QVERIFY(m_notes.contains("split-incomplete "));
    }

    void appsOfAnArchive()
    {
        const auto reader = imported("two-apps.zip");
        QVERIFY(reader);
        QStringList packages;
        for (const auto &app : reader->all<casedb::AppRow>())
            packages << QString::fromStdString(app.package + " " + app.where);
        packages.sort();
        QCOMPARE(packages, (QStringList{"org.example.second sub/b.bin!AndroidManifest.xml", "org.example.set a.apk!AndroidManifest.xml"}));
        QCOMPARE(m_members, (QStringList{"a.apk apk", "sub/b.bin apk"}));
        const auto deep = imported("deep.zip");
        QVERIFY(deep);
        QCOMPARE(deep->all<casedb::AppRow>()[0].where, std::string("inner.zip!a.apk!AndroidManifest.xml"));
        QCOMPARE(m_members, (QStringList{"inner.zip zip", "inner.zip!a.apk apk"}));
        QVERIFY(!imported("other.zip"));
        QCOMPARE(m_notes, (QStringList{"unknown-kind"}));
    }

    void appBundle()
    {
        const auto reader = imported("bundle.aab");
        QVERIFY(reader);
        const auto apps = reader->all<casedb::AppRow>();
        QCOMPARE(apps.size(), std::size_t(1));
        QCOMPARE(apps[0].package, std::string("org.example.bundle"));
        QCOMPARE(apps[0].versionCode, std::string("9"));
        QCOMPARE(apps[0].label, std::string("Bundle"));
        QCOMPARE(apps[0].splits, (casedb::Texts{"extra"}));
        QCOMPARE(components(apps[0]), (QStringList{"activity org.example.bundle.Main", "receiver org.example.extra.Hear"}));
        QCOMPARE(paths(*reader), (QStringList{"base/dex/classes.dex", "base/dex/classes2.dex", "extra/dex/classes.dex"}));
        QStringList hosts;
        for (const auto &one : reader->all<casedb::DestinationRow>())
            hosts << QString::fromStdString(one.host + " " + one.resolvedBy + " " + one.where);
        hosts.sort();
        QVERIFY(hosts.contains("api.example config base/res/xml/network.xml"));
        QVERIFY(hosts.contains("c.example config base/res/xml/network.xml"));
        const auto keys = reader->all<casedb::KeyPlaceRow>();
        QCOMPARE(keys.size(), std::size_t(1));
        QCOMPARE(keys[0].form, std::string("pin"));
        QCOMPARE(keys[0].spkiSha256, std::string("ec722969cb64200ab6638f68ac538e40abab5b19a6485661042a1061c4612776"));
    }

    void phoneApp()
    {
        const auto reader = imported("phone.ipa");
        QVERIFY(reader);
        const auto apps = reader->all<casedb::AppRow>();
        QCOMPARE(apps.size(), std::size_t(1));
        QCOMPARE(apps[0].platform, std::string("ios"));
        QCOMPARE(apps[0].package, std::string("org.example.phone"));
        QCOMPARE(apps[0].versionName, std::string("2.1"));
        QCOMPARE(apps[0].versionCode, std::string("77"));
        QCOMPARE(apps[0].label, std::string("The Phone"));
        QCOMPARE(apps[0].minSdk, std::string("14.0"));
        QCOMPARE(apps[0].frameworks, casedb::Texts{"react-native"});
        QCOMPARE(components(apps[0]), (QStringList{"extension org.example.phone.share"}));
        const auto entitlements = QJsonDocument::fromJson(QByteArray::fromStdString(apps[0].entitlements.text)).object();
        QCOMPARE(entitlements["application-identifier"].toString(), QString("TEAM123456.org.example.phone"));
        QCOMPARE(entitlements["get-task-allow"], QJsonValue(false));
        const auto raw = QJsonDocument::fromJson(QByteArray::fromStdString(apps[0].raw.text)).object();
        QCOMPARE(raw["profile"]["expires"].toString(), QString("2027-01-01T00:00:00Z"));
        QCOMPARE(raw["transport_security"]["arbitrary_loads"], QJsonValue(true));
        QStringList places;
        for (const auto &key : reader->all<casedb::KeyPlaceRow>())
            places << QString::fromStdString(key.form + " " + key.source + " " + key.spkiSha256.substr(0, 16));
        places.sort();
        // openssl x509 -pubkey | openssl pkey -pubin -outform DER | sha256sum
        QVERIFY2(places.contains("x509 signer ffcd977e054eec97"), qPrintable(places.join('\n')));
        QVERIFY(places.contains("pin resource ec722969cb64200a"));
    }

    void severalPhoneApps()
    {
        const auto reader = imported("two.ipa");
        QVERIFY(reader);
        QStringList apps;
        for (const auto &app : reader->all<casedb::AppRow>())
            apps << QString::fromStdString(app.package + "|" + app.label);
        apps.sort();
        QCOMPARE(apps, (QStringList{"org.example.old|Old", "org.example.phone|The Phone", "|Third"}));
        QVERIFY(m_notes.contains("several-apps "));
        QVERIFY(m_notes.contains("app-missing Extra/Third.app/Info.plist"));
        const auto without = imported("no-app.ipa");
        QVERIFY(!without || !without->all<casedb::AppRow>().empty());
    }
};

QTEST_GUILESS_MAIN(PackageContainersTest)
#include "package_containers_test.moc"
