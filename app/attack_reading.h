// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/attack_facts.h"

namespace keytrail::app {

/// How the window reads ATT&CK: the mirrored bundles of a case, the program's own notes, the analytics laid on the case.
widgets::AttackReads attackReads();

}
