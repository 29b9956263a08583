// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a walkthrough: what is read, what is refused and why, and that no bytes bring it down.
#include "app/training_case.h"
#include "app/training_score.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTimeZone>
#include <QtTest>

using namespace keytrail::app::training;

namespace {

const QByteArray kSmall = R"({"format":"keytrail-training 1","id":"small","title":"T","level":"first","minutes":5,"about":"A","evidence":["sample/a.csv"],"sources":["ours"],)"
                          R"("steps":[{"id":"one","title":"One","text":"Go","hint":"There","spot":"place:traces","check":{"kind":"place","place":"traces"}},)"
                          R"({"id":"two","title":"Two","text":"Say","hint":"It","check":{"kind":"answer","accept":["8B 49:5d"]}}]})";

QString wrongOf(const QByteArray &json)
{
    const auto read = readWalkthrough(json);
    const auto *wrong = std::get_if<QString>(&read);
    return wrong ? *wrong : QString();
}

/// The small one with a member of it, of its first step or of that step's check set to something else.
QByteArray with(const QString &path, const QJsonValue &value)
{
    auto all = QJsonDocument::fromJson(kSmall).object();
    auto steps = all[QStringLiteral("steps")].toArray();
    auto step = steps[0].toObject();
    const auto name = path.section(QLatin1Char('.'), -1);
    const auto set = [&](QJsonObject &object) { value.isUndefined() ? object.remove(name) : void(object.insert(name, value)); };
    if (path.startsWith(QStringLiteral("check."))) {
        auto check = step[QStringLiteral("check")].toObject();
        set(check);
        step[QStringLiteral("check")] = check;
    } else if (path.startsWith(QStringLiteral("step."))) {
        set(step);
    }
    steps[0] = step;
    all[QStringLiteral("steps")] = steps;
    if (!path.contains(QLatin1Char('.')))
        set(all);
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

}

class TrainingCaseTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("keytrail-test"));
        QCoreApplication::setApplicationName(QStringLiteral("keytrail-training-case-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    }

    void aSmallOneIsRead()
    {
        const auto read = readWalkthrough(kSmall);
        const auto *one = std::get_if<Walkthrough>(&read);
        QVERIFY2(one, qPrintable(wrongOf(kSmall)));
        QCOMPARE(one->id, QStringLiteral("small"));
        QCOMPARE(one->minutes, 5);
        QCOMPARE(one->evidence, QStringList{QStringLiteral("sample/a.csv")});
        QCOMPARE(one->steps.size(), 2);
        QCOMPARE(int(one->steps[0].check.kind), int(Check::Kind::Place));
        QCOMPARE(one->steps[0].check.place, QStringLiteral("traces"));
        QCOMPARE(one->steps[0].spot, QStringLiteral("place:traces"));
        QVERIFY(!one->steps[0].check.isSaid() && one->steps[1].check.isSaid());
    }

    void mistakesAreTold_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &path, const QJsonValue &value, const char *words) { QTest::newRow(name) << with(path, value) << QString::fromLatin1(words); };
        row("other format", QStringLiteral("format"), QStringLiteral("keytrail-training 2"), "format");
        row("no id", QStringLiteral("id"), QJsonValue::Undefined, "id is missing");
        row("id is a path", QStringLiteral("id"), QStringLiteral("../up"), "no id");
        row("id with a line end", QStringLiteral("id"), QStringLiteral("up\n"), "no id");
        row("id is a number", QStringLiteral("id"), 7, "id is no text");
        row("level unknown", QStringLiteral("level"), QStringLiteral("easy"), "level");
        row("minutes negative", QStringLiteral("minutes"), -1, "minutes");
        row("minutes huge", QStringLiteral("minutes"), 1e300, "minutes");
        row("title too long", QStringLiteral("title"), QString(4001, QLatin1Char('x')), "title");
        row("no steps", QStringLiteral("steps"), QJsonArray(), "steps");
        row("too many steps", QStringLiteral("steps"), QJsonArray::fromVariantList(QVariantList(61, QVariant(1))), "steps");
        row("steps is a text", QStringLiteral("steps"), QStringLiteral("all"), "steps");
        row("evidence above", QStringLiteral("evidence"), QJsonArray{QStringLiteral("../x.csv")}, "evidence");
        row("evidence inside out", QStringLiteral("evidence"), QJsonArray{QStringLiteral("a/../../x")}, "evidence");
        row("evidence absolute", QStringLiteral("evidence"), QJsonArray{QStringLiteral("/etc/passwd")}, "evidence");
        row("evidence of a drive", QStringLiteral("evidence"), QJsonArray{QStringLiteral("c:\\x")}, "evidence");
        row("evidence hidden", QStringLiteral("evidence"), QJsonArray{QStringLiteral(".ssh/key")}, "evidence");
        row("evidence too much", QStringLiteral("evidence"), QJsonArray::fromStringList(QStringList(21, QStringLiteral("a"))), "evidence");
        row("member unknown", QStringLiteral("colour"), QStringLiteral("red"), "colour is not known");
        row("step member unknown", QStringLiteral("step.hnit"), QStringLiteral("x"), "step 1: hnit is not known");
        row("step without hint", QStringLiteral("step.hint"), QJsonValue::Undefined, "step 1: hint is missing");
        row("step without check", QStringLiteral("step.check"), QJsonValue::Undefined, "step 1: kind is missing");
        row("check unknown", QStringLiteral("check.kind"), QStringLiteral("done"), "kind of check");
        row("place without place", QStringLiteral("check.place"), QJsonValue::Undefined, "place is missing");
        row("two steps of one id", QStringLiteral("step.id"), QStringLiteral("two"), "two steps");
        row("choice of one", QStringLiteral("step.check"), QJsonObject{{QStringLiteral("kind"), QStringLiteral("choice")}, {QStringLiteral("options"), QJsonArray{QStringLiteral("a")}}, {QStringLiteral("right"), 0}}, "two options");
        row("choice of none", QStringLiteral("step.check"), QJsonObject{{QStringLiteral("kind"), QStringLiteral("choice")}, {QStringLiteral("options"), QJsonArray{QStringLiteral("a"), QStringLiteral("b")}}, {QStringLiteral("right"), 2}}, "right");
        row("answer without key", QStringLiteral("step.check"), QJsonObject{{QStringLiteral("kind"), QStringLiteral("answer")}, {QStringLiteral("accept"), QJsonArray()}}, "accept is missing");
        row("verdict without rows", QStringLiteral("step.check"), QJsonObject{{QStringLiteral("kind"), QStringLiteral("verdict")}, {QStringLiteral("value"), QStringLiteral("benign")}}, "entity is missing");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("byte 0");
        QTest::newRow("an array") << QByteArray("[]") << QStringLiteral("no JSON object");
        QTest::newRow("deep") << QByteArray(100'000, '[') << QStringLiteral("no JSON object");
        QTest::newRow("deep in a member") << QByteArray("{\"steps\":" + QByteArray(100'000, '[')) << QStringLiteral("no JSON object");
        QTest::newRow("too large") << QByteArray(kLargestCase + 1, ' ') << QStringLiteral("larger");
    }
    void mistakesAreTold()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, words);
        const auto wrong = wrongOf(json);
        QVERIFY2(wrong.contains(words), qPrintable(wrong));
    }

    void cutAtEveryByte()
    {
        for (qsizetype size = 0; size < kSmall.size(); ++size)
            QVERIFY(!wrongOf(kSmall.left(size)).isEmpty());
    }

    void everyByteMayBeAnother()
    {
        // Either it is read or it is told; what is read keeps its promises.
        for (qsizetype at = 0; at < kSmall.size(); ++at) {
            for (const char byte : {'\0', '"', '{', ']', '9', '\\', '\xff'}) {
                auto json = kSmall;
                json[at] = byte;
                const auto read = readWalkthrough(json);
                if (const auto *one = std::get_if<Walkthrough>(&read)) {
                    QVERIFY(!one->steps.isEmpty() && !one->id.contains(QLatin1Char('/')) && !one->id.contains(QLatin1Char('.')));
                    for (const auto &path : one->evidence)
                        QVERIFY(!path.contains(QStringLiteral("..")) && !path.startsWith(QLatin1Char('/')));
                }
            }
        }
    }

    void answersAreCompared_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("right");
        const auto row = [](const char *name, const char *key, const char *said, bool right) { QTest::newRow(name) << QString::fromUtf8(key) << QString::fromUtf8(said) << right; };
        row("same", "edge7.example", "edge7.example", true);
        row("case and spaces", "edge7.example", "  Edge7.EXAMPLE ", true);
        row("another host", "edge7.example", "edge.example", false);
        row("a part", "edge7.example", "edge7", false);
        row("nothing", "edge7.example", "   ", false);
        row("hex with colons", "8b495dd0", "8B:49:5D:D0", true);
        row("hex with spaces", "8b:49:5d:d0", "8b49 5dd0", true);
        row("other hex", "8b495dd0", "8b495dd1", false);
        row("thousands", "2048", "2,048", true);
        row("narrow space", "2048", "2\u202f048", true);
        row("address stays", "10.0.0.12", "10.0.01.2", false);
        row("address", "192.168.73.95", "192.168.73.95", true);
        row("version stays", "2.0.3", "203", false);
        row("serial", "KT7A0SKY0142", "kt7a0sky0142", true);
    }
    void answersAreCompared()
    {
        QFETCH(QString, key);
        QFETCH(QString, said);
        Check check;
        check.accept = {key};
        QTEST(isRight(check, said), "right");
    }

    void aFolderAddsItsOwn()
    {
        QDir().mkpath(m_folder.filePath(QStringLiteral("own")));
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(m_folder.filePath(QStringLiteral("own/") + name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        write(QStringLiteral("small.json"), kSmall);
        write(QStringLiteral("broken.json"), "{");
        write(QStringLiteral("twice.json"), kSmall);
        const auto ours = readShelf({});
        QVERIFY(ours.cases.size() >= 4);
        QCOMPARE(ours.refused, QStringList());
        QCOMPARE(ours.cases.first().level, QStringLiteral("first"));
        const auto shelf = readShelf(m_folder.filePath(QStringLiteral("own")));
        QCOMPARE(shelf.cases.size(), ours.cases.size() + 1);
        QCOMPARE(shelf.cases.last().id, QStringLiteral("small"));
        QCOMPARE(shelf.cases.last().folder, m_folder.filePath(QStringLiteral("own")));
        QCOMPARE(shelf.refused.size(), 2);
        QVERIFY(shelf.refused[0].startsWith(QStringLiteral("broken.json: ")) && shelf.refused[1].startsWith(QStringLiteral("twice.json: ")));
    }

    void theScoreIsKeptAndPrinted()
    {
        const auto walkthrough = std::get<Walkthrough>(readWalkthrough(kSmall));
        const QDateTime at(QDate(2026, 1, 5), QTime(10, 11, 12), QTimeZone::utc());
        Score score;
        score.startedAt = at;
        score.step = QStringLiteral("two");
        score.steps[QStringLiteral("one")] = {true, 2, at.addSecs(60)};
        writeScore(walkthrough, score);
        const auto again = readScore(walkthrough);
        QCOMPARE(again.step, QStringLiteral("two"));
        QCOMPARE(again.doneCount(walkthrough), 1);
        QVERIFY(!again.isComplete(walkthrough));
        const auto lines = scoreSheet(walkthrough, again, QStringLiteral("Keytrail 1"), at.addSecs(3600)).split(QLatin1Char('\n'));
        QVERIFY(lines.contains(QStringLiteral("Begun: 2026-01-05 10:11:12 UTC")));
        QVERIFY(lines.contains(QStringLiteral("Written: 2026-01-05 11:11:12 UTC, by Keytrail 1")));
        QVERIFY(lines.contains(QStringLiteral("Done: 1 of 2 steps, 1 of them with the hint; wrong answers: 2")));
        QVERIFY(lines.contains(QStringLiteral(" 1. One: done with the hint; wrong answers: 2; 2026-01-05 10:12:12 UTC")));
        QVERIFY(lines.contains(QStringLiteral(" 2. Two: open")));
        forgetScore(walkthrough);
        QVERIFY(!readScore(walkthrough).startedAt.isValid());
        QCOMPARE(readScore(walkthrough).doneCount(walkthrough), 0);
    }
};

QTEST_MAIN(TrainingCaseTest)
#include "training_case_test.moc"
