// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trace/device_merge.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::casedb;
using namespace keytrail::trace;

namespace
{

/// `serial=A udid=B imei=C mac=D by=E id=F other=G name=H`
DeviceRecordRow record(const QString &text)
{
    DeviceRecordRow row;
    for (const auto &part : text.split(' ', Qt::SkipEmptyParts)) {
        const auto field = part.section('=', 0, 0);
        const auto value = part.section('=', 1).toStdString();
        if (field == "serial")
            row.serial = value;
        else if (field == "udid")
            row.udid = value;
        else if (field == "imei")
            row.imei = value;
        else if (field == "mac")
            row.macs.push_back(value);
        else if (field == "by")
            row.managedBy = value;
        else if (field == "id")
            row.sourceId = value;
        else if (field == "other")
            row.otherIds.push_back(value);
        else if (field == "name")
            row.name = value;
    }
    return row;
}

}

class DeviceMergeTest : public QObject
{
    Q_OBJECT
private slots:
    void groups_data()
    {
        QTest::addColumn<QStringList>("records");
        QTest::addColumn<QString>("groups");
        QTest::addColumn<QString>("rules");
        QTest::addColumn<QString>("conflicts");
        QTest::newRow("serial, spelled otherwise") << QStringList{"serial=F9KX2T7QHN01", "serial=f9kx-2t7qhn01"} << "0 1" << "serial f9kx2t7qhn01: 2 records" << "";
        QTest::newRow("UDID with and without hyphen") << QStringList{"udid=00008110-000A1C2E3D4F801E", "udid=00008110000A1C2E3D4F801E"} << "0 1" << "udid 00008110000a1c2e3d4f801e: 2 records" << "";
        QTest::newRow("IMEI with and without check digit") << QStringList{"imei=35332812345678", "imei=353328123456780"} << "0 1" << "imei 35332812345678: 2 records" << "";
        QTest::newRow("through a third") << QStringList{"serial=AAAA1", "serial=AAAA1 imei=353328123456780", "imei=353328123456780"} << "0 1 2" << "serial aaaa1: 2 records; imei 35332812345678: 2 records" << "";
        QTest::newRow("one IMEI, two serials") << QStringList{"serial=AAAA1 imei=353328123456780", "serial=AAAA2 imei=353328123456780"} << "0|1" << "|"
            << "imei 35332812345678 stands with another serial; kept apart|imei 35332812345678 stands with another serial; kept apart";
        QTest::newRow("one serial, two UDIDs") << QStringList{"serial=AAAA1 udid=u1", "serial=AAAA1 udid=u2"} << "0 1" << "serial aaaa1: 2 records" << "udid: u1, u2";
        QTest::newRow("ids of one management") << QStringList{"by=intune id=7", "by=intune id=7", "by=jamf id=7"} << "0 1|2" << "management id intune 7: 2 records|" << "|";
        QTest::newRow("id that another service carries") << QStringList{"by=intune id=6F1C-2A70", "by=lookout id=g other=mdm:6f1c-2a70"} << "0 1" << "service id mdm:6f1c2a70: 2 records" << "";
        QTest::newRow("directory id") << QStringList{"by=intune id=1 other=entra:1a1f0c55", "by=defender id=2 other=entra:1a1f0c55"} << "0 1" << "service id entra:1a1f0c55: 2 records" << "";
        QTest::newRow("MAC joins what has nothing else") << QStringList{"serial=AAAA1 mac=a4:83:e7:1b:2c:3d", "mac=a4:83:e7:1b:2c:3d"} << "0 1" << "mac a4:83:e7:1b:2c:3d: 2 records" << "";
        QTest::newRow("MAC joins no two devices") << QStringList{"serial=AAAA1 mac=a4:83:e7:1b:2c:3d", "serial=AAAA2 mac=a4:83:e7:1b:2c:3d", "mac=a4:83:e7:1b:2c:3d"} << "0|1|2" << "||" << "||";
        QTest::newRow("made-up MACs join nothing") << QStringList{"mac=02:00:00:00:00:00", "mac=02:00:00:00:00:00", "mac=96:22:c9:bd:b0:df", "mac=96:22:c9:bd:b0:df"} << "0|1|2|3" << "|||" << "|||";
        QTest::newRow("names join nothing") << QStringList{"name=iPhone", "name=iPhone"} << "0|1" << "|" << "|";
        QTest::newRow("short serials are none") << QStringList{"serial=12", "serial=12"} << "0|1" << "|" << "|";
    }
    void groups()
    {
        QFETCH(QStringList, records);
        std::vector<DeviceRecordRow> rows;
        for (const auto &one : records)
            rows.push_back(record(one));
        QStringList groups, rules, conflicts;
        const auto joined = [](const std::vector<std::string> &texts) {
            QStringList list;
            for (const auto &text : texts)
                list << QString::fromStdString(text);
            return list.join("; ");
        };
        for (const auto &group : mergeRecords(rows)) {
            QStringList members;
            for (const auto at : group.members)
                members << QString::number(at);
            groups << members.join(' ');
            rules << joined(group.rules);
            conflicts << joined(group.conflicts);
        }
        QTEST(groups.join('|'), "groups");
        QTEST(rules.join('|'), "rules");
        QTEST(conflicts.join('|'), "conflicts");
    }
};

QTEST_GUILESS_MAIN(DeviceMergeTest)
#include "device_merge_test.moc"
