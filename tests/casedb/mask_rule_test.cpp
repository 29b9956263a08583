// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/mask_rule.h"

#include <QtTest>

using namespace keytrail::casedb;

class MaskRuleTest : public QObject
{
    Q_OBJECT
private slots:
    void taken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("taken"); // empty: no rule
        QTest::newRow("ownership") << "ownership=personal" << "ownership=personal";
        QTest::newRow("field in capitals") << "Ownership=personal" << "ownership=personal";
        QTest::newRow("owner with a sign in it") << "owner=a=b@corp.example" << "owner=a=b@corp.example";
        QTest::newRow("beginning of a package") << "app=org.example.*" << "app=org.example.*";
        QTest::newRow("no field") << "personal" << "";
        QTest::newRow("unknown field") << "model=Pixel" << "";
        QTest::newRow("unknown ownership") << "ownership=mine" << "";
        QTest::newRow("empty value") << "device=" << "";
        QTest::newRow("every app") << "app=*" << "";
        QTest::newRow("star in the middle") << "app=org.*.x" << "";
        QTest::newRow("other marks of a pattern") << "app=org.example.[ab]" << "";
        QTest::newRow("line end") << "device=a\nb" << "";
        QTest::newRow("too long") << "device=" + QString(kLongestMaskRule, 'x') << "";
    }
    void taken()
    {
        QFETCH(QString, text);
        QFETCH(QString, taken);
        const auto rule = readMaskRule(text.toStdString());
        QCOMPARE(rule ? QString::fromStdString(rule->text()) : QString(), taken);
    }

    void covers_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("covers");
        QTest::newRow("its ownership") << "ownership=Personal" << true;
        QTest::newRow("another ownership") << "ownership=corporate" << false;
        QTest::newRow("owner, other case") << "owner=ANNA@corp.example" << true;
        QTest::newRow("part of the owner") << "owner=anna" << false;
        QTest::newRow("serial, spelled otherwise") << "device=f9kx-2t7qhn01" << true;
        QTest::newRow("part of the serial") << "device=F9KX" << false;
        QTest::newRow("name") << "device=anna's phone" << true;
        QTest::newRow("management id") << "device=6f1c2a70" << true;
        QTest::newRow("id of another service") << "device=entra:77" << true;
        QTest::newRow("punctuation only") << "device=---" << false;
        QTest::newRow("an app") << "app=org.example.a" << false;
    }
    void covers()
    {
        QFETCH(QString, rule);
        DeviceRecordRow row;
        row.id = DeviceRecordId{5};
        row.ownership = "personal";
        row.owner = "anna@corp.example";
        row.serial = "F9KX2T7QHN01";
        row.name = "Anna's Phone";
        row.sourceId = "6F1C-2A70";
        row.otherIds = {"entra:77"};
        QTEST(readMaskRule(rule.toStdString())->covers(row), "covers");
    }

    void apps()
    {
        const auto one = *readMaskRule("app=org.example.a"), all = *readMaskRule("app=org.example.*"), device = *readMaskRule("device=org.example.a");
        QVERIFY(one.coversApp("org.example.a") && !one.coversApp("org.example.ab") && !one.coversApp(""));
        QVERIFY(all.coversApp("org.example.ab") && !all.coversApp("org.examples"));
        QVERIFY(!device.coversApp("org.example.a"));
    }
};

QTEST_GUILESS_MAIN(MaskRuleTest)
#include "mask_rule_test.moc"
