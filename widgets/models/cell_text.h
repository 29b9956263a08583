// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Values of case rows as QString, as they stand; what evidence says goes through wording::plain before it is shown.

#include "analysis/casedb/rows.h"

#include <QString>

namespace keytrail::widgets {

inline QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

inline QString text(const casedb::Number &value)
{
    return value ? QString::number(*value) : QString();
}

}
