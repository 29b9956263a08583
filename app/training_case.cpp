// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training_case.h"

#include "app/language.h"
#include "widgets/wording.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace keytrail::app::training {

namespace {

constexpr int kLongestText = 4000, kMostItems = 20, kMostFiles = 100;   // characters; of a list; walkthroughs of a folder

struct TrainingWords {
    Q_DECLARE_TR_FUNCTIONS(Training)
};

/// The members of one object, asked for one by one; the first mistake stays, as in a bounded reader.
class Members
{
public:
    Members(const QJsonObject &object, const QString &where, QString &wrong)
        : m_object(object)
        , m_where(where)
        , m_wrong(wrong)
    {
    }

    QString text(const QString &name, bool must)
    {
        m_asked.insert(name);
        const auto value = m_object.value(name);
        if (value.isUndefined()) {
            if (must)
                fail(TrainingWords::tr("%1 is missing").arg(name));
            return {};
        }
        const auto text = value.toString();
        if (!value.isString() || text.size() > kLongestText || (must && text.trimmed().isEmpty()))
            fail(TrainingWords::tr("%1 is no text, empty or too long").arg(name));
        return text;
    }
    QStringList texts(const QString &name, bool must)
    {
        m_asked.insert(name);
        const auto value = m_object.value(name);
        QStringList all;
        for (const auto &one : value.toArray()) {
            if (!one.isString() || one.toString().isEmpty() || one.toString().size() > kLongestText || all.size() == kMostItems)
                fail(TrainingWords::tr("%1 is no list of texts, or too long").arg(name));
            else
                all.append(one.toString());
        }
        if ((!value.isUndefined() && !value.isArray()) || (must && all.isEmpty()))
            fail(TrainingWords::tr("%1 is missing").arg(name));
        return all;
    }
    int number(const QString &name, int least, int most)
    {
        m_asked.insert(name);
        const auto value = m_object.value(name).toInt(least - 1);
        if (value < least || value > most)
            fail(TrainingWords::tr("%1 is no number from %2 to %3").arg(name).arg(least).arg(most));
        return value;
    }
    QJsonValue any(const QString &name)
    {
        m_asked.insert(name);
        return m_object.value(name);
    }
    void fail(const QString &what)
    {
        if (m_wrong.isEmpty())
            m_wrong = m_where.isEmpty() ? what : QStringLiteral("%1: %2").arg(m_where, what);
    }
    void end()
    {
        for (const auto &name : m_object.keys()) {
            if (!m_asked.contains(name))
                fail(TrainingWords::tr("%1 is not known here").arg(name.left(40)));
        }
    }

private:
    const QJsonObject m_object;
    const QString m_where;
    QString &m_wrong;
    QSet<QString> m_asked;
};

bool isId(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9][a-z0-9-]{0,39}\\z"));
    return form.match(text).hasMatch();
}

/// A plain name, or one in a folder below: nothing that leads out, and no name that a system reads otherwise.
bool isInside(const QString &path)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*){0,3}\\z"));
    return path.size() <= 200 && form.match(path).hasMatch();
}

