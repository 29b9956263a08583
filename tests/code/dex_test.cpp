// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/dex.h"

#include "analysis/code/dex_debug.h"
#include "analysis/code/dex_disassembly.h"
#include "analysis/code/dex_values.h"
#include "analysis/code/dex_walk.h"

#include <QtTest>

#include <fstream>
#include <iterator>

using namespace keytrail;
using namespace keytrail::code;

namespace {

std::string seed(const char *name)
{
    std::ifstream in(std::string(KEYTRAIL_TEST_DATA "/dex/") + name + ".dex", std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

class Collector final : public CodeVisitor
{
public:
    void method(std::uint32_t, const EncodedMember &, const CodeItem &) override { ++methods; }
    void instruction(const Instruction &in) override { offsets.push_back(in.offset); }
    int methods = 0;
    std::vector<std::uint32_t> offsets;
};

bool has(const std::vector<Note> &notes, const std::string &code)
{
    return std::any_of(notes.begin(), notes.end(), [&](const Note &note) { return note.code == code; });
}

std::vector<Note> notesOf(const std::string &bytes)
{
    NoteList notes;
    const auto images = readDex(asBytes(bytes), "x.dex", notes);
    for (std::size_t i = 0; images && i < images->size(); ++i) {
        Collector all;
        (void)!walkCode((*images)[i], "x.dex", all, notes, alwaysOn);
    }
    return notes.finish();
}

}

class DexTest : public QObject
{
    Q_OBJECT
private slots:
    // What dexdump and baksmali print of the same file.
    void sample()
    {
        const auto bytes = seed("sample");
        NoteList notes;
        const auto images = readDex(asBytes(bytes), "x.dex", notes);
        QVERIFY(images);
        QCOMPARE(images->size(), std::size_t(1));
        const auto &dex = images->front();
        QCOMPARE(dex.version(), 38u);
        QCOMPARE(dex.claimed(Dex::Strings), 19u);
        QCOMPARE(dex.claimed(Dex::Methods), 4u);
        QCOMPARE(dex.claimed(Dex::Fields), 2u);
        QCOMPARE(dex.claimed(Dex::Classes), 1u);
        const auto def = dex.classDef(0);
        QCOMPARE(dex.type(def.type), std::string("Lt/A;"));
        QCOMPARE(dex.type(def.superclass), std::string("Ljava/lang/Object;"));
        QCOMPARE(dex.string(def.sourceFile), std::string("A.java"));
        const auto values = readArray(dex, def.staticValues);
        QCOMPARE(values.size(), std::size_t(1));
        QCOMPARE(dex.string(static_cast<std::uint32_t>(values[0].number)), std::string("http://a.example/\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80\0z", 28));
        QCOMPARE(dex.fieldSymbol(dex.member(dex.members(0).first).index), std::string("Lt/A;->URL:Ljava/lang/String;"));
        Collector all;
        const auto counts = walkCode(dex, "x.dex", all, notes, alwaysOn);
        QCOMPARE(counts->instructions, std::uint64_t(20));
        QCOMPARE(counts->calls, std::uint64_t(2));
        QCOMPARE(all.methods, 2);
        QVERIFY(notes.finish().empty());
    }
    void listing()
    {
        const auto bytes = seed("sample");
        NoteList notes;
        const auto images = readDex(asBytes(bytes), "x.dex", notes);
        const auto &dex = images->front();
        const auto found = disassemble(dex, 0, dex.member(dex.members(0).firstDirect + 1));
        QVERIFY(found);
        QCOMPARE(found->symbol, std::string("Lt/A;->run(I[B)I"));
        QCOMPARE(found->sourceFile, std::string("A.java"));
        QCOMPARE(found->registers, std::uint16_t(8));
        const auto line = [&](std::uint32_t offset) {
            for (const auto &one : found->lines) {
                if (one.offset == offset)
                    return one;
            }
            return CodeLine{};
        };
        QCOMPARE(line(0).name + " " + line(0).operands, std::string("const/4 v0, -0x1"));
        QCOMPARE(line(0).sourceLine, 7u);
        QCOMPARE(line(5).operands, std::string("v3, -0x123456789abcdef"));
        QCOMPARE(line(10).operands, std::string("v5, \"quote \\\" end\""));
        QCOMPARE(line(10).symbol, std::string("quote \" end"));
        QCOMPARE(line(12).operands, std::string("{v5}, Ljava/lang/Integer;->parseInt(Ljava/lang/String;)I"));
        QCOMPARE(int(line(12).kind), int(CodeLine::Kind::Call));
        QCOMPARE(line(12).sourceLine, 9u);
        QCOMPARE(line(16).comment, std::string("5 -> :label_18, 6 -> :label_1e"));
        QCOMPARE(line(23).target.value(), 16u);
        QCOMPARE(line(24).label, std::string(":label_18"));
        QCOMPARE(line(31).comment, std::string("catches Ljava/lang/NumberFormatException; from 0xc to 0x10"));
        QCOMPARE(line(42).comment, std::string("3 elements of 4 bytes: 01000000 feffffff 03000000"));
    }
    // A call passes at most 255 words ("invoke-kind/range", A: 8 bits): a longer list is damage, and so is the text made of it.
    void parametersOfADamagedList()
    {
        auto bytes = seed("sample");
        NoteList notes;
        const auto whole = readDex(asBytes(bytes), "x.dex", notes);
        std::uint32_t proto = 0;
        while (whole->front().protoText(proto) != "(I[B)I")
            QVERIFY(++proto < whole->front().size(Dex::Protos));
        const auto list = whole->front().proto(proto).parameters;
        QCOMPARE(bytes.substr(list, 4), std::string("\2\0\0\0", 4));
        bytes[list + 1] = bytes[list + 2] = '\x7f';
        bytes.resize(8192);
        bytes[32] = 0, bytes[33] = 0x20; // header: file_size
        const auto images = readDex(asBytes(bytes), "x.dex", notes);
        const auto text = images->front().protoText(proto);
        QVERIFY(text.starts_with("(I[B"));
        QVERIFY(images->front().typeList(list).size() > 255);
        std::string wanted = "(";
        for (std::size_t i = 0; i < 255; ++i)
            wanted += images->front().type(images->front().typeList(list)[i]);
        QCOMPARE(text, wanted + ")I");
    }
    void damage_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("version_099") << "dex-version-unknown";
        QTest::newRow("checksum_wrong") << "dex-checksum";
        QTest::newRow("signature_wrong") << "dex-checksum";
        QTest::newRow("size_lies") << "dex-header-invalid";
        QTest::newRow("endian_wrong") << "dex-header-invalid";
        QTest::newRow("strings_too_many") << "dex-table-invalid";
        QTest::newRow("types_outside") << "dex-table-invalid";
        QTest::newRow("map_outside") << "dex-map-invalid";
        QTest::newRow("class_data_uleb") << "dex-class-invalid";
        QTest::newRow("two_images") << "dex-several-images";
        QTest::newRow("trailing_bytes") << "dex-trailing-data";
        QTest::newRow("cut") << "dex-header-invalid";
    }
    void damage()
    {
        QFETCH(QString, code);
        const auto bytes = seed(QTest::currentDataTag());
        QVERIFY(!bytes.empty());
        QVERIFY(has(notesOf(bytes), code.toStdString()));
    }
    void cutAtEveryByte()
    {
        const auto good = seed("sample");
        for (std::size_t size = 0; size < good.size(); ++size) {
            NoteList notes;
            const std::string part = good.substr(0, size);
            const auto images = readDex(asBytes(part), "x.dex", notes);
            QCOMPARE(bool(images), size >= 0x70);
            if (images)
                QVERIFY(!notesOf(part).empty());
        }
    }
    // Every byte set to its worst: the reader must answer and end; sanitizers watch the rest.
    void everyByteWrong()
    {
        const auto good = seed("sample");
        for (std::size_t at = 8; at < good.size(); ++at) {
            for (const char value : {'\x00', '\xff', '\x7f', '\x80'}) {
                auto bad = good;
                bad[at] = value;
                (void)notesOf(bad);
            }
        }
    }
    void stops()
    {
        const auto bytes = seed("sample");
        NoteList notes;
        const auto images = readDex(asBytes(bytes), "x.dex", notes);
        Collector all;
        const auto counts = walkCode(images->front(), "x.dex", all, notes, [](auto, auto) { return false; });
        QVERIFY(!counts);
        QCOMPARE(counts.error().fault, Fault::Stopped);
    }
    void mutf8_data()
    {
        QTest::addColumn<QByteArray>("in");
        QTest::addColumn<QByteArray>("out");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<int>("units");
        QTest::newRow("plain") << QByteArray("ab") << QByteArray("ab") << true << 2;
        QTest::newRow("zero in two bytes") << QByteArray("\xc0\x80") << QByteArray("\0", 1) << true << 1;
        QTest::newRow("pair of surrogates") << QByteArray("\xed\xa0\xbd\xed\xb8\x80") << QByteArray("\xf0\x9f\x98\x80") << true << 2;
        QTest::newRow("high surrogate alone") << QByteArray("\xed\xa0\xbdx") << QByteArray("\\xED\\xA0\\xBDx") << true << 2;
        QTest::newRow("four-byte form is no MUTF-8") << QByteArray("\xf0\x9f\x98\x80") << QByteArray("\\xF0\\x9F\\x98\\x80") << false << 4;
        QTest::newRow("overlong") << QByteArray("\xc1\x81") << QByteArray("\\xC1\\x81") << false << 2;
        QTest::newRow("cut") << QByteArray("a\xe2\x82") << QByteArray("a\\xE2\\x82") << false << 3;
    }
    void mutf8()
    {
        QFETCH(QByteArray, in);
        QFETCH(QByteArray, out);
        QFETCH(bool, valid);
        QFETCH(int, units);
        bool good = true;
        std::uint64_t count = 0;
        const auto text = fromMutf8(asBytes({in.data(), std::size_t(in.size())}), good, count);
        QCOMPARE(QByteArray::fromStdString(text), out);
        QCOMPARE(good, valid);
        QCOMPARE(count, std::uint64_t(units));
    }
    void leb_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("good");
        QTest::addColumn<quint32>("unsignedValue");
        QTest::addColumn<qint32>("signedValue");
        QTest::newRow("zero") << QByteArray("\0", 1) << true << 0u << 0;
        QTest::newRow("minus one") << QByteArray("\x7f") << true << 127u << -1;
        QTest::newRow("minus 128") << QByteArray("\x80\x7f") << true << 16256u << -128;
        QTest::newRow("largest") << QByteArray("\xff\xff\xff\xff\x0f") << true << 0xffffffffu << -1;
        QTest::newRow("six bytes") << QByteArray("\xff\xff\xff\xff\xff\x01") << false << 0u << 0;
        QTest::newRow("cut") << QByteArray("\x80") << false << 0u << 0;
    }
    void leb()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, good);
        QFETCH(quint32, unsignedValue);
        QFETCH(qint32, signedValue);
        const auto view = asBytes({bytes.data(), std::size_t(bytes.size())});
        std::uint64_t at = 0;
        std::uint32_t plain = 0;
        std::int32_t number = 0;
        QCOMPARE(readUleb(view, at, plain), good);
        if (good)
            QCOMPARE(plain, unsignedValue);
        at = 0;
        QCOMPARE(readSleb(view, at, number), good);
        if (good)
            QCOMPARE(number, signedValue);
    }
};

QTEST_GUILESS_MAIN(DexTest)
#include "dex_test.moc"
