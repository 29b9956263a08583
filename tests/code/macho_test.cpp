// SPDX-License-Identifier: GPL-3.0-or-later
// Expected values: llvm-objdump 14 and llvm-nm 14 of the same files; bytes of the hand-made ones by mach-o/fixup-chains.h.
#include "analysis/code/macho.h"

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
    std::ifstream in(std::string(KEYTRAIL_TEST_DATA "/macho/") + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<Note> notesOf(const std::string &bytes, std::size_t *slices = nullptr)
{
    NoteList notes;
    const auto all = loadNative(asBytes(bytes), "x", notes, alwaysOn);
    if (slices)
        *slices = all ? all->size() : 0;
    return notes.finish();
}

bool has(const std::vector<Note> &notes, const char *code)
{
    return std::any_of(notes.begin(), notes.end(), [&](const Note &note) { return note.code == code; });
}

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

template <class Number> void put(std::string &into, std::size_t at, Number value)
{
    for (std::size_t i = 0; i < sizeof value; ++i)
        into[at + i] = static_cast<char>(value >> (8 * i));
}

/// An arm64 image of one page whose only data pointers are chained fixups: a bind of _connect at 0x200, then a rebase to 0x210.
std::string chained(std::uint16_t format, std::uint64_t first, std::uint64_t second)
{
    std::string out(0x300, '\0');
    put(out, 0, 0xfeedfacfu);
    put(out, 4, 0x0100000cu);
    put(out, 12, 6u);
    put(out, 16, 2u);
    put(out, 20, 72u + 16u);
    put(out, 32, 0x19u);
    put(out, 36, 72u);
    std::copy_n("__DATA", 6, out.begin() + 40);
    put(out, 56, std::uint64_t(0x4000));
    put(out, 64, std::uint64_t(0x4000));
    put(out, 80, std::uint64_t(0x300));
    put(out, 88, 3u);
    put(out, 92, 3u);
    put(out, 104, 0x80000034u);
    put(out, 108, 16u);
    put(out, 112, 0x220u);
    put(out, 116, 0x80u);
    put(out, 0x200, first);
    put(out, 0x208, second);
    const std::size_t fixups = 0x220;
    put(out, fixups + 4, 0x20u);
    put(out, fixups + 8, 0x48u);
    put(out, fixups + 12, 0x4cu);
    put(out, fixups + 16, 1u);
    put(out, fixups + 20, 1u);
    put(out, fixups + 0x20, 1u);
    put(out, fixups + 0x24, 8u);
    put(out, fixups + 0x28, 26u);
    put(out, fixups + 0x2c, std::uint16_t(0x4000));
    put(out, fixups + 0x2e, format);
    put(out, fixups + 0x3c, std::uint16_t(1));
    put(out, fixups + 0x3e, std::uint16_t(0x200));
    put(out, fixups + 0x48, 1u << 9);
    std::copy_n("\0_connect", 10, out.begin() + fixups + 0x4c);
    return out;
}

}

class MachoTest : public QObject
{
    Q_OBJECT
private slots:
    void courier()
    {
        const auto bytes = seed("courier-arm64.dylib");
        NoteList notes;
        const auto all = loadNative(asBytes(bytes), "courier", notes, alwaysOn);
        QVERIFY(all);
        QCOMPARE(all->size(), std::size_t(1));
        const auto &binary = all->front();
        QCOMPARE(binary.image.arch, Arch::Arm64);
        const QStringList wanted{"-[Courier initWithTarget:] 4028 _printf", "-[Courier seal:with:] 4060 _SecKeyCreateEncryptedData",
            "-[Courier seal:with:] 4078 _objc_msgSend", "+[Courier standard] 4098 _objc_alloc", "+[Courier standard] 40ac _objc_msgSend", "_courier_main 40d0 _objc_msgSend"};
        QCOMPARE(calls(binary), wanted);
        QCOMPARE(binary.objc.classes.size(), std::size_t(1));
        const auto &courier = binary.objc.classes[0];
        QCOMPARE(courier.name, std::string("Courier"));
        QCOMPARE(courier.parent, std::string("NSObject"));
        QCOMPARE(courier.methods.size(), std::size_t(3));
        QCOMPARE(courier.fields.size(), std::size_t(2));
        QCOMPARE(courier.fields[0].name, std::string("_target"));
        QCOMPARE(courier.fields[0].offset, std::uint64_t(8));
        QCOMPARE(courier.fields[1].offset, std::uint64_t(16));
        QVERIFY(std::any_of(binary.objc.strings.begin(), binary.objc.strings.end(), [](const auto &one) { return one.second == "https://courier.example/in"; }));
        QVERIFY(std::any_of(binary.objc.selectors.begin(), binary.objc.selectors.end(), [](const auto &one) { return one.second == "URLWithString:"; }));
        QVERIFY(std::any_of(binary.objc.classReferences.begin(), binary.objc.classReferences.end(), [](const auto &one) { return one.second == "NSURL"; }));
        QVERIFY(notes.finish().empty());
    }

    void namesWithoutSymbols()
    {
        const auto bytes = seed("courier-stripped.dylib");
        NoNotes silent;
        const auto all = loadNative(asBytes(bytes), "courier", silent, alwaysOn);
        QVERIFY(all);
        QVERIFY(calls(all->front()).contains("-[Courier seal:with:] 4060 _SecKeyCreateEncryptedData"));
        const auto code = listNative(all->front(), "-[Courier seal:with:]");
        QVERIFY(code);
        const auto says = [&](const char *comment) { return std::any_of(code->lines.begin(), code->lines.end(), [&](const auto &line) { return line.comment == comment; }); };
        QVERIFY(says("_OBJC_CLASS_$_NSURL"));
        QVERIFY(says("@selector(URLWithString:)"));
        QVERIFY(says("_objc_msgSend"));
    }

