// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/view.h"

namespace keytrail::widgets {
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
widgets::StepCode *makeStepCode(CaseSession *session, QWidget *parent);

}

}
