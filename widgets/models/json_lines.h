// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace keytrail::widgets {

/// A JSON array of objects, or an object, as lines for people: one for each element, or for each member. Members that hold
/// nothing are left out; texts are made plain; yes and no are words. Empty where the text is no such JSON, or holds texts and
/// numbers alone, which other wordings show. At most `most` lines; `left` gets how many were left out.
QStringList jsonLines(const QString &text, int most, int *left = nullptr);

}
