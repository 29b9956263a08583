// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks and ways as a person draws them from the instructions of shapes.smali, and of listings made here by hand.
#include "analysis/code/control_flow.h"

#include "analysis/code/native_listing.h"

#include <QtTest>

#include <fstream>
#include <iterator>

using namespace keytrail;
using namespace keytrail::code;

namespace {

using Next = CodeLine::Next;

CodeLine line(std::uint64_t offset, Next next = Next::Falls, std::optional<std::uint64_t> target = {})
{
    CodeLine out;
    out.offset = offset;
    out.next = next;
    out.target = target;
    return out;
}

/// "0: taken 8, not-taken 4; 4: …": each block by its first offset.
QString drawn(const CodeListing &listing, const ControlFlow &flow)
{
    static const char *const names[] = {"next", "taken", "not-taken", "jump", "case", "exception", "leaves", "computed"};
    const auto at = [&](std::uint32_t block) { return QString::number(listing.lines[flow.blocks[block].first].offset, 16); };
    QStringList blocks;
    for (std::uint32_t i = 0; i < flow.blocks.size(); ++i) {
        QStringList ways;
        for (const auto &way : flow.blocks[i].ways) {
            const bool isOut = way.kind == FlowWay::Kind::Leaves || way.kind == FlowWay::Kind::Computed;
            const auto label = way.label.empty() ? QString() : QStringLiteral("[%1]").arg(QString::fromStdString(way.label));
            ways << QString::fromLatin1(names[int(way.kind)]) + label + (isOut ? QString() : QLatin1Char(' ') + at(way.block));
        }
        blocks << at(i) + (flow.blocks[i].isHandler ? QStringLiteral("!") : QString()) + QStringLiteral(": ") + ways.join(QStringLiteral(", "));
    }
    return blocks.join(QStringLiteral("; "));
}

}

class ControlFlowTest : public QObject
{
    Q_OBJECT
    std::string m_bytes;
    std::vector<Dex> m_images;

    CodeListing listingOf(const std::string &name) const
    {
        for (const auto &dex : m_images) {
            for (std::uint32_t i = 0; i < dex.size(Dex::Classes); ++i) {
                for (auto at = dex.members(i).firstDirect; at < dex.members(i).end; ++at) {
                    if (dex.methodSymbol(dex.member(at).index).find("->" + name + "(") == std::string::npos)
                        continue;
                    if (auto listing = disassemble(dex, i, dex.member(at)))
                        return std::move(*listing);
                }
            }
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        std::ifstream in(KEYTRAIL_TEST_DATA "/dex_reading/shapes.dex", std::ios::binary);
        m_bytes.assign(std::istreambuf_iterator<char>(in), {});
        NoNotes notes;
        auto images = readDex(asBytes(m_bytes), "shapes.dex", notes);
        QVERIFY(images);
        m_images = std::move(*images);
    }

    void methods_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("blocks");
        const auto row = [](const char *name, const char *blocks) { QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(blocks); };
        // Offsets counted in units from the formats: const-string 2, if-* 2, invoke 3, goto 1, packed-switch 3, return 1.
        row("pick", "0: case[1, 3] 6, case[2] 9, case[default] 3; 3: leaves; 6: leaves; 9: leaves");
        row("tangled", "0: taken 5, not-taken 2; 2: next 5; 5: taken 2, not-taken a; a: leaves");
        row("guarded", "0: next 5, exception[Ljava/net/MalformedURLException;] 6; 5: leaves; 6!: leaves");
        row("untilSmall", "0: taken 0, not-taken 9; 9: leaves");
        row("key", "0: leaves"); // its array stands in no block, nor the nop in front of it
        row("order", "0: leaves");
    }
    void methods()
    {
        QFETCH(QString, name);
        QFETCH(QString, blocks);
        const auto listing = listingOf(name.toStdString());
        QVERIFY(!listing.lines.empty());
        QCOMPARE(drawn(listing, controlFlow(listing)), blocks);
    }

    void whatLeadsNowhereLeaves()
    {
        CodeListing out;
        QCOMPARE(controlFlow(out).blocks.size(), std::size_t(0));
        // A jump between two instructions, one out of the code, and an end that falls out.
        out.lines = {line(0, Next::Branches, 3), line(2, Next::Jumps, 99), line(4, Next::Branches, 0), line(6)};
        QCOMPARE(drawn(out, controlFlow(out)), QStringLiteral("0: leaves, not-taken 2; 2: leaves; 4: taken 0, not-taken 6; 6: leaves"));
        out.lines = {line(0, Next::Computed), line(4)};
        QCOMPARE(drawn(out, controlFlow(out)), QStringLiteral("0: computed; 4: leaves"));
        out.lines = {line(0), line(4)};
        out.lines[0].mayLeave = true;
        QCOMPARE(drawn(out, controlFlow(out)), QStringLiteral("0: next 4, leaves; 4: leaves"));
    }

