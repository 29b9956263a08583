// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace keytrail::widgets {

/// Text in the filter language, put together and looked at while it is typed.
namespace filtertext {

/// `field op "value"`; an empty value becomes null.
QString term(const QString &field, const QString &op, const QString &value);
/// Both, joined by `and` or `or`; what was there before is put in parentheses where it needs them.
QString joined(const QString &before, const QString &word, const QString &term);
QString negated(const QString &term);

/// What may come at the end of a text that is being typed.
struct Ahead {
    enum class What { Field, Operator, Value, Word } what = What::Field;
    QString begun;      ///< the part of it that is there already
    QString field;      ///< of Value and Operator
};
Ahead ahead(const QString &before, const QStringList &fields);
QStringList operators();

}

}
