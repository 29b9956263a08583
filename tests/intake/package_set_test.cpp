// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/package_set.h"

#include "analysis/archive/zip.h"
#include "analysis/archive/zip_writer.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::intake;

class PackageSetTest : public QObject
{
    Q_OBJECT
private slots:
    void groups()
    {
        const auto one = [](const char *package, const char *version, const char *split) { return std::optional(PackageIdentity{package, version, split}); };
        using Sets = std::vector<std::vector<std::size_t>>;
        QCOMPARE(groupSets({}), Sets());
        QCOMPARE(groupSets({one("a", "1", ""), one("a", "1", "config.fr"), one("b", "1", ""), {}}), (Sets{{0, 1}}));
        // Two complete builds: which of them the splits belong to is not known.
        QCOMPARE(groupSets({one("a", "1", ""), one("a", "1", ""), one("a", "1", "x")}), Sets());
        QCOMPARE(groupSets({one("a", "1", ""), one("a", "2", "x")}), Sets());
        QCOMPARE(groupSets({one("a", "1", "x"), one("a", "1", "y")}), (Sets{{0, 1}}));
    }

    void identity()
    {
        const auto read = parseIdentity(writeIdentity({"org.example \"a\"", "7", "x"}));
        QVERIFY(read);
        QCOMPARE(read->package, std::string("org.example \"a\""));
        QCOMPARE(read->version, std::string("7"));
        QCOMPARE(read->split, std::string("x"));
        QVERIFY(!parseIdentity("{}"));
        QVERIFY(!parseIdentity("[1"));
    }

    void hashOfASet()
    {
        // printf of 64 times a, line feed, 64 times b, line feed | sha256sum
        const std::string expected = "913f9338fb6c17253f3a14816fc08d52522454bfc19a8c99538a197cfb23fb41";
        QCOMPARE(setHash({{"x", std::string(64, 'b')}, {"y", std::string(64, 'a')}}), expected);
        QCOMPARE(setHash({{"y", std::string(64, 'a')}, {"x", std::string(64, 'b')}}), expected);
    }

    void archiveOfASet()
    {
        QTemporaryDir dir;
        const auto write = [&](const char *name, const QByteArray &bytes) {
            QFile file(dir.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write("base.apk", "first") && write("split.apk", QByteArray(3000000, 'x')) && write("empty", ""));
        std::vector<SetMember> members = {{dir.filePath("base.apk").toStdString()}, {dir.filePath("split.apk").toStdString()}, {dir.filePath("empty").toStdString()}};
        const auto path = dir.filePath("set").toStdString();
        QVERIFY(writeSet(members, path));
        // printf first | sha256sum
        QCOMPARE(members[0].sha256, std::string("a7937b64b8caa58f03721bb6bacf5c78cb235febe0e70b1b84cd99541461a08e"));
        QCOMPARE(members[1].size, std::uint64_t(3000000));
        QFile file(dir.filePath("set"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll().toStdString();
        NoteList notes;
        const auto zip = archive::readZip(asBytes(bytes), notes); // compares with libzip, which must have nothing to add
        QVERIFY(bool(zip));
        QCOMPARE(zip->entries().size(), std::size_t(3));
        for (const auto &[name, content] : {std::pair("base.apk", std::string("first")), {"split.apk", std::string(3000000, 'x')}, {"empty", std::string()}}) {
            const auto *entry = zip->find(name);
            QVERIFY(entry);
            const auto got = zip->content(*entry, 10000000, notes);
            QVERIFY(got && *got == content);
        }
        for (const auto &note : notes.finish())
            QVERIFY2(note.code == "time-invalid", note.code.c_str());
        // A member that is not what its hash says any more.
        QVERIFY(write("base.apk", "other"));
        QVERIFY(!writeSet(members, path));
    }

    void crcInPieces()
    {
        // The check value of CRC-32 (ISO 3309): "123456789" gives cbf43926.
        QCOMPARE(archive::crc32Next(archive::crc32Next(0, asBytes("12345")), asBytes("6789")), 0xcbf43926u);
        const std::vector<archive::StoredFile> large = {{"a", 0xffffffffULL, 0}, {"b", 1, 0}};
        QVERIFY(!archive::canStore(large));
    }
};

QTEST_GUILESS_MAIN(PackageSetTest)
#include "package_set_test.moc"