Check readCheck(const QJsonValue &value, const QString &where, QString &wrong)
{
    using Kind = Check::Kind;
    static const QHash<QString, Kind> kinds{{QStringLiteral("place"), Kind::Place}, {QStringLiteral("selection"), Kind::Selection}, {QStringLiteral("filter"), Kind::Filter}, {QStringLiteral("verdict"), Kind::Verdict},
        {QStringLiteral("note"), Kind::Note}, {QStringLiteral("tag"), Kind::Tag}, {QStringLiteral("approval"), Kind::Approval}, {QStringLiteral("answer"), Kind::Answer}, {QStringLiteral("choice"), Kind::Choice}};
    Members from(value.toObject(), where, wrong);
    Check check;
    const auto kind = kinds.constFind(from.text(QStringLiteral("kind"), true));
    if (kind == kinds.constEnd()) {
        from.fail(TrainingWords::tr("this kind of check is not known"));
        return check;
    }
    check.kind = *kind;
    const bool judges = check.kind == Kind::Verdict || check.kind == Kind::Note || check.kind == Kind::Tag;
    if (check.kind == Kind::Place)
        check.place = from.text(QStringLiteral("place"), true);
    if (check.kind == Kind::Selection)
        check.symbol = from.text(QStringLiteral("symbol"), false);
    if (judges || check.kind == Kind::Filter || (check.kind == Kind::Selection && check.symbol.isEmpty())) {
        check.entity = from.text(QStringLiteral("entity"), true);
        check.where = from.text(QStringLiteral("where"), true);
    }
    if (check.kind == Kind::Verdict || check.kind == Kind::Tag || check.kind == Kind::Approval)
        check.value = from.text(QStringLiteral("value"), true);
    if (check.kind == Kind::Answer || check.kind == Kind::Note || check.kind == Kind::Approval)
        check.accept = from.texts(QStringLiteral("accept"), true);
    if (check.kind == Kind::Choice) {
        check.options = from.texts(QStringLiteral("options"), true);
        check.right = from.number(QStringLiteral("right"), 0, int(check.options.size()) - 1);
        if (check.options.size() < 2)
            from.fail(TrainingWords::tr("a choice wants two options or more"));
    }
    from.end();
    return check;
}

Step readStep(const QJsonValue &value, int number, QString &wrong)
{
    const auto where = TrainingWords::tr("step %1").arg(number);
    Members from(value.toObject(), where, wrong);
    Step step;
    step.id = from.text(QStringLiteral("id"), true);
    step.title = from.text(QStringLiteral("title"), true);
    step.text = from.text(QStringLiteral("text"), true);
    step.hint = from.text(QStringLiteral("hint"), true);
    step.after = from.text(QStringLiteral("after"), false);
    step.spot = from.text(QStringLiteral("spot"), false);
    if (!isId(step.id))
        from.fail(TrainingWords::tr("%1 is no id: small letters, digits and hyphens").arg(step.id.left(40)));
    step.check = readCheck(from.any(QStringLiteral("check")), where, wrong);
    from.end();
    return step;
}

/// Letters small, and without what people put into numbers and hashes.
QString bare(const QString &text)
{
    static const QRegularExpression hex(QStringLiteral("\\A(0x)?[0-9a-f]+([ :,'.\\x{202f}\\x{a0}-][0-9a-f]+)*\\z"));
    auto out = text.trimmed().toLower().simplified();
    static const QRegularExpression dotted(QStringLiteral("\\A\\d+(\\.\\d+)+\\z"));     // addresses and versions stay
    if (hex.match(out).hasMatch() && !dotted.match(out).hasMatch()) {
        static const QRegularExpression separators(QStringLiteral("[ :,'.\\x{202f}\\x{a0}-]"));
        out.remove(separators);
    }
    return out;
}

void readFolder(Shelf &shelf, const QString &path, const QString &origin)
{
    const QDir folder(path);
    const auto names = folder.entryList({QStringLiteral("*.json")}, QDir::Files | QDir::NoSymLinks, QDir::Name);
    for (const auto &name : names.mid(0, kMostFiles)) {
        QFile file(folder.filePath(name));
        const auto refuse = [&](const QString &why) { shelf.refused.append(QStringLiteral("%1: %2").arg(widgets::wording::plain(name), widgets::wording::plain(why))); };
        if (!file.open(QIODevice::ReadOnly)) {
            refuse(TrainingWords::tr("cannot be read"));
            continue;
        }
        auto read = readWalkthrough(file.read(kLargestCase + 1));
        if (auto *one = std::get_if<Walkthrough>(&read)) {
            const bool known = std::any_of(shelf.cases.begin(), shelf.cases.end(), [&](const Walkthrough &other) { return other.id == one->id; });
            if (known) {
                refuse(TrainingWords::tr("there is a walkthrough with the id %1 already").arg(one->id));
                continue;
            }
            one->folder = origin;
            shelf.cases.append(std::move(*one));
        } else {
            refuse(std::get<QString>(read));
        }
    }
}

}

