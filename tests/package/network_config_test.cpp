// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/network_config.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::package;

class NetworkConfigTest : public QObject
{
    Q_OBJECT

    static std::string sample(const char *name)
    {
        QFile file(QString(KEYTRAIL_TEST_DATA "/network_config/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }

private slots:
    // The same configuration in three forms, as tests/data/make_containers.py says it. The pin is base64 of the hash in hex.
    void forms_data()
    {
        QTest::addColumn<QString>("certificates");
        QTest::newRow("compiled.axml") << "@0x7f060001";
        QTest::newRow("plain.xml") << "@raw/ca";
        QTest::newRow("proto.pb") << "@0x7f060001";
    }
    void forms()
    {
        QFETCH(QString, certificates);
        NoteList notes;
        const auto bytes = sample(QTest::currentDataTag());
        const auto config = readNetworkConfig(asBytes(bytes), notes);
        QVERIFY(bool(config));
        QVERIFY(notes.finish().empty());
        QCOMPARE(config->sections.size(), std::size_t(4));
        const auto &base = config->sections[0], &domains = config->sections[1], &inner = config->sections[2], &debug = config->sections[3];
        QCOMPARE(base.kind, std::string("base-config"));
        QCOMPARE(base.cleartext, std::optional<bool>(false));
        QCOMPARE(base.anchors.size(), std::size_t(2));
        QCOMPARE(base.anchors[0].source, std::string("system"));
        QCOMPARE(base.anchors[1].source, std::string("user"));
        QVERIFY(!base.anchors[0].overridesPins && base.anchors[1].overridesPins);
        QCOMPARE(domains.cleartext, std::optional<bool>(true));
        QCOMPARE(domains.domains.size(), std::size_t(2));
        QCOMPARE(domains.domains[0].name, std::string("api.example"));
        QVERIFY(domains.domains[0].subdomains && !domains.domains[1].subdomains);
        QCOMPARE(domains.domains[1].name, std::string("b.example"));
        QCOMPARE(domains.pinExpiration, std::string("2027-01-01"));
        // python3 -c 'import base64; print(base64.b64decode("7HIpactkIAq2Y49orFOOQKurWxmmSFZhBCoQYcRhJ3Y=").hex())'
        QCOMPARE(domains.pins, (std::vector<std::string>{"ec722969cb64200ab6638f68ac538e40abab5b19a6485661042a1061c4612776"}));
        QCOMPARE(inner.domains.size(), std::size_t(1));
        QCOMPARE(inner.domains[0].name, std::string("c.example"));
        QVERIFY(!inner.cleartext);
        QCOMPARE(debug.kind, std::string("debug-overrides"));
        QCOMPARE(QString::fromStdString(debug.anchors[0].source), certificates);
    }

    void refused()
    {
        NoteList notes;
        QVERIFY(!readNetworkConfig({}, notes));
        QVERIFY(!readNetworkConfig(asBytes("no xml"), notes));
    }

    void cutAtEveryByte()
    {
        for (const auto *name : {"compiled.axml", "plain.xml", "proto.pb"}) {
            const auto good = sample(name);
            for (std::size_t size = 0; size < good.size(); ++size) {
                NoNotes notes;
                (void)!readNetworkConfig(asBytes(std::string_view(good).substr(0, size)), notes);
            }
        }
    }
};

QTEST_GUILESS_MAIN(NetworkConfigTest)
#include "network_config_test.moc"
