// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/proto_table.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::package;

namespace {

std::string sample(const char *name)
{
    QFile file(QString(KEYTRAIL_TEST_DATA "/proto_table/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

QString codesOf(NoteList &notes)
{
    QStringList codes;
    for (const auto &note : notes.finish())
        codes << QString::fromStdString(note.code);
    return codes.join(' ');
}

}

class ProtoTableTest : public QObject
{
    Q_OBJECT
private slots:
    // What stands in the file is written in tests/data/make_containers.py.
    void values()
    {
        NoteList notes;
        const auto bytes = sample("good.pb");
        const auto table = readProtoTable(asBytes(bytes), notes);
        QVERIFY(bool(table));
        QCOMPARE(table->string(0x7f020000), std::optional<std::string>("Bundle"));
        QCOMPARE(table->string(0x7f020005), std::optional<std::string>("https://api.example/v1"));
        QCOMPARE(table->string(0x7f020006), std::optional<std::string>("Bundle"));
        QCOMPARE(table->string(0x7f040000), std::optional<std::string>("res/xml/network.xml"));
        QCOMPARE(table->array(0x7f030001), (std::vector<std::string>{"a.example", "42", "https://api.example/v1"}));
        QCOMPARE(table->name(0x7f020005), std::string("string/url"));
        QCOMPARE(table->find("array/hosts"), 0x7f030001u);
        QVERIFY(!table->string(0x7f020001));
        QCOMPARE(table->packages().size(), std::size_t(1));
        QCOMPARE(table->packages()[0].name, std::string("org.example.bundle"));
        QStringList strings;
        table->eachString([&](const ResourceString &one) { strings << QString::fromStdString(one.name + "=" + one.value) + (one.isDefault ? "" : "*"); });
        strings.sort();
        QCOMPARE(strings, (QStringList{"array/hosts=a.example", "string/app_name=Bundle", "string/app_name=Paquet*", "string/url=https://api.example/v1", "xml/network=res/xml/network.xml"}));
        QVERIFY(codesOf(notes).isEmpty());
    }

    void idsBeyondTheTable()
    {
        NoteList notes;
        const auto bytes = sample("id-beyond.pb");
        const auto table = readProtoTable(asBytes(bytes), notes);
        QVERIFY(bool(table));
        int count = 0;
        table->eachString([&](const ResourceString &) { ++count; });
        QCOMPARE(count, 0);
    }

    void refused()
    {
        NoteList notes;
        QVERIFY(!readProtoTable({}, notes));
        const auto bytes = sample("no-package.pb");
        QVERIFY(!readProtoTable(asBytes(bytes), notes));
        QVERIFY(!readProtoTable(asBytes(std::string_view("\x02\x00\x0c\x00", 4)), notes));
    }

    void manyEntries()
    {
        // 30 000 entries of one type fill more than one chunk; each must be found again.
        const auto field = [](int number, const std::string &value) {
            std::string out(1, char(number << 3 | 2));
            for (auto size = value.size();; size >>= 7) {
                out += char((size & 0x7f) | (size > 0x7f ? 0x80 : 0));
                if (size <= 0x7f)
                    break;
            }
            return out + value;
        };
        const auto id = [](int number) { return std::string{char(0x08), char((number & 0x7f) | 0x80), char(((number >> 7) & 0x7f) | 0x80), char(number >> 14)}; };
        std::string type = field(1, id(2)) + field(2, "string");
        for (int at = 0; at < 30000; ++at) {
            const auto text = "v" + std::to_string(at);
            type += field(3, field(1, id(at)) + field(2, "k" + std::to_string(at)) + field(6, field(1, "") + field(2, field(4, field(2, field(1, text))))));
        }
        const auto bytes = field(2, field(1, id(0x7f)) + field(3, type));
        NoteList notes;
        const auto table = readProtoTable(asBytes(bytes), notes);
        QVERIFY(bool(table));
        for (const auto at : {0u, 1u, 12500u, 12501u, 29999u})
            QCOMPARE(table->string(0x7f020000 + at), std::optional<std::string>("v" + std::to_string(at)));
        QVERIFY(codesOf(notes).isEmpty());
    }

    void cutAtEveryByte()
    {
        const auto good = sample("good.pb");
        for (std::size_t size = 0; size < good.size(); ++size) {
            NoteList notes;
            const auto table = readProtoTable(asBytes(std::string_view(good).substr(0, size)), notes);
            if (table)
                table->eachString([](const ResourceString &) { });
        }
    }
};

QTEST_GUILESS_MAIN(ProtoTableTest)
#include "proto_table_test.moc"
