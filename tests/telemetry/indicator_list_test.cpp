// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/indicator_list.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::telemetry;

class IndicatorListTest : public QObject
{
    Q_OBJECT
private slots:
    void lines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("indicator");
        QTest::newRow("host") << "bad.example" << "host bad.example";
        QTest::newRow("written harmless") << "bad[.]example" << "host bad.example";
        QTest::newRow("URL written harmless") << "hxxps://bad[.]example/p" << "url https://bad.example/p";
        QTest::newRow("address") << "203.0.113.9" << "ip 203.0.113.9";
        QTest::newRow("IPv6") << "2001:db8::1" << "ip 2001:db8::1";
        QTest::newRow("MD5") << QString(32, 'a') << "md5 " + QString(32, 'a');
        QTest::newRow("SHA-256 in capitals") << QString(64, 'A') << "sha256 " + QString(64, 'A');
        QTest::newRow("package") << "com.example.sealed" << "package com.example.sealed";
        QTest::newRow("host under com") << "www.example.com" << "host www.example.com";
        QTest::newRow("host and port") << "bad.example:8443" << "host bad.example:8443";
        QTest::newRow("remark behind") << "bad.example # seen today" << "host bad.example";
        QTest::newRow("hosts file") << "0.0.0.0 bad.example" << "host bad.example";
        QTest::newRow("remark") << "# bad.example" << "none";
        QTest::newRow("sentence") << "this is no list." << "none";
        QTest::newRow("table row") << "a.example,1" << "none";
        QTest::newRow("version") << "1.2.3" << "none";
        QTest::newRow("word") << "hello" << "none";
    }
    void lines()
    {
        QFETCH(QString, line);
        const auto found = indicatorOf(line.toStdString());
        QTEST(found ? QString::fromStdString(found->member("type")->text + " " + found->member("value")->text) : QString("none"), "indicator");
    }

    void lists_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("is");
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("remarks only") << QByteArray("# a\n; b\n") << false;
        QTest::newRow("list") << QByteArray("# a\nbad.example\r\n203.0.113.9\n") << true;
        QTest::newRow("one of three is prose") << QByteArray("bad.example\nworse.example\nand so on\n") << false;
    }
    void lists()
    {
        QFETCH(QByteArray, text);
        const auto bytes = text.toStdString();
        MemorySource source(asBytes(bytes));
        QTEST(sniffIndicatorList(source), "is");
    }
};

QTEST_GUILESS_MAIN(IndicatorListTest)
#include "indicator_list_test.moc"
