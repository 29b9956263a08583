// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/symbol_index.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::casedb;

class SymbolIndexTest : public QObject
{
    Q_OBJECT

    static std::string sample(bool reversed)
    {
        SymbolIndexBuilder builder;
        const auto caller = [&] { return builder.add(SymbolKind::Method, "La/A;->run()V", true); };
        const auto callee = [&] { return builder.add(SymbolKind::Method, "La/B;->seal([B)[B"); };
        const auto text = [&] { return builder.add(SymbolKind::String, "La/A;"); };
        const auto type = [&] { return builder.add(SymbolKind::Type, "La/A;", true); };
        if (reversed) {
            type(), text(), callee(), caller();
            builder.addReference({caller(), text(), 2, 0x1a});
            builder.addReference({caller(), callee(), 4, 0x6e});
            builder.addReference({caller(), callee(), 70000, 0x6e});
        } else {
            builder.addReference({caller(), callee(), 70000, 0x6e});
            builder.addReference({caller(), callee(), 4, 0x6e});
            builder.addReference({caller(), text(), 2, 0x1a});
            type();
        }
        return builder.pack();
    }

private slots:
    void packsTheSameWhateverTheOrder() { QCOMPARE(sample(false), sample(true)); }

    void findsBothWays()
    {
        auto index = SymbolIndex::open(asBytes(sample(false)));
        QVERIFY(index);
        QCOMPARE(index->size(), std::size_t(4));
        const auto callee = index->find("La/B;->seal([B)[B");
        QCOMPARE(callee.size(), std::size_t(1));
        const auto users = index->to(callee[0]);
        QCOMPARE(users.size(), std::size_t(2));
        QCOMPARE(users[0].offset, std::uint64_t(4));
        QCOMPARE(users[1].offset, std::uint64_t(70000));
        QCOMPARE(users[0].opcode, std::uint8_t(0x6e));
        QCOMPARE(index->text(users[0].from), std::string_view("La/A;->run()V"));
        QVERIFY(index->isDefined(users[0].from) && !index->isDefined(callee[0]));
        QCOMPARE(index->from(users[0].from).size(), std::size_t(3));
        QVERIFY(index->to(users[0].from).empty());
    }

    void keepsKindsApart()
    {
        auto index = SymbolIndex::open(asBytes(sample(false)));
        const auto both = index->find("La/A;");
        QCOMPARE(both.size(), std::size_t(2));
        QCOMPARE(index->kind(both[0]), SymbolKind::String);
        QCOMPARE(index->kind(both[1]), SymbolKind::Type);
        QVERIFY(index->find("La/").empty());
        QVERIFY(index->find("").empty());
    }

    void searchesInside()
    {
        auto index = SymbolIndex::open(asBytes(sample(false)));
        std::size_t hits = 0;
        index->search("SEAL", [&](Symbol) { return ++hits < 10; });
        QCOMPARE(hits, std::size_t(1));
        hits = 0;
        index->search("l", [&](Symbol) { return ++hits < 2; });
        QCOMPARE(hits, std::size_t(2));
    }

    void emptyOneIsFine()
    {
        auto index = SymbolIndex::open(asBytes(SymbolIndexBuilder().pack()));
        QVERIFY(index);
        QCOMPARE(index->size(), std::size_t(0));
        QVERIFY(index->from(0).empty() && index->to(7).empty() && index->text(3).empty());
    }

    void refusesEveryCut()
    {
        const auto whole = sample(false);
        for (std::size_t size = 0; size < whole.size(); ++size)
            QVERIFY(!SymbolIndex::open(asBytes(whole.substr(0, size))));
    }
};

QTEST_GUILESS_MAIN(SymbolIndexTest)
#include "symbol_index_test.moc"
