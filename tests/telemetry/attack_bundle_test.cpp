// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/attack_bundle.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtTest>

using namespace keytrail;
using namespace keytrail::telemetry;

namespace
{

struct Taken final : AttackSink {
    std::vector<AttackObject> objects;
    std::vector<AttackRelease> releases;
    void object(AttackObject object) override { objects.push_back(std::move(object)); }
    void release(AttackRelease release) override { releases.push_back(std::move(release)); }

    const AttackObject *find(std::string_view attackId) const
    {
        const auto found = std::find_if(objects.begin(), objects.end(), [&](const AttackObject &one) { return one.attackId == attackId; });
        return found == objects.end() ? nullptr : &*found;
    }
};

std::string seed(const char *name)
{
    QFile file(QStringLiteral(KEYTRAIL_TEST_DATA "/attack_bundle/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

Result<std::uint64_t> readText(const std::string &text, Taken &taken, NoteList &notes)
{
    MemorySource source(asBytes(text));
    return readAttackBundle(source, taken, notes, alwaysOn);
}

}

class AttackBundleTest : public QObject
{
    Q_OBJECT
private slots:
    void tellsBundles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isAttack");
        const auto file = [](const char *name) { return QByteArray::fromStdString(seed(name)); };
        QTest::newRow("collection of STIX 2.1") << file("collection-21.json") << true;
        QTest::newRow("domain of STIX 2.0") << file("domain-20.json") << true;
        QTest::newRow("indicators that cite a technique") << file("indicators.json") << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("a report that copies a technique") << QByteArray("{\"type\":\"bundle\",\"objects\":[{\"type\":\"attack-pattern\",\"id\":\"a--1\",\"x_mitre_version\":\"1.0\"},{\"type\":\"report\",\"id\":\"r--1\"}]}") << false;
        QTest::newRow("techniques of somebody else") << QByteArray("{\"type\":\"bundle\",\"objects\":[{\"type\":\"attack-pattern\",\"id\":\"a--1\",\"name\":\"mitre\"}]}") << false;
        QTest::newRow("one relationship of ATT&CK") << QByteArray("{\"type\":\"bundle\",\"objects\":[{\"type\":\"relationship\",\"id\":\"r--1\",\"x_mitre_deprecated\":false}]}") << true;
        QTest::newRow("the word in a table") << QByteArray("objects,mitre\n\"objects\",x_mitre_version\n") << false;
    }
    void tellsBundles()
    {
        QFETCH(QByteArray, text);
        const auto bytes = text.toStdString();
        MemorySource source(asBytes(bytes));
        QTEST(sniffAttackBundle(source), "isAttack");
    }

    void collectionOfStix21()
    {
        Taken taken;
        NoteList notes;
        const auto read = readText(seed("collection-21.json"), taken, notes);
        QVERIFY(read && *read == 11);
        QVERIFY(notes.finish().empty());
        QCOMPARE(taken.releases.size(), std::size_t(1));
        const auto &release = taken.releases[0];
        QCOMPARE(release.release, std::string("19.1"));
        QCOMPARE(release.name, std::string("Mobile ATT&CK"));
        QCOMPARE(release.stixVersion, std::string("2.1"));
        QCOMPARE(release.domains, std::vector<std::string>{"mobile-attack"});
        QCOMPARE(release.notice, std::string("Copyright of the made-up bundle"));
        QCOMPARE(release.where, std::string("$.objects[0]"));
        QCOMPARE(toRfc3339(*release.modified), std::string("2026-05-12T16:30:18.376000000Z"));

        const auto *technique = taken.find("T1521.002");
        QVERIFY(technique);
        QCOMPARE(technique->where, std::string("$.objects[4]"));
        QCOMPARE(technique->stixId, std::string("attack-pattern--16d73b64-5681-4ea0-9af4-4ad86f7c96e8"));
        QCOMPARE(technique->tactics, std::vector<std::string>{"command-and-control"});
        QCOMPARE(technique->platforms, (std::vector<std::string>{"Android", "iOS"}));
        QCOMPARE(technique->sha256, QCryptographicHash::hash(QByteArray::fromStdString(technique->text), QCryptographicHash::Sha256).toHex().toStdString());
        QVERIFY(seed("collection-21.json").find(technique->text) != std::string::npos); // its own bytes
        QVERIFY(!technique->revoked && !technique->deprecated);
        QVERIFY(technique->citations.find("https://report.example/1") != std::string::npos);
        QCOMPARE(taken.find("DET0667")->refs, std::vector<std::string>{"x-mitre-analytic--1f3c9114-ac86-4c1f-bb64-fb94d65ac78c"});
        QCOMPARE(taken.find("AN1762")->refs, std::vector<std::string>{"x-mitre-data-component--9bde2f9d-a695-4344-bfac-f2dce13d121e"});
        QVERIFY(taken.objects[0].refs.empty()); // the list of a collection is no tie
        const auto &detects = taken.objects[8];
        QCOMPARE(detects.relation, std::string("detects"));
        QCOMPARE(detects.target, technique->stixId);
        QCOMPARE(detects.deprecated, std::optional(false));
    }

    void domainOfStix20()
    {
        Taken taken;
        NoteList notes;
        const auto read = readText(seed("domain-20.json"), taken, notes);
        QVERIFY(read && *read == 10);
        const auto said = notes.finish();
        QCOMPARE(said.size(), std::size_t(1));
        QCOMPARE(said[0].code, std::string("attack-release-unknown"));
        QVERIFY(taken.releases[0].release.empty());
        QCOMPARE(taken.releases[0].stixVersion, std::string("2.0"));
        QCOMPARE(taken.releases[0].stixId, std::string("bundle--00000000-0000-4000-8000-000000000001"));
        QCOMPARE(toRfc3339(*taken.releases[0].modified), std::string("2025-11-13T00:00:00.000000000Z")); // of the newest object
    }

    void brokenObjectsCostThemselves()
    {
        Taken taken;
        NoteList notes;
        const auto read = readText(seed("odd.json"), taken, notes);
        QVERIFY(read && *read == 2);
        std::size_t rejected = 0;
        for (const auto &note : notes.finish())
            rejected += note.code == "row-rejected";
        QCOMPARE(rejected, std::size_t(4));
        QCOMPARE(taken.objects[1].refs, (std::vector<std::string>{"a--00000000-0000-4000-8000-000000000001", "a--00000000-0000-4000-8000-000000000002"}));
        QVERIFY(taken.objects[1].version.empty()); // a number is no version
    }

    void cutAtEveryByte()
    {
        const auto whole = seed("domain-20.json");
        QVERIFY(whole.size() > 1000);
        std::uint64_t before = 0;
        for (std::size_t size = 0; size < whole.size(); size += 7) {
            Taken taken;
            NoteList notes;
            const auto read = readText(whole.substr(0, size), taken, notes);
            QVERIFY(!read || (*read == taken.objects.size() && *read >= before));
            before = read ? *read : 0;
        }
        QVERIFY(before >= 9);
    }

    void stopsWhenAsked()
    {
        const auto text = seed("domain-20.json");
        MemorySource source(asBytes(text));
        Taken taken;
        NoNotes notes;
        int calls = 0;
        const auto read = readAttackBundle(source, taken, notes, [&](auto, auto) { return ++calls < 3; });
        QVERIFY(!read && read.error().fault == Fault::Stopped);
        QVERIFY(taken.releases.empty());
    }

    void nothingToRead()
    {
        Taken taken;
        NoteList notes;
        const auto read = readText("{\"type\":\"bundle\",\"objects\":[]}", taken, notes);
        QVERIFY(!read && read.error().fault == Fault::Malformed);
    }
};

QTEST_GUILESS_MAIN(AttackBundleTest)
#include "attack_bundle_test.moc"
