// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/misp.h"
#include "tests/report/report_world.h"

using namespace keytrail;
using namespace keytrail::report;

class MispTest : public QObject
{
    Q_OBJECT

    static QJsonObject event(const World &world)
    {
        return QJsonDocument::fromJson(QByteArray::fromStdString(mispEvent(WorldCase(world).facts()))).object()["Event"].toObject();
    }

private slots:
    void attributesAreOfTheirCategories()
    {
        // MISP core format: the types that a category takes.
        const QMap<QString, QStringList> types{
            {"Network activity", {"ip-dst", "hostname", "url", "x509-fingerprint-sha256", "ja3-fingerprint-md5"}},
            {"Payload delivery", {"mobile-application-id"}}, {"External analysis", {"sha256"}}, {"Internal reference", {"comment"}},
            {"Other", {"text"}}};
        for (const auto &world : {World(), World::hostile()}) {
            const auto made = event(world);
            QCOMPARE(made["date"].toString(), "2027-01-01");
            QCOMPARE(made["timestamp"].toString(), "1798761600");
            QVERIFY(made["Attribute"].toArray().size() > 6);
            for (const auto &value : made["Attribute"].toArray()) {
                const auto attribute = value.toObject();
                QVERIFY2(types[attribute["category"].toString()].contains(attribute["type"].toString()),
                    qPrintable(attribute["type"].toString()));
                QVERIFY(!attribute["value"].toString().isEmpty());
                QCOMPARE(attribute["uuid"].toString().size(), 36);
            }
        }
    }

    void expectedUseIsNotForDetection()
    {
        World world;
        const auto detects = [](const QJsonObject &made) {
            QStringList out;
            for (const auto &value : made["Attribute"].toArray()) {
                if (value.toObject()["to_ids"].toBool())
                    out << value.toObject()["type"].toString();
            }
            return out;
        };
        QVERIFY(detects(event(world)).contains("hostname"));
        QVERIFY(!detects(event(world)).contains("ip-dst"));
        world.verdict = "expected";
        QVERIFY(detects(event(world)).isEmpty());
    }
};

QTEST_APPLESS_MAIN(MispTest)
#include "misp_test.moc"
