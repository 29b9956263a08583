// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/casedb/case_reader.h"
#include "widgets/models/trace_story.h"

namespace keytrail::widgets {

/// A place in evidence that proves something: what the inspector lists under provenance.
struct Provenance {
    QString file, kind, sha256, where;
};

/// What examiners said of a thing.
struct Judged {
    bool isFinding = false;     ///< its verdict counts in triage
    QString verdict;            ///< code; empty: none
    bool starred = false;
    QStringList tags, notes;    ///< notes as "examiner: text"
    QString approval;           ///< why, by whom and until when the baseline approves of it
};

/// What the inspector shows of one selected thing.
struct ThingSheet {
    struct Field {
        QString name, value, full;
        bool code = false;
        Selection target;       ///< another thing that this field points to
    };
    QString title, mark;
    QList<Field> fields;
    std::optional<TraceStory> trace;    ///< of a trace; for other things the trace they belong to is `inTrace`
    Selection inTrace;
    QString inTraceText;
    QList<Provenance> provenance;
    Judged judged;
};

/// Reads it; nothing where the row is gone. Off the GUI thread.
std::optional<ThingSheet> readThing(const casedb::CaseReader &reader, const Selection &selection);

}