    void fatFile()
    {
        const auto bytes = seed("courier-fat.dylib");
        NoNotes silent;
        const auto all = loadNative(asBytes(bytes), "courier", silent, alwaysOn);
        QVERIFY(all);
        QCOMPARE(all->size(), std::size_t(2));
        QCOMPARE((*all)[1].image.arch, Arch::X86_64);
        QCOMPARE((*all)[0].image.fileOffset, std::uint64_t(0x1000));
        QVERIFY(calls((*all)[1]).join(' ').contains("_SecKeyCreateEncryptedData"));
    }

    void damaged_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("slices");
        QTest::newRow("fat-count-lies.dylib") << "fat-invalid" << 2;
        QTest::newRow("command-size-zero.dylib") << "macho-command-invalid" << 1;
        QTest::newRow("command-count-lies.dylib") << "macho-count-wrong" << 1;
        QTest::newRow("header-only.dylib") << "macho-count-wrong" << 1;
    }
    void damaged()
    {
        QFETCH(QString, code);
        QFETCH(int, slices);
        std::size_t found = 0;
        const auto notes = notesOf(seed(QTest::currentDataTag()), &found);
        QVERIFY2(has(notes, qPrintable(code)), qPrintable(code));
        QCOMPARE(int(found), slices);
    }

    void chains_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<quint64>("first");
        QTest::addColumn<quint64>("second");
        QTest::addColumn<bool>("whole");
        // bind to import 0, next one 8 bytes on (in strides of 4 and of 8); then a rebase to 0x4210 as address and as offset
        QTest::newRow("pointer of 64 bits") << 2 << (quint64(1) << 63 | quint64(2) << 51) << quint64(0x4210) << true;
        QTest::newRow("with offset") << 6 << (quint64(1) << 63 | quint64(2) << 51) << quint64(0x210) << true;
        QTest::newRow("arm64e") << 1 << (quint64(1) << 62 | quint64(1) << 51) << quint64(0x4210) << true;
        QTest::newRow("arm64e, signed pointer") << 12 << (quint64(1) << 62 | quint64(1) << 51) << (quint64(1) << 63 | 0x210) << true;
        QTest::newRow("import outside") << 6 << (quint64(1) << 63 | 7) << quint64(0) << false;
        QTest::newRow("next outside the page") << 6 << (quint64(1) << 63 | quint64(0xfff) << 51) << quint64(0) << false;
        QTest::newRow("format unknown") << 99 << quint64(0) << quint64(0) << false;
    }
    void chains()
    {
        QFETCH(int, format);
        QFETCH(quint64, first);
        QFETCH(quint64, second);
        QFETCH(bool, whole);
        const auto bytes = chained(static_cast<std::uint16_t>(format), first, second);
        NoteList notes;
        const auto macho = readMacho(asBytes(bytes), "x", notes);
        QVERIFY(macho);
        QCOMPARE(has(notes.finish(), "macho-bind-invalid"), !whole);
        const auto &image = macho->slices[0].image;
        if (whole) {
            QCOMPARE(image.imports.at(image.importAt(0x4200)), std::string("_connect"));
            QCOMPARE(image.pointerAt(0x4208), std::uint64_t(0x4210));
        }
    }

    void entitlements()
    {
        // A signature behind an image of one command: a super blob with one blob of entitlements (big-endian numbers).
        std::string bytes(0x100, '\0');
        put(bytes, 0, 0xfeedfacfu);
        put(bytes, 4, 0x0100000cu);
        put(bytes, 16, 2u);
        put(bytes, 20, 16u + 24u);
        put(bytes, 32, 0x1du);
        put(bytes, 36, 16u);
        put(bytes, 40, 0x80u);
        put(bytes, 44, 0x40u);
        put(bytes, 48, 0x2cu);
        put(bytes, 52, 24u);
        put(bytes, 56, 0x40u);
        put(bytes, 60, 0x40u);
        put(bytes, 64, 1u);
        const std::string blob("\xfa\xde\x0c\xc0\0\0\0\x40\0\0\0\x01\0\0\0\x05\0\0\0\x14\xfa\xde\x71\x71\0\0\0\x10<plist/>", 36);
        bytes.replace(0x80, blob.size(), blob);
        NoteList notes;
        const auto macho = readMacho(asBytes(bytes), "x", notes);
        QVERIFY(macho);
        QCOMPARE(macho->slices[0].entitlementsXml, std::string("<plist/>"));
        QVERIFY(macho->slices[0].isSigned);
        QVERIFY(macho->slices[0].encrypted);
        const auto said = notes.finish();
        QVERIFY(has(said, "code-encrypted"));
        QVERIFY(!has(said, "macho-signature-invalid"));
        bytes[0x80 + 19] = '\xf0';
        QVERIFY(has(notesOf(bytes), "macho-signature-invalid"));
    }

    void cut()
    {
        const auto whole = seed("courier-arm64.dylib");
        NoNotes silent;
        for (std::size_t size = 0; size < whole.size(); size += size < 2048 ? 1 : 331) {
            const std::string part = whole.substr(0, size);
            (void)!loadNative(asBytes(part), "x", silent, alwaysOn);
        }
        const std::string java("\xca\xfe\xba\xbe\0\0\0\x34", 8);
        QVERIFY(!sniffMacho(asBytes(java)));
    }
};

QTEST_GUILESS_MAIN(MachoTest)
#include "macho_test.moc"
