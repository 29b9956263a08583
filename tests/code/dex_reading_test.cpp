// SPDX-License-Identifier: GPL-3.0-or-later
// What a person who reads the instructions of shapes.smali would write down.
#include "analysis/code/dex_reading.h"

#include "analysis/code/dex_disassembly.h"

#include <QtTest>

#include <fstream>
#include <iterator>
#include <set>

using namespace keytrail;
using namespace keytrail::code;

class DexReadingTest : public QObject
{
    Q_OBJECT
    std::string m_bytes;
    std::vector<Dex> m_images;

    template <class Do>
    void withMethods(Do act) const
    {
        for (const auto &dex : m_images) {
            for (std::uint32_t i = 0; i < dex.size(Dex::Classes); ++i) {
                for (auto at = dex.members(i).firstDirect; at < dex.members(i).end; ++at)
                    act(dex, i, dex.member(at));
            }
        }
    }

    std::vector<ReadingLine> reading(const std::string &name) const
    {
        std::vector<ReadingLine> out;
        withMethods([&](const Dex &dex, std::uint32_t at, const EncodedMember &member) {
            if (dex.methodSymbol(member.index).find("->" + name + "(") == std::string::npos)
                return;
            if (auto lines = readMethod(dex, at, member))
                out = std::move(*lines);
        });
        return out;
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
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(text); };
        row("<init>", "public Shapes(String p1) {\n  super();\n  this.count = 0;\n  return;\n}");
        row("url", "static String url(String p0, int p1) {\n  return \"https://\" + p0 + ':' + p1;\n}");
        row("choose", "static int choose(boolean p0, Object p1) {\n  if (p0) {\n    if (p1 == null) {\n      int v0 = 1;\n    } else {\n      v0 = 2;\n    }\n  } else {\n    v0 = 3;\n  }\n  return v0;\n}");
        row("count", "static int count(byte[] p0) {\n  int v0 = 0;\n  int v1 = 0;\n  while (v1 < p0.length) {\n    v0 = v0 + (p0[v1] ^ 90);\n    v1 = v1 + 1;\n  }\n  return v0;\n}");
        row("untilSmall", "static long untilSmall(long p0) {\n  do {\n    p0 = p0 / 2L;\n  } while (p0 > 100L);\n  return p0;\n}");
        row("guarded", "static URL guarded(String p0) {\n  try {\n    URL v0 = new URL(p0);\n  } catch (MalformedURLException v0_2) {\n    v0_2.printStackTrace();\n    return null;\n  }\n  return v0;\n}");
        row("table", "static Object[] table(int p0) {\n  return new Object[] {\"a\", null};\n}");
        row("key", "static byte[] key() {\n  return new byte[] {0x01, 0x02, 0xff, 0x7f};\n}");
        row("pick",
            "static String pick(int p0) {\n  switch (p0) {\n    default:\n      return \"other\";\n    case 1, 3:\n      return \"one\";\n    case 2:\n      return \"two\";\n  }\n}");
        row("rank", "static int rank(int p0) {\n  switch (p0) {\n    default:\n      p0 = 0;\n      break;\n    case 1:\n      p0 = 1;\n      break;\n    case 2:\n      p0 = 2;\n    case 3:\n      p0 = p0 + 5;\n    case 4: break;\n  }\n  return p0;\n}");
        row("crossed", "static int crossed(int p0, int p1) {\n  if (p1 != 0) {\n    switch (p0) {\n      case 1: goto label_7;\n      case 2: goto label_9;\n    }\n    return 0;\n  :label_7\n    return 1;\n  }\n:label_9\n  return 2;\n}");
        row("order", "static void order() {\n  byte[] v0 = key();\n  URL v1 = guarded(\"h\");\n  Shapes.Inner.send(v1, v0);\n  return;\n}");
        row("swap", "int swap(int p1) {\n  int v0 = this.count;\n  this.count = p1;\n  return v0;\n}");
        row("cast", "int cast(Object p1) {\n  if (!(p1 instanceof String)) {\n    return -1;\n  }\n  return ((String) p1).length();\n}");
        row("tangled", "static void tangled(int p0) {\n  if (p0 == 0) goto label_5;\n:label_2\n  order();\n:label_5\n  order();\n  if (p0 == 0) goto label_2;\n  return;\n}");
    }
    void methods()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QStringList lines;
        for (const auto &line : reading(name.toStdString()))
            lines << QString::fromStdString(textOf(line));
        QCOMPARE(lines.join('\n'), text);
    }

    // Offsets as the assembler laid them out: the constructor at 2, the return at 0x19.
    void linesKnowTheirInstructions()
    {
        const auto lines = reading("url");
        QCOMPARE(lines.size(), std::size_t(3));
        QCOMPARE(lines[1].offset, std::int64_t(0x19));
        QCOMPARE(lines[1].from, std::int64_t(2));
        QCOMPARE(reading("<init>")[1].sourceLine, 10u);
        QCOMPARE(lines[2].offset, std::int64_t(-1));
        const auto &part = *std::find_if(lines[1].parts.begin(), lines[1].parts.end(), [](const auto &one) { return one.role == ReadingRole::String; });
        QCOMPARE(part.symbol, std::string("https://"));
    }

    // Nothing is left out: each call of the listing stands in the reading once.
    void everyCallIsThere()
    {
        std::size_t calls = 0;
        withMethods([&](const Dex &dex, std::uint32_t at, const EncodedMember &member) {
            const auto lines = readMethod(dex, at, member);
            QVERIFY(lines);
            std::multiset<std::string> named;
            for (const auto &line : *lines) {
                for (const auto &part : line.parts)
                    named.insert(part.symbol);
            }
            const auto listing = disassemble(dex, at, member);
            QVERIFY(listing);
            for (const auto &line : listing->lines) {
                if (line.kind != CodeLine::Kind::Call || line.symbol.find("StringBuilder") != std::string::npos)
                    continue;
                const auto found = named.find(line.symbol);
                QVERIFY2(found != named.end(), line.symbol.c_str());
                named.erase(found);
                ++calls;
            }
        });
        QCOMPARE(calls, std::size_t(9));
    }
};

QTEST_GUILESS_MAIN(DexReadingTest)
#include "dex_reading_test.moc"
