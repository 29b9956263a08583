// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case_changes.h"

#include <QStringList>

namespace keytrail::app {

/// The judgements and approvals of the window as changes that can be undone. A target is a printed id; what is said of a
/// trace is said of its finding.
namespace judging {

/// The tag of a starred thing.
inline constexpr const char *kStar = "star";

Change verdict(const QString &target, const QString &verdict);
Change note(const QString &target, const QString &text);
/// Gives the tag, or takes it where the target has it already.
Change tag(const QString &target, const QString &tag);
Change approval(const casedb::BaselineRow &row);
/// Takes an approval back: `id` is a printed id of the baseline.
Change noApproval(const QString &id);

/// What the dialog of an approval offers, read off the GUI thread.
struct Approvable {
    std::vector<casedb::BaselineRow> choices;       ///< narrowest first
    std::vector<std::size_t> covers, coversAnywhere;    ///< findings, in the app and in all apps
    QString examiner;
};
Approvable approvable(const casedb::CaseReader &reader, const QString &target);
/// Tags that the case knows, without the star.
QStringList knownTags(const casedb::CaseReader &reader);

}

}
