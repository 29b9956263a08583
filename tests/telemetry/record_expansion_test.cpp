// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/record_expansion.h"

#include "analysis/telemetry/json_value.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::telemetry;

class RecordExpansionTest : public QObject
{
    Q_OBJECT
private slots:
    void values_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("taken");
        QTest::newRow("json") << "json" << "\"{\\\"a\\\":[1]}\"" << "{\"a\":[1]}";
        QTest::newRow("no json") << "json" << "\"a{\"" << "\"a{\"";
        QTest::newRow("pairs") << "pairs" << "[[\"A\",\"b\"],[\"c\"],\"d\"]" << "[{\"name\":\"A\",\"value\":\"b\"},[\"c\"],\"d\"]";
        QTest::newRow("address") << "address" << "[\"192.0.2.1\",80,0,0]" << "{\"host\":\"192.0.2.1\",\"port\":80}";
        QTest::newRow("address inside") << "address" << "{\"address\":[\"a.example\",443],\"use_ipv6\":false}" << "{\"host\":\"a.example\",\"port\":443}";
        QTest::newRow("apps, names with the separators") << "app-texts"
            << "\"A-B C-com.example.one-1.2-3-x.y/z.w Two-com.example.two-2.0-rc1-4-<None>\""
            << "[{\"name\":\"A-B C\",\"package\":\"com.example.one\",\"version\":\"1.2\",\"code\":\"3\"},{\"name\":\"Two\",\"package\":\"com.example.two\",\"version\":\"2.0-rc1\",\"code\":\"4\"}]";
        QTest::newRow("apps, none") << "app-texts" << "\"nothing here\"" << "[]";
        QTest::newRow("pattern") << "stix" << "\"[domain-name:value = 'bad.example']\"" << "[{\"type\":\"domain-name\",\"path\":\"domain-name:value\",\"value\":\"bad.example\"}]";
        QTest::newRow("pattern of several, keys in quotes") << "stix" << "\"[url:value='x' AND file:hashes.'SHA-256' = 'aa'] FOLLOWEDBY [ipv4-addr:value = '192.0.2.1']\""
            << "[{\"type\":\"url\",\"path\":\"url:value\",\"value\":\"x\"},{\"type\":\"file\",\"path\":\"file:hashes.'SHA-256'\",\"value\":\"aa\"},{\"type\":\"ipv4-addr\",\"path\":\"ipv4-addr:value\",\"value\":\"192.0.2.1\"}]";
        QTest::newRow("pattern that says not") << "stix" << "\"[domain-name:value != 'good.example' AND x:y LIKE 'z']\"" << "[]";
        QTest::newRow("pattern, quote inside") << "stix" << "\"[file:name = 'it\\\\'s']\"" << "[{\"type\":\"file\",\"path\":\"file:name\",\"value\":\"it's\"}]";
        QTest::newRow("pattern never closed") << "stix" << "\"[file:name = 'x\"" << "[{\"type\":\"file\",\"path\":\"file:name\",\"value\":\"x\"}]";
    }
    void values()
    {
        QFETCH(QString, how);
        QFETCH(QString, value);
        const ColumnMapping mapping(("f\tis\tjson\ta\t[]\nf\texpand\t" + how + "\ta\t\n").toStdString(), "");
        QCOMPARE(mapping.faults(), std::size_t(0));
        NoNotes notes;
        auto record = JsonReader().read(("{\"a\":" + value + "}").toStdString(), "", notes);
        QVERIFY(bool(record));
        expand(*record, mapping.formats().front());
        QTEST(QString::fromStdString(toJson(record->items.front(), 10'000)), "taken");
    }
};

QTEST_GUILESS_MAIN(RecordExpansionTest)
#include "record_expansion_test.moc"
