// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/uuid.h"

#include <QtTest>

using namespace keytrail::report;

class UuidTest : public QObject
{
    Q_OBJECT

private slots:
    void names_data()
    {
        QTest::addColumn<QString>("space");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("uuid");
        // Values of Python's uuid.uuid5(); the second also stands in the examples of the STIX 2.1 specification.
        QTest::newRow("DNS") << "6ba7b810-9dad-11d1-80b4-00c04fd430c8"
                             << "www.example.com"
                             << "2ed6657d-e927-568b-95e1-2665a8aea6a2";
        QTest::newRow("STIX domain name") << "00abedb4-aa42-466c-9c01-fed23315a9b7"
                                          << "{\"value\":\"example.com\"}"
                                          << "bedb4899-d24b-5401-bc86-8f6b4cc18ec7";
        QTest::newRow("STIX address") << "00abedb4-aa42-466c-9c01-fed23315a9b7"
                                      << "{\"value\":\"198.51.100.3\"}"
                                      << "28bb3599-77cd-5a82-a950-b5bc3caf07c4";
    }

    void names()
    {
        QFETCH(QString, space);
        QFETCH(QString, name);
        QTEST(QString::fromStdString(uuid5(space.toStdString(), name.toStdString())), "uuid");
    }
};

QTEST_APPLESS_MAIN(UuidTest)
#include "uuid_test.moc"