std::variant<Walkthrough, QString> readWalkthrough(const QByteArray &json)
{
    if (json.size() > kLargestCase)
        return TrainingWords::tr("the file is larger than a walkthrough may be");
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return TrainingWords::tr("no JSON object; the reader stopped at byte %1").arg(error.offset);
    QString wrong;
    Walkthrough out;
    Members from(document.object(), {}, wrong);
    if (from.text(QStringLiteral("format"), true) != QStringLiteral("keytrail-training 1"))
        from.fail(TrainingWords::tr("the format is not “keytrail-training 1”"));
    out.id = from.text(QStringLiteral("id"), true);
    out.title = from.text(QStringLiteral("title"), true);
    out.level = from.text(QStringLiteral("level"), true);
    out.about = from.text(QStringLiteral("about"), true);
    out.closing = from.text(QStringLiteral("closing"), false);
    out.minutes = from.number(QStringLiteral("minutes"), 1, 600);
    out.evidence = from.texts(QStringLiteral("evidence"), true);
    out.sources = from.texts(QStringLiteral("sources"), true);
    if (!isId(out.id))
        from.fail(TrainingWords::tr("%1 is no id: small letters, digits and hyphens").arg(out.id.left(40)));
    if (!QStringList{QStringLiteral("first"), QStringLiteral("further"), QStringLiteral("hard")}.contains(out.level))
        from.fail(TrainingWords::tr("the level is none of first, further, hard"));
    for (const auto &path : std::as_const(out.evidence)) {
        if (!isInside(path))
            from.fail(TrainingWords::tr("the evidence %1 is no plain path below the folder").arg(path.left(60)));
    }
    const auto steps = from.any(QStringLiteral("steps")).toArray();
    if (steps.isEmpty() || steps.size() > kMostSteps)
        from.fail(TrainingWords::tr("there are no steps, or more than %1").arg(kMostSteps));
    QSet<QString> ids;
    for (int at = 0; at < steps.size() && wrong.isEmpty(); ++at) {
        out.steps.append(readStep(steps.at(at), at + 1, wrong));
        if (ids.contains(out.steps.last().id))
            from.fail(TrainingWords::tr("two steps have the id %1").arg(out.steps.last().id));
        ids.insert(out.steps.last().id);
    }
    from.end();
    if (!wrong.isEmpty())
        return wrong;
    return out;
}

bool isRight(const Check &check, const QString &said)
{
    const auto mine = bare(said);
    return !mine.isEmpty() && std::any_of(check.accept.begin(), check.accept.end(), [&](const QString &one) { return bare(one) == mine; });
}

Shelf readShelf(const QString &folder)
{
    Shelf shelf;
    const auto ours = QStringLiteral(":/keytrail/training");
    readFolder(shelf, ours, {});
    // The same walkthrough in the window's language, where somebody translated it.
    Shelf translated;
    readFolder(translated, QStringLiteral("%1/%2").arg(ours, language::current()), {});
    for (auto &one : shelf.cases) {
        for (const auto &other : std::as_const(translated.cases)) {
            if (other.id == one.id)
                one = other;
        }
    }
    const auto rank = [](const Walkthrough &one) { return one.level == QStringLiteral("first") ? 0 : one.level == QStringLiteral("further") ? 1 : 2; };
    std::stable_sort(shelf.cases.begin(), shelf.cases.end(), [&](const Walkthrough &a, const Walkthrough &b) { return rank(a) < rank(b); });
    if (!folder.isEmpty())
        readFolder(shelf, folder, folder);
    return shelf;
}

}
