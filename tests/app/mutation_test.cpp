// SPDX-License-Identifier: GPL-3.0-or-later
// Good evidence changed at random, through the whole program: no worker ends but by itself, the program goes on, and every
// file stands in the case, imported or refused.
#include "tests/app/programs.h"
#include "tests/trials.h"

using namespace keytrail;
using namespace keytrail::test;

class MutationTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QByteArray mutated(QByteArray bytes, const QByteArray &other, Chance &chance)
    {
        const auto place = [&](const QByteArray &of) { return qsizetype(chance.below(std::uint64_t(of.size()))); };
        switch (chance.below(8)) {
        case 0: // a capture's way: every fiftieth byte is wrong
            for (qsizetype at = 0; at < bytes.size(); ++at) {
                if (chance.oneIn(50))
                    bytes[at] = chance.byte();
            }
            break;
        case 1:
            bytes.truncate(place(bytes));
            break;
        case 2: { // a piece of another file in the middle
            const auto from = place(other);
            bytes.insert(place(bytes), other.mid(from, qsizetype(chance.below(4096))));
            break;
        }
        case 3: // a piece taken out
            bytes.remove(place(bytes), qsizetype(chance.below(512)));
            break;
        case 4: { // a length that lies
            const auto at = place(bytes);
            for (qsizetype i = at; i < std::min(at + 4, bytes.size()); ++i)
                bytes[i] = '\xff';
            break;
        }
        default:
            for (auto flips = 1 + chance.below(64); flips > 0; --flips) {
                const auto at = place(bytes);
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << chance.below(8)));
            }
        }
        return bytes;
    }

private slots:
    void noWorkerEndsByForce()
    {
        auto good = fixtures() + sampleEvidence(m_folder.filePath("demo"));
        good.erase(std::remove_if(good.begin(), good.end(), [](const QString &one) { return bytesOf(one).isEmpty(); }), good.end());
        QVERIFY2(good.size() > 100, qPrintable(QString::number(good.size())));
        constexpr int kBatch = 50;
        const auto count = trials(50, 5'000);
        Chance chance(3);
        int refused = 0, imported = 0;
        for (int done = 0; done < count; done += kBatch) {
            QStringList files;
            const auto folder = m_folder.filePath(QStringLiteral("batch%1").arg(done));
            QVERIFY(QDir().mkpath(folder + "/temporary"));
            for (int at = 0; at < std::min(kBatch, count - done); ++at) {
                const auto &name = good.at(qsizetype(chance.below(std::uint64_t(good.size()))));
                const auto bytes = mutated(bytesOf(name), bytesOf(good.at(qsizetype(chance.below(std::uint64_t(good.size()))))), chance);
                files << QStringLiteral("%1/%2-%3").arg(folder).arg(at).arg(QFileInfo(name).fileName());
                QVERIFY(put(files.back(), bytes));
            }
            const auto path = folder + "/case.keytrail";
            const auto called = call(QStringList{"import", path, "--jobs", "2", "--json"} + files, folder + "/temporary");
            QVERIFY2(called.status == 0 || called.status == 3, called.err.constData());
            QVERIFY2(QDir(folder + "/temporary").isEmpty(), "temporary files are left");
            const auto opened = casedb::CaseReader::open(path.toStdString());
            QVERIFY(std::holds_alternative<casedb::CaseReader>(opened));
            const auto &reader = std::get<casedb::CaseReader>(opened);
            for (const auto &row : reader.all<casedb::WarningRow>("code = worker-killed or code = worker-refused"))
                QFAIL(qPrintable(QString::fromStdString(reader.row<casedb::EvidenceRow>(row.evidence)->file + ": " + row.text) + " (kept in " + keep(files, reader.row<casedb::EvidenceRow>(row.evidence)->file) + ")"));
            for (const auto &row : reader.all<casedb::EvidenceRow>())
                ++(row.status == "imported" ? imported : refused);
            const auto wrong = soundness(path);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            QDir(folder).removeRecursively();
        }
        QVERIFY(imported > count / 10 && refused > 0);
        qInfo("%d files: %d imported, %d refused (the same content counts once)", count, imported, refused);
    }

private:
    /// What failed is wanted as a fixture.
    static QString keep(const QStringList &, const std::string &file)
    {
        const auto target = QDir::tempPath() + "/keytrail-mutation-" + QFileInfo(QString::fromStdString(file)).fileName();
        QFile::remove(target);
        QFile::copy(QString::fromStdString(file), target);
        return target;
    }
};

QTEST_GUILESS_MAIN(MutationTest)
#include "mutation_test.moc"
