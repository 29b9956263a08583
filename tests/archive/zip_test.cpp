// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/archive/zip.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::archive;

namespace
{

std::string sample(const char *name)
{
    QFile file(QString(KEYTRAIL_TEST_DATA "/zip/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

std::string number(std::uint64_t value, std::size_t bytes)
{
    std::string text;
    for (std::size_t i = 0; i < bytes; ++i)
        text += static_cast<char>((value >> (8 * i)) & 0xff);
    return text;
}

/// One entry; what the two headers say may differ from the data.
struct Item {
    std::string name, data;
    std::uint16_t method = 0, localMethod = 0, flags = 0;
    std::uint32_t crc = 0, packed = 0, size = 0;
    std::string extra, localExtra, localName, behind;
    std::uint32_t attributes = 0;
    std::uint16_t date = 0x5c25, disk = 0;
};

// CRC-32 of "hello world" (RFC 1952's polynomial), as `python3 -c "import zlib; ..."` gives it.
constexpr std::uint32_t kHelloCrc = 0x0d4a1185;

Item hello(std::string name = "a.txt")
{
    Item item;
    item.name = item.localName = std::move(name);
    item.data = "hello world";
    item.crc = kHelloCrc;
    item.packed = item.size = 11;
    return item;
}

/// The same in one stored deflate block (RFC 1951 3.2.4).
Item deflated(std::string name = "a.txt")
{
    auto item = hello(std::move(name));
    item.data = std::string("\x01\x0b\x00\xf4\xff", 5) + item.data;
    item.packed = 16;
    item.method = item.localMethod = 8;
    return item;
}

/// 4.3.7, 4.3.12 and 4.3.16 by hand.
std::string zipOf(const std::vector<Item> &items, int count = -1, std::string_view comment = {}, std::uint32_t offsetShift = 0)
{
    std::string body, directory;
    for (const auto &item : items) {
        const auto at = body.size();
        const auto sizes = number(item.crc, 4) + number(item.packed, 4) + number(item.size, 4);
        body += "PK\x03\x04" + number(20, 2) + number(item.flags, 2) + number(item.localMethod, 2) + number(0x5162, 2)
            + number(item.date, 2) + sizes + number(item.localName.size(), 2) + number(item.localExtra.size(), 2) + item.localName
            + item.localExtra + item.data + item.behind;
        directory += "PK\x01\x02" + number(0x314, 2) + number(20, 2) + number(item.flags, 2) + number(item.method, 2) + number(0x5162, 2)
            + number(item.date, 2) + sizes + number(item.name.size(), 2) + number(item.extra.size(), 2) + number(0, 2)
            + number(item.disk, 2) + number(0, 2) + number(item.attributes, 4) + number(at + offsetShift, 4) + item.name + item.extra;
    }
    const auto entries = static_cast<std::uint64_t>(count < 0 ? static_cast<int>(items.size()) : count);
    return body + directory + "PK\x05\x06" + number(0, 4) + number(entries, 2) + number(entries, 2) + number(directory.size(), 4)
        + number(body.size() + offsetShift, 4) + number(comment.size(), 2) + std::string(comment);
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

template <class Change> Item with(Item item, Change change)
{
    change(item);
    return item;
}

}

class ZipTest : public QObject
{
    Q_OBJECT
private slots:
    void tricks_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("content"); // of a.txt; "-" where it cannot be read
        QTest::addColumn<QString>("code"); // a note that must be there; empty: none at all
        const auto row = [](const char *name, const std::string &bytes, const char *content, const char *code) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << QByteArray(content) << QString(code);
        };
        const auto one
            = [&](const char *name, const Item &item, const char *content, const char *code) { row(name, zipOf({item}), content, code); };
        one("stored", hello(), "hello world", "");
        one("deflated", deflated(), "hello world", "");
        one("method 0x7261 in both headers", with(hello(), [](Item &i) { i.method = i.localMethod = 0x7261; }), "hello world",
            "zip-method-unknown");
        one("unknown method over deflated data", with(deflated(), [](Item &i) { i.method = i.localMethod = 0x7261; }), "hello world",
            "zip-method-unknown");
        one("local method differs", with(deflated(), [](Item &i) { i.localMethod = 0; }), "hello world", "zip-headers-differ");
        one("said to be deflated, is stored", with(hello(), [](Item &i) { i.method = i.localMethod = 8; }), "hello world",
            "zip-headers-differ");
        one("encryption flag on plain data", with(deflated(), [](Item &i) { i.flags = 1; }), "hello world", "zip-encryption-false");
        one("really encrypted",
            with(hello(),
                [](Item &i) {
                    i.flags = 1;
                    i.data = "\x9c\x81\x07\xe3\x55\x12\xbb\xaa\xd1\x99\x02";
                }),
            "-", "zip-entry-encrypted");
        one("bzip2",
            with(hello(),
                [](Item &i) {
                    i.method = i.localMethod = 12;
                    i.data = "BZh91AY&SYx";
                }),
            "-", "zip-method-unsupported");
        one("checksum wrong", with(hello(), [](Item &i) { i.crc = 1; }), "hello world", "zip-crc-mismatch");
        one("declared size too small", with(deflated(), [](Item &i) { i.size = 4; }), "hello world", "zip-size-wrong");
        one("declared size 4 GiB", with(deflated(), [](Item &i) { i.size = 0xfffffff0; }), "hello world", "zip-size-wrong");
        one("packed size too small", with(deflated(), [](Item &i) { i.packed = 7; }), "hello world", "zip-size-wrong");
        one("deflate breaks",
            with(deflated(), [](Item &i) { i.data = std::string("\x00\x04\x00\xfb\xffhell\x07", 10) + std::string(6, '\xff'); }), "hell",
            "zip-deflate-broken");
        one("local name differs", with(hello(), [](Item &i) { i.localName = "b.txt"; }), "hello world", "zip-name-differs");
        one("extra field overruns", with(hello(), [](Item &i) { i.extra = std::string("\x99\x99\xff\x00xy", 6); }), "hello world",
            "zip-extra-invalid");
        one("alignment zeros are no fault", with(hello(), [](Item &i) { i.localExtra = std::string(3, '\0'); }), "hello world", "");
        one("giant local extra", with(hello(), [](Item &i) { i.localExtra = "\x2a\x2a" + number(64996, 2) + std::string(64996, 'x'); }),
            "hello world", "zip-extra-oversized");
        one("descriptor fits",
            with(deflated(),
                [](Item &i) {
                    i.flags = 8;
                    i.behind = "PK\x07\x08" + number(kHelloCrc, 4) + number(16, 4) + number(11, 4);
                }),
            "hello world", "");
        one("descriptor lies",
            with(deflated(),
                [](Item &i) {
                    i.flags = 8;
                    i.behind = "PK\x07\x08" + number(7, 4) + number(7, 4) + number(7, 4);
                }),
            "hello world", "zip-descriptor-invalid");
        one("on disk 3", with(hello(), [](Item &i) { i.disk = 3; }), "hello world", "zip-disk-number");
        one("month 15", with(hello(), [](Item &i) { i.date = 15 << 5 | 1; }), "hello world", "time-invalid");
        one("symbolic link", with(hello(), [](Item &i) { i.attributes = 0xa1ff0000; }), "hello world", "zip-special-entry");
        one("Unicode path disagrees", with(hello(), [](Item &i) { i.extra = "up" + number(10, 2) + "\x01" + number(0, 4) + "b.exe"; }),
            "hello world", "name-encoding");
        one("zip64 number outside",
            with(hello(),
                [](Item &i) {
                    i.packed = 0xffffffff;
                    i.extra = number(1, 2) + number(8, 2) + number(0x7fffffffffffffff, 8);
                }),
            "hello world", "zip-zip64-invalid");
        row("duplicate: the first counts", zipOf({hello(), with(hello(), [](Item &i) { i.data = "HELLO WORLD"; })}), "hello world",
            "zip-duplicate-entry");
        row("count too low", zipOf({hello(), hello("b"), hello("c")}, 1), "hello world", "zip-count-wrong");
        row("count too high", zipOf({hello()}, 40000), "hello world", "zip-count-wrong");
        row("climbing name", zipOf({hello(), hello("../../x")}), "hello world", "name-unsafe");
        row("absolute name", zipOf({hello(), hello("/etc/x")}), "hello world", "name-unsafe");
        row("drive", zipOf({hello(), hello("C:x")}), "hello world", "name-unsafe");
        row("backslash", zipOf({hello(), hello("a\\b")}), "hello world", "name-unsafe");
        row("empty name", zipOf({hello(), hello("")}), "hello world", "name-odd");
        row("NUL in a name", zipOf({hello(), hello(std::string("a.txt\0.exe", 10))}), "hello world", "name-odd");
        row("case twin of the manifest", zipOf({hello(), hello("AndroidManifest.xml"), hello("androidmanifest.XML")}), "hello world",
            "name-odd");
        row("name that is no UTF-8", zipOf({hello(), hello("\xff\xfe")}), "hello world", "name-encoding");
        row("file and folder", zipOf({hello(), hello("a.txt/b")}), "hello world", "name-collision");
        row("bytes in front", "xyz" + zipOf({hello()}), "hello world", "zip-leading-data");
        row("bytes in front, offsets adjusted", "xyz" + zipOf({hello()}, -1, {}, 3), "hello world", "zip-leading-data");
        row("dex in front", std::string("dex\n035\0", 8) + zipOf({hello()}, -1, {}, 8), "hello world", "janus");
        row("bytes behind", zipOf({hello()}) + "xyz", "hello world", "zip-trailing-data");
        row("a comment is no fault", zipOf({hello()}, -1, "said"), "hello world", "");
        row("another archive in front", zipOf({hello("b.txt"), hello("c.txt")}) + zipOf({hello()}), "hello world", "zip-several-archives");
        // The offset of the second one's directory, taken as it stands, is that of the first: so Android reads it.
        row("two directories, the offset means the first", zipOf({hello()}) + zipOf({hello("b.txt")}), "hello world",
            "zip-several-archives");
        auto lie = zipOf({hello()});
        lie[lie.size() - 2] = 9;
        row("comment length lies", lie, "hello world", "zip-comment-invalid");
        auto cut = zipOf({hello()});
        row("no directory", cut.substr(0, cut.find("PK\x01\x02") + 9), "hello world", "zip-directory-missing");
        row("no directory, sizes behind the data",
            zipOf({with(deflated(),
                      [](Item &i) {
                          i.flags = 8;
                          i.packed = i.size = i.crc = 0;
                          i.behind = "PK\x07\x08" + number(kHelloCrc, 4) + number(16, 4) + number(11, 4);
                      })})
                .substr(0, 75),
            "hello world", "zip-directory-missing");
    }
    void tricks()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, content);
        QFETCH(QString, code);
        NoteList notes;
        const auto text = bytes.toStdString();
        const auto zip = readZip(asBytes(text), notes);
        QVERIFY(zip);
        const auto *entry = zip->find("a.txt");
        QVERIFY(entry);
        const auto data = zip->content(*entry, 1 << 20, notes);
        if (content == "-")
            QVERIFY(!data);
        else
            QCOMPARE(data ? QByteArray::fromStdString(*data) : QByteArray("-"), content);
        const auto told = codes(notes);
        if (code.isEmpty())
            QCOMPARE(told, QStringList());
        else
            QVERIFY2(told.contains(code), qPrintable(told.join(' ')));
        if (data)
            QCOMPARE(zip->head(*entry, 4), data->substr(0, 4));
    }

