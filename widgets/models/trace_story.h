// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/casedb/case_reader.h"
#include "widgets/theme.h"
#include "widgets/view.h"

#include <QList>
#include <QString>
#include <optional>
#include <vector>

namespace keytrail::widgets {

/// One step of a trace, from code to device.
struct TraceStep {
    Kind kind = Kind::Operation;
    QString what, value;
    QString where;          ///< the whole locator
    QString evidence;       ///< SHA-256
    Selection target;       ///< what Enter opens
};

/// One node of the strip, and the joint before it.
struct TraceNode {
    Kind kind = Kind::App;
    QString title, detail, full;
    QString domain;         ///< registrable domain of a destination, never cut from its title
    bool missing = false;   ///< a gap: `detail` is its reason
    Selection target;
    QString tie;            ///< how it is tied to the node before
    QString sure;           ///< how surely, in a word or a count
    int strength = 0;       ///< 0 to 4, for the joint's bar
    int firstStep = -1;     ///< step that proves the tie
};

struct Sign {
    QString code, text;
    int weight = 0;
    QString evidence, where;    ///< SHA-256 and place of what it says; empty where it is of several
};

/// Everything a trace's views show, read in one go off the GUI thread.
struct TraceStory {
    casedb::TraceRow trace;
    std::optional<casedb::AppRow> app;
    std::optional<casedb::OperationRow> operation;
    std::optional<casedb::KeyRow> key;
    std::optional<casedb::DestinationRow> destination;
    std::optional<casedb::LinkRow> link;
    std::optional<casedb::FindingRow> finding;
    std::vector<casedb::FlowRow> flows;         ///< the first few
    std::vector<casedb::DeviceRow> devices;
    QList<Sign> signsFor, signsAgainst;
    QList<TraceNode> nodes;
    QList<TraceStep> steps;
    QList<std::pair<QString, QString>> evidence;    ///< file, hash
    int rank = 0;                               ///< 1: highest score; 0 where unknown

    bool isExpected() const { return operation && operation->expectation == "expected"; }
};

std::optional<TraceStory> readTrace(const casedb::CaseReader &reader, casedb::TraceId id);
/// The trace that a row belongs to, best score first: its own, or the first that holds the operation, destination, flow, device or key.
casedb::TraceId traceOf(const casedb::CaseReader &reader, const Selection &selection);

}
