// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/known_keys.h"
#include "resources/knowledge.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::intake;

class KnownKeysTest : public QObject
{
    Q_OBJECT
private slots:
    void rows()
    {
        const std::string a(64, 'a'), b(64, 'b'), c(64, 'c');
        const auto table = "# comment " + c + "\tno\trow\n" + a + "\ttest\tOne\n" + b + "\ttrust-store\tTwo";
        QCOMPARE(knownKey(table, a)->name, std::string("One"));
        QCOMPARE(knownKey(table, b)->kind, std::string("trust-store"));
        QCOMPARE(knownKey(table, b)->name, std::string("Two"));
        QVERIFY(!knownKey(table, c));
        QVERIFY(!knownKey(table, ""));
        QVERIFY(!knownKey(table, "aaaa"));
    }
    void shippedTable()
    {
        // As apksigner --print-certs gives the public key's digest of a package that is signed with AOSP's test key.
        const auto test = knownKey(knowledge("known-keys.tsv"), "ef57b690165cb561b5026922c00d2d6574e8b184fa7d161e076f06e06e6d35db");
        QVERIFY(test);
        QCOMPARE(test->kind, std::string("test"));
        // SPKI of ISRG Root X1, as its pin is published: C5+lpZ7tcVwmwQIMcRtPbsQtWLABXhQzejna0wHFr8M=
        const auto root = knownKey(knowledge("known-keys.tsv"), "0b9fa5a59eed715c26c1020c711b4f6ec42d58b0015e14337a39dad301c5afc3");
        QVERIFY(root);
        QCOMPARE(root->kind, std::string("trust-store"));
    }
};

QTEST_GUILESS_MAIN(KnownKeysTest)
#include "known_keys_test.moc"
