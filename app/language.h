// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace keytrail::app {

/// The languages of the window. Code, hashes, paths and times of evidence stay as they are in each of them; times are UTC.
namespace language {

struct Language {
    QString code;   ///< as in `i18n/keytrail_CODE.ts`; English, the source, has none
    QString name;   ///< in the language itself
};

const QList<Language> &all();
/// The code of the language that fits `wanted` ("de_AT" gives "de"), English where none does; empty asks the system.
QString fitting(const QString &wanted);
/// Texts, plural forms, numbers, dates and the direction of layout, for windows made from now on. `wanted` as above.
void apply(const QString &wanted);
/// The code of the language applied last; English before that.
QString current();

}

}
