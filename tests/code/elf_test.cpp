// SPDX-License-Identifier: GPL-3.0-or-later
// Expected values: readelf 2.40 and llvm-objdump 14 of the same files.
#include "analysis/code/elf.h"

#include "analysis/code/native_binary.h"
#include "analysis/code/native_listing.h"

#include <QtTest>

#include <fstream>
#include <iterator>

using namespace keytrail;
using namespace keytrail::code;

namespace
{

std::string seed(const std::string &name)
{
    std::ifstream in(std::string(KEYTRAIL_TEST_DATA "/elf/") + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

struct Loaded {
    std::string bytes;
    NativeBinary binary;
    std::vector<Note> notes;
};

Loaded load(const std::string &name)
{
    Loaded out;
    out.bytes = seed(name);
    NoteList notes;
    auto all = loadNative(asBytes(out.bytes), name, notes, alwaysOn);
    if (all && all->size() == 1)
        out.binary = std::move(all->front());
    out.notes = notes.finish();
    return out;
}

/// "caller target" of every call, in the order of addresses.
QStringList calls(const NativeBinary &binary)
{
    QStringList out;
    for (const auto &one : binary.sweep.references) {
        const auto *from = binary.image.functionAt(one.address);
        if (one.kind == NativeReference::Kind::Call)
            out << QStringLiteral("%1 %2 %3").arg(QString::fromStdString(from ? from->name : "?")).arg(one.address, 0, 16).arg(QString::fromStdString(binary.targetName(one)));
    }
    return out;
}

QStringList texts(const NativeBinary &binary)
{
    QStringList out;
    for (const auto &one : binary.sweep.references) {
        const auto text = one.kind == NativeReference::Kind::Call ? std::nullopt : textAt(binary, one.target);
        if (text && text->size() > 3)
            out << QString::fromStdString(*text);
    }
    out.removeDuplicates();
    return out;
}

const QStringList kImports{"connect", "printf", "d2i_RSAPublicKey", "strlen", "RSA_public_encrypt"};

}

class ElfTest : public QObject
{
    Q_OBJECT
private slots:
    void machines_data()
    {
        QTest::addColumn<QString>("arch");
        QTest::addColumn<QStringList>("called");
        QTest::newRow("relay-arm64.so") << "arm64"
                                        << QStringList{"relay_open 1618 connect", "relay_open 1624 helper", "helper 164c printf",
                                               "Java_org_example_relay_Relay_seal_1it 168c d2i_RSAPublicKey", "Java_org_example_relay_Relay_seal_1it 1698 strlen",
                                               "Java_org_example_relay_Relay_seal_1it 16ac RSA_public_encrypt", "registered 16dc helper", "registered 16f4 connect",
                                               "registered 1700 helper"};
        QTest::newRow("relay-arm.so") << "arm"
                                      << QStringList{"relay_open 13dc connect", "relay_open 13e4 helper", "helper 13fa printf",
                                             "Java_org_example_relay_Relay_seal_1it 141c d2i_RSAPublicKey", "Java_org_example_relay_Relay_seal_1it 1424 strlen",
                                             "Java_org_example_relay_Relay_seal_1it 1432 RSA_public_encrypt", "registered 1448 helper", "registered 1456 connect",
                                             "registered 145e helper"};
        QTest::newRow("relay-x86_64.so") << "x86_64"
                                         << QStringList{"relay_open 1631 connect", "relay_open 163a helper", "helper 165c printf",
                                                "Java_org_example_relay_Relay_seal_1it 1695 d2i_RSAPublicKey", "Java_org_example_relay_Relay_seal_1it 16a0 strlen",
                                                "Java_org_example_relay_Relay_seal_1it 16b8 RSA_public_encrypt", "registered 16d8 helper", "registered 16ee connect",
                                                "registered 16f7 helper"};
        QTest::newRow("relay-x86.so") << "x86"
                                      << QStringList{"relay_open 1530 connect", "relay_open 153c helper", "helper 156b printf",
                                             "Java_org_example_relay_Relay_seal_1it 15b2 d2i_RSAPublicKey", "Java_org_example_relay_Relay_seal_1it 15c0 strlen",
                                             "Java_org_example_relay_Relay_seal_1it 15d2 RSA_public_encrypt", "registered 1609 helper", "registered 161d connect",
                                             "registered 1629 helper"};
    }
    void machines()
    {
        QFETCH(QString, arch);
        QFETCH(QStringList, called);
        const auto file = load(QTest::currentDataTag());
        QCOMPARE(QString::fromUtf8(archName(file.binary.image.arch).data()), arch);
        QStringList imports;
        for (const auto &name : file.binary.image.imports)
            imports << QString::fromStdString(name);
        QCOMPARE(imports, kImports);
        QCOMPARE(calls(file.binary), called);
        QVERIFY(texts(file.binary).contains("value %d of the relay\n"));
        QVERIFY(texts(file.binary).contains("10.1.2.3"));
        QVERIFY(file.notes.empty());
    }

    void symbols()
    {
        const auto file = load("relay-arm64.so");
        const auto *function = file.binary.image.functionAt(0x1640);
        QVERIFY(function);
        QCOMPARE(function->name, std::string("helper"));
        QCOMPARE(function->address, std::uint64_t(0x1638));
        QCOMPARE(function->size, std::uint64_t(36));
        QCOMPARE(file.binary.image.pointerAt(0x27c0), std::uint64_t(0x16c4));
        QCOMPARE(file.binary.image.importAt(0x2920), std::uint32_t(4));
        QCOMPARE(file.binary.image.symbolAt(0x504)->name, std::string("kKey"));
    }

    // The loader never looks at sections: a file without them reads the same but for the names of local symbols.
    void withoutSections_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto *file : {"relay-stripped.so", "no-sections.so"})
            QTest::newRow(file) << file;
    }
    void withoutSections()
    {
        const auto file = load(QTest::currentDataTag());
        const auto found = calls(file.binary);
        QVERIFY(found.contains("relay_open 1618 connect"));
        QVERIFY(found.contains("relay_open 1624 sub_1638"));
        QVERIFY(found.contains("sub_16c4 16f4 connect"));
    }

