// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/case_file.h"
#include "analysis/casedb/case_reader.h"
#include "analysis/intake/importer.h"
#include "resources/knowledge.h"

#include <QtTest>

using namespace keytrail;

/// Text in, rows of a case out.
class TelemetryImporterTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    NoteList m_notes;

    std::string path(const char *name) const { return m_dir.filePath(name).toStdString(); }

    intake::Outcome import(const std::string &text, const char *name)
    {
        MemorySource source(asBytes(text));
        auto bundle = casedb::BundleWriter::create(path(name) + ".bundle", {std::string(64, 'a'), name, text.size(), "generic-table"});
        if (!bundle)
            return intake::Refusal{"test", "no bundle"};
        const Pulse pulse = alwaysOn;
        const intake::Knowledge known = [](std::string_view file) { return knowledge(file); };
        intake::Import import{source, name, *bundle, m_notes, pulse, known};
        auto refused = intake::importTelemetry(import);
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
        about.kind = "generic-table";
        if (!file || file->absorb(path(name) + ".bundle", about))
            return {};
        auto opened = casedb::CaseReader::open(path(name));
        auto *reader = std::get_if<casedb::CaseReader>(&opened);
        return reader ? std::optional(std::move(*reader)) : std::nullopt;
    }

private slots:
    void rowsOfATable()
    {
        const std::string text = "device_id,serial,mac,ip,last_seen,app_id,version,installed_at,managed\n"
                                 "d1,S1,72:0c:9d:31:c4:5a,192.0.2.7,2026-01-02T00:00:00Z,com.example.one,1.2,2026-01-01T00:00:00Z,yes\n"
                                 "d1,S1,72:0c:9d:31:c4:5a,192.0.2.7,2026-01-02T00:00:00Z,com.example.two,,,no\n";
        QVERIFY(!import(text, "table"));
        const auto reader = caseOf("table", text.size());
        QVERIFY(reader);
        const auto devices = reader->all<casedb::DeviceRecordRow>();
        const auto installs = reader->all<casedb::InstallRow>();
        QCOMPARE(devices.size(), std::size_t(1));
        QCOMPARE(installs.size(), std::size_t(2));
        QCOMPARE(devices[0].serial, std::string("S1"));
        QCOMPARE(devices[0].macs, casedb::Texts{"72:0c:9d:31:c4:5a"});
        QCOMPARE(toRfc3339(*devices[0].lastSeen), std::string("2026-01-02T00:00:00.000000000Z"));
        const auto &first = installs[0].where == "row 1" ? installs[0] : installs[1];
        QCOMPARE(first.record, devices[0].id);
        QCOMPARE(first.package, std::string("com.example.one"));
        QCOMPARE(first.version, std::string("1.2"));
        QCOMPARE(first.managed, casedb::Flag(true));
        QCOMPARE(toRfc3339(*first.installedAt), std::string("2026-01-01T00:00:00.000000000Z"));
    }

    void rowsOfALog()
    {
        const std::string text = "#separator \\x09\n#set_separator\t,\n#path\tdns\n#fields\tts\tid.orig_h\tid.resp_h\tquery\tqtype_name\tanswers\n"
                                 "1700000000.5\t192.0.2.7\t192.0.2.1\tA.Example\tA\tb.example,198.51.100.2\n";
        QVERIFY(!import(text, "log"));
        const auto reader = caseOf("log", text.size());
        QVERIFY(reader);
        const auto rows = reader->all<casedb::DnsRow>();
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows[0].query, std::string("a.example"));
        QCOMPARE(rows[0].answers.text, std::string("[{\"data\":\"b.example\"},{\"data\":\"198.51.100.2\"}]"));
    }

    void refusalHasACode()
    {
        const auto refused = import("colour,taste\nred,sweet\n", "refused");
        QVERIFY(refused);
        QCOMPARE(refused->code, std::string("mapping-needed"));
        QVERIFY(refused->reason.find("colour") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TelemetryImporterTest)
#include "telemetry_importer_test.moc"
