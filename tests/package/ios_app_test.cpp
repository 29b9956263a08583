// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/ios_app.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::package;

class IosAppTest : public QObject
{
    Q_OBJECT

    static std::string sample(const char *name)
    {
        QFile file(QString(KEYTRAIL_TEST_DATA "/ios_app/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }

private slots:
    // What stands in the samples is written in tests/data/make_containers.py.
    void info_data()
    {
        QTest::addColumn<bool>("full");
        QTest::newRow("info.binary.plist") << true;
        QTest::newRow("info.xml.plist") << true;
        QTest::newRow("info.openstep.plist") << false;
    }
    void info()
    {
        QFETCH(bool, full);
        NoteList notes;
        const auto bytes = sample(QTest::currentDataTag());
        const auto info = readInfoPlist(asBytes(bytes), notes);
        QVERIFY(bool(info));
        QVERIFY(notes.finish().empty());
        QCOMPARE(info->bundleId, std::string(full ? "org.example.phone" : "org.example.old"));
        QCOMPARE(info->version, std::string(full ? "77" : "3"));
        QCOMPARE(info->label, std::string(full ? "The Phone" : "Old"));
        QCOMPARE(info->urlSchemes, (full ? std::vector<std::string>{"phone", "call"} : std::vector<std::string>{"old"}));
        if (!full)
            return;
        QCOMPARE(info->versionName, std::string("2.1"));
        QCOMPARE(info->minimumOs, std::string("14.0"));
        QCOMPARE(info->executable, std::string("Phone"));
        QCOMPARE(info->usageDescriptions, (std::vector<std::string>{"NSCameraUsageDescription"}));
        QCOMPARE(info->queriedSchemes, (std::vector<std::string>{"tel"}));
        QCOMPARE(info->backgroundModes, (std::vector<std::string>{"voip"}));
        const auto &transport = info->transport;
        QCOMPARE(transport.arbitraryLoads, std::optional<bool>(true));
        QVERIFY(!transport.localNetworking);
        QCOMPARE(transport.domains.size(), std::size_t(2));
        QCOMPARE(transport.domains[0].name, std::string("old.example"));
        QCOMPARE(transport.domains[0].insecureHttp, std::optional<bool>(true));
        QCOMPARE(transport.domains[0].minimumTls, std::string("TLSv1.0"));
        QVERIFY(transport.domains[0].subdomains);
        QCOMPARE(transport.domains[1].name, std::string("pinned.example"));
        QCOMPARE(transport.domains[1].pins, (std::vector<std::string>{"ec722969cb64200ab6638f68ac538e40abab5b19a6485661042a1061c4612776"}));
    }

    void profile()
    {
        NoteList notes;
        const auto bytes = sample("sample.mobileprovision");
        const auto profile = readProvisioningProfile(asBytes(bytes), notes);
        QVERIFY(bool(profile));
        QCOMPARE(profile->name, std::string("Sample profile"));
        QCOMPARE(profile->teamId, std::string("TEAM123456"));
        QCOMPARE(profile->expires, std::string("2027-01-01T00:00:00Z"));
        QCOMPARE(profile->devices, (std::vector<std::string>{"00008030-000000000000001E"}));
        QVERIFY(!profile->allDevices);
        QCOMPARE(profile->entitlements, std::string("{\"application-identifier\":\"TEAM123456.org.example.phone\",\"get-task-allow\":false,\"keychain-access-groups\":[\"TEAM123456.*\"]}"));
        QCOMPARE(profile->certificates.size(), std::size_t(1));
        QVERIFY(notes.finish().empty());
    }

    void oddTypes()
    {
        NoNotes notes;
        const auto info = readInfoPlist(asBytes("{CFBundleIdentifier=(a);CFBundleURLTypes=b;NSAppTransportSecurity=(1);UIBackgroundModes=audio;CFBundleName=A;CFBundleName=B;}"), notes);
        QVERIFY(bool(info));
        QVERIFY(info->bundleId.empty());
        QVERIFY(info->urlSchemes.empty());
        QVERIFY(info->transport.domains.empty());
        QCOMPARE(info->backgroundModes, (std::vector<std::string>{"audio"}));
        QCOMPARE(info->label, std::string("B"));
    }

    void refused()
    {
        NoNotes notes;
        QVERIFY(!readInfoPlist({}, notes));
        QVERIFY(!readInfoPlist(asBytes("(a, b)"), notes));
        const auto cut = sample("cut.mobileprovision");
        QVERIFY(!readProvisioningProfile(asBytes(cut), notes));
        QVERIFY(plistObjectAsJson(asBytes("(a)"), notes).empty());
        QCOMPARE(plistObjectAsJson(asBytes("{a=b;}"), notes), std::string("{\"a\":\"b\"}"));
    }

    void cutAtEveryByte()
    {
        for (const auto *name : {"info.binary.plist", "info.xml.plist", "sample.mobileprovision"}) {
            const auto good = sample(name);
            for (std::size_t size = 0; size < good.size(); ++size) {
                NoNotes notes;
                (void)!readInfoPlist(asBytes(std::string_view(good).substr(0, size)), notes);
                (void)!readProvisioningProfile(asBytes(std::string_view(good).substr(0, size)), notes);
            }
        }
    }
};

QTEST_GUILESS_MAIN(IosAppTest)
#include "ios_app_test.moc"