    void packedRelocations()
    {
        const auto file = load("relay-packed.so");
        QVERIFY(file.notes.empty());
        // The table of the native method: name, signature, function.
        const auto *table = file.binary.image.symbolAt(0) ? nullptr : &file.binary.image.symbols;
        QVERIFY(table);
        const auto methods = std::find_if(table->begin(), table->end(), [](const auto &one) { return one.name == "kMethods"; });
        QVERIFY(methods != table->end());
        QCOMPARE(file.binary.image.readableText(file.binary.image.pointerAt(methods->address)).value_or(""), std::string_view("open"));
        QVERIFY(file.binary.image.isCode(file.binary.image.pointerAt(methods->address + 16)));
    }

    void damaged()
    {
        const auto file = load("segments-outside.so");
        QVERIFY(std::any_of(file.notes.begin(), file.notes.end(), [](const Note &note) { return note.code == "elf-invalid"; }));
        NoNotes silent;
        QVERIFY(!readElf({}, "x", silent));
        QVERIFY(!readElf(asBytes("\x7f"
                                 "ELF"),
            "x", silent));
        const auto head = seed("header-only.so");
        QVERIFY(readElf(asBytes(head), "x", silent));
    }

    // Cut at every byte: no crash, and no more than there is.
    void cut()
    {
        const auto whole = seed("relay-arm64.so");
        NoNotes silent;
        for (std::size_t size = 0; size < whole.size(); size += size < 1024 ? 1 : 13) {
            const std::string part = whole.substr(0, size);
            const auto all = loadNative(asBytes(part), "x", silent, alwaysOn);
            QVERIFY(!all || all->front().image.imports.size() <= static_cast<std::size_t>(kImports.size()) + 64);
        }
    }

    void stops()
    {
        const auto bytes = seed("relay-arm64.so");
        NoNotes silent;
        const auto all = loadNative(asBytes(bytes), "x", silent, [](auto, auto) { return false; });
        QVERIFY(!all);
        QCOMPARE(int(all.error().fault), int(Fault::Stopped));
    }

    void listing()
    {
        const auto file = load("relay-arm64.so");
        const auto code = listNative(file.binary, "relay_open");
        QVERIFY(code);
        QCOMPARE(code->lines.size(), std::size_t(15));
        QCOMPARE(code->lines[5].comment, std::string("\"10.1.2.3\""));
        QCOMPARE(code->lines[7].name, std::string("bl"));
        QCOMPARE(code->lines[7].comment, std::string("connect"));
        QVERIFY(!listNative(file.binary, "no such function"));
    }

    // The catalogue's calls become operations; the key stands in no call yet.
    void operations()
    {
        const auto file = load("relay-arm64.so");
        const NativeCatalogue catalogue([](std::string_view name) -> std::string_view {
            return name == "crypto-catalogue.tsv" ? "id\tplatform\tlayer\tsymbol\toperation\talgorithm\tkey\tdata\tuse\tnote\n"
                                                    "NAT-001\tandroid\tnative\tRSA_public_encrypt\tencrypt\ta4 padding\ta3 RSA\ta1\tcommon\t\n"
                                                  : "";
        });
        Findings findings;
        addNativeInventory(file.binary, catalogue, findings);
        QCOMPARE(findings.operations.size(), std::size_t(1));
        QCOMPARE(findings.operations[0].method, std::string("Java_org_example_relay_Relay_seal_1it"));
        QCOMPARE(findings.operations[0].offset, std::uint64_t(0x16ac));
        QCOMPARE(findings.operations[0].kind, std::string("encrypt"));
        QCOMPARE(findings.operations[0].where, std::string("relay-arm64.so!Java_org_example_relay_Relay_seal_1it+0x16ac"));
    }
};

QTEST_GUILESS_MAIN(ElfTest)
#include "elf_test.moc"
