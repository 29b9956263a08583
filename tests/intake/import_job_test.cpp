// SPDX-License-Identifier: GPL-3.0-or-later
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
};

QTEST_GUILESS_MAIN(ImportJobTest)
#include "import_job_test.moc"
