// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/case_file.h"
#include "analysis/casedb/case_reader.h"
#include "analysis/intake/recognise.h"
#include "analysis/trace/conclude.h"
#include "resources/knowledge.h"

#include <QtTest>

#include <fmt/format.h>

using namespace keytrail;
using namespace keytrail::casedb;

namespace
{

// One fleet as three services tell it: two phones and a tablet in Intune, one of the phones and a third in Meraki, and a threat
// defence that knows its devices by Intune's ids only.
const std::string kIntune = "Device ID,Device name,Serial number,Wi-Fi MAC,IMEI,OS,Ownership,Last check-in\n"
                            "6f1c2a70-0000-4000-8000-000000000001,Pool 1,F9KX2T7QHN01,A483E71B2C3D,35 332812 345678 0,iOS,Corporate,2026-03-01 08:00:00\n"
                            "6f1c2a70-0000-4000-8000-000000000002,Pool 2,R5CW30ABCDE,,353328129999991,Android,Corporate,2026-03-01 09:00:00\n"
                            "6f1c2a70-0000-4000-8000-000000000003,Tablet,TABLET0001,,,Android,Corporate,2026-03-01 09:00:00\n";
const std::string kMeraki = R"([{"id":"8801","name":"renamed since","serialNumber":"f9kx2t7qhn01","wifiMac":"a4:83:e7:1b:2c:3d","systemModel":"iPhone 14","osName":"iOS 18.1"},)"
                            R"({"id":"8802","name":"Pool 2b","serialNumber":null,"imei":"35332812999999","wifiMac":"02:00:00:00:00:00","systemModel":"Galaxy S22","osName":"Android 14"},)"
                            R"({"id":"8803","name":"Pool 1","serialNumber":"OTHER00009","wifiMac":"a4:83:e7:99:99:99","systemModel":"iPhone 12","osName":"iOS 17"}])";
const std::string kLookout
    = R"({"id":"e1","type":"DEVICE","enterprise_guid":"g","created_time":"2026-03-02T00:00:00Z","change_type":"CREATED","device":{"guid":"look-3","platform":"ANDROID","os_version":"14","model":"Tab","details":{"external_id":"6F1C2A70-0000-4000-8000-000000000003"}}})"
      "\n"
      R"({"id":"e2","type":"DEVICE","enterprise_guid":"g","created_time":"2026-03-02T00:01:00Z","change_type":"CREATED","device":{"guid":"look-4","platform":"ANDROID","os_version":"14","model":"Tab","details":{"external_id":"6f1c2a70-0000-4000-8000-0000000000ff"}}})"
      "\n";

}

/// Exports as they come from their vendors, through the importers to the devices of a case.
class FleetExportsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    bool import(CaseFile &file, const std::string &text, char digit, const char *kind) const
    {
        const std::string hash(64, digit);
        const auto bundle = m_dir.filePath(QStringLiteral("%1.bundle").arg(digit)).toStdString();
        const intake::Knowledge known = [](std::string_view name) { return knowledge(name); };
        MemorySource source(asBytes(text));
        const auto what = intake::recognise(source, known);
        if (what.kind != kind || !what.importer)
            return false;
        {
            NoteList notes;
            const Pulse pulse = alwaysOn;
            auto out = BundleWriter::create(bundle, {hash, kind, text.size(), what.kind});
            intake::Import import{source, kind, *out, notes, pulse, known};
            if (what.importer(import) || !out->finish())
                return false;
        }
        EvidenceRow about;
        about.sha256 = hash;
        about.file = kind;
        return !file.absorb(bundle, about);
    }

private slots:
    void oneFleetOfThreeServices()
    {
        const auto path = m_dir.filePath("fleet.keytrail").toStdString();
        auto made = CaseFile::create(path, "Fleet", "Ada");
        auto &file = std::get<CaseFile>(made);
        QVERIFY(import(file, kIntune, 'a', "intune-csv-deviceswithinventory"));
        QVERIFY(import(file, kMeraki, 'b', "meraki-sm-devices"));
        QVERIFY(import(file, kLookout, 'c', "lookout-mra-event"));
        auto opened = CaseReader::open(path);
        const auto &reader = std::get<CaseReader>(opened);
        const auto conclusions = trace::conclude(reader, trace::Weights::read(knowledge("weights.tsv")), alwaysOn);
        QVERIFY(conclusions && trace::store(file, *conclusions));
        QStringList devices;
        for (const auto &device : reader.all<DeviceRow>())
            devices << QString::fromStdString(fmt::format("{}: {} records by [{}]", device.serial.empty() ? device.imei.empty() ? device.sourceIds.front() : device.imei : device.serial,
                device.records.size(), fmt::join(device.mergedBy, "; ")));
        devices.sort();
        QCOMPARE(devices,
            (QStringList{
                "F9KX2T7QHN01: 2 records by [serial f9kx2t7qhn01: 2 records; mac a4:83:e7:1b:2c:3d: 2 records]", // another name does not matter
                "OTHER00009: 1 records by []", // the same name does not make it the same
                "R5CW30ABCDE: 2 records by [imei 35332812999999: 2 records]", // one of them without check digit and serial
                "TABLET0001: 2 records by [service id mdm:6f1c2a70000040008000000000000003: 2 records]",
                "look-4: 1 records by []",
            }));
    }
};

QTEST_GUILESS_MAIN(FleetExportsTest)
#include "fleet_exports_test.moc"
