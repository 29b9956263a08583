// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/platform/files.h"

#include <QtTest>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace keytrail;
using namespace keytrail::platform;

class PlatformFilesTest : public QObject
{
    Q_OBJECT
private slots:
    void evidence_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("refusal");
        QVERIFY(m_folder.isValid());
        const auto at = [this](const char *name) { return m_folder.filePath(name); };
        QFile regular(at("regular"));
        QVERIFY(regular.open(QIODevice::WriteOnly) && regular.write("abc") == 3);
        QVERIFY(QFile::link(at("regular"), at("link")));
        QCOMPARE(::mkfifo(qPrintable(at("pipe")), 0600), 0);
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, qPrintable(at("socket")), sizeof address.sun_path);
        const Descriptor socket(::socket(AF_UNIX, SOCK_STREAM, 0));
        QCOMPARE(::bind(socket.number(), reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        QTest::newRow("regular") << at("regular") << "";
        QTest::newRow("link") << at("link") << "file-not-regular";
        QTest::newRow("pipe without a writer") << at("pipe") << "file-not-regular";
        QTest::newRow("socket") << at("socket") << "file-not-regular";
        QTest::newRow("folder") << m_folder.path() << "file-not-regular";
        QTest::newRow("device") << "/dev/zero" << "file-not-regular";
        QTest::newRow("nothing") << at("nothing") << "file-unreadable";
    }
    void evidence()
    {
        QFETCH(QString, path);
        const auto opened = openEvidence(path.toStdString());
        QTEST(QString(opened.refusal), "refusal");
        QCOMPARE(bool(opened.descriptor), QString(opened.refusal).isEmpty());
        if (opened.descriptor) {
            QCOMPARE(opened.identity.size, std::uint64_t(3));
            QVERIFY(identityOf(opened.descriptor.number()) == opened.identity);
            QVERIFY(::write(opened.descriptor.number(), "x", 1) < 0);
        }
    }
    void identityTellsChange()
    {
        const auto path = m_folder.filePath("changing").toStdString();
        QVERIFY(writeAtomically(path, asBytes("one")));
        const auto opened = openEvidence(path);
        QVERIFY(writeAtomically(path, asBytes("two")));
        QVERIFY(identityOf(opened.descriptor.number()) == opened.identity);
        const auto again = openEvidence(path);
        QVERIFY(!(again.identity == opened.identity));
    }
    void privateFolder()
    {
        QString path;
        {
            auto folder = PrivateFolder::make(m_folder.path().toStdString());
            QVERIFY(folder);
            path = QString::fromStdString(folder->path());
            struct stat status = {};
            QCOMPARE(::stat(qPrintable(path), &status), 0);
            QCOMPARE(status.st_mode & 0777, 0700u);
            QVERIFY(QDir(path).mkpath("a/b"));
            QFile outside(m_folder.filePath("outside"));
            QVERIFY(outside.open(QIODevice::WriteOnly));
            QVERIFY(QFile::link(m_folder.path(), path + "/a/link"));
            auto moved = std::move(*folder);
            QVERIFY(QFileInfo::exists(path));
        }
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY(QFileInfo::exists(m_folder.filePath("outside")));
        QVERIFY(!PrivateFolder::make("/nonexistent"));
    }
    void writesAtomically()
    {
        const auto path = m_folder.filePath("report");
        QCOMPARE(*writeAtomically(path.toStdString(), asBytes("first")), std::uint64_t(5));
        QCOMPARE(::chmod(qPrintable(path), 0640), 0);
        QVERIFY(writeAtomically(path.toStdString(), asBytes("second")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("second"));
        struct stat status = {};
        QCOMPARE(::stat(qPrintable(path), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0640u);
        QVERIFY(!writeAtomically(m_folder.filePath("no/such").toStdString(), asBytes("x")));
        QVERIFY(!writeAtomically(m_folder.path().toStdString(), asBytes("x")));
        QVERIFY(QFile::link(path, m_folder.filePath("alias")));
        QVERIFY(!writeAtomically(m_folder.filePath("alias").toStdString(), asBytes("x")));
        QVERIFY(QDir(m_folder.path()).entryList({"*.new"}).isEmpty());
    }
    void system()
    {
        QVERIFY(freeSpace(m_folder.path().toStdString()).value_or(0) > 0);
        QVERIFY(!freeSpace("/nonexistent"));
        const auto before = monotonicNanoseconds();
        QVERIFY(monotonicNanoseconds() >= before);
        QCOMPARE(QString::fromStdString(executablePath()), QFileInfo(QCoreApplication::applicationFilePath()).canonicalFilePath());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(PlatformFilesTest)
#include "platform_files_test.moc"