    /// Made by Python's zipfile.
    void samples_data()
    {
        QTest::addColumn<int>("entries");
        QTest::addColumn<int>("readable");
        QTest::addColumn<QString>("code");
        QTest::newRow("good.zip") << 4 << 4 << "";
        QTest::newRow("zip64.zip") << 1 << 1 << "";
        QTest::newRow("ratio-bomb.zip") << 2 << 1 << "expansion-limit";
        QTest::newRow("no-directory.zip") << 4 << 4 << "zip-directory-missing";
        QTest::newRow("in-front.zip") << 4 << 4 << "zip-leading-data";
        QTest::newRow("janus.zip") << 4 << 4 << "janus";
        QTest::newRow("trailing.zip") << 4 << 4 << "zip-trailing-data";
        QTest::newRow("two-ends.zip") << 4 << 4 << "zip-several-archives";
        QTest::newRow("duplicate.zip") << 2 << 2 << "zip-duplicate-entry";
    }
    void samples()
    {
        QFETCH(int, entries);
        QFETCH(int, readable);
        QFETCH(QString, code);
        const auto bytes = sample(QTest::currentDataTag());
        NoteList notes;
        const auto zip = readZip(asBytes(bytes), notes);
        QVERIFY(zip);
        QCOMPARE(int(zip->entries().size()), entries);
        int read = 0;
        for (const auto &entry : zip->entries())
            read += bool(zip->content(entry, std::uint64_t(1) << 30, notes));
        QCOMPARE(read, readable);
        const auto told = codes(notes);
        QVERIFY2(code.isEmpty() ? told.isEmpty() : told.contains(code), qPrintable(told.join(' ')));
    }

