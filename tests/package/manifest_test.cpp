// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/manifest.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::package;

namespace
{

std::string sample(const QString &path)
{
    QFile file(QString(KEYTRAIL_TEST_DATA "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

Manifest read(const QString &path, const ResourceTable *table = nullptr)
{
    NoteList notes;
    const auto bytes = sample(path);
    const auto manifest = readManifest(asBytes(bytes), table, notes);
    return manifest ? *manifest : Manifest();
}

}

class ManifestTest : public QObject
{
    Q_OBJECT
private slots:
    void facts()
    {
        const auto manifest = read("manifest/good.axml");
        QCOMPARE(manifest.package, std::string("org.example.sample"));
        QCOMPARE(manifest.versionName, std::string("1.5"));
        QCOMPARE(manifest.versionCode, std::optional<std::int64_t>(7));
        QCOMPARE(manifest.minSdk, std::string("21"));
        QCOMPARE(manifest.targetSdk, std::string("33"));
        QCOMPARE(manifest.label, std::string("Sample"));
        QCOMPARE(manifest.debuggable, std::optional<bool>(true));
        QVERIFY(!manifest.allowBackup);
        QCOMPARE(manifest.permissions.size(), std::size_t(2));
        QCOMPARE(manifest.permissions[1].name, std::string("android.permission.CAMERA"));
        QCOMPARE(manifest.permissions[1].element, std::string("uses-permission-sdk-23"));
        QCOMPARE(manifest.components.size(), std::size_t(2));
        const auto &activity = manifest.components[0];
        QCOMPARE(activity.kind, std::string("activity"));
        QCOMPARE(activity.name, std::string("org.example.sample.Main"));
        QCOMPARE(activity.exported, std::optional<bool>(true));
        QVERIFY(activity.isLauncher && activity.hasFilter);
        QCOMPARE(activity.actions, std::vector<std::string>{"android.intent.action.MAIN"});
        QCOMPARE(manifest.components[1].name, std::string("org.example.other.Work"));
        QVERIFY(!manifest.components[1].exported);
    }
    void namesWithoutMeaning_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto *name : {"names-blank", "names-decoy", "good-utf8", "attribute-size-24", "filler"})
            QTest::newRow(name) << name;
    }
    void namesWithoutMeaning()
    {
        QFETCH(QString, name);
        const auto manifest = read(QString("axml/%1.axml").arg(name));
        QCOMPARE(manifest.package, std::string("org.example.sample"));
        QCOMPARE(manifest.components.size(), std::size_t(2));
        QCOMPARE(manifest.permissions.size(), std::size_t(2));
        QCOMPARE(manifest.versionCode, std::optional<std::int64_t>(7));
    }
    void labelThroughResources()
    {
        NoteList notes;
        const auto table = readArsc(sample("arsc/good.arsc"), notes);
        QVERIFY(table);
        QCOMPARE(read("manifest/label-reference.axml", &*table).label, std::string("Sample"));
        QCOMPARE(read("manifest/label-reference.axml").label, std::string());
    }
    void versionCodeMajor()
    {
        // PackageInfo.getLongVersionCode: major in the upper 32 bits.
        QCOMPARE(read("manifest/version-code-major.axml").versionCode, std::optional<std::int64_t>((std::int64_t(2) << 32) + 7));
    }
    void elementWithPrefix()
    {
        // <android:uses-permission>: the platform's parser and aapt look at the name of an element alone, so it is granted.
        const auto manifest = read("manifest/prefixed-permission.axml");
        QCOMPARE(manifest.permissions.size(), std::size_t(2));
        QCOMPARE(manifest.permissions[0].name, std::string("android.permission.INTERNET"));
    }
    void plainText()
    {
        const auto manifest = read("manifest/plain.xml");
        QVERIFY(manifest.isText);
        QCOMPARE(manifest.package, std::string("org.example.text"));
        QCOMPARE(manifest.versionCode, std::optional<std::int64_t>(3));
        QCOMPARE(manifest.label, std::string("T & x"));
        QCOMPARE(manifest.components.size(), std::size_t(1));
        QCOMPARE(manifest.components[0].name, std::string("org.example.text.Main"));
        QCOMPARE(manifest.components[0].exported, std::optional<bool>(false));
    }
    void classNames_data()
    {
        QTest::addColumn<QString>("full");
        QTest::newRow(".Main") << "a.b.Main";
        QTest::newRow("Main") << "a.b.Main";
        QTest::newRow("c.Main") << "c.Main";
        QTest::newRow("") << "";
    }
    void classNames()
    {
        QFETCH(QString, full);
        QCOMPARE(QString::fromStdString(fullClassName(QTest::currentDataTag(), "a.b")), full);
    }
    void sdkNumbers()
    {
        QCOMPARE(sdkNumber("21"), 21);
        QCOMPARE(sdkNumber("0x15"), 21);
        QCOMPARE(sdkNumber(""), 1);
        QCOMPARE(sdkNumber("-4"), 1);
        QCOMPARE(sdkNumber("99999999999999999999"), 1);
        QCOMPARE(sdkNumber("P"), 27);
        QCOMPARE(sdkNumber("VanillaIceCream"), 34);
        QCOMPARE(sdkNumber("?"), 1);
    }
    void cutAtEveryByte()
    {
        const auto whole = sample("manifest/good.axml");
        for (std::size_t size = 0; size < whole.size(); ++size) {
            NoteList notes;
            (void)!readManifest(asBytes(whole).first(size), nullptr, notes);
            QVERIFY(size < 8 || !notes.finish().empty());
        }
    }
    /// Against aapt over a folder of real packages, where there is one.
    void corpus()
    {
        const auto folder = qEnvironmentVariable("KEYTRAIL_SHARED");
        if (folder.isEmpty() || !QDir(folder + "/corpus/app/axml").exists())
            QSKIP("KEYTRAIL_SHARED names no folder with samples");
        QFile expected(folder + "/corpus/app/expected/axml.jsonl");
        QVERIFY(expected.open(QIODevice::ReadOnly));
        while (!expected.atEnd()) {
            const auto row = QJsonDocument::fromJson(expected.readLine()).object();
            const auto package = row.value("package").toString();
            QFile file(folder + "/corpus/app/" + row.value("file").toString());
            if (package.isEmpty() || !file.open(QIODevice::ReadOnly))
                continue;
            const auto bytes = file.readAll().toStdString();
            NoteList notes;
            const auto manifest = readManifest(asBytes(bytes), nullptr, notes);
            QVERIFY2(manifest, qPrintable(file.fileName()));
            QCOMPARE(QString::fromStdString(manifest->package), package);
        }
    }
};

QTEST_GUILESS_MAIN(ManifestTest)
#include "manifest_test.moc"
