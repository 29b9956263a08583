// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/signing.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::package;

namespace
{

std::string sample(const QString &name)
{
    QFile file(QString(KEYTRAIL_TEST_DATA "/signing/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

Signing check(const std::string &bytes, NoteList &notes)
{
    const auto zip = archive::readZip(asBytes(bytes), notes);
    if (!zip)
        return {};
    const auto *entry = zip->find("AndroidManifest.xml");
    const auto data = entry ? zip->content(*entry, 1 << 20, notes) : Result<std::string>(Error{});
    const auto manifest = data ? readManifest(asBytes(*data), nullptr, notes) : Result<Manifest>(Error{});
    return readSigning(*zip, manifest ? &*manifest : nullptr, notes);
}

}

class SigningTest : public QObject
{
    Q_OBJECT
private slots:
    /// Verdicts of `apksigner verify` (31.0.2) on the same files.
    void verdicts_data()
    {
        QTest::addColumn<bool>("verified");
        QTest::addColumn<QString>("schemes"); // of signers that verify
        QTest::addColumn<QString>("code");
        QTest::newRow("v1-target-21.apk") << true << "v1"
                                          << "";
        QTest::newRow("v1.apk") << false << "v1"
                                << "signature-mismatch"; // targets an SDK that asks for v2
        QTest::newRow("v1v2v3.apk") << true << "v1 v2 v3"
                                    << "";
        QTest::newRow("v1v2v3-changed.apk") << false << ""
                                            << "signature-mismatch";
        QTest::newRow("v2.apk") << false << "v2"
                                << "signature-mismatch"; // older platforms of its range see no signature
        QTest::newRow("v1-changed.apk") << false << ""
                                        << "signature-mismatch";
        QTest::newRow("v1-added.apk") << false << ""
                                      << "signature-missing";
        QTest::newRow("stripped.apk") << false << ""
                                      << "signature-stripped";
        QTest::newRow("unsigned.apk") << false << ""
                                      << "signature-missing";
    }
    void verdicts()
    {
        QFETCH(bool, verified);
        QFETCH(QString, schemes);
        QFETCH(QString, code);
        NoteList notes;
        const auto signing = check(sample(QTest::currentDataTag()), notes);
        QCOMPARE(signing.verified, std::optional<bool>(verified));
        QStringList good;
        for (const auto &row : signing.signers) {
            if (row.verified == true) {
                good << QString::fromStdString(row.scheme);
                QCOMPARE(row.certSha256.size(), std::size_t(64));
                QCOMPARE(row.subject, std::string("CN=Sample one"));
            }
        }
        good.sort();
        QCOMPARE(good.join(' '), schemes);
        QVERIFY(verified || !signing.error.empty());
        QStringList told;
        for (const auto &note : notes.finish())
            told << QString::fromStdString(note.code);
        QVERIFY2(code.isEmpty() ? told.isEmpty() : told.contains(code), qPrintable(told.join(' ')));
    }
    /// No byte that a scheme covers can be changed: only ZIP fields outside v1, and nothing at all under v2 and v3.
    void everyByteCounts()
    {
        const auto whole = sample("v1v2v3.apk");
        for (std::size_t at = 0; at < whole.size(); at += 29) {
            auto bytes = whole;
            bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
            NoteList notes;
            QVERIFY2(check(bytes, notes).verified != true || isPadding(whole, at), qPrintable(QString::number(at)));
        }
    }
    void cutAtManyPlaces()
    {
        const auto whole = sample("v1v2v3.apk");
        for (std::size_t size = 0; size < whole.size(); size += 11) {
            NoteList notes;
            QVERIFY(check(whole.substr(0, size), notes).verified != true);
        }
    }
    /// Against apksig's answers over a folder of its own samples, where there is one.
    void corpus()
    {
        const auto folder = qEnvironmentVariable("KEYTRAIL_SHARED");
        QFile expected(folder + "/corpus/app/expected/signing.tsv");
        if (folder.isEmpty() || !expected.open(QIODevice::ReadOnly))
            QSKIP("KEYTRAIL_SHARED names no folder with samples");
        int seen = 0;
        expected.readLine();
        while (!expected.atEnd()) {
            const auto cells = expected.readLine().split('\t');
            QFile file(folder + "/corpus/app/" + cells[0]);
            if ((cells[1] != "verified" && cells[1] != "rejected") || !file.open(QIODevice::ReadOnly))
                continue;
            NoteList notes;
            const auto signing = check(file.readAll().toStdString(), notes);
            QVERIFY2(signing.verified == (cells[1] == "verified"), cells[0].constData());
            ++seen;
        }
        QVERIFY(seen > 0);
    }

private:
    /// The padding pair of the block (id 0x42726577) and unknown pairs are covered by nothing.
    static bool isPadding(const std::string &bytes, std::size_t at)
    {
        const auto padding = bytes.find("werB");
        return padding != std::string::npos && at + 8 >= padding && at < bytes.find("APK Sig Block 42");
    }
};

QTEST_GUILESS_MAIN(SigningTest)
#include "signing_test.moc"