    void refused()
    {
        NoteList notes;
        QVERIFY(!readZip(Bytes(), notes));
        const auto empty = sample("empty.zip");
        QCOMPARE(readZip(asBytes(empty), notes).error().fault, Fault::Truncated);
        const std::string noise(5000, 'x');
        QCOMPARE(readZip(asBytes(noise), notes).error().fault, Fault::Malformed);
    }

    /// Five entries that all hold the ones behind them (a quoted overlap), beside one that does not.
    void overlapIsFoundBeforeAnythingIsExpanded()
    {
        std::vector<Item> items;
        for (int i = 0; i < 6; ++i)
            items.push_back(with(hello("e" + std::to_string(i)),
                [&](Item &item) { item.packed = item.size = static_cast<std::uint32_t>(11 + (5 - i) * 43); }));
        items.push_back(hello());
        NoteList notes;
        const auto bytes = zipOf(items);
        const auto zip = readZip(asBytes(bytes), notes);
        QVERIFY(zip);
        QVERIFY(codes(notes).contains("zip-overlap"));
        QVERIFY(!zip->content(*zip->find("e0"), 1 << 20, notes));
        QVERIFY(zip->content(*zip->find("a.txt"), 1 << 20, notes));
    }

    void limitIsNamed()
    {
        NoteList notes;
        const auto bytes = zipOf({hello()});
        const auto zip = readZip(asBytes(bytes), notes);
        QCOMPARE(zip->content(*zip->find("a.txt"), 5, notes).error().fault, Fault::TooLarge);
        QCOMPARE(codes(notes), QStringList{"expansion-limit"});
    }

