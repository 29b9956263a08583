// SPDX-License-Identifier: GPL-3.0-or-later
// The same evidence gives the same case: whatever the order of the files, the number of jobs, the language, the time zone and the
// mask of new files, every list and every report is the same byte for byte. The audit log alone tells what happened in which
// order, so its head is left out of the comparison.
#include "analysis/casedb/schema.h"
#include "tests/app/programs.h"
#include "tests/trials.h"

#include <sys/stat.h>

using namespace keytrail;
using namespace keytrail::test;

class DeterminismTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QStringList m_files;

    struct Way {
        QStringList files, environment;
        int jobs = 1;
        mode_t mask = 022;
    };

    /// Everything that is said about a case made this way, by name.
    std::map<QString, QByteArray> said(const Way &way, int number)
    {
        std::map<QString, QByteArray> all;
        // The case has one name and place, or they would differ.
        const auto folder = m_folder.filePath("work");
        QDir(folder).removeRecursively();
        QDir().mkpath(folder);
        const auto path = folder + "/case.keytrail";
        auto environment = way.environment;
        environment << QStringLiteral("LD_PRELOAD=" KEYTRAIL_FIXED_CLOCK) << "ASAN_OPTIONS=verify_asan_link_order=0" << "SOURCE_DATE_EPOCH=1798761600";
        const auto before = ::umask(way.mask);
        if (const auto called = call({"new", path, "--name", "Same", "--examiner", "Ada"}, folder, environment); called.status != 0)
            all["failed"] = called.err + QByteArray::number(number);
        if (const auto called = call(QStringList{"import", path, "--jobs", QString::number(way.jobs)} + way.files, folder, environment); called.status != 0)
            all["failed import"] = called.err + QByteArray::number(number);
        for (const auto &table : casedb::tables()) {
            auto name = QString::fromUtf8(table.name.data(), qsizetype(table.name.size()));
            all["list " + name] = call({"list", name, path, "--format", "json"}, folder, environment).out;
        }
        for (const auto *command : {"trace", "coverage", "timeline"})
            all[command] = call({command, path, "--format", "json"}, folder, environment).out;
        for (const auto *format : {"html", "markdown", "stix", "navigator", "misp", "timesketch", "graphml", "sarif", "csv", "xlsx", "hunt"}) {
            const auto out = folder + "/report." + format;
            (void)call({"report", path, "--format", format, "-o", out}, folder, environment);
            if (QFileInfo(out).isDir()) {
                for (const auto &one : QDir(out).entryInfoList(QDir::Files, QDir::Name))
                    all[QStringLiteral("report %1/%2").arg(format, one.fileName())] = bytesOf(one.absoluteFilePath());
            } else {
                all[QStringLiteral("report ") + format] = bytesOf(out);
            }
        }
        ::umask(before);
        const auto log = call({"verify", path}, folder, environment).out;
        const auto head = QRegularExpression("head ([0-9a-f]{64})").match(QString::fromUtf8(log)).captured(1).toUtf8();
        for (auto &[name, text] : all) {
            if (!head.isEmpty())
                text.replace(head, "HEAD");
            // Numbered by the head, too.
            if (name == "report stix")
                text = QString::fromUtf8(text).replace(QRegularExpression("(bundle|report)--[0-9a-f-]{36}"), "\\1").toUtf8();
        }
        all["head"] = head;
        return all;
    }

private slots:
    void theSameEvidenceGivesTheSameCase()
    {
        m_files = sampleEvidence(m_folder.filePath("demo"));
        QCOMPARE(m_files.size(), qsizetype(4));
        for (const auto *kind : {"pcapng", "telemetry", "package_importer"})
            m_files << QDir(QStringLiteral(KEYTRAIL_TEST_DATA "/%1").arg(kind)).entryInfoList(QDir::Files, QDir::Name).first().absoluteFilePath();
        // Refused files have no place in this comparison: exit status 3.
        m_files.erase(std::remove_if(m_files.begin(), m_files.end(), [&](const QString &one) { return call({"import", m_folder.filePath("probe.keytrail"), one}).status != 0; }), m_files.end());
        QVERIFY(m_files.size() >= 5);
        const auto wanted = said({m_files, {}, 1, 022}, 0);
        QVERIFY2(!wanted.contains("failed") && !wanted.contains("failed import"), wanted.begin()->second.constData());
        QVERIFY(wanted.at("list flows").size() > 1000 && wanted.at("list findings").size() > 100 && wanted.at("report html").size() > 5000 && wanted.at("report xlsx").size() > 2000);
        QVERIFY2(wanted.at("list evidence").contains("2027-01-01T00:00:00"), "the clock does not stand still");

        Chance chance(12);
        const QStringList languages{"C", "C.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8", "ar_EG.UTF-8"};
        const QStringList zones{"UTC", "America/St_Johns", "Asia/Kathmandu", "Pacific/Kiritimati"};
        const auto count = trials(2, 20);
        QStringList wrong;
        for (int trial = 1; trial <= count; ++trial) {
            Way way{m_files, {}, int(1 + chance.below(4)), chance.oneIn(2) ? mode_t(077) : mode_t(0)};
            // Every third keeps order and jobs, so that the audit log is the same too.
            if (trial % 3 == 1)
                way.jobs = 1;
            for (auto at = trial % 3 == 1 ? 0 : way.files.size(); at > 1; --at)
                way.files.swapItemsAt(at - 1, qsizetype(chance.below(std::uint64_t(at))));
            const auto language = languages[qsizetype(chance.below(std::uint64_t(languages.size())))];
            way.environment << "LC_ALL=" + language << "LANG=" + language << "TZ=" + zones[qsizetype(chance.below(std::uint64_t(zones.size())))];
            const auto got = said(way, trial);
            QVERIFY(trial % 3 != 1 || got.at("head") == wanted.at("head"));
            for (const auto &[name, text] : wanted) {
                // The head stands inside the compressed workbook, and the event's number is made from it.
                if (got.at("head") != wanted.at("head") && (name == "head" || name == "report xlsx" || name == "report misp"))
                    continue;
                if (got.contains(name) && got.at(name) == text)
                    continue;
                const auto other = got.contains(name) ? got.at(name) : QByteArray();
                qsizetype at = 0;
                while (at < std::min(text.size(), other.size()) && text[at] == other[at])
                    ++at;
                wrong << QStringLiteral("%1 (trial %2, %3 jobs, %4): at %5: %6 | %7").arg(name).arg(trial).arg(way.jobs).arg(way.environment.join(' ')).arg(at).arg(QString::fromLatin1(text.mid(std::max<qsizetype>(0, at - 40), 120).toPercentEncoding(" {}\":,.<>=/")), QString::fromLatin1(other.mid(std::max<qsizetype>(0, at - 40), 120).toPercentEncoding(" {}\":,.<>=/")));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n').left(6000)));
        qInfo("%zu outputs, %d ways", wanted.size(), count);
    }
};

QTEST_GUILESS_MAIN(DeterminismTest)
#include "determinism_test.moc"
