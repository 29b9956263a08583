// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/sarif.h"
#include "tests/report/report_world.h"

using namespace keytrail;
using namespace keytrail::report;

class SarifTest : public QObject
{
    Q_OBJECT

    static QJsonObject run(const World &world)
    {
        const auto log = QJsonDocument::fromJson(QByteArray::fromStdString(sarifLog(WorldCase(world).facts()))).object();
        return log["version"] == "2.1.0" ? log["runs"].toArray()[0].toObject() : QJsonObject();
    }

private slots:
    void resultsPointIntoArtifacts_data()
    {
        QTest::addColumn<bool>("hostile");
        QTest::newRow("plain") << false;
        QTest::newRow("hostile texts") << true;
    }

    void resultsPointIntoArtifacts()
    {
        QFETCH(bool, hostile);
        const auto made = run(hostile ? World::hostile() : World());
        const auto artifacts = made["artifacts"].toArray();
        const auto rules = made["tool"].toObject()["driver"].toObject()["rules"].toArray();
        QCOMPARE(made["results"].toArray().size(), 2);
        for (const auto &value : made["results"].toArray()) {
            const auto result = value.toObject();
            QVERIFY(!result["message"].toObject()["text"].toString().isEmpty());
            QCOMPARE(rules[result["ruleIndex"].toInt()].toObject()["id"], result["ruleId"]);
            // Section 3.27.10: with a kind other than fail the level is none.
            QCOMPARE(result["level"].toString(), "none");
            const auto place = result["locations"].toArray()[0].toObject()["physicalLocation"].toObject()["artifactLocation"].toObject();
            const auto artifact = artifacts[place["index"].toInt()].toObject();
            QCOMPARE(artifact["location"].toObject()["uri"], place["uri"]);
            QVERIFY(QUrl(place["uri"].toString(), QUrl::StrictMode).isValid());
            QVERIFY(QUrl(place["uri"].toString()).isRelative());
        }
    }

    void evidenceCarriesItsHash()
    {
        const auto made = run({});
        const auto first = made["artifacts"].toArray()[0].toObject();
        QCOMPARE(first["hashes"].toObject()["sha-256"].toString().size(), 64);
        const auto result = made["results"].toArray()[0].toObject();
        QCOMPARE(result["ruleId"].toString(), "KT-ENCRYPT");
        QCOMPARE(result["kind"].toString(), "review");
        const auto steps = result["codeFlows"].toArray()[0].toObject()["threadFlows"].toArray()[0].toObject()["locations"].toArray();
        QCOMPARE(steps.size(), 2);
        QCOMPARE(
            steps[1].toObject()["location"].toObject()["message"].toObject()["text"].toString(), "destination: sync.brightleaf.example");
    }

    void uris()
    {
        // RFC 3986: reserved and other characters are percent-encoded, octet by octet.
        QCOMPARE(QString::fromStdString(uriPath("//a b/\xc3\xa9?#:")), "a%20b/%C3%A9%3F%23%3A");
    }
};

QTEST_APPLESS_MAIN(SarifTest)
#include "sarif_test.moc"