    void cutAtEveryByte()
    {
        const auto whole = sample("good.zip");
        for (std::size_t size = 0; size < whole.size(); ++size) {
            NoteList notes;
            const auto bytes = whole.substr(0, size);
            const auto zip = readZip(asBytes(bytes), notes);
            for (std::size_t at = 0; zip && at < zip->entries().size(); ++at)
                (void)!zip->content(zip->entries()[at], 1 << 20, notes);
            // The first entry is whole once its own bytes are there (39 of header and name, 76 packed and more).
            if (size > 300)
                QVERIFY(zip);
        }
    }

    void failingSource()
    {
        class Dying final : public Source
        {
        public:
            explicit Dying(std::string bytes)
                : m_bytes(std::move(bytes))
            {
            }
            std::uint64_t size() const override { return m_bytes.size(); }
            std::size_t read(std::uint64_t offset, std::span<std::byte> into) override
            {
                if (dead)
                    return 0;
                return MemorySource(asBytes(m_bytes)).read(offset, into);
            }
            bool dead = false;

        private:
            std::string m_bytes;
        };
        Dying source(zipOf({hello(), hello("b.txt")}));
        NoteList notes;
        const auto zip = readZip(source, notes);
        QVERIFY(zip);
        QCOMPARE(int(zip->entries().size()), 2);
        source.dead = true;
        QVERIFY(!zip->content(*zip->find("a.txt"), 100, notes));
        QVERIFY(codes(notes).contains("truncated"));
    }
};

QTEST_GUILESS_MAIN(ZipTest)
#include "zip_test.moc"