    void aBranchToTheNextHasBothWays()
    {
        CodeListing out;
        out.lines = {line(0, Next::Branches, 2), line(2, Next::Leaves)};
        QCOMPARE(drawn(out, controlFlow(out)), QStringLiteral("0: taken 2, not-taken 2; 2: leaves"));
    }

    // Tries that lie over each other and handlers inside their own try come from hostile files.
    void exceptionsAreBounded()
    {
        CodeListing out;
        for (std::uint64_t at = 0; at < 1000; ++at)
            out.lines.push_back(line(at, Next::Branches, at));
        out.catches.push_back({0, 1000, 5, {}});
        auto flow = controlFlow(out);
        QCOMPARE(flow.blocks.size(), std::size_t(1000));
        QVERIFY(flow.blocks[5].isHandler && !flow.isCut);
        QCOMPARE(flow.blocks[5].ways.back().block, 5u);
        out.catches.assign(2000, {0, 1000, 5, "La;"});
        flow = controlFlow(out);
        QVERIFY(flow.isCut);
        std::size_t ways = 0;
        for (const auto &block : flow.blocks)
            ways += block.ways.size();
        QVERIFY(ways <= kMostWays);
        out.catches = {{7, 3, 5, {}}, {2000, 3000, 5, {}}, {0, 10, 4000, {}}};
        QCOMPARE(controlFlow(out).blocks[0].ways.size(), std::size_t(2));
    }

    void instructions_data()
    {
        QTest::addColumn<int>("arch");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("operands");
        QTest::addColumn<int>("next");
        QTest::addColumn<bool>("mayLeave");
        const auto row = [](Arch arch, const char *name, const char *operands, Next next, bool mayLeave = false) {
            QTest::addRow("%d %s %s", int(arch), name, operands) << int(arch) << QByteArray(name) << QByteArray(operands) << int(next) << mayLeave;
        };
        row(Arch::Arm64, "b", "#0x1000", Next::Jumps);
        row(Arch::Arm64, "b.ne", "#0x1000", Next::Branches);
        row(Arch::Arm64, "cbnz", "w8, #0x1000", Next::Branches);
        row(Arch::Arm64, "tbz", "w0, #3, #0x1000", Next::Branches);
        row(Arch::Arm64, "bl", "#0x1000", Next::Falls);
        row(Arch::Arm64, "blr", "x8", Next::Falls);
        row(Arch::Arm64, "br", "x8", Next::Computed);
        row(Arch::Arm64e, "retab", "", Next::Leaves);
        row(Arch::Arm64, "bic", "x0, x1, x2", Next::Falls);
        row(Arch::Arm64, "brk", "#1", Next::Leaves);
        row(Arch::Arm, "b", "#0x10", Next::Jumps);
        row(Arch::Arm, "beq.w", "#0x10", Next::Branches);
        row(Arch::Arm, "bls", "#0x10", Next::Branches);
        row(Arch::Arm, "bl", "#0x10", Next::Falls);
        row(Arch::Arm, "blx", "r3", Next::Falls);
        row(Arch::Arm, "bleq", "#0x10", Next::Falls);
        row(Arch::Arm, "bics", "r0, r1", Next::Falls);
        row(Arch::Arm, "bx", "lr", Next::Leaves);
        row(Arch::Arm, "bxeq", "lr", Next::Falls, true);
        row(Arch::Arm, "bx", "r3", Next::Computed);
        row(Arch::Arm, "pop", "{r4, r5, pc}", Next::Leaves);
        row(Arch::Arm, "pop", "{r4, r5}", Next::Falls);
        row(Arch::Arm, "ldmne", "sp!, {r4, pc}", Next::Falls, true);
        row(Arch::Arm, "ldr", "pc, [r0, r1, lsl #2]", Next::Computed);
        row(Arch::Arm, "ldr", "r0, [pc, #8]", Next::Falls);
        row(Arch::Arm, "tbb", "[pc, r0]", Next::Computed);
        row(Arch::X86_64, "jmp", "0x401000", Next::Jumps);
        row(Arch::X86_64, "jmp", "rax", Next::Computed);
        row(Arch::X86_64, "jmp", "qword ptr [rip + 0x2fe2]", Next::Computed);
        row(Arch::X86, "jne", "0x401000", Next::Branches);
        row(Arch::X86, "jecxz", "0x401000", Next::Branches);
        row(Arch::X86, "loop", "0x401000", Next::Branches);
        row(Arch::X86, "call", "0x401000", Next::Falls);
        row(Arch::X86_64, "ret", "", Next::Leaves);
        row(Arch::X86_64, "ud2", "", Next::Leaves);
    }
    void instructions()
    {
        QFETCH(int, arch);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, operands);
        QFETCH(int, next);
        QFETCH(bool, mayLeave);
        bool leaves = !mayLeave;
        QCOMPARE(int(nativeNext(Arch(arch), name.toStdString(), operands.toStdString(), leaves)), next);
        QCOMPARE(leaves, mayLeave);
    }
};

QTEST_MAIN(ControlFlowTest)
#include "control_flow_test.moc"
