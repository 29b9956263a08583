// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/archive/zip_packer.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::archive;

class ZipPackerTest : public QObject
{
    Q_OBJECT

private slots:
    void isReadByAnother()
    {
        const auto zip = packZip({{"b/one.txt", "first"}, {"a.csv", std::string(100'000, 'x')}});
        QVERIFY(bool(zip));
        const auto program = QStandardPaths::findExecutable("unzip");
        if (program.isEmpty())
            QSKIP("unzip is not installed");
        QTemporaryDir folder;
        QFile file(folder.filePath("made.zip"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(zip->data(), qsizetype(zip->size()));
        file.close();
        QProcess unzip;
        unzip.start(program, {"-p", file.fileName()});
        QVERIFY(unzip.waitForFinished());
        QCOMPARE(unzip.exitCode(), 0);
        QCOMPARE(unzip.readAllStandardOutput(), "first" + QByteArray(100'000, 'x'));
    }

    void clockAndZoneChangeNothing()
    {
        const auto first = packZip({{"a", "b"}});
        qputenv("TZ", "America/New_York");
        const auto second = packZip({{"a", "b"}});
        qunsetenv("TZ");
        QVERIFY(first && second);
        QCOMPARE(*first, *second);
        // APPNOTE 4.4.6: in the local header the time stands at 10 and the date at 12; 1980-01-01 is 0x0021.
        QCOMPARE(QByteArray::fromStdString(first->substr(10, 4)).toHex(), QByteArray("00002100"));
    }

    void nothingIsAnArchiveToo()
    {
        const auto zip = packZip({});
        QVERIFY(!zip || zip->substr(0, 4) == std::string("PK\5\6"));
    }

    void aNameStandsOnce() { QVERIFY(!packZip({{"a", "b"}, {"a", "c"}})); }
};

QTEST_GUILESS_MAIN(ZipPackerTest)
#include "zip_packer_test.moc"
