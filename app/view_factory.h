// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/coverage_model.h"
#include "widgets/view.h"

namespace keytrail::widgets {
class AttackPanel;
class CoveragePanel;
class FlowPanel;
class ProvenanceView;
class StepCode;
}

namespace keytrail::app {

class CaseSession;

/// Makes the views that read evidence or draw for themselves, and ties what they wish to the session.
namespace views {

widgets::View *makeTimeline(QWidget *parent);
widgets::View *makeFlowGraph(QWidget *parent);
widgets::View *makeCode(CaseSession *session, QWidget *parent);
widgets::ProvenanceView *makeBytes(CaseSession *session, QWidget *parent);
widgets::FlowPanel *makeFlow(CaseSession *session, QWidget *parent);
widgets::CoveragePanel *makeCoverage(QWidget *parent);
widgets::AttackPanel *makeAttack(QWidget *parent);
/// The coverage sheet of a case, for views that show a part of it.
QList<widgets::CoverageFact> coverageOf(const casedb::CaseReader &reader);
widgets::StepCode *makeStepCode(CaseSession *session, QWidget *parent);

}

}
