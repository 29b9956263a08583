// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/navigator.h"
#include "tests/report/report_world.h"

using namespace keytrail;
using namespace keytrail::report;

class NavigatorTest : public QObject
{
    Q_OBJECT

    static QJsonObject layer(const World &world)
    {
        return QJsonDocument::fromJson(QByteArray::fromStdString(navigatorLayer(WorldCase(world).facts()))).object();
    }

private slots:
    void hasTheMembersOfItsFormat()
    {
        // Layer format 4.5: name and domain are required; with versions, navigator is at least 4.9.0 and layer is 4.5.
        const auto made = layer({});
        QCOMPARE(made["name"].toString(), "Harbour 7");
        QCOMPARE(made["domain"].toString(), "mobile-attack");
        QCOMPARE(made["versions"].toObject()["layer"].toString(), "4.5");
        const QStringList known{"name", "versions", "domain", "description", "customDataURL", "filters", "sorting", "layout",
            "hideDisabled", "techniques", "gradient", "legendItems", "showTacticRowBackground", "tacticRowBackground",
            "selectTechniquesAcrossTactics", "selectSubtechniquesWithParent", "selectVisibleTechniques", "metadata", "links"};
        for (const auto &name : made.keys())
            QVERIFY2(known.contains(name), qPrintable(name));
        QVERIFY(made["gradient"].toObject()["colors"].toArray().size() >= 2);
    }

    void scoresTheTechnique()
    {
        const auto techniques = layer({})["techniques"].toArray();
        QCOMPARE(techniques.size(), 2);
        QCOMPARE(techniques[0].toObject()["techniqueID"].toString(), "T1521");
        QVERIFY(techniques[0].toObject()["showSubtechniques"].toBool()); // else the cell of the sub-technique is hidden
        QCOMPARE(techniques[1].toObject()["techniqueID"].toString(), "T1521.002");
        QCOMPARE(techniques[1].toObject()["score"].toInt(), 95);
    }

    void expectedUseScoresNothing()
    {
        World world;
        world.verdict = "expected";
        QCOMPARE(layer(world)["techniques"].toArray().size(), 0);
    }

    void metadataIsTextOnly()
    {
        const auto metadata = layer(World::hostile())["metadata"].toArray();
        QVERIFY(metadata.size() > 4);
        for (const auto &value : metadata) {
            QVERIFY(!value.toObject()["name"].toString().isEmpty());
            QVERIFY(!value.toObject()["value"].toString().contains(QChar(0x202e)));
        }
    }
};

QTEST_APPLESS_MAIN(NavigatorTest)
#include "navigator_test.moc"
