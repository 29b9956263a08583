// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/android_dump.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::telemetry;

namespace {

QByteArray seed(const char *name)
{
    QFile file(QString(KEYTRAIL_TEST_DATA) + "/android_dump/" + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Got {
    QString kind, envelope;
    QStringList records;
};

Got read(const QByteArray &bytes)
{
    const auto text = bytes.toStdString();
    MemorySource source(asBytes(text));
    NoNotes notes;
    Got got;
    got.kind = QString::fromStdString(sniffAndroidDump(source));
    AndroidDump dump(source, notes);
    got.envelope = QString::fromStdString(toJson(dump.envelope(), 10'000));
    dump.each([&](const Value &record, const std::string &where) { got.records << QString::fromStdString(where + " " + toJson(record, 10'000)); }, alwaysOn);
    return got;
}

}

class AndroidDumpTest : public QObject
{
    Q_OBJECT
private slots:
    void bugReport()
    {
        const auto got = read(seed("bugreport.txt"));
        QCOMPARE(got.kind, QString("android-bugreport"));
        QCOMPARE(got.envelope, QString(R"({"dumpstate.time":"2026-01-02 03:04:05","ro.serialno":"S1","ro.product.model":"Pixel 8"})"));
        // The empty line and the overlay line inside the list end nothing; what an update replaced is not installed.
        QCOMPARE(got.records, (QStringList{
            R"(line 6 {"package":{"id":"com.example.one","userId":"10123","versionCode":"12","minSdk":"26","targetSdk":"34","versionName":"1.2 beta","firstInstallTime":"2026-01-01 00:00:00","installerPackageName":"com.android.vending"}})",
            R"(line 14 {"package":{"id":"com.example.two","versionName":"2.0"}})",
            R"(line 23 {"traffic":{"uid":"10123","package":"com.example.one","set":"FOREGROUND","network":"Net","st":"1767225600","rb":"10","rp":"1","tb":"20","tp":"2","op":"0"}})"}));
    }

    void battery()
    {
        const auto got = read(seed("battery.txt"));
        QCOMPARE(got.kind, QString("android-dumpsys-battery"));
        QCOMPARE(got.records, QStringList{R"(line 3 {"foreground":{"package":"com.example.one","time":"2026-01-01T11:00:01.005"}})"});
    }

    void kinds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("kind");
        QTest::newRow("nothing") << QByteArray() << "";
        QTest::newRow("properties") << seed("getprop.txt") << "android-getprop";
        QTest::newRow("packages") << QByteArray("Verifiers:\n\nPackages:\n  Package [a.b] (1):\n") << "android-dumpsys-package";
        QTest::newRow("statistics") << QByteArray("UID stats:\n  ident=[{}] uid=1 set=DEFAULT tag=0x0\n  NetworkStatsHistory: bucketDuration=7200\n") << "android-dumpsys-netstats";
        QTest::newRow("a JSON list") << QByteArray("[1]: [2]x\n[{\"a\": 1}]\n") << "";
        QTest::newRow("a text that says Packages:") << QByteArray("Packages:\nnone\n") << "";
    }
    void kinds()
    {
        QFETCH(QByteArray, text);
        QTEST(read(text).kind, "kind");
    }

    void cutAtEveryByte()
    {
        const auto good = seed("bugreport.txt");
        for (int size = 0; size < good.size(); ++size)
            QVERIFY(read(good.left(size)).records.size() <= 3);
    }
};

QTEST_GUILESS_MAIN(AndroidDumpTest)
#include "android_dump_test.moc"
