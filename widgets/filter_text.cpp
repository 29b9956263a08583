// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter_text.h"

namespace keytrail::widgets::filtertext {

namespace {

bool isMark(QChar c)
{
    return c == QLatin1Char('=') || c == QLatin1Char('!') || c == QLatin1Char('<') || c == QLatin1Char('>');
}

/// Words, quoted texts, marks of comparison, and brackets; the last one may be unfinished.
QStringList tokens(const QString &text, bool &open)
{
    QStringList out;
    open = false;
    for (qsizetype at = 0; at < text.size();) {
        const auto begin = at;
        if (text[at].isSpace()) {
            ++at;
            open = false;
            continue;
        }
        if (text[at] == QLatin1Char('"')) {
            for (++at; at < text.size() && text[at] != QLatin1Char('"'); ++at)
                at += text[at] == QLatin1Char('\\');
            open = at >= text.size();
            at = std::min(at + 1, text.size());
        } else if (isMark(text[at])) {
            while (at < text.size() && isMark(text[at]))
                ++at;
            open = false;
        } else if (QStringLiteral("(),").contains(text[at])) {
            ++at;
            open = false;
        } else {
            while (at < text.size() && !text[at].isSpace() && !isMark(text[at]) && !QStringLiteral("(),\"").contains(text[at]))
                ++at;
            open = true;
        }
        out.append(text.mid(begin, at - begin));
    }
    return out;
}

bool isJoin(const QString &word)
{
    return word == QStringLiteral("and") || word == QStringLiteral("or") || word == QStringLiteral("not");
}

bool hasJoin(const QString &text)
{
    bool open = false;
    for (const auto &token : tokens(text, open)) {
        if (token == QStringLiteral("and") || token == QStringLiteral("or"))
            return true;
    }
    return false;
}

}

QString term(const QString &field, const QString &op, const QString &value)
{
    if (value.isEmpty())
        return QStringLiteral("%1 %2 null").arg(field, op);
    auto quoted = value;
    quoted.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
    return QStringLiteral("%1 %2 \"%3\"").arg(field, op, quoted);
}

QString joined(const QString &before, const QString &word, const QString &term)
{
    if (before.trimmed().isEmpty())
        return term;
    return hasJoin(before) ? QStringLiteral("(%1) %2 %3").arg(before.trimmed(), word, term) : QStringLiteral("%1 %2 %3").arg(before.trimmed(), word, term);
}

QString negated(const QString &term)
{
    return QStringLiteral("not (%1)").arg(term);
}

QStringList operators()
{
    return {QStringLiteral("="), QStringLiteral("!="), QStringLiteral("contains"), QStringLiteral("starts"), QStringLiteral("ends"), QStringLiteral("in"), QStringLiteral("within"), QStringLiteral("matches"),
        QStringLiteral("<"), QStringLiteral("<="), QStringLiteral(">"), QStringLiteral(">=")};
}

Ahead ahead(const QString &before, const QStringList &fields)
{
    bool open = false;
    auto list = tokens(before, open);
    Ahead out;
    if (open)
        out.begun = list.takeLast();
    enum class At { Field, Operator, Value, List, Word } state = At::Field;
    QString field;
    for (const auto &token : std::as_const(list)) {
        switch (state) {
        case At::Field:
            if (fields.contains(token)) {
                field = token;
                state = At::Operator;
            }
            break;
        case At::Operator:
            state = At::Value;
            break;
        case At::Value:
            state = token == QStringLiteral("(") ? At::List : At::Word;
            break;
        case At::List:
            if (token == QStringLiteral(")"))
                state = At::Word;
            break;
        case At::Word:
            if (isJoin(token))
                state = At::Field;
            break;
        }
    }
    out.field = state == At::Operator || state == At::Value || state == At::List ? field : QString();
    out.what = state == At::Field ? Ahead::What::Field : state == At::Operator ? Ahead::What::Operator : state == At::Word ? Ahead::What::Word : Ahead::What::Value;
    return out;
}

}
