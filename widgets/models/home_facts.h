// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/casedb/case_reader.h"
#include "widgets/link_label.h"
#include "widgets/models/coverage_model.h"

#include <QList>
#include <QString>

namespace keytrail::widgets {

/// One sentence of the case home: its mark, its words, the numbers in it links.
struct HomeSentence {
    QString mark;
    int tier = -1;
    QList<LinkLabel::Run> runs;
};

/// One suggestion of what to open next, with the reason. A target of neither kind asks for an import.
struct HomeSuggestion {
    QString mark, title, reason;
    Selection target;
};

struct HomeFacts {
    QString name, about;
    bool isEmpty = true;    ///< no evidence yet
    QList<HomeSentence> here, found, missing;
    QList<HomeSuggestion> next;
};

/// Counts over the whole case: a job, not for the GUI thread. Stops early when `stop` answers true.
HomeFacts readHome(const casedb::CaseReader &reader, const std::function<bool()> &stop);
/// The commonest blind spots of the sheet, and the way to all of them, into what is missing.
void addBlindSpots(HomeFacts &facts, const QList<CoverageFact> &sheet);

}
