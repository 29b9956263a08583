// SPDX-License-Identifier: GPL-3.0-or-later
// Expected values: what the sources of the fixtures say (tests/data/native/).
#include "analysis/code/native_trace.h"

#include "analysis/code/app_trace.h"
#include "analysis/code/native_machine.h"
#include "resources/knowledge.h"

#include <QtTest>

#include <fstream>
#include <iterator>

using namespace keytrail;
using namespace keytrail::code;

namespace
{

const KnowledgeFile kFile = [](std::string_view name) { return knowledge(name); };

std::string seed(const std::string &name)
{
    std::ifstream in(std::string(KEYTRAIL_TEST_DATA "/") + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

Findings trace(const std::string &name, const std::map<std::string, std::string> &files = {})
{
    const auto bytes = seed(name);
    NoNotes silent;
    const auto all = loadNative(asBytes(bytes), "app", silent, alwaysOn);
    AppEnvironment environment;
    environment.file = [&](std::string_view path) -> std::optional<std::string> {
        const auto found = files.find(std::string(path));
        return found == files.end() ? std::nullopt : std::optional(found->second);
    };
    Findings out;
    for (std::size_t i = 0; all && i < all->size(); ++i)
        (void)traceNative((*all)[i], {}, kFile, environment, out, alwaysOn);
    return out;
}

/// "method api kind" of every operation with a key, "host:port" of every destination, "api > host direction" of every link.
QStringList said(const Findings &findings)
{
    QStringList out;
    for (const auto &one : findings.operations) {
        if (one.key || !one.pin.empty())
            out << QString::fromStdString(one.method + " " + one.api + " " + one.kind);
    }
    for (const auto &one : findings.destinations)
        out << QString::fromStdString(one.host.value_or("?") + ":" + std::to_string(one.port.value_or(0)));
    for (const auto &one : findings.links)
        out << QString::fromStdString(findings.operations[one.operation].api + " > " + findings.destinations[one.destination].host.value_or("?") + " " + one.direction);
    out.removeDuplicates();
    out.sort();
    return out;
}

}

class NativeTraceTest : public QObject
{
    Q_OBJECT
private slots:
    void flows_data()
    {
        QTest::addColumn<QStringList>("wanted");
        const auto newRow = [](const char *name, const QStringList &wanted, bool always = true) {
            if (always)
                QTest::newRow(qPrintable(QStringLiteral("native_trace/%1.so").arg(QLatin1String(name)))) << wanted;
            for (const auto *machine : always ? std::vector<const char *>{"thumb", "arm", "x86_64"} : std::vector<const char *>{"arm64", "thumb", "arm", "x86_64"}) {
                for (const auto *level : {"O0", "O2", "Os"})
                    QTest::newRow(qPrintable(QStringLiteral("native_trace/%1-%2-%3.so").arg(QLatin1String(name), QLatin1String(machine), QLatin1String(level)))) << wanted;
            }
        };
        newRow("evp", {"EVP_PKEY_encrypt > evp.relay.example out", "PEM_read_bio_PUBKEY import-key", "evp.relay.example:8443", " EVP_PKEY_encrypt encrypt",
            "stats.relay.example:80"});
        newRow("datagram", {"203.0.113.77:5353", "Java_org_example_relay_Relay_go crypto_box_seal encrypt", "crypto_box_seal > 203.0.113.77 out"});
        newRow("masked", {"RSA_public_encrypt > masked.relay.example out", "masked.relay.example:9077", "news.relay.example:443"});
        newRow("strings", {"RSA_public_encrypt > strings.relay.long-enough.example out", "strings.relay.long-enough.example:8443"}, false);
        newRow("layers", {"198.51.100.9:4444", "RSA_public_encrypt > ssl.relay.example out", "RSA_verify > 198.51.100.9 in", "ssl.relay.example:993"});
    }
    void flows()
    {
        QFETCH(QStringList, wanted);
        const auto found = said(trace(QTest::currentDataTag()));
        for (const auto &one : wanted)
            QVERIFY2(found.filter(one).size() >= 1, qPrintable(one + " not in " + found.join(", ")));
        const auto links = found.filter(" > ");
        QCOMPARE(links.size(), wanted.filter(" > ").size());
    }

    // Objective-C for a phone and for a simulator: a format's arguments lie on the stack of the one and in registers of the other.
    void objectiveC_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto *machine : {"arm64", "x86_64"}) {
            for (const auto *level : {"O0", "O2", "Os"}) {
                const auto file = QStringLiteral("native_trace/dispatch-%1-%2.dylib").arg(QLatin1String(machine), QLatin1String(level));
                QTest::newRow(qPrintable(file)) << file;
            }
        }
    }
    void objectiveC()
    {
        QFETCH(QString, file);
        const auto found = said(trace(file.toStdString()));
        for (const auto *one : {"seal: _SecKeyCreateEncryptedData encrypt", "post.dispatch.example:8443", "_SecKeyCreateEncryptedData > post.dispatch.example out"})
            QVERIFY2(found.contains(QLatin1String(one)), qPrintable(QLatin1String(one) + " not in " + found.join(", ")));
    }

