// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/arsc.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::package;

namespace
{

std::string sample(const QString &name)
{
    QFile file(QString(KEYTRAIL_TEST_DATA "/arsc/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

QStringList codes(NoteList &notes)
{
    QStringList list;
    for (const auto &note : notes.finish()) {
        if (const auto code = QString::fromStdString(note.code); !list.contains(code))
            list << code;
    }
    return list;
}

}

class ArscTest : public QObject
{
    Q_OBJECT
private slots:
    /// Values as `aapt dump --values resources` says of good.arsc and sparse.arsc.
    void samples_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("good.arsc") << "";
        QTest::newRow("sparse.arsc") << "";
        QTest::newRow("short-offsets.arsc") << "";
        QTest::newRow("size-beyond.arsc") << "arsc-invalid";
    }
    void samples()
    {
        QFETCH(QString, code);
        NoteList notes;
        const auto table = readArsc(sample(QTest::currentDataTag()), notes);
        QVERIFY(table);
        QCOMPARE(table->string(0x7f020000).value_or(""), std::string("Sample"));
        QCOMPARE(table->string(0x7f020001).value_or(""), std::string("https://api.example/v1"));
        QCOMPARE(table->string(0x7f020002).value_or(""), std::string("Sample"));
        QCOMPARE(table->string(0x7f030000).value_or(""), std::string("res/raw/key.der"));
        QCOMPARE(table->name(0x7f020001), std::string("string/url"));
        QCOMPARE(table->name(0x7f010000), std::string("array/hosts"));
        QCOMPARE(table->array(0x7f010000), (std::vector<std::string>{"a.example", "b.example", "42", "Sample"}));
        QCOMPARE(table->find("string/url"), 0x7f020001u);
        QCOMPARE(table->find("string/none"), 0u);
        QVERIFY(!table->value(0x7f010000) && !table->string(0x7f029999) && !table->string(0x01040000));
        QCOMPARE(table->packages().size(), std::size_t(1));
        QCOMPARE(table->packages().front().name, std::string("org.example.sample"));
        QStringList strings;
        table->eachString([&](const ResourceString &string) {
            strings << QString::fromStdString(string.name + "=" + string.value) + (string.isDefault ? "" : " (fr)");
        });
        QCOMPARE(strings,
            (QStringList{"array/hosts=a.example", "array/hosts=b.example", "string/app_name=Sample", "string/url=https://api.example/v1",
                "string/app_name=Exemple (fr)", "raw/key=res/raw/key.der"}));
        const auto told = codes(notes);
        QVERIFY2(code.isEmpty() ? told.isEmpty() : told.contains(code), qPrintable(told.join(' ')));
    }
    void compactEntries()
    {
        NoteList notes;
        const auto table = readArsc(sample("compact.arsc"), notes);
        QVERIFY(table);
        QCOMPARE(table->string(0x7f020001).value_or(""), std::string("https://api.example/v1"));
        QCOMPARE(table->name(0x7f020000), std::string("string/app_name"));
        QVERIFY(codes(notes).isEmpty());
    }
    void ringIsCut()
    {
        NoteList notes;
        const auto table = readArsc(sample("ring.arsc"), notes);
        QVERIFY(table);
        QVERIFY(table->hasLoop(0x7f020002) && !table->hasLoop(0x7f020000));
        QVERIFY(!table->string(0x7f020002));
        QCOMPARE(codes(notes), QStringList{"arsc-reference-loop"});
    }
    void countsAreBoundedByTheBytes()
    {
        NoteList notes;
        const auto table = readArsc(sample("entry-count-lies.arsc"), notes);
        QVERIFY(table);
        QCOMPARE(table->string(0x7f020000).value_or(""), std::string("Sample"));
        QCOMPARE(codes(notes), QStringList{"arsc-invalid"});
        const auto rest = readArsc(sample("chunk-size-0.arsc"), notes);
        QVERIFY(rest);
        QCOMPARE(codes(notes), QStringList{"arsc-invalid"});
    }
    void refused()
    {
        NoteList notes;
        QVERIFY(!readArsc(Bytes(), notes));
        QVERIFY(!readArsc(std::string(100, 'x'), notes));
        const auto empty = readArsc(sample("empty.arsc"), notes);
        QVERIFY(empty && empty->packages().empty() && !empty->string(0x7f020000));
        const auto cut = readArsc(sample("pool-header-cut.arsc"), notes);
        QVERIFY(cut && cut->poolSize() == 0);
        const ResourceTable none;
        QVERIFY(!none.string(1) && none.name(1).empty() && none.poolSize() == 0);
    }
    void cutAtEveryByte()
    {
        for (const auto *name : {"good.arsc", "sparse.arsc", "short-offsets.arsc"}) {
            const auto whole = sample(name);
            for (std::size_t size = 0; size < whole.size(); ++size) {
                NoteList notes;
                const auto table = readArsc(whole.substr(0, size), notes);
                QCOMPARE(bool(table), size >= 8);
                if (table) {
                    table->eachString([](const ResourceString &) {});
                    (void)table->string(0x7f020002);
                    QVERIFY(!codes(notes).isEmpty() || size < 12);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(ArscTest)
#include "arsc_test.moc"
