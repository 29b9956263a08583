// SPDX-License-Identifier: GPL-3.0-or-later
// Expected values: what tests/data/native/carrier.c and Carrier.smali say.
#include "analysis/code/app_trace.h"
#include "analysis/code/native_side.h"
#include "resources/knowledge.h"

#include <QtTest>

#include <fstream>
#include <iterator>

using namespace keytrail;
using namespace keytrail::code;

namespace
{

const KnowledgeFile kFile = [](std::string_view name) { return knowledge(name); };
// sha256sum over the key of shapes.h as openssl writes it: openssl pkey -pubin -outform DER
constexpr auto kKey = "40e31c814c0d67df9b6fc310d3227af90e76e25bec9f87cfbe26a237daf8d7e8";

std::string seed(const std::string &name)
{
    std::ifstream in(std::string(KEYTRAIL_TEST_DATA "/native_trace/") + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The dex half beside one library.
Findings traceBoth(const std::string &library)
{
    const auto code = seed("carrier.dex"), native = seed(library);
    NoNotes notes;
    auto images = readDex(asBytes(code), "classes.dex", notes);
    auto binaries = loadNative(asBytes(native), "lib/libcarrier.so", notes, alwaysOn);
    if (!images || !binaries)
        return {};
    Program program;
    program.build(*images, {"classes.dex"}, notes);
    std::vector<std::string> methods;
    for (const auto &method : program.methods) {
        if (method.access & kAccNative)
            methods.push_back(program.symbol(method));
    }
    const AppEnvironment environment;
    NativeSide side(kFile, environment);
    auto ties = findJniTies(binaries->front(), methods);
    side.add(std::move(binaries->front()), std::move(ties));
    auto findings = traceApp(program, Models(kFile), kFile, environment, alwaysOn, &side);
    return findings ? std::move(*findings) : Findings();
}

const TraceDestination *destinationAt(const Findings &findings, std::string_view host)
{
    for (const auto &one : findings.destinations) {
        if (one.host == host && one.confidence >= 0.5)
            return &one;
    }
    return nullptr;
}

bool linked(const Findings &findings, std::string_view api, std::string_view host)
{
    return std::any_of(findings.links.begin(), findings.links.end(), [&](const TraceLink &link) {
        return findings.operations[link.operation].api.find(api) != std::string::npos && findings.destinations[link.destination].host == host && link.direction == "out";
    });
}

}

class NativeJavaTest : public QObject
{
    Q_OBJECT
private slots:
    void carries_data()
    {
        QTest::addColumn<QString>("library");
        const QDir folder(QStringLiteral(KEYTRAIL_TEST_DATA "/native_trace"));
        const auto files = folder.entryList({QStringLiteral("carrier-*.so")}, QDir::Files, QDir::Name);
        QCOMPARE(files.size(), 12);
        for (const auto &file : files)
            QTest::newRow(qPrintable(file)) << file;
    }
    void carries()
    {
        QFETCH(QString, library);
        const auto findings = traceBoth(library.toStdString());
        // A host that native code decodes, used by Java; the key stands in the library and Java's Cipher uses it.
        const auto *hidden = destinationAt(findings, "hidden.carrier.example");
        QVERIFY(hidden);
        QCOMPARE(hidden->resolvedBy, std::string("decoded"));
        QVERIFY(linked(findings, "Ljavax/crypto/Cipher;->doFinal", "hidden.carrier.example"));
        const auto sealed = std::find_if(findings.operations.begin(), findings.operations.end(), [](const TraceOperation &one) { return one.method == "seal" && one.kind == "encrypt"; });
        QVERIFY(sealed != findings.operations.end() && sealed->key);
        QCOMPARE(sealed->key->key.spkiSha256, std::string(kKey));
        // Java gives the host and the text; native code seals and sends.
        const auto *bare = destinationAt(findings, "203.0.113.90");
        QVERIFY(bare);
        QCOMPARE(bare->port.value_or(0), 8082);
        QVERIFY(linked(findings, "RSA_public_encrypt", "203.0.113.90"));
        const auto inNative = std::find_if(findings.operations.begin(), findings.operations.end(), [](const TraceOperation &one) { return one.api == "RSA_public_encrypt" && one.key; });
        QVERIFY(inNative != findings.operations.end());
        QVERIFY2(inNative->where.starts_with("lib/libcarrier.so!Java_org_example_carrier_Carrier_report+0x"), inNative->where.c_str());
        // A number of Java's decides; an array is filled; a static method of Java is called back.
        QVERIFY(destinationAt(findings, "seven.carrier.example"));
        QVERIFY(!destinationAt(findings, "other.carrier.example"));
        QVERIFY(destinationAt(findings, "filled.carrier.example"));
        QVERIFY(destinationAt(findings, "java.tail.carrier.example"));
        QVERIFY(!linked(findings, "", "seven.carrier.example"));
        QVERIFY(destinationAt(findings, "list5.carrier.example"));
        QVERIFY(destinationAt(findings, "field.carrier.example"));
        // A connection of Java's that native code makes.
        const auto *made = destinationAt(findings, "jni.carrier.example");
        QVERIFY(made);
        QVERIFY2(made->where.starts_with("lib/libcarrier.so!sub_"), made->where.c_str());
        QVERIFY(linked(findings, "Ljavax/crypto/Cipher;->doFinal", "jni.carrier.example"));
    }

    void stops()
    {
        const auto native = seed("carrier-arm64-O0.so");
        NoNotes notes;
        auto binaries = loadNative(asBytes(native), "lib/libcarrier.so", notes, alwaysOn);
        QVERIFY(binaries);
        const AppEnvironment environment;
        NativeSide side(kFile, environment);
        auto ties = findJniTies(binaries->front(), {"Lorg/example/carrier/Carrier;->key()[B"});
        QCOMPARE(ties.size(), std::size_t(1));
        side.add(std::move(binaries->front()), std::move(ties));
        Findings findings;
        QVERIFY(!side.begin(findings, [](auto, auto) { return false; }));
    }

    // What JNI_OnLoad registers is known by what it does, for the table stands on its stack.
    void registered()
    {
        const auto native = seed("carrier-arm64-O2.so");
        NoNotes notes;
        auto binaries = loadNative(asBytes(native), "lib/libcarrier.so", notes, alwaysOn);
        QVERIFY(binaries);
        const AppEnvironment environment;
        NativeSide side(kFile, environment);
        side.add(std::move(binaries->front()), {});
        Findings findings;
        QVERIFY(side.begin(findings, alwaysOn));
        QVERIFY(side.has("Lorg/example/carrier/Carrier;->a([B)V"));
        QVERIFY(side.has("Lorg/example/carrier/Carrier;->b(Ljava/lang/String;)Ljava/lang/String;"));
        QVERIFY(!side.has("Lorg/example/carrier/Carrier;->c()V"));
    }
};

QTEST_GUILESS_MAIN(NativeJavaTest)
#include "native_java_test.moc"
