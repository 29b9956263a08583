// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training_case.h"
#include "widgets/view.h"

namespace keytrail::casedb {
class CaseReader;
}

namespace keytrail::app::training {

/// What of the window a check looks at.
struct WindowState {
    QString place;
    widgets::Selection selection;
    QString filter;     ///< the one in force in the table that the check names
};

/// Whether the window and its case are as the check wants them. Reads the case: off the GUI thread. False too where the
/// check's own filter cannot be read.
bool holds(const Check &check, const WindowState &state, const casedb::CaseReader &reader);

/// The rows that a check calls right, in the case; nothing where its filter cannot be read.
std::optional<QList<qint64>> rightRows(const Check &check, const casedb::CaseReader &reader);

}