    void actionsAreKnown()
    {
        for (const auto &row : tableRows(knowledge("native-models.tsv"))) {
            QVERIFY(row.size() >= 2);
            QVERIFY2(row[1] == "length-out" || NativeMachine::hasAction(row[1]), std::string(row[1]).c_str());
        }
    }

    void details()
    {
        QCOMPARE(modelNumber("to=0 from=12", "from").value_or(0), 12u);
        QVERIFY(!modelNumber("to=0 from=12", "size"));
        QVERIFY(!modelNumber("into=3", "to"));
        QCOMPARE(modelWord("name=SHA256 from=0", "name"), std::string_view("SHA256"));
    }

    void owners_data()
    {
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("method");
        QTest::newRow("-[Courier seal:with:]") << "Courier" << "seal:with:";
        QTest::newRow("+[Courier(Category) standard]") << "Courier" << "standard";
        QTest::newRow("___18-[PackCheck fetch]_block_invoke_2") << "PackCheck" << "fetch";
        QTest::newRow("_lens_seal") << "" << "_lens_seal";
    }
    void owners()
    {
        QFETCH(QString, owner);
        QFETCH(QString, method);
        const auto found = ownerOf(QTest::currentDataTag());
        QCOMPARE(QString::fromStdString(found.first), owner);
        QCOMPARE(QString::fromStdString(found.second), method);
    }

    // Two builds of one library: what was traced in one stands for the other.
    void builds()
    {
        Findings findings;
        TraceOperation one;
        one.layer = "native";
        one.image = "lib/arm64-v8a/liba.so";
        one.method = "seal";
        one.api = "RSA_public_encrypt";
        one.kind = "encrypt";
        one.traced = true;
        one.keyOrigin = KeyOrigin::Embedded;
        findings.operations.push_back(one);
        one.image = "lib/x86/liba.so";
        one.traced = false;
        one.keyOrigin = KeyOrigin::Unknown;
        findings.operations.push_back(one);
        findings.destinations.emplace_back();
        findings.links.push_back({0, 0, "dataflow", "out", 0.9, {}, "native-dataflow/1"});
        shareBetweenBuilds(findings);
        QCOMPARE(int(findings.operations[1].keyOrigin), int(KeyOrigin::Embedded));
        QCOMPARE(findings.links.size(), std::size_t(2));
        QCOMPARE(findings.links[1].operation, std::size_t(1));
    }

    void stops()
    {
        const auto bytes = seed("native_trace/evp.so");
        NoNotes silent;
        const auto all = loadNative(asBytes(bytes), "app", silent, alwaysOn);
        QVERIFY(all);
        Findings findings;
        QVERIFY(traceNative(all->front(), {}, kFile, {}, findings, alwaysOn));
    }
};

QTEST_GUILESS_MAIN(NativeTraceTest)
#include "native_trace_test.moc"
