// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/case_file.h"
#include "analysis/casedb/case_reader.h"
#include "analysis/intake/importer.h"
#include "analysis/intake/package_sniff.h"
#include "resources/knowledge.h"

#include <QtTest>

using namespace keytrail;

/// A package in, rows of a case out.
class PackageImporterTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    NoteList m_notes;

    static std::string sample(const char *path)
    {
        QFile file(QString(KEYTRAIL_TEST_DATA "/") + path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }
    std::string path(const char *name) const { return m_dir.filePath(name).toStdString(); }

    intake::Outcome import(const std::string &bytes, const char *name, const Pulse &pulse = alwaysOn)
    {
        MemorySource source(asBytes(bytes));
        auto bundle = casedb::BundleWriter::create(path(name) + ".bundle", {std::string(64, 'a'), name, bytes.size(), "apk"});
        if (!bundle)
            return intake::Refusal{"test", "no bundle"};
        const intake::Knowledge known = [](std::string_view file) { return knowledge(file); };
        intake::Import import{source, name, *bundle, m_notes, pulse, known};
        auto refused = intake::importPackage(import);
        if (!refused && !bundle->finish())
            return intake::Refusal{"test", "bundle not finished"};
        return refused;
    }
    std::optional<casedb::CaseReader> caseOf(const char *name, std::size_t size)
    {
        auto made = casedb::CaseFile::create(path(name), "Test", "Examiner");
        auto *file = std::get_if<casedb::CaseFile>(&made);
        casedb::EvidenceRow about;
        about.sha256 = std::string(64, 'a');
        about.file = name;
        about.size = static_cast<std::int64_t>(size);
        about.kind = "apk";
        if (!file || file->absorb(path(name) + ".bundle", about))
            return {};
        auto opened = casedb::CaseReader::open(path(name));
        auto *reader = std::get_if<casedb::CaseReader>(&opened);
        return reader ? std::optional(std::move(*reader)) : std::nullopt;
    }
    QStringList told()
    {
        QStringList list;
        for (const auto &note : m_notes.finish())
            list << QString::fromStdString(note.code + " " + note.where);
        return list;
    }

private slots:
    void factsOfASignedPackage()
    {
        const auto bytes = sample("signing/v1v2v3.apk");
        QVERIFY(!import(bytes, "signed"));
        const auto reader = caseOf("signed", bytes.size());
        QVERIFY(reader);
        const auto apps = reader->all<casedb::AppRow>();
        QCOMPARE(apps.size(), std::size_t(1));
        QCOMPARE(apps[0].package, std::string("org.example.sample"));
        QCOMPARE(apps[0].versionCode, std::string("7"));
        QCOMPARE(apps[0].minSdk, std::string("21"));
        QCOMPARE(apps[0].verified, casedb::Flag(true));
        QCOMPARE(apps[0].debuggable, casedb::Flag(true));
        QCOMPARE(apps[0].permissions, (casedb::Texts{"android.permission.INTERNET", "android.permission.CAMERA"}));
        const auto components = QJsonDocument::fromJson(QByteArray::fromStdString(apps[0].components.text)).array();
        QCOMPARE(components.size(), 2);
        QCOMPARE(components[0]["name"].toString(), QString("org.example.sample.Main"));
        QCOMPARE(components[0]["exported"], QJsonValue(true));
        QVERIFY(components[1]["exported"].isNull());
        const auto signers = QJsonDocument::fromJson(QByteArray::fromStdString(apps[0].signers.text)).array();
        QCOMPARE(signers.size(), 3);
        for (const auto &place : reader->all<casedb::KeyPlaceRow>())
            QCOMPARE(place.source, std::string("signer"));
        (void)told();
    }
    void keysAndHiddenCode()
    {
        const auto bytes = sample("package_importer/hidden.apk");
        QVERIFY(!import(bytes, "hidden"));
        const auto reader = caseOf("hidden", bytes.size());
        QVERIFY(reader);
        // Hashes as openssl gives them (tests/data/public_key/expected.tsv).
        QStringList keys;
        for (const auto &place : reader->all<casedb::KeyPlaceRow>())
            keys << QString::fromStdString(place.where + " " + place.source + " " + place.spkiSha256.substr(0, 16));
        keys.sort();
        QCOMPARE(keys, (QStringList{"assets/a.dat!assets/inner.der asset 60e9a4fb00d524b9", "assets/key.pem@0x10 asset 670b776673a589ab"}));
        QCOMPARE(reader->all<casedb::AppRow>()[0].frameworks, casedb::Texts{"flutter"});
        const auto notes = told();
        for (const auto *note : {"code-hidden assets/logo.png", "code-hidden assets/a.dat", "code-hidden assets/a.dat!classes.dex",
                 "class-shadowed classes3.dex"})
            QVERIFY2(notes.contains(note), qPrintable(notes.join('\n')));
    }
    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty file") << QByteArray() << "empty-file";
        QTest::newRow("noise") << QByteArray(100, 'x') << "unknown-kind";
        QTest::newRow("empty archive") << QByteArray::fromStdString(sample("zip/empty.zip")) << "empty-archive";
        QTest::newRow("no app") << QByteArray::fromStdString(sample("package_importer/other.zip")) << "unknown-kind";
    }
    void refusals()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto refused = import(bytes.toStdString(), QTest::currentDataTag());
        QVERIFY(refused);
        QCOMPARE(QString::fromStdString(refused->code), code);
        QVERIFY(!refused->reason.empty());
        (void)told();
    }
    void stopsWhenAsked()
    {
        const auto bytes = sample("package_importer/hidden.apk");
        const auto refused = import(bytes, "stopped", [](auto, auto) { return false; });
        QVERIFY(refused);
        QCOMPARE(refused->code, std::string("import-undone"));
        (void)told();
    }
    void kindsByContent_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("signing/v1.apk") << "apk";
        QTest::newRow("package_importer/other.zip") << "zip";
        QTest::newRow("zip/empty.zip") << "zip";
        QTest::newRow("zip/janus.zip") << "apk";
        QTest::newRow("gzip/good.gz") << "";
    }
    void kindsByContent()
    {
        QFETCH(QString, kind);
        const auto bytes = sample(QTest::currentDataTag());
        MemorySource source(asBytes(bytes));
        QCOMPARE(QString::fromStdString(intake::sniffPackage(asBytes(bytes).first(std::min<std::size_t>(64, bytes.size())), source)), kind);
    }
};

QTEST_GUILESS_MAIN(PackageImporterTest)
#include "package_importer_test.moc"
