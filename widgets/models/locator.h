// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/view.h"

namespace keytrail::widgets {

/// A place inside evidence, taken apart: `classes.dex!Lp/C;->m()V@0x1c` is container, symbol and offset.
struct Locator {
    QString container, symbol;
    qint64 offset = -1;
};
Locator parseLocator(const QString &where);

/// The printed id of a selected row ("flow-00ff…"), or the symbol; and back.
QString printedId(const Selection &selection);
Selection selectionOf(const QString &printed);

}
