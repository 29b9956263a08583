// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/case_reader.h"
#include "analysis/intake/import_job.h"

#include <QtTest>

using namespace keytrail;

class ImportJobTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char *name) const { return QFileInfo(m_folder.path()).canonicalFilePath() + "/" + name; }
    static QStringList files(const QString &what)
    {
        QStringList out;
        for (const auto &one : intake::filesOf({what.toStdString()}))
            out << QString::fromStdString(one);
        return out;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(QDir(m_folder.path()).mkpath("evidence/inner"));
        for (const auto *name : {"evidence/b.pcap", "evidence/inner/a.apk"}) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
        }
        QVERIFY(QFile::link(path("evidence/b.pcap"), path("link.pcap")));
        QVERIFY(QFile::link(path("gone"), path("dangling.pcap")));
        QVERIFY(QFile::link(path("evidence/b.pcap"), path("evidence/met.pcap")));
    }

    void aNamedLinkStandsAsItsTarget() { QCOMPARE(files(path("link.pcap")), QStringList{path("evidence/b.pcap")}); }
    void aLinkToNothingStaysToBeRefused() { QCOMPARE(files(path("dangling.pcap")), QStringList{path("dangling.pcap")}); }
    void whatIsNotThereStays() { QCOMPARE(files(path("none")), QStringList{path("none")}); }
    // A link met in a folder was chosen by nobody: it stays as it is, and opening it is refused.
    void foldersAreWalkedInOrderAndLinksAreNotFollowed()
    {
        QCOMPARE(files(path("evidence")), (QStringList{path("evidence/b.pcap"), path("evidence/inner/a.apk"), path("evidence/met.pcap")}));
    }

    // A worker that was taken over, or is broken, says and leaves what it likes: the file is refused, the case stays sound.
    void aWorkerThatLiesIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("script"); // $2 is where the bundle is wanted
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, const char *script, const char *code) { QTest::newRow(name) << QByteArray(script) << QByteArray(code); };
        row("ends well and says nothing", "exit 0", "worker-refused");
        row("says imported and leaves nothing", "echo '{\"status\":\"imported\",\"kind\":\"pcap\"}'", "worker-refused");
        row("leaves an empty bundle", ": > \"$2\"; echo '{\"status\":\"imported\",\"kind\":\"pcap\"}'", "worker-refused");
        row("leaves another kind of file", "echo no database > \"$2\"; echo '{\"status\":\"imported\",\"kind\":\"pcap\"}'", "worker-refused");
        row("leaves a link to a file of ours", "ln -s /etc/passwd \"$2\"; echo '{\"status\":\"imported\",\"kind\":\"pcap\"}'", "worker-refused");
        row("leaves a folder", "mkdir \"$2\"; echo '{\"status\":\"imported\",\"kind\":\"pcap\"}'", "worker-refused");
        row("fails", "echo '{\"status\":\"imported\",\"kind\":\"pcap\"}'; exit 1", "worker-refused");
        row("writes no JSON", "echo '{{{[[['", "worker-refused");
        row("refuses with a code of its own", "echo '{\"status\":\"refused\",\"code\":\"x\",\"reason\":\"<b>\\u202e\"}'", "x");
        row("kills itself", "kill -9 $$", "worker-killed");
        row("is stopped by a signal", "kill -11 $$", "worker-killed");
        row("cannot be started", nullptr, "worker-killed");
    }
    void aWorkerThatLiesIsNotBelieved()
    {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, code);
        const auto worker = path("worker");
        QFile::remove(worker);
        if (!script.isEmpty()) {
            QFile file(worker);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\n" + script + "\n") > 0);
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        }
        QFile::remove(path("lies.keytrail"));
        auto made = casedb::CaseFile::create(path("lies.keytrail").toStdString(), "Lies", "Ada");
        auto &file = std::get<casedb::CaseFile>(made);
        intake::ImportOptions options;
        options.worker = worker.toStdString();
        const auto results = intake::importFiles(file, {path("evidence/b.pcap").toStdString()}, options, {});
        QCOMPARE(results.size(), std::size_t(1));
        QCOMPARE(results[0].status, std::string("refused"));
        QCOMPARE(QByteArray::fromStdString(results[0].code), code);
        file.close();
        const auto reader = casedb::CaseReader::open(path("lies.keytrail").toStdString());
        const auto &read = std::get<casedb::CaseReader>(reader);
        QCOMPARE(read.count("evidence"), std::int64_t(1));
        QCOMPARE(read.integrityTrouble(), std::string());
        QVERIFY(read.content().changed.empty());
    }
};

QTEST_GUILESS_MAIN(ImportJobTest)
#include "import_job_test.moc"
