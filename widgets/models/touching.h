// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/casedb/case_reader.h"
#include "widgets/view.h"

#include <QList>

namespace keytrail::widgets {

/// One thing that touches another.
struct TouchRow {
    Selection target;
    QString text;
};

/// Things of one table that touch the subject in one way: all are counted, the first are named.
struct TouchGroup {
    QString entity, how;    ///< how: "its operation", "names it", …
    QString where;          ///< filter that shows all of them in their table; empty: none does
    std::int64_t total = 0;
    QList<TouchRow> rows;
};

struct Touching {
    QString title;
    QList<TouchGroup> groups;
};

/// Everything that points to a row or that it points to, by ids, hosts, keys and packages. Off the GUI thread.
Touching readTouching(const casedb::CaseReader &reader, const Selection &subject);

}
